"""Who is there for others: for somebody who stayed away, at the head of a delegation, as somebody's counterpart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING, INAUGURATION
from kg.steps.facts.story.story import Story

FOR = "stead"
LEADS = "lead_delegation"
DELEGATION = "delegation"
COMPRISES = "comprises"
PART = "part_of_delegation"
SIDES = ("participant", "host")
MOST_ADJECTIVES = 2
TOGETHER = frozenset({"Visit", "Meeting"})


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


def with_members(story: Story) -> None:
    """Add those whom a delegation comprises to the journey or meeting told before it: "at the head of a delegation of".

    Whoever leads it is named with his own verb. It may also be told apart: "the delegation includes X and Y".
    """
    if story.traces.isdisjoint((COMPRISES, PART)):
        return
    items = story.here.items
    for at in range(len(items)):
        behind = _behind_delegation(story, at)
        if not behind:
            continue
        members = [k for i in _listed(items[behind:]) for k in i.keys if k.startswith("person:")]
        here = [(n, d) for n, d in story.made.items() if d.cls in TOGETHER]
        told = [d for n, d in here if story.clauses[n].verb_at < at] or [d for _, d in here]
        told = told or [d for d in story.book.drafts if d.cls in TOGETHER and d.status != "Denied"]
        told = told or [d for d in story.book.drafts if d.cls == "Summit" or d.frame == INAUGURATION]
        if members and told:
            told[-1].add("attendee", (k for k in members if k not in told[-1].parties()), told[-1].evidence)


def _behind_delegation(story: Story, at: int) -> int:
    """The place behind a delegation and the verb that tells whom it comprises, in either order; 0 for anything else.

    Adjectives may describe the delegation before the verb: "a high delegation comprising".
    """
    items = story.here.items
    part = story.text(items[at])[len(items[at].conj) :] in story.knowledge.groups[PART]
    if at + 1 < len(items) and (part or _comprises(story, items[at])) and _is_delegation(story, items[at + 1]):
        return at + 2
    if not _is_delegation(story, items[at]):
        return 0
    verb = at + 1
    while verb < len(items) and verb <= at + MOST_ADJECTIVES and _describes(items[verb]):
        verb += 1
    return verb + 1 if verb < len(items) and _comprises(story, items[verb]) else 0


def _describes(item: Item) -> bool:
    return item.kind in ("word", "nisba", "unknown", "modifier") and not (item.conj or item.prep)


def _is_delegation(story: Story, item: Item) -> bool:
    body = story.text(item)[len(item.conj) + len(item.prep) :]
    if item.kind == "ref" and item.head.kind == "body" and item.head.key == DELEGATION:
        return True
    return body in story.knowledge.groups["delegation"]


def _comprises(story: Story, item: Item) -> bool:
    return story.text(item)[len(item.conj) :] in story.knowledge.groups[COMPRISES]


def _listed(items: Sequence[Item]) -> Iterator[Item]:
    """The names at the head of some items, up to a verb or a word that is none of a list.

    What tells whose delegation it is comes before them: "the official delegation accompanying the king".
    """
    begun = False
    relative = bool(items) and items[0].kind == "mark"
    for item in items:
        relative = relative or "relative" in groups_of(item)
        passed = not begun and relative and item.kind in ("verb", "particle")
        if (item.kind in ("verb", "noun") and not passed) or (item.prep and begun):
            return
        known = groups_of(item) & {"each_of", "also", "besides", "kin", "human", "side"}
        if item.kind == "particle" and not known and not passed:
            return
        if item.kind == "ref" and not begun and not any(k.startswith("person:") for k in item.keys):
            continue
        if item.kind == "ref" and not item.prep:
            begun = True
            yield item
