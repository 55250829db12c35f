"""What stands beside the words of a statement: who somebody is, at what occasion, on whose word, by whose help."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.story import Story

# an occasion, a source, a circumstance; each goes on to the next mark
OPENING = frozenset({"frame", "attribution", "attended"})
BESIDE = "beside"
THAT = frozenset({"that", "with_pronoun"})
NAMES = frozenset({"ref", "office", "orgword", "title", "agreement"})
PASSED = frozenset({"nisba", "word", "modifier", "mark"})
MARKS = frozenset({"،", ",", ".", "؛", ";", "-", "–"})
# what stands before a verb that belongs to the clause at hand and does not begin another one
LEANING = "particle"


def asides(story: Story, start: int, end: int, praised: frozenset[str]) -> frozenset[int]:
    """The tokens of the items `[start, end)` that stand beside what is said; what tells of one `praised` does not."""
    items, beside = story.here.items, BESIDE in story.traces
    found: set[int] = set()
    at = start + 1
    while at < end:
        relative = _describes(story, at, start, praised)
        if relative or groups_of(items[at]) & OPENING or (beside and _is_beside(story, items[at])):
            stop = _end(story, at + 1, end, relative=relative)
            found.update(range(items[at].start, items[stop - 1].end))
            at = stop
        else:
            at += 1
    return frozenset(found)


def lead_in(story: Story, start: int, end: int) -> int:
    """The token at which what is said begins behind "that", past speaker, hearer and occasion; 0 without one."""
    for item in story.here.items[start:end]:
        if "that" in groups_of(item) and story.text(item) in story.knowledge.cues.openers:
            return item.start
        if item.kind == "verb" and not item.head.pron:
            break
    return 0


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


def _end(story: Story, at: int, end: int, *, relative: bool) -> int:
    """The item at which an aside ends: a mark, "that", behind a relative clause the verb of the sentence."""
    items, verbs = story.here.items, 0
    for i in range(at, end):
        item = items[i]
        if item.kind == "mark" and item.head.key in MARKS:
            return i
        if (item.conj or not relative) and groups_of(item) & THAT:
            return i
        if relative and item.kind == "verb" and items[i - 1].kind != LEANING and not item.conj:
            verbs += 1
            if verbs > 1:
                return i
    return end
