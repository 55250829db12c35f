"""Clauses that tell how somebody came to an office or left it, and who of those in them he is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.knowledge.offices import LEADING
from kg.model import Evidence, Part, Zone
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.words.voice import is_never_active
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.events.journeys import behind_particle
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# changes of office that others make, and that somebody goes through himself
CHOOSING = frozenset({"elect", "appoint", "nominate"})
BY_ONESELF = frozenset({"take_office", "resign", "win_election", "swear_in", "die"})
KILLING = "kill"
ELECT = "elect"
OFFICE = "office"
TAKING, CREDENTIALS = "take_office", "credentials"
# what a whole government goes through, as it is called by who leads it
WHOLE = frozenset({"dismiss", "overthrow", "resign", "swear_in", "take_office", "appoint"})
BODY = "body"
NAMES = frozenset({"person", "short"})
# how far before a verb the word of rank stands, which one noun and its adjective part from it
PLACE_OF_RANK = 3
# what somebody does who comes to where power sits
COMING = frozenset({"arrive", "return", "accede"})


def in_person(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Make the person who is chosen the target, not his party: "the parliament chose the candidate of P, N"."""
    if draft.frame not in CHOOSING or clause.kind != "verb" or not draft.values("target"):
        return
    if any(k.startswith("person:") for k in draft.values("target")):
        return
    items = story.here.items
    for at in range(clause.verb_at + 1, min(clause.end, len(items))):
        item = items[at]
        named = item.kind == "ref" and len(item.keys) == 1 and item.keys[0].startswith("person:")
        if named and at != clause.subject_at and not item.prep and not behind_particle(story, at):
            draft.parts = [p for p in draft.parts if p.role != "target"]
            draft.add("target", item.keys, evidence)
            return


def to_office(draft: Draft) -> list[Part]:
    """The parts of an appointment with the one who takes office as its target, not the state where he takes it."""
    if any(k.startswith("person:") for k in draft.values("target")) or draft.frame not in BY_ONESELF:
        return draft.parts
    own = [k for k in draft.values("actor") if k.startswith("person:")]
    if len(own) != 1:
        return draft.parts
    kept = [p for p in draft.parts if p.role != "target"]
    return [replace(p, role="target") if p.role == "actor" and p.value in own else p for p in kept]


def as_death(story: Story, clause: Clause) -> Clause:
    """Who is killed in office, and nobody is told to have done it, leaves it by that."""
    met = [k for p in clause.parts if p.role == "target" for k in p.keys]
    led = bool(met) and all(story.office_holders.get(k, frozenset()) & LEADING for k in met)
    done = clause.subject or any(p.role == "actor" for p in clause.parts)
    hoped = clause.kind == "noun" and clause.manner.status != "Occurred"
    if clause.sense.frame.id != KILLING or not led or done or hoped:
        return clause
    return clause._replace(sense=clause.sense._replace(frame=story.knowledge.frames.frames["killed"]))


def as_presidency(story: Story, clause: Clause) -> Clause:
    """Who takes over the presidency of a state, or just "the presidency", takes office: no rotating chair is taken."""
    frame = clause.sense.frame
    of = [k for p in clause.parts if p.role == "organisation" for k in p.keys]
    people = all(k.startswith("person:") for k in clause.subject) if clause.subject else _is_first(story, clause)
    if frame.id != "chairmanship" or not people or not all(k.startswith("country:") for k in of):
        return clause
    office = story.knowledge.frames.frames["take_office"]
    kept = tuple(p for p in clause.parts if p.role != "organisation")
    return clause._replace(sense=clause.sense._replace(frame=office), parts=kept)


def as_coming_to_power(story: Story, clause: Clause) -> Clause:
    """The coming of a head of state to where he rules from is the beginning of his rule, where a noun names it.

    "Since the arrival of N in the White House": who only goes there is a guest of another state.
    """
    if clause.kind != "noun" or clause.sense.frame.id not in COMING or "seats_of_power" not in story.traces:
        return clause
    people = [p for p in clause.parts if p.item > clause.at and p.keys and all(k.startswith("person:") for k in p.keys)]
    if len(people) != 1:
        return clause
    behind = story.here.items[people[0].item + 1 : clause.end]
    seats = [k for item in behind if story.text(item) in story.knowledge.groups["seats_of_power"] for k in item.keys]
    if not {story.book.state_of(k) for k in people[0].keys} & {*owners(story, seats)}:
        return clause
    sense = clause.sense._replace(frame=story.knowledge.frames.frames[TAKING])
    return clause._replace(sense=sense, parts=(people[0]._replace(role="target"),))


def chosen_himself(story: Story, clause: Clause, draft: Draft) -> None:
    """Make who is named alone behind a verb of choosing the one chosen: "N was appointed minister".

    The verb is written as "N appointed" is; a head of state chooses others, somebody else is chosen himself where an
    office stands behind him.
    """
    if clause.kind == "verb" and draft.frame == ELECT and is_never_active(story.here.items[clause.verb_at]):
        # "who was elected again"
        draft.parts = [replace(p, role="target") if p.role == "actor" else p for p in draft.parts]
    alone = draft.frame in CHOOSING and clause.kind == "verb" and not draft.values("target", "participant")
    doers = draft.values("actor")
    if not alone or len(doers) != 1 or not doers[0].startswith("person:") or clause.subject_at < clause.verb_at:
        return
    behind = story.here.items[clause.subject_at + 1 : clause.subject_at + 2]
    rules = (
        story.office_holders.get(doers[0], frozenset()) & LEADING and story.here.items[clause.subject_at].why != "name"
    )
    if behind and behind[0].kind == "office" and not behind[0].prep and not rules:
        draft.parts = [replace(p, role="target") if p.role == "actor" else p for p in draft.parts]


def by_whom(clause: Clause) -> Clause:
    """A noun of choosing with who chooses and, behind "of", whom: "the choice by N of M as envoy"."""
    named = [p for p in clause.parts if p.item > clause.at and p.keys and all(k.startswith("person:") for k in p.keys)]
    if clause.kind != "noun" or clause.sense.frame.id not in CHOOSING or [p.role for p in named] != ["target", OFFICE]:
        return clause
    roles = {named[0].item: "actor", named[1].item: "target"}
    parts = tuple(p._replace(role=roles[p.item]) if p in named else p for p in clause.parts)
    return clause._replace(parts=parts)


def first_to_take(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who is told to be the first of some to take an office: "N became the first woman to lead the government"."""
    if draft.frame not in BY_ONESELF or any(k.startswith("person:") for k in draft.values("target", "actor")):
        return
    if not _is_first(story, clause):
        return
    before = [i for i in story.here.items[: clause.verb_at] if i.kind == "ref" and not i.prep]
    if before and len(before[-1].keys) == 1 and before[-1].keys[0].startswith("person:"):
        draft.add("target", before[-1].keys, evidence)


def of_government(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Make who leads a government that comes or goes the target, where it is called by him: "the government of N fell".

    What a government of his does otherwise is done by its state.
    """
    if draft.frame not in WHOLE or any(k.startswith("person:") for k in draft.values("target")):
        return
    told = (clause.subject_at, *(p.item for p in clause.parts if p.role in ("target", "actor")))
    leaders = tuple(dict.fromkeys(k for at in told if at >= 0 for k in _called_by(story, at)))
    if len(leaders) == 1:
        own = {story.book.state_of(k) for k in leaders}
        draft.parts = [p for p in draft.parts if p.role != "target" and p.value not in own]
        draft.add("target", leaders, evidence)


def _called_by(story: Story, at: int) -> Iterator[str]:
    """The person by whose name an item calls a government."""
    item, norms = story.here.items[at], story.here.sentence.norms
    if item.kind != "ref" or item.why != BODY:
        return
    for i in range(item.start + 1, item.end):
        match = story.knowledge.lexicon.match(list(norms[: item.end]), i)
        if match is not None and i + match.length == item.end:
            yield from (e.key for e in match.entries if e.kind in NAMES and e.key.startswith("person:"))


def _is_first(story: Story, clause: Clause) -> bool:
    """Whether a verb goes on with the noun of who is the first, or last, to do what it tells."""
    if clause.kind != "verb" or clause.verb_at < PLACE_OF_RANK:
        return False
    before = story.here.items[clause.verb_at - PLACE_OF_RANK : clause.verb_at]
    return any(story.text(i)[len(i.prep) :] in story.knowledge.groups["ranked"] for i in before)


def as_taking_post(story: Story, clause: Clause, draft: Draft) -> None:
    """An envoy whose papers nobody is told to receive takes up his post: "ambassador N presented his papers"."""
    envoys = [k for k in draft.values("participant") if k.startswith("person:")]
    if draft.frame != CREDENTIALS or draft.values("host") or len(envoys) != 1:
        return
    items = story.here.items
    first, last = items[clause.at].start, items[min(max(clause.end, clause.at + 1), len(items)) - 1].end
    own = any(norm in story.knowledge.groups["own_papers"] for norm in story.here.sentence.norms[first:last])
    if story.here.sentence.zone == Zone.TITLE or not (own or clause.kind == "noun"):
        return  # a title tells no host, and "received the papers" is told of who does so
    draft.cls, draft.categories = "Appointment", ()
    draft.parts = [replace(p, role="target") if p.value in envoys else p for p in draft.parts]
