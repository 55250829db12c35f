"""Who goes with somebody on a journey: "he is accompanied by X and Y", whether the journey is told before or later."""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ACCOMPANY = "accompany"
ON_WAY = ("actor", "participant", "attendee")


def with_companions(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> Draft | None:
    """The journey, told before, of one of those of whom a clause tells who accompanies him, with them added to it.

    "The president is accompanied on the visit by X and Y": none of them is on a journey of his own. Where only a
    meeting tells that somebody came from abroad, the draft itself becomes his journey.
    """
    people = _people(draft)
    if clause.sense.frame.id != ACCOMPANY or draft.status == "Denied" or not people:
        return None
    visit = _journey(story, draft)
    if visit is not None:
        visit.add("attendee", (k for k in people if k not in visit.values("actor")), evidence)
    elif not draft.values("location") and (met := _met_abroad(story, people)) is not None:
        # a style of address alone may have been read as the host
        hosts = set(people) & set(met.parties()) - set(_guests(story, met))
        draft.parts = [p for p in draft.parts if p.value not in hosts]
        draft.add("actor", _guests(story, met), evidence)
        draft.take("location", met, met.values("location"))
    elif not draft.values("location"):
        story.companions.append(draft)
    return visit


def join_later(story: Story) -> None:
    """Add those of whom it is told whom they accompany to his journey, where that is told only behind them."""
    for draft in story.companions:
        visit = _journey(story, draft)
        if visit is not None:
            visit.add("attendee", (k for k in _people(draft) if k not in visit.values("actor")), draft.evidence)


def _people(draft: Draft) -> list[str]:
    return [k for k in draft.values(*ON_WAY) if k.startswith("person:")]


def _journey(story: Story, draft: Draft) -> Draft | None:
    """The last journey of one of those who go together, or of somebody of their state, or the only one told of."""
    people = _people(draft)
    states = {state for k in people if (state := story.book.state_of(k))}
    visits = [d for d in reversed(story.book.drafts) if d.cls == "Visit" and d.status == draft.status]
    own = [d for d in visits if set(people) & set(d.values("actor"))]
    pointed = [d for d in visits if {story.book.state_of(k) for k in d.values("actor")} & states]
    # where but one journey is told of, an office or title alone means who makes it
    lone = visits if len({d.values("actor") for d in visits}) == 1 else []
    return next(iter(own or pointed or lone), None)


def _met_abroad(story: Story, people: list[str]) -> Draft | None:
    """The meeting told last for which one of those who go together came from abroad, or the only guest at it did."""
    met = next((d for d in reversed(story.book.drafts) if d.cls in CONVENED and d.status == "Occurred"), None)
    guests = _guests(story, met) if met is not None else []
    return met if len(guests) == 1 or set(guests) & set(people) else None


def _guests(story: Story, met: Draft) -> list[str]:
    """The people at a meeting who are of another state than the one where it was held."""
    there = {state for k in met.values("location") if (state := story.book.state_at(k))}
    people = [k for k in sorted(met.parties()) if k.startswith("person:")]
    return [k for k in people if there and (own := story.book.state_of(k)) and own not in there]
