"""Whose deed it is and to whom it is done: the states behind bodies, diplomats and places."""

from __future__ import annotations

from dataclasses import replace

from kg.match.fold import fold
from kg.model import Evidence
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.events.deeds.envoys import (
    RECALL,
    accredited,
    called_home,
    comes_home,
    left,
    recalled,
    recalled_from,
    sent_away,
)
from kg.steps.facts.events.deeds.owners import owners, states_of_leaders, whose_people
from kg.steps.facts.events.deeds.quitting import quits
from kg.steps.facts.story.by_word import HOSTILE
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

DEEDS = frozenset({"Action", "Accession"})
ENVOYS = frozenset({"expel", "summon", "recall_ambassador"})

SEATS = frozenset({"open_embassy", "close_embassy"})
# what leaders do, they do for their states
OF_STATES = frozenset({"SANCTION", "MOBILIZE", "YIELD", "AID", "REJECT", "PROTEST", "COERCE", "SUPPORT", "CONSULT"})
# what states do with each other
TOGETHER = frozenset({"COOPERATE", "AGREE", "CONSULT"})
EXPEL = "expel"
EVACUATE = "evacuate"
PENALTY = "SANCTION"
WAR = "wage_war"
COUP = "seize_power"
# what is done to people for whom their own states ask
FREED = frozenset({"release", "pardon", "extradite"})
CLASH = "clash"
TRAINING = frozenset({"drill"})
PATROL = "patrol"
SUMMON = "summon"
SUSPENDING = "suspend_membership"
ORDERED = "decide"
# what is done to a place, and so to the state in which it lies
HELP = frozenset({"AID"})
# forces that go over to another state; those that move about at home do nothing to anybody
CROSSING = "cross_border"
EMBASSY = "_embassy"


def by_and_to_states(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the states for which the bodies named act, and those to which a deed is done through what is theirs.

    The army, the police, a ministry act for their state; who strikes a town, holds its tanker or sends away its
    ambassador does it to the state.
    """
    if draft.cls not in DEEDS:
        return
    if draft.frame == COUP:
        # those who take power are not the state that they take
        whose = {story.book.state_of(k) for k in draft.values("target", "actor") if k.startswith("person:")}
        whose |= set(map(story.book.state_at, draft.values("location"))) | set(owners(story, draft.values("actor")))
        draft.add("target", sorted(k for k in whose if k.startswith("country:")), evidence)
        return
    _in_common(draft)
    _fought(story, clause, draft, evidence)
    if draft.frame == SUSPENDING and not draft.values("actor"):
        # the membership that is told of is that in the organisation spoken of
        draft.add("actor", (k for k in (story.here.group,) if k not in draft.values("target")), evidence)
    if draft.frame == SUSPENDING:
        _own_membership(clause, draft)
    quits(story, clause, draft, evidence)
    if clause.kind == "noun" and fold(clause.lemma) in story.knowledge.groups["unwelcome"]:
        sent_away(story, clause, draft, evidence)
    if draft.frame in SEATS:
        draft.parts = [p for p in draft.parts if p.role != "actor" or EMBASSY not in p.value]
    if draft.cls == "Action":
        doing = set(draft.values("actor"))
        if set(draft.values("target")) - doing:
            # nobody does to himself what he does to others
            draft.parts = [p for p in draft.parts if p.role != "target" or p.value not in doing]
        draft.add("actor", owners(story, draft.values("actor")), evidence)
        if clause.carrier == ORDERED or (draft.categories and draft.categories[0] in OF_STATES):
            # his state does what he orders
            draft.add("actor", states_of_leaders(story, draft.values("actor")), evidence)
    if draft.frame == EVACUATE:
        # who clears his own embassy leaves the state where it is
        draft.parts = [p for p in draft.parts if p.role != "target" or EMBASSY not in p.value]
    if draft.frame in SEATS and not draft.values("actor"):
        _whose_seat(story, clause, draft, evidence)
    own = {*draft.values("actor"), *states_of_leaders(story, draft.values("actor"))}
    if draft.frame in SEATS:
        draft.parts = [p for p in draft.parts if p.role != "target" or not own & set(owners(story, (p.value,)))]
    if draft.frame == SUMMON and draft.values("actor"):
        called_home(story, clause, draft, evidence)
    sent = [p.value for p in draft.parts if p.role == "envoy"]
    draft.parts = [p for p in draft.parts if p.role != "envoy"]
    doers = {story.book.state_of(k) if k.startswith("person:") else k for k in draft.values("actor")}
    met = [*owners(story, draft.values("target"))]
    if draft.frame == CROSSING or (draft.categories and draft.categories[0] in HOSTILE | HELP):
        met += map(story.book.state_at, (k for k in draft.values("target") if k.startswith("place:")))
    if draft.categories and draft.categories[0] in HOSTILE | {PENALTY}:
        met += (story.book.state_of(k) for k in draft.values("target") if k.startswith("person:"))
    if draft.frame in FREED or (draft.categories and draft.categories[0] in HOSTILE | {PENALTY}):
        met += whose_people(story, clause, draft.values("target"))
    met += (story.book.state_of(k) if k.startswith("person:") else k for k in sent)
    if draft.frame == RECALL and not draft.values("target"):
        met += recalled_from(story, clause, draft)
    if draft.frame in ENVOYS:
        met += (story.book.state_of(k) for k in draft.values("target") if k.startswith("person:"))
    if (clause.sense.frame.abroad or draft.frame == EVACUATE) and not draft.values("target"):
        met += map(story.book.state_at, draft.values("location"))
    if draft.frame == CROSSING and doers & set(map(story.book.state_at, draft.values("target"))):
        draft.parts = [p for p in draft.parts if p.role != "target"]
        return
    draft.add("target", (k for k in met if k and k not in doers), evidence)
    if draft.frame == EXPEL and not draft.values("actor"):
        draft.add("actor", left(story, draft), evidence)
    if draft.frame == SUMMON and not draft.values("actor") and not clause.dropped:
        there = accredited(story, clause, draft)
        if there and comes_home(story, clause):
            recalled(story, draft, there, evidence)
        else:
            draft.add("actor", there, evidence)
    if draft.frame in ENVOYS | SEATS:
        own = doers | set(states_of_leaders(story, draft.values("actor")))
        draft.parts = [p for p in draft.parts if p.role != "target" or not own & set(owners(story, (p.value,)))]


def _whose_seat(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Who opens or closes the seat of a state in another is whose it is: "by closing its embassy in X"."""
    owned = [k for k in owners(story, draft.values("target")) if k.startswith("country:")]
    there = [k for k in map(story.book.state_at, draft.values("location")) if k and k not in owned]
    earlier = [k for c in story.clauses if c.at < clause.at for k in (*c.subject, *owners(story, c.subject))]
    earlier += [
        i.head.key for i in story.here.items[: clause.at] if i.kind == "nisba"
    ]  # "the answer of X: the closing"
    before = story.text(story.here.items[clause.at - 1]) if clause.at else ""
    if len(owned) == 1 and there and (set(there) & set(earlier) or before in story.knowledge.groups["causes"]):
        # "the parliament of Y voted for the closing of the embassy of X in Y", "X answers the closing of its seat in Y"
        draft.add("actor", there, evidence)
        draft.add("target", owned, evidence)
    elif len(owned) == 1 and there:
        draft.parts = [p for p in draft.parts if p.role != "target" or EMBASSY not in p.value]
        draft.add("actor", owned, evidence)
        draft.add("target", there, evidence)


def _own_membership(clause: Clause, draft: Draft) -> None:
    """Who suspends a membership of its own does it to the organisation: "X suspended its membership in Y".

    Where a body suspends that of a state in another body, the other one has done nothing.
    """
    doers = set(clause.subject)
    if draft.values("target") and doers and all(k.startswith("organization:") for k in doers):
        draft.parts = [p for p in draft.parts if p.role != "actor" or p.value in doers]
    if draft.values("target") or not doers or not all(k.startswith("country:") for k in doers):
        return
    draft.parts = [replace(p, role="target") if p.role == "actor" and p.value not in doers else p for p in draft.parts]


def _in_common(draft: Draft) -> None:
    """What several do together, to nobody else, is done by each with the others: "X and Y opened their border".

    A war that is waged on nobody but in some place they may wage side by side.
    """
    doers = [p.value for p in draft.parts if p.role in ("actor", "organizer", "host") and p.value.startswith(PARTIES)]
    shared = draft.frame in (WAR, PATROL) or (bool(draft.categories) and draft.categories[0] in TOGETHER)
    together = shared and len(doers) > 1
    placed = draft.frame == WAR and bool(draft.values("location"))
    if draft.cls == "Action" and together and not placed and not draft.values("target", "participant"):
        draft.parts = [replace(p, role="participant") if p.value in doers else p for p in draft.parts]


def _fought(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """The states whose forces fight or train together do; who fights against somebody does it to him."""
    if draft.frame in TRAINING:
        draft.add("participant", owners(story, draft.values("participant")), evidence)
        _with_host(story, clause, draft, evidence)
    if draft.frame != CLASH:
        return
    if draft.values("target") and not draft.values("actor"):
        draft.parts = [replace(p, role="actor") if p.role == "participant" else p for p in draft.parts]
    elif not draft.values("actor", "target"):
        draft.add("participant", owners(story, draft.values("participant")), evidence)


def _with_host(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state in which somebody else trains together with it: "joint manoeuvres with the forces of Y in X"."""
    sides = {k for k in draft.values("participant", "actor") if k.startswith("country:")}
    there = {k for k in map(story.book.state_at, draft.values("location")) if k.startswith("country:")}
    items = story.here.items[clause.at : clause.end]
    if len(sides) == 1 == len(there) and any(story.text(i) in story.knowledge.groups["joint"] for i in items):
        draft.add("participant", there, evidence)
