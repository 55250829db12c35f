"""Where people were on a day: who is told to have been at a place did there what else he did on that day."""

from __future__ import annotations

from collections import defaultdict

from kg.steps.facts.events.trips import AWAY
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.story import Story

DAY = len("2000-01-01")
SEEN = frozenset({"Meeting", "Signing", "Summit", "Visit", "Statement"})
DOING = frozenset({"Meeting", "Signing", "Statement", "Appointment"})
# what a body of states does at a gathering of its own
OF_BODY = frozenset({"Accession", "Appointment", "Statement", "Signing"})


def place_by_presence(story: Story) -> None:
    """Give what somebody did on a day the place at which he is told to have been on it, where that is but one."""
    seen: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in story.book.drafts:
        if draft.cls in SEEN and draft.frame not in AWAY and draft.values("location") and _is_plain(draft):
            for person in _people(draft):
                seen[person, _day(draft)].append(draft)
    for draft in story.book.drafts:
        if draft.cls not in DOING or not _is_plain(draft) or draft.values("location", "channel"):
            continue
        there = [d for person in _people(draft) for d in seen.get((person, _day(draft)), ())]
        if there and len({story.state_at(nearest(d)[0]) for d in there}) == 1:
            towns = {nearest(d) for d in there}
            known = there[0] if len(towns) == 1 else next((d for d in there if _is_state(nearest(d))), None)
            if known is not None:
                draft.take("location", known, nearest(known))


def gather_own(story: Story) -> None:
    """Tie what a body of states does on the day of its summit, and who joins or leads it, to that summit."""
    held = [d for d in story.book.drafts if d.cls == "Summit" and _is_plain(d)]
    for draft in story.book.drafts:
        if draft.cls not in OF_BODY or not _is_plain(draft) or draft.values("superEvent", "during", "channel"):
            continue
        own = set(draft.values("target", "organizer") if draft.cls != "Statement" else draft.values("speaker"))
        own = {k for k in own if story.is_international(k)}
        summit = next((d for d in held if _day(d) == _day(draft) and own & set(d.values("organizer"))), None)
        if summit is not None and _may_be_there(story, draft, summit):
            role = "during" if draft.cls == "Statement" else "superEvent"
            draft.add(role, (summit.id,), summit.evidence)


def _may_be_there(story: Story, draft: Draft, summit: Draft) -> bool:
    own, there = draft.values("location"), summit.values("location")
    return not own or bool({story.state_at(k) for k in own} & {story.state_at(k) for k in there})


def _is_plain(draft: Draft) -> bool:
    """Whether something is told as a fact of one day."""
    return draft.status == "Occurred" and not draft.said_by and bool(_day(draft))


def _day(draft: Draft) -> str:
    value = draft.moment.value if draft.moment is not None and not draft.moment.until else None
    return value if value is not None and len(value) == DAY else ""


def _people(draft: Draft) -> list[str]:
    roles = ("speaker",) if draft.cls == "Statement" else ("participant", "attendee", "actor", "host", "signatory")
    if draft.cls == "Appointment":
        roles = ("target",)
    return [k for k in draft.values(*roles) if k.startswith("person:")]


def _is_state(places: tuple[str, ...]) -> bool:
    return all(place.startswith("country:") for place in places)
