"""Phrases that stand aside between commas, and are passed over by what goes on behind them."""

from __future__ import annotations

from kg.match.marks import PAUSES
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

FAR = 14
PLACING = frozenset({"place", "against", "during", "with", "about"})


def behind_aside(row: Row, at: int) -> int:
    """Where the sentence goes on behind a phrase between commas that opens with a particle: "X, in a speech, said"."""
    first = at + 1
    if first >= len(row.items) or not _is_comma(row, at) or not _leads(row, first):
        return at
    for i in range(first + 1, min(len(row.items), at + FAR)):
        if _is_comma(row, i):
            return i + 1
        if row.items[i].kind in ("verb", "quote") or groups_of(row.items[i]) & {"that", "relative"}:
            return at
    return at


def _is_comma(row: Row, at: int) -> bool:
    return row.items[at].kind == "mark" and row.items[at].head.key in PAUSES


def _leads(row: Row, at: int) -> bool:
    item = row.items[at]
    particle = (item.kind, item.head.key) == ("function", "preposition") or bool(groups_of(item) & PLACING)
    return (particle and not item.conj) or bool(item.prep) or item.kind == "time"
