"""Those named among the many to whom a deed is done: "freed sixteen people, among them X and Y"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.row import Row

UNDERGONE = frozenset({"COERCE", "YIELD", "SANCTION", "ASSAULT"})
TARGET = "target"


def named_among(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses with the people who are named behind "among them" as those to whom it is done."""
    words = row.knowledge.groups["among"]
    if not any(map(_is_undergone, clauses)) or "among" not in row.traces:
        return clauses
    opening = next((i for i in range(len(row.items)) if row.text(row.items[i]) in words), -1)
    if opening < 0:
        opening = next((i for i in range(1, len(row.items)) if _spelled_apart(row, i) in words), -1)
    if opening < 0:
        return clauses
    before = [n for n, clause in enumerate(clauses) if max(clause.at, clause.verb_at) < opening]
    if not before or not _is_undergone(clauses[before[-1]]):
        return clauses
    index = before[-1]
    stop = next((i for i in range(opening + 1, len(row.items)) if row.items[i].kind == "verb"), len(row.items))
    listed = [
        i
        for i in range(opening + 1, stop)
        if row.items[i].kind == "ref" and all(k.startswith("person:") for k in row.items[i].keys)
    ]
    if listed:
        kept = [p for p in clauses[index].parts if p.role != TARGET or p.item < opening]
        named = [Complement(TARGET, row.items[i].keys, i) for i in listed]
        clauses[index] = clauses[index]._replace(parts=(*kept, *named))
    return clauses


def _spelled_apart(row: Row, at: int) -> str:
    """Two items together: "of" and "among them"."""
    return row.sentence.words(row.items[at - 1].start, row.items[at].end)


def _is_undergone(clause: Clause) -> bool:
    frame = clause.sense.frame
    takes = frame.object == TARGET or TARGET in frame.slots.values()
    return frame.event == "Action" and frame.category in UNDERGONE and takes
