"""Offices with what they are of: a chain of them before a name, their adjectives, complements and modifiers."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING, Office
from kg.match.fold import fold
from kg.model import Unit
from kg.steps.link.context import Context, back_then
from kg.steps.link.fields import abroad, bracketed, field, field_of_seat, portfolio, posting, seat_at, sits
from kg.steps.link.named import things_at
from kg.steps.link.names import claim, person
from kg.steps.link.office_roles import above_mission, role_in, role_of
from kg.steps.link.owners import WORDS, owner_state
from kg.steps.link.states import states_at

MOST_OFFICES = 4
FAR = 8
PAST = frozenset({"former", "outgoing"})
CHARGED = "charged"
GENITIVE = "genitive"


def office_chain(m: Context, at: int) -> tuple[tuple[tuple[str, str, str], ...], str, int]:
    """Offices that follow one another before a name: each as (role, of, office), and how they are held."""
    offices: list[tuple[str, str, str]] = []
    manner = ""
    after = at
    while after < len(m.units) and m.units[after].kind == "office" and len(offices) < MOST_OFFICES:
        unit = m.units[after]
        if offices and (unit.prep or m.is_title(after) or _is_sent_to(m, unit, offices)):
            break
        if offices and _is_genitive(m, after, offices):
            return (), "", after
        if _is_acting(m, after):
            manner, after = "acting", after + 1
            continue
        found, how, beyond = _office(m, after)
        if _is_of_another(found, offices) and not (how in PAST and _are_of_organisations(offices)):
            break
        after = beyond
        offices += found
        manner = manner or how
        if after < len(m.units) and m.units[after].kind == "mark" and m.is_comma(after):
            break
    return tuple(dict.fromkeys(_of_one(offices))), manner, after


def _of_one(offices: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Offices held together: a state that only the last of them names is that of those before it."""
    states = {of for _, of, _ in offices if of}
    whole = states.pop() if len(states) == 1 else ""
    own = whole.startswith("country:")
    return [(r, of or (whole if own and r == "officialOf" else ""), o) for r, of, o in offices]


def _is_acting(m: Context, at: int) -> bool:
    """Whether "acting" stands before another office and is none by itself."""
    acts = any(e.kind == "modifier" and e.info == "acting" for e in m.units[at].entries)
    return acts and at + 1 < len(m.units) and m.units[at + 1].kind == "office" and not m.units[at + 1].conj


def _is_sent_to(m: Context, unit: Unit, offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether an envoy's office in the construct follows one of another kind, whose holder received the envoy."""
    rows, posting = m.knowledge.offices.offices, m.knowledge.offices.posting
    apart = not any(rows[o].complement & posting for _, _, o in offices)
    return apart and bool(rows[unit.key].complement & posting) and bool(unit.info) and not unit.info.definite


def _is_genitive(m: Context, at: int, offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether a definite word that may be an office ends the one before it: "commander of the forces of assistance"."""
    before, unit = m.units[at - 1], m.units[at]
    open_ = before.kind == "office" and before.info and not before.info.definite and not offices[-1][1]
    return bool(open_) and unit.end - unit.start == 1 and m.text(unit).startswith(m.knowledge.lexicon.clitics.article)


def _are_of_organisations(offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether all offices are of organisations, which who led a state before may hold."""
    return all(of.startswith("organization:") for _, of, _ in offices)


def _is_of_another(found: Sequence[tuple[str, str, str]], offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether an office is of another state than those before it, and so somebody else's."""
    mine, theirs = {of for _, of, _ in found if of}, {of for _, of, _ in offices if of}
    if theirs and not mine and any(r == "headOfStateOf" for r, _, _ in offices):
        return any(r in ("headOfGovernmentOf", "foreignMinisterOf") for r, _, _ in found)
    return bool(mine and theirs and not mine & theirs)


def _office(m: Context, at: int) -> tuple[list[tuple[str, str, str]], str, int]:
    """One office with what it is of and its modifiers."""
    unit = m.units[at]
    office = m.knowledge.offices.offices[unit.key]
    states: tuple[str, ...] = (office.fixed,) if office.fixed else ()
    manner = ""
    after = at + 1
    if unit.pron:
        states = owner_state(m, unit.pron, at, bodies=office.of == "any")
    if office.ministerial:
        after = portfolio(m, after)
    if not states and office.complement & m.knowledge.offices.posting:
        after = _sent_from_home(m, after)
    if not states:
        states, after = _of_chief(m, unit, after) or bracketed(m, after) or ((), after)
    states = states or _usual(m, unit, after)
    while after < len(m.units):
        nxt = m.units[after]
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
    states, posted = states or _called_before(m, unit, office), 0
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
    if sent and states and after < len(m.units) and _is_seat(m, after):
        after += 1
    if sent and manner == "designate" and (posted or _is_sent(m, after)):
        manner = ""
    office = _for_states(m, unit, office, states)
    roles = [(role_of(m, office, unit, of), of, office.id) for of in states or ("",)]
    around, after = _around(m, states, after)
    return [*roles, *(("officialOf", of, office.id) for of in around), *above_mission(m, roles)], manner, after


def _around(m: Context, states: tuple[str, ...], at: int) -> tuple[tuple[str, ...], int]:
    """What the body that an office is of is a part of: "the executive council of X", "the committee in the house"."""
    if len(states) != 1:
        return (), at
    if whole := m.parts.get(states[0]):
        return (whole,), at
    made = m.made.get(states[0])
    if made and made.within and fold(made.label).split(" ")[0] in m.knowledge.groups["sent_bodies"]:
        return (made.within,), at  # the mission of a state
    inside = at + 1 < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["place"]
    if not (states[0].startswith("organization:~") and inside and m.units[at + 1].kind in ("organization", "body")):
        return (), at
    found, beyond = things_at(m, at + 1)
    return (found, beyond) if found else ((), at)


def _usual(m: Context, unit: Unit, at: int) -> tuple[str, ...]:
    """The organisation of the chief whom the words of an office name without it: "envoy of the Secretary-General"."""
    words = m.text(unit).split(" ")
    chiefs = (e.key for n in range(1, len(words) - 1) for e in m.knowledge.lexicon.get(" ".join(words[n:])))
    usual = next((m.knowledge.offices.offices[k].usual for k in chiefs if k in m.knowledge.offices.offices), "")
    behind = m.units[at] if at < len(m.units) else None
    named = behind is not None and not behind.conj and behind.kind in ("organization", "orgword", "anaphor", "nisba")
    return (usual,) if usual and not named and not unit.pron else ()


def _called_before(m: Context, unit: Unit, office: Office) -> tuple[str, ...]:
    """What an office of a body without a name is of, where one was told of: "head of the mission"."""
    _, _, last = m.text(unit).rpartition(" ")
    article = m.knowledge.lexicon.clitics.article
    if unit.pron or unit.end - unit.start == 1 or not last.startswith(article) or office.of == "country":
        return ()
    key = m.heads.get(last.removeprefix(article))
    return (key,) if key else ()


def _modifier(unit: Unit, office: Office) -> str:
    """What a word behind an office tells of how it is held: who is "charged" with a ministry acts as its minister."""
    entry = next((e for e in unit.entries if e.kind == "modifier"), None)
    if entry is None:
        return ""
    return "acting" if entry.key == CHARGED and office.role not in LEADING else str(entry.info)


def _lies_in(m: Context, unit: Unit, states: Sequence[str]) -> bool:
    """Whether a place of the state that an office is of stands behind it: "the emir of the region of Mecca"."""
    if unit.kind != "place" or unit.conj or unit.prep:
        return False
    return m.knowledge.world.things[unit.key].within in states and unit.key not in m.knowledge.world.capitals


def _sent_from_home(m: Context, at: int) -> int:
    """The place behind "of the state to X" in an envoy's office: which state sends him is not said, and it is not X."""
    after = at + 2
    told = at + 2 < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["own_lands"]
    if not told or m.text(m.units[at + 1]) not in m.knowledge.offices.posting:
        return at
    return after + int(m.units[after].kind in ("country", "place", "organization"))


def _is_seat(m: Context, at: int) -> bool:
    """Whether "in" and a town stand between an envoy's office and the name: "the ambassador of X in Y, N"."""
    unit, name = m.units[at], m.titles(at + 1 + int(m.is_comma(at + 1)))
    inside = unit.kind in ("place", "country") and unit.prep not in ("", m.knowledge.lexicon.clitics.lam)
    return inside and name < len(m.units) and m.units[name].kind == "person" and not m.units[name].conj


def _is_sent(m: Context, at: int) -> bool:
    """Whether the place where an envoy is accredited follows: who is appointed "to Y" holds the office."""
    near = (m.text(u) for u in m.units[at : at + 2])
    return any(word in m.knowledge.offices.posting or word in m.knowledge.groups["place"] for word in near)


def _behind_alias(m: Context, at: int, states: Sequence[str]) -> int:
    """The place behind another name of what an office is of, in quotes or brackets."""
    inner = m.units[at : at + 3]
    if len(inner) < 3 or inner[1].key not in states or inner[1].conj or inner[1].prep:
        return at
    closed = inner[0].kind == "quote" == inner[2].kind or (inner[0].key == "(" and inner[2].key == ")")
    return at + 3 if closed else at


def _of_chief(m: Context, unit: Unit, at: int) -> tuple[tuple[str, ...], int] | None:
    """What "adviser of the president N" is of: the state that N presides over, where the base knows it."""
    head, _, last = m.text(unit).rpartition(" ")
    lexicon = m.knowledge.lexicon
    chiefs = [e.key for e in lexicon.get(last) if e.kind == "office" and e.info.number == "singular"] if head else []
    if not chiefs or at >= len(m.units) or m.units[at].kind != "person" or m.units[at].conj or m.units[at].prep:
        return None
    chief = m.knowledge.offices.offices[chiefs[0]]
    key = person(m, at, ((chief.role, "", chief.id),))
    whole = m.people.tenure_of(key, chief.role, now=True) if key else ""
    if not whole:
        return None
    claim(m, key, chief.role, whole, chief.id, "", at - 1, at + 1, "office-name")
    return (whole,), at + 1


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
        nested, _, after = _office(m, at)
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
            nested, _, after = _office(m, served)
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
        nested, _, after = _office(m, at)
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


def office_for(m: Context, role: str) -> Office:
    """The plainest office of a role."""
    return next(o for o in m.knowledge.offices.offices.values() if o.role == role)


def tenure(m: Context, key: str, office: Office, states: tuple[str, ...]) -> str:
    of = m.people.tenure_of(key, office.role)
    return of if of and (not states or of in states) else ""


def far_name(
    m: Context, offices: tuple[tuple[str, str, str], ...], at: int
) -> tuple[tuple[tuple[str, str, str], ...], int]:
    """A name that comes a few words behind its office: "coordinator of the policy of the Union, N"."""
    body = ""
    for_it = (
        at < len(m.units)
        and m.units[at].prep == m.knowledge.lexicon.clitics.lam
        and m.units[at].kind in ("word", "noun", "orgword", "body")
    )
    about = at < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["about"]
    field = for_it or about
    for i in range(at, min(at + FAR, len(m.units))):
        unit = m.units[i]
        if unit.kind == "particle" and isinstance(unit.info, frozenset) and "that" in unit.info:
            break
        if unit.kind == "person" and i > at:
            if unit.conj or unit.prep or not (body or field) or (about and i == at + 1):
                break  # "the spokesman quoted from N": right behind "about" the name is another's
            return tuple(
                (role_in(m, m.knowledge.offices.offices[o], of or body), of or body, o) for _, of, o in offices
            ), i
        if (unit.kind in ("organization", "country") and unit.info != "ambiguous") or (
            unit.kind == "nisba" and m.units[i - 1].kind == "body" and unit.key.startswith("country:")
        ):
            body = body or unit.key
        elif (unit.kind == "quote" and m.is_quoted_name(i)) or (
            unit.kind == "mark" and unit.key in ("(", ")") and body + unit.key != ")"
        ):
            continue
        elif unit.kind not in ("word", "orgword", "function", "particle", "nisba", "body", "noun") or unit.conj:
            break
    return offices, at
