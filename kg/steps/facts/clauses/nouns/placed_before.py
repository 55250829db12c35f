"""Where something was done, told before its noun: "there was signed in X"."""

from __future__ import annotations

from kg.knowledge.frames import Frame
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.complements.slots import venue
from kg.steps.facts.clauses.row import Row

PLACES = ("place:", "country:")
REACH = 8
# what may stand between "was done" and what was
BETWEEN = frozenset(
    {"time", "ref", "mark", "particle", "function", "word", "unknown", "nisba", "orgword", "modifier", "noun"}
)


def placed_before(row: Row, at: int, frame: Frame) -> Complement | None:
    """Where what was done took place, told before its noun: "there was, today in X, the signing of"."""
    for i in range(at - 1, max(-1, at - REACH), -1):
        item = row.items[i]
        if "done" in groups_of(item) or row.text(item)[len(item.conj) :] in row.knowledge.groups["passive"]:
            named = [n for n in range(i + 1, at) if row.items[n].kind == "ref"]
            leading = row.knowledge.groups["place"] | row.knowledge.groups["at"]
            if not named or any(k.startswith("person:") for n in named for k in row.items[n].keys):
                return None
            # "at the seat of the ministry in X": the last of them is the town
            last = row.items[named[-1]]
            if row.particle(named[-1]) in leading and last.keys[0].startswith(PLACES):
                return Complement("location", row.keys("location", last), named[-1])
            return venue(row, named[-1], frame)
        if item.kind not in BETWEEN:
            return None
    return None
