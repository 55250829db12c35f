"""Whose official somebody is whom a state appoints, dismisses or sends: "X sent the deputy foreign minister N"."""

from __future__ import annotations

from kg.steps.link.choosers import choosing_state
from kg.steps.link.context import Context

ORDERING = frozenset({"appoint", "dismiss", "dispatch", "elect"})
# who orders, right before the office
ORDERERS = frozenset({"person", "place", "country", "nisba"})


def ordered_state(m: Context, at: int) -> str:
    """The state of who orders, where the verb of that and its subject stand right before an office."""
    before = m.units[at - 1] if at else None
    if before is None or before.kind not in ORDERERS or before.prep or m.units[at].conj or m.units[at].prep:
        return ""
    for i in range(at - 1, -1, -1):
        unit = m.units[i]
        if unit.kind == "verb":
            frames = {s.frame.id for s in m.knowledge.frames.verbs.get(unit.key, ())}
            return choosing_state(m, at) if frames & ORDERING else ""
        if unit.kind in ("mark", "particle", "function"):
            return ""
    return ""
