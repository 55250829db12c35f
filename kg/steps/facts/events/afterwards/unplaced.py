"""Visits of which the article nowhere tells where they led: "the visit of X opened a new page"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

VISIT = "visit"
TOLD = frozenset({"Occurred", "Alleged"})


def keep_unplaced(story: Story, clause: Clause, draft: Draft) -> None:
    """Remember a visit of somebody that a noun tells of as made, without where to."""
    plain = draft.cls == "Visit" and draft.status in TOLD and not draft.former
    if not plain or clause.kind != "noun" or clause.sense.frame.id != VISIT or draft.values("location", "target"):
        return
    if len(_travellers(draft)) == 1:
        story.unplaced.append(draft)


def visits_without_place(story: Story) -> None:
    """Enter those visits whose travellers are told of on no other journey."""
    for draft in story.unplaced:
        who = _travellers(draft)[0]
        if not any(d.cls == "Visit" and who in d.parties() for d in story.book.drafts):
            story.book.enter(draft)


def _travellers(draft: Draft) -> list[str]:
    return [k for k in draft.values("actor", "participant") if k.startswith("person:")]
