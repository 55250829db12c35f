"""Where journeys lead: home, on from where somebody was, at the head of a delegation."""

from __future__ import annotations

from kg.model import Part
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

LEADS = "lead_delegation"


def is_at_home(story: Story, draft: Draft) -> bool:
    """Whether somebody is in his own state, or nobody knows which state is his."""
    own = {story.book.state_of(k) for k in draft.values("actor")}
    there = {story.book.state_at(k) for k in draft.values("location")}
    return bool(own & there) or not own - {""} or not there - {""}


def went_to(story: Story, clause: Clause, draft: Draft) -> list[Part]:
    """The parts of a departure: where somebody goes on to, or where he was if he goes home; never his own state."""
    own = {story.book.state_of(k) for k in draft.values("actor")} - {""}
    parts = [p for p in draft.parts if p.role != "location" or story.book.state_at(p.value) not in own]
    left = {k for p in clause.parts if p.role == "location" and not behind_particle(story, p.item) for k in p.keys}
    onward = any(p.role == "location" and p.value not in left for p in parts)
    return [p for p in parts if p.role != "location" or not onward or p.value not in left]


def behind_particle(story: Story, at: int) -> bool:
    """Whether a name stands behind a particle, written onto it or before it."""
    items = story.here.items
    return bool(items[at].prep) or (at > 0 and items[at - 1].kind in ("function", "particle"))


def as_journey(story: Story, clause: Clause) -> Clause:
    """Who leads a delegation to a place goes there: "X led a trade delegation to Y", unless to a gathering there."""
    frame = clause.sense.frame
    places = [p for p in clause.parts if p.role == "location"]
    gathers = any(i.kind == "noun" for i in story.here.items[clause.at : clause.end])
    people = bool(clause.subject) and all(k.startswith("person:") for k in clause.subject)
    if frame.id != LEADS or not places or gathers or not people:
        return clause
    visit = story.knowledge.frames.frames["visit"]
    return clause._replace(sense=clause.sense._replace(frame=visit))
