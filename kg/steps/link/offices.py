"""Offices with what they are of: their adjectives, complements and modifiers."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING, Office
from kg.model import Unit
from kg.steps.link.context import Context, back_then
from kg.steps.link.fields import (
    abroad,
    bracketed,
    charged_with,
    field,
    field_of_seat,
    portfolio,
    posting,
    seat_at,
    sits,
)
from kg.steps.link.named import things_at
from kg.steps.link.names import person
from kg.steps.link.office_roles import above_mission, role_of
from kg.steps.link.offices_understood import called_before, of_chief, of_usual, wholes_of
from kg.steps.link.owners import WORDS, owner_state
from kg.steps.link.postings import is_seat, is_sent, sent_from_home
from kg.steps.link.states import states_at

CHARGED = "charged"
GENITIVE = "genitive"


def office_at(m: Context, at: int) -> tuple[list[tuple[str, str, str]], str, int]:
    """One office with what it is of and its modifiers."""
    unit = m.units[at]
    office = m.knowledge.offices.offices[unit.key]
    states: tuple[str, ...] = (office.fixed,) if office.fixed else ()
    manner = ""
    after = at + 1
    if unit.pron:
        states = owner_state(m, unit.pron, at, office.of)
    if office.ministerial:
        after = portfolio(m, after)
    if not states and office.complement & m.knowledge.offices.posting:
        after = sent_from_home(m, after)
    if not states:
        states, after = of_chief(m, unit, after) or bracketed(m, after) or ((), after)
    states = states or of_usual(m, unit, after)
    while after < len(m.units):
        nxt = m.units[after]
        if (behind := charged_with(m, after)) > after:
            after = behind
            continue
        modifier = _modifier(nxt, office)
        acts = modifier == "acting" and nxt.kind == "office" and office.role in LEADING
        if (nxt.kind == "modifier" or (modifier and nxt.kind in WORDS) or acts) and not nxt.conj and not nxt.prep:
            manner, after = manner or modifier, after + 1
            continue
        if states and back_then(m, after):
            manner, after = manner or "former", after + 1
            continue
        if office.fixed and nxt.kind == "nisba" and nxt.key in states and not nxt.conj:
            after += 1
            continue
        if states and (m.text(nxt) in m.knowledge.groups["state_epithets"] or _lies_in(m, nxt, states)):
            after += 1
            continue
        if states:
            break
        if (office.generic and _is_region(m, nxt)) or _is_quality(m, unit, after):
            after += 1
            continue
        found, beyond = _complement(m, after, office, unit)
        if not found and (behind := field_of_seat(m, after)) > after:
            found, beyond = seat_at(m, behind)
        if not found and (behind := field(m, after)) > after and m.units[behind].kind != "office":
            after = behind
            break
        if not found:
            unsaid = nxt.kind == "orgword" and not nxt.conj and not (unit.info and unit.info.definite)
            if unsaid and (office.role in LEADING or office.generic):
                return [], manner, after
            break
        states, after = found, beyond
        after = abroad(m, after) if office.ministerial else after
    states, posted = states or called_before(m, unit, office), 0
    after = field(m, _behind_alias(m, after, states)) if states else after
    if (
        states
        and not unit.pron
        and after + 1 < len(m.units)
        and m.units[after].kind in WORDS
        and m.text(m.units[after]) in office.complement
    ):
        posted = after = posting(m, at, after)
    sent = bool(office.complement & m.knowledge.offices.posting)
    if sent and states and after < len(m.units) and is_seat(m, after):
        after += 1
    if sent and manner == "designate" and (posted or is_sent(m, after)):
        manner = ""
    office = _for_states(m, unit, office, states)
    if states and office.countries and not office.countries & set(states):
        return [], manner, after  # "the Ruritanian prince", who reigns over no such state
    roles = [(role_of(m, office, unit, of), of, office.id) for of in states or ("",)]
    wholes, after = wholes_of(m, states, after)
    return [*roles, *(("officialOf", of, office.id) for of in wholes), *above_mission(m, roles)], manner, after


def _modifier(unit: Unit, office: Office) -> str:
    """What a word behind an office tells of how it is held: who is "charged" with a ministry acts as its minister."""
    entry = next((e for e in unit.entries if e.kind == "modifier"), None)
    if entry is None:
        return ""
    return "acting" if entry.key == CHARGED and office.role not in LEADING else str(entry.info)


def _is_quality(m: Context, head: Unit, at: int) -> bool:
    """Whether an adjective stands between an office and what it is of: "the Republican senator of X"."""
    unit, behind = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    if unit.kind != "word" or unit.key != "adjective" or unit.conj or unit.prep or unit.pron or behind is None:
        return False
    article, lam = m.knowledge.lexicon.clitics.article, m.knowledge.lexicon.clitics.lam
    alike = m.text(unit).startswith(article) == bool(head.info and head.info.definite)
    owned = behind.kind == "nisba" or (behind.kind in ("country", "organization") and behind.prep == lam)
    return alike and owned and not behind.conj


def _is_region(m: Context, unit: Unit) -> bool:
    """Whether a part of the world larger than a state stands here: "head of the department for X and Y"."""
    return unit.kind == "place" and not unit.prep and not m.knowledge.world.things[unit.key].within


def _lies_in(m: Context, unit: Unit, states: Sequence[str]) -> bool:
    """Whether a place of the state that an office is of stands behind it: "the emir of the region of Mecca"."""
    if unit.kind != "place" or unit.conj or unit.prep:
        return False
    return m.knowledge.world.things[unit.key].within in states and unit.key not in m.knowledge.world.capitals


def _behind_alias(m: Context, at: int, states: Sequence[str]) -> int:
    """The place behind another name of what an office is of, in quotes or brackets."""
    inner = m.units[at : at + 3]
    if len(inner) < 3 or inner[1].key not in states or inner[1].conj or inner[1].prep:
        return at
    closed = inner[0].kind == "quote" == inner[2].kind or (inner[0].key == "(" and inner[2].key == ")")
    return at + 3 if closed else at


def _for_states(m: Context, unit: Unit, office: Office, states: tuple[str, ...]) -> Office:
    """The office that a form is in these states, where one form names several offices."""
    keys = [e.key for e in unit.entries if e.kind == "office"] or [unit.key]
    offices = [m.knowledge.offices.offices[k] for k in keys]
    fitting = [o for o in offices if o.countries and set(states) & o.countries]
    free = [o for o in offices if not o.countries]
    return (fitting or free or [office])[0]


def _complement(m: Context, at: int, office: Office, head: Unit) -> tuple[tuple[str, ...], int]:
    """What an office is of: an adjective, a name in the genitive, or a name behind a particle."""
    unit = m.units[at]
    own = {e.key for e in unit.entries if e.kind == "country"} & office.countries
    if len(own) == 1 and not (unit.conj or unit.prep):
        return (own.pop(),), at + 1  # "the sultan of Oman", which is spelled like Amman
    bare = not (head.info and head.info.definite) or head.end - head.start > 1
    if unit.kind == "nisba" or any(e.kind == "nisba_weak" for e in unit.entries):
        return states_at(m, at)
    if unit.kind in WORDS and m.text(unit) in office.complement and at + 1 < len(m.units):
        states, after = things_at(m, at + 1)
        return (states, after) if states else ((), at)
    if unit.kind == "office" and unit.prep == m.knowledge.lexicon.clitics.lam and office.role == "officialOf":
        nested, _, after = office_at(m, at)
        states = tuple(of for _, of, _ in nested if of)
        usual = m.knowledge.offices.offices[unit.key].usual
        if not states and usual and not _goes_with(m, after):
            states = (usual,)
        return (states, after) if states else ((), at)
    if _is_kind_of_seat(m, at, head):
        return things_at(m, at + 1)
    if unit.prep:
        served = served_chief(m, at) if office.role == "officialOf" else at
        if served > at:
            nested, _, after = office_at(m, served)
            states = tuple(of for _, of, _ in nested if of)
            return (states, after) if states else ((), at)
        if office.role == "officialOf" and sits(m, unit):
            return seat_at(m, at)
        if unit.prep in office.complement or unit.prep in m.knowledge.lexicon.clitics.lam:
            return things_at(m, at)
        return (), at
    if unit.conj:
        return (), at
    if unit.kind == "office" and _is_whole(m, head):
        return (), at
    if unit.kind == "office" and bare:
        nested, _, after = office_at(m, at)
        states = tuple(of for _, of, _ in nested if of)
        if not states and after < len(m.units) and m.units[after].kind == "person":
            chief = person(m, after, nested)
            whole = m.people.tenure_of(chief, nested[0][0]) if chief and nested else ""
            return ((whole,), after + 1) if whole else ((), at)
        return states, after
    if bare and unit.kind == "place" and office.role == "officialOf" and unit.info != "ambiguous":
        within = m.knowledge.world.things[unit.key].within
        if unit.key not in m.knowledge.world.capitals and within.startswith("country:"):
            return (within,), at + 1
    if unit.kind == "country" and GENITIVE not in office.complement:
        return (), at  # "head of the department of X", which is of another state
    if bare and (realm := _realm(unit, office)):
        m.note_state(realm)
        return (realm,), at + 1
    return things_at(m, at) if bare else ((), at)


def _is_kind_of_seat(m: Context, at: int, head: Unit) -> bool:
    """Whether an adjective stands between an office of several words and the body: "of the political bureau of X"."""
    unit, behind = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    definite = m.text(unit).startswith(m.knowledge.endings.article)
    plain = unit.kind == "word" and not (unit.conj or unit.prep) and definite
    if behind is None or behind.kind not in ("organization", "body", "orgword"):
        return False
    return plain and _is_whole(m, head) and behind.prep == m.knowledge.lexicon.clitics.lam


def _goes_with(m: Context, at: int) -> bool:
    """Whether "of" and something not understood follow an office, which is of that."""
    lam = m.knowledge.lexicon.clitics.lam
    return at < len(m.units) and (m.units[at].prep == lam or m.text(m.units[at]).startswith(lam * 2))


def _realm(unit: Unit, office: Office) -> str:
    """The state of several things called alike that has such an office: a sultan is of the state, not of the town."""
    called = {e.key for e in unit.entries} | {unit.key}
    fitting = called & office.countries
    return fitting.pop() if len(fitting) == 1 and unit.kind in ("country", "place") else ""


def served_chief(m: Context, at: int) -> int:
    """The place of the office that an aide serves behind a title with "for": "adviser to His Majesty the king of X"."""
    unit = m.units[at]
    titled = unit.kind == "title" and unit.prep == m.knowledge.lexicon.clitics.lam
    chief = m.units[at + 1] if titled and at + 1 < len(m.units) else None
    return at + 1 if chief is not None and chief.kind == "office" and not (chief.conj or chief.prep) else at


def _is_whole(m: Context, head: Unit) -> bool:
    """Whether an office of several words ends in a definite one, so that another office behind it is held besides."""
    words = m.text(head).split(" ")
    return len(words) > 1 and words[-1].startswith(m.knowledge.lexicon.clitics.article)
