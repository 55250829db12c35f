"""Subjects that a phrase between commas parts from their verb, and names before it that only date or sign a report."""

from __future__ import annotations

from kg.match.marks import COMMAS, DASHES, PAUSES
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of, is_comma
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.common_subjects import may_hear
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees
from kg.steps.facts.clauses.subjects.precedents import FAR, heads_clause

NEAR = 6
# where a comma can stand at the earliest behind "was", a name and what more is told of him
NAMED_FIRST = 3


def set_apart(row: Row, at: int) -> int:
    """The subject before its verb where a phrase between commas stands between the two; -1 where there is none."""
    closing = at - 1
    while closing > 0 and groups_of(row.items[closing]) & {"done", "negation", "future", "still"}:
        closing -= 1
    if _has_subject_behind(row, at):
        return -1
    if closing >= 2 and row.items[closing].kind == "mark" and groups_of(row.items[closing - 2]) & {"copula", "topic"}:
        return closing - 1 if row.items[closing - 1].kind == "ref" and not row.items[closing - 1].prep else -1
    if (led := _led_by_copula(row, closing)) >= 0:
        return led
    if closing == 1 and _opens_sentence(row, at):
        return 0
    if closing <= 1 or row.items[closing].kind != "mark" or row.items[closing].head.key not in PAUSES:
        return -1
    name, first = row.items[closing - 1], closing - 2
    while first > 0 and name.kind == "ref" and row.items[first].kind in ("word", "unknown", "orgword"):
        first -= 1
    if name.kind == "ref" and not name.prep and "that" in groups_of(row.items[first]):
        return closing - 1
    relative = any("relative" in groups_of(item) for item in row.items[max(0, closing - FAR) : closing])
    for i in range(closing - 1, max(0, closing - FAR), -1):
        if row.items[i].kind == "verb" and not relative and not row.is_relative(i):
            return -1
        if "relative" in groups_of(row.items[i]) and row.items[i - 1].kind == "ref":
            return i - 1 if not row.items[i - 1].prep and heads_clause(row, i - 1) else -1
        if row.items[i].kind == "mark" and row.items[i].head.key in PAUSES:
            named = row.items[i - 1].kind == "ref" and not row.items[i - 1].prep and heads_clause(row, i - 1)
            if not named and i == closing - 2 and _is_named(name):
                return closing - 1  # "a former minister and a critic of the president, N, said"
            if (
                not named
                or _is_dateline(row, i)
                or _is_byline(row, i)
                or disagrees(row, row.items[at].head.info, row.items[i - 1].keys)
            ):
                return -1
            return i - 1
    return -1


def _led_by_copula(row: Row, closing: int) -> int:
    """Who is named behind "was", where all up to a comma only tells more of him: "N, mediator in the conflict, had"."""
    if closing < NAMED_FIRST or not is_comma(row.items[closing]):
        return -1
    for i in range(closing - 1, max(0, closing - FAR), -1):
        item = row.items[i]
        if item.kind in ("verb", "mark", "quote"):
            return -1
        if item.kind == "ref" and groups_of(row.items[i - 1]) & {"copula", "topic"}:
            # what is told of him begins inside his name: "N, mediator of the union"
            set_off = any(row.sentence.tokens[t].text in COMMAS for t in range(item.start, item.end))
            return i if set_off and not item.prep else -1
    return -1


def _is_named(item: Item) -> bool:
    return item.kind == "ref" and item.keys[0].startswith("person:") and not (item.prep or item.conj)


def _opens_sentence(row: Row, at: int) -> bool:
    """Whether a lone comma parts a verb from the one named at the head of the sentence: "The ministry, said on".

    A town there is where the report is from.
    """
    name, comma = row.items[0], row.items[1]
    if name.kind != "ref" or name.prep or not is_comma(comma) or name.keys[0].startswith("place:"):
        return False
    return not disagrees(row, row.items[at].head.info, name.keys)


def named_between_commas(row: Row, at: int, stop: int) -> int:
    """The person whose name between two marks tells who the words right behind a verb mean; -1 where there is none.

    "Said the host of the meeting, the prime minister N, that".
    """
    first = next((i for i in range(at + 1, min(stop, at + NEAR)) if row.items[i].kind in ("mark", "ref", "verb")), -1)
    if (
        first <= at + 1
        or row.items[first].kind != "mark"
        or row.items[first].head.key not in PAUSES
        or first + 2 >= stop
    ):
        return -1
    name, behind = row.items[first + 1], row.items[first + 2]
    person = name.kind == "ref" and len(name.keys) == 1 and name.keys[0].startswith("person:")
    opens = any(is_that(i) for i in row.items[at + 1 : first])
    return first + 1 if person and not (name.prep or name.conj or opens) and behind.kind == "mark" else -1


def _has_subject_behind(row: Row, at: int) -> bool:
    """Whether a name stands right behind a verb of saying that cannot have it as its object: "on the way, N said"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "ref" or behind.prep or behind.conj or not row.speaks(row.items[at]):
        return False
    return not may_hear(row, at)


def _is_dateline(row: Row, at: int) -> bool:
    """Whether a dash stands behind the place at the head of a report: "Bamako - N said"."""
    named = all(key.startswith(("place:", "country:")) for key in row.items[at - 1].keys)
    return at == 1 and row.items[at].head.key in DASHES and named


def _is_byline(row: Row, at: int) -> bool:
    """Whether a dash parts the name of who reports from the place of the report: "N - Bamako - the minister said"."""
    behind = row.items[at + 1]
    placed = behind.kind == "ref" and not behind.prep and behind.keys[0].startswith(("place:", "country:"))
    return at == 1 and row.items[at].head.key in DASHES and placed


def other_than_object(row: Row, at: int, before: int) -> int:
    """Who does what a relative clause tells, where the nearest name is its object: "X, ally of Y which helped Y"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "ref" or behind.prep or "relative" not in groups_of(row.items[at - 1]):
        return before
    met = set(row.as_actors(behind.keys))
    if not met & set(row.as_actors(row.items[before].keys)):
        return before
    others = (i for i in range(before - 1, -1, -1) if row.items[i].kind == "ref")
    return next((i for i in others if not met & set(row.as_actors(row.items[i].keys))), before)
