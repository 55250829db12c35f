"""Who speaks at an occasion that is his: "it came at a press conference that X held, where he rejected Y"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.precedents import disagrees

# how far behind "it came" his name may begin
NEAR = 8


def holder_before(row: Row, at: int) -> tuple[str, ...]:
    """Whose occasion a sentence began with, where the verb of saying at `at` names nobody; empty where nobody's."""
    verb = row.items[at]
    if verb.kind != "verb" or "came" not in row.traces:
        return ()
    came = next((i for i in range(min(2, at)) if "came" in groups_of(row.items[i])), -1)
    if came < 0:
        return ()
    for i in range(came + 2, min(at, came + NEAR)):
        if "that" in groups_of(row.items[i]):
            break
        if row.items[i].kind == "ref":
            keys = row.items[i].keys
            mine = _holds(row, i) and all(key.startswith(ACTORS) for key in keys)
            return () if not mine or disagrees(row, verb.head.info, keys) else keys
    return ()


def _holds(row: Row, at: int) -> bool:
    """Whether somebody named holds what stands before him: "that X held", "a speech of X", "the words of X"."""
    item, before = row.items[at], row.items[at - 1]
    if item.prep:
        return item.prep == row.knowledge.lexicon.clitics.lam and before.kind in ("noun", "word")
    if before.kind == "verb":
        return bool(before.head.pron) and not before.conj
    return before.kind == "noun" and fold(before.head.key) in row.knowledge.groups["speech"]
