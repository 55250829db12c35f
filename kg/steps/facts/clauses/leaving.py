"""Where a clause leaves what is said before it: behind a quotation, at what the speaker did next, at a source."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.clauses.openers import OPENED, is_colon, is_that
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row

# a quotation of so few items may only be a name
NAME = 4


def leaves(row: Row, outer: Clause, start: int, clause: Clause) -> bool:
    """Whether a clause stands outside of what another one tells, which begins at an item."""
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    return (
        _keeps_step(row, outer, start, clause)
        or _is_left(row, outer, verb)
        or _is_behind_quotation(row, start, verb)
        or _goes_on(row, outer, clause)
    )


def _is_left(row: Row, outer: Clause, verb: int) -> bool:
    """Whether a quotation in which somebody's words stand is closed before a verb: "we fear nobody", says X."""
    first = outer.verb_at if outer.verb_at >= 0 else outer.at
    return quoted(row, first) and not quoted(row, verb)


def _is_behind_quotation(row: Row, start: int, verb: int) -> bool:
    """Whether a mark closes the quotation that is all of what is said before a verb: "said: '…', and he is one who"."""
    first = start + 1 if is_colon(row.items[start]) else start
    if first >= verb or row.items[first].kind != "quote" or quoted(row, verb):
        return False
    close = next((i for i in range(first + 1, verb) if row.items[i].kind == "quote" and quoted(row, i)), -1)
    if close - first <= NAME or row.items[close + 1].kind != "mark":
        return False
    return not any(row.items[i].kind == "quote" or is_that(row.items[i]) for i in range(close + 1, verb))


def _keeps_step(row: Row, outer: Clause, start: int, clause: Clause) -> bool:
    """Whether a verb of the present goes on with another one of saying that leads to no clause: "denies and accuses".

    Both have the same gender and number, as they have the same subject.
    """
    if outer.kind != "verb" or clause.kind != "verb" or min(outer.verb_at, clause.verb_at) < 0:
        return False
    first, verb = row.items[outer.verb_at], row.items[clause.verb_at]
    opened = start < len(row.items) and is_that(row.items[start])
    if opened or not verb.conj or not row.speaks(verb) or quoted(row, clause.verb_at):
        return False
    told, info = first.head.info, verb.head.info
    present = told.tense == info.tense == "imperfect"
    return present and (told.gender, told.number) == (info.gender, info.number) and verb.kind == first.kind == "verb"


def _goes_on(row: Row, outer: Clause, clause: Clause) -> bool:
    """Whether a verb tells what who spoke did next, his words being no clause: "called for calm, then bombed".

    Behind a noun of speech the sentence goes on with its own: "came after the call of X for calm, and met".
    """
    if outer.kind == "noun" and outer.verb_at < 0:
        return _goes_on_from_noun(row, outer, clause)
    if outer.kind != "verb" or clause.kind != "verb" or min(outer.verb_at, clause.verb_at) < 0:
        return False
    first, verb = row.items[outer.verb_at], row.items[clause.verb_at]
    if first.kind != "verb" or verb.kind != "verb" or quoted(row, clause.verb_at):
        return False
    told, info = first.head.info, verb.head.info
    if not told.tense == info.tense == "perfect" or (told.gender, told.number) != (info.gender, info.number):
        return False
    before = row.items[clause.verb_at - 1]
    if not verb.conj and row.text(before) not in row.knowledge.groups["then"]:
        return False
    between = row.items[outer.verb_at + 1 : clause.verb_at]
    return not any(i.kind == "quote" or is_colon(i) or groups_of(i) & OPENED for i in between)


def _goes_on_from_noun(row: Row, outer: Clause, clause: Clause) -> bool:
    """Whether a verb of the past behind a comma and "and" stands outside of what a noun before it tells."""
    verb = row.items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.kind != "verb" or not verb.conj or verb.head.info.tense != "perfect":
        return False
    between = row.items[outer.at + 1 : clause.verb_at]
    if not between or not is_comma(between[-1]) or quoted(row, clause.verb_at):
        return False
    return not any(i.kind == "quote" or is_colon(i) or groups_of(i) & OPENED for i in between)
