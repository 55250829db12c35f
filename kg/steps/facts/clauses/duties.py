"""Deeds that are only due or at hand: "it is for X to withdraw", "hours, and the summit convenes"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import COMING, Manner

DUTY = Manner("Planned", "hoped")
OPENING = frozenset({"copula", "that", "contrast", "clause"})
# how many words may tell that an event is at hand
FEW = 3


def due(row: Row, at: int) -> Manner | None:
    """The manner of a verb of the present that tells what somebody has to do, or what comes at once; None of others."""
    if row.items[at].kind != "verb" or row.items[at].head.info.tense != "imperfect":
        return None
    if _is_duty(row, at):
        return DUTY
    return COMING if _is_at_hand(row, at) else None


def _is_duty(row: Row, at: int) -> bool:
    """Whether "on X, that" stands before a verb at the head of its clause."""
    if at < 3 or "that" not in groups_of(row.items[at - 1]) or row.items[at - 2].kind != "ref":
        return False
    before = row.items[at - 4] if at > 3 else None
    opens = before is None or before.kind in ("mark", "quote") or bool(groups_of(before) & OPENING)
    return opens and row.text(row.items[at - 3]) in row.knowledge.groups["duty"]


def _is_at_hand(row: Row, at: int) -> bool:
    """Whether nothing but a few hours or days stands before "and" and the verb that opens a sentence."""
    if not 0 < at <= FEW or not row.items[at].conj:
        return False
    return " ".join(map(row.text, row.items[:at])) in row.knowledge.groups["at_hand"]
