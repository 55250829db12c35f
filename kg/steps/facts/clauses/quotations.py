"""Quotations: where one is open, and which one a verb of saying follows."""

from __future__ import annotations

from kg.match.marks import CLOSING, EITHER, OPENING
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.row import Row


def quoted(row: Row, at: int) -> bool:
    """Whether a quotation is open at an item."""
    if not row.quoting:
        row.quoting = _quoting(row)
    return row.quoting[row.items[at].start]


def _quoting(row: Row) -> tuple[bool, ...]:
    """For each word of the sentence whether a quotation is open at it, by marks that names may hold as well."""
    inside, found = False, []
    for token in row.sentence.tokens:
        found.append(inside)
        if token.text in OPENING:
            inside = True
        elif token.text in CLOSING:
            inside = False
        elif token.text in EITHER or token.norm in EITHER:
            inside = not inside
    return tuple(found)


def quoted_before(row: Row, clause: Clause) -> tuple[int, int] | None:
    """The quotation that the verb follows: "…", said X."""
    close = clause.verb_at - 1
    while close > 0 and row.text(row.items[close]) in row.knowledge.groups["so_spoken"]:
        close -= 1
    if close > 0 and row.items[close].kind == "mark":
        close -= 1
    if close < 1 or row.items[close].kind != "quote":
        return None
    return next(((i, close) for i in range(close - 1, -1, -1) if row.items[i].kind == "quote"), None)
