"""Two who hold talks, of whom a time or comma stands between: "X discussed today, and the minister of N, Y, the"."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row

PERSON = "person:"
BETWEEN = frozenset({"time", "mark"})
# what the title of the other one is made of
TITLE = frozenset({"title", "office", "ref", "nisba", "word", "mark"})
LONG = 5
PAIR = 2
# who has a meeting of his own, and words that may stand between who acts and what he does
WHOSE = frozenset({"organizer", "host"})
PASSED = frozenset({"unknown", "word", "time", "modifier"})


def with_joined_doers(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of talks of one alone with the other, whom "and" joins to him across a time or comma."""
    return [_joined(row, c) if c.sense.frame.event in TALKS and c.kind == "verb" else c for c in clauses]


def _joined(row: Row, clause: Clause) -> Clause:
    one = len(clause.subject) == 1 and clause.subject[0].startswith(PERSON) and clause.subject_at > clause.verb_at
    if not one or any(p.role == "participant" for p in clause.parts):
        return clause
    first = clause.subject_at + 1
    behind = first + (first < clause.end and bool(groups_of(row.items[first])))
    if behind < clause.end and (parted := _parted(row, behind)):
        place, others = parted
        there = tuple(p for p in clause.parts if p.item != behind)
        where = () if any(p.role == "location" for p in there) else (Complement("location", place, behind),)
        return clause._replace(subject=(*clause.subject, *others), parts=(*there, *where))
    while first < clause.end and row.items[first].kind in BETWEEN:
        first += 1
    if first == clause.subject_at + 1 or first >= clause.end or not row.items[first].conj:
        return clause
    for i in range(first, min(clause.end, first + LONG)):
        item = row.items[i]
        if _is_other(item, clause, first == i):
            parts = tuple(p for p in clause.parts if p.item != i)
            return clause._replace(subject=(*clause.subject, *item.keys), parts=parts)
        if item.kind not in TITLE:
            return clause
    return clause


def _is_other(item: Item, clause: Clause, joined: bool) -> bool:
    named = item.kind == "ref" and len(item.keys) == 1 and item.keys[0].startswith(PERSON) and not item.prep
    return named and (joined or not item.conj) and item.keys[0] not in clause.subject


def _parted(row: Row, at: int) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The place and the people of a list that only seems one: "X discussed in the town T and the minister Y"."""
    item = row.items[at]
    led = item.kind == "ref" and row.particle(at) in row.knowledge.groups["place"]
    place = tuple(k for k in item.keys if k.startswith("place:")) if led else ()
    others = item.keys[len(place) :]
    people = bool(others) and all(k.startswith(PERSON) for k in others)
    return (place, others) if place and people and item.keys[: len(place)] == place else None


def with_unread_doers(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of talks that a verb without a reading leads to, with who is named behind that verb.

    "X and Y made do with a short meeting", "X gets ready to meet Y": nothing else tells who holds it.
    """
    read = {c.verb_at for c in clauses}
    return [_done(row, c, read) if c.sense.frame.event in TALKS and c.kind == "noun" else c for c in clauses]


def _done(row: Row, clause: Clause, read: set[int]) -> Clause:
    noun, others = row.items[clause.at], [p for p in clause.parts if p.role == "participant"]
    if clause.verb_at >= 0 or not noun.prep or clause.definite or any(p.role in WHOSE for p in clause.parts):
        return clause
    at = next((i for i in range(clause.at - 1, 0, -1) if row.items[i].kind not in PASSED), 0)
    item, verb = row.items[at], row.items[at - 1]
    people = at > 0 and item.kind == "ref" and not (item.prep or item.conj) and all(map(_is_person, item.keys))
    unread = row.is_other_verb(verb) or (verb.kind in ("unknown", "word") and at == 1)
    unread = unread or (verb.kind == "verb" and at - 1 not in read)
    if not people or not unread or len(item.keys) + len(others) < PAIR:
        return clause
    if any(set(p.keys) & set(item.keys) for p in others):
        return clause
    return clause._replace(parts=(*clause.parts, Complement("participant", row.keys("participant", item), at)))


def _is_person(key: str) -> bool:
    return key.startswith(PERSON)
