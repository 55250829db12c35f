"""Which role an office gives its holder in what it is of: a state, an organisation, a mission that one sends."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING, Office
from kg.match.fold import fold
from kg.model import Unit
from kg.model.keys import LIKE_STATES
from kg.steps.link.context import Context

# who heads a part of a state, which he does not speak for
GOVERNING = "headOfGovernmentOf"
OF_PART = "autonomous_head"
# institutions that are no organ of a state
APART = frozenset({"company", "party", "religious"})
# the word for an envoy that is also that for an actor
REPRESENTATIVE = "representative"
SENDERS = frozenset({"country", "organization", "orgword", "body"})
LEADERS = frozenset({"leader", "commander"})


def role_in(m: Context, office: Office, of: str) -> str:
    """The role of an office in a state or an organisation."""
    if of.startswith("organization:") and office.organisation_role:
        return office.organisation_role
    if office.role == "chiefOf" and of.startswith("country:"):
        return "officialOf"
    if of.startswith("organization:") and (office.id in LEADERS or office.role in LEADING):
        return "chiefOf"
    return office.role


def role_of(m: Context, office: Office, unit: Unit, of: str) -> str:
    """The role of an office in what it is of: who heads a mission is the chief of the body that is called so."""
    if of in m.made and _heads_alone(m, unit, m.made[of].label):
        return "chiefOf"
    thing = m.knowledge.world.things.get(of)
    if thing is None or "InternationalOrganization" not in thing.types or office.role != "officialOf":
        return role_in(m, office, of)
    last = m.text(unit).rpartition(" ")[2].removeprefix(m.knowledge.lexicon.clitics.article)
    heads = " " in m.text(unit) and any(fold(name).split(" ")[0] == last for name in (thing.ar, *thing.aliases))
    return "chiefOf" if heads else role_in(m, office, of)


def _heads_alone(m: Context, unit: Unit, label: str) -> bool:
    """Whether an office of one word is that of whoever heads an institution of its own: "director of the institute"."""
    word = m.text(unit)[len(unit.conj) + len(unit.prep) :]
    if unit.end - unit.start > 1 or word not in m.knowledge.offices.heading:
        return False
    noun = fold(label).split(" ")[0].removeprefix(m.knowledge.lexicon.clitics.article)
    return any(e.kind == "orgword" and e.info in APART for e in m.knowledge.lexicon.get(noun))


def role_among(m: Context, office: Office, unit: Unit, of: str, states: Sequence[str]) -> str:
    """The role of an office in one of the things that it is of: who heads a body of a state is an official of that."""
    bodied = office.role in LEADING and any(s.startswith("organization:") for s in states)
    return "officialOf" if bodied and of.startswith("country:") else role_of(m, office, unit, of)


def above_mission(m: Context, roles: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """The office in the organisation that sends a mission, of which the chief of that is told."""
    found = []
    for role, of, office in roles:
        thing = m.knowledge.world.things.get(of) if role == "chiefOf" else None
        if thing is None or "InternationalOrganization" not in thing.types:
            continue
        noun, *words = fold(thing.ar).split(" ")
        if noun not in m.knowledge.groups["sent_bodies"]:
            continue
        phrases = (" ".join(words[first : first + 2]) for first in range(len(words) - 1))
        above = {e.key for p in phrases for e in m.knowledge.lexicon.get(p) if e.kind == "organization"} - {of}
        found += [("officialOf", key, office) for key in sorted(above)]
    return found


def office_for(m: Context, role: str) -> Office:
    """The plainest office of a role."""
    return next(o for o in m.knowledge.offices.offices.values() if o.role == role)


def tenure(m: Context, key: str, office: Office, states: tuple[str, ...]) -> str:
    of = m.people.tenure_of(key, office.role)
    return of if of and (not states or of in states) else ""


def is_part(m: Context, unit: Unit) -> bool:
    """Whether a region stands here that lies in a state and is none itself: who heads its government leads no state."""
    if unit.kind != "place" or unit.info == "ambiguous" or unit.key in LIKE_STATES:
        return False
    return (
        m.knowledge.world.things[unit.key].within.startswith("country:") and unit.key not in m.knowledge.world.capitals
    )


def governs(m: Context, unit: Unit) -> bool:
    """Whether the words of an office are those for who heads a government: "prime minister of the province"."""
    return not m.knowledge.groups["governed"].isdisjoint(m.text(unit).split(" "))


def of_part(m: Context, office: Office) -> Office:
    """The office of whoever heads a part of a state, where it is called like that of who heads one."""
    return m.knowledge.offices.offices[OF_PART] if office.role in LEADING else office


def generic_role(m: Context, key: str, of: str, office: Office) -> str:
    """The role that an office which says little gives somebody: what he is known to hold, a stranger being an official.

    "The X-ian diplomat N" serves X; an "X-ian representative" may be an actor.
    """
    stranger = key.startswith("person:~") and "_" in key and office.role == "officialOf"
    stranger = stranger and office.id != REPRESENTATIVE
    return m.people.generic_role(key, of) or (office.role if stranger else "")


def may_act(m: Context, office: str, at: int) -> bool:
    """Whether the word for an envoy may be that for an actor: an "X-ian representative", not that "of X"."""
    unit, behind = m.units[at], m.units[at + 1 : at + 2]
    return (
        office == REPRESENTATIVE and unit.kind == "office" and not any(u.kind in SENDERS and not u.conj for u in behind)
    )
