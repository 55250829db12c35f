"""Against whom people march, by what they march about: "in protest at the law of X", "to demand that Y resign"."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

MARCH = "demonstrate"
TARGET = "target"
# how far behind the march what it is about stands, and how far behind that whose it is
FAR, NEAR = 12, 5
ENDING = frozenset({"verb", "mark"})
MET = (*PARTIES, "person:")


def marched_against(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add whose doing people march against, or who should go as they demand, where no other target is told."""
    if draft.frame != MARCH or draft.values(TARGET) or not draft.values("actor"):
        return
    items, groups = story.here.items, story.knowledge.groups
    for at in range(max(clause.at, clause.verb_at) + 1, min(len(items), clause.at + FAR)):
        word = story.text(items[at])
        if word in groups["marching_against"] or word in groups["marching_for"]:
            own = {*draft.values("actor"), *owners(story, draft.values("actor"))}
            met = _whose(story, at + 1, wanting=word in groups["marching_for"])
            draft.add(TARGET, (k for k in met if k not in own), evidence)
            return


def _whose(story: Story, first: int, *, wanting: bool) -> tuple[str, ...]:
    """Who is named behind what a march is about, unless it is what was done to him or what should be given to him."""
    items, groups = story.here.items, story.knowledge.groups
    article = story.knowledge.endings.article
    gone = not wanting
    for item in items[first : first + NEAR]:
        if item.kind in ENDING or "that" in groups_of(item):
            return ()
        if item.kind == "ref":
            return tuple(k for k in item.keys if gone and k.startswith(MET))
        word = story.text(item)[len(item.conj) + len(item.prep) :].removeprefix(article)
        if wanting and word in groups["unwanted"]:
            gone = True
        elif word in groups["suffered"]:
            return ()
    return ()
