"""People right behind a verb in the case of an object: "and he met officials of N"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

PEOPLE = frozenset({"human", "side"})


def is_accusative(row: Row, at: int) -> bool:
    """Whether people right behind a verb stand in the accusative, which no subject does: "and met officials of N"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or row.items[at].kind != "verb":
        return False
    if behind.prep or behind.conj or not (behind.kind == "office" or groups_of(behind) & PEOPLE):
        return False
    several = row.knowledge.endings.groups_asked[0]
    meets = any(s.frame.object == "participant" for s in row.knowledge.frames.verbs.get(row.items[at].head.key, ()))
    return meets and row.text(behind).endswith(several) and behind.end - behind.start == 1
