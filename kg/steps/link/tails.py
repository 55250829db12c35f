"""What an office set off by commas goes on with before its list does: "between N, its envoy to the fair, and M"."""

from __future__ import annotations

from kg.steps.link.context import Context

LONG = 6
# what may tell of an office without telling anything else; an event noun or a verb would
TELLING = frozenset({"word", "orgword", "unknown", "nisba", "place", "country", "modifier", "body", "topic"})
NEXT = frozenset({"person", "office", "title", "country", "organization", "nisba", "counterpart"})


def behind_tail(m: Context, at: int) -> int:
    """The place behind the comma that closes what an office goes on with, where another is joined or met; else `at`."""
    if at >= len(m.units) or not _leads(m, at):
        return at
    for i in range(at, min(at + LONG, len(m.units) - 1)):
        if m.is_comma(i):
            return i + 1 if _joins(m, i + 1) else at
        if m.units[i].conj or not (m.units[i].kind in TELLING or _leads(m, i)):
            return at
    return at


def _leads(m: Context, at: int) -> bool:
    """Whether a preposition stands here, or is written onto a word."""
    unit = m.units[at]
    return (unit.kind == "function" and unit.key == "preposition") or (bool(unit.prep) and unit.kind in TELLING)


def _joins(m: Context, at: int) -> bool:
    """Whether somebody else is joined behind a comma, or "with" leads to him."""
    unit = m.units[at]
    return (unit.kind in NEXT and bool(unit.conj)) or m.text(unit) in m.knowledge.groups["with"]
