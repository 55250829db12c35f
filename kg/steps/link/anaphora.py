"""Words that point back: "the two leaders", "his counterpart", "the bloc"."""

from __future__ import annotations

from kg.knowledge.offices import LEADING, Office
from kg.match.fold import fold
from kg.steps.link.appositions import apposition
from kg.steps.link.between import parties_between
from kg.steps.link.bodies import body
from kg.steps.link.by_office import at_office
from kg.steps.link.context import Context, Found
from kg.steps.link.counted import THREE, counted
from kg.steps.link.hearers_acting import MEMBERS, of_body
from kg.steps.link.lists import named_pair, office_list
from kg.steps.link.named import is_of_some_state
from kg.steps.link.names import ONE_AT_A_TIME, claim, own_office, person
from kg.steps.link.office_roles import LEADERS, office_for
from kg.steps.link.one_person import is_of, one_meant
from kg.steps.link.organisation_names import has_long_name
from kg.steps.link.organisations import acting, of_state_for
from kg.steps.link.owners import WORDS
from kg.steps.link.pairs import pairs_at
from kg.steps.link.states import states_at
from kg.steps.link.styles import styled
from kg.steps.link.two_people import two_meant
from kg.steps.link.two_portfolios import two_portfolios
from kg.steps.link.two_sides import pair_before, sides_before, two_told

NEAR = 3
# what has a counterpart, or whoever holds it has
HOLDERS = frozenset({"office", "person", "counterpart"})
COUNTERED = HOLDERS | {"body", "organization"}
LEADER = "leader"
# what a "president" has who leads no state
HEADS = frozenset({"chiefOf", "officialOf"})


def at_anaphor(m: Context, at: int) -> Found | None:
    name = m.units[at].key
    named = acting(m, at) if name == "one_group" and has_long_name(m, at) else None
    if named or (name == "one_group" and is_of_some_state(m, at)):
        return named or of_state_for(m, at)
    if name == "two_people" and (ministers := two_portfolios(m, at)):
        return ministers
    offices = [e.key for e in m.units[at].entries if e.kind == "office"]
    if offices:
        m.units = [
            *m.units[:at],
            m.units[at]._replace(key=offices[0], info=next(e.info for e in m.units[at].entries if e.kind == "office")),
            *m.units[at + 1 :],
        ]
        listed = office_list(m, at, named=True)
        if listed:
            return listed
    if name == "one_person" and _is_adjective(m, at):
        return None
    if name == "one_person" and _is_official(m, offices):
        m.units = [*m.units[:at], m.units[at]._replace(kind="office"), *m.units[at + 1 :]]
        found = at_office(m, at)
        if found or states_at(m, at + 1)[0]:
            return found  # "the former official of X" is nobody told of before, least of all who leads X
    if name == "members" and m.text(m.units[at]) in m.knowledge.groups["leaders"]:
        pairs, beyond = pairs_at(m, at + 1, m.knowledge.offices.offices[LEADER])
        if len(pairs) > 1:
            return tuple(filter(None, pairs)), beyond, "list"
    if name == MEMBERS and m.units[at].conj and (body := of_body(m, at)):
        return body
    states, after = states_at(m, at + 1)
    if name == "two_sides" and states:
        return states, after, "two_sides"
    if name == "two_people" and states and len(states) > 1:
        return _office_anaphor(m, offices, states, after)
    if name == "two_people":
        people, after = named_pair(m, at + 1)
        if len(people) == 2:
            _claim_held(m, people, at, after)
            return people, after, "list"
    if name == "honorific" and at and m.units[at - 1].kind == "person":
        return None  # "N voiced his happiness", which is spelled like "His Excellency"
    if name == "honorific":
        meant = styled(m, at)
        return ((meant,), at + 1, name) if meant else None
    keys = {
        "two_people": two_meant(m, at) if name == "two_people" else (),
        "two_states": pair_before(m, at) or two_told(m, at) or m.pair_states,
        "two_sides": parties_between(m) or sides_before(m, at),
        "three": m.states_told.get(THREE) or m.people_told.get(THREE, ()),
        "one_group": _group_called(m, at),
        "one_person": () if _is_below(m, at) else one_meant(m, at),
    }.get(name) or counted(m, name, at)
    if name == "one_person" and after > at + 1:
        told = (
            p for p in reversed(m.people.recent if offices else m.people.recent[-NEAR:]) if is_of(m, p, states, offices)
        )
        holder = next(iter(told), "") or (m.people.holder("headOfStateOf", states[0], "") if states else "")
        return ((holder,), after, "office") if holder else (states, after, "office")
    return (keys, at + 1, name) if keys else None


def _group_called(m: Context, at: int) -> tuple[str, ...]:
    """The organisation that "the league", "the council" means.

    The last one told of, where it may be called so, else the last one called so; the last one told of again where
    none was.
    """
    unit, clitics = m.units[at], m.knowledge.lexicon.clitics
    word = m.text(unit)[len(unit.conj) :].split(" ")[0]
    elided = clitics.lam * 2
    head = (
        word[len(elided) :] if word.startswith(elided) else word.removeprefix(unit.prep).removeprefix(clitics.article)
    )
    key = m.recent_group if _may_be_called(m, m.recent_group, head) else m.groups.get(head) or m.recent_group
    return (key,) if key else ()


def _may_be_called(m: Context, key: str, head: str) -> bool:
    """Whether a name of an organisation begins with a noun, where its first name begins with no other such noun."""
    if key not in m.knowledge.heads_of_bodies.get(head, ()):
        return False
    first = fold(m.knowledge.world.things[key].ar).split(" ")[0].removeprefix(m.knowledge.lexicon.clitics.article)
    return first == head or not any(e.kind == "orgword" for e in m.knowledge.lexicon.get(first))


def _is_official(m: Context, offices: list[str]) -> bool:
    """Whether a noun that stands for somebody is an office below the head of a state: "the envoy", no "leader"."""
    held = [m.knowledge.offices.offices[o] for o in offices]
    return bool(held) and all(o.role == "officialOf" and o.id not in LEADERS for o in held)


def _is_adjective(m: Context, at: int) -> bool:
    """Whether a noun for somebody stands right behind a definite noun, which it describes: "the diplomatic staff"."""
    before, unit = m.units[at - 1] if at else None, m.units[at]
    if before is None or before.kind not in ("word", "noun") or before.prep or unit.conj or unit.prep:
        return False
    article = m.knowledge.lexicon.clitics.article
    return all(m.text(u)[len(u.conj) :].startswith(article) for u in (before, unit))


def _is_below(m: Context, at: int) -> bool:
    """Whether a noun that is said of officials alone would stand for somebody who leads a state."""
    role = m.last_role(m.people.recent[-1]) if m.people.recent else None
    return role is not None and role[0] in LEADING and m.text(m.units[at]) in m.knowledge.groups["officials"]


def _claim_held(m: Context, people: tuple[str, ...], at: int, after: int) -> None:
    """The office that "the two ministers of the countries" names is stated of those who are known to hold it."""
    words = m.text(m.units[at]).split(" ")
    forms = (" ".join(words[:size]) for size in range(len(words), 0, -1))
    office = next((e.key for f in forms for e in m.knowledge.lexicon.get(f) if e.kind == "office"), "")
    row = m.knowledge.offices.offices.get(office)
    for key in people if row else ():
        of = m.people.tenure_of(key, row.role, now=bool(m.people.when)) if row else ""
        if row and of:
            claim(m, key, row.role, of, row.id, "", at, after, "list")


def _office_anaphor(m: Context, offices: list[str], states: tuple[str, ...], after: int) -> Found:
    """Those who hold the office of "the two prime ministers" in two states, of "the two leaders" who lead them."""
    named = [m.knowledge.offices.offices[o] for o in offices]
    lead = any(o.generic or o.id in LEADERS for o in named)
    role, held = ("headOfStateOf", "") if lead else (named[0].role, named[0].id) if named else ("", "")
    keys = tuple((role and m.people.holder(role, s, held)) or s for s in states)
    m.note_pair(keys)
    return keys, after, "office"


def _of_whom(m: Context, at: int) -> str:
    """Whose counterpart is meant: the latest person who is not of the state that the adjective behind names.

    Where the sentence has named nobody yet, that is who the one before began with, and not whom he spoke of.
    """
    own = m.units[at].key if at < len(m.units) and m.units[at].kind == "nisba" else ""
    latest = m.people.by_turns()
    other = (p for p in latest[:NEAR] if m.people.state_of(p) != own)
    return next(other, latest[0]) if latest else ""


def _like_body(m: Context, at: int) -> Found | None:
    """The body of another state that is like the one named before: "the ministry put it out with its counterpart".

    A government's is the other state itself; so is that of a body that the reader knows of no other state.
    """
    bare = m.text(m.units[at])[len(m.units[at].conj) + len(m.units[at].prep) :]
    before = [u for u in m.units[:at] if u.kind in COUNTERED]
    if not before or before[-1].kind not in ("body", "organization"):
        return None
    told, row = before[-1], m.knowledge.bodies.get(before[-1].key, {})
    hers = bare in m.knowledge.groups["her_like"]
    if not hers and (row.get("gender") != "m" if told.kind == "body" else any(u.kind in HOLDERS for u in before)):
        return None
    states, after = states_at(m, at + 1)
    if not states or (after < len(m.units) and m.units[after].kind in ("person", "title")):
        return None
    if told.kind != "body" or row.get("state"):
        return states, after, "counterpart"
    return tuple(body(m, told, state, 0) for state in states), after, "counterpart"


def _office_like(m: Context, role: tuple[str, str, str]) -> Office:
    """The office of a counterpart: one like that of a body's "president" leads no state, "head of the committee"."""
    office = m.knowledge.offices.offices.get(role[2]) or office_for(m, role[0])
    below = role[0] in HEADS and office.role in LEADING and (role[1].startswith("country:") or role[1] in m.made)
    return office._replace(role="officialOf", generic=False) if below else office


def at_counterpart(m: Context, at: int) -> Found | None:
    if alike := _like_body(m, at):
        return alike
    start = at + 1
    last = _of_whom(m, start)
    role = m.last_role(last) or m.last_office
    if start + 1 < len(m.units) and m.units[start].kind in WORDS and m.units[start + 1].kind in ("country", "place"):
        start += 1
    if role:
        pairs, beyond = pairs_at(m, start, _office_like(m, role), own=True)
        if len([p for p in pairs if p]) > 1:
            return tuple(p for p in pairs if p), beyond, "counterpart"
    states, after = states_at(m, start)
    after = m.titles(after)
    quoted = m.is_quoted_name(after)
    after += quoted
    if after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj:
        offices = tuple((role[0], state, role[2]) for state in states) if role else ()
        bare = role is not None and not states and after == start
        key = person(m, after, offices)
        if key:
            offices = tuple(own_office(m, key, office) for office in offices)
            told = {(r.person, r.of) for r in m.roles}
            for r, of, office in (o for o in offices if (key, o[1]) not in told):
                claim(m, key, r, of, office, "", at, after + 1, "counterpart")
            of = m.people.tenure_of(key, role[0], now=True) if bare and role and role[0] in ONE_AT_A_TIME else ""
            if role and of and of != role[1]:
                claim(m, key, role[0], of, role[2], "", at, after + 1, "counterpart")
            m.note_pair((last, key))
            return (key,), apposition(m, after + 1 + quoted, key), "counterpart"
    if role and len(states) > 1:
        return tuple(m.people.holder(role[0], s, role[2]) or s for s in states), after, "counterpart"
    if role and states:
        held = m.people.holder(role[0], states[0], role[2])
        if held:
            m.people.mentioned(held)
            return (held,), after, "counterpart"
        return states, after, "counterpart"
    other = [p for p in m.pair_people if p != last]
    return ((other[0],), after, "counterpart") if len(other) == 1 else None
