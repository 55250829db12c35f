"""Alliances and armies under nouns that tell of something else elsewhere: a deed, the armed forces of a state."""

from __future__ import annotations

from kg.steps.link.context import Context, Found
from kg.steps.link.organisation_names import is_definite
from kg.steps.link.organisations import APART, DIRECT, organisation


def alliance(m: Context, at: int) -> Found | None:
    """An alliance of parties under a noun that tells of a deed elsewhere: "the alliance of civil forces"."""
    if not any(e.kind == "orgword" and e.info == "body" for e in m.units[at].entries) or is_definite(m, at):
        return None
    behind = m.text(m.units[at + 1]) if at + 1 < len(m.units) else ""
    return organisation(m, at, DIRECT, whole=True) if behind in m.knowledge.groups["collective_kinds"] else None


def army_of_cause(m: Context, at: int) -> Found | None:
    """An army that is no state's but for what it fights: "the army for the liberation of X"."""
    behind = m.text(m.units[at + 1]) if at + 1 < len(m.units) else ""
    named = behind in m.knowledge.groups["fought_for"] and not is_definite(m, at)
    return organisation(m, at, APART) if named else None
