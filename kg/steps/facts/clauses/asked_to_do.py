"""Whose a deed is that somebody is asked for or given time for: "gave X a week so that it withdraws its forces"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.row import Row

ASKED, GIVEN_TIME = "REQUEST", "ultimatum"
COMING = "imperfect"


def with_asked_doer(row: Row, clause: Clause, before: Clause) -> Clause:
    """A clause with who is asked for it as its subject, where "so that" leads to it and it names none of its own."""
    frame = before.sense.frame
    asks = before.kind == "verb" and (frame.category == ASKED or frame.id == GIVEN_TIME)
    if not asks or clause.kind != "verb" or not clause.dropped or clause.subject != before.subject:
        return clause
    if not _is_aim(row, clause.verb_at):
        return clause
    asked = [k for p in before.parts if p.role == "addressee" and p.item >= 0 for k in p.keys]
    return clause._replace(subject=(asked[0],)) if len(asked) == 1 else clause


def _is_aim(row: Row, at: int) -> bool:
    """Whether "so that", or "to" written onto it, leads to a verb."""
    verb = row.items[at]
    if verb.kind != "verb" or verb.head.info.tense != COMING:
        return False
    led = at > 0 and row.text(row.items[at - 1]) in row.knowledge.groups["so_that"]
    return led or verb.prep == row.knowledge.lexicon.clitics.lam
