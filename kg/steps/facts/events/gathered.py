"""Whether what a sentence tells of a gathering is enough of one: who is at it, who holds it, who meets each other."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item
from kg.model.keys import COLLECTIVE
from kg.steps.facts.clauses.clause import PRESENT, SESSION, Clause
from kg.steps.facts.events.company.named_present import is_great
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTACHING
from kg.steps.facts.story.story import Story

HOSTING = "host_meeting"
LIGHT = "light"
PROPOSE = "propose"
MADE = "organization:~"
# how close behind a verb of proposing that stands which is proposed: "proposed holding a meeting", its subject between
NEAR = 3


def is_attended(story: Story, draft: Draft, clause: Clause) -> bool:
    """Whether somebody is told to be at a summit or conference, chair or open it, whatever else is known of it."""
    led = clause.carrier in ATTACHING and any(k.startswith("person:") for k in draft.values("participant"))
    # what is opened without a word of where or whose it is may be part of a gathering told of before
    bare = draft.moment is None and not draft.values("location", "organizer")
    led = led and not (bare and story.book.latest("Summit", "Meeting") is not None)
    # for which people come: who they are may be told later
    before = [c for c in story.clauses if c.kind == "noun" and c.sense.frame.id in PRESENT and c.at < clause.at < c.end]
    come_to = draft.frame == SESSION and bool(draft.values("location")) and bool(before)
    return (led or come_to or bool(draft.values("attendee"))) and is_great(story, clause.at)


def is_hosted(story: Story, draft: Draft, clause: Clause) -> bool:
    """Whether a state is told to host a conference, whoever comes to it: "X hosted a conference on Y"."""
    by_state = clause.carrier == HOSTING and any(k.startswith("country:") for k in draft.values("host"))
    return by_state and is_great(story, clause.at)


def is_by_several(story: Story, clause: Clause) -> bool:
    """Whether holders of one office, each of another state, do something with each other: "the ministers of N meet"."""
    items = story.here.items
    gathered = (p for p in clause.parts if p.role == "participant" and any(k.startswith(MADE) for k in p.keys))
    if any(_is_of_holders(items, p.item) for p in gathered):
        return True
    item = items[clause.subject_at] if clause.kind == "verb" and clause.subject_at >= 0 else None
    return item is not None and item.why == COLLECTIVE and item.head.kind == "office" and not item.prep


def _is_of_holders(items: Sequence[Item], at: int) -> bool:
    """Whether "leaders" or an office without a name stands at a place, or before it: "the leaders of 32 states"."""
    told = (items[i] for i in (at, at - 1) if i >= 0)
    return any(i.kind == "office" or (i.kind, i.head.key) == ("anaphor", "members") for i in told)


def sits(clause: Clause) -> bool:
    """Whether a verb tells that a body named as its subject holds a session."""
    convenes = clause.kind == "verb" and SESSION in (clause.sense.frame.id, clause.carrier)
    return clause.subject_at >= 0 and (clause.carrier == LIGHT or convenes)


def is_told_when(draft: Draft, clause: Clause) -> bool:
    """Whether a verb tells on what day something not known before is held: "the council holds a session tonight"."""
    return draft.moment is not None and clause.kind == "verb" and not clause.definite


def is_proposed(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether somebody proposes to hold something new at a time that is told: "X proposed holding a meeting in May"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    told = draft.status == "Planned" and draft.moment is not None and not clause.definite
    if not told or outer is None or outer.sense.frame.id != PROPOSE:
        return False
    return clause.at - outer.verb_at <= NEAR and bool(draft.values("participant", "actor"))
