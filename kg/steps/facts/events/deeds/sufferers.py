"""Who suffers a deed that is told behind one of his own: "X shut the border after a raid of Y on its soldiers"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Evidence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.phrases import ACTING
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.by_word import HOSTILE
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

TARGET = "target"
PRESSURE = "pressure"
# those who do what is told
PRESSED = ("actor", "participant", "speaker", "party")
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


def who_gives_way(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who does, under pressure, what the sentence tells before: "X handed over the base under pressure from Y"."""
    if draft.frame != PRESSURE or clause.kind != "noun" or draft.values(TARGET):
        return
    doers = {*draft.values("actor"), *_states(story, draft.values("actor"))}
    if not any(k.startswith("country:") or k in ACTING or story.is_international(k) for k in doers):
        return
    told = [(c.at, d.values(*PRESSED)) for i, d in story.made.items() if (c := story.clauses[i]).at < clause.at]
    told += [(c.at, c.subject) for c in story.clauses if 0 <= c.verb_at < clause.at]
    sides = max((t for t in told if t[1]), default=(0, ()))[1]
    met = dict.fromkeys(story.book.state_of(k) if k.startswith("person:") else k for k in sides)
    draft.add(TARGET, (k for k in met if k.startswith(PARTIES) and k not in doers), evidence)


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
