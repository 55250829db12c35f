"""Who heads a society, a company or a school, which is no office of a state: "the head of the company X, N"."""

from __future__ import annotations

from kg.steps.link.appositions import apposition
from kg.steps.link.context import Context, Found
from kg.steps.link.members_named import at_member
from kg.steps.link.names import claim, person
from kg.steps.link.whole_bodies import HEAD, reach, whole_body


def at_head(m: Context, at: int) -> Found | None:
    """Who heads a society, a company or a school, which is no office of a state, named with it: "the head of X, N"."""
    unit = m.units[at]
    if found := at_member(m, at):
        return found
    if unit.prep or unit.pron or (end := reach(m, at, at + 1)[2]) <= at:
        return None
    comma = end + int(m.is_comma(end))
    name = m.titles(comma)
    bearer = m.units[name] if name < len(m.units) else None
    if bearer is None or bearer.kind != "person" or bearer.conj or bearer.prep:
        return None
    led = whole_body(m, at, at + 1) if comma == end or _closes_off(m, name) else None
    key = person(m, name, [("chiefOf", led[0][0], HEAD)]) if led is not None else ""
    if led is None or not key:
        return None
    claim(m, key, "chiefOf", led[0][0], HEAD, "", at, name + 1, "office-name")
    return (key,), apposition(m, name + 1, key), "office-name"


def _closes_off(m: Context, name: int) -> bool:
    """Whether a name set off by a comma has one behind it as well, or the end."""
    return name + 1 >= len(m.units) or m.units[name + 1].kind == "mark"
