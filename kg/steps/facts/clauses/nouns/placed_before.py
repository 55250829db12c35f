"""Where something was done and who was there, told before its noun: "there was signed in X, with N present, a pact"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Frame
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.complements.slots import venue
from kg.steps.facts.clauses.row import Row

PLACES = ("place:", "country:")
REACH = 12
ATTENDED = frozenset({"Meeting", "Signing", "Summit", "Founding"})
# what may stand between "was done" and what was
BETWEEN = frozenset(
    {"time", "ref", "mark", "particle", "function", "word", "unknown", "nisba", "orgword", "modifier", "noun"}
)


def told_before(row: Row, at: int, frame: Frame, parts: Sequence[Complement]) -> list[Complement]:
    """Where what was done took place and who was there, told before its noun: "there was, today in X, the signing"."""
    for i in range(at - 1, max(-1, at - REACH), -1):
        item = row.items[i]
        if "done" in groups_of(item) or row.text(item)[len(item.conj) :] in row.knowledge.groups["passive"]:
            named = [n for n in range(i + 1, at) if row.items[n].kind == "ref"]
            there = None if any(p.role == "location" for p in parts) else _place(row, named, frame)
            present = [n for n in named if row.particle(n) in row.knowledge.groups["attended"]]
            seen = [Complement("attendee", row.keys("attendee", row.items[n]), n) for n in present]
            return ([there] if there is not None else []) + (seen if frame.event in ATTENDED else [])
        if item.kind not in BETWEEN:
            return []
    return []


def _place(row: Row, named: Sequence[int], frame: Frame) -> Complement | None:
    """The last place of what is named: "at the seat of the ministry in X, with N present"."""
    leading = row.knowledge.groups["place"] | row.knowledge.groups["at"]
    for at in reversed(named):
        if row.particle(at) in leading and row.items[at].keys[0].startswith(PLACES):
            return Complement("location", row.keys("location", row.items[at]), at)
    return venue(row, named[-1], frame) if named else None
