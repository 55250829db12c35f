"""Offices with what they are of: their adjectives, complements and modifiers."""

from __future__ import annotations

from kg.knowledge.offices import LEADING, Office
from kg.model import Unit
from kg.model.keys import LIKE_STATES
from kg.steps.link.context import Context
from kg.steps.link.fields import (
    abroad,
    bracketed,
    charge_of_state,
    charged_with,
    field,
    field_of_ministry,
    field_of_seat,
    opens_field,
    own_state,
    portfolio,
    posting,
    seat_at,
    sits,
    state_behind,
    state_beside,
)
from kg.steps.link.fields_by_place import field_by_place, of_own_people
from kg.steps.link.named import things_at
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
from kg.steps.link.office_complements import (
    called,
    goes_with,
    is_called,
    is_full_state,
    is_kind_of_seat,
    is_part_of_field,
    is_whole,
    land_told,
    realm,
    said_behind,
    served_chief,
    sits_at_home,
    tells_when,
)
from kg.steps.link.office_neighbours import back_then
from kg.steps.link.office_roles import GOVERNING, above_mission, governs, is_part, of_part, role_among
from kg.steps.link.offices_understood import (
    called_before,
    is_within,
    of_chief,
    of_ministry,
    of_named_chief,
    of_usual,
    wholes_of,
)
from kg.steps.link.owners import WORDS, owner_state
from kg.steps.link.postings import at_seat, is_seat, is_sent, sent_from_home
from kg.steps.link.states import states_at
from kg.steps.link.whole_bodies import of_whole_body, reach, whole_body

GENITIVE = "genitive"


def office_at(m: Context, at: int) -> tuple[list[tuple[str, str, str]], str, int]:
    """One office with what it is of and its modifiers."""
    unit, office = m.units[at], called(m, at)
    states: tuple[str, ...] = (office.fixed,) if office.fixed and not is_of_other(m, at + 1, office.fixed) else ()
    manner, part, land = "", False, ""
    after = at + 1
    if unit.pron:
        states = owner_state(m, unit.pron, at, office.of)
    if office.ministerial:
        after = portfolio(m, after)
        own, beyond = field_by_place(m, after)
        states, after = ((own,), beyond) if own else (states or of_own_people(m, unit), after)
    if not states and office.complement & m.knowledge.offices.posting:
        after = sent_from_home(m, after)
    if not states:
        states, after = of_chief(m, unit, after) or bracketed(m, after) or of_ministry(m, unit, after)
    states = states or of_usual(m, unit, after)
    while after < len(m.units):
        nxt = m.units[after]
        behind = charged_with(m, after)
        if behind == after and m.text(nxt) in m.knowledge.offices.charged:
            behind = charge_of_state(m, after)
        if behind > after:
            after = behind
            continue
        modifier, leads = modifier_of(nxt, office), office.role in LEADING
        acts = modifier == "acting" and nxt.kind == "office" and leads
        if (nxt.kind == "modifier" or (modifier and nxt.kind in WORDS) or acts) and not nxt.conj and not nxt.prep:
            manner, after = manner or modifier, after + 1
            continue
        if back_then(m, after):
            manner, after = manner or "former", after + 1
            continue
        if states and nxt.kind == "nisba" and nxt.key in states and not nxt.conj:
            after += 1
            continue
        if states and (m.text(nxt) in m.knowledge.groups["state_epithets"] or lies_in(m, nxt, states)):
            after += 1
            continue
        if own := state_beside(m, unit, after, states):
            states, after = (*states, own), after + 1
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
        found, beyond = land_told(m, office, after)
        if not found:
            found, beyond = _complement(m, after, office, unit)
        if not found and (behind := field_of_seat(m, after)) > after:
            found, beyond = seat_at(m, behind)
        if (
            not found
            and sits_at_home(m, office)
            and opens_field(m, after)
            and (inside := charge_of_state(m, after)) > after
        ):
            found, beyond = things_at(m, inside + 1)
        if not found and not office.complement & m.knowledge.offices.posting:
            found, beyond = state_behind(m, unit, after)
        if not found and (behind := field(m, after)) > after and not is_part_of_field(m, behind):
            states, after = own_state(m, after, behind), behind
            break
        if not found:
            named = (nxt.kind == "orgword" and not nxt.conj) or is_called(m, at, after)
            bare = not (unit.info and unit.info.definite)
            if named and bare and (leads or office.generic) and reach(m, at, after)[0] is None:
                return [], manner, after
            break
        part = part or is_part(m, nxt)
        land = nxt.key if is_part(m, nxt) and governs(m, unit) else ""
        states, after = found, beyond
        after = abroad(m, after) if office.ministerial else after
    if not unit.pron and not manner and (whole := whole_body(m, at, after)) is not None:
        return of_whole_body(m, office, unit, whole[0]), manner, whole[1]
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
    after += int(sent and bool(states) and after < len(m.units) and is_seat(m, after))
    if sent and states and after < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["with_them"]:
        after += 1
    after = max(after, at_seat(m, after)) if states else after
    while states and after < len(m.units) and tells_when(m, after):
        how = modifier_of(m.units[after], office) if m.units[after].kind == "modifier" else "former"
        after += 1
        manner = manner if manner not in ("", "current") else how
    if sent and manner == "designate" and (posted or is_sent(m, after)):
        manner = ""
    office = for_states(m, unit, office, states)
    office = of_part(m, office) if part else office
    if states and office.countries and not office.countries & set(states):
        return [], manner, after  # "the Ruritanian prince", who reigns over no such state
    if land:
        return [(GOVERNING, land, office.id)], manner, after
    roles = [(role_among(m, office, unit, of, states), of, office.id) for of in states or ("",)]
    wholes, after = wholes_of(m, states, after)
    return [*roles, *(("officialOf", of, office.id) for of in wholes), *above_mission(m, roles)], manner, after


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
        if not states and usual and not goes_with(m, after):
            states = (usual,)
        return (states, after) if states else of_named_chief(m, nested, after) or ((), at)
    if is_kind_of_seat(m, at, head):
        return things_at(m, at + 1)
    if unit.prep:
        served = served_chief(m, at) if office.role == "officialOf" else at
        if served > at:
            nested, _, after = office_at(m, served)
            states = tuple(of for _, of, _ in nested if of)
            return (states, after) if states else ((), at)
        if office.role == "officialOf" and sits(m, unit):
            return seat_at(m, at)
        told = office.of == "country" and m.knowledge.world.is_outlet(unit.key)  # "the prime minister told Reuters"
        led = unit.prep in office.complement or unit.prep in m.knowledge.lexicon.clitics.lam
        led = led or (sits_at_home(m, office) and is_full_state(m, unit))
        return things_at(m, at) if led and not told else ((), at)
    if unit.conj:
        return (), at
    if unit.kind == "relation" and bare and office.role == "officialOf":
        return states_at(m, at + 1)  # "spokesman of the presidency of X", who chairs nothing
    if unit.kind == "office" and is_whole(m, head):
        return (), at
    if unit.kind == "office" and bare:
        nested, _, after = office_at(m, at)
        states = tuple(of for _, of, _ in nested if of)
        if not states and m.titles(after) < len(m.units) and m.units[m.titles(after)].kind == "person":
            return of_named_chief(m, nested, after) or ((), at)
        return states, after
    if bare and unit.kind == "place" and (office.role == "officialOf" or is_part(m, unit)):
        within = m.knowledge.world.things[unit.key].within or said_behind(m, at)
        if unit.key not in m.knowledge.world.capitals and within.startswith("country:"):
            return (within,), at + 1
    if unit.kind == "country" and GENITIVE not in office.complement:
        return (), at  # "head of the department of X", which is of another state
    if bare and unit.key in LIKE_STATES:
        return (unit.key,), at + 1
    if bare and (land := realm(unit, office)):
        m.note_state(land)
        return (land,), at + 1
    return things_at(m, at) if bare else ((), at)
