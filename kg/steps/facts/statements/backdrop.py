"""What stands beside the words of a statement and tells amid what they were said: who is named there is no hearer."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.story import Story

# occasions, sources, companions and aims, each of which goes on to the next mark
OPENING = frozenset({"frame", "attribution", "attended", "aim"})
# phrases that lead to a circumstance: "despite", "amid", "under the terms of", and to what others do or came of it
AMID = ("beside", "backdrop", "meanwhile")
ALLUDING, BOUNDS = "alluding", "bounds"
COMMA = "،"
NEAR = 4


def backdrop(story: Story, start: int, end: int) -> set[int]:
    """The items `[start, end)` that stand in a phrase or clause of circumstance."""
    items, found = story.here.items, set[int]()
    asked = tuple(group for group in AMID if group in story.traces)
    at, last = start, min(end, len(items))
    while at < last:
        if groups_of(items[at]) & OPENING or _leads_on(story, items[at], asked) or _alludes(story, at):
            while at < last and items[at].head.key != COMMA:
                found.add(at)
                at += 1
        elif _tells_who(story, at):
            stop = _verb_behind(story, at, last)
            found |= set(range(at, stop))
            at = stop - 1
        at += 1
    return found


def _tells_who(story: Story, at: int) -> bool:
    """Whether a relative clause begins that tells of somebody with a name: "N, who is visiting X"."""
    items = story.here.items
    before = items[at - 1] if at else None
    if before is not None and before.head.key == COMMA and at > 1:
        before = items[at - 2]
    return "relative" in groups_of(items[at]) and before is not None and before.kind == "ref"


def _verb_behind(story: Story, at: int, last: int) -> int:
    """Where a relative clause ends: at a comma, at "that", or before another verb without "and"."""
    items, verbs = story.here.items, 0
    for i in range(at + 1, last):
        verbs += items[i].kind == "verb" and not items[i].conj and items[i - 1].kind != "particle"
        if items[i].head.key == COMMA or "that" in groups_of(items[i]) or verbs > 1:
            return i
    return last


def alluded_to(story: Story, start: int, end: int) -> tuple[str, ...]:
    """Who is named right behind a phrase that tells whom words mean: "in allusion to X"."""
    items = story.here.items
    at = next((i for i in range(start, min(end, len(items))) if _alludes(story, i)), -1)
    for item in items[at + 1 : at + NEAR] if at >= 0 else ():
        if item.kind == "ref" or item.kind in ("noun", "mark"):
            return item.keys if item.kind == "ref" else ()
    return ()


def is_bound(story: Story, at: int) -> bool:
    """Whether a name or adjective only tells whose border, land or waters are meant: "on the border with X"."""
    if BOUNDS not in story.traces:
        return False
    items, bounds = story.here.items, story.knowledge.groups[BOUNDS]
    before = items[max(0, at - 2) : at]
    return any(story.text(i)[len(i.conj) + len(i.prep) :] in bounds for i in before if i.kind != "ref")


def _alludes(story: Story, at: int) -> bool:
    """Whether a noun of alluding stands behind "in"."""
    items = story.here.items
    if ALLUDING not in story.traces or not at or items[at].kind == "verb":
        return False
    return story.text(items[at]) in story.knowledge.groups[ALLUDING] and "place" in groups_of(items[at - 1])


def _leads_on(story: Story, item: Item, asked: tuple[str, ...]) -> bool:
    """Whether a circumstance begins with an item."""
    words = story.text(item)
    bare = words[len(item.conj) :]
    return any(words in story.knowledge.groups[g] or bare in story.knowledge.groups[g] for g in asked)
