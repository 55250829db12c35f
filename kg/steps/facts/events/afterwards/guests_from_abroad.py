"""Journeys that nobody tells of: who meets a host at the host's home has come there from abroad."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import SESSION
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# who does not live where he is received, as an ambassador does
OF_HOME = frozenset({"headOfStateOf", "headOfGovernmentOf", "foreignMinisterOf"})
CATEGORIES = ("CONSULT",)
RECEPTION = "receive"
SIDES = 2


def welcomed_on_arrival(story: Story) -> None:
    """Enter the journeys of all whom somebody receives at the airport of his country."""
    words = story.knowledge.groups["at_arrival"]
    for met in _held_at_home(story):
        told = next(s for s in story.document.sentences if s.index == met.sentence)
        if met.frame != RECEPTION or words.isdisjoint(told.norms):
            continue
        there = _where(story, met)
        for guest in met.values("participant"):
            known = any(
                d.cls == "Visit" and guest in d.parties() and _where(story, d) & there for d in story.book.drafts
            )
            if guest.startswith("person:") and not known and story.book.state_of(guest) not in there | {""}:
                story.book.enter(_visit(met, guest, there, "arrive"))


def guests_from_abroad(story: Story) -> None:
    """Enter the visit of a leader or minister who met somebody at home there, where no visit of his state is told."""
    for met in [*_held_at_home(story), *_signed_at_home(story)]:
        there, states = _where(story, met), story.states(met)
        if (
            met.frame == SESSION
            or len(states) != SIDES
            or not there < states
            or _came_for_more(story, met, there, states)
        ):
            continue
        people = [k for k in met.values("host", "participant") if k.startswith("person:")]
        guests = [k for k in people if story.book.state_of(k) in states - there and _is_of_home(story, k)]
        if guests:
            visit = _visit(met, guests[0], there, "visit")
            # the delegation that he brought
            visit.take("attendee", met, (k for k in met.values("attendee") if story.book.state_of(k) not in there))
            story.book.enter(visit)


def _held_at_home(story: Story) -> list[Draft]:
    """The meetings and summits of two in the state of one of those who met."""
    met = [d for d in story.book.drafts if d.cls == "Meeting" or (d.cls == "Summit" and not d.values("organizer"))]
    plain = [d for d in met if d.status == "Occurred"]
    plain = [d for d in plain if not d.said_by and not d.former and len(_where(story, d)) == 1]
    return [
        d for d in plain if any(story.book.state_of(k) in _where(story, d) for k in d.values("host", "participant"))
    ]


def _signed_at_home(story: Story) -> list[Draft]:
    """The signings of people of two states, in person, in the state of one of them."""
    signed = (d for d in story.book.drafts if d.cls == "Signing" and d.status == "Occurred")
    plain = (d for d in signed if not (d.said_by or d.former) and len(_where(story, d)) == 1)
    return [d for d in plain if all(k.startswith("person:") for k in d.values("host", "participant"))]


def _where(story: Story, draft: Draft) -> set[str]:
    return {story.book.state_at(k) for k in draft.values("location")} - {""}


def _is_of_home(story: Story, person: str) -> bool:
    """Whether somebody leads a state or is told of in an office that is held at home."""
    held = story.office_holders.get(person, frozenset())
    if held & OF_HOME or not held:
        return bool(held)
    told = {c.office for s in story.linked.sentences for c in s.roles if c.person == person}
    return bool(told) and told <= story.knowledge.offices.at_home


def _came_for_more(story: Story, met: Draft, there: set[str], states: set[str]) -> bool:
    """Whether a journey of somebody of the state to the other is told, or a gathering there for which he came."""
    for draft in story.book.drafts:
        if draft is met or not _where(story, draft) & there:
            continue
        gathers = draft.cls == "Summit" or draft.frame == SESSION
        if gathers or (draft.cls == "Visit" and story.states(draft) & (states - there)):
            return True
    return False


def _visit(met: Draft, guest: str, there: set[str], frame: str) -> Draft:
    evidence = met.evidence
    visit = Draft("Visit", CATEGORIES, met.status, met.detail, evidence, met.pattern, met.sentence, met.zone)
    visit.frame, visit.confidence, visit.moment = frame, met.confidence, met.moment
    visit.add("actor", (guest,), evidence)
    visit.take("location", met, met.values("location"))
    visit.add("host", there, evidence)
    return visit
