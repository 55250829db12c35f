"""People whom somebody meets or calls one after the other, each by himself, or in a meeting and in another."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kg.model import Part
from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story


def one_by_one(story: Story, clause: Clause, draft: Draft) -> list[Draft]:
    """The further calls or meetings where somebody held several, one with each: "three calls with X, Y and Z".

    So did who met several people apart: "met X, then Y", "received each of X and Y by himself"; "a meeting with X
    and Y and another with Z" are two.
    """
    item = story.here.items[clause.at]
    several = item.kind == "noun" and item.head.info.number in ("dual", "plural")
    several = several and (clause.number == "singular" or clause.verb_at < 0)
    plural = several and story.text(item) != item.head.key
    named = {k for p in clause.parts for k in p.keys}
    own = clause.subject or tuple(k for k in draft.values("participant") if k not in named)
    others = [p for p in draft.parts if p.role == "participant" and p.value not in own]
    if draft.cls not in TALKS or len(own) != 1 or len(others) < 2 or _only_hosts(draft, own):
        return []
    apart = plural or _met_apart(story, clause)
    groups = [[other] for other in others] if apart else _by_meeting(story, clause, others)
    shared = [p for p in draft.parts if p not in others]
    draft.parts = [*shared, *groups[0]]
    return [replace(draft, parts=[*shared, *group]) for group in groups[1:]]


def _only_hosts(draft: Draft, own: tuple[str, ...]) -> bool:
    """Whether talks are held in a state by others, who meet each other: "X hosted talks that N and M took part in"."""
    return all(k.startswith("country:") and k in draft.values("host") for k in own)


def _by_meeting(story: Story, clause: Clause, others: list[Part]) -> list[list[Part]]:
    """Who was met, a group for each meeting: "a meeting with X and Y and another with Z"."""
    items, more = story.here.items, story.knowledge.groups["one_more"]
    met = {k: p.item for p in clause.parts if p.role == "participant" for k in p.keys}
    if not all(clause.at < met.get(other.value, -1) for other in others):
        return [others]
    at = [
        i
        for i in range(clause.at + 1, max(met.values()))
        if items[i].conj and story.text(items[i])[len(items[i].conj) :] in more
    ]
    groups = [[o for o in others if a < met[o.value] < b] for a, b in pairwise((clause.at, *at, len(items)))]
    return groups if all(groups) else [others]


def _met_apart(story: Story, clause: Clause) -> bool:
    """Whether a clause tells that those met in it were met apart: "each by himself", "X, then Y"."""
    items, groups = story.here.items[clause.at : clause.end], story.knowledge.groups
    if not items or clause.kind != "verb":
        return False
    words = f" {story.here.sentence.words(items[0].start, items[-1].end)} "
    if "severally" in story.traces and any(f" {how} " in words for how in groups["severally"]):
        return True
    met = [p.item for p in clause.parts if p.role == "participant" and p.item > clause.at]
    between = story.here.items[min(met) : max(met)] if met else ()
    return any(story.text(item) in groups["then"] for item in between)
