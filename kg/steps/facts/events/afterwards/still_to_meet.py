"""Whom a visitor is still to meet: talks that are planned for the visit on which he came."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MET = frozenset({"Meeting", "Signing"})


def visits_ahead(story: Story, draft: Draft, people: set[str]) -> Iterator[Draft]:
    """The visits, told before what is planned, of one of those who are to take part in it."""
    for visit in reversed(story.book.drafts):
        made = visit.cls == "Visit" and visit.status in ("Occurred", "Planned") and visit.frame not in AWAY
        told = made and visit.sentence <= draft.sentence and not visit.former and draft.cls in MET
        if told and people & set(visit.values("actor")):
            yield visit


def is_later_that_day(story: Story, draft: Draft) -> bool:
    """Whether the words that tell of a plan say that it is for later on the same day."""
    words = f" {' '.join(story.document.sentences[draft.sentence].norms)} "
    return any(f" {phrase} " in words for phrase in story.knowledge.groups["later_that_day"])
