"""Those whom somebody sends, and who stand for him: "with representatives of X", "with officials in the bank"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row


def sends_them(row: Row, at: int) -> bool:
    """Whether a name behind "of" is that of who sends the people before it: "with representatives of X and Y there"."""
    them = row.items[at - 2] if at > 1 else None
    return them is not None and row.text(them)[len(them.prep) :].split(" ")[-1] in row.knowledge.groups["missions"]


def faces(row: Row, at: int) -> bool:
    """Whether "with" leads to a name, by those whom it sends at most: "with officials in the government of N"."""
    led = at - 2 if sends_them(row, at) else at
    if led < at and row.items[led].kind == "ref":
        return False
    return row.particle(at) in row.knowledge.groups["with"] if led == at else "with" in groups_of(row.items[led - 1])
