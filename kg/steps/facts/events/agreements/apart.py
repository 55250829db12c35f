"""Papers that one sentence tells of as signed with several, each with its own: "nine with X and nineteen with Y"."""

from __future__ import annotations

from dataclasses import replace

from kg.match.marks import COMMAS
from kg.model import Item
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.agreements.concluded import kind_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

TWO = 2
SIGNING = "Signing"
SIDES = ("party", "participant", "target", "signatory")
NAMED = (*PARTIES, "person:")
DOING = frozenset({*SIDES, "actor"})
NUMBER = "number"
NEAR = 3


def papers_apart(story: Story, clause: Clause, draft: Draft) -> list[tuple[Draft, str]]:
    """The further signings that a clause tells of, each with the kind of its paper: "one with X and another with Y".

    The draft at hand keeps those with whom the first was signed. Each of several signs for himself where a word says
    that the papers are as many: "two separate accords with X and Y".
    """
    if draft.cls != SIGNING or "with" not in story.groups:
        return []
    if clause.kind != "verb" and clause.sense.frame.object != "agreement":
        return []
    told = _with_whom(story, clause)
    keys = [k for _, side in told for k in side]
    if len(told) < TWO or len(set(keys)) < len(keys) or not set(told[0][1]) & set(draft.values(*SIDES)):
        return []
    shared = [p for p in draft.parts if p.value not in keys]
    if not any(p.role in DOING for p in shared):
        # nobody is known to have signed with them
        return []
    draft.parts = [p for p in draft.parts if p in shared or p.value in told[0][1]]
    further = []
    for kind, side in told[1:]:
        signing = replace(draft, parts=[*shared])
        signing.add("participant", side, draft.evidence)
        further.append((signing, kind))
    return further


def _with_whom(story: Story, clause: Clause) -> list[tuple[str, list[str]]]:
    """Those named behind each "with" of a signing that has a paper of its own, with the kind that its noun tells."""
    items = story.here.items
    found: list[tuple[str, list[str]]] = []
    last = clause.at
    for at in range(clause.at, len(items) - 1):
        if at >= clause.end and not _goes_on(story, items[at], after=bool(found)):
            break
        if not groups_of(items[at]) & {"with"} or items[at + 1].kind != "ref":
            continue
        end = at + 1
        while end + 1 < len(items) and items[end + 1].kind == "ref" and items[end + 1].conj:
            end += 1
        keys = [k for item in items[at + 1 : end + 1] for k in item.keys if k.startswith(NAMED)]
        paper = next((i for i in range(last, at) if _is_paper(story, i, first=not found)), -1)
        if paper >= 0:
            named = next((i for i in range(paper, at) if kind_of(story, items[i])), paper)
            found.append((kind_of(story, items[named]), keys))
        elif found:
            found[-1][1].extend(keys)
        last = end + 1
    if len(found) == 1 and _are_separate(story, clause):
        kind, keys = found[0]
        return [(kind, [key]) for key in keys]
    return [(kind, keys) for kind, keys in found if keys]


def _goes_on(story: Story, item: Item, *, after: bool) -> bool:
    """Whether the words of a signing go on behind its clause: nothing else is told, and no other sentence begins."""
    told = item.kind in ("verb", "quote") or bool(groups_of(item) & {"that", "relative", "clause", "between"})
    return after and not told and not (item.kind == "mark" and item.head.key not in COMMAS)


def _is_paper(story: Story, at: int, *, first: bool) -> bool:
    """Whether a word stands for a paper of its own: the noun of one, and behind another its number, or "another"."""
    item, before = story.here.items[at], story.here.items[at - 1]
    noun = bool(kind_of(story, item))
    if first or not (
        item.conj
        or story.text(before) in story.knowledge.lexicon.clitics.conjunctions
        or (before.kind == "mark" and not noun)
    ):
        return first and noun
    counted = item.kind == "number" or (item.kind == "word" and item.head.key == NUMBER)
    return noun or counted or story.text(item)[len(item.conj) :] in story.knowledge.groups["one_more"]


def _are_separate(story: Story, clause: Clause) -> bool:
    """Whether a clause says of several papers that each stands by itself: "two separate accords"."""
    items = story.here.items
    papers = (i for i in range(clause.at, min(clause.end, len(items))) if kind_of(story, items[i]))
    return any(
        story.text(item) in story.knowledge.groups["separate"] for i in papers for item in items[i + 1 : i + NEAR]
    )
