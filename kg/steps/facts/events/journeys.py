"""Where journeys lead: home, back abroad, on from where somebody was, at the head of a delegation."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Part
from kg.steps.facts.clauses.clause import Clause, Complement
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

LEADS, RETURN, ARRIVE = "lead_delegation", "return", "arrive"
HEADING = "head_to"
# a person meant by his office alone
OFFICE = "office"
LEAVING = frozenset({"depart"})
GOING = frozenset({"visit", "arrive", "tour"})
PLACES = ("place:", "country:")
SENDERS = ("organization:", "country:")
# how far before a verb "the first" may stand
NEAR = 4
# how far behind a verb those whom somebody sends may stand
FAR = 7


def is_at_home(story: Story, draft: Draft) -> bool:
    """Whether somebody is in his own state, or nobody knows which state is his."""
    own = {story.book.state_of(k) for k in draft.values("actor")}
    there = {story.book.state_at(k) for k in draft.values("location")}
    return bool(own & there) or not own - {""} or not there - {""}


def went_to(story: Story, clause: Clause, draft: Draft) -> list[Part]:
    """The parts of a departure: where somebody goes on to, or where he was if he goes home; never his own state."""
    own = {story.book.state_of(k) for k in draft.values("actor")} - {""}
    parts = [p for p in draft.parts if p.role != "location" or story.book.state_at(p.value) not in own]
    left = {k for p in clause.parts if p.role == "location" and not behind_particle(story, p.item) for k in p.keys}
    onward = any(p.role == "location" and p.value not in left for p in parts)
    return [p for p in parts if p.role != "location" or not onward or p.value not in left]


def envoys_go(story: Story, draft: Draft) -> None:
    """Who is sent travels, and not who sends him; for those without a name goes whose envoys they are."""
    senders = [k for k in draft.values("actor") if k.startswith("person:")]
    sent = [k for k in draft.values("participant") if k.startswith("person:") and k not in senders]
    whose = {k: _spoken_for(story, k) for k in senders}
    parts = [p for p in draft.parts if p.role != "actor" or p.value not in senders]
    if sent:
        draft.parts = [replace(p, role="actor") if p.value in sent else p for p in parts]
    elif senders and all(whose.values()):
        draft.parts = parts
        draft.add("actor", dict.fromkeys(whose.values()), draft.evidence)


def _spoken_for(story: Story, key: str) -> str:
    """The state or organisation for which somebody sends others."""
    terms = story.knowledge.world.tenures.get(key, ())
    led = (t.of for t in reversed(terms) if t.role == "chiefOf" and t.of.startswith("organization:"))
    return story.book.state_of(key) or next(led, "")


def behind_particle(story: Story, at: int) -> bool:
    """Whether a name stands behind a particle, written onto it or before it."""
    items = story.here.items
    return bool(items[at].prep) or (at > 0 and items[at - 1].kind in ("function", "particle"))


def as_journey(story: Story, clause: Clause) -> Clause:
    """The clause of a journey that other words tell of, as one of going there."""
    clause = _sent_by(story, _who_goes(story, clause))
    return _led(story, _gone_back(story, _first_to_go(story, _bound_for(story, clause))))


def _who_goes(story: Story, clause: Clause) -> Clause:
    """Who stands behind a verb of going as if he were its place goes: "X, the candidate of the opposition, left Y".

    A place right behind the verb is where to: "is visiting Y these days the minister of X, N".
    """
    people = [p for p in clause.parts if p.role == "location" and all(k.startswith("person:") for k in p.keys)]
    if clause.kind != "verb" or clause.carrier or len(people) != 1 or people[0].item < clause.verb_at:
        return clause
    named = story.here.items[clause.subject_at].keys if clause.subject_at > clause.verb_at else ()
    if clause.sense.frame.event != "Visit" or (
        clause.subject and not all(k.startswith(PLACES) for k in named or ("",))
    ):
        return clause
    kept = tuple(p for p in clause.parts if p is not people[0])
    there = (Complement("location", named, clause.subject_at),) if clause.subject else ()
    return clause._replace(subject=people[0].keys, subject_at=people[0].item, parts=(*kept, *there))


def _sent_by(story: Story, clause: Clause) -> Clause:
    """Whose mission goes where a verb tells only of that: "a delegation of X visits Y", "the experts of X left Y"."""
    if clause.sense.frame.event != "Visit" or clause.kind not in ("verb", "noun") or clause.verb_at < 0:
        return clause
    items = story.here.items
    named = items[clause.subject_at].keys if clause.subject_at > clause.verb_at else ()
    if clause.subject and not (named and all(k.startswith(PLACES) for k in named)):
        return clause
    first, last = clause.verb_at + 1, min(clause.verb_at + 1 + FAR, clause.end)
    stop = next((i for i in range(first, last) if items[i].kind in ("noun", "verb", "mark")), last)
    at = next((i for i in (clause.verb_at - 1, *range(first, stop)) if _is_sender(story, i)), -1)
    if at < 0:
        return clause
    kept = [p for p in clause.parts if p.item != at]
    if named:
        kept.append(Complement("location", named, clause.subject_at))
    elif not any(p.role == "location" for p in kept):
        there = (i for i in range(at + 1, clause.end) if items[i].kind == "ref" and not behind_particle(story, i))
        kept += [Complement("location", items[i].keys, i) for i in there if items[i].keys[0].startswith(PLACES)][:1]
    return clause._replace(subject=items[at].keys, subject_at=at, parts=tuple(kept))


def _is_sender(story: Story, at: int) -> bool:
    """Whether an item names a body or state right behind a word for those it sends: "experts of X", "a team of X"."""
    items, groups = story.here.items, story.knowledge.groups
    if at < 1 or items[at].kind != "ref" or not items[at].keys[0].startswith(SENDERS) or items[at].prep:
        return False
    before = at - 2 if story.text(items[at - 1]) in groups["from"] | groups["about"] else at - 1
    return before >= 0 and story.text(items[before]).split(" ")[-1] in groups["missions"]


def _bound_for(story: Story, clause: Clause) -> Clause:
    """Who leaves one place bound for another goes there: "left X, in the morning, heading for Y"."""
    if clause.sense.frame.id not in LEAVING or clause.kind != "verb":
        return clause
    items = story.here.items
    heading = next((i for i in range(clause.verb_at + 1, min(clause.end + NEAR, len(items))) if _heads(story, i)), -1)
    there = (i for i in range(heading + 1, min(heading + NEAR, len(items))) if heading >= 0 and items[i].kind == "ref")
    place = next(there, -1)
    if place < 0 or not items[place].keys[0].startswith(PLACES) or any(p.item == place for p in clause.parts):
        return clause
    return clause._replace(parts=(*clause.parts, Complement("location", items[place].keys, place)))


def _heads(story: Story, at: int) -> bool:
    """Whether an item tells where somebody is bound for: "heading for", "in the direction of"."""
    item = story.here.items[at]
    if story.text(item) in story.knowledge.groups["bound_for"]:
        return True
    senses = story.knowledge.frames.verbs.get(item.head.key, ()) if item.kind == "participle" else ()
    return any(s.frame.id == HEADING for s in senses)


def _first_to_go(story: Story, clause: Clause) -> Clause:
    """Who is "the first president to visit X" stands before the verb, and the place behind it is no visitor.

    The office alone tells of nobody who holds it today: "he was the first premier of Y to visit X".
    """
    items, at = story.here.items, clause.verb_at
    if clause.sense.frame.id not in GOING or clause.kind != "verb" or at < 2:
        return clause
    who = items[at - 1]
    ranked = any(
        story.text(i)[len(i.conj) :] in story.knowledge.groups["ranked"] for i in items[max(0, at - NEAR) : at]
    )
    if not ranked or who.kind != "ref" or not who.keys or not all(k.startswith("person:") for k in who.keys):
        return clause
    placed = all(k.startswith(PLACES) for k in clause.subject)
    there = (Complement("location", clause.subject, clause.subject_at),) if clause.subject and placed else ()
    parts = (*clause.parts, *there)
    if who.why == OFFICE:
        named = [i for i in items[: at - 1] if i.kind == "ref" and not i.prep and i.keys[0].startswith("person:")]
        return clause._replace(subject=named[-1].keys if named else (), subject_at=-1, dropped=False, parts=parts)
    return clause._replace(subject=who.keys, subject_at=at - 1, parts=parts) if placed else clause


def _gone_back(story: Story, clause: Clause) -> Clause:
    """Who goes back to a state that is not his own is there again: "the mediator went back to X"."""
    people = bool(clause.subject) and all(k.startswith("person:") for k in clause.subject)
    if clause.sense.frame.id != RETURN or clause.kind != "verb" or not people:
        return clause
    own = {story.book.state_of(k) for k in clause.subject}
    items = story.here.items
    for at in range(clause.verb_at + 1, min(clause.end, len(items))):
        if items[at].kind != "ref" or not items[at].keys[0].startswith(PLACES):
            continue
        if story.text(items[at - 1]) in story.knowledge.groups["leading_to"]:
            state = story.book.state_at(items[at].keys[0])
            if not state or state in own or own == {""}:
                return clause
            there = Complement("location", items[at].keys, at)
            kept = tuple(p for p in clause.parts if p.role != "location")
            arrive = story.knowledge.frames.frames[ARRIVE]
            return clause._replace(sense=clause.sense._replace(frame=arrive), parts=(*kept, there))
    return clause


def _led(story: Story, clause: Clause) -> Clause:
    """Who leads a delegation to a place goes there: "X led a trade delegation to Y", unless to a gathering there."""
    frame = clause.sense.frame
    places = [p for p in clause.parts if p.role == "location"]
    gathers = any(i.kind == "noun" for i in story.here.items[clause.at : clause.end])
    people = bool(clause.subject) and all(k.startswith("person:") for k in clause.subject)
    if frame.id != LEADS or not places or gathers or not people:
        return clause
    visit = story.knowledge.frames.frames["visit"]
    return clause._replace(sense=clause.sense._replace(frame=visit))
