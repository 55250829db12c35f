"""Which two "the two presidents" means: the pair told of last, or the last two who hold the office that is named."""

from __future__ import annotations

from kg.knowledge.offices import LEADING, Office
from kg.steps.link.context import Context

PAIR = 2


def two_meant(m: Context, at: int) -> tuple[str, ...]:
    """The two people whom a dual means; the pair told of last, unless another one fits the office better."""
    pair, office = m.pair_people or m.pair_mixed, _office(m, at)
    if not pair and m.text(m.units[at]).removeprefix(m.units[at].conj) in m.knowledge.groups["talkers"]:
        return m.pair_states
    if office is None or all(_holds(m, key, office) for key in pair):
        return pair
    fitting: dict[str, str] = {}
    for key in reversed(m.people.recent):
        if _holds(m, key, office):
            fitting.setdefault(m.people.state_of(key), key)
        if len(fitting) == PAIR:
            return tuple(reversed(fitting.values()))
    return pair


def _office(m: Context, at: int) -> Office | None:
    """The office of one that the first word of a dual names, where it is one of those who lead a state."""
    unit = m.units[at]
    word = m.text(unit)[len(unit.conj) + len(unit.prep) :].split(" ")[0]
    offices = [e.key for e in m.knowledge.lexicon.get(word) if e.kind == "office"]
    rows = [m.knowledge.offices.offices[key] for key in offices]
    return next((row for row in rows if row.role in LEADING and not row.generic), None)


def _holds(m: Context, key: str, office: Office) -> bool:
    """Whether somebody is told, or known at the time, to hold an office."""
    record = m.people.known.get(key)
    told = {role for role, _, _ in record.roles} if record is not None else set()
    if told:
        return office.role in told
    return any(t.role == office.role and m.people.held(t) for t in m.knowledge.world.tenures.get(key, ()))
