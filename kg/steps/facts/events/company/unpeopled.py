"""Gatherings told of without anybody who takes part, until a later clause tells who does: "X attended the meeting".

By themselves they tell too little; who is there, or stays away, makes one event of both.
"""

from __future__ import annotations

from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.company.at_events import ABSENT, attaches
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import told_before

# within how many sentences a word may point back to such a gathering
NEAR = 2
THERE = ("participant", "attendee")
PRESENT = (*THERE, "absentee")
TOLD = frozenset({"Occurred", "Planned"})


def _is_at_it(story: Story, clause: Clause) -> bool:
    """Whether a pronoun stands for what somebody attends: "took part in it", "attended it"."""
    behind = story.here.items[clause.verb_at + 1 : clause.verb_at + 2] if clause.verb_at >= 0 else ()
    return clause.back or any(i.kind == "function" and i.head.key == "inflected_preposition" for i in behind)


def keep_for_later(story: Story, clause: Clause, draft: Draft) -> None:
    """Remember a gathering of which only the place, the time or the host is told."""
    told = bool(draft.values("location", "host")) or draft.moment is not None
    if draft.cls not in GATHERINGS or draft.status not in TOLD or not told or clause.pron or draft.former:
        return
    if draft.said_by or (draft.values(*PRESENT) and not told_before(story, clause.at)):
        return  # where who spoke was at it, one more is to be told of
    if clause.definite and story.unpeopled is not None:
        set_down(draft, story.unpeopled)
    elif not clause.definite or story.book.latest(draft.cls) is None:
        story.unpeopled = draft


def set_down(draft: Draft, earlier: Draft) -> None:
    """Give a gathering told of before the place and the time that a later clause tells: "the meeting is to be in X"."""
    one = draft.cls == earlier.cls and draft.said_by == earlier.said_by and not draft.former
    near = 0 <= draft.sentence - earlier.sentence <= NEAR
    if not (one and near) or draft.status not in (earlier.status, "Planned") or earlier.status not in TOLD:
        return
    if earlier.status != draft.status and ((earlier.id and not earlier.present) or earlier.moment is not None):
        return  # what was entered as held is another one than what is to come: not what somebody "hosts"
    earlier.status, earlier.detail = draft.status, draft.detail
    if draft.values("location") and set(earlier.values("location")) <= set(earlier.values("host")):
        earlier.parts = [p for p in earlier.parts if p.role != "location"]
        earlier.take("location", draft, draft.values("location"))
    earlier.moment = earlier.moment or draft.moment


def told_with_people(story: Story, clause: Clause, draft: Draft) -> None:
    """Enter the gathering remembered where a clause points back to it and tells who takes part or stays away."""
    held = story.unpeopled
    if held is None or draft.sentence - held.sentence > NEAR:
        return
    if any(d.cls in GATHERINGS and d.sentence >= held.sentence for d in story.book.drafts):
        return  # another one is nearer: "they meet today at a summit in X"
    attending = attaches(clause) or clause.carrier in ATTENDING | {ABSENT}
    same = clause.definite and not clause.pron and story.book.same(held, draft)
    named = draft.cls == held.cls if clause.definite else _is_at_it(story, clause)
    back = attending and named and draft.cls in GATHERINGS
    if draft.said_by or draft.former or not (same or back) or not draft.values(*PRESENT):
        return
    if not (draft.values(*THERE) or held.values("location")):
        return
    story.unpeopled = None
    if draft.status != held.status and not (held.status == "Planned" and attending):
        return
    story.book.enter(held)
