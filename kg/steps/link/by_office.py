"""Who is meant by an office: the name that stands with it, else its holder, else what it is of."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.steps.link.appositions import apposition
from kg.steps.link.chiefs_served import NAMED, chief_served, claim_chief, is_known_chief
from kg.steps.link.context import Context, Found
from kg.steps.link.far_names import behind_asides, behind_seat, far_name, of_last
from kg.steps.link.leaders_choosing import chooses
from kg.steps.link.lists import office_list
from kg.steps.link.long_ago import holder_then
from kg.steps.link.names import claim, claims, person
from kg.steps.link.office_chains import office_chain
from kg.steps.link.office_neighbours import (
    behind_adjective,
    is_adjective,
    is_before_king,
    is_dual_too,
    is_of_another,
    is_served,
    names_whose_aide,
)
from kg.steps.link.pairs import may_be_two
from kg.steps.link.people import ABROAD
from kg.steps.link.portfolios_told import charge_of, charged_with, note_portfolio, portfolio
from kg.steps.link.predicates import is_predicate, predicate

PAST = frozenset({"former", "late", "outgoing"})
# who is elected or named but not in office is none whom the base knows to hold it
COMING = frozenset({"elect", "designate"})
# ranks and tasks that several have at a time
RANKS = frozenset({"official", "diplomat", "adviser", "aide", "leading_member"})
COMMANDERS = frozenset({"commander", "army_commander"})
NEAR = 4
AIDE = "aide"
SMALL = frozenset({"particle", "function"})


def at_office(m: Context, at: int) -> Found | None:
    number = m.units[at].info.number if m.units[at].info else "singular"
    if number != "singular" or may_be_two(m, at):
        found = office_list(m, at)
        if found:
            return found
        if number != "singular" and not (at + 1 < len(m.units) and m.units[at + 1].kind == "person"):
            return None
    elif is_dual_too(m, at) and (pair := office_list(m, at)) and len(pair[0]) > 1:
        return pair
    if is_predicate(m, at):
        return predicate(m, at)
    if is_adjective(m, at):
        return None
    offices, manner, after = office_chain(m, at)
    if is_served(m, at) and after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj:
        key = person(m, after, ())
        served = next((of for _, of, _ in offices if of), "")
        if key and served and m.text(m.units[at - 1])[len(m.units[at - 1].conj) :] in m.knowledge.groups["servants"]:
            claim(m, key, "officialOf", served, AIDE, "", at - 1, after + 1, "office-name")
        around = at > 1 and m.units[at - 2].kind in NAMED
        if key and (around or is_known_chief(m, after, offices[0] if offices else None)):
            claims(m, key, offices, manner, at, after + 1, "chief-named")
        return ((key,), after + 1, "office-name") if key else None
    if is_of_another(m, at, after, offices) or is_before_king(m, offices, after) or chooses(m, at, offices, after):
        return _holder(m, at, offices, manner, after)
    after = behind_adjective(m, m.titles(after))
    if (named := behind_seat(m, after)) > after and (key := person(m, named, offices)):
        claims(m, key, offices, manner, at, named + 1, "office-name")
        return (key,), after, "office-name"  # where he sits, and his name, stand by themselves
    offices, after = far_name(m, offices, after)
    after = _by_nationality(m, offices, _behind_comma(m, after))
    if offices:
        m.last_office = offices[-1]
    named = behind_asides(m, at, after)
    offices, after = of_last(m, at, offices, after, named), named
    if names_whose_aide(m, at, after):
        return None
    chief = chief_served(m, at, after, offices) if offices and not m.units[at].pron else None
    if chief is not None and is_known_chief(m, after, chief):
        claim_chief(m, after, chief)
        return _holder(m, at, offices, manner, after)
    quoted = m.is_quoted_name(after)
    after += quoted
    if after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj and not m.units[after].prep:
        key = person(m, after, offices)
        if key:
            if m.units[at].pron:
                offices = tuple(_own(m, key, at, office) for office in offices)
            claims(m, key, offices, manner, at, after + 1, "office-name")
            note_portfolio(m, at, key)
            strange = not m.units[after].entries or m.people.state_of(key) == ""
            if len(offices) == 1 and not offices[0][1] and strange:
                m.stateless.setdefault(offices[0][2], key)
            m.list_end = apposition(m, after + 1 + quoted, key)
            return (key,), m.list_end, "office-name"
    return _holder(m, at, offices, manner, after)


def _own(m: Context, key: str, at: int, office: tuple[str, str, str]) -> tuple[str, str, str]:
    """An office with a pronoun of somebody known: of what he leads at the time, or the body named before it.

    Who led a state once and is called "its president" behind a bank's name is that of the bank.
    """
    role, of, name = office
    before = (u for u in reversed(m.units[max(0, at - NEAR) : at]) if u.kind == "organization")
    body = next(before, None) if role in LEADING and m.people.has_left(key, role) else None
    if body is not None:
        return "chiefOf", body.key, name
    return role, m.people.tenure_of(key, role, now=bool(m.people.when)) or of, name


def _holder(m: Context, at: int, offices: tuple[tuple[str, str, str], ...], manner: str, after: int) -> Found | None:
    info = m.units[at].info
    if after < len(m.units) and m.units[after].kind == "person" and not m.units[after].conj and manner:
        return None
    if not any(of for _, of, _ in offices) and _is_for_unknown(m, after):
        return None
    if _is_named_behind(m, after):
        named = [of for _, of, _ in offices if of]
        return ((named[0],), after, "office") if named else None
    if info and not info.definite and m.units[at].end - m.units[at].start == 1 and _by_adjective(m, at):
        return None
    if charge := portfolio(m, at):
        states = tuple(of for _, of, _ in offices if of)
        minister = charged_with(m, charge, states) if manner not in PAST | COMING else ""
        if minister:
            m.people.mentioned(minister)
        return ((minister or states[0],), after, "office") if minister or (states and manner not in PAST) else None
    charge = charge_of(m, at) if manner not in PAST | COMING and not any(of for _, of, _ in offices) else ""
    if charge and (minister := charged_with(m, charge, ())):
        m.people.mentioned(minister)
        return (minister,), after, "office"
    new = any(m.units[i].key == "new" for i in range(at + 1, after))
    for role, of, office in offices:
        if of and manner not in PAST | COMING and not (_is_any_official(m, at, office) or _is_abroad(m, office, after)):
            key = (m.people.newcomer if new else m.people.holder)(role, of, office)
            key = holder_then(m, at, after, key, role, of) if key else ""
            if key and not is_of_other_gender(m, at, key):
                m.people.mentioned(key)
                if role != "officialOf" and m.people.has_office(key, (role, of, office)):
                    claim(m, key, role, of, office, manner, at, after, "office-holder")
                return (key,), after, "office"
    named = [of for _, of, _ in offices if of]
    if named and manner not in PAST:
        if any(_is_any_official(m, at, office) for _, _, office in offices):
            m.nameless_behind = next(reversed(m.people.recent), "")
        return (named[0],), after, "office"
    if info and info.definite and not named and len(offices) == 1 and manner not in PAST:
        role, _, office = offices[0]
        key = m.people.told_holder(role, m.told_as_own, office) or m.stateless.get(office, "")
        if key := key or m.people.with_role(role, office):
            m.people.mentioned(key)
            held = m.people.tenure_of(key, role, now=True) if m.people.when and role in ABROAD else ""
            if held and m.people.has_office(key, (role, held, office)):
                claim(m, key, role, held, office, manner, at, after, "office-holder")
            return (key,), after, "office"
    return None


def _is_abroad(m: Context, office: str, after: int) -> bool:
    """Whether a commander is one of several of a state: "the commander of the X-ian forces in Y"."""
    inside = after < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["place"]
    return inside and office in COMMANDERS


def _is_for_unknown(m: Context, at: int) -> bool:
    """Whether an office is of something that nobody knows: "the Secretary-General of the N"."""
    unit = m.units[at] if at < len(m.units) else None
    return unit is not None and unit.kind == "unknown" and m.text(unit).startswith(m.knowledge.lexicon.clitics.lam * 2)


def _is_any_official(m: Context, at: int, office: str) -> bool:
    """Whether a rank without the article is that of somebody whom nobody names: "a high official of X"."""
    info = m.units[at].info
    return office in RANKS and info is not None and not info.definite


def _is_named_behind(m: Context, at: int) -> bool:
    """Whether a comma and a name follow an office, so that nobody else is its holder, whatever else follows."""
    if not m.is_comma(at) or m.units[at].key == "(":
        return False
    name = m.titles(at + 1)
    return name < len(m.units) and m.units[name].kind == "person" and not (m.units[name].conj or m.units[name].prep)


def is_of_other_gender(m: Context, at: int, key: str) -> bool:
    """Whether a feminine office, "the (woman) minister", cannot be a man's whom the base knows."""
    thing = m.knowledge.world.things.get(key)
    word = m.surface(m.units[at]).split(" ")[0]
    return thing is not None and thing.detail == "m" and word.endswith(m.knowledge.feminine)


def _by_nationality(m: Context, offices: tuple[tuple[str, str, str], ...], at: int) -> int:
    """ "The head of the agency, the X-ian N": the name behind an adjective that only tells where its bearer is from."""
    start = at + 1 if at < len(m.units) and m.is_comma(at) and m.units[at].key != "(" else at
    if start + 1 >= len(m.units) or not any(of.startswith("organization:") for _, of, _ in offices):
        return at
    origin, name = m.units[start], m.units[start + 1]
    if origin.kind != "nisba" or origin.conj or origin.prep or not origin.key.startswith("country:"):
        return at
    return start + 1 if name.kind == "person" and not name.conj and not name.prep else at


def _behind_comma(m: Context, at: int) -> int:
    """ "The prime minister, Mr N,": the place of the name where commas set it off."""
    if not m.is_comma(at) or m.units[at].key == "(":
        return at
    name = m.titles(at + 1)
    if name < len(m.units) and not m.units[name].conj and _addresses(m, name):
        name = m.titles(name + 1)
    named = name < len(m.units) and m.units[name].kind == "person" and not m.units[name].conj
    return name if named and not m.units[name].prep and _is_set_apart(m, name) else at


def _is_set_apart(m: Context, name: int) -> bool:
    """Whether a mark closes a name, or a small word goes on behind a full one, so that no verb has it as subject."""
    behind = m.units[name + 1] if name + 1 < len(m.units) else None
    if behind is None or m.is_comma(name + 1) or behind.key == ".":
        return True
    full = m.units[name].end - m.units[name].start > 1
    return full and (behind.kind in SMALL or bool(behind.conj))


def _addresses(m: Context, at: int) -> bool:
    """Whether an office is a mere form of address before a name: "the permanent representative, Ambassador N"."""
    unit = m.units[at]
    return unit.kind == "office" and unit.end - unit.start == 1 and any(e.kind == "title" for e in unit.entries)


def at_modifier(m: Context, at: int) -> Found | None:
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if m.units[at].info == "acting" and behind is not None and behind.kind == "office" and not behind.conj:
        return at_office(m, at + 1)
    return None


def _by_adjective(m: Context, at: int) -> bool:
    return at + 1 < len(m.units) and m.units[at + 1].kind == "nisba"
