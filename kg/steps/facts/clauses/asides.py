"""Phrases that stand aside between commas, and are passed over by what goes on behind them."""

from __future__ import annotations

from kg.match.marks import PAUSES
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

# the longest asides that are passed over: behind a name whatever it is, elsewhere one that a particle opens
ASIDE = 9
FAR = 14
PLACING = frozenset({"place", "against", "during", "with", "about"})


def aside_of_name(row: Row, at: int) -> range:
    """The items between two commas right behind a predicate and its subject: "N, aged 83, took the oath"."""
    items = row.items
    if at + 2 >= len(items) or items[at + 1].kind != "ref":
        return range(0)
    # what somebody is may be read as part of his name: "N, the former leader | of the resistance, took the oath"
    begun = any(norm in PAUSES for norm in row.sentence.norms[items[at + 1].start : items[at + 1].end])
    if items[at + 2].kind != "mark" and not begun:
        return range(0)
    first = at + 3 if items[at + 2].kind == "mark" else at + 2
    close = next((i for i in range(first, min(at + 2 + ASIDE, len(items))) if items[i].kind == "mark"), 0)
    plain = close and all(items[i].kind not in ("verb", "quote") for i in range(first, close))
    return range(at + 2, close + 1) if plain else range(0)


def behind_aside(row: Row, at: int) -> int:
    """Where the sentence goes on behind a phrase between commas that opens with a particle: "X, in a speech, said"."""
    first = at + 1
    if first >= len(row.items) or not _is_comma(row, at) or not leads_aside(row.items[first]):
        return at
    for i in range(first + 1, min(len(row.items), at + FAR)):
        if _is_comma(row, i):
            return i + 1
        if row.items[i].kind in ("verb", "quote") or groups_of(row.items[i]) & {"that", "relative"}:
            return at
    return at


def is_gloss(row: Row, at: int) -> bool:
    """Whether a name in brackets is another one for what is named before them: "the Association of N (ASN)"."""
    if at < 2 or row.items[at - 1].head.key != "(" or row.items[at - 2].kind != "ref":
        return False
    return row.items[at].keys == row.items[at - 2].keys


def _is_comma(row: Row, at: int) -> bool:
    return row.items[at].kind == "mark" and row.items[at].head.key in PAUSES


def leads_aside(item: Item) -> bool:
    """Whether an item is a particle, or has one on it, with which a phrase may open that stands aside."""
    particle = (item.kind, item.head.key) == ("function", "preposition") or bool(groups_of(item) & PLACING)
    return (particle and not item.conj) or bool(item.prep) or item.kind == "time"
