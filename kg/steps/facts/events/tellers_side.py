"""Whose talks or treaties with others are, where only those stand behind "with": the side of who speaks of them."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MET = frozenset({"Meeting", "Call", "Signing"})
PERSON = "person:"
# offices whose holders meet those of others
HEADING = LEADING | {"foreignMinisterOf"}
SIDES = ("participant", "attendee", "host", "organizer", "absentee")


def with_tellers_side(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state of who says so where the other side alone is named: "X said that the talks with Y"."""
    told = story.made.get(clause.inside)
    if draft.cls not in MET or told is None or told.cls != "Statement" or clause.kind != "noun" or clause.subject:
        return
    speakers = told.values("speaker")
    others = [p for p in clause.parts if p.role in ("participant", "party")]
    if (
        _is_mere_chance(story, clause.at)
        or len(speakers) != 1
        or not others
        or set(draft.values(*SIDES)) != {k for p in others for k in p.keys}
    ):
        return
    if not all(p.item >= 0 and _is_with(story, p.item) for p in others):
        return
    whose = next(iter(owners(story, speakers)), speakers[0])
    state = story.book.state_of(speakers[0]) if speakers[0].startswith(PERSON) else whose
    if not state.startswith(("country:", "organization:")) or _is_same(
        story, state, [k for p in others for k in p.keys]
    ):
        return
    met = {k for p in others for k in p.keys}
    himself = all(k.startswith(PERSON) for k in met) and story.office_holders.get(speakers[0], frozenset()) & HEADING
    draft.add("participant", speakers if himself else (state,), evidence)


def _is_mere_chance(story: Story, at: int) -> bool:
    """Whether a word before a noun tells that nobody has sat down yet: "the door of dialogue with X is open"."""
    before = story.here.items[at - 1] if at else None
    bare = story.text(before)[len(before.conj) + len(before.prep) :] if before is not None else ""
    return bare in story.knowledge.groups["chances"]


def _is_with(story: Story, at: int) -> bool:
    """Whether a name stands right behind "with"."""
    before = story.here.items[at - 1] if at else None
    return before is not None and "with" in groups_of(before)


def _is_same(story: Story, state: str, others: list[str]) -> bool:
    """Whether one of the others is of the same side."""
    return any(state in (key, story.book.state_of(key)) for key in others)
