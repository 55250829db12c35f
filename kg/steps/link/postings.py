"""Where envoys are sent: what the words behind their offices tell of home, seat and posting."""

from __future__ import annotations

from kg.steps.link.context import Context


def sent_from_home(m: Context, at: int) -> int:
    """The place behind "of the state to X", or "to X", in an envoy's office: X is not who sends him."""
    after = at + 2
    if at + 1 < len(m.units) and m.text(m.units[at]) in m.knowledge.offices.posting and not m.units[at].conj:
        there = m.units[at + 1]
        placed = there.kind in ("country", "place") or any(e.kind == "country" for e in there.entries)
        return after if placed else at
    told = at + 2 < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["own_lands"]
    told = told and m.units[at].kind != "country"
    if not told or m.text(m.units[at + 1]) not in m.knowledge.offices.posting:
        return at
    return after + int(m.units[after].kind in ("country", "place", "organization"))


def is_seat(m: Context, at: int) -> bool:
    """Whether "in" and a town stand between an envoy's office and the name: "the ambassador of X in Y, N"."""
    unit, name = m.units[at], m.titles(at + 1 + int(m.is_comma(at + 1)))
    inside = unit.kind in ("place", "country") and unit.prep not in ("", m.knowledge.lexicon.clitics.lam)
    return inside and name < len(m.units) and m.units[name].kind == "person" and not m.units[name].conj


def at_seat(m: Context, at: int) -> int:
    """The place behind "in" and a land where a name follows at once: "the representative of X in Y, N"."""
    if at < len(m.units) and is_seat(m, at):
        return at + 1
    name = m.titles(at + 2) if at + 2 < len(m.units) else len(m.units)
    if name >= len(m.units) or m.units[name].kind != "person" or m.units[name].conj or m.units[name].prep:
        return at
    inside = m.text(m.units[at]) in m.knowledge.groups["place"] and not m.units[at].conj
    return at + 2 if inside and m.units[at + 1].kind in ("place", "country") and not m.units[at + 1].prep else at


def is_sent(m: Context, at: int) -> bool:
    """Whether the place where an envoy is accredited follows: who is appointed "to Y" holds the office."""
    near = (m.text(u) for u in m.units[at : at + 2])
    return any(word in m.knowledge.offices.posting or word in m.knowledge.groups["place"] for word in near)


def receiving_state(m: Context, at: int) -> str:
    """The state to which an envoy behind a unit is sent: "the ministry summoned the ambassador of X to Y"."""
    units = m.units
    for i in range(at + 1, len(units) - 1):
        if m.text(units[i]) in m.knowledge.offices.posting and units[i + 1].kind in ("country", "place"):
            key = units[i + 1].key
            state = m.knowledge.world.capitals.get(key, key)
            return state if state.startswith("country:") else ""
    return ""
