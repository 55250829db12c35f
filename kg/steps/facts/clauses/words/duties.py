"""Deeds that are only due or at hand: "it is for X to withdraw", "hours, and the summit convenes"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import COMING, NEGATED, Manner

DUTY = Manner("Planned", "hoped")
CONDITIONAL = "conditional"
OPENING = frozenset({"copula", "that", "contrast", "clause"})
# how many words may tell that an event is at hand
FEW = 3


def due(row: Row, at: int) -> Manner | None:
    """The manner of a verb that tells what is due, at hand, or would not have been; None of others."""
    if _is_unreal(row, at):
        return NEGATED
    if row.items[at].kind != "verb" or row.items[at].head.info.tense != "imperfect":
        return None
    if _is_duty(row, at):
        return DUTY
    return COMING if _is_at_hand(row, at) else None


def _is_unreal(row: Row, at: int) -> bool:
    """Whether a verb tells what would not have happened: "but for the pressure, they would not have signed"."""
    if not at or row.items[at].kind != "verb" or row.text(row.items[at - 1]) not in row.knowledge.groups["else_not"]:
        return False
    return any(item.kind == "modal" and item.head.info[0] == CONDITIONAL for item in row.items[: at - 1])


def is_awaited(row: Row, at: int, noun_at: int) -> bool:
    """Whether a verb of the present carries an event that its adjective tells to be to come: "attends the expected"."""
    adjective = row.items[noun_at + 1] if 0 <= noun_at < len(row.items) - 1 else None
    if adjective is None or row.items[at].kind != "verb" or row.items[at].head.info.tense != "imperfect":
        return False
    one = adjective.kind == "modal" and adjective.end - adjective.start == 1
    return one and adjective.head.key == DUTY.status and row.is_definite(adjective)


def goes_on_planned(row: Row, clause: Clause, before: Clause) -> bool:
    """Whether a verb tells what comes next in a plan: "will visit X, before he ends his tour in"."""
    at = clause.verb_at if clause.verb_at >= 0 else clause.at
    verb = row.items[at]
    if _goes_on(verb, clause, before):
        return True
    if before.manner.status != DUTY.status or verb.kind != "verb" or verb.head.info.tense != "imperfect" or not at:
        return False
    return row.text(row.items[at - 1]) in row.knowledge.groups["next_in_plan"] and before.end <= at


def _goes_on(verb: Item, clause: Clause, before: Clause) -> bool:
    """Whether "and" goes on with what the same ones will do: "that it will cut its ties and recognise Y"."""
    if before.kind != "verb" or before.manner != COMING or verb.kind != "verb" or not verb.conj:
        return False
    same = clause.dropped and clause.subject == before.subject
    return same and verb.head.info.tense == "imperfect" and not clause.sense.frame.content


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
