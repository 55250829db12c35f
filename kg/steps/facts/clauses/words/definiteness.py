"""Which of several events of its kind a noun means: the one known, the next, the one before."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item
from kg.steps.facts.clauses.row import Row


def is_the_one(row: Row, at: int) -> bool:
    """Whether an event noun is definite and not told apart as the next or the previous one."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    dated = behind is not None and behind.kind == "time" and row.items[at].end - row.items[at].start == 1
    return bool(row.items[at].head.info.definite or dated) and not another(row, at)


def another(row: Row, at: int) -> str:
    """`next` or `former` where an adjective behind an event noun says so."""
    return told_apart(row.items, at)


def told_apart(items: Sequence[Item], at: int) -> str:
    """`next` or `former` where an adjective behind the event noun at an item says so."""
    for item in items[at + 1 : at + 3]:
        if item.kind == "modifier" and item.head.key in ("next", "former"):
            return str(item.head.key)
    return ""


def points_back(row: Row, at: int) -> bool:
    """Whether a noun of agreement is definite and says nothing more of what was agreed."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    bare = behind is None or behind.kind in ("mark", "time", "function", "particle") or behind.kind == "ref"
    return bool(row.items[at].head.info.definite) and row.items[at].end - row.items[at].start == 1 and bare
