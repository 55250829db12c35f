"""Main verbs behind a clause that leads to them, and what is said next: "while X affirmed this, he noted that"."""

from __future__ import annotations

from kg.match.marks import COMMAS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

# the fewest items of a clause that leads to the main one
SHORTEST = 3
# who may speak, or be told of, before a verb
NAMING = frozenset({"ref", "verb", "quote", "person", "given", "participle", "office"})
# what turns to somebody else
TURNING = frozenset({"contrast", "own_side", "that", "relative", "attribution", "as_told"})
LONGEST = 8
# what may stand between a quotation mark and the verb with which its words begin
SMALL, NEGATION = frozenset({"negation", "future", "done", "still"}), "negation"


def is_next_word(row: Row, at: int) -> bool:
    """Whether a verb of saying tells what was said next, with words of its own: "said this, before adding that"."""
    led = row.text(row.items[at - 1]) in row.knowledge.groups["before_that"] if at else False
    return (
        led
        and row.items[at].kind == "verb"
        and any("that" in groups_of(i) for i in row.items[at + 1 : row.stop(at) + 1])
    )


def is_behind_lead(row: Row, at: int) -> bool:
    """Whether a comma closes the clause that leads to the main verb: "while X affirmed this, he noted"."""
    item = row.items[at]
    if at < SHORTEST or item.kind != "verb" or item.conj or item.head.info.tense != "perfect":
        return False
    if row.text(row.items[0]) not in row.knowledge.groups["leads"] or row.items[at - 1].head.key not in COMMAS:
        return False
    return len([i for i in row.items[:at] if i.kind == "verb" and i.head.info.tense == "perfect"]) == 1


def is_behind_phrase(row: Row, at: int) -> bool:
    """Whether a phrase that names nobody opens the sentence before a verb: "in this context, he urged"."""
    before = row.items[:at]
    if not 1 < at <= LONGEST or row.items[at].conj or before[-1].head.key not in COMMAS:
        return False
    first = before[0]
    led = bool(first.prep) or first.kind in ("particle", "function")
    if not led or any(i.kind in NAMING or groups_of(i) & TURNING for i in before):
        return False
    return not any(i.kind == "mark" for i in before[:-1])


def opens_at_verb(row: Row, at: int, verb: int) -> bool:
    """Whether a quotation mark stands before a verb that is none of saying, or before what denies it or puts it off."""
    small = (bool(groups_of(i) & SMALL) or i.head.key == NEGATION for i in row.items[at + 1 : verb])
    return all(small) and not row.speaks(row.items[verb])
