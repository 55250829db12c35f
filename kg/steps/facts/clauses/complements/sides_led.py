"""Who leads each side at talks: "the X-ian side was headed by N, the Y-ian side by M", "on the X-ian side N"."""

from __future__ import annotations

from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.clauses.row import Row

SIDE = "side"
REACH = 7
PAIR = 2
# frames of people at a gathering told elsewhere; where they lead sides of one it is told by that
LEADING = frozenset({"lead_delegation", "attend", "participate"})
CHAIR = "chair"


def with_led_sides(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The first clause of a gathering in the sentence with those who lead its sides, where two sides are told of."""
    led = [(item.keys[0], who) for at, item in enumerate(row.items) if (who := _leader(row, at)) >= 0]
    if len({state for state, _ in led}) < PAIR:
        return clauses
    index = next((n for n, c in enumerate(clauses) if c.sense.frame.event in CONVENED and c.inside < 0), -1)
    if index < 0:
        return clauses
    clause = clauses[index]
    have = {p.item for p in clause.parts} | {clause.subject_at}
    more = (
        Complement("participant", row.keys("participant", row.items[who]), who) for _, who in led if who not in have
    )
    frame = clause.sense.frame
    frame = row.knowledge.frames.frames[CHAIR] if frame.id in LEADING else frame
    carrier = CHAIR if clause.carrier in LEADING else clause.carrier
    parts = (*clause.parts, *more)
    clauses[index] = clause._replace(parts=parts, sense=clause.sense._replace(frame=frame), carrier=carrier)
    return clauses


def _leader(row: Row, at: int) -> int:
    """The person named behind one side of talks, before another verb or side; -1 where none is."""
    item = row.items[at]
    if item.kind != "ref" or item.why != SIDE or len(item.keys) != 1 or not item.keys[0].startswith("country:"):
        return -1
    for i in range(at + 1, min(len(row.items), at + REACH)):
        behind = row.items[i]
        if behind.kind in ("verb", "relation", "quote"):
            return -1
        if behind.kind == "ref":
            person = not behind.conj and all(k.startswith("person:") for k in behind.keys)
            return i if person and not row.particle(i) else -1
    return -1
