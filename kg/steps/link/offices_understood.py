"""What an office is of where its own words do not say so: its chief, the body told of before, the whole around it."""

from __future__ import annotations

from kg.knowledge.offices import Office
from kg.match.fold import fold
from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.named import things_at
from kg.steps.link.names import claim, person

# in the keys of ministries
MINISTRY = "ministry"


def wholes_of(m: Context, states: tuple[str, ...], at: int) -> tuple[tuple[str, ...], int]:
    """What the body that an office is of is a part of: "the executive council of X", "the committee in the house"."""
    if len(states) != 1:
        return (), at
    if whole := m.parts.get(states[0]):
        return (whole,), at
    made = m.made.get(states[0])
    if made and made.within and fold(made.label).split(" ")[0] in m.knowledge.groups["sent_bodies"]:
        return (made.within,), at  # the mission of a state
    found, beyond = things_at(m, at + 1) if is_within(m, states, at) else ((), at)
    return (found, beyond) if found else ((), at)


def is_within(m: Context, states: tuple[str, ...], at: int) -> bool:
    """Whether "in" and a body stand behind an organisation that only this article tells of."""
    inside = at + 1 < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["place"]
    told = len(states) == 1 and states[0].startswith("organization:~")
    return told and inside and m.units[at + 1].kind in ("organization", "body")


def of_usual(m: Context, unit: Unit, at: int) -> tuple[str, ...]:
    """The organisation of the chief whom the words of an office name without it: "envoy of the Secretary-General"."""
    words = m.text(unit).split(" ")
    chiefs = (e.key for n in range(1, len(words) - 1) for e in m.knowledge.lexicon.get(" ".join(words[n:])))
    usual = next((m.knowledge.offices.offices[k].usual for k in chiefs if k in m.knowledge.offices.offices), "")
    behind = m.units[at] if at < len(m.units) else None
    named = behind is not None and not behind.conj and behind.kind in ("organization", "orgword", "anaphor", "nisba")
    return (usual,) if usual and not named and not unit.pron else ()


def called_before(m: Context, unit: Unit, office: Office) -> tuple[str, ...]:
    """What an office of a body without a name is of, where one was told of: "head of the mission"."""
    _, _, last = m.text(unit).rpartition(" ")
    article = m.knowledge.lexicon.clitics.article
    if unit.pron or unit.end - unit.start == 1 or not last.startswith(article) or office.of == "country":
        return ()
    key = m.heads.get(last.removeprefix(article))
    return (key,) if key else ()


def of_ministry(m: Context, unit: Unit, at: int) -> tuple[tuple[str, ...], int]:
    """The state of "the ministry" that an office is of or has in its name, where those of one state were told of."""
    behind = m.units[at] if at < len(m.units) else None
    ministry = m.knowledge.groups["the_ministry"]
    named = behind is not None and not behind.conj and m.text(behind) in ministry
    if unit.pron or not (named or ministry & set(m.text(unit).split(" "))):
        return (), at
    told = {made.within for key, made in m.made.items() if MINISTRY in key and key.startswith("organization:")}
    told |= {m.knowledge.world.things[k].within for k in m.bodies.values() if k in m.knowledge.world.things}
    return (tuple(told), at + int(named)) if len(told) == 1 and told != {""} else ((), at)


def of_chief(m: Context, unit: Unit, at: int) -> tuple[tuple[str, ...], int] | None:
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


def of_named_chief(m: Context, nested: list[tuple[str, str, str]], at: int) -> tuple[tuple[str, ...], int] | None:
    """What the chief named at a place, with the offices that stand before it, is known to lead: "envoy to Minister N".

    The place behind the name goes with it.
    """
    name = m.titles(at)
    unit = m.units[name] if name < len(m.units) else None
    if unit is None or unit.kind != "person" or unit.conj or unit.prep or not nested:
        return None
    chief = person(m, name, nested)
    role, _, office = nested[0]
    whole = m.people.tenure_of(chief, role) if chief else ""
    if whole:
        claim(m, chief, role, whole, office, "", at - 1, name + 1, "office-name")
    return ((whole,), name + 1) if whole else None
