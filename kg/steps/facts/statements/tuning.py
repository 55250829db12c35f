"""What a verb amounts to beside another one of the same speaker: "defended the trip, saying that"."""

from __future__ import annotations

from kg.steps.facts.statements.stance import TALK, in_tune
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

SAYING = "say"


def tune(story: Story, index: int, draft: Draft) -> None:
    """Let "saying" and the verb before it, by the same speaker, amount to the same: "defended the trip, saying that".

    A verb that has nothing to tell by itself amounts to what is said: "answered by saying that".
    """
    unsettled = story.knowledge.cues.soft | story.knowledge.cues.weak
    for before in range(index - 1, -1, -1):
        clause, done = story.clauses[before], story.made.get(before)
        if clause.kind == "verb" and done is not None and done.cls == "Statement" and clause.inside < 0:
            if done.values("speaker") != draft.values("speaker"):
                return
            told = clause.sense.frame
            if draft.frame != SAYING:
                done.categories = draft.categories if told.id in story.knowledge.cues.leading else done.categories
            elif told.category and told.id not in unsettled:
                draft.categories = in_tune(done.categories, draft.categories)
            elif done.categories == TALK:
                done.categories = draft.categories
            return
