"""Offices with what they are of: their adjectives, complements and modifiers."""

from __future__ import annotations

from kg.knowledge.offices import LEADING, Office
from kg.model import Unit
from kg.model.keys import LIKE_STATES
from kg.steps.link.context import Context, back_then
from kg.steps.link.fields import (
    abroad,
    bracketed,
    charge_of_state,
    charged_with,
    field,
    field_of_ministry,
    field_of_seat,
    opens_field,
    portfolio,
    posting,
    seat_at,
    sits,
)
from kg.steps.link.named import things_at
from kg.steps.link.names import person
from kg.steps.link.office_asides import (
    behind_alias,
    for_states,
    is_file,
    is_of_other,
    is_quality,
    is_region,
    lies_in,
    modifier_of,
)
from kg.steps.link.office_roles import above_mission, is_part, of_part, role_among
from kg.steps.link.offices_understood import called_before, is_within, of_chief, of_usual, wholes_of
from kg.steps.link.owners import WORDS, owner_state
from kg.steps.link.postings import at_seat, is_seat, is_sent, sent_from_home
from kg.steps.link.states import states_at

GENITIVE = "genitive"


def office_at(m: Context, at: int) -> tuple[list[tuple[str, str, str]], str, int]:
    """One office with what it is of and its modifiers."""
    unit = m.units[at]
    office = m.knowledge.offices.offices[unit.key]
    states: tuple[str, ...] = (office.fixed,) if office.fixed and not is_of_other(m, at + 1, office.fixed) else ()
    manner, part = "", False
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
        behind = charged_with(m, after)
        if behind == after and m.text(nxt) in m.knowledge.offices.charged:
            behind = charge_of_state(m, after)
        if behind > after:
            after = behind
            continue
        modifier = modifier_of(nxt, office)
        acts = modifier == "acting" and nxt.kind == "office" and office.role in LEADING
        if (nxt.kind == "modifier" or (modifier and nxt.kind in WORDS) or acts) and not nxt.conj and not nxt.prep:
            manner, after = manner or modifier, after + 1
            continue
        if states and back_then(m, after):
            manner, after = manner or "former", after + 1
            continue
        if states and nxt.kind == "nisba" and nxt.key in states and not nxt.conj:
            after += 1
            continue
        if states and (m.text(nxt) in m.knowledge.groups["state_epithets"] or lies_in(m, nxt, states)):
            after += 1
            continue
        if states:
            break
        if after == at + 1 and is_file(m, unit, after):
            after += 1
            continue
        if (office.generic and is_region(m, nxt)) or is_quality(m, unit, after):
            after += 1
            continue
        if after == at + 1 and (behind := field_of_ministry(m, unit, after)) > after:
            after = behind
            continue
        found, beyond = _complement(m, after, office, unit)
        if not found and (behind := field_of_seat(m, after)) > after:
            found, beyond = seat_at(m, behind)
        if not found and office.ministerial and opens_field(m, after) and (inside := charge_of_state(m, after)) > after:
            found, beyond = things_at(m, inside + 1)
        if not found and (behind := field(m, after)) > after and not _is_part_of_field(m, behind):
            after = behind
            break
        if not found:
            unsaid = nxt.kind == "orgword" and not nxt.conj and not (unit.info and unit.info.definite)
            if unsaid and (office.role in LEADING or office.generic):
                return [], manner, after
            break
        part = part or is_part(m, nxt)
        states, after = found, beyond
        after = abroad(m, after) if office.ministerial else after
    states, posted = states or called_before(m, unit, office), 0
    after = field(m, behind_alias(m, after, states)) if states else after
    sent = bool(office.complement & m.knowledge.offices.posting)
    if (
        states
        and not unit.pron
        and after + 1 < len(m.units)
        and m.units[after].kind in WORDS
        and m.text(m.units[after]) in office.complement
        and not is_within(m, states, after)
    ):
        posted = after = posting(m, at, after, sent=sent)
    if sent and states and after < len(m.units) and is_seat(m, after):
        after += 1
    if sent and states and after < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["with_them"]:
        after += 1
    if states and (inside := at_seat(m, after)) > after:
        after = inside
    while states and after < len(m.units) and _tells_when(m, after):
        how = modifier_of(m.units[after], office) if m.units[after].kind == "modifier" else "former"
        after += 1
        manner = manner if manner not in ("", "current") else how
    if sent and manner == "designate" and (posted or is_sent(m, after)):
        manner = ""
    office = for_states(m, unit, office, states)
    office = of_part(m, office) if part else office
    if states and office.countries and not office.countries & set(states):
        return [], manner, after  # "the Ruritanian prince", who reigns over no such state
    roles = [(role_among(m, office, unit, of, states), of, office.id) for of in states or ("",)]
    wholes, after = wholes_of(m, states, after)
    return [*roles, *(("officialOf", of, office.id) for of in wholes), *above_mission(m, roles)], manner, after


def _tells_when(m: Context, at: int) -> bool:
    """Whether a word tells how or when an office is held: "former", "then"."""
    return (m.units[at].kind == "modifier" and not m.units[at].conj) or back_then(m, at)


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
    if unit.kind == "relation" and bare and office.role == "officialOf":
        return states_at(m, at + 1)  # "spokesman of the presidency of X", who chairs nothing
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
    if bare and unit.kind == "place" and (office.role == "officialOf" or is_part(m, unit)):
        within = m.knowledge.world.things[unit.key].within or _said_behind(m, at)
        if unit.key not in m.knowledge.world.capitals and within.startswith("country:"):
            return (within,), at + 1
    if unit.kind == "country" and GENITIVE not in office.complement:
        return (), at  # "head of the department of X", which is of another state
    if bare and unit.key in LIKE_STATES:
        return (unit.key,), at + 1
    if bare and (realm := _realm(unit, office)):
        m.note_state(realm)
        return (realm,), at + 1
    return things_at(m, at) if bare else ((), at)


def _is_part_of_field(m: Context, at: int) -> bool:
    """Whether an office behind what another is for belongs to that; a definite one is held besides."""
    unit = m.units[at]
    return unit.kind == "office" and not m.text(unit).startswith(m.knowledge.endings.article)


def _said_behind(m: Context, at: int) -> str:
    """The state whose adjective stands behind a place of which the base does not know where it lies."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    told = behind is not None and behind.kind == "nisba" and not behind.conj
    return behind.key if behind is not None and told else ""


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
