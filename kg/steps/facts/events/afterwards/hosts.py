"""Who is host of what took place somewhere: the state to which a visit leads, who is at home of those who met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

HOSTED = {"Visit": 1, "Summit": 0, "Signing": 2, "Meeting": 2}
SEVERAL = 3
# what takes place with an organisation, not with the state in which it has its seat
AT_SEATS = frozenset({"Visit", "Meeting", "Signing"})


def add_host(story: Story, draft: Draft) -> None:
    """The state that a visit leads to or a summit is held in is its host, as is a third state in which others sign.

    Of those who meet it is the one who is at home; of several who sign as well.
    """
    if draft.cls not in HOSTED or draft.values("host") or not draft.values("location"):
        return
    states = tuple(filter(None, dict.fromkeys(map(story.book.state_at, draft.values("location")))))
    own = story.states(draft)
    if draft.cls in AT_SEATS and len(states) == 1 and _is_at_seat(story, draft, states[0]):
        return
    if draft.cls == "Meeting" and (home := _at_home(story, draft, states)):
        draft.add("host", (home,), next(p.evidence for p in draft.parts if p.value == home))
        return
    if len(states) == 1 and (
        draft.cls == "Summit"
        or _is_away(story, draft, states[0])
        or (len(own) >= HOSTED[draft.cls] and states[0] not in own)
        or (draft.cls == "Signing" and len(own) >= SEVERAL)
    ):
        told = next(p.evidence for p in draft.parts if p.role == "location" and story.book.state_at(p.value))
        draft.add("host", states, told)


def _is_at_seat(story: Story, draft: Draft, state: str) -> bool:
    """Whether an organisation of states has its seat where something took place, and its sentence names that one.

    Where the sentence names the state too, or somebody of it, it may well be the host.
    """
    where, seats = set(draft.values("location")), story.knowledge.world.seats
    sentence = next((s for s in story.linked.sentences if s.sentence.index == draft.sentence), None)
    named = {key for item in sentence.items for key in item.keys} if sentence is not None else set[str]()
    parties = {*named, *draft.parties(), *draft.values("organizer")} - where
    bodies = [k for k in parties if seats.get(k, "") in where and story.is_international(k)]
    return bool(bodies) and not any(k == state or story.book.state_of(k) == state for k in parties)


def held_by_place(story: Story, draft: Draft) -> None:
    """The state in which a summit is held is its host; another one that is told to be so is there."""
    hosts = draft.values("host")
    states = set(filter(None, map(story.book.state_at, draft.values("location"))))
    if draft.cls == "Summit" and len(states) == 1 and hosts and all(k.startswith("country:") for k in hosts):
        draft.parts = [
            replace(p, role="participant") if p.role == "host" and p.value not in states else p for p in draft.parts
        ]
        add_host(story, draft)


def _is_away(story: Story, draft: Draft, state: str) -> bool:
    """Whether an organisation of states meets in another state than that in which it has its seat."""
    bodies = [k for k in draft.values("organizer") if story.is_international(k)]
    seats = {story.book.state_at(story.knowledge.world.seats.get(k, "")) for k in bodies}
    return draft.cls == "Meeting" and bool(bodies) and state not in seats


def _at_home(story: Story, draft: Draft, states: Sequence[str]) -> str:
    """The one of those who meet who is in his own state, "" where nobody or all of them are."""
    sides = draft.values("participant", "attendee")
    if len(states) != 1 or len(sides) < HOSTED["Meeting"] or (draft.values("superEvent") and draft.frame == SESSION):
        return ""
    of = {k: story.book.state_of(k) if k.startswith("person:") else k for k in sides}
    people = [k for k in sides if k.startswith("person:")]
    home = [k for k in people or sides if of[k] == states[0]]
    return home[0] if len(home) == 1 and set(of.values()) - {states[0], ""} else ""
