"""What a sentence takes up of what was told right before it: "this came at", "his remarks came at"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# what tells who spoke or agreed in the sentence before
SAID = frozenset({"Statement", "Agreement", "Signing"})
DOERS = ("speaker", "party", "participant")
# how many words at the head of a sentence take up what was told before it
FEW = 2
NEAR = 4


def is_word(story: Story, item: Item, group: str) -> bool:
    """Whether an item, without a conjunction, is a word of a group."""
    return story.text(item)[len(item.conj) :] in story.knowledge.groups[group]


def is_that(story: Story, item: Item) -> bool:
    """Whether an item takes up what was told right before: "this came", "this was"."""
    return is_word(story, item, "that_was") or "came" in groups_of(item)


def what_came(story: Story) -> int:
    """The item with which a sentence takes up what was said or agreed before: "his remarks came at"; else -1."""
    items = story.here.items
    first = next((i for i, item in enumerate(items[:FEW]) if is_that(story, item)), -1)
    named = len(items) > FEW and items[0].kind in ("verb", "particle") and is_word(story, items[0], "taking_place")
    told = (is_word(story, item, "remarks") or is_word(story, item, "results_told") for item in items[1 : 1 + FEW])
    return 1 if first < 0 and named and any(told) else first


def told_before(story: Story, at: int) -> tuple[str, ...]:
    """Who spoke or agreed before, where an item behind "this came at" tells when that was.

    That was in the sentence before, or in this one: "X affirmed his backing of Y, this came at".
    """
    told = story.previous if 0 <= what_came(story) < at else _told_here(story, at)
    told = [d for d in told if d.cls in SAID and d.status == "Occurred" and not d.said_by]
    return told[-1].values(*DOERS) if told else ()


def _told_here(story: Story, at: int) -> list[Draft]:
    """What the sentence tells before a comma and "this came", close behind which an item stands."""
    items = story.here.items
    came = next((i for i in range(at - 1, max(FEW, at - NEAR), -1) if "came" in groups_of(items[i])), -1)
    if came < 0 or items[came - 1].kind != "mark" or items[came].conj:
        return []
    return [d for i, d in sorted(story.made.items()) if 0 <= story.clauses[i].verb_at < came]
