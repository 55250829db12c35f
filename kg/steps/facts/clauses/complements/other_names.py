"""Names behind a verb that have no part in what it tells: they belong to another word, or tell who somebody is."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model.keys import COLLECTIVE
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

# who heads no body of the state where he is
ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "attache", "diplomat"})
# what may stand between a verb of saying and whom something is said to
BETWEEN = frozenset({"ref", "office", "non_office", "title", "nisba", "person", "given", "mark", "time", "particle"})
# what may tell who somebody is before his name
INTRODUCING = frozenset({"title", "non_office", "office", "word", "unknown", "nisba", "modifier", "particle", "number"})
# how the keys of people begin whom nobody knows beforehand
STRANGER = "person:~"


def receives(row: Row, at: int) -> bool:
    """Whether those whose guest somebody is receive him: a state, a town or somebody known, no talk show or body."""
    return not any(key.startswith(("organization:", STRANGER)) for key in row.items[at].keys)


def is_of_kin(row: Row, at: int) -> bool:
    """Whether a name tells between commas whose kin the one before it is: "N, sister of the leader M, warned"."""
    if at < 2 or "kin" not in groups_of(row.items[at - 1]) or row.items[at - 2].kind != "mark":
        return False
    return at + 1 < len(row.items) and row.items[at + 1].kind == "mark"


def is_of_complement(row: Row, verb: int, at: int) -> bool:
    """Whether a state is the genitive of a word behind a particle: "they meet to talk about the situation of N"."""
    word, particle = row.items[at - 1], row.items[at - 2]
    governed = at - 2 > verb and particle.kind in ("function", "particle") and not row.is_place_head(at - 1)
    bare = word.kind in ("word", "unknown", "topic") and not row.is_definite(word)
    return governed and bare and all(k.startswith(("country:", "place:")) for k in row.items[at].keys)


def heads_body(row: Row, subject_at: int, at: int) -> bool:
    """Whether a person only tells whose body the subject is: "the administration of President X decided"."""
    if subject_at < 0 or at != subject_at + 1 or row.items[at].prep or row.items[at].conj:
        return False
    subject = row.items[subject_at]
    if subject.why == COLLECTIVE or any(map(row.knowledge.world.is_international, subject.keys)):
        # nobody behind it has it: "the United Nations sent X", "the ministers of the six states met X"
        return False
    if subject.head.kind == "body" and subject.end - subject.start > 1:
        # whose it is has been told: "the police of X arrested N"
        return False
    body = any(k.startswith("organization:") for k in subject.keys[:1])
    if row.items[at].head.kind == "office" and row.items[at].head.key in ENVOYS:
        return False
    return body and all(k.startswith("person:") for k in row.items[at].keys)


def belongs_to(row: Row, verb: int, at: int, noun_at: int) -> bool:
    """Whether "of" ties a name to a common word before it and not to the verb: "affirmed the right of X"."""
    lam = row.knowledge.lexicon.clitics.lam
    first = max(verb, noun_at) + 1
    led = row.particle(at) == lam or (row.items[at - 1].prep == lam and at - 1 > verb)
    words = [i for i in row.items[first:at] if i.kind not in BETWEEN]
    return led and noun_at < 0 and any(not i.prep and i.kind in ("word", "unknown") for i in words)


def is_issuer(row: Row, at: int) -> bool:
    """Whether a text is somebody's own rather than meant for him: "a statement of the Union"."""
    own = row.items[at].prep == row.knowledge.lexicon.clitics.lam and at > 0
    return own and row.text(row.items[at - 1]).removeprefix(row.items[at - 1].prep) in row.knowledge.groups["statement"]


def is_of_office(row: Row, at: int, parts: Sequence[Complement]) -> bool:
    """Whether a place tells what somebody's office is for: "N, the envoy for the reconciliation in X".

    So does a second one right behind somebody: "met in X the head of the mission at Y", "the guest coming from Y".
    """
    if any(p.role == "location" for p in parts) and _is_of_party(row, at):
        return True
    task = row.items[at - 2] if at >= 3 else None
    if task is None or task.prep != row.knowledge.lexicon.clitics.lam or task.kind not in ("noun", "word", "orgword"):
        return False
    holder = row.items[at - 3]
    return holder.kind == "ref" and holder.keys[0].startswith("person:") and holder.end - holder.start > 2


def _is_of_party(row: Row, at: int) -> bool:
    """Whether a place stands right behind somebody who is no place, with "at" on it or "from" before it."""
    at_it = row.items[at].prep in row.knowledge.groups["at"]
    led = at_it or (not row.items[at].prep and row.text(row.items[at - 1]) in row.knowledge.groups["from"])
    who = row.items[at - 1 if at_it else at - 2] if at > 1 else None
    return led and who is not None and who.kind == "ref" and not who.keys[0].startswith("place:")


def is_of_speech(row: Row, verb: int, ref: int) -> bool:
    """Whether a place is where words were said: "said at a press conference in X"."""
    if row.particle(ref) not in row.knowledge.groups["place"]:
        return False
    noun = next((i for i in range(ref - 1, verb, -1) if row.items[i].kind == "noun"), -1)
    return noun == ref - 2 and any(s.frame.id == "say" for s in row.knowledge.frames.nouns[row.items[noun].head.key])


def tells_what(row: Row, verb: int, at: int) -> bool:
    """Whether a state stands within what was discussed: "they discussed the situation in X"."""
    words = ("word", "orgword", "topic", "unknown", "noun")
    told = any(row.items[i].kind in words and row.is_definite(row.items[i]) for i in range(verb + 1, at - 1))
    return told and not all(k in row.knowledge.world.capitals for k in row.items[at].keys)


def tells_when(row: Row, start: int, at: int) -> bool:
    """Whether a name is part of what tells when a deed was done: "banned all fish after the spilling of water of X"."""
    before = range(start + 1, at)
    during = next((i for i in reversed(before) if "during" in groups_of(row.items[i])), -1)
    return during > start + 1 and not any(row.items[i].kind in ("mark", "time") for i in range(during, at))


def is_introduced(row: Row, noun: int, at: int) -> bool:
    """Whether words for what somebody is stand between a noun and his name: "the arrest of the Ruritanian writer N"."""
    if not 0 <= noun < at or row.particle(at) or not all(k.startswith("person:") for k in row.items[at].keys):
        return False
    between = row.items[noun + 1 : at]
    people = any(i.kind in ("title", "non_office", "office") or groups_of(i) & {"human"} for i in between)
    bare = {row.text(i).removeprefix(row.knowledge.endings.article) for i in between}
    people = people or not bare.isdisjoint(row.knowledge.groups["owned"])
    return people and all(i.kind in INTRODUCING and not i.prep and not i.conj for i in between)
