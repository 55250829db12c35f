"""What had been done before it is undone: "freed five men whom it had held", "lifted the sanctions imposed on Y"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kg.model import Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.deeds.in_force import IMPOSED, LIFTING, SIDES, still_in_force
from kg.steps.facts.events.deeds.mutual import each_to_the_other
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

DONE = "Occurred"
FREEING, HELD = frozenset({"release", "extradite", "pardon"}), "arrest"
RECOGNISING, LEFT = "recognise", "withdraw_recognition"
TARGET = "target"
# how far behind the deed the words stand that tell of the one before it
FAR, NEAR = 16, 2


def told_besides(story: Story, clause: Clause, draft: Draft) -> tuple[Draft, ...]:
    """The deeds that the words for one tell besides: what the other side did, what is in force or was undone."""
    mirrored = each_to_the_other(story, clause, draft)
    return (*mirrored, *still_in_force(story, clause, draft), *done_before(story, clause, draft))


def done_before(story: Story, clause: Clause, draft: Draft) -> tuple[Draft, ...]:
    """The deed that another undoes, by the same doer to the same side, where words behind it tell that he did it."""
    if draft.cls != "Action" or draft.status != DONE or not all(draft.values(side) for side in SIDES):
        return ()
    if draft.frame == LIFTING and _tells(story, clause, "imposed"):
        return (_earlier(story, draft, IMPOSED),)
    if draft.frame in FREEING and (_tells(story, clause, "held_before") or _is_with_him(story, clause)):
        return (_earlier(story, draft, HELD),)
    turned = draft.frame == RECOGNISING and TARGET in map(
        clause.sense.frame.slots.get, story.knowledge.groups["leading_to"]
    )
    left = _left(story, clause) if turned else ()
    if left and not set(left) & set(draft.values(*SIDES)):
        earlier = _earlier(story, draft, LEFT)
        earlier.parts = [p for p in earlier.parts if p.role != TARGET]
        earlier.add(TARGET, left, earlier.evidence)
        return (replace(earlier, moment=draft.moment),)
    return ()


def _earlier(story: Story, draft: Draft, frame: str) -> Draft:
    """The deed of a frame by the doer of a draft to its target, at a time that is not told."""
    evidence = story.evidence(f"{frame}/undone")
    return replace(
        draft,
        frame=frame,
        categories=(story.knowledge.frames.frames[frame].category,),
        moment=None,
        evidence=evidence,
        pattern=f"{frame}/undone",
        parts=[replace(p, evidence=evidence) for p in draft.parts if p.role in SIDES],
        tellings=[],
    )


def _behind(story: Story, clause: Clause) -> list[Item]:
    """What stands behind a deed, up to what is told next."""
    first = max(clause.at, clause.verb_at) + 1
    items = story.here.items[first : first + FAR]
    ends = (i for i, it in enumerate(items) if (it.kind == "verb" and it.conj) or "that" in groups_of(it))
    return list(items[: next(ends, len(items))])


def _tells(story: Story, clause: Clause, group: str) -> bool:
    """Whether a word of a group stands behind a deed, and nobody else as its subject behind that."""
    behind, words = _behind(story, clause), story.knowledge.groups[group]
    for i, item in enumerate(behind):
        if story.text(item)[len(item.conj) + len(item.prep) :] in words:
            other = behind[i + 1] if i + 1 < len(behind) else None
            return item.kind != "verb" or other is None or other.kind != "ref" or bool(other.prep)
    return False


def _is_with_him(story: Story, clause: Clause) -> bool:
    """Whether those who are freed are told to be held by who frees them: "prisoners held by it", "in its prisons"."""
    groups, texts = story.knowledge.groups, [story.text(i) for i in _behind(story, clause)]
    return any(
        text in groups["held_people"] and any(t in groups["in_his_hands"] for t in texts[i + 1 : i + 1 + NEAR])
        for i, text in enumerate(texts)
    )


def _left(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state from which somebody turns his recognition to another: "moved its recognition from X to Y"."""
    behind = _behind(story, clause)
    for before, item in pairwise(behind):
        if item.kind == "ref" and not item.prep and story.text(before) in story.knowledge.groups["from"]:
            return tuple(k for k in map(story.book.state_at, item.keys) if k.startswith("country:"))
    return ()
