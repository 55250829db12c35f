"""Whom somebody meets on a journey told by a noun before: "a visit of X to Y, and a meeting with Z"."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MET = frozenset({"Meeting", "Call"})
SIDES = ("participant", "attendee", "host", "organizer")


def met_by_guest(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who is on the journey told before in the sentence to a meeting of which one side alone is named."""
    if draft.cls not in MET or clause.subject or clause.inside >= 0 or clause.pron or clause.definite:
        return
    if draft.frame == "absent" or story.here.items[clause.at].kind != "noun":
        return
    lone = draft.values(*SIDES)
    if len(lone) != 1 or not lone[0].startswith("person:"):
        return
    trips = [d for n, d in sorted(story.made.items()) if n < index and d.cls == "Visit" and d.status == draft.status]
    guests = [k for k in trips[-1].values("actor") if k.startswith("person:")] if trips else []
    if len(guests) == 1 and guests[0] not in lone:
        draft.add("participant", guests, evidence)
