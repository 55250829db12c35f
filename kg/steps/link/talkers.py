"""Between whom the talks of a sentence are: those are "the two sides" and "the two officials" of the next ones."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item, Unit
from kg.steps.link.context import Context

TELLING = frozenset({"verb", "noun"})
PERSON, LAND = "person:", "country:"
SIDES = (PERSON, LAND, "organization:")
BEFORE = frozenset({"may"})
PAIR = 2


def note_talkers(m: Context, items: Sequence[Item]) -> None:
    """Remember the two states, or the person and the state, that a sentence of talks names, and nobody else.

    People stand for their states. What the sentence tells of as a pair by itself is one whatever else it names.
    """
    if (m.pair_people, m.pair_states) != m.opening or any(_tells_of_before(unit) for unit in m.units):
        return
    talking = m.knowledge.talking
    if not any(unit.kind in TELLING and unit.key in talking[unit.kind] for unit in m.units):
        return
    sides: dict[str, str] = {}
    for item in items:
        for key in item.keys if item.kind == "ref" else ():
            if key.startswith(SIDES):
                state = m.people.state_of(key) if key.startswith(PERSON) else key
                if not state.startswith(LAND) or sides.get(state, key) not in (key, state):
                    return
                sides[state] = key if key.startswith(PERSON) else sides.get(state, key)
    keys = tuple(sides.values())
    people = tuple([key for key in keys if key.startswith(PERSON)])
    if len(sides) != PAIR or not people:
        return
    m.pair_states, m.pair_sides = tuple(sides), ()
    m.pair_people, m.pair_mixed = (people, ()) if len(people) == PAIR else ((), keys)


def _tells_of_before(unit: Unit) -> bool:
    """Whether a word leads back to what was before the news: "had"."""
    return isinstance(unit.info, frozenset) and not BEFORE.isdisjoint(unit.info)
