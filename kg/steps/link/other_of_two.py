"""A state only called the neighbour or rival of another, where the article tells of two: "X accused its rival"."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.context import Context, Found

NEIGHBOUR, WHY = "neighbour_meant", "other_state"
STATE = "country:"
NAMED = frozenset({"country", "place", "nisba", "nisba_weak", "person", "organization", "office"})
# what tells more of a neighbour before its name
DESCRIBING = frozenset({"nisba", "modifier", "word", "unknown"})
LEAST, CLEARLY = 2, 2


def other_of_two(m: Context, at: int) -> Found | None:
    """The other of the two states told of, where nothing behind the word names it."""
    unit = m.units[at]
    if m.text(unit)[len(unit.conj) + len(unit.prep) :] not in m.knowledge.groups[NEIGHBOUR] or _is_named(m, at + 1):
        return None
    mine = {s for u in m.units[:at] if (s := _state(m, u))}
    if len(mine) != 1:
        return None
    (own,) = mine
    pair = m.pair_states
    others = [s for s in pair if s != own] if own in pair else []
    other = others[0] if len(pair) == LEAST and others else _most_told(m, own)
    return ((other,), at + 1, WHY) if other else None


def _is_named(m: Context, at: int) -> bool:
    """Whether the neighbour's name stands at a place, behind its adjectives if any."""
    while at < len(m.units) and not (m.units[at].conj or m.units[at].prep):
        if m.units[at].kind in NAMED:
            return True
        if m.units[at].kind not in DESCRIBING:
            return False
        at += 1
    return False


def _state(m: Context, unit: Unit) -> str:
    key = m.people.state_of(unit.key) if unit.kind == "person" and unit.key else unit.key
    key = m.knowledge.world.capitals.get(key, key)
    return key if unit.kind in NAMED and key.startswith(STATE) else ""


def _most_told(m: Context, own: str) -> str:
    """The only other state of the whole article, else the one told of far more than any third so far; "" for none."""
    others = {key for key in m.people.told if key.startswith(STATE)} - {own}
    if len(others) == 1:
        return others.pop()
    ranked = [(key, count) for key, count in m.told.most_common() if key.startswith(STATE) and key != own]
    if not ranked or ranked[0][1] < LEAST:
        return ""
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= CLEARLY * ranked[1][1] else ""
