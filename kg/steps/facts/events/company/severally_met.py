"""People whom somebody meets or calls one after the other, or each by himself."""

from __future__ import annotations

from dataclasses import replace

from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story


def one_by_one(story: Story, clause: Clause, draft: Draft) -> list[Draft]:
    """The further calls or meetings where somebody held several, one with each: "three calls with X, Y and Z".

    So did who met several people apart: "met X, then Y", "received each of X and Y by himself".
    """
    item = story.here.items[clause.at]
    several = item.kind == "noun" and item.head.info.number in ("dual", "plural")
    several = several and (clause.number == "singular" or clause.verb_at < 0)
    plural = several and story.text(item) != item.head.key
    named = {k for p in clause.parts for k in p.keys}
    own = clause.subject or tuple(k for k in draft.values("participant") if k not in named)
    others = [p for p in draft.parts if p.role == "participant" and p.value not in own]
    apart = plural or _met_apart(story, clause)
    if draft.cls not in TALKS or not apart or len(own) != 1 or len(others) < 2:
        return []
    shared = [p for p in draft.parts if p not in others]
    draft.parts = [*shared, others[0]]
    return [replace(draft, parts=[*shared, other]) for other in others[1:]]


def _met_apart(story: Story, clause: Clause) -> bool:
    """Whether a clause tells that those met in it were met apart: "each by himself", "X, then Y"."""
    items, groups = story.here.items[clause.at : clause.end], story.knowledge.groups
    if not items or clause.kind != "verb":
        return False
    words = f" {story.here.sentence.words(items[0].start, items[-1].end)} "
    if any(f" {how} " in words for how in groups["severally"]):
        return True
    met = [p.item for p in clause.parts if p.role == "participant" and p.item > clause.at]
    between = story.here.items[min(met) : max(met)] if met else ()
    return any(story.text(item) in groups["then"] for item in between)
