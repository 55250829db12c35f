"""Times that are those of telling and not of what is told: "X asked for Y, according to what Z announced on Monday"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item, Moment
from kg.steps.facts.clauses.causes import is_of_cause
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.story import Story

# how far before its verb "after" opens a clause
NEAR = 3
COMING, GONE = frozenset({"tomorrow", "day_after"}), frozenset({"yesterday", "day_before"})
HERE = frozenset({"today", "tonight"})
# groups of words one of which leads to on whose word something is
LEADING = frozenset({"attribution", "as_told", "also"})
# what leads to a thing that is told of
LED = frozenset({"against", "about", "with"})


def is_of_source(story: Story, start: int) -> bool:
    """Whether a time stands behind on whose word a sentence is, so that it tells when that one told it.

    The phrase closes what it follows: no comma and no "that" stands between it and the time.
    """
    if story.traces.isdisjoint(LEADING):
        return False
    items = story.here.items
    at = next((i for i, item in enumerate(items) if item.start >= start), len(items))
    for i in range(at - 1, 1, -1):
        if items[i].kind == "mark" or is_that(items[i]):
            return False
        if items[i].kind == "function" or groups_of(items[i]) & LED:
            return False  # "as it also provides for X on Monday" has words of its own
        if _leads(story, items, i) and items[i - 1].kind in ("mark", "quote", "ref", "word", "noun", "time", "unknown"):
            return any(item.kind == "verb" for item in items[:i])
    return False


def _leads(story: Story, items: tuple[Item, ...], at: int) -> bool:
    """Whether a phrase for on whose word a sentence stands begins at an item: "according to", "as N told"."""
    opening = story.text(items[at]).split(" ")[0]
    if "attribution" in groups_of(items[at]) or (
        items[at].kind == "modal" and opening in story.knowledge.groups["also"]
    ):
        return True
    verb = items[at + 1] if at + 1 < len(items) else None
    said = verb is not None and verb.kind == "verb" and verb.head.key in story.knowledge.frames.saying
    as_told = story.text(items[at]) in story.knowledge.groups["as_told"] or "also" in groups_of(items[at])
    return said and as_told and not items[at].conj


def is_before_turn(story: Story, clause: Clause, start: int) -> bool:
    """Whether a time before a clause is only that of what came after it, or of what it brought about.

    "They left on Monday after N had met M", "on Monday they protested against the drill of X".
    """
    items = story.here.items
    own = min(clause.at, clause.verb_at) if clause.verb_at >= 0 else clause.at
    after = opens_after(story, clause)
    if after >= 0 and items[after].start > start:
        return True
    at = next((i for i, item in enumerate(items) if item.start >= start), own)
    return clause.kind == "noun" and is_of_cause(story.here.sentence, story.knowledge, items, at, items[own].start)


def is_in_words(story: Story, clause: Clause, start: int) -> bool:
    """Whether a time stands in what somebody says before a clause outside of it: "said that he goes today"."""
    items = story.here.items
    for outer in story.clauses:
        if outer.content is None or outer.content[1] > max(clause.at, clause.verb_at):
            continue
        first, last = outer.content
        that = first < last and is_that(items[first])
        if (that or (first < last and items[first].kind == "quote")) and items[first].start <= start < items[
            last - 1
        ].end:
            return True
    return False


def opens_after(story: Story, clause: Clause) -> int:
    """The item of "after" right before a clause that a verb tells, which went before what it is told of; else -1."""
    if "after_that" not in story.traces or clause.verb_at < 0 or story.here.items[clause.verb_at].kind != "verb":
        return -1
    items, after = story.here.items, story.knowledge.groups["after_that"]
    for i in range(clause.verb_at - 1, max(-1, clause.verb_at - 1 - NEAR), -1):
        if items[i].kind in ("mark", "verb"):
            break
        if story.text(items[i]) in after:
            return i
    return -1


def is_tomorrow(story: Story, moment: Moment) -> bool:
    """Whether the words of a time tell that it is to come, wherever it lies on the calendar."""
    return _has(story, moment, COMING)


def is_yesterday(story: Story, moment: Moment) -> bool:
    """Whether the words of a time tell that it is over: "yesterday", "the day before yesterday"."""
    return _has(story, moment, GONE)


def is_over(story: Story, moment: Moment) -> bool:
    """Whether the words of a time tell that it has come, wherever it lies on the calendar: "today", "yesterday"."""
    return _has(story, moment, GONE | HERE)


def _has(story: Story, moment: Moment, kinds: frozenset[str]) -> bool:
    words = story.knowledge.calendar.words
    return any(kinds & set(words.get(word, ())) for word in fold(moment.text).split(" "))
