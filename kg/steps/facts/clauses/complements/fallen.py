"""Who fell by a strike that is named as what killed them: "the killing of ten X-ians by the bullets of Y"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.row import Row

KILLED = frozenset({"killed", "kill"})
HARM = "ASSAULT"
TARGET = "target"
FAR = 8
ENDING = frozenset({"mark", "quote", "ref", "time"})


def with_the_fallen(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of strikes with the state whose people are told to have been killed by them."""
    return [_with_fallen(row, c) if _is_strike(row, c) else c for c in clauses]


def _is_strike(row: Row, clause: Clause) -> bool:
    noun = clause.kind == "noun" and clause.verb_at < 0 and clause.sense.frame.category == HARM
    return noun and bool(row.items[clause.at].prep) and not any(p.role == TARGET for p in clause.parts)


def _with_fallen(row: Row, clause: Clause) -> Clause:
    fallen = -1
    for i in range(clause.at - 1, max(-1, clause.at - 1 - FAR), -1):
        item = row.items[i]
        if item.kind in ENDING:
            return clause
        if item.kind == "nisba" and fallen < 0 and item.head.key.startswith("country:"):
            fallen = i
        if fallen >= 0 and _kills(row, item):
            return clause._replace(parts=(*clause.parts, Complement(TARGET, (row.items[fallen].head.key,), fallen)))
    return clause


def _kills(row: Row, item: Item) -> bool:
    senses = row.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(s.frame.id in KILLED for s in senses)
