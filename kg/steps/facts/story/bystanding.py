"""What stands beside the words of a statement: who somebody is, at what occasion, on whose word, by whose help."""

from __future__ import annotations

from collections.abc import Collection

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.story import Story

# an occasion, a source, a circumstance; each goes on to the next mark
OPENING = frozenset({"frame", "attribution", "attended"})
BESIDE = "beside"
NAMES = frozenset({"ref", "office", "orgword", "title", "agreement"})
PASSED = frozenset({"nisba", "word", "modifier", "mark"})
MARKS = frozenset({"،", ",", ".", "؛", ";", "-", "–"})
# what stands before a verb that belongs to the clause at hand and does not begin another one
LEANING = "particle"
# "in his first call", in a text or in talk in which something is said; how far behind "in" its noun may stand
IN_WORDS = "spoken_in"
INTO, REACH = "inside", 3
# what leads to what a verb tells, by the role of what stands behind it
SAID = frozenset({"content", "about"})
NOTHING: frozenset[str] = frozenset()


def asides(
    story: Story, start: int, end: int, praised: frozenset[str], leading: Collection[str] = NOTHING
) -> frozenset[int]:
    """The tokens of the items `[start, end)` that stand beside what is said; what tells of one `praised` does not.

    `leading` are the particles by which the clause goes on to what is said: an aside before it ends there, and one
    behind it goes on to the next mark.
    """
    items, beside = story.here.items, BESIDE in story.traces
    found: set[int] = set()
    at, begun = start + 1, False
    while at < end:
        relative = _describes(story, at, start, praised)
        opened = groups_of(items[at]) & OPENING or (beside and _is_beside(story, items[at])) or _is_in_words(story, at)
        if relative or opened:
            stop = _end(story, at + 1, end, relative=relative, begun=begun)
            if not (relative or begun):
                stop = _told_from(story, at + 2, stop, leading)
            found.update(range(items[at].start, items[stop - 1].end))
            at = stop
        else:
            begun = begun or is_that(items[at]) or _leads(story, items[at], leading)
            at += 1
    return frozenset(found)


def leading_of(story: Story, clause: Clause) -> frozenset[str]:
    """The particles behind which a clause tells what is said, but for "about", which stands by any noun as well."""
    told = frozenset(particle for particle, role in clause.sense.frame.slots.items() if role in SAID)
    return told - story.knowledge.groups["about"]


def _leads(story: Story, item: Item, leading: Collection[str]) -> bool:
    return not item.conj and (item.prep in leading or story.text(item) in leading)


def _is_in_words(story: Story, at: int) -> bool:
    """Whether "in" leads to words by which something is told: "in his first call with X since the war"."""
    items = story.here.items
    if IN_WORDS not in story.traces or INTO not in groups_of(items[at]):
        return False
    for item in items[at + 1 : at + 1 + REACH]:
        if story.text(item).split(" ")[0] in story.knowledge.groups[IN_WORDS]:
            return True
        if item.prep or item.conj or item.kind in ("verb", "mark", "ref"):
            return False
    return False


def _is_beside(story: Story, item: Item) -> bool:
    """Whether an item leads to an occasion or a circumstance."""
    words = story.text(item)
    return not story.knowledge.groups[BESIDE].isdisjoint((words, words[len(item.conj) :]))


def _describes(story: Story, at: int, start: int, praised: frozenset[str]) -> bool:
    """Whether a relative clause begins at an item that tells who or what something with a name is."""
    items = story.here.items
    if "relative" not in groups_of(items[at]):
        return False
    if story.text(items[at - 1]) in story.knowledge.groups["and_he"]:
        return True
    before = next((i for i in reversed(items[start:at]) if i.kind not in PASSED), None)
    named = before is not None and before.kind in NAMES and before.keys
    return bool(named) and before is not None and praised.isdisjoint(before.keys)


def _told_from(story: Story, at: int, end: int, leading: Collection[str]) -> int:
    """The item of `[at, end)` at which a particle leads to what is said, one that is a word rather than a letter."""
    items = story.here.items
    led = [i for i in range(at, end) if _leads(story, items[i], leading)]
    return next((i for i in led if not items[i].prep), led[0] if led else end)


def _end(story: Story, at: int, end: int, *, relative: bool, begun: bool) -> int:
    """The item at which an aside ends: a mark, "that", behind a relative clause the verb of the sentence.

    Where what is said has `begun`, "that" belongs to the aside.
    """
    items, verbs = story.here.items, 0
    for i in range(at, end):
        item = items[i]
        if item.kind == "mark" and item.head.key in MARKS:
            return i
        if (item.conj or not relative) and is_that(item) and not (begun and not item.conj):
            return i
        if relative and item.kind == "verb" and items[i - 1].kind != LEANING and not item.conj:
            verbs += 1
            if verbs > 1:
                return i
    return end
