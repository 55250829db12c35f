"""Whose counterpart somebody meets: "the first stop of X was a meeting with his counterpart Y"."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MET = frozenset({"Meeting", "Call"})
SIDES = ("participant", "attendee", "host", "organizer", "absentee")
COUNTERPART = "counterpart"


def with_whose_counterpart(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the one person named before a lone counterpart to talks told by their noun."""
    if draft.cls not in MET or clause.kind != "noun" or clause.subject or clause.pron:
        return
    if clause.at and "about" in groups_of(story.here.items[clause.at - 1]):
        return
    met = [p.item for p in clause.parts if p.role == "participant" and p.item >= 0]
    items = story.here.items
    if len(met) != 1 or items[met[0]].why != COUNTERPART or draft.values(*SIDES) != items[met[0]].keys:
        return
    before = [i.keys for i in items[: met[0]] if i.kind == "ref" and i.keys[0].startswith("person:")]
    if before and len(before[-1]) == 1 and before[-1] != items[met[0]].keys:
        draft.add("participant", before[-1], evidence)
