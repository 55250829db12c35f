"""Quotation marks that some pages set around each name: "the minister « Ruritanian » « N »"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Unit

LEADING = frozenset({"office", "nisba", "nisba_weak", "country", "organization", "body", "title", "modifier"})
BODY = "organization"
NAMES = frozenset({"person", "nisba", "nisba_weak", "country", BODY})


def without_quotes_of_names(units: Sequence[Unit]) -> list[Unit]:
    """The units without the pairs of marks behind an office, or what it is of, around nothing but a name."""
    out: list[Unit] = []
    at = 0
    while at < len(units):
        inner = units[at : at + 3]
        named = len(inner) == 3 and inner[0].kind == "quote" == inner[2].kind and inner[1].kind in NAMES
        if named and out and (out[-1].kind == "office" or (out[-1].kind in LEADING and inner[1].kind != BODY)):
            out.append(inner[1])
            at += 3
            continue
        out.append(units[at])
        at += 1
    return out
