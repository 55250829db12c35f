"""Journeys that were set out on, and of which something else tells that they led where they were to lead."""

from __future__ import annotations

from datetime import date, timedelta

from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

HEADED = "head_to"
MET = frozenset({"Meeting", "Signing", "Statement"})
DAY = len("2000-01-01")
# who set out so long before the news has arrived, and meets there within so many days
SURELY, SOON = timedelta(days=2), timedelta(days=7)


def came_about(story: Story) -> None:
    """Take a journey to a state as made where it was long ago, or the traveller is told to have met somebody there."""
    for visit in story.book.drafts:
        if visit.frame != HEADED or visit.status != "Planned" or visit.detail or visit.said_by:
            continue
        if _is_long_ago(story, visit) or any(_is_met_there(story, visit, d) for d in story.book.drafts):
            visit.status = "Occurred"


def _is_long_ago(story: Story, visit: Draft) -> bool:
    there, today = _day(visit), story.linked.when
    return there is not None and len(today) == DAY and date.fromisoformat(today) - there >= SURELY


def _is_met_there(story: Story, visit: Draft, draft: Draft) -> bool:
    """Whether the traveller met or signed, after he set out, with somebody of the state to which he went."""
    states = {story.book.state_at(k) for k in visit.values("location")} - {""}
    people = {k for k in visit.values("actor") if k.startswith("person:")}
    plain = draft.cls in MET and draft.status == "Occurred" and not draft.said_by and draft.sentence >= visit.sentence
    if not plain or draft.former or not people & draft.parties() or len(states) != 1:
        return False
    places = {story.book.state_at(k) for k in draft.values("location")} - {""}
    if places != states and (places or draft.cls == "Statement" or not states & story.states(draft)):
        return False
    left, met = _day(visit), _day(draft)
    return met is None or left is None or timedelta() <= met - left <= SOON


def _day(draft: Draft) -> date | None:
    value = draft.moment.value if draft.moment is not None else None
    return date.fromisoformat(value) if value is not None and len(value) == DAY else None
