"""Who suffers a deed that is told behind one of his own: "X shut the border after a raid of Y on its soldiers"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.by_word import HOSTILE
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

TARGET = "target"
FAR = 8


def to_who_tells_first(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state whose deed the sentence tells first where a pronoun on what is harmed means it."""
    if draft.cls != "Action" or clause.kind != "noun" or draft.values(TARGET) or not HOSTILE & set(draft.categories):
        return
    doers = set(_states(story, draft.values("actor")))
    if not doers or not _harms_its_own(story, clause):
        return
    for before in story.clauses:
        if before.verb_at < 0 or before.verb_at >= clause.at:
            continue
        met = set(_states(story, before.subject)) - doers
        if len(met) == 1:
            draft.add(TARGET, met, evidence)
            return


def _harms_its_own(story: Story, clause: Clause) -> bool:
    """Whether people or things that a pronoun calls somebody's stand close behind a deed: "its soldiers"."""
    theirs = story.knowledge.groups["owned"] | story.knowledge.groups["struck"]
    for item in story.here.items[clause.at + 1 : clause.at + 1 + FAR]:
        if item.kind == "mark":
            return False
        word = story.text(item)[len(item.conj) + len(item.prep) :]
        ends = (p for p in story.knowledge.state_pronouns if word.endswith(p) and len(p) > 1)
        if any(word.removesuffix(p) in theirs for p in ends):
            return True
    return False


def _states(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The states that keys are, or whose people or bodies they are."""
    for key in keys:
        state = story.book.state_of(key) if key.startswith("person:") else key
        yield from (s for s in (state, *owners(story, (key,))) if s.startswith("country:"))
