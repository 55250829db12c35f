"""Whom somebody meets on a journey told by a noun before: "a visit of X to Y, and a meeting with Z"."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

NEAR = 5
RECEPTION = "receive"
SIDES = ("participant", "attendee", "host", "organizer")


def met_by_guest(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who is on the journey told before in the sentence to a meeting of which one side alone is named."""
    if draft.cls not in TALKS or clause.subject or clause.pron or clause.definite:
        return
    if draft.frame == "absent" or story.here.items[clause.at].kind != "noun":
        return
    lone = draft.values(*SIDES)
    several = story.here.items[clause.at].head.info.number in ("plural", "dual")
    if not lone or (len(lone) > 1 and not several) or not all(k.startswith("person:") for k in lone):
        return
    told = [(n, d) for n, d in sorted(story.made.items()) if n < index and story.clauses[n].inside == clause.inside]
    trips = [d for _, d in told if d.cls == "Visit" and d.status == draft.status]
    if not trips and _is_of_his_programme(story, clause.at):
        trips = [d for d in story.book.drafts if d.cls == "Visit" and d.status != "Denied"]
    guests = [k for k in trips[-1].values("actor") if k.startswith("person:")] if trips else []
    if len(guests) == 1 and guests[0] not in lone:
        draft.add("participant", guests, evidence)


def received_abroad(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Name the state as host in which somebody else is told to be received with honours: "a ceremony for X in Y"."""
    if draft.frame != RECEPTION or not clause.carrier or draft.values("host") or draft.status == "Denied":
        return
    guests = [k for k in draft.values(*SIDES) if k.startswith("person:")]
    there = {story.book.state_at(k) for k in draft.values("location")} - {""}
    home = {story.book.state_of(k) for k in guests} - {""}
    if len(guests) == 1 and len(there) == 1 and home and not home & there:
        draft.add("host", there, evidence)


def _is_of_his_programme(story: Story, at: int) -> bool:
    """Whether what somebody has planned is told to hold a meeting: "his programme includes meetings with X"."""
    before = story.here.items[max(0, at - NEAR) : at]
    return any(story.text(item)[len(item.conj) :] in story.knowledge.groups["his_programme"] for item in before)
