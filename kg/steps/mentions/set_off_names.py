"""Quotation marks that some pages set around each name: "the minister « Ruritanian » « N »"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.marks import COMMAS
from kg.model import Unit

LEADING = frozenset({"office", "nisba", "nisba_weak", "country", "organization", "body", "title", "modifier"})
BODY = "organization"
NAMES = frozenset({"person", "nisba", "nisba_weak", "country", BODY})


def without_quotes_of_names(units: Sequence[Unit]) -> list[Unit]:
    """The units without the pairs of marks around a name alone: behind an office or its state, or before one."""
    if not any(unit.kind == "quote" for unit in units):
        return list(units)
    out: list[Unit] = []
    at = 0
    while at < len(units):
        inner = units[at : at + 3]
        named = len(inner) == 3 and inner[0].kind == "quote" == inner[2].kind and inner[1].kind in NAMES
        held = named and inner[1].kind == "person" and _is_before_office(units, at + 3)
        behind = named and out and (out[-1].kind == "office" or (out[-1].kind in LEADING and inner[1].kind != BODY))
        if held or behind:
            out.append(inner[1])
            at += 3
            continue
        out.append(units[at])
        at += 1
    return out


def _is_before_office(units: Sequence[Unit], at: int) -> bool:
    """Whether an office stands here, a comma before it or not."""
    at += int(at < len(units) and units[at].kind == "mark" and units[at].key in COMMAS)
    return at < len(units) and units[at].kind == "office" and not (units[at].conj or units[at].prep)
