"""Who is meant by a noun for one person without a name: "the guest", "the envoy", "the leader" of a state."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.steps.link.context import Context


def is_of(m: Context, key: str, states: tuple[str, ...], offices: list[str]) -> bool:
    """Whether somebody told of is of a state, and leads it where "the leader" is what he is called."""
    role = m.last_role(key) if offices else None
    return m.people.state_of(key) in states and (not offices or (role is not None and role[0] in LEADING))


def one_meant(m: Context, at: int) -> tuple[str, ...]:
    """Whom a noun for one person means: the latest; "the guest" is somebody from elsewhere whom another receives."""
    recent = m.people.recent
    word = m.text(m.units[at])[len(m.units[at].conj) + len(m.units[at].prep) :]
    if word not in m.knowledge.groups["the_guest"]:
        latest = tuple(recent[-1:])
        # an official without a name was told of since
        return () if latest == (m.nameless_behind,) else latest
    others = [key for key in reversed(recent) if key not in m.people.turn]
    homes = {m.dateline or m.home, *map(m.people.state_of, m.people.turn)} - {""}
    away = (key for key in others if homes and m.people.state_of(key) not in homes | {""})
    guest = next(away, next(iter(others), ""))
    if guest:
        m.people.mentioned(guest)
    return (guest,) if guest else ()
