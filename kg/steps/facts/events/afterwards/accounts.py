"""What the outlet tells as a fact and also on somebody's word, in headline or body: one event, not two."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Zone
from kg.model.classes import ENCOUNTERS
from kg.steps.facts.story.book import JOINED
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MET = frozenset({"Summit", "Meeting", "Call", "Visit", "Signing"})
TALKING = frozenset({"discuss", "consult", "talks", "negotiate"})
PAIR = 2
FEW = 3
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
        _replace(story, told, headline)


def join_calls(story: Story) -> None:
    """Join talks that a headline tells of to the call by which the body says that they were held."""
    for headline in [d for d in story.book.drafts if d.zone == Zone.TITLE and d.frame in TALKING]:
        states = story.states(headline)
        body = [d for d in story.book.drafts if d.zone == Zone.BODY and d.status == "Occurred" and not d.former]
        same = [d for d in body if d.cls in ENCOUNTERS and states <= story.states(d)]
        if headline.cls != "Meeting" or len(states) < PAIR or not same or any(d.cls != "Call" for d in same):
            continue
        if story.states(same[0]) != states or same[0].sentence > headline.sentence + FEW:
            continue
        headline.parts = [p for p in headline.parts if p.role != "location"]
        _replace(story, headline, same[0])


def _replace(story: Story, gone: Draft, kept: Draft) -> None:
    """Join a draft to the one that stays, and let whatever pointed to it point there."""
    story.book.join(kept, gone)
    story.book.drafts.remove(gone)
    for draft in story.book.drafts:
        draft.parts = [replace(p, value=kept.id) if p.value == gone.id else p for p in draft.parts]


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
