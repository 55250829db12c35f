"""The states whose bodies armies, ministries and embassies are."""

from __future__ import annotations

from collections.abc import Iterable

from kg.steps.facts.story.story import Story


def owners(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The states whose bodies some keys are."""
    for key in keys:
        if not key.startswith("organization:"):
            continue
        made, thing = story.linked.made.get(key), story.knowledge.world.things.get(key)
        types = made.types if made else thing.types if thing else ()
        within = made.within if made else thing.within if thing else ""
        if within.startswith("country:") and ("GovernmentOrganization" in types or story.is_armed(key)):
            yield within
