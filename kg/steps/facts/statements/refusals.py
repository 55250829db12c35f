"""What amounts to a refusal as it is negated: "did not welcome", "does not agree to"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.status import HAPPENED, NEGATED
from kg.steps.facts.story.story import Story

# frames of those who are for something
APPROVING = frozenset({"welcome", "endorse", "accept"})
REFUSED = "REJECT"


def as_refusal(story: Story, clause: Clause) -> Clause:
    """A verb of approval that is negated as one of refusal, where the approval is not merely still to come."""
    if clause.kind != "verb" or clause.manner != NEGATED or clause.sense.frame.id not in APPROVING:
        return clause
    behind = story.here.items[clause.verb_at + 1 : clause.end]
    if clause.carrier or any(story.text(i) in story.knowledge.groups["still_to_come"] for i in behind):
        return clause
    frame = clause.sense.frame._replace(category=REFUSED)
    return clause._replace(sense=clause.sense._replace(frame=frame), manner=HAPPENED)
