"""Whether a word of appointing or sending an envoy tells by name who becomes one."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.knowledge.offices import LEADING
from kg.steps.facts.clauses.row import Row

APPOINT = "appoint"


def makes_somebody(row: Row, senses: Sequence[Sense], at: int, stop: int) -> bool:
    """Whether a word of appointing has the name of the envoy: "named N ambassador to", not "named an ambassador to"."""
    if not any(sense.frame.id == APPOINT for sense in senses):
        return False
    bare = [i for i in range(at + 1, min(stop, len(row.items))) if row.items[i].kind == "ref" and not row.particle(i)]
    made = bare if row.items[at].kind == "noun" or (at and row.items[at - 1].kind == "ref") else bare[1:]
    if len(bare) == 1 and row.items[at].kind == "verb" and not made:
        # "N was named ambassador": no head of state, who names others
        made = [i for i in bare if not any(row.roles.get(k, frozenset()) & LEADING for k in row.items[i].keys)]
    return any(key.startswith("person:") for i in made for key in row.items[i].keys)
