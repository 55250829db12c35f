"""Whose force did a deed, where "by" or the deed's noun leads a word for one: "by a court in X", "by gunmen of Y"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.forces import STATE_BODY, bare_word, owners_of_force, whose_force


def agent_force(row: Row, at: int, stop: int) -> list[Complement]:
    """Whose force did it, where "by" leads a word for one and no name: "by a court in X", "by gunmen of Y"."""
    if "agent" not in row.traces:
        return []
    for i in range(at + 1, min(stop, len(row.items) - 1)):
        if "agent" in groups_of(row.items[i]) and not (row.items[i + 1].keys or row.items[i + 1].prep):
            return force_at(row, i + 1, stop)
    return []


def force_at(row: Row, head: int, stop: int) -> list[Complement]:
    """Whose force a word stands for, as who does something: "gunmen of Y", "two soldiers of X", "a court in Z"."""
    item = row.items[head]
    acts = item.kind == "body" or item.head.key == STATE_BODY
    acts = (
        acts
        or bare_word(row, head)[len(item.prep) :] in row.knowledge.groups["arms"] | row.knowledge.groups["fighters"]
    )
    whose = whose_force(row, head, stop) if acts else -1
    return [Complement("actor", owners_of_force(row, whose, stop), whose)] if whose >= 0 else []
