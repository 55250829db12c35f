"""Which visit "the visit" is, where an article tells of several: the one to a side of it, no journey just begun."""

from __future__ import annotations

from collections.abc import Collection

from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.setting_off import HEADED
from kg.steps.facts.story.story import Story

VISIT = "Visit"
ON_THE_WAY = AWAY | {HEADED}


def visit_meant(story: Story, sides: Collection[str] = ()) -> Draft | None:
    """The visit told of last that leads to a state of some sides, else the last on which somebody has arrived."""
    visits = [d for d in reversed(story.book.drafts) if d.cls == VISIT]
    made = [d for d in visits if d.frame not in ON_THE_WAY]
    there = (d for d in made if sides and any(story.book.state_at(k) in sides for k in d.values("location")))
    return next(there, None) or next(iter(made or visits), None)
