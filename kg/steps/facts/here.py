"""Where "here" is: the town of the dateline, to which a report tells that somebody came."""

from __future__ import annotations

from kg.model import Item, Zone
from kg.steps.facts.events.afterwards.datelines import dateline
from kg.steps.facts.story.story import Story

HERE, TO_HERE = "here", "to_here"


def as_here(story: Story, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the town where the report was filed in the place of "here" behind "to"."""
    if HERE not in story.traces or story.here.sentence.zone != Zone.BODY:
        return items
    town = dateline(story)
    if town is None:
        return items
    return tuple(
        town._replace(start=item.start, end=item.end) if at and _is_here(story, items[at - 1], item) else item
        for at, item in enumerate(items)
    )


def _is_here(story: Story, before: Item, item: Item) -> bool:
    groups = story.knowledge.groups
    return story.text(item) in groups[HERE] and story.text(before)[len(before.conj) :] in groups[TO_HERE]
