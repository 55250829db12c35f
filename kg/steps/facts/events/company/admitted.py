"""Into which organisation somebody comes, where it tells so itself: "the union announced the accession of X"."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

JOINING = frozenset({"accede", "admit"})


def into_the_teller(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """An organisation that accepts or announces that a state joins, and names no other, is the one that it joins."""
    if clause.sense.frame.id not in JOINING or clause.kind != "noun" or draft.values("target", "organizer"):
        return
    if clause.pron or clause.inside < 0 or not draft.values("participant"):
        return
    bodies = tuple(filter(story.is_international, story.clauses[clause.inside].subject))
    draft.parts = [p for p in draft.parts if p.value not in bodies]
    draft.add("target", bodies, evidence)
