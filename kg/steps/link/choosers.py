"""What an office is of that somebody is given: said, the chooser's own body or land, or the state told of before."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.steps.link.context import Context
from kg.steps.link.office_roles import role_in

CHOSEN_FOR = 2


def made_of(m: Context, at: int, after: int, role: str, office: str, said: str) -> list[tuple[str, str]]:
    """The roles, each with what it is of, that an office between two places gives; `said` is what its words name."""
    row = m.knowledge.offices.offices[office]
    if said:
        return [(role, said)]
    if _is_for_chooser(m, after):
        led = m.last_office[1] if m.last_office and m.last_office[0] == "chiefOf" else ""
        body = m.body_told or led
        body = body or choosing_state(m, at)
        return [(role_in(m, row, body), body)] if body else []
    state = choosing_state(m, at)
    if not state or row.role == "chiefOf" or _is_cut_short(m, after):
        return []
    sent = bool(row.complement & m.knowledge.offices.posting)
    if sent or _is_own_land(m, after) or not row.generic or row.ministerial:
        return [(role, state)]
    return []


def choosing_state(m: Context, at: int) -> str:
    """The state in which an office without one is given: of who chooses, else the only one told of before."""
    leads = {r.of for r in m.roles if r.role in LEADING and r.of.startswith("country:")}
    if len(leads) == 1:
        return leads.pop()
    named = {s for s in (_state(m, i) for i in range(at)) if s}
    if named:
        return named.pop() if len(named) == 1 else ""
    return _of_people(m) or m.home


def _of_people(m: Context) -> str:
    """The state of the last two people told of, where it is one: "Macron made N minister"."""
    states = {m.people.state_of(key) for key in m.people.recent[-2:]} - {""}
    return states.pop() if len(states) == 1 and m.here else ""


def only_state(m: Context, first: int) -> str:
    """The only state that a sentence names from a place on."""
    named = {s for s in (_state(m, i) for i in range(first, len(m.units))) if s}
    return named.pop() if len(named) == 1 else ""


def _state(m: Context, at: int) -> str:
    """The state that a unit names, by its capital too where nothing leads there."""
    unit = m.units[at]
    if unit.kind in ("country", "nisba") and unit.key.startswith("country:") and unit.info != "ambiguous":
        return unit.key
    if unit.kind == "organization":
        within = m.knowledge.world.things[unit.key].within
        return within if within.startswith("country:") else ""
    before = m.units[at - 1] if at else None
    led = unit.prep or (before is not None and before.kind in ("particle", "function"))
    return m.knowledge.world.capitals.get(unit.key, "") if unit.kind == "place" and not led else ""


def _is_cut_short(m: Context, at: int) -> bool:
    """Whether an office is of something behind "for" that was not understood, and no land of the chooser's."""
    lam = m.knowledge.lexicon.clitics.lam
    unit = m.units[at] if at < len(m.units) else None
    leads = unit is not None and (unit.prep == lam or m.text(unit).startswith(lam * 2))
    return leads and not _is_own_land(m, at) and m.units[at].kind not in ("country", "nisba", "person")


def _is_for_chooser(m: Context, at: int) -> bool:
    near = (m.text(u) for u in m.units[at : at + CHOSEN_FOR])
    return any(word in m.knowledge.groups["for_chooser"] for word in near)


def _is_own_land(m: Context, at: int) -> bool:
    return at < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["for_own_land"]
