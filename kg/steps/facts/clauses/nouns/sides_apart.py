"""Who met, told behind what commas set apart within the noun of an encounter: "his meeting, yesterday in X, with N"."""

from __future__ import annotations

from kg.knowledge.frames import Frame
from kg.model.classes import ENCOUNTERS, TALKS
from kg.steps.facts.clauses.asides import ASIDE
from kg.steps.facts.clauses.clause import Complement, groups_of, is_comma
from kg.steps.facts.clauses.complements.ownership import is_passed_by
from kg.steps.facts.clauses.complements.slots import role_of
from kg.steps.facts.clauses.row import STRONG, Row

ACTING = frozenset({"verb", "quote", "participle", "modal"})
NOUNS = frozenset({"noun", "body"})
OPENING = frozenset({"that", "relative", "clause", "contrast", "negation"})


def behind_apart(row: Row, noun: int, at: int, stop: int, frame: Frame) -> int:
    """Where the noun's clause goes on behind an aside that a comma opens; `at` where it does not surely do so.

    It does so with somebody led to by a particle that the noun takes, or bare behind "his meeting".
    """
    if frame.event not in ENCOUNTERS or not is_comma(row.items[at]) or row.items[at + 1 : at + 2] == []:
        return at
    for i in range(at + 1, min(stop - 1, at + ASIDE)):
        item = row.items[i]
        if is_comma(item):
            return i + 1 if i > at + 1 and _goes_on(row, noun, i + 1, stop, frame) else at
        if item.kind in ACTING or item.head.key in STRONG or groups_of(item) & OPENING:
            return at
    return at


def behind_phrase(row: Row, at: int, stop: int, frame: Frame) -> int:
    """Where the clause of talks goes on behind the noun of a phrase that meets nobody: "talks on his tour with N"."""
    if frame.event not in TALKS:
        return at
    for i in range(at + 1, min(stop, at + ASIDE)):
        item = row.items[i]
        if item.kind == "ref" and is_passed_by(row, at, i):
            return i if item.prep else i - 1
        if item.kind in NOUNS or is_comma(item) or item.kind in ACTING or groups_of(item) & OPENING:
            return at
    return at


def placed_apart(row: Row, at: int, end: int) -> list[Complement]:
    """Where it was, as such an aside tells."""
    places = (i for i in range(at + 1, end) if row.items[i].kind == "ref" and _is_place(row, i))
    return [Complement("location", row.keys("location", row.items[i]), i) for i in places][:1]


def _is_place(row: Row, at: int) -> bool:
    led = at and row.particle(at) in row.knowledge.groups["place"] | row.knowledge.groups["at"]
    return bool(led) and all(k.startswith(("place:", "country:")) for k in row.items[at].keys)


def _goes_on(row: Row, noun: int, at: int, stop: int, frame: Frame) -> bool:
    """Whether whoever is met stands behind the comma that closes an aside."""
    item = row.items[at]
    if item.conj:
        return False
    if item.kind == "ref" and not item.prep:
        met = frame.object in ("participant", "host", "actor")
        return bool(row.items[noun].head.pron) and met and item.keys[0].startswith("person:")
    named = at if item.kind == "ref" else at + 1
    if named >= stop or row.items[named].kind != "ref":
        return False
    particle = row.particle(named)
    return bool(particle) and role_of(row, frame.slots, particle, row.items[named]) == "participant"
