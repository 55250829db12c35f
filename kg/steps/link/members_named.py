"""People who are members of a body, named behind it: "the member of the council of X, N"."""

from __future__ import annotations

from kg.model import RoleClaim, Unit
from kg.steps.link.appositions import apposition
from kg.steps.link.context import Context, Found
from kg.steps.link.member_phrases import MEMBER_OF, OFFICE, body_of_member
from kg.steps.link.names import person


def at_member(m: Context, at: int) -> Found | None:
    """The person named right behind the body that he is a member of: "the member of the council of X, N"."""
    found = body_of_member(m, at)
    if found is None or m.units[at].prep:
        return None
    key, end = found
    name = m.titles(end)
    bearer = m.units[name] if name < len(m.units) else None
    who = person(m, name, ()) if bearer is not None and _is_name(bearer) else ""
    if not who:
        return None
    m.roles.append(_claim(m, who, key, at, name + 1))
    return (who,), apposition(m, name + 1, who), "name"


def _is_name(unit: Unit) -> bool:
    return unit.kind == "person" and not (unit.conj or unit.prep)


def _claim(m: Context, who: str, of: str, first: int, end: int) -> RoleClaim:
    return RoleClaim(who, MEMBER_OF, of, OFFICE, "", m.units[first].start, m.units[end - 1].end, "role.member")
