"""Who took part in an event, where and to what end, from all that the clause and those around it tell."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.complements.crowds import SUFFERERS
from kg.steps.facts.events.afterwards.margins import chosen_state, handed_over
from kg.steps.facts.events.agreements.signers import announced_together, by_signing, on_the_journey, sides_before
from kg.steps.facts.events.changes_of_office import (
    as_taking_post,
    chosen_himself,
    first_to_take,
    in_person,
    of_government,
    to_office,
)
from kg.steps.facts.events.chosen_by import on_the_part_of
from kg.steps.facts.events.company.admitted import into_the_named, into_the_teller
from kg.steps.facts.events.company.at_events import stayed_away
from kg.steps.facts.events.company.attenders import there_by_deed
from kg.steps.facts.events.company.counterparts import with_him, with_whose_counterpart
from kg.steps.facts.events.company.delegations import as_delegation
from kg.steps.facts.events.company.enclosing import beside_talks
from kg.steps.facts.events.company.host_and_guest import received_abroad
from kg.steps.facts.events.company.in_visits import in_visit
from kg.steps.facts.events.company.mediation import between_whom
from kg.steps.facts.events.company.own_journeys import on_visit
from kg.steps.facts.events.company.parts import pronoun_group, whose
from kg.steps.facts.events.company.standing_in import as_counterpart, stood_in_for, with_delegation
from kg.steps.facts.events.company.ties_of_two import between_two
from kg.steps.facts.events.company.voting_places import where_overthrown, where_voted
from kg.steps.facts.events.deeds.aimed import aimed_at_some
from kg.steps.facts.events.deeds.charges import by_the_accused, to_the_accuser
from kg.steps.facts.events.deeds.doers import joined, struck, understood
from kg.steps.facts.events.deeds.helped import held_there, helped, thanked, to_the_teller
from kg.steps.facts.events.deeds.partners import left_partner
from kg.steps.facts.events.deeds.protested import marched_against
from kg.steps.facts.events.deeds.resolutions import decreed, on_missions, vetoed
from kg.steps.facts.events.deeds.spoken_of import to_the_one_spoken_of
from kg.steps.facts.events.deeds.states import by_and_to_states
from kg.steps.facts.events.deeds.strivings import striven_for
from kg.steps.facts.events.deeds.sufferers import to_who_tells_first, who_gives_way
from kg.steps.facts.events.deeds.understood import follow_suit, left_out, set_free
from kg.steps.facts.events.deeds.whose_things import done_to_what_is_his, massed_at_border, where_struck
from kg.steps.facts.events.journeys import envoys_go, went_to
from kg.steps.facts.events.talks_between import between_parties
from kg.steps.facts.events.tellers_side import with_tellers_side
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

DISPATCH = "dispatch"
FOLLOWING = "follow_suit"
REACHED = "reach_agreement"
DECLARED = "declare"
SUCCEEDING = "succeed"


def fill(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> Draft | None:
    """The draft of an event with all who are known to have a part in it; None where what it follows is unknown."""
    frame = clause.sense.frame
    if draft.bilateral:
        _holding_it_is_meeting(clause, draft)
    if frame.id == "depart":
        draft.parts = went_to(story, clause, draft)
    stayed_away(story, clause, draft)
    stood_in_for(story, clause, draft, evidence)
    understood(story, clause, draft, evidence)
    who_gives_way(story, clause, draft, evidence)
    striven_for(story, clause, draft, evidence)
    struck(story, index, clause, draft, evidence)
    beside_talks(story, clause, draft, evidence)
    with_delegation(story, clause, draft, evidence)
    in_visit(story, clause, draft, evidence)
    there_by_deed(story, clause, draft, evidence)
    if draft.cls == "Meeting":
        as_counterpart(story, draft, evidence)
    on_visit(story, clause, draft, evidence)
    received_abroad(story, clause, draft, evidence)
    whose(story, clause, draft)
    pronoun_group(story, clause, draft, evidence)
    by_the_accused(story, clause, draft, evidence)
    to_the_accuser(story, clause, draft, evidence)
    where_voted(story, clause, draft, evidence)
    where_overthrown(story, clause, draft, evidence)
    handed_over(story, clause, draft, evidence)
    chosen_state(story, clause, draft, evidence)
    between_two(story, clause, draft, evidence)
    if frame.event == "Appointment":
        in_person(story, clause, draft, evidence)
        on_the_part_of(story, clause, draft, evidence)
        chosen_himself(story, clause, draft)
        first_to_take(story, clause, draft, evidence)
        of_government(story, clause, draft, evidence)
        draft.parts = to_office(draft)
        if frame.id == SUCCEEDING:
            # a state behind the office is whose that is
            draft.parts = [p for p in draft.parts if p.role != "participant" or p.value.startswith("person:")]
        own = draft.values("target")
        draft.parts = [p for p in draft.parts if p.role == "target" or p.value not in own]
    as_taking_post(story, clause, draft)
    if frame.id == FOLLOWING:
        copied = follow_suit(story, clause, draft)
        if copied is None:
            return None
        draft = copied
    if frame.event == "Founding":
        draft.parts = [p for p in draft.parts if p.role != "target" or not p.value.startswith("person:")]
    draft.add("participant", announced_together(story, clause, draft), evidence)
    draft.add("participant", by_signing(story, clause, draft), evidence)
    draft.add("participant", on_the_journey(story, clause, draft), evidence)
    draft.add("participant", sides_before(story, clause, draft), evidence)
    joined(story, index, clause, draft, evidence)
    into_the_teller(story, clause, draft, evidence)
    into_the_named(story, clause, draft, evidence)
    between_parties(story, clause, draft, evidence)
    vetoed(story, clause, draft, evidence)
    on_missions(story, clause, draft, evidence)
    decreed(story, index, clause, draft, evidence)
    aimed_at_some(story, clause, draft, evidence)
    massed_at_border(story, clause, draft, evidence)
    by_and_to_states(story, clause, draft, evidence)
    between_whom(story, clause, draft, evidence)
    left_out(story, clause, draft, evidence)
    set_free(story, clause, draft, evidence)
    to_the_one_spoken_of(story, clause, draft, evidence)
    done_to_what_is_his(story, clause, draft, evidence)
    helped(story, clause, draft, evidence)
    thanked(story, clause, draft, evidence)
    held_there(story, clause, draft, evidence)
    to_the_teller(story, clause, draft, evidence)
    to_who_tells_first(story, clause, draft, evidence)
    where_struck(story, clause, draft, evidence)
    marched_against(story, clause, draft, evidence)
    left_partner(story, clause, draft, evidence)
    as_delegation(story, clause, draft, evidence)
    with_whose_counterpart(story, clause, draft, evidence)
    with_him(story, clause, draft, evidence)
    with_tellers_side(story, clause, draft, evidence)
    if frame.id == DISPATCH:
        envoys_go(story, draft)
    _with_those_many(draft)
    if not draft.values("location"):
        _where_told(story, clause, draft, evidence)
    return draft


def _with_those_many(draft: Draft) -> None:
    """People told of by what they are alone are whom a deed is done to, unless some of them are named."""
    named = any(key.startswith("person:") for key in draft.values("target"))
    parts = [p for p in draft.parts if p.role != SUFFERERS or not named]
    draft.parts = [replace(p, role="target") if p.role == SUFFERERS else p for p in parts]


def _holding_it_is_meeting(clause: Clause, draft: Draft) -> None:
    """Who holds a summit with others, or between them, is one of the sides."""
    sides = {k for p in clause.parts if p.role == "participant" for k in p.keys}
    met = [p for p in draft.parts if p.role == "organizer" and p.value in sides]
    draft.parts = [replace(p, role="participant") if p in met else p for p in draft.parts]


def _where_told(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """What is planned happens where the plan says; what is announced as reached was reached where it is announced."""
    around = story.clauses[clause.inside] if clause.inside >= 0 else None
    if around is not None and around.sense.frame.status == "Planned":
        draft.add("location", (k for p in around.parts if p.role == "location" for k in p.keys), evidence)
    told = story.outer(clause)
    announced = told is not None and told.frame == DECLARED and clause.sense.frame.id == REACHED
    if told is not None and announced and not draft.values("location"):
        draft.take("location", told, told.values("location"))
