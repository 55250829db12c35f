"""Two who hold talks, of whom a time or comma stands between: "X discussed today, and the minister of N, Y, the"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.row import Row

TALKS = frozenset({"Meeting", "Call"})
PERSON = "person:"
BETWEEN = frozenset({"time", "mark"})
# what the title of the other one is made of
TITLE = frozenset({"title", "office", "ref", "nisba", "word", "mark"})
LONG = 5


def with_joined_doers(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of talks of one alone with the other, whom "and" joins to him across a time or comma."""
    return [_joined(row, c) if c.sense.frame.event in TALKS and c.kind == "verb" else c for c in clauses]


def _joined(row: Row, clause: Clause) -> Clause:
    one = len(clause.subject) == 1 and clause.subject[0].startswith(PERSON) and clause.subject_at > clause.verb_at
    if not one or any(p.role == "participant" for p in clause.parts):
        return clause
    first = clause.subject_at + 1
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
