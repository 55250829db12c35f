"""Clauses that tell of another kind of event than their verb does by itself."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.model.classes import TALKS
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import DRILL, SESSION, Clause, Complement
from kg.steps.facts.events.deeds.owners import owners
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story

SHOW = "solo_drill"
NEAR = 4
FAR = 8
SEVERAL = 3
PAIR = 2
DISCUSS = "discuss"
GATHERING = "gather"
# what leaders do who hold a session
GATHER_BY_THEMSELVES = frozenset({"convene"})


def of_leaders(story: Story, clause: Clause) -> bool:
    """Whether the leaders of an organisation's states hold a session: "the leaders of X held their session"."""
    if _is_of_leaders(story, clause):
        return True
    gathers = clause.carrier != "" or clause.sense.frame.id in GATHER_BY_THEMSELVES
    if clause.subject_at < 1 or len(clause.subject) != 1 or clause.kind != "verb" or not gathers:
        return False
    leaders = story.here.items[clause.subject_at - 1]
    words = story.text(leaders)[len(leaders.conj) :]
    return story.is_international(clause.subject[0]) and words in story.knowledge.groups["leaders"]


def meets_in_summit(story: Story, clause: Clause) -> bool:
    """Whether somebody brings others together in a summit: "X gathered the leaders of Y and Z in a summit"."""
    if clause.sense.frame.id != GATHERING:
        return False
    held = (i for i in story.here.items[clause.at + 1 : clause.end] if i.kind == "noun")
    return any(i.head.key in story.knowledge.frames.summits for i in held)


def by_telephone(story: Story, draft: Draft) -> bool:
    """Whether two who discussed something are last told of as having called each other: their talks are that call."""
    met = [d for d in story.book.drafts if d.cls in TALKS and draft.parties() <= d.parties()]
    return draft.frame == DISCUSS and len(draft.parties()) >= PAIR and bool(met) and met[-1].cls == "Call"


def gathers_heads(story: Story, draft: Draft) -> bool:
    """Whether the heads of several states take part in a conference."""
    held = story.office_holders
    heads = [k for k in draft.values("participant", "attendee", "host") if held.get(k, frozenset()) & LEADING]
    return draft.frame == SESSION and len({story.book.state_of(k) for k in heads} - {""}) >= SEVERAL


def _is_of_leaders(story: Story, clause: Clause) -> bool:
    """Whether the noun of a meeting is followed by the leaders of an organisation's states, a number passed over."""
    body = next((p for p in clause.parts if p.item > clause.at and p.keys and story.is_international(p.keys[0])), None)
    if body is None or body.item > clause.at + FAR:
        return False
    words = [story.text(i)[len(i.conj) + len(i.prep) :] for i in story.here.items[clause.at + 1 : body.item]]
    led = (n for n, word in enumerate(words) if word in story.knowledge.groups["leaders"])
    first = next(led, -1)
    return first >= 0 and not any(
        i.kind in ("ref", "noun", "mark") and i.head.kind != "anaphor"
        for i in story.here.items[clause.at + 1 : body.item]
    )


def as_withdrawal(story: Story, clause: Clause) -> Clause:
    """Armed forces that leave a state do not visit it, and nobody who withdraws from one belonged to it."""
    frame = clause.sense.frame
    named = [k for p in clause.parts if p.role in ("participant", "actor", "organizer") for k in p.keys]
    owners_of = {*owners(story, named)}
    doers = tuple(k for k in (*clause.subject, *named) if k not in owners_of) or clause.subject
    places = [p for p in clause.parts if p.role in ("location", "organisation", "target")]
    left = places and all(k.startswith(("country:", "place:")) for p in places for k in p.keys)
    if frame.id not in ("depart", "withdraw_from") or not left or not doers:
        return clause
    armed = all(map(story.is_armed, doers)) or story.are_troops(clause.subject_at)
    if not armed and not (frame.id == "withdraw_from" and _are_parties(story, doers)):
        return clause
    parts = tuple(_left(story, p) if p in places else p for p in clause.parts)
    parts = tuple(p._replace(role="actor") if p.role == "participant" else p for p in parts)
    withdrawn = story.knowledge.frames.frames["withdraw_forces"]
    return clause._replace(sense=clause.sense._replace(frame=withdrawn, genitive="actor"), parts=parts)


def _left(story: Story, part: Complement) -> Complement:
    """What forces leave: a state they yield to, or the region in it where they were."""
    keys = part.keys or story.here.items[part.item].keys
    region = all(k.startswith("place:") for k in keys)
    return part._replace(role="location" if region else "target", keys=keys)


def _are_parties(story: Story, keys: tuple[str, ...]) -> bool:
    """Whether states and organisations of states may be those who leave, and not what is left: "leaving the plant"."""
    return all(k.startswith(("country:", "organization:")) and k not in story.linked.made for k in keys)


def as_deployment(story: Story, clause: Clause) -> Clause:
    """Armed forces that arrive in another state do not visit it: they are deployed there."""
    places = [p for p in clause.parts if p.role == "location"]
    if clause.sense.frame.id != "arrive" or clause.kind == "noun" or not places or not clause.subject:
        return clause
    if not all(map(story.is_armed, clause.subject)) and not story.are_troops(clause.subject_at):
        return clause
    return clause._replace(sense=clause.sense._replace(frame=story.knowledge.frames.frames["deploy"]))


def as_measure(story: Story, clause: Clause) -> Clause:
    """Penalties that aim at somebody are no attack: "new sanctions that targeted seven officials of"."""
    frame = clause.sense.frame
    if frame.id != "attack" or clause.kind != "verb" or clause.verb_at < 0:
        return clause
    items = story.here.items[max(0, clause.verb_at - NEAR) : clause.verb_at]
    nouns = (story.knowledge.frames.nouns.get(i.head.key, ()) for i in items if i.kind == "noun")
    if not any(sense.frame.category == "SANCTION" for senses in nouns for sense in senses):
        return clause
    outer = story.made.get(clause.inside)
    doers = outer.values("speaker") if outer is not None and outer.categories != ("ACCUSE",) else ()
    doers = doers or _penalises(story, clause)
    sanction = story.knowledge.frames.frames["sanction"]
    return clause._replace(sense=clause.sense._replace(frame=sanction), subject=doers, subject_at=-1)


def _penalises(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who imposes the penalties that a relative clause tells the aim of: "X renewed the sanctions that target Y"."""
    for before in story.clauses:
        if before.sense.frame.category == "SANCTION" and clause.verb_at - FAR < before.at < clause.verb_at:
            named = (k for p in before.parts if p.role == "actor" for k in p.keys)
            return before.subject or tuple(named)
    return ()


def as_reception(story: Story, clause: Clause) -> Clause:
    """A state that receives somebody is visited by him: "Iran received X"."""
    guests = [p for p in clause.parts if p.role == "participant" and all(k.startswith("person:") for k in p.keys)]
    hosts = [k for k in clause.subject if k.startswith("country:")]
    if clause.sense.frame.id != "receive" or clause.kind == "noun" or not guests or len(hosts) != len(clause.subject):
        return clause
    if not hosts:
        return clause
    visit = story.knowledge.frames.frames["visit"]
    parts = [p._replace(role="actor") if p in guests else p for p in clause.parts]
    parts.append(Complement("host", tuple(hosts), clause.subject_at))
    if not any(p.role == "location" for p in parts):
        parts.append(Complement("location", tuple(hosts), clause.subject_at))
    return clause._replace(sense=clause.sense._replace(frame=visit), subject=(), parts=tuple(parts))


def as_round(story: Story, clause: Clause) -> Clause:
    """A round that several hold, and that leads nowhere, is one of talks: "the two sides held their fifth round"."""
    with_others = len(clause.subject) > 1 or any(p.role == "participant" for p in clause.parts)
    placed = any(p.role == "location" for p in clause.parts)
    if clause.sense.frame.id != "tour" or clause.carrier != "light" or placed or not with_others:
        return clause
    talks = story.knowledge.frames.frames["talks"]
    parts = tuple(p._replace(role="participant") if p.role == "actor" else p for p in clause.parts)
    return clause._replace(sense=clause.sense._replace(frame=talks), parts=parts)


def takes_in_places(story: Story, clause: Clause) -> bool:
    """Whether what gathers places is a journey, which brings nobody together: "the tour takes in X and Y"."""
    if clause.sense.frame.id != GATHERING:
        return False
    item = story.here.items[clause.at]
    senses = story.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(sense.frame.event == "Visit" for sense in senses)


def as_call(story: Story, clause: Clause) -> Clause:
    """Those who meet from afar talk by telephone or video: "they met by video link"."""
    frame = clause.sense.frame
    if frame.event != "Meeting" or frame.id in (ATTENDING | {"absent"}) or "remote" not in story.traces:
        return clause
    items = story.here.items[clause.at : max(clause.end, clause.at + 1)]
    words = f" {story.here.sentence.words(items[0].start, items[-1].end)} "
    if not any(f" {how} " in words for how in story.knowledge.groups["remote"]):
        return clause
    return clause._replace(sense=clause.sense._replace(frame=story.knowledge.frames.frames["video_call"]))


def as_show_of_force(story: Story, clause: Clause) -> Clause:
    """Manoeuvres that one side holds are a show of its force: "the army of X held manoeuvres near the border of Y"."""
    if clause.sense.frame.id != DRILL:
        return clause
    others = [p for p in clause.parts if p.role == "participant"]
    sides = {*clause.subject, *(k for p in others for k in p.keys)}
    states = {next(iter(owners(story, (k,))), k) for k in sides}
    joint = any(story.text(i) in story.knowledge.groups["joint"] for i in story.here.items[clause.at : clause.end])
    if len(states) != 1 or joint or not all(k.startswith(PARTIES) for k in sides):
        return clause
    parts = tuple(p._replace(role="actor") if p in others else p for p in clause.parts)
    parts = tuple(p._replace(role="target") if p.role == "about" else p for p in parts)
    return clause._replace(sense=clause.sense._replace(frame=story.knowledge.frames.frames[SHOW]), parts=parts)
