"""Journeys to which somebody is invited: "X invited Y to visit Z", "Y accepted the invitation of X to visit Z"."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.company.named_present import people_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

INVITATIONS = "invitations"
INVITED, INVITING = "invited", "invite"
GOING = frozenset({"visit", "tour"})
PLACES = ("place:", "country:")
FAR, NEAR = 14, 4
TAKEN, REFUSED = frozenset({"accept", "welcome"}), frozenset({"refuse", "reject"})
PATTERN = "visit/invited"


def bidden(story: Story) -> None:
    """Add the journey that an invitation is for, as one to come, where who is invited and where to are told."""
    if INVITATIONS not in story.traces:
        return
    _name_inviter(story)
    _add_convener(story)
    _give_to_guests(story)
    items = story.here.items
    for at, item in enumerate(items):
        if not _is_journey(story, at) or (asked := _invitation(story, at)) < 0:
            continue
        guests, refused = _guests(story, asked, at)
        place = next((i.keys for i in items[at + 1 : at + NEAR] if _is_place(i)), ())
        if not place or not guests or _is_told(story, guests):
            continue
        if story.book.state_at(place[0]) in {story.book.state_of(k) for k in guests}:
            continue
        _enter(story, item, guests, place, refused)


def _name_inviter(story: Story) -> None:
    """Name who invited a visitor as host beside the state there: "visits X at the invitation of Y"."""
    asked = [d for d in story.made.values() if d.cls == "Statement" and d.frame == INVITED and d.values("speaker")]
    visits = [d for d in story.made.values() if d.cls == "Visit" and d.values("actor") and d.values("location")]
    if len(asked) != 1 or len(visits) != 1 or visits[0].status == "Denied":
        return
    visit, inviters = visits[0], [k for k in asked[0].values("speaker") if not k.startswith("country:")]
    there = {story.book.state_at(k) for k in visit.values("location")} - {""}
    home = {story.book.state_of(k) for k in visit.values("actor")}
    of = {story.book.state_of(k) for k in inviters if k.startswith("person:")} - {""}
    if inviters and len(there) == 1 and not there & home and of <= there:
        visit.add("host", (*inviters, *there), asked[0].evidence)


def _add_convener(story: Story) -> None:
    """Tell of a meeting "at the invitation of X" that X is there, as its host at home, and where it is held."""
    for asked in [d for d in story.made.values() if d.cls == "Statement" and d.frame == INVITED]:
        asked.moment, asked.undated = None, True  # it was sent before what it led to
        held = [d for d in story.made.values() if d.cls in CONVENED and d.sentence == asked.sentence]
        places = tuple(k for k in asked.values("location", "about") if k.startswith("place:"))
        asked.parts = [p for p in asked.parts if p.value not in places]
        if len(held) != 1 or held[0].status == "Denied":
            continue
        meeting, inviters = held[0], asked.values("speaker")
        if not meeting.values("location"):
            meeting.add("location", places[:1], asked.evidence)
        there = {story.book.state_at(k) for k in meeting.values("location")} - {""}
        home = {story.book.state_of(k) or k for k in inviters}
        if not any(map(story.is_international, meeting.values("organizer"))):
            meeting.add("participant", inviters, asked.evidence)
        if there and home <= there:
            meeting.add("host", inviters, asked.evidence)


def _give_to_guests(story: Story) -> None:
    """Make the journey that an inviter seems to plan that of those invited: "X invited Y to make a visit to"."""
    asked = [d for d in story.made.values() if d.cls == "Statement" and d.frame == INVITING and d.values("addressee")]
    for visit in (d for d in story.made.values() if d.cls == "Visit" and d.status == "Planned"):
        for told in asked:
            guests = people_of(told.values("addressee"))
            home = {story.book.state_of(k) for k in guests}
            there = {story.book.state_at(k) for k in visit.values("location")}
            if guests and visit.said_by == told.values("speaker") == visit.values("actor") and not home & there:
                visit.parts = [p for p in visit.parts if p.role != "actor"]
                visit.add("actor", guests, visit.evidence)


def _enter(story: Story, item: Item, guests: tuple[str, ...], place: tuple[str, ...], refused: bool) -> None:
    evidence, sentence = story.evidence(PATTERN), story.here.sentence
    frame = story.knowledge.frames.frames["visit"]
    status, detail = ("Denied", "denied") if refused else ("Planned", "expected")
    draft = Draft(
        "Visit", frame.categories, status, detail, evidence, PATTERN, sentence.index, sentence.zone, frame=frame.id
    )
    draft.add("actor", guests, evidence)
    draft.add("location", place, evidence)
    story.book.enter(draft)


def _is_journey(story: Story, at: int) -> bool:
    """Whether a noun of going somewhere stands behind "to" or "for", or its verb behind "that"."""
    items, item = story.here.items, story.here.items[at]
    frames = story.knowledge.frames
    table = frames.nouns if item.kind == "noun" else frames.verbs if item.kind == "verb" else {}
    if not at or not any(s.frame.id in GOING for s in table.get(item.head.key, ())):
        return False
    before = items[at - 1]
    if item.kind == "verb":
        return bool(groups_of(before) & {"that", "aim"})
    led = story.text(before) in story.knowledge.groups["leading_to"] or before.kind == "noun"
    led = led or story.text(before)[len(before.prep) :] in story.knowledge.groups["carrying_out"]
    return item.prep == story.knowledge.lexicon.clitics.lam or led


def _invitation(story: Story, at: int) -> int:
    """The word of inviting close before a journey, nothing else told in between; -1 without."""
    items, words = story.here.items, story.knowledge.groups[INVITATIONS]
    for i in range(at - 1, max(-1, at - FAR), -1):
        item = items[i]
        if story.text(item)[len(item.conj) + len(item.prep) :] in words:
            return i
        if item.kind == "verb" or item.head.key in (".", ":"):
            return -1
    return -1


def _guests(story: Story, asked: int, at: int) -> tuple[tuple[str, ...], bool]:
    """Who is invited, and whether he will not come: named behind "to", met by the verb, or who takes the invitation."""
    items, groups = story.here.items, story.knowledge.groups
    lam = story.knowledge.lexicon.clitics.lam
    around = [c for c in story.clauses if c.kind == "verb" and 0 <= c.verb_at <= asked]
    clause = around[-1] if around else None
    if any(story.text(i) in groups["invited_him"] for i in items[max(0, asked - 2) : at]):
        people = [i.keys for i in items[:asked] if i.kind == "ref" and len(i.keys) == 1 and people_of(i.keys)]
        inviting = clause.subject if clause is not None else ()
        others = [keys for keys in people if keys != inviting]
        return (others[-1] if others else ()), False
    if items[asked].kind == "verb":
        return _met(clause), False
    for i in range(asked + 1, at):
        led = items[i].prep == lam or story.text(items[i - 1]) in groups["leading_to"]
        if items[i].kind == "ref" and led:
            return people_of(items[i].keys), False
    if clause is not None and clause.sense.frame.subject == "addressee":
        return people_of(clause.subject), False
    if clause is not None and clause.sense.frame.id in TAKEN | REFUSED:
        return people_of(clause.subject), clause.sense.frame.id in REFUSED
    if asked >= 2 and story.text(items[asked - 2]) in groups["accepts"] and items[asked - 1].kind == "ref":
        return people_of(items[asked - 1].keys), False
    return _met(clause), False


def _met(clause: Clause | None) -> tuple[str, ...]:
    parts = clause.parts if clause is not None else ()
    return people_of(tuple(k for p in parts if p.role == "addressee" for k in p.keys))


def _is_place(item: Item) -> bool:
    return item.kind == "ref" and all(k.startswith(PLACES) for k in item.keys)


def _is_told(story: Story, guests: tuple[str, ...]) -> bool:
    """Whether the sentence tells that one of those invited is on his way, or that he is not."""
    return any(d.cls == "Visit" and set(guests) & set(d.values("actor")) for d in story.made.values())
