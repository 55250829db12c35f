"""The gathering or visit at which people met or signed, where the sentence that tells so does not name it."""

from __future__ import annotations

from datetime import date, timedelta

from kg.model import Zone
from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.events.afterwards.still_to_meet import visits_ahead
from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PAIR = 2
DAY = len("2000-01-01")
MONTH = len("2000-01")
FEW_DAYS = timedelta(days=4)


def led_to(story: Story, visit: Draft) -> set[str]:
    """The states that a visit leads to."""
    return {s for s in map(story.book.state_at, visit.values("location")) if s} | set(visit.values("host"))


def around(story: Story, draft: Draft) -> Draft | None:
    """The gathering or visit, told before, at which people met or signed without a place or day of their own."""
    people = {k for k in draft.parties() if k.startswith("person:")}
    if draft.status == "Planned" and people:
        visits = (d for d in visits_ahead(story, draft, people) if _visited(story, d) and _fits_ahead(story, draft, d))
        return next(visits, None)
    if draft.status != "Occurred" or not draft.parties():
        return None
    placed = bool(draft.values("location")) or draft.moment is not None
    for larger in reversed(story.book.drafts):
        if larger is draft or larger.status != draft.status or larger.said_by:
            continue
        if larger.sentence > draft.sentence and draft.zone == Zone.BODY and not _is_told_next(draft, larger):
            continue
        if larger.cls == "Visit" and draft.frame == "receive" and set(larger.values("actor")) & people:
            return larger
        if larger.sentence == draft.sentence and not _is_present_guest(draft, larger):
            continue
        if placed and not _fits(story, draft, larger):
            continue
        gathers = larger.cls == "Summit" or larger.frame == SESSION
        if gathers and draft.cls == "Meeting" and len(people) > 1 and people <= larger.parties():
            return larger
        if larger.cls == "Visit" and _came_to_strange_town(story, draft, larger, people):
            return larger
        if larger.cls == "Visit" and _visited(story, larger) <= story.states(draft) and _visited(story, larger):
            return larger if _may_be_on(story, larger, people) else None
    return _talks_of(story, draft) if draft.cls == "Signing" else None


def _came_to_strange_town(story: Story, draft: Draft, visit: Draft, people: set[str]) -> bool:
    """Whether one of those who meet came right before to a town of which nobody knows where it lies."""
    came = 0 <= draft.sentence - visit.sentence <= PAIR and visit.frame not in AWAY and not visit.former
    strange = came and bool(visit.values("location")) and not led_to(story, visit)
    return strange and bool(set(visit.values("actor")) & people)


def _fits_ahead(story: Story, draft: Draft, visit: Draft) -> bool:
    """Whether those who are to meet are the sides of a visit, and no other place or day is told of them."""
    placed = bool(draft.values("location")) or draft.moment is not None
    return _visited(story, visit) <= story.states(draft) and (not placed or _fits(story, draft, visit))


def _is_present_guest(draft: Draft, visit: Draft) -> bool:
    """Whether one of those who meet is told in the same sentence to be on a visit: "N, who is visiting X"."""
    day = draft.moment.value if draft.moment is not None else None
    of_day = visit.moment is None or visit.moment.value in (None, day)
    return (
        visit.cls == "Visit"
        and visit.frame not in AWAY
        and of_day
        and bool(set(visit.values("actor")) & draft.parties())
    )


def _is_told_next(draft: Draft, visit: Draft) -> bool:
    """Whether the next sentences tell that one of those who meet had come on a visit, of no other day."""
    near = visit.sentence - draft.sentence <= PAIR and visit.moment is None and not visit.former
    return (
        near and visit.cls == "Visit" and visit.frame not in AWAY and bool(set(visit.values("actor")) & draft.parties())
    )


def _talks_of(story: Story, signing: Draft) -> Draft | None:
    """The talks of the sides that signed, on the same day as far as that is told."""
    sides = {k for k in story.states(signing) if k.startswith("country:")}
    for talks in story.book.drafts:
        if talks.cls != "Meeting" or talks.status != "Occurred" or talks.said_by or talks.former:
            continue
        if len(sides) == PAIR and story.states(talks) == sides and _fits_talks(story, signing, talks):
            return talks
    return None


def _fits_talks(story: Story, signing: Draft, talks: Draft) -> bool:
    """Whether nothing sets a signing apart from talks: no other day, and no other place."""
    there, here = ({story.book.state_at(k) for k in d.values("location")} for d in (talks, signing))
    days = {d.moment.value if d.moment is not None else None for d in (talks, signing)}
    return len(days) < PAIR and (not there or not here or bool(there & here))


def _fits(story: Story, draft: Draft, visit: Draft) -> bool:
    """Whether people met where and when somebody was on a visit: in the same state, in the same few days."""
    there, led = {story.book.state_at(k) for k in draft.values("location")}, led_to(story, visit)
    if visit.cls != "Visit" or (there and not there & led):
        return False
    days = [d.moment.value for d in (draft, visit) if d.moment is not None]
    today = story.linked.when
    if visit.moment is None and draft.moment is not None and len(today) == len(days[0] or "") == DAY:
        days.append(today)
    if len(days) < PAIR or None in days:
        return bool(there) or not days or draft.moment is None
    if len(days[0] or "") != DAY or len(days[1] or "") != DAY:
        return (days[0] or "")[:MONTH] == (days[1] or "")[:MONTH]
    return abs(date.fromisoformat(str(days[0])) - date.fromisoformat(str(days[1]))) <= FEW_DAYS


def _may_be_on(story: Story, visit: Draft, people: set[str]) -> bool:
    """Whether those who meet are the visitor, or nobody else of his state: others of it may have met elsewhere."""
    own = {k for k in visit.values("actor") if k.startswith("person:")}
    states = {story.book.state_of(k) for k in own}
    return not own or bool(own & people) or not any(story.book.state_of(k) in states for k in people)


def _visited(story: Story, visit: Draft) -> set[str]:
    """The states of guest and host of a visit; empty where one of them is unknown."""
    guests = {story.book.state_of(k) if k.startswith("person:") else k for k in visit.values("actor")}
    hosts = {story.book.state_at(k) for k in visit.values("location")} | set(visit.values("host", "target"))
    hosts = {story.book.state_of(k) if k.startswith("person:") else k for k in hosts if k}
    return guests | hosts if guests and hosts and not guests & hosts and "" not in guests | hosts else set()
