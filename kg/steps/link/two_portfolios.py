"""Two ministers of one government under one word: "the two ministers of foreign affairs, N N, and of defence, M M"."""

from __future__ import annotations

from kg.knowledge.offices import Office
from kg.steps.link.context import Context, Found
from kg.steps.link.names import claims, person
from kg.steps.link.office_roles import role_in
from kg.steps.link.states import states_at

FIELDS = frozenset({"body", "word", "noun", "unknown", "topic"})


def two_portfolios(m: Context, at: int) -> Found | None:
    """The two who are named behind a dual for ministers and two fields, each behind his own or both in their order."""
    first = next((e.key for e in m.units[at].entries if e.kind == "office"), "")
    word, _, begun = m.text(m.units[at]).partition(" ")
    if not first or not begun:
        return None
    names = [m.titles(at + 1)]
    apart = _is_name(m, names[0])
    comma = names[0] + 1 if apart else at + 1
    second = comma + int(m.is_comma(comma))
    office = _office(m, second, word)
    if office is None:
        return None
    inside = second + 1 < len(m.units) and m.text(m.units[second + 1]) in m.knowledge.groups["place"]
    land = second + 1 + int(inside)
    states, behind = states_at(m, land) if land < len(m.units) else ((), land)
    behind = m.titles(behind if len(states) == 1 else second + 1)
    names = [*names[: int(apart)], behind] if apart else [behind, behind + 1]
    if not all(_is_name(m, name, joined=i > 0 and not apart) for i, name in enumerate(names)):
        return None
    of = states[0] if len(states) == 1 else ""
    keys = []
    for name, row in zip(names, (m.knowledge.offices.offices[first], office), strict=True):
        held = ((role_in(m, row, of), of, row.id),)
        if key := person(m, name, held):
            claims(m, key, held, "", at, name + 1, "list")
            keys.append(key)
    m.note_pair(tuple(keys))
    return tuple(keys), names[-1] + 1, "list"


def _office(m: Context, at: int, word: str) -> Office | None:
    """The minister's office whose field stands behind "and" at a place; `word` is the dual of the bare one."""
    unit = m.units[at] if at < len(m.units) else None
    if unit is None or not unit.conj or unit.prep or unit.kind not in FIELDS:
        return None
    minister = next((w for w in m.knowledge.offices.ministers if " " not in w and word.startswith(w)), "")
    field = m.text(unit)[len(unit.conj) :]
    found = next((e.key for e in m.knowledge.lexicon.get(f"{minister} {field}") if e.kind == "office"), "")
    return m.knowledge.offices.offices[found] if minister and found else None


def _is_name(m: Context, at: int, *, joined: bool = False) -> bool:
    """Whether a person is named at a place, behind "and" where two names are `joined`."""
    return at < len(m.units) and m.units[at].kind == "person" and bool(m.units[at].conj) == joined
