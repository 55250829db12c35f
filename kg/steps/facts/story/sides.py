"""Who "the two sides" are: those of the talks told right before."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import TALKS
from kg.steps.facts.story.story import Story

PAIR = 2


def as_sides(story: Story, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with "the two sides" standing for those who talked in the sentence before, if no others are meant.

    A pair of states that the talks were about is none: "X of A met Y of B on the peace of C and D. The two sides".
    """
    if not any(_are_sides(item) for item in items):
        return items
    talks = [d for d in story.previous if d.cls in TALKS and d.status == "Occurred"]
    sides = talks[-1].values("host", "participant") if talks else ()
    states = [story.book.state_of(k) if k.startswith("person:") else k for k in sides]
    told = tuple(dict.fromkeys(state or key for state, key in zip(states, sides, strict=True)))
    if len(told) != PAIR:
        return items
    return tuple(i._replace(keys=told) if _are_sides(i) and not set(i.keys) & set(told) else i for i in items)


def _are_sides(item: Item) -> bool:
    return item.kind == "ref" and item.why == "two_sides" and len(item.keys) == PAIR
