"""Deeds that somebody is accused of: who is accused has done them, to who accuses where nobody else is told."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

CHARGE = "ACCUSE"
ACCUSING = "accuse"
# what one state complains that another has done to it
SUFFERED = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "THREATEN"})
# what is done to the state whose people are sent away
OUSTING = "expel"
OBJECTING = frozenset({"ACCUSE", "PROTEST", "REJECT"})


def by_the_accused(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who is accused of a deed as its doer, where the words of the charge name nobody else.

    Nobody charges himself: a verb without a subject has not who accuses for its doer.
    """
    charge = story.clauses[clause.inside] if clause.inside >= 0 else None
    if charge is None or charge.sense.frame.category != CHARGE:
        return
    if clause.dropped and charge.sense.frame.id == ACCUSING and set(clause.subject) <= set(charge.subject):
        draft.parts = [p for p in draft.parts if p.role != "actor" or p.value not in charge.subject]
    if draft.values("actor"):
        return
    accused = [k for part in charge.parts if part.role == "target" for k in part.keys]
    if clause.sense.frame.subject == "actor" or clause.sense.genitive in ("actor", "target"):
        draft.add("actor", (k for k in accused if k not in draft.values("target")), evidence)


def to_the_accuser(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state that accuses as the one it was done to: "X accused Y of meddling in its affairs"."""
    charge = story.clauses[clause.inside] if clause.inside >= 0 else None
    if charge is not None and draft.frame == OUSTING and charge.sense.frame.category in OBJECTING:
        _of_those_sent_away(story, charge, draft, evidence)
    if charge is None or charge.sense.frame.category != CHARGE or not SUFFERED & set(draft.categories):
        return
    if draft.status != "Alleged" or draft.values("target", "participant") or not draft.values("actor"):
        return
    accused = {_state(story, key) for part in charge.parts if part.role == "target" for key in part.keys}
    accusers = dict.fromkeys(_state(story, key) for key in charge.subject)
    there = {s for s in map(story.book.state_at, draft.values("location")) if s}
    states = [s for s in accusers if s.startswith("country:") and s not in accused]
    if accused and set(draft.values("actor")) <= {*accused, *(k for p in charge.parts for k in p.keys)}:
        draft.add("target", (s for s in states if not there or s in there), evidence)


def _of_those_sent_away(story: Story, charge: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state that objects to it as the one whose people another state sends away."""
    doers = draft.values("actor")
    if doers and not draft.values("target", "participant"):
        states = (_state(story, key) for key in charge.subject)
        draft.add("target", (s for s in states if s.startswith("country:") and s not in doers), evidence)


def _state(story: Story, key: str) -> str:
    """The state that a key is, or whose person, town or body it is."""
    made, thing = story.linked.made.get(key), story.knowledge.world.things.get(key)
    owner = made.within if made else thing.within if thing else ""
    state = story.book.state_of(key) if key.startswith("person:") else story.book.state_at(key) or owner
    return state if state.startswith("country:") else key
