"""Where people vote or power is seized: behind the verb that says when, or who gets ready for it."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

FAR = 8
VOTE = "vote_election"
COUP = "overthrow"


def where_voted(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state that votes: by where it does, by what stands behind the noun, or as the only one told of."""
    if draft.frame != VOTE:
        return
    won = any(d.cls == draft.cls for d in story.made.values())
    if not won and not draft.values("location", "participant", "actor"):
        draft.add("location", _behind(story, clause) or _alone(story), evidence)
    if not won and not draft.values("location"):
        # "the Ruritanian elections" are held there
        draft.add("location", (k for k in draft.values("actor") if k.startswith("country:")), evidence)
    draft.add("participant", filter(None, map(story.book.state_at, draft.values("location"))), evidence)


def where_overthrown(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state in which power is seized where nobody is named who lost it: "since the coup in X"."""
    if draft.frame != COUP or draft.values("target") or clause.number == "plural":
        return
    if not draft.values("location") and clause.sense.frame.subject != "target":
        draft.add("location", _behind(story, clause), evidence)
    draft.add("participant", filter(None, map(story.book.state_at, draft.values("location"))), evidence)


def _behind(story: Story, clause: Clause) -> tuple[str, ...]:
    """The place behind "in" close behind the noun, a verb that says that it is held passed over."""
    items = story.here.items
    for at in range(clause.at + 2, min(clause.at + FAR, len(items))):
        placed = items[at].kind == "ref" and "place" in groups_of(items[at - 1])
        if placed and items[at].keys[0].startswith(("country:", "place:")):
            states = all(k.startswith("country:") for k in items[at].keys)
            return items[at].keys if states else items[at].keys[:1]
        if items[at].kind in ("mark", "noun"):
            return ()
    return ()


def _alone(story: Story) -> tuple[str, ...]:
    """The one state that a sentence tells of."""
    refs = [item for item in story.here.items if item.kind == "ref"]
    states = {
        story.book.state_of(k) if k.startswith("person:") else story.book.state_at(k) for i in refs for k in i.keys
    }
    states |= {item.head.key for item in story.here.items if item.kind == "nisba"}
    found = {s for s in states if s.startswith("country:")}
    return tuple(found) if len(found) == 1 else ()
