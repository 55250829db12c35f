"""States or people that are counted: "the five states" are those of a list of as many."""

from __future__ import annotations

from kg.steps.link.context import Context

# how the words for states or people that are counted are called, from three on
NUMBERS = ("three", "four", "five", "six", "seven")
THREE = 3
LANDS = frozenset({"country", "place"})


def counted(m: Context, name: str, at: int) -> tuple[str, ...]:
    """Who are meant by a number of states or people, as many as were told of together: "the five states".

    "The five great powers", "the five permanent members" are others.
    """
    number, _, kind = name.partition("_")
    if number not in NUMBERS:
        return ()
    many = NUMBERS.index(number) + THREE
    if kind == "states" and len(listed := _lands_before(m, at)) == many:
        return listed
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is not None and m.text(behind) in m.knowledge.groups["few_chosen"]:
        return ()
    return {"states": m.states_told, "people": m.people_told}.get(kind, {}).get(many, ())


def _lands_before(m: Context, at: int) -> tuple[str, ...]:
    """The states of the last list of them before a noun in its sentence."""
    last = next((i for i in range(at - 1, -1, -1) if m.units[i].kind in LANDS), -1)
    first = last
    while first > 0:
        before = first - 1 - m.is_comma(first - 1)
        if before < 0 or m.units[before].kind not in LANDS or not (m.units[first].conj or before < first - 1):
            break
        first = before
    capitals = m.knowledge.world.capitals
    return tuple(capitals.get(u.key, u.key) for u in m.units[max(0, first) : last + 1] if u.kind in LANDS)
