"""Speech without a verb of saying: "X: we will not accept …" in headlines and interviews."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED

COLON = ":"
SAYING = "say"
SPEAKERS = ("person:", "organization:")
FEWEST_WORDS = 4
OUTLET = "NewsMediaOrganization"


def colon_clause(row: Row) -> Clause | None:
    """What a person or body says whose name and a colon begin the sentence; states and towns head news of them."""
    items = row.items
    if len(items) < FEWEST_WORDS or items[0].kind != "ref" or items[0].prep or items[1].head.key != COLON:
        return None
    keys = items[0].keys
    if not all(key.startswith(SPEAKERS) and not _is_outlet(row, key) for key in keys):
        return None
    words = sum(t.is_word for t in row.sentence.tokens[items[1].end :])
    if words < FEWEST_WORDS:
        return None
    sense = Sense(f"{SAYING}/colon", row.knowledge.frames.frames[SAYING])
    row.sayer = row.last_subject = keys
    return Clause(0, sense, "", "colon", "singular", keys, 0, (), 2, HAPPENED)


def _is_outlet(row: Row, key: str) -> bool:
    thing = row.knowledge.world.things.get(key)
    return thing is not None and OUTLET in thing.types
