"""Journeys that have only begun: what the traveller says before he leaves is not said where he goes."""

from __future__ import annotations

from kg.match.fold import fold
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

LEAVING, HEADED, DEPARTING = "before_leaving", "head_to", "depart"


def note_leaving(story: Story) -> None:
    """Keep that the sentence at hand tells what somebody did before he left, or that he left his own land."""
    if LEAVING in story.traces:
        words = f" {story.here.sentence.words(0, len(story.here.sentence.tokens))} "
        story.leaving = story.leaving or any(f" {fold(p)} " in words for p in story.knowledge.groups[LEAVING])
    for draft in story.made.values():
        if draft.frame == DEPARTING:
            homes = {story.book.state_of(k) for k in draft.values("actor")}
            story.leaving = story.leaving or any(story.book.state_at(k) in homes for k in draft.values("location"))


def is_setting_off(story: Story, visit: Draft) -> bool:
    """Whether somebody is only told to set off, so that he has not been there when he spoke."""
    return visit.cls == "Visit" and (visit.frame == HEADED or story.leaving)
