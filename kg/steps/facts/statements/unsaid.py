"""What nobody said though it stands in words for saying, and what the noun of quoted words amounts to."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.statements.silence import is_unreal
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import is_clause

QUOTING = "quote"
# what is said where somebody does not do it
REFUSING = frozenset({"reject", "deny", "oppose", "refuse"})


def leaves_open(clause: Clause) -> bool:
    """Whether somebody is told not to refuse or deny something: "did not rule out a meeting"."""
    return clause.kind == "verb" and clause.sense.frame.id in REFUSING and not clause.carrier


def is_in_unsaid(story: Story, clause: Clause) -> bool:
    """Whether a clause stands in words that nobody said: "did not say that X rejects it", "has N said that"."""
    if clause.inside < 0 or clause.inside in story.made or clause.inside in story.pieces:
        return False
    around = story.clauses[clause.inside]
    if around.kind != "verb" or around.sense.frame.event != "Statement" or not is_clause(story, around):
        return False
    return (around.manner.detail == "negated" and not leaves_open(around)) or is_unreal(story, around)


def voiced(story: Story, index: int, clause: Clause) -> Clause:
    """The clause by which somebody is quoted, read as what he does in his words: "quoted X's criticism of Y"."""
    if clause.sense.frame.id != QUOTING:
        return clause
    named = max((p.item for p in clause.parts if p.role == "speaker"), default=-1)
    told = (c for c in story.clauses if c.inside == index and c.at == named + 1 and c.kind == "noun" and c.pron)
    noun = next((c for c in told if c.sense.frame.event == "Statement" and c.sense.frame.category), None)
    return clause if noun is None else clause._replace(sense=noun.sense, parts=(*clause.parts, *noun.parts))
