"""In whose text something is stated: a letter, the joint text of two states, the final one of a gathering."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.story.story import Story

STATED = "stated_in"
LETTER = "correspond"
NEAR = 2


def put_out(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who put out the text in which something is stated: its author, both states, or who gathers."""
    author = next((p.keys for p in of_letter(story, clause) if p.role == "speaker"), ())
    if author:
        return author
    groups = story.knowledge.groups
    texts = {story.text(i)[len(i.conj) + len(i.prep) :] for i in story.here.items[clause.at + 1 : clause.end]}
    if texts & groups["joint_text"]:
        return story.here.pair_states or story.issuer
    return (story.convener() if texts & groups["final_text"] else ()) or story.issuer


def of_letter(story: Story, clause: Clause) -> tuple[Complement, ...]:
    """Whose the letter is in which something is stated, and to whom: "it came in the letter of X to Y that"."""
    behind = range(clause.at + 1, clause.at + 1 + NEAR)
    letters = (c for c in story.clauses if c.kind == "noun" and c.verb_at < 0 and c.at in behind)
    return next((c.parts for c in letters if c.sense.frame.id == LETTER), ())
