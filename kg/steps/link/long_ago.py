"""Who held an office at the time that its sentence tells of: "the American president visited China in 1972"."""

from __future__ import annotations

from kg.knowledge.things import Tenure
from kg.model import Unit
from kg.steps.link.context import Context

YEAR = len("2000")
MARKS = frozenset({"mark", "quote"})


def holder_then(m: Context, at: int, after: int, key: str, role: str, of: str) -> str:
    """Who is meant by an office between `at` and `after`, of whom `key` is the holder of today.

    It is who held it then where the one verb that stands beside the office, or in its relative clause, has a year in
    which `key` did not hold it yet; nobody where the base does not reach back so far.
    """
    year = _year(m, at, after) if m.people.when and m.times else ""
    terms = [t for t in m.knowledge.world.tenures.get(key, ()) if (t.role, t.of) == (role, of)] if year else []
    if not terms or any(_began(t, year) for t in terms):
        return key
    then = {t.person for t in m.knowledge.world.tenures_of.get(of, ()) if t.role == role and _held_in(t, year)}
    return then.pop() if len(then) == 1 else ""


def _year(m: Context, at: int, after: int) -> str:
    """The year in which the clause of an office takes place, where it is before that of the article."""
    last = m.units[after - 1].end
    moment = next((t for t in m.times if t[0] >= last), None)
    if moment is None or not moment[2].value or moment[2].value[:YEAR] >= m.people.when[:YEAR]:
        return ""
    between = [u for u in m.units[after:] if u.start < moment[0]]
    if any(u.kind in MARKS for u in between):
        return ""
    before = m.units[at - 1] if at else None
    verbs = [u for u in between if u.kind == "verb"]
    if not verbs and before is not None and before.kind == "verb" and not m.units[at].prep:
        verbs = [before]
    elif len(verbs) != 1 or between.index(verbs[0]) > _is_relative(between[0]):
        return ""
    return (
        "" if any(s.frame.content for s in m.knowledge.frames.verbs.get(verbs[0].key, ())) else moment[2].value[:YEAR]
    )


def _is_relative(unit: Unit) -> bool:
    return isinstance(unit.info, frozenset) and "relative" in unit.info


def _began(tenure: Tenure, year: str) -> bool:
    return not tenure.start or tenure.start[:YEAR] <= year


def _held_in(tenure: Tenure, year: str) -> bool:
    return bool(tenure.start) and _began(tenure, year) and (not tenure.end or tenure.end[:YEAR] >= year)
