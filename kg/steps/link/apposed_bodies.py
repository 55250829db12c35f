"""Behind a name, the body that its bearer heads or is a member of, which is no office of a state."""

from __future__ import annotations

from kg.model import RoleClaim
from kg.steps.link.context import Context
from kg.steps.link.member_phrases import MEMBER_OF, OFFICE, body_of_member
from kg.steps.link.names import claim, claims
from kg.steps.link.office_chains import office_chain
from kg.steps.link.whole_bodies import HEAD, whole_body


def as_member(m: Context, at: int, key: str) -> int:
    """The place behind the body that somebody named before is told to be a member of; `at` where none is told."""
    found = body_of_member(m, at)
    if found is None or m.units[at].prep:
        return at
    of, end = found
    first, last = m.units[at].start, m.units[end - 1].end
    m.roles.append(RoleClaim(key, MEMBER_OF, of, OFFICE, "", first, last, "role.member"))
    if end < len(m.units) and m.units[end].kind == "office" and m.units[end].conj:
        offices, manner, after = office_chain(m, end)  # "a member of the council and the secretary of Y"
        held = [(role, of, office) for role, of, office in offices if of]
        claims(m, key, held, manner, end, after, "apposition")
        return after if held else end
    return end


def headed(m: Context, at: int, key: str, *, set_off: bool) -> int:
    """The place behind a society or company that somebody named before heads; 0 where none is told."""
    led = whole_body(m, at, at + 1)
    if led is None:
        return 0
    claim(m, key, "chiefOf", led[0][0], HEAD, "", at - 1, led[1], "apposition")
    return led[1] + int(set_off and m.is_comma(led[1]))
