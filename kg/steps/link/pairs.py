"""Names that come with a state each, behind one office: "the presidents of X, N, and of Y, M"."""

from __future__ import annotations

from kg.knowledge.offices import Office
from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.names import claim, own_office, person
from kg.steps.link.office_neighbours import back_then
from kg.steps.link.office_roles import generic_role, role_in

STATES = frozenset({"nisba", "country", "place"})
# what may stand between the office of several and their names: "the new ambassadors", "the three presidents:"
OPENING = frozenset({"modifier", "number"})
DASHES = frozenset({"-", "–", "—"})
STATE_AND_NAME = (["country", "person"], ["nisba", "person"])
MOST_OPENING = 3
# what may be left of a name that was not read to its end
LEFT = frozenset({"place", "unknown", "word", "verb"})


def pairs_begin(m: Context, at: int) -> int:
    """The place behind "each of", or behind a colon and the words before it, where names with states may follow.

    Or behind "states" that a state and a name tell: "the presidents of the three states, the X-ian N and the Y-ian M".
    """
    if at < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["each_of"]:
        return at + 1
    first = at + 1 + int(m.is_comma(at + 1))
    told = m.units[first : first + 2]
    if at < len(m.units) and m.units[at].kind == "anaphor" and [u.kind for u in told] in STATE_AND_NAME:
        return first
    after = at
    while after < len(m.units) and after - at < MOST_OPENING and _opens(m.units[after]):
        after += 1
    return after + 1 if after < len(m.units) and m.units[after].key == ":" else at


def may_be_two(m: Context, at: int) -> bool:
    """Whether an office that may be a dual in the construct governs two states with a name each."""
    dual = any(e.kind == "office" and e.info and e.info.number == "dual" for e in m.units[at].entries)
    kinds = [u.kind for u in m.units[at + 1 : at + 5]]
    return dual and kinds == ["country", "person", "country", "person"] and bool(m.units[at + 3].conj)


def _opens(unit: Unit) -> bool:
    return not unit.conj and not unit.prep and (unit.kind in OPENING or unit.key in OPENING)


def pairs_at(m: Context, at: int, office: Office, *, own: bool = False) -> tuple[list[str], int]:
    """Names with a state each: adjective or name of the state, then the person, joined by "and".

    With `own` they are counterparts of somebody: who is known keeps the office that he has, where it is another.
    """
    keys: list[str] = []
    after = at
    while after < len(m.units):
        start = after
        if keys:
            if m.is_comma(start) and start + 1 < len(m.units):
                start += 1
            if not m.units[start].conj and not m.is_comma(after):
                break
        state = _state(m, m.units[start])
        name = start + 1
        if _is_set_off(m, name) and name + 1 < len(m.units) and m.units[name + 1].kind in ("person", "title"):
            name += 1
        manner = ""
        while name < len(m.units) and (m.units[name].kind in ("title", "modifier") or back_then(m, name)):
            manner = m.units[name].info if m.units[name].kind == "modifier" else manner
            name += 1
        if not state or name >= len(m.units) or m.units[name].kind != "person" or m.units[name].conj:
            break
        role = role_in(m, office, state)
        key = person(m, name, ((role, state, office.id),))
        if key:
            held = own_office(m, key, (role, state, office.id)) if own else (role, state, office.id)
            actual = generic_role(m, key, state, office) if office.generic else held[0]
            if actual:
                claim(m, key, actual, state, held[2], manner, start, name + 1, "counterpart" if own else "list")
            keys.append(key)
        m.note_state(state)
        after = _behind(m, name + 1)
    return keys, after


def bracketed_pairs(m: Context, at: int, office: Office) -> tuple[list[str], int]:
    """Names with their states in brackets behind them, joined by "and" or commas: "N (X), M (Y) and P (Z)"."""
    keys: list[str] = []
    after = at
    while after + 3 < len(m.units):
        name = after + int(bool(keys) and m.is_comma(after))
        opening, inner, closing = m.units[name + 1 : name + 4] if name + 3 < len(m.units) else m.units[:3]
        state = _state(m, inner)
        bracketed = opening.key == "(" and closing.key == ")" and not (inner.conj or inner.prep)
        joined = not keys or name > after or m.units[name].conj
        if m.units[name].kind != "person" or not (state and bracketed and joined):
            break
        role = role_in(m, office, state)
        key = person(m, name, ((role, state, office.id),))
        if key:
            actual = generic_role(m, key, state, office) if office.generic else role
            if actual:
                claim(m, key, actual, state, office.id, "", name, name + 3, "list")
            keys.append(key)
            m.note_state(state)
        after = name + 4
    return keys, after


def _state(m: Context, unit: Unit) -> str:
    """The state that the adjective or name of one tells, or its capital."""
    if unit.kind == "place":
        return m.knowledge.world.capitals.get(unit.key, "")
    if unit.kind in STATES:
        return unit.key
    return next((e.key for e in unit.entries if e.kind in ("nisba_weak", "country")), "")


def _is_set_off(m: Context, at: int) -> bool:
    return m.is_comma(at) or (at < len(m.units) and m.units[at].key in DASHES)


def _behind(m: Context, at: int) -> int:
    """The place behind a name with its bracket, or with one word more that was not read as a part of it."""
    units = m.units
    if at < len(units) and units[at].key == ")":
        return at + 1
    left = at + 1 < len(units) and units[at].kind in LEFT and not (units[at].conj or units[at].prep)
    goes_on = left and bool(units[at + 1].conj) and units[at + 1].kind in ("nisba", "country")
    named = goes_on and at + 2 < len(units) and units[at + 2].kind == "person"
    return at + 1 if named and not units[at + 2].conj else at
