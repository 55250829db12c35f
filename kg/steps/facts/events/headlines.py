"""What a headline tells as a fact and the body on somebody's word: one event, not two."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Zone
from kg.steps.facts.story.drafts import JOINED, Draft
from kg.steps.facts.story.story import Story

TOLD = frozenset({"Occurred", "Alleged", "Planned"})


def join_headlines(story: Story) -> None:
    """Join what the body tells on somebody's word to what the headline tells of the same, which the outlet vouches for.

    What is still to come by the body is so in the headline as well, whose verbs stand in the present.
    """
    headlines = [d for d in story.book.drafts if d.zone == Zone.TITLE and d.cls in JOINED and not d.said_by]
    for told in [d for d in story.book.drafts if d.zone == Zone.BODY and d.said_by]:
        headline = next((d for d in headlines if _is_same(story, d, told)), None)
        if headline is None:
            continue
        if told.status == "Planned":
            headline.status, headline.detail = told.status, told.detail
        story.book.join(headline, told)
        story.book.drafts.remove(told)
        for draft in story.book.drafts:
            draft.parts = [replace(p, value=headline.id) if p.value == told.id else p for p in draft.parts]


def _is_same(story: Story, headline: Draft, told: Draft) -> bool:
    """Whether two drafts tell of one event, on whose word aside."""
    if headline.status not in TOLD or told.status not in TOLD or not headline.parties() & told.parties():
        return False
    return story.book.same(headline, replace(told, said_by=headline.said_by, status=headline.status))
