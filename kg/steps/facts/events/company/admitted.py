"""Into which organisation somebody comes, where it tells so itself: "the union announced the accession of X"."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

JOINING = frozenset({"accede", "admit"})
APPLYING = "apply_membership"


def into_the_teller(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """An organisation that accepts or announces that a state joins, and names no other, is the one that it joins."""
    if clause.sense.frame.id not in JOINING or clause.kind != "noun" or draft.values("target", "organizer"):
        return
    if clause.pron or clause.inside < 0 or not draft.values("participant"):
        return
    bodies = tuple(filter(story.is_international, story.clauses[clause.inside].subject))
    draft.parts = [p for p in draft.parts if p.value not in bodies]
    draft.add("target", bodies, evidence)


def into_the_named(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who wants to be a full member without more words wants it where he was told to stand: "an observer in X, and"."""
    if clause.sense.frame.id != APPLYING or draft.values("target", "organizer") or not draft.values("participant"):
        return
    before = [k for item in story.here.items[: clause.at] if item.kind == "ref" for k in item.keys]
    bodies = [k for k in before if story.is_international(k) and k not in draft.values("participant")]
    draft.add("target", bodies[-1:] or filter(story.is_international, (story.here.group,)), evidence)
