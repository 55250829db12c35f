"""What the outlet tells as a fact and also on somebody's word, in headline or body: one event, not two."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Zone
from kg.steps.facts.story.drafts import JOINED, Draft
from kg.steps.facts.story.story import Story

MET = frozenset({"Summit", "Meeting", "Call", "Visit", "Signing"})
STATUSES = frozenset({"Occurred", "Alleged", "Planned"})


def join_accounts(story: Story) -> None:
    """Join what the body tells on somebody's word to what the outlet itself tells of the same.

    What is still to come by the body is so in the headline as well, whose verbs stand in the present.
    """
    known = [d for d in story.book.drafts if not d.said_by and _is_vouched_for(d)]
    told_by_others = [d for d in story.book.drafts if d.zone == Zone.BODY and (d.said_by or d.status == "Alleged")]
    body = [d for d in story.book.drafts if d.zone == Zone.BODY and not d.said_by]
    ahead = [d for d in body if d.status == "Planned" and d.cls in MET]
    for told in (*told_by_others, *ahead):
        headline = next((d for d in known if d is not told and _is_same(story, d, told)), None)
        if headline is None or (told in ahead and _is_borne_out(story, headline)):
            continue
        if told.status == "Planned" and headline.zone == Zone.TITLE:
            headline.status, headline.detail = told.status, told.detail
        story.book.join(headline, told)
        story.book.drafts.remove(told)
        for draft in story.book.drafts:
            draft.parts = [replace(p, value=headline.id) if p.value == told.id else p for p in draft.parts]


def _is_borne_out(story: Story, headline: Draft) -> bool:
    """Whether the body tells as a fact what a headline tells, so that what it tells as planned is another event."""
    body = next((s.sentence.start for s in story.linked.sentences if s.sentence.zone == Zone.BODY), 0)
    return any(part.evidence.start >= body for part in headline.parts)


def _is_vouched_for(draft: Draft) -> bool:
    """Whether the outlet tells something itself: in the headline, or in the body of what people do together."""
    return draft.cls in JOINED if draft.zone == Zone.TITLE else draft.cls in MET and draft.status == "Occurred"


def _is_same(story: Story, headline: Draft, told: Draft) -> bool:
    """Whether two drafts tell of one event, on whose word aside."""
    if headline.status not in STATUSES or told.status not in STATUSES or not headline.parties() & told.parties():
        return False
    if headline.zone == Zone.BODY and told.status == "Planned":
        return False
    return story.book.same(headline, replace(told, said_by=headline.said_by, status=headline.status))
