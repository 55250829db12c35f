"""One signing told in several sentences: its day and place hold for all who signed or stood by."""

from __future__ import annotations

from datetime import date, timedelta

from kg.model import Zone
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.moments import DAY
from kg.steps.facts.story.story import Story

LONG = timedelta(days=21)


def share_ceremony(story: Story) -> None:
    """Give the day and place of an article's signing to what it tells, without either, of others who signed there."""
    signings = [
        d for d in story.book.drafts if d.cls == "Signing" and d.status == "Occurred" and not (d.said_by or d.former)
    ]
    told = [d for d in signings if (d.moment is not None or d.values("location")) and not _is_of_before(story, d)]
    main = max(told, key=lambda d: (d.moment is not None) + bool(d.values("location")), default=None)
    if main is None:
        return
    for draft in signings:
        if draft is main or not _may_be_there(story, draft, main):
            continue
        if not draft.values("location"):
            draft.take("location", main, main.values("location")[:1])
        draft.moment = draft.moment or main.moment


def _is_of_before(story: Story, draft: Draft) -> bool:
    """Whether a signing was weeks before the day of the page, so that it is not the one of which the page tells.

    So is one of which the body tells the month or year alone.
    """
    value = draft.moment.value if draft.moment is not None else None
    if value is not None and len(value) < DAY and draft.zone == Zone.BODY:
        return True
    published, day = story.document.article.published, draft.moment.value if draft.moment is not None else None
    full = published is not None and day is not None and len(day) == DAY
    return bool(full and published and day and published - date.fromisoformat(day) > LONG)


def _may_be_there(story: Story, draft: Draft, main: Draft) -> bool:
    """Whether people signed at another signing: the same parties, or parties of which nothing else is told."""
    if draft.moment is not None and main.moment is not None and draft.moment.value != main.moment.value:
        return False
    apart = draft.values("location") and main.values("location")
    if apart and not set(draft.values("location")) & set(main.values("location")):
        return False
    same = story.states(draft) & story.states(main)
    untold = draft.moment is None and not draft.values("location", "outcome")
    return bool(same) or untold
