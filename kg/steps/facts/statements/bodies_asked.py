"""The body that is asked to meet: "asked for an emergency session of the council" is asked of the council."""

from __future__ import annotations

from kg.model.classes import GATHERINGS
from kg.steps.facts.statements.replies import sides
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ASKED, PLANNED = "REQUEST", "Planned"


def body_asked(story: Story, draft: Draft) -> tuple[str, ...]:
    """The only body that holds the gathering which somebody asks for, unless he speaks for it himself."""
    if draft.categories[:1] != (ASKED,):
        return ()
    told, mine = set(draft.values("content")), sides(story, draft)
    held = [d for d in story.made.values() if d.id in told and d.cls in GATHERINGS and d.status == PLANNED]
    bodies = {k for d in held for k in d.values("organizer")}
    return tuple(bodies) if len(bodies) == 1 and bodies.isdisjoint(mine) else ()
