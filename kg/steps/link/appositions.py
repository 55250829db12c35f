"""An office behind a name, set off by commas or not."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.model import Unit
from kg.steps.link.apposed_bodies import as_member, headed
from kg.steps.link.chiefs_served import chief_served, claim_chief, is_known_chief, without_chief
from kg.steps.link.context import Context
from kg.steps.link.far_names import end_of_section, of_last
from kg.steps.link.fields_by_place import of_own_people
from kg.steps.link.met_behind_names import is_of_envoy, may_meet, meets_envoy, meets_nobody, opens_clause
from kg.steps.link.names import claim, claims, default, note_own
from kg.steps.link.office_chains import office_chain
from kg.steps.link.office_roles import role_in
from kg.steps.link.portfolios_told import is_anothers, note_portfolio
from kg.steps.link.predicates import is_predicate
from kg.steps.link.sides import side
from kg.steps.link.tails import behind_tail

REST = frozenset({"word", "noun", "orgword", "unknown", "participle"})
# how many units "in" and the name of a state take
INSIDE = 2
BODIES = frozenset({"organization", "orgword"})


def apposition(m: Context, at: int, key: str) -> int:
    """An office behind a name, with or without a comma: the name's holder has it. Returns the place behind."""
    closed = at + int(at < len(m.units) and m.units[at].kind == "quote")
    start = closed + 1 if closed < len(m.units) and m.is_comma(closed) else at
    if start < len(m.units) and (start > at or m.units[start].conj):
        start = _behind_pronoun(m, start)
    if start >= len(m.units):
        return at
    acting = m.units[start].kind == "modifier" and m.units[start].info == "acting"
    start += int(acting and start + 1 < len(m.units))
    unit = m.units[start]
    if start == at and (behind := _of_body_before(m, at, key)):
        return behind
    bare = start == at and m.sentence.tokens[unit.start].norm.startswith(m.knowledge.lexicon.clitics.article)
    chained = start + 1 < len(m.units) and m.units[start + 1].kind == "office" and not m.units[start + 1].conj
    alone = bare and unit.end - unit.start == 1 and not chained
    if (alone and not meets_nobody(m, at - 1) and not _holds(m, key, start)) or (
        start == at and unit.pron and not _is_led(m, at - 1)
    ):
        return at
    if (member := as_member(m, start, key)) > start:
        return member + int(start > at and m.is_comma(member))
    if unit.kind == "non_office" and not (unit.conj or unit.prep):
        return max(at, headed(m, start, key, set_off=start > at))
    if unit.kind != "office" or unit.conj or unit.prep or (unit.info and unit.info.number != "singular"):
        return at
    if is_predicate(m, start):
        return at
    offices, manner, after = office_chain(m, start)
    offices = without_chief(m, start, offices)
    manner = manner or ("acting" if acting else "")
    if start == at and is_anothers(m, start, key, offices):
        return at
    if start > at and not any(of for _, of, _ in offices) and (state := _state_inside(m, after)):
        offices, after = tuple((role, state, office) for role, _, office in offices), after + INSIDE
    if start > at and not any(of for _, of, _ in offices) and (end := end_of_section(m, start, after)) > after:
        offices, after = of_last(m, start, offices, after, end), end
    said = any(of for _, of, _ in offices)
    minted = any(of.startswith("organization:~") for _, of, _ in offices)
    name = m.titles(after)
    followed = name < len(m.units) and m.units[name].kind == "person" and not m.units[name].conj
    if said and (chief := _chief_behind(m, at, start, after, offices)):
        claims(m, key, offices, manner, at - 1, after, "apposition")
        claim_chief(m, *chief)
        m.people.mentioned(key)
        return after
    if followed and not minted and not (name > after and any(m.people.tenure_of(key, r) for r, _, _ in offices)):
        return at
    if followed and start == at and minted and _is_full(m.units[name]) and _is_full(m.units[at - 1]):
        return at
    known = m.people.state_of(key) or next((of for _, of, _ in reversed(offices) if of), "")
    for role, of, office in offices:
        if not of or of_own_people(m, unit) == (of,):
            note_own(m, key, role, office, start, of)
    offices = tuple(
        (r, of or m.people.tenure_of(key, r) or _known(m, known, o) or default(m, r, o, start), o)
        for r, of, o in offices
    )
    if not any(of for _, of, _ in offices) and after < len(m.units) and m.units[after].kind == "non_office":
        return max(at, headed(m, after, key, set_off=start > at)) if m.units[after].conj else at
    if start > at and not any(of for _, of, _ in offices):
        note_portfolio(m, start, key)  # of no state that is told, but the same minister again
    if not any(of for _, of, _ in offices) or _is_anothers(m, key, offices):
        return at
    if _is_of_next(m, key, offices, after):
        return at
    sure = side(m, start) or any(m.people.tenure_of(key, r) == of for r, of, _ in offices if of)
    if start == at and not sure and meets_envoy(m, at - 1, offices):
        return at
    if start == at and not said and not sure and (_is_cut_short(m, after) or is_of_envoy(m, at - 1)):
        return at
    acts = after < len(m.units) and m.units[after].kind == "verb" and not m.units[after].conj
    acts = acts and not (opens_clause(m, at - 1) or meets_nobody(m, at - 1))
    if start == at and ((acts and not sure) or _is_elsewhere(m, key, offices)):
        return at
    if start == at and _heads_organisation(m, key, offices) and not meets_nobody(m, at - 1):
        return at
    claims(m, key, offices, manner, at - 1, after, "apposition")
    m.people.mentioned(key)  # whom he serves may be named in between
    note_portfolio(m, start, key)
    if after < len(m.units) and m.units[after].kind == "non_office" and m.units[after].conj:
        return max(after, headed(m, after, key, set_off=start > at))
    if start == at or after >= len(m.units) or not m.is_comma(after):
        return behind_tail(m, after) if start > at else after
    return max(after + 1, apposition(m, after, key)) if _goes_on(m, after + 1) else after + 1


def _chief_behind(
    m: Context, at: int, start: int, after: int, offices: tuple[tuple[str, str, str], ...]
) -> tuple[int, tuple[str, str, str]] | None:
    """Where the name of the chief stands whom somebody named before a place serves, and that one's own office."""
    set_off = start > at and m.is_comma(after)
    name = m.titles(after + int(set_off))
    bearer = m.units[name] if name < len(m.units) else None
    if bearer is None or bearer.kind != "person" or bearer.conj or bearer.prep:
        return None
    if set_off and not m.is_comma(name + 1):
        return None
    chief = chief_served(m, start, after, offices)
    alone = start > at or not may_meet(m, at - 1)
    return (name, chief) if chief is not None and (alone or is_known_chief(m, name, chief)) else None


def _is_led(m: Context, name: int) -> bool:
    """Whether a name stands behind a preposition, so that nobody behind it is whom it meets: "through N, its envoy"."""
    before = m.units[name - 1] if name else None
    return before is not None and before.kind == "function" and before.key == "preposition"


def _is_full(unit: Unit) -> bool:
    """Whether somebody is called by more than one word, so that it is no part of another name."""
    return unit.end - unit.start > 1


def _of_body_before(m: Context, at: int, key: str) -> int:
    """The place behind "its secretary" right behind a name before which its body is named: "for the front, N its head".

    0 where none is told.
    """
    unit, first = m.units[at], at - 2
    while first > 0 and m.is_title(first):
        first -= 1
    body = m.units[first] if first >= 0 else None
    if unit.kind != "office" or not unit.pron or body is None or not m.body_told:
        return 0
    named = m.items[-1] if m.items else None  # a name of several words
    if body.kind not in BODIES and (named is None or named.keys != (m.body_told,) or named.end != body.end):
        return 0
    office = m.knowledge.offices.offices[unit.key]
    claim(m, key, role_in(m, office, m.body_told), m.body_told, office.id, "", at - 1, at + 1, "apposition")
    return at + 1


def _holds(m: Context, key: str, at: int) -> bool:
    """Whether somebody is known to hold an office of one word of what follows it: "N, the X-ian chancellor"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if m.units[at].kind != "office" or behind is None or behind.kind != "nisba" or behind.conj:
        return False
    offices, _, _ = office_chain(m, at)
    return any(of and m.people.tenure_of(key, role) == of for role, of, _ in offices)


def _state_inside(m: Context, at: int) -> str:
    """The state that "in" and its name tell for an office set off by commas: "N, the minister of trade in X, said"."""
    led, land = m.units[at : at + 1], m.units[at + 1 : at + INSIDE]
    if not led or not land or m.text(led[0]) not in m.knowledge.groups["place"] or land[0].kind != "country":
        return ""
    closed = at + INSIDE >= len(m.units) or m.units[at + INSIDE].kind == "mark"
    return land[0].key if closed and not (land[0].prep or land[0].conj) and land[0].info != "ambiguous" else ""


def _behind_pronoun(m: Context, at: int) -> int:
    """The place of an office behind "and he is", "and he is also"; `at` itself where none stands there."""
    end = at + 1
    if m.units[at].kind != "function" or m.units[at].key != "pronoun" or end >= len(m.units):
        return at
    end += int(m.units[end].kind == "function" and end + 1 < len(m.units))
    told = m.units[end].kind == "office" or m.text(m.units[end]) in m.knowledge.groups["told_member"]
    return end if told and not m.units[end].conj else at


def _known(m: Context, known: str, office: str) -> str:
    """The state that somebody speaks for as what an office is of, but not for one whose words never name it."""
    named = m.knowledge.offices.offices[office].complement != frozenset({"nisba"})
    return known if named else ""


def _goes_on(m: Context, at: int) -> bool:
    """Whether a further office of the same holder is set off by commas: "N, vice president, prime minister, ..."."""
    unit = m.units[at] if at < len(m.units) else None
    if unit is None or unit.kind != "office" or unit.conj or unit.prep or unit.pron:
        return False
    _, _, after = office_chain(m, at)
    return after >= len(m.units) or m.units[after].kind == "mark"


def _is_cut_short(m: Context, after: int) -> bool:
    """Whether what stands behind an office of no said state was not understood, so that it is of something else."""
    unit = m.units[after] if after < len(m.units) else None
    return unit is not None and unit.kind in REST and not (unit.conj or unit.prep)


def _is_of_next(m: Context, key: str, offices: tuple[tuple[str, str, str], ...], after: int) -> bool:
    """Whether an office between two names is that of the second: "X received N, the foreign minister of Y, M"."""
    name = m.titles(after + 1) if m.is_comma(after) else len(m.units)
    if name >= len(m.units) or m.units[name].kind != "person" or m.units[name].conj:
        return False
    own, states = m.people.state_of(key), {of for _, of, _ in offices if of.startswith("country:")}
    return own.startswith("country:") and bool(states) and own not in states


def _is_anothers(m: Context, key: str, offices: tuple[tuple[str, str, str], ...]) -> bool:
    """Whether somebody cannot hold an office: it is of another state than the one told, or beside a presidency."""
    record = m.people.known.get(key)
    told = {of for _, of, _ in record.roles if of.startswith("country:")} if record else set()
    states = {of for _, of, _ in offices if of.startswith("country:")}
    if told and states and not told & states:
        return True
    if not all(m.knowledge.offices.offices[o].complement & m.knowledge.offices.posting for _, _, o in offices):
        return False
    return any(t.role == "headOfStateOf" and m.people.held(t) for t in m.knowledge.world.tenures.get(key, ()))


def _heads_organisation(m: Context, key: str, offices: tuple[tuple[str, str, str], ...]) -> bool:
    """Whether somebody is told to lead an organisation and leads no state: "N the head of X met the king of Y"."""
    record = m.people.known.get(key)
    leads = record is not None and any(r == "chiefOf" and of.startswith("organization:") for r, of, _ in record.roles)
    state = next((of for r, of, _ in offices if r in LEADING and of.startswith("country:")), "")
    held = any(t.of == state for t in m.knowledge.world.tenures.get(key, ()))
    return leads and bool(state) and not held


def _is_elsewhere(m: Context, key: str, offices: tuple[tuple[str, str, str], ...]) -> bool:
    """Whether somebody known holds offices, but none of what these are of."""
    held = {t.of for t in m.knowledge.world.tenures.get(key, ()) if t.of.startswith("country:")}
    states = {of for _, of, _ in offices if of.startswith("country:")}
    return bool(held and states) and not held & states
