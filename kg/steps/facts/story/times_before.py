"""Times that stand before a clause and are those of something else: of a thing described, of what it came after."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Moment
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.story import Story

DAY = len("2000-01-01")


def is_in_relative(story: Story, start: int, first: int) -> bool:
    """Whether a time before a clause is told in a relative clause that ends before it: "the text that N got today"."""
    items = story.here.items
    at = next((i for i, item in enumerate(items) if item.start >= start), len(items))
    behind = next((item for item in items[at + 1 :] if item.start < first), None)
    closed = behind is not None and behind.kind == "mark"
    for i in range(at - 1, 0, -1):
        if items[i].kind == "mark" or is_that(items[i]):
            return False
        if items[i].kind == "verb":
            return closed and "relative" in groups_of(items[i - 1])
    return False


def counts_from(story: Story, moment: Moment) -> bool:
    """Whether a time counts from what stands behind it, "weeks after X", so that it is not the time of that."""
    return fold(moment.text).split(" ")[-1] in story.knowledge.groups["from"]


def dates_aside(story: Story, start: int, first: int, moment: Moment) -> bool:
    """Whether a month or year only dates what a clause came after: "after the fall of X in May 2015, they left".

    A day in such a phrase is mostly that of the clause as well.
    """
    if len(moment.value or "") >= DAY:
        return False
    items = [i for i in story.here.items if i.start < start]
    told = False
    for item in reversed(items):
        if item.kind in ("mark", "verb", "quote"):
            return False
        if told and story.text(item) in story.knowledge.groups["apart"]:
            return any(i.kind == "mark" and start < i.start < first for i in story.here.items)
        told = told or item.kind in ("noun", "word", "ref")
    return False
