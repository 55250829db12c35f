"""Who heads the delegation that somebody meets: "received a delegation of the opposition, headed by X"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row

MET = frozenset({"Meeting", "Visit"})
DELEGATION = "delegation"
LONG = 8
PASSED = frozenset(
    {"word", "nisba", "nisba_weak", "unknown", "mark", "function", "orgword", "office", "modifier", "topic"}
)


def with_heads(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of meetings and visits with the one who leads a delegation named in them."""
    if "led_by" not in row.traces:
        return clauses
    return [_headed(row, clause) if clause.sense.frame.event in MET else clause for clause in clauses]


def _headed(row: Row, clause: Clause) -> Clause:
    begun = clause.verb_at if clause.verb_at >= 0 else clause.at
    taken = {p.item for p in clause.parts} | {clause.subject_at}
    for at in range(begun + 1, min(clause.end, len(row.items))):
        head = _head_behind(row, at) if _is_delegation(row, at) else -1
        if head >= 0 and head not in taken:
            attendee = Complement("attendee", row.keys("attendee", row.items[head]), head)
            return clause._replace(parts=(*clause.parts, attendee))
    return clause


def _is_delegation(row: Row, at: int) -> bool:
    item = row.items[at]
    return item.head.kind == "body" and item.head.key == DELEGATION


def _head_behind(row: Row, body: int) -> int:
    """The person behind "headed by", with nothing but what tells of the delegation before that; -1 where none is."""
    for i in range(body + 1, min(len(row.items) - 1, body + LONG)):
        item = row.items[i]
        if row.text(item) in row.knowledge.groups["led_by"]:
            named = row.items[i + 1]
            person = named.kind == "ref" and not named.prep and all(k.startswith("person:") for k in named.keys)
            return i + 1 if person else -1
        if item.kind not in PASSED and item.kind != "ref" and not groups_of(item) & {"place", "relative"}:
            return -1
    return -1
