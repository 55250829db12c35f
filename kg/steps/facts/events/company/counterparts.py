"""Whose counterpart somebody meets: "the first stop of X was a meeting with his counterpart Y"."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

SIDES = ("participant", "attendee", "host", "organizer", "absentee")
COUNTERPART = "counterpart"


def with_whose_counterpart(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the one person named before a lone counterpart to talks told by their noun."""
    if draft.cls not in TALKS or clause.kind != "noun" or clause.subject or clause.pron:
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


def with_him(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add whom "with him" means behind a noun that tells by its pronoun who met him: "after her meeting with him"."""
    if draft.cls not in TALKS or clause.kind != "noun" or not clause.pron or len(draft.values(*SIDES)) != 1:
        return
    behind = story.here.items[clause.at + 1 : clause.at + 2]
    if not behind or story.text(behind[0]) not in story.knowledge.groups["with_whom"]:
        return
    named = (i.keys for i in reversed(story.here.items[: clause.at]) if i.kind == "ref" and len(i.keys) == 1)
    others = [k for k in named if k[0].startswith("person:") and k[0] not in draft.values(*SIDES)]
    if others:
        draft.add("participant", others[0], evidence)
