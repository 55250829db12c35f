"""What the clauses inside of a saying show of it: who supports, rejects or does harm there."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.statements.hits import FOR
from kg.steps.facts.statements.stance import LIKELY, Sign
from kg.steps.facts.story.story import Story

HARM = frozenset({"ASSAULT", "COERCE"})
BREACH = frozenset({"PROTEST", "SANCTION"})
SAME = frozenset({"SUPPORT", "COOPERATE", "AGREE", "YIELD", "REJECT", "REQUEST", "ACCUSE"})


def signs_of(story: Story, index: int, start: int, end: int) -> list[Sign]:
    """The signs that the verbs in the items `[start, end)` give, those directly in the words of clause `index`.

    So does the noun of a breach that opens the words: "announced the severing of relations with X".
    """
    own = story.clauses[index].subject
    mine = {*own, *(state for k in own if (state := story.book.state_of(k)))}
    inside = [c for c in story.clauses if c.inside == index and start <= c.at < end]
    inner = [c for c in inside if c.verb_at >= 0 or (c.at <= start + 1 and c.sense.frame.category in BREACH)]
    return [sign for clause in inner if (sign := _sign(clause, mine)) is not None]


def _sign(clause: Clause, mine: set[str]) -> Sign | None:
    category = clause.sense.frame.category
    if clause.manner.detail == "negated":
        return Sign("REJECT", LIKELY) if category in FOR else None
    if category in SAME:
        return Sign(category, LIKELY)
    if category in BREACH:
        planned = clause.manner.status == "Planned" and bool(mine & set(clause.subject))
        return Sign("THREATEN" if planned else "REJECT", LIKELY)
    if category in HARM and not mine & set(clause.subject):
        return Sign("ACCUSE", LIKELY - 1)
    return None
