"""Who acts in a clause whose verb opens no frame, and whom he faces in it: "X listened to Y in a long meeting"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.story import Story

PEOPLE = "person:"
Keys = tuple[str, ...]


def doing_and_facing(story: Story, stop: int) -> tuple[Keys, list[Keys]]:
    """The people who head a clause before an item, its verb before or behind them, and each one led by a particle."""
    items = story.here.items
    first = next((i for i in range(stop - 1, -1, -1) if _opens(story, i)), -1) + 1
    doer = next((i for i in range(first, stop) if items[i].kind == "ref"), -1)
    if doer < 0 or doer > first + 1 or not _is_person(story, doer) or items[doer].prep or items[doer].conj:
        return (), []
    met = [items[i].keys for i in range(doer + 1, stop) if _is_person(story, i) and _is_led(story, i)]
    return items[doer].keys, [keys for keys in met if len(keys) == 1]


def _opens(story: Story, at: int) -> bool:
    """Whether a clause of its own begins behind an item."""
    return bool(groups_of(story.here.items[at]) & {"that", "clause", "relative", "contrast", "condition"})


def _is_person(story: Story, at: int) -> bool:
    item = story.here.items[at] if at < len(story.here.items) else None
    return item is not None and item.kind == "ref" and all(key.startswith(PEOPLE) for key in item.keys)


def _is_led(story: Story, at: int) -> bool:
    """Whether somebody stands behind a particle of facing: "to X", "with X", "before X"."""
    item, before = story.here.items[at], story.here.items[at - 1]
    led = item.prep or story.text(before)[len(before.conj) :]
    return led in story.knowledge.groups["faced_by"]
