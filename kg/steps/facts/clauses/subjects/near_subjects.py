"""Subjects that stand nearer than who was spoken of last: behind "to whom", or named in the sentence itself."""

from __future__ import annotations

from kg.model import Item
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

TAKEN = frozenset({"target", "participant", "addressee"})
HARMING = frozenset({"ASSAULT", "COERCE", "SANCTION"})
NAMED = ("person:", "country:")
MATTERS = frozenset({"word", "noun", "topic", "unknown"})
UNKNOWN = frozenset({"unknown", "word", "orgword"})


def resumed(row: Row, at: int, stop: int) -> tuple[tuple[str, ...], int] | None:
    """Who acts in a relative clause whose particle takes up who it is said of: "N, to whom the minister expressed".

    Nobody known where it is an office without a holder; None where the clause is none of these.
    """
    if row.items[at].kind != "verb" or not row.is_relative(at) or at + 2 >= stop:
        return None
    who = at + 2 if row.items[at + 1].kind == "function" else at + 1
    particle, doer = row.items[at + 1], row.items[who]
    if who == at + 1:
        if _is_of_head(row, at, doer) and doer.keys[0].startswith(ACTORS):
            return row.as_actors(doer.keys), who
        particle = row.items[at + 2 + (row.items[at + 2].kind in MATTERS and at + 3 < stop)]
    if particle.kind != "function" or particle.head.key != "inflected_preposition" or doer.prep or doer.conj:
        return None
    if who == at + 1 and not _takes_up(row, at, particle):
        return None
    if doer.kind == "ref" and doer.keys[0].startswith(ACTORS):
        return row.as_actors(doer.keys), who
    return ((), -1) if doer.kind == "office" else None


def _takes_up(row: Row, at: int, particle: Item) -> bool:
    """Whether a particle with a pronoun behind a name is one by which a verb leads whom something is done to."""
    words = row.text(particle)
    led = {words.removesuffix(pronoun) for pronoun in row.knowledge.endings.pronouns if words.endswith(pronoun)}
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return any(sense.frame.slots.get(word) in TAKEN for sense in senses for word in led)


def _is_of_head(row: Row, at: int, doer: Item) -> bool:
    """Whether what harm is done to bears a pronoun behind who does it: "X, whose envoy Y expelled"."""
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    if doer.kind != "ref" or doer.prep or doer.conj or not any(s.frame.category in HARMING for s in senses):
        return False
    thing = row.items[at + 2]
    return not (thing.prep or thing.conj) and (
        bool(thing.head.pron and thing.kind == "ref")
        or (thing.kind in MATTERS and row.text(thing).endswith(tuple(row.knowledge.state_pronouns)))
    )


def shown_doing(row: Row, at: int) -> tuple[str, ...] | None:
    """The person right before "and he is" and a verb, where no person was spoken of: "an agency showed N as he met"."""
    before = row.items[at - 1] if at > 1 else None
    pronoun = before is not None and before.kind == "function" and before.head.key == "pronoun" and bool(before.conj)
    if not pronoun or not row.last_subject or row.last_subject[0].startswith("person:"):
        return None
    named = row.items[at - 2]
    one = named.kind == "ref" and len(named.keys) == 1 and named.keys[0].startswith("person:")
    return named.keys if one and not disagrees(row, row.items[at].head.info, named.keys) else None


def told_here(row: Row, at: int) -> tuple[str, ...] | None:
    """Who acts where the one spoken of before is not named in the sentence, and another is at its head; else None.

    Nobody known where a word between quotation marks is at its head: "it is recalled that 'Unoca' seeks to".
    """
    verb = row.items[at]
    if verb.conj or row.sayer or row.last_subject != row.came_in or not row.last_subject:
        return None
    told = [(i, item) for i, item in enumerate(row.items[:at]) if item.kind == "ref"]
    if any(set(item.keys) & set(row.last_subject) for _, item in told):
        return None
    if _is_headed_by_quoted(row, at):
        return ()
    bare = (i for i, item in told if not item.prep and not row.particle(i) and item.keys[0].startswith(NAMED))
    heads = [i for i in bare if not _is_part_of_matter(row, i)]
    if not heads or any("that" in groups_of(item) for item in row.items[heads[0] : at]):
        return None
    keys = row.as_actors(row.items[heads[0]].keys)
    return keys if verb.kind != "verb" or not disagrees(row, verb.head.info, keys) else None


def _is_part_of_matter(row: Row, at: int) -> bool:
    """Whether a name is annexed to a noun behind a particle: "took up the file of X"."""
    noun = row.items[at - 1] if at > 1 else None
    if noun is None or noun.kind not in MATTERS or row.is_definite(noun):
        return False
    return bool(noun.prep or row.particle(at - 1)) or row.items[at - 2].head.key == "preposition"


def _is_headed_by_quoted(row: Row, at: int) -> bool:
    """Whether a word that nobody knows stands between quotation marks at the head of the sentence."""
    first = 0
    while first < at and groups_of(row.items[first]):
        first += 1
    if first + 2 >= at or row.items[first].kind != "quote":
        return False
    return row.items[first + 1].kind in UNKNOWN and row.items[first + 2].kind == "quote"
