"""What is left open when an article is read: the larger event, host, place and day of what lacks them."""

from __future__ import annotations

from datetime import date, timedelta

from kg.model import Zone
from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.events.afterwards.accounts import join_accounts, join_calls
from kg.steps.facts.events.afterwards.attendance import name_organizer, note_attendance
from kg.steps.facts.events.afterwards.ceremonies import share_ceremony
from kg.steps.facts.events.afterwards.datelines import place_lead
from kg.steps.facts.events.afterwards.declarations import declared
from kg.steps.facts.events.afterwards.eves import date_by_eves
from kg.steps.facts.events.afterwards.guests_from_abroad import guests_from_abroad, welcomed_on_arrival
from kg.steps.facts.events.afterwards.hosts import add_host, held_by_place
from kg.steps.facts.events.afterwards.made_journeys import came_about
from kg.steps.facts.events.afterwards.margins import place_larger
from kg.steps.facts.events.afterwards.presence import (
    gather_own,
    held_at_hosts,
    place_by_presence,
    place_by_scene,
    place_by_sides,
)
from kg.steps.facts.events.afterwards.roll_calls import note_roll_calls
from kg.steps.facts.events.afterwards.stays import place_by_stay
from kg.steps.facts.events.afterwards.still_to_meet import is_later_that_day, visits_ahead
from kg.steps.facts.events.afterwards.unplaced import visits_without_place
from kg.steps.facts.events.company.companions import join_later
from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.foretold import look_ahead, undate_foretold
from kg.steps.facts.story.headlines import foretell_headlines
from kg.steps.facts.story.newsday import date_joined, date_told, place_told
from kg.steps.facts.story.story import Story

PAIR = 2
DAY = len("2000-01-01")
MONTH = len("2000-01")
FEW_DAYS = timedelta(days=4)


def led_to(story: Story, visit: Draft) -> set[str]:
    """The states that a visit leads to."""
    return {s for s in map(story.book.state_at, visit.values("location")) if s} | set(visit.values("host"))


def _leads_to_one(story: Story, visit: Draft) -> bool:
    """Whether a visit leads to one state alone, or to one town of which nobody knows where it lies."""
    states = led_to(story, visit)
    return len(states) == 1 or (not states and len(visit.values("location")) == 1)


# what takes place in one town, so that a region of several states only tells what it is about
AT_ONE_PLACE = frozenset({"Summit", "Meeting", "Signing", "Statement"})


def settle(story: Story) -> None:
    """Tie what is left: meetings at a gathering or during a visit to it, and what lacks place or day to that."""
    join_accounts(story)
    join_calls(story)
    look_ahead(story)
    came_about(story)
    welcomed_on_arrival(story)
    foretell_headlines(story)
    for draft in story.book.drafts:
        if draft.cls in AT_ONE_PLACE and draft.parties():
            draft.parts = [p for p in draft.parts if p.role != "location" or not _is_region(story, p.value)]
    for draft in story.book.drafts:
        if draft.cls in ("Meeting", "Signing") and not (draft.former or draft.values("superEvent")):
            larger = _around(story, draft)
            if larger is not None:
                draft.add("superEvent", (larger.id,), draft.evidence)
    _date_visits(story)
    for draft in story.book.drafts:
        add_host(story, draft)
        hosts = draft.values("organizer") if draft.cls == "Summit" else ()
        draft.parts = [p for p in draft.parts if p.role not in ("participant", "attendee") or p.value not in hosts]
    name_organizer(story)
    note_roll_calls(story)
    note_attendance(story)
    declared(story)
    held_at_hosts(story)
    share_ceremony(story)
    date_by_eves(story)
    place_larger(story)
    by_id = {draft.id: draft for draft in story.book.drafts}
    for draft in story.book.drafts:
        for value in draft.values("superEvent", "during"):
            if value in by_id:
                _inherit(story, draft, by_id[value])
    date_joined(story)
    date_told(story)
    place_lead(story)
    gather_own(story)
    place_told(story)
    place_by_presence(story)
    place_by_stay(story)
    place_by_scene(story)
    place_by_sides(story)
    for draft in story.book.drafts:
        for value in draft.values("concludedAt") if draft.moment is None else ():
            draft.moment = by_id[value].moment if value in by_id else None
    for draft in story.book.drafts:
        for value in draft.values("superEvent", "during"):
            if value in by_id:
                _inherit(story, draft, by_id[value])
    for draft in story.book.drafts:
        add_host(story, draft)
        held_by_place(story, draft)
    guests_from_abroad(story)
    visits_without_place(story)
    join_later(story)
    undate_foretold(story)


def _is_region(story: Story, place: str) -> bool:
    """Whether a place is one of several states, which a summit is called by and may be held anywhere in."""
    thing = story.knowledge.world.things.get(place)
    return thing is not None and thing.types == ("Place",) and not story.book.state_at(place)


def _date_visits(story: Story) -> None:
    """Give a visit without a time the day on which the visitor met or signed in its course, if there is but one."""
    for visit in story.book.drafts:
        if visit.cls != "Visit" or visit.moment is not None or visit.status != "Occurred":
            continue
        within = [d for d in story.book.drafts if visit.id in d.values("superEvent") and d.status == "Occurred"]
        days = {d.moment.value: d.moment for d in within if d.moment is not None and not d.moment.until}
        if len(days) == 1:
            visit.moment = next(iter(days.values()))


def _inherit(story: Story, draft: Draft, larger: Draft) -> None:
    """Place and day of the larger event, where the smaller one has none of its own."""
    if not draft.values("location") and (larger.cls != "Visit" or _leads_to_one(story, larger)):
        draft.take("location", larger, nearest(larger))
    day = larger.moment
    if larger.frame in AWAY:
        return
    here = larger.cls == "Visit" or larger.sentence == draft.sentence
    exact = day is not None and day.value and (len(day.value) == DAY or here) and not day.until
    ahead = larger.status == "Planned" and draft.status == "Occurred"
    ahead = ahead or (draft.status == "Planned" and larger.status == "Occurred" and not is_later_that_day(story, draft))
    if draft.moment is None and exact and not ahead:
        draft.moment = day


def _around(story: Story, draft: Draft) -> Draft | None:
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
