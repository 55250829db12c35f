"""Where people met who are told of no place: in the state of the host in which the guest is told to have been then."""

from __future__ import annotations

from datetime import date, timedelta

from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.story import Story

DAY, MONTH = len("2000-01-01"), len("2000-01")
FEW_DAYS = timedelta(days=3)
SEEN = frozenset({"Meeting", "Signing", "Visit"})
PAIR = 2


def place_by_stay(story: Story) -> None:
    """Give a meeting of two states' people the place in one of them where somebody of the other was in those days."""
    seen = [d for d in story.book.drafts if d.cls in SEEN and d.values("location") and d.frame not in AWAY]
    seen = [d for d in seen if _is_told(d) and len(set(map(story.book.state_at, d.values("location")))) == 1]
    for draft in story.book.drafts if seen else ():
        if draft.cls != "Meeting" or not _is_told(draft) or draft.values("location", "superEvent"):
            continue
        stays = [d for d in seen if d is not draft and _is_host_of(story, draft, d) and _are_close(draft, d)]
        if len({story.book.state_at(nearest(d)[0]) for d in stays}) == 1 and len({nearest(d) for d in stays}) == 1:
            draft.take("location", stays[0], nearest(stays[0]))


def _is_told(draft: Draft) -> bool:
    return draft.status == "Occurred" and not draft.said_by and not draft.former


def _is_host_of(story: Story, draft: Draft, stay: Draft) -> bool:
    """Whether one of two sides that met is told to have been in the state of the other."""
    people = [k for k in draft.values("participant", "host", "attendee") if k.startswith("person:")]
    states = {story.book.state_of(k) for k in people}
    land = story.book.state_at(nearest(stay)[0])
    if len(states) != PAIR or "" in states or land not in states:
        return False
    guests = {k for k in people if story.book.state_of(k) != land}
    return bool(guests & set(stay.values("participant", "actor", "attendee", "signatory")))


def _are_close(draft: Draft, stay: Draft) -> bool:
    """Whether two are of the same few days, or nothing is told of the day of the meeting right behind the other."""
    days = [d.moment.value or "" for d in (draft, stay) if d.moment is not None]
    if len(days) < PAIR or not all(days):
        return draft.moment is None and draft.sentence >= stay.sentence
    if any(len(day) < DAY for day in days):
        return days[0][:MONTH] == days[1][:MONTH]
    return abs(date.fromisoformat(days[0]) - date.fromisoformat(days[1])) <= FEW_DAYS
