"""Adjectives that several states share: the state meant is the one that the article names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.knowledge import Knowledge
from kg.model import Unit

ADJECTIVES = frozenset({"nisba", "nisba_weak"})


def named_states(sentences: Iterable[Sequence[Unit]], knowledge: Knowledge) -> frozenset[str]:
    """The states that an article names, or whose capitals it names."""
    named: set[str] = set()
    for units in sentences:
        for unit in units:
            if unit.kind == "country" and unit.info != "ambiguous":
                named.add(unit.key)
            elif unit.kind == "place" and unit.info != "ambiguous":
                named.add(knowledge.world.capitals.get(unit.key, ""))
    return frozenset(named)


def with_state_meant(units: Sequence[Unit], named: frozenset[str]) -> list[Unit]:
    """The units, an adjective of several states given to the only one of them that is named.

    Where none or more than one is named, the state whose adjective it is first keeps it.
    """
    return [_meant(unit, named) if len(unit.entries) > 1 else unit for unit in units]


def _meant(unit: Unit, named: frozenset[str]) -> Unit:
    states = {entry.key for entry in unit.entries if entry.kind in ADJECTIVES}
    told = states & named
    if len(states) < 2 or len(told) != 1:
        return unit
    entries = tuple(entry for entry in unit.entries if entry.kind not in ADJECTIVES or entry.key in told)
    return unit._replace(entries=entries, key=told.pop() if unit.kind in ADJECTIVES else unit.key)
