"""Whom it is done to that somebody leaves an agreement: the other side of it, "withdrew from the accord with Y"."""

from __future__ import annotations

from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

LEAVING = frozenset({"withdraw_from", "take_out"})
TARGET, STATE, AGREEMENT = "target", "country:", "agreement:"
FAR = 9
# what ends the words that name the agreement
ENDING, AFTER = frozenset({"mark", "verb", "noun", "modal"}), frozenset({"during", "clause", "agent", "that"})


def left_partner(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state with which the agreement is that somebody leaves."""
    if draft.frame not in LEAVING or not any(k.startswith(AGREEMENT) for k in draft.values(TARGET)):
        return
    items = story.here.items
    own = {*draft.values("actor", "participant")}
    own |= {story.book.state_of(k) for k in own if k.startswith("person:")}
    start = max(clause.at, clause.verb_at, clause.subject_at) + 1
    for at in range(start, min(len(items), start + FAR)):
        if items[at].kind in ENDING or groups_of(items[at]) & AFTER:
            return
        if items[at].kind == "ref" and "with" in groups_of(items[at - 1]):
            draft.add(TARGET, (k for k in items[at].keys if k.startswith(STATE) and k not in own), evidence)
            return
        if items[at].kind == "ref" and items[at].keys[0].startswith(AGREEMENT):
            draft.add(TARGET, (k for k in _within(story, items[at]) if k not in own), evidence)


def _within(story: Story, agreement: Item) -> tuple[str, ...]:
    """The state with which an agreement is by its very name: "the accord with Y"."""
    norms, lexicon = story.here.sentence.norms, story.knowledge.lexicon
    for i in range(agreement.start + 1, agreement.end):
        if norms[i - 1] in story.knowledge.groups["with"]:
            match = lexicon.match(list(norms[: agreement.end]), i)
            return tuple(e.key for e in match.entries if e.key.startswith(STATE)) if match is not None else ()
    return ()
