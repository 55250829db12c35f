"""What is told without a day of its own, and is not of that of the news either."""

from __future__ import annotations

from kg.model import Zone
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.habits import is_habit
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.telling_times import opens_after


def mark_undated(story: Story) -> None:
    """Mark what the sentence at hand tells to have been before something else, and what somebody always wants."""
    for index, draft in story.made.items():
        clause = story.clauses[index]
        own = draft.sentence == story.here.sentence.index and draft.moment is None
        if own and (
            opens_after(story, clause) >= 0 or _is_standing(story, clause, draft) or is_habit(story, clause, draft)
        ):
            draft.undated = True


def _is_standing(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether a verb of the present opens a sentence that tells what somebody wants or thinks at any time."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    if draft.cls != "Statement" or draft.zone != Zone.BODY or verb is None or verb.kind != "verb":
        return False
    return clause.inside < 0 and clause.verb_at == 0 and verb.head.info.tense == "imperfect" and not verb.head.future
