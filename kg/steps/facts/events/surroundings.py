"""Who and what goes with an event without a place in its clause: companions on a journey, the host's own premises."""

from __future__ import annotations

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ACCOMPANY = "accompany"
ON_WAY = ("actor", "participant", "attendee")


def with_companions(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> Draft | None:
    """The journey, told before, of one of those of whom a clause tells who accompanies him, with them added to it.

    "The president is accompanied on the visit by X and Y": none of them is on a journey of his own.
    """
    people = [k for k in draft.values(*ON_WAY) if k.startswith("person:")]
    if clause.sense.frame.id != ACCOMPANY or draft.status == "Denied" or not people:
        return None
    visits = [d for d in reversed(story.book.drafts) if d.cls == "Visit" and d.status == draft.status]
    own = [d for d in visits if set(people) & set(d.values("actor"))]
    pointed = [d for d in visits if {story.book.state_of(k) for k in d.values("actor")} & _states(story, people)]
    visit = next(iter(own or pointed), None)
    if visit is not None:
        visit.add("attendee", (k for k in people if k not in visit.values("actor")), evidence)
    return visit


def _states(story: Story, people: list[str]) -> set[str]:
    return {state for k in people if (state := story.book.state_of(k))}


def at_own_premises(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the capital of a host's state, told of elsewhere, where he receives in a palace, ministry or office."""
    hosts = [k for k in draft.values("host") if k.startswith("person:")]
    if draft.cls != "Meeting" or len(hosts) != 1 or draft.values("location") or draft.status == "Denied":
        return
    items = story.here.items[min(clause.at, clause.verb_at if clause.verb_at >= 0 else clause.at) : clause.end]
    words = f" {story.here.sentence.words(items[0].start, items[-1].end)} " if items else ""
    led = {f" {p} " for p in story.knowledge.groups["place"]}
    places = story.knowledge.groups["own_premises"]
    if not any(f"{p}{where} " in words for p in (*led, " ب") for where in places):
        return
    state = story.book.state_of(hosts[0])
    for town in (p for p, of in story.knowledge.world.capitals.items() if of == state):
        told = next((s for s in story.linked.sentences if any(town in i.keys for i in s.items)), None)
        if told is not None:
            draft.add("location", (town,), story.evidence_in(told.sentence, f"{evidence.pattern}+premises"))
