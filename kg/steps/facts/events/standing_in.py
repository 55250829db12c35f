"""Who is there for others: for somebody who stayed away, at the head of a delegation, as somebody's counterpart."""

from __future__ import annotations

from itertools import pairwise

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story

FOR = "stead"
LEADS = "lead_delegation"
SIDES = ("participant", "host")


def stood_in_for(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Make those on whose behalf somebody takes part absent."""
    if FOR not in story.groups or not {clause.sense.frame.id, clause.carrier} & ATTENDING:
        return
    items = story.here.items
    for before, item in zip(items[clause.at :], items[clause.at + 1 :], strict=False):
        if item.kind != "ref" or FOR not in groups_of(before) or not item.keys[0].startswith("person:"):
            continue
        draft.parts = [p for p in draft.parts if p.value not in item.keys]
        draft.add("absentee", item.keys, evidence)


def with_delegation(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state whose delegation somebody leads: "the delegation of N is headed by X"."""
    if LEADS not in (clause.sense.frame.id, clause.carrier) or draft.status == "Denied":
        return
    behind = story.here.items[clause.verb_at + 1 : clause.end] if clause.verb_at >= 0 else ()
    body = next((i for i in behind if i.kind == "ref" and i.head.kind == "body" and not i.prep), None)
    if body is not None and len(body.keys) == 1 and body.keys[0].startswith("country:"):
        draft.add("participant", body.keys, evidence)


def as_counterpart(story: Story, draft: Draft, evidence: Evidence) -> None:
    """Put the one whom the article named last for a state in its place, where an adjective alone tells of him.

    "He received his Ruritanian counterpart" means the Ruritanian who holds the same office, as far as that is known.
    """
    items = story.here.items
    for before, item in pairwise(items):
        if before.kind != "counterpart" or item.kind != "nisba":
            continue
        state = item.head.key
        met = story.envoys.get(state, "")
        others = [k for k in draft.values(*SIDES) if k.startswith("person:") and k != met]
        offices = [story.office_holders.get(k, frozenset()) for k in (met, *others[:1])]
        if not met or state not in draft.values(*SIDES) or not others or not frozenset.intersection(*offices):
            continue
        draft.parts = [p for p in draft.parts if p.value != state or p.role not in SIDES]
        draft.add("participant", (met,), evidence)
