"""Speech without a verb of saying: "X: we will not accept …" in headlines and interviews."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED

COLON = ":"
SAYING = "say"
SPEAKERS = ("person:", "organization:")
FEWEST_WORDS = 4
LONGEST = 9
# what may lead to where or when something is said
OCCASIONS = frozenset({"place", "during", "with", "facing", "inside"})
ENCOUNTERS = frozenset({"Meeting", "Summit", "Visit", "Call"})
OUTLET = "NewsMediaOrganization"


def colon_clause(row: Row) -> Clause | None:
    """What a person or body says whose name and a colon begin the sentence; states and towns head news of them.

    Where or when it is said may stand between the two, and a final text speaks for who gathers.
    """
    items = row.items
    if len(items) < FEWEST_WORDS:
        return None
    colon = _colon(row)
    keys = _speaker(row) if colon > 0 else ()
    if not keys or not all(key.startswith(SPEAKERS) and not _is_outlet(row, key) for key in keys):
        return None
    if _is_headed(row, colon):
        return None
    words = sum(t.is_word for t in row.sentence.tokens[items[colon].end :])
    if words < FEWEST_WORDS:
        return None
    sense = Sense(f"{SAYING}/colon", row.knowledge.frames.frames[SAYING])
    row.sayer = row.last_subject = keys
    return Clause(colon - 1, sense, "", "colon", "singular", keys, 0, (), colon + 1, HAPPENED)


def _is_headed(row: Row, colon: int) -> bool:
    """Whether the noun of what went on there stands behind "X in Y:", which is no speech: "X in Y: a secret visit"."""
    behind = row.items[colon + 1] if colon + 1 < len(row.items) else None
    if behind is None or behind.kind != "noun" or behind.prep or behind.head.info.definite or behind.head.info.pron:
        return False
    senses = row.knowledge.frames.nouns.get(behind.head.key, ())
    return colon > 1 and any(s.frame.event in ENCOUNTERS for s in senses)


def _colon(row: Row) -> int:
    """The colon behind the name that opens a sentence, a phrase of place or time between them at most; else -1."""
    for i, item in enumerate(row.items[1:LONGEST], 1):
        if item.head.key == COLON:
            return i
        opens = i > 1 or bool(item.prep) or item.kind == "time" or bool(groups_of(item) & OCCASIONS)
        if not opens or item.kind in ("verb", "mark", "quote") or "that" in groups_of(item):
            return -1
    return -1


def _speaker(row: Row) -> tuple[str, ...]:
    first = row.items[0]
    if first.kind == "ref":
        return () if first.prep else first.keys
    return row.convener if row.text(first) in row.knowledge.groups["final_text"] else ()


def _is_outlet(row: Row, key: str) -> bool:
    thing = row.knowledge.world.things.get(key)
    return thing is not None and OUTLET in thing.types
