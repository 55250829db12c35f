"""Subjects that are common nouns or names that nobody knows: "the expert added that", "the candidate of a party N"."""

from __future__ import annotations

from kg.match.marks import PAUSES
from kg.model import Item
from kg.steps.facts.clauses.asides import behind_aside
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_colon, is_that
from kg.steps.facts.clauses.row import Row

COMMON = frozenset({"word", "orgword", "body", "unknown", "nisba", "office", "non_office"})
OWNED = frozenset({"noun", "anaphor"})
NAMED = frozenset({"person", "given", "participle"})
SAYING = frozenset({"word", "unknown", "nisba", "participle"})
COURTLY = frozenset({"royal", "state"})
HEARING = frozenset({"addressee", "target"})
SPOKESMAN = "spokesperson"
# how "was" ends of things of the feminine
SHE = "\u062a"
STRANGE = frozenset({"unknown", "given"})
FAR = 14
NEAR = 3
# what a clause without a relative pronoun may tell of
DESCRIBED = frozenset({"word", "unknown"})


def introduced(row: Row, at: int, stop: int) -> int:
    """The person behind a common noun that tells what he is, "the candidate of the opposition N"; -1 without one."""
    if row.items[at].prep or not _introduces(row, at):
        return -1
    for i in range(at + 1, min(stop, at + 1 + NEAR)):
        item = row.items[i]
        if item.prep or item.conj:
            return -1
        if item.kind == "ref":
            return i if item.keys[0].startswith("person:") else -1
        if not (_introduces(row, i) or item.kind in ("nisba", "modifier", "title")):
            return -1
    return -1


def _introduces(row: Row, at: int) -> bool:
    item = row.items[at]
    return item.kind == "non_office" or (bool(groups_of(item) & {"human", "side"}) and row.is_definite(item))


def behind_desk(row: Row, at: int, stop: int) -> int:
    """The person whose office speaks, "the office of N said", or the body whose spokesman has one; -1 without one."""
    if at + 2 >= len(row.items) or at + 1 >= stop or row.items[at + 1].prep:
        return -1
    name = row.items[at + 2]
    desk = row.text(row.items[at + 1]).split(" ")[0] in row.knowledge.groups["desk"] and name.kind == "ref"
    speaks = name.kind == "ref" and (name.keys[0].startswith("person:") or name.head.key == SPOKESMAN)
    return at + 2 if desk and speaks and not name.prep and not name.conj else -1


def is_said_by_noun(row: Row, at: int, stop: int) -> bool:
    """Whether a definite common noun stands between a verb of saying and what is said: "the expert added that".

    It can be nothing but the subject where the verb has no other object, or where it ends as a nominative does.
    """
    item = row.items[at + 1] if at + 1 < min(stop + 1, len(row.items)) else None
    if item is None or item.prep or item.conj or not row.is_definite(item):
        return False
    if item.kind not in SAYING and not (item.kind == "title" and item.head.key not in COURTLY):
        return False
    if item.end - item.start == 1 and row.knowledge.endings.is_nominative(row.text(item)):
        return True
    if may_hear(row, at):
        return False
    behind = at + 2
    while behind < len(row.items) and row.items[behind].kind in SAYING and row.is_definite(row.items[behind]):
        behind += 1
    behind = behind_aside(row, behind)
    opener = row.items[behind] if behind < len(row.items) else None
    return opener is not None and (is_that(opener) or is_colon(opener))


def is_named_oddly(row: Row, at: int) -> bool:
    """Whether a word without the article and a name behind it can be but somebody unknown: "said Arabi Marzuq that"."""
    if at + 2 >= len(row.items):
        return False
    first, second = row.items[at + 1], row.items[at + 2]
    text = row.text(first)
    plain = first.kind in ("word", "unknown", "given", "nisba") and not (first.prep or first.conj)
    if not plain or row.is_definite(first) or text.endswith(row.knowledge.endings.alef) or first.head.pron:
        return False
    if second.kind not in NAMED or second.prep or second.conj or row.is_definite(second):
        return False
    for item in row.items[at + 3 : at + 3 + FAR]:
        if is_that(item) or is_colon(item):
            return True
        if item.kind == "verb":
            return False
    return False


def may_hear(row: Row, at: int, *, alone: bool = False) -> bool:
    """Whether the object of a verb of saying may be who is spoken to: "urged X"; `alone` with no noun beside it."""
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    spoken = (s for s in senses if not s.needs or (s.frame.event == "Statement" and not alone))
    return any(s.frame.object in HEARING for s in spoken)


def common_before(row: Row, at: int) -> bool:
    """Whether a definite common noun stands before its verb at the head of a clause: "that the council told"."""
    if row.items[at].kind != "verb" or row.items[at].conj:
        return False
    if _is_headed_by_noun(row, at) or _is_stranger_behind_that(row, at) or _is_told_of_thing(row, at):
        return True
    first = at
    while first and row.items[first - 1].kind in COMMON | OWNED | NAMED and not row.items[first - 1].prep:
        first -= 1
    office = row.items[first - 1] if first else None
    if office is not None and first < at and office.kind == "ref" and office.head.kind == "office" and not office.prep:
        # the office of somebody whose name nobody knows
        first -= 1
        return first == 0 or bool(groups_of(row.items[first - 1]) & {"that", "narrator", "clause", "contrast"})
    if first < at and first == 0 and all(i.kind == "person" for i in row.items[:at]):
        # a name that nobody knows yet heads the sentence
        return True
    if first == at or not (_tells_one(row, row.items[first]) or _is_owned_noun(row, first, at)):
        return False
    return first == 0 or bool(groups_of(row.items[first - 1]) & {"that", "narrator", "clause", "contrast"})


def _is_told_of_thing(row: Row, at: int) -> bool:
    """Whether "was" and a verb tell what an indefinite thing did: "seized a tanker, which was carrying arms"."""
    verb, noun = row.items[at], at - 2
    if noun < 1 or verb.kind != "verb" or verb.conj or verb.head.pron or "copula" not in groups_of(row.items[at - 1]):
        return False
    was = row.text(row.items[at - 1])
    if was[:1] in row.knowledge.lexicon.clitics.conjunctions:
        return False
    noun -= row.items[noun].kind == "mark" and row.items[noun].head.key in PAUSES
    while noun > 0 and row.items[noun].kind in ("nisba", "nisba_weak") and not row.is_definite(row.items[noun]):
        noun -= 1
    item = row.items[noun]
    plain = item.kind in DESCRIBED and not (row.is_definite(item) or item.head.pron)
    return plain and row.text(item).endswith(row.knowledge.endings.feminine) == was.endswith(SHE)


def _is_stranger_behind_that(row: Row, at: int) -> bool:
    """Whether a word that nobody knows stands alone behind "that", before its verb: "that N, who leads X, will go".

    It is somebody else than who spoke, whatever stands about him between commas.
    """
    last = at - 1
    while last > 0 and groups_of(row.items[last]) & {"future", "done", "negation", "still"}:
        last -= 1
    apart = last > 1 and row.items[last].kind == "mark" and row.items[last].head.key in PAUSES
    if apart:
        inside = range(last - 1, max(0, last - FAR), -1)
        last = next((i - 1 for i in inside if row.items[i].kind == "mark" and row.items[i].head.key in PAUSES), 0)
    name = row.items[last] if last > 0 else None
    strange = (
        name is not None
        and name.kind in (STRANGE | {"verb"} if apart else STRANGE)
        and not (name.prep or name.head.pron)
    )
    return strange and "that" in groups_of(row.items[last - 1])


def _is_headed_by_noun(row: Row, at: int) -> bool:
    """Whether an event noun with whose it is stands behind "that", before its verb: "that X's call to Y shows"."""
    for i in range(at - 1, max(-1, at - FAR), -1):
        if "that" in groups_of(row.items[i]):
            head = row.items[i + 1]
            owned = i + 2 < at and row.items[i + 2].kind == "ref"
            return head.kind == "noun" and not head.prep and owned and not row.is_definite(head)
        if row.items[i].kind in ("verb", "mark", "quote", "participle") or "relative" in groups_of(row.items[i]):
            return False
    return False


def _tells_one(row: Row, item: Item) -> bool:
    """Whether the words of an item are definite, or make up the name of a body: "the ministry of defence"."""
    article = row.knowledge.lexicon.clitics.article
    norms = row.sentence.norms[item.start : item.end]
    return norms[0].startswith(article) or (item.kind == "body" and len(norms) > 1 and norms[-1].startswith(article))


def _is_owned_noun(row: Row, first: int, at: int) -> bool:
    """Whether a bare noun is made definite by what is behind it, before a verb: "the ministers of the group said"."""
    return at - first > 1 and (row.is_definite(row.items[first + 1]) or row.items[first + 1].kind == "anaphor")


def described(row: Row, at: int) -> bool:
    """Whether a verb of the present tells what an indefinite common noun does: "a draft that proposes".

    They agree in gender, and no pronoun behind the verb points back to the noun as to something else.
    """
    verb, noun = row.items[at], at - 1
    if verb.kind != "verb" or verb.conj or verb.prep or verb.head.pron or verb.head.info.tense != "imperfect":
        return False
    about = noun > 1 and row.items[noun].kind == "ref" and bool(groups_of(row.items[noun - 1]) & {"about", "place"})
    noun -= 2 * about
    if noun > 1 and row.items[noun].kind == "time":
        about, noun = True, noun - 1 - int("place" in groups_of(row.items[noun - 1]))
    while noun >= 0 and row.items[noun].kind in ("nisba", "nisba_weak") and not row.is_definite(row.items[noun]):
        noun -= 1
    if about and noun and row.items[noun].kind in DESCRIBED and row.items[noun - 1].kind == "noun":
        noun -= 1
    if noun >= 1 and row.items[noun].kind in DESCRIBED and row.items[noun - 1].kind in DESCRIBED:
        noun -= int(not row.is_definite(row.items[noun]) and not row.items[noun - 1].conj)
    item = row.items[noun] if noun >= 0 else None
    known = about and item is not None and item.kind == "noun" and not item.head.info.pron
    if item is None or not (item.kind in DESCRIBED or known) or row.is_definite(item) or item.head.pron:
        return False
    feminine = row.text(item).split(" ")[0].endswith(row.knowledge.endings.feminine)
    points_back = any(
        i.kind == "function" and i.head.key == "inflected_preposition" for i in row.items[at + 1 : at + 1 + NEAR]
    )
    return feminine == str(verb.head.info.gender).startswith("f") and not points_back


def is_of_lone_name(row: Row, at: int) -> bool:
    """Whether a given name that nobody knows stands between "that" and a verb, a quotation mark behind it or not."""
    name = at - 2 if at > 1 and row.items[at - 1].kind == "quote" else at - 1
    return name > 0 and row.items[name].kind == "given" and "that" in groups_of(row.items[name - 1])
