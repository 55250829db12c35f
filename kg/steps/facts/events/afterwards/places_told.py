"""Where events took place, as the sentence at hand tells: beside their noun, at its head, at a building or occasion."""

from __future__ import annotations

from kg.steps.facts.events.afterwards.decided_where import decided_where
from kg.steps.facts.events.afterwards.in_buildings import held_in_buildings
from kg.steps.facts.events.afterwards.papers_handed_over import joined_where
from kg.steps.facts.events.afterwards.taking_place import at_occasions, held_where_and_when, opened_where
from kg.steps.facts.story.story import Story


def place_here(story: Story) -> None:
    """Give the events of the sentence at hand the places that it tells beside what it says of them."""
    held_where_and_when(story)
    opened_where(story)
    held_in_buildings(story)
    decided_where(story)
    at_occasions(story)
    joined_where(story)
