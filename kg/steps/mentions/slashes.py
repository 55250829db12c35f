"""Slashes that some agencies set around a name as others set quotation marks: "the minister /N N/ said"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Unit

SLASH = "/"
LEADING = frozenset({"office", "nisba", "nisba_weak", "country", "organization", "body", "title", "word", "modifier"})
INNER = frozenset({"unknown", "given", "short", "person", "word", "participle", "noun", "verb", "place"})
MOST = 5


def with_slashes(units: Sequence[Unit]) -> list[Unit]:
    """The units with each pair of slashes around a few words, behind an office or what it is of, as quotation marks.

    One behind a title, "Mr/ N", is part of the title."""
    out = list(units)
    if not any(map(_is_slash, units)):
        return out
    for at, unit in enumerate(units):
        if _is_slash(unit) and at and units[at - 1].kind == "title" and _names(units, at + 1):
            out[at] = units[at - 1]._replace(start=unit.start, end=unit.end, conj="", prep="")
            continue
        if _is_slash(unit) and at and units[at - 1].kind in LEADING and out[at].kind == "mark":
            end = _closing(units, at)
            if end:
                out[at], out[end] = (u._replace(kind="quote", key="") for u in (unit, units[end]))
    return out


def _names(units: Sequence[Unit], at: int) -> bool:
    return at < len(units) and units[at].kind in INNER and not (units[at].conj or units[at].prep)


def _is_slash(unit: Unit) -> bool:
    return unit.kind == "mark" and unit.key == SLASH


def _closing(units: Sequence[Unit], at: int) -> int:
    """The slash that closes a pair, 0 where anything but words stands before it."""
    for i in range(at + 1, min(at + 2 + MOST, len(units))):
        if _is_slash(units[i]):
            return i if i > at + 1 else 0
        if units[i].kind not in INNER or units[i].conj or units[i].prep:
            return 0
    return 0
