"""Words that somebody says "there": at the gathering or on the journey told of right before."""

from __future__ import annotations

from kg.model.classes import CONVENED
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PLACED = CONVENED | {"Visit", "Signing"}
THERE = "spoken_there"
# how many sentences before it the gathering may be told of
NEAR = 2


def said_there(story: Story) -> None:
    """Tie a statement made "there" to the gathering told of last before it, whose place and day it has."""
    for draft in story.book.drafts:
        if draft.cls != "Statement" or draft.values("location", "during") or draft.former:
            continue
        if _is_there(story, draft.sentence) and (scene := _scene(story, draft)) is not None:
            draft.add("during", (scene.id,), draft.evidence)


def _is_there(story: Story, index: int) -> bool:
    """Whether "there" stands before what is said, or before a mark; "that there is" tells of no place."""
    sentence, groups = story.document.sentences[index], story.knowledge.groups
    norms = sentence.norms
    for at in range(1, len(norms) - 1):
        if norms[at] in groups[THERE] and norms[at - 1] not in groups["that"]:
            return norms[at + 1] in groups["that"] or not sentence.tokens[at + 1].is_word
    return False


def _scene(story: Story, said: Draft) -> Draft | None:
    """The gathering or journey with a place that is told of last, no more than two sentences before."""
    held = [d for d in story.book.drafts if d.cls in PLACED and d.status == "Occurred" and d.values("location")]
    near = [d for d in held if said.sentence - NEAR <= d.sentence < said.sentence]
    return near[-1] if near else None
