"""What stands around an office: whether it is one, whose it is, whether the name behind is its holder's."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.steps.link.context import Context

COMMON = frozenset({"civil", "academic", "military"})


def behind_adjective(m: Context, after: int) -> int:
    """The place of a name behind an adjective that tells more of its holder: "the Ruritanian liberal president N"."""
    if after + 1 >= len(m.units) or m.units[after - 1].kind != "nisba":
        return after
    unit, name = m.units[after], m.units[after + 1]
    bare = not (unit.conj or unit.prep or unit.pron or name.conj or name.prep) and unit.end - unit.start == 1
    adjective = any(e.kind == "word" and e.key == "adjective" for e in unit.entries) or unit.kind == "unknown"
    definite = m.text(unit).startswith(m.knowledge.lexicon.clitics.article)
    return after + 1 if bare and adjective and definite and name.kind == "person" else after


def names_whose_aide(m: Context, at: int, after: int) -> bool:
    """Whether a name is that of the chief in whose service somebody is: "an official in the administration of X N"."""
    office, behind = m.units[at], m.units[at + 1] if at + 1 < after else None
    if behind is None or after >= len(m.units) or m.units[after].kind != "person":
        return False
    inside = behind.kind == "particle" and isinstance(behind.info, frozenset) and "place" in behind.info
    if not inside or (office.info and office.info.definite) or m.units[after - 1].kind == "mark":
        return False
    tenures = m.knowledge.world.tenures.get(m.units[after].key, ())
    return any(tenure.role in LEADING for tenure in tenures)


def is_served(m: Context, at: int) -> bool:
    """Whether a bare word for who serves stands before an office, whose holder is not named: "his clerk"."""
    before = m.units[at - 1] if at else None
    bare = before is not None and before.kind == "non_office" and not m.units[at].conj
    return bare and before is not None and not m.text(before).startswith(m.knowledge.lexicon.clitics.article)


def is_dual_too(m: Context, at: int) -> bool:
    """Whether one president in the accusative is spelled like two of them: "the presidents of X and Y"."""
    return any(e.kind == "office" and getattr(e.info, "number", "") == "dual" for e in m.units[at].entries)


def is_of_another(m: Context, at: int, after: int, offices: tuple[tuple[str, str, str], ...]) -> bool:
    """Whether a common title divides whom a king's aide serves from the aide: "the king's secretary, Mr. N"."""
    crowned = bool(offices) and all(o in m.knowledge.offices.reigning for _, _, o in offices)
    titled = after < len(m.units) and m.units[after].kind == "title" and m.units[after].key in COMMON
    return crowned and titled and m.units[at].prep == m.knowledge.lexicon.clitics.lam


def is_before_king(m: Context, offices: tuple[tuple[str, str, str], ...], after: int) -> bool:
    """Whether "the king" and a name follow the office of somebody who is none: "the minister thanked King N"."""
    realms = m.knowledge.offices.realms
    unit = m.units[after] if after < len(m.units) else None
    king = unit is not None and unit.kind == "office" and unit.key in realms
    if unit is not None and unit.kind == "person" and unit.entries:
        first = m.text(unit).split(" ")[0]
        king = any(e.kind == "office" and e.key in realms for e in m.knowledge.lexicon.get(first))
    return king and bool(offices) and not any(o in m.knowledge.offices.reigning for _, _, o in offices)


def is_adjective(m: Context, at: int) -> bool:
    """Whether a form of an office tells of what kind a thing is that somebody has: "its diplomatic presence"."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    if before is None or before.kind not in ("word", "unknown", "noun", "orgword"):
        return False
    pronouns = tuple(p for p in m.knowledge.endings.pronouns if len(p) > 1)
    owned = bool(before.pron) or m.text(before).endswith(pronouns)
    one_word = unit.end - unit.start == 1 and bool(unit.info and unit.info.definite)
    named = at + 1 < len(m.units) and m.units[at + 1].kind in ("person", "title", "nisba")
    return owned and one_word and not (named or unit.conj or unit.prep)


def back_then(m: Context, at: int) -> bool:
    """Whether an adverb tells that an office was held at the time: "then president N", "N, then president,"."""
    unit, name = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    words = m.sentence.words(unit.start, unit.end)
    if words not in m.knowledge.groups["back_then"] or name is None:
        return False
    return (name.kind == "person" and not name.conj) or name.kind == "mark"
