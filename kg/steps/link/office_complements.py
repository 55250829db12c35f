"""What the words behind an office are to it: a part of its field, of its body, or what tells when it is held."""

from __future__ import annotations

from kg.knowledge.offices import Office
from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.office_neighbours import back_then


def is_part_of_field(m: Context, at: int) -> bool:
    """Whether an office behind what another is for belongs to that; a definite one is held besides."""
    unit = m.units[at]
    return unit.kind == "office" and not m.text(unit).startswith(m.knowledge.endings.article)


def said_behind(m: Context, at: int) -> str:
    """The state whose adjective stands behind a place of which the base does not know where it lies."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    told = behind is not None and behind.kind == "nisba" and not behind.conj
    return behind.key if behind is not None and told else ""


def called(m: Context, at: int) -> Office:
    """The office that a word calls: of two called alike that of an aide before "to" and whom he serves.

    "An adviser to the president of X" is no chancellor.
    """
    unit, behind, offices = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None, m.knowledge.offices.offices
    if behind is not None and behind.kind == "office" and behind.prep == m.knowledge.lexicon.clitics.lam:
        alike = [offices[e.key] for e in unit.entries if e.kind == "office"]
        return next((office for office in alike if office.role == "officialOf"), offices[unit.key])
    return offices[unit.key]


def is_full_state(m: Context, unit: Unit) -> bool:
    """Whether "in" is written onto the full name of a state, which no other thing happens in: "in the State of X"."""
    whole = unit.kind == "country" and unit.end - unit.start > 1
    return whole and unit.prep in m.knowledge.groups["at"] and not unit.conj


def is_kind_of_seat(m: Context, at: int, head: Unit) -> bool:
    """Whether an adjective stands between an office of several words and the body: "of the political bureau of X"."""
    unit, behind = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    definite = m.text(unit).startswith(m.knowledge.endings.article)
    plain = unit.kind == "word" and not (unit.conj or unit.prep) and definite
    if behind is None or behind.kind not in ("organization", "body", "orgword"):
        return False
    return plain and is_whole(m, head) and behind.prep == m.knowledge.lexicon.clitics.lam


def goes_with(m: Context, at: int) -> bool:
    """Whether "of" and something not understood follow an office, which is of that."""
    lam = m.knowledge.lexicon.clitics.lam
    return at < len(m.units) and (m.units[at].prep == lam or m.text(m.units[at]).startswith(lam * 2))


def land_told(m: Context, office: Office, at: int) -> tuple[tuple[str, ...], int]:
    """The state that "in the country" means behind an office at home, and the place behind it."""
    inside, land = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    if land is None or m.text(inside) not in m.knowledge.groups["place"] or inside.conj:
        return (), at
    abroad = office.complement & m.knowledge.offices.posting or office.role == "chiefOf"
    if abroad or m.text(land) not in m.knowledge.groups["own_lands"]:
        return (), at
    state = m.nearest_state(at)
    return ((state,), at + 2) if state.startswith("country:") else ((), at)


def realm(unit: Unit, office: Office) -> str:
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


def is_whole(m: Context, head: Unit) -> bool:
    """Whether an office of several words ends in a definite one, so that another office behind it is held besides."""
    words = m.text(head).split(" ")
    return len(words) > 1 and words[-1].startswith(m.knowledge.lexicon.clitics.article)


def tells_when(m: Context, at: int) -> bool:
    """Whether a word tells how or when an office is held: "former", "then"."""
    return (m.units[at].kind == "modifier" and not m.units[at].conj) or back_then(m, at)


def is_called(m: Context, at: int, behind: int) -> bool:
    """Whether what an office is of is only told by how it is called: "leader of what is known as the movement"."""
    return behind == at + 1 and m.text(m.units[behind]) in m.knowledge.groups["what_is_told"]


def sits_at_home(m: Context, office: Office) -> bool:
    """Whether "in X" behind what an office is for tells the state that it is of, not where its holder is sent."""
    inside = not office.complement.isdisjoint(m.knowledge.groups["place"])
    return office.ministerial or (
        office.of == "country" and inside and not office.complement & m.knowledge.offices.posting
    )
