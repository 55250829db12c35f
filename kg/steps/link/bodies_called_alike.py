"""Bodies that are called like one that the base knows and are others, and what kind of body a name tells of."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.minting import bare
from kg.steps.link.organisation_names import agrees

# what stands before a name that governs it in no construct, so that an adjective behind it is its own
LEADING = frozenset({"verb", "mark", "function", "particle"})


def is_of_other_state(m: Context, at: int) -> bool:
    """Whether the adjective of another state than the one that a body is known to be of stands behind its name."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    own = m.knowledge.world.things[m.units[at].key].within
    if behind is None or behind.kind != "nisba" or behind.conj or behind.prep or not behind.key.startswith("country:"):
        return False
    alone = own.startswith("country:") or (not own and at > 0 and m.units[at - 1].kind in LEADING)
    return alone and behind.key != own and agrees(m, behind, at, at + 1)


def is_party(m: Context, unit: Unit) -> bool:
    """Whether a name begins with the noun of a party or movement, whose head is no official of the state."""
    return (
        bare(m, unit).split(" ")[0].removeprefix(m.knowledge.lexicon.clitics.article)
        in m.knowledge.groups["party_nouns"]
    )
