"""Whom a pronoun means to whom a deed is done: "suspended its ties with Y and expelled its envoy"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.company.parts import property
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

NEAR = 2
MET = ("target", "participant")
DEEDS = frozenset({"Action", "Founding"})
SENT_AWAY = "expel"


def to_the_one_spoken_of(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state that a pronoun behind a verb means, on a particle or on its envoy, where nobody is named."""
    doers = {_state(story, k) for k in draft.values("actor", "participant")}
    if draft.cls not in DEEDS or clause.kind != "verb" or not doers or draft.values("target"):
        return
    if len(draft.values("participant")) > 1:
        return
    role = _role(story, clause)
    met = _other(story, clause, doers) if role else ""
    if met:
        draft.add(property(story, role, (met,), draft.cls), (met,), evidence)


def _role(story: Story, clause: Clause) -> str:
    """The role that one pronoun plays behind a verb, by its particle, or as the envoy's state; "" without one."""
    slots = clause.sense.frame.slots
    for item in story.here.items[clause.verb_at + 1 : clause.end]:
        if clause.sense.frame.id == SENT_AWAY and item.head.kind == "office" and item.head.pron:
            return MET[0]
        if item.kind == "function" and item.head.key == "inflected_preposition":
            words = story.text(item)[len(item.conj) :]
            for pronoun in story.knowledge.state_pronouns:
                role = slots.get(words.removesuffix(pronoun), "") if words.endswith(pronoun) else ""
                if role in MET:
                    return role
    return ""


def _other(story: Story, clause: Clause, doers: set[str]) -> str:
    """The state with which some others had to do last: by a deed before, or named before in the sentence."""
    here = story.here.sentence.index
    for draft in reversed(story.book.drafts):
        if here - draft.sentence > NEAR:
            break
        sides = {_state(story, k) for k in draft.values("actor", "target", "participant")}
        others = [s for s in sides - doers if s.startswith("country:")]
        if draft.cls in DEEDS and sides & doers and len(others) == 1:
            return others[0]
    for item in reversed(story.here.items[: clause.verb_at]):
        states = {_state(story, k) for k in item.keys} if item.kind == "ref" else set()
        if len(states) == 1 and not states & doers and all(s.startswith("country:") for s in states):
            return states.pop()
    return ""


def _state(story: Story, key: str) -> str:
    """The state that a key is, or whose person, town or body it is."""
    whole: Iterable[str] = (story.book.state_of(key) if key.startswith("person:") else "", story.book.state_at(key))
    return next((s for s in (*whole, *owners(story, (key,))) if s.startswith("country:")), key)
