"""Whose meeting it is where a phrase before its noun tells: "X had a meeting with Y", "between X and Y a session"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row

ENCOUNTERS = frozenset({"Meeting", "Call", "Summit"})
DOERS = ("person:", "country:")
# what may stand between the phrase and the noun: "X had, in Y on Sunday, a meeting"
BETWEEN = frozenset({"time", "modifier", "function"})
SEVERAL = 2


def possessed(row: Row, at: int, event: str) -> list[Complement]:
    """Who meets, named at the head of the clause by "to" or "between" before the noun of meeting at an item."""
    item = row.items[at]
    if event not in ENCOUNTERS or item.prep or item.conj or item.head.info.definite or item.head.info.pron:
        return []
    first = _named_before(row, at)
    if first < 0 or not _opens(row, first):
        return []
    return [Complement("participant", row.keys("participant", row.items[first]), first)]


def _named_before(row: Row, at: int) -> int:
    """The people or states before a noun, where and when it was passed over; -1 where there are none."""
    i = at - 1
    while i >= 0:
        item = row.items[i]
        if item.kind == "ref":
            doers = all(k.startswith(DOERS) for k in item.keys)
            if doers and (_belongs(row, i) or _is_between(row, i)):
                return i
            if row.particle(i) not in row.knowledge.groups["place"]:
                return -1
        elif item.kind not in BETWEEN and not groups_of(item) & {"place"}:
            return -1
        i -= 1
    return -1


def _belongs(row: Row, at: int) -> bool:
    """Whether "to" is written onto a name that opens the clause: "X had"."""
    return row.items[at].prep == row.knowledge.lexicon.clitics.lam


def _is_between(row: Row, at: int) -> bool:
    """Whether "between" stands before several at the head of the clause."""
    led = at > 0 and "between" in groups_of(row.items[at - 1])
    return led and len(row.items[at].keys) >= SEVERAL


def _opens(row: Row, at: int) -> bool:
    """Whether nothing but "and", a time or a form of being stands before the phrase."""
    before = row.items[: at if _belongs(row, at) else at - 1]
    start = next((n + 1 for n in range(len(before) - 1, -1, -1) if _is_break(row, n)), 0)
    return all(i.kind in ("time", "mark") or groups_of(i) & {"copula", "done", "also"} for i in before[start:])


def _is_break(row: Row, at: int) -> bool:
    """Whether a clause begins behind an item."""
    return row.items[at].kind == "mark" or "clause" in groups_of(row.items[at])
