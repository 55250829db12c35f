"""Heads of state and government who choose or dismiss the one named right behind their office."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING
from kg.steps.link.context import Context

CHOOSING = frozenset({"appoint", "dismiss", "nominate"})


def chooses(m: Context, at: int, offices: Sequence[tuple[str, str, str]], after: int) -> bool:
    """Whether the name behind a leader's office is of whom he names or dismisses: "the king of X appointed N".

    The verb stands right before the office, and nobody of that name has ever held it.
    """
    verb = m.units[at - 1] if at else None
    led = [(role, of) for role, of, _ in offices if role in LEADING and of.startswith("country:")]
    if verb is None or verb.kind != "verb" or not led or len(offices) > 1:
        return False
    if not any(s.frame.id in CHOOSING for s in m.knowledge.frames.verbs.get(verb.key, ())):
        return False
    name = m.titles(after)
    unit = m.units[name] if name < len(m.units) else None
    if unit is None or unit.kind != "person" or unit.conj or unit.prep or not unit.entries:
        return False
    tenures = m.knowledge.world.tenures
    known = [e.key for e in unit.entries if e.key in tenures]
    held = {(t.role, t.of) for key in known for t in tenures[key]}
    return bool(known) and not held & set(led)
