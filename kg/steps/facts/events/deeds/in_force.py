"""What is in force as it is to be lifted, or is not: "called on X to lift its sanctions on Y"."""

from __future__ import annotations

from dataclasses import replace

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

LIFTING, IMPOSED = "lift_sanctions", "sanction"
# who has not lifted something yet, or will not, keeps it up
NOT_DONE = frozenset({"Planned", "Denied"})
SIDES = ("actor", "target")
PATTERN = "sanction/in force"


def still_in_force(story: Story, clause: Clause, draft: Draft) -> tuple[Draft, ...]:
    """The penalties that somebody keeps up against another as long as they are to be lifted."""
    if draft.frame != LIFTING or draft.status not in NOT_DONE or not _are_known(story, clause):
        return ()
    if not all(draft.values(side) for side in SIDES):
        return ()
    evidence = story.evidence(PATTERN)
    kept = replace(
        draft,
        frame=IMPOSED,
        categories=(story.knowledge.frames.frames[IMPOSED].category,),
        status="Occurred",
        detail="",
        said_by=(),
        moment=None,
        evidence=evidence,
        pattern=PATTERN,
        parts=[replace(p, evidence=evidence) for p in draft.parts if p.role in SIDES],
    )
    return (kept,)


def _are_known(story: Story, clause: Clause) -> bool:
    """Whether what is lifted is definite: some penalties are there, "the sanctions of X on Y"."""
    items = story.here.items
    at = max(clause.at, clause.verb_at)
    article = story.knowledge.endings.article
    words = story.here.sentence.norms[items[at].start : items[min(at + 2, len(items)) - 1].end]
    return any(word.startswith(article) for word in words[1:]) or bool(items[at].head.pron)
