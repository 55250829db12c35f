"""What else may stand between an office and its holder: how it is held, of what kind it is, where, its names."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING, Office
from kg.model import Unit
from kg.steps.link.context import Context

CHARGED = "charged"
ADJECTIVES = frozenset({"adjective", "both"})
SEATS = frozenset({"country", "organization", "body", "orgword"})


def modifier_of(unit: Unit, office: Office) -> str:
    """What a word behind an office tells of how it is held: who is "charged" with a ministry acts as its minister."""
    entry = next((e for e in unit.entries if e.kind == "modifier"), None)
    if entry is None:
        return ""
    return "acting" if entry.key == CHARGED and office.role not in LEADING else str(entry.info)


def is_quality(m: Context, head: Unit, at: int) -> bool:
    """Whether an adjective stands between an office and what it is of: "the Republican senator of X"."""
    unit, behind = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    adjective = any(e.kind == "word" and e.key in ADJECTIVES for e in unit.entries) or unit.key in ADJECTIVES
    if unit.kind != "word" or not adjective or unit.conj or unit.prep or unit.pron or behind is None:
        return False
    article, lam = m.knowledge.lexicon.clitics.article, m.knowledge.lexicon.clitics.lam
    alike = m.text(unit).startswith(article) == bool(head.info and head.info.definite)
    owned = behind.kind == "nisba" or (behind.kind in ("country", "organization") and behind.prep == lam)
    return alike and owned and not behind.conj


def is_file(m: Context, head: Unit, at: int) -> bool:
    """Whether a state is only what an official deals with: "who is in charge of the file of Y in X"."""
    unit, behind = m.units[at], m.units[at + 1 : at + 3]
    file = m.text(head).rpartition(" ")[2] in m.knowledge.groups["files"]
    inside = len(behind) == 2 and m.text(behind[0]) in m.knowledge.groups["place"]
    return file and inside and unit.kind in ("country", "place") and behind[1].kind in SEATS


def is_region(m: Context, unit: Unit) -> bool:
    """Whether a part of the world larger than a state stands here: "head of the department for X and Y"."""
    return unit.kind == "place" and not unit.prep and not m.knowledge.world.things[unit.key].within


def lies_in(m: Context, unit: Unit, states: Sequence[str]) -> bool:
    """Whether a place of the state that an office is of stands behind it: "the emir of the region of Mecca"."""
    if unit.kind != "place" or unit.conj or unit.prep:
        return False
    return m.knowledge.world.things[unit.key].within in states and unit.key not in m.knowledge.world.capitals


def behind_alias(m: Context, at: int, states: Sequence[str]) -> int:
    """The place behind another name of what an office is of, in quotes or brackets."""
    inner = m.units[at : at + 3]
    if len(inner) < 3 or inner[1].key not in states or inner[1].conj or inner[1].prep:
        return at
    closed = inner[0].kind == "quote" == inner[2].kind or (inner[0].key == "(" and inner[2].key == ")")
    return at + 3 if closed else at


def for_states(m: Context, unit: Unit, office: Office, states: tuple[str, ...]) -> Office:
    """The office that a form is in these states, where one form names several offices."""
    keys = [e.key for e in unit.entries if e.kind == "office"] or [unit.key]
    offices = [m.knowledge.offices.offices[k] for k in keys]
    fitting = [o for o in offices if o.countries and set(states) & o.countries]
    free = [o for o in offices if not o.countries]
    return (fitting or free or [office])[0]


def is_of_other(m: Context, at: int, fixed: str) -> bool:
    """Whether "in" another body follows an office that is one body's where nothing else is told."""
    inside, whose = m.units[at : at + 1], m.units[at + 1 : at + 2]
    if not inside or not whose or m.text(inside[0]) not in m.knowledge.groups["place"]:
        return False
    state = whose[0].kind == "country" and whose[0].info != "ambiguous" and fixed.startswith("country:")
    return (state or whose[0].kind in ("organization", "orgword")) and whose[0].key != fixed
