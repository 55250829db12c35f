"""Where what is said begins: behind who says it, who hears it, on what occasion and by what text."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.story.story import Story

# nouns that may be what is said or done where nothing leads to them
BARE = frozenset({"noun", "word", "unknown", "topic", "anaphor", "orgword", "body", "agreement"})
THINGS = frozenset({"noun", "word", "unknown", "nisba", "modifier", "time"})
LEADING = frozenset({"place", "during", "frame", "with", "about", "attended", "inside"})
NEAR = 4


class LeadIn(NamedTuple):
    """The token at which what is said begins, 0 where nothing opens it, and the tokens of occasions before it."""

    at: int
    occasions: frozenset[int]


NONE = LeadIn(0, frozenset())


def lead_in(story: Story, clause: Clause, start: int, end: int, leading: Collection[str]) -> LeadIn:
    """Where "that", a colon or a quotation mark opens what a clause says.

    What stands before it tells who says it and on what occasion, with verbs of its own: "N, who leads X, said that",
    "said in a text that came out yesterday that". `leading` are the particles that lead to what is said as well.
    """
    items, led, others, bare = story.here.items, False, False, False
    occasions, named = set[int](), -1
    for at in range(start, end):
        item, groups = items[at], groups_of(items[at])
        if _opens(story, item):
            return NONE if others else LeadIn(item.end - 1, frozenset(occasions))
        if is_colon(item):
            return LeadIn(item.end, frozenset(occasions))
        if item.kind == "quote" and (at < clause.subject_at or at == clause.subject_at + 1 == named + 1):
            named = clause.subject_at  # the marks only set off the name of who speaks
        elif item.kind == "quote":
            return NONE if bare or others else LeadIn(item.start, frozenset(occasions))
        elif item.kind == "verb":
            if not (item.head.pron or _is_beside(story, at, start)):
                return NONE
            others = others or _speaks(story, item)
            led = True
        elif item.kind == "mark":
            led = False
        elif "relative" in groups or _leads(item) or story.text(item) in story.knowledge.groups["once"]:
            if not led and (item.prep in leading or story.text(item) in leading) and not _is_that(items, at + 1, end):
                return NONE
            led = True
        elif item.kind in BARE and at > max(clause.at, clause.subject_at) and not led:
            led = _is_adverb(story, at)
            bare = bare or not led
        elif item.kind == "ref" and at > max(clause.at, clause.subject_at) and not led:
            bare = True
        if led:
            occasions.update(range(item.start, item.end))
    return NONE


def _opens(story: Story, item: Item) -> bool:
    """Whether an item is "that", or "upon that", which may else tell of what is planned."""
    opener = story.text(item).rpartition(" ")[2] in story.knowledge.cues.openers
    return opener and ("that" in groups_of(item) or item.kind == "modal")


def _is_that(items: Sequence[Item], at: int, end: int) -> bool:
    return at < end and "that" in groups_of(items[at])


def _leads(item: Item) -> bool:
    particle = item.kind == "function" and item.head.key == "preposition"
    return bool(item.prep) or particle or not groups_of(item).isdisjoint(LEADING)


def _speaks(story: Story, item: Item) -> bool:
    return any(s.frame.content and not s.needs for s in story.knowledge.frames.verbs.get(item.head.key, ()))


def _is_beside(story: Story, at: int, start: int) -> bool:
    """Whether a verb belongs to a relative clause, to one of time, or tells of the indefinite noun before it."""
    items = story.here.items
    if items[at].conj:
        return any("relative" in groups_of(i) for i in items[start:at])
    for i in range(at - 1, max(start, at - NEAR) - 1, -1):
        item = items[i]
        if "relative" in groups_of(item) or story.text(item) in story.knowledge.groups["once"]:
            return True
        if item.kind in THINGS and not story.text(item).startswith(story.knowledge.endings.article):
            if _leads(item) or (i > start and _leads(items[i - 1])):
                return True
        elif item.kind != "particle" and item.kind not in THINGS:
            return False
    return False


def _is_adverb(story: Story, at: int) -> bool:
    """Whether an indefinite object only leads to what it is about: "in answer to a question"."""
    items = story.here.items
    ends = story.text(items[at]).endswith(story.knowledge.endings.alef)
    return ends and at + 1 < len(items) and _leads(items[at + 1])
