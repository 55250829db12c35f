"""What is left open when an article is read: the larger event, host, place and day of what lacks them."""

from __future__ import annotations

from kg.steps.facts.events.afterwards.accounts import join_accounts, join_calls
from kg.steps.facts.events.afterwards.adopted_texts import adopted
from kg.steps.facts.events.afterwards.around import around, led_to
from kg.steps.facts.events.afterwards.attendance import (
    name_organizer,
    note_attendance,
    note_signers,
    note_those_who_agreed,
)
from kg.steps.facts.events.afterwards.ceremonies import share_ceremony
from kg.steps.facts.events.afterwards.datelines import place_lead
from kg.steps.facts.events.afterwards.declarations import declared
from kg.steps.facts.events.afterwards.distances import date_by_distances
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
from kg.steps.facts.events.afterwards.retinues import note_retinues
from kg.steps.facts.events.afterwards.roll_calls import note_roll_calls
from kg.steps.facts.events.afterwards.said_there import said_there
from kg.steps.facts.events.afterwards.stays import place_by_stay
from kg.steps.facts.events.afterwards.still_to_meet import is_later_that_day
from kg.steps.facts.events.afterwards.unplaced import visits_without_place
from kg.steps.facts.events.company.companions import join_later
from kg.steps.facts.events.company.trips import AWAY
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.foretold import look_ahead, undate_foretold
from kg.steps.facts.story.headlines import foretell_headlines
from kg.steps.facts.story.newsday import date_joined, date_told, place_told
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.themes import INVITED

DAY, MONTH = len("2000-01-01"), len("2000-01")


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
            larger = around(story, draft)
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
    note_signers(story)
    note_those_who_agreed(story)
    declared(story)
    adopted(story)
    held_at_hosts(story)
    share_ceremony(story)
    date_by_eves(story)
    place_larger(story)
    said_there(story)
    by_id = {draft.id: draft for draft in story.book.drafts}
    for draft in story.book.drafts:
        for value in draft.values("superEvent", "during"):
            if value in by_id:
                _inherit(story, draft, by_id[value])
    date_joined(story)
    date_by_distances(story)
    date_told(story)
    date_by_distances(story)
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
    note_retinues(story)
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


def _leads_to_one(story: Story, visit: Draft) -> bool:
    """Whether a visit leads to one state alone, or to one town of which nobody knows where it lies."""
    states = led_to(story, visit)
    return len(states) == 1 or (not states and len(visit.values("location")) == 1)


def _may_be_one_stay(draft: Draft, larger: Draft) -> bool:
    """Whether what is told to be part of something may have been in those days: not what is of another month."""
    mine, theirs = ((d.moment.value or "") if d.moment is not None else "" for d in (draft, larger))
    size = min(len(mine), len(theirs), MONTH)
    if draft.former and theirs:
        return False
    return size == 0 or len(mine) == len(theirs) == DAY or mine[:size] == theirs[:size]


def _inherit(story: Story, draft: Draft, larger: Draft) -> None:
    """Place and day of the larger event, where the smaller one has none of its own.

    An invitation was sent before what it led to.
    """
    if draft.frame == INVITED and draft.undated:
        return
    one = _may_be_one_stay(draft, larger)
    if one and not draft.values("location") and (larger.cls != "Visit" or _leads_to_one(story, larger)):
        draft.take("location", larger, nearest(larger))
    day = larger.moment
    if larger.frame in AWAY:
        return
    here = larger.cls == "Visit" or larger.sentence == draft.sentence
    exact = day is not None and day.value and (len(day.value) == DAY or here) and not day.until
    ahead = larger.status == "Planned" and draft.status == "Occurred"
    ahead = ahead or (draft.status == "Planned" and larger.status == "Occurred" and not is_later_that_day(story, draft))
    if draft.moment is None and exact and not (ahead or draft.former):
        draft.moment = day
