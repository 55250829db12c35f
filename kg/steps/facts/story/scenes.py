"""What belongs to the event named beside it, or told before: attendance, hosts, larger events."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.model import Item
from kg.steps.facts.clauses.clause import SESSION, Clause, groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

ATTENDING = frozenset({"attend", "participate", "represent", "lead_delegation", "deputise"})
ATTACHING = ATTENDING | {"absent", "host_meeting", "chair", "convene", "preside_talks"}
PRESENTING = frozenset({"represent", "lead_delegation", "deputise"})
GATHERINGS = ("Summit", "Meeting", "Signing")
FAR = 9
NEGOTIATE = "negotiate"
INAUGURATION = "inaugurate"
# what is done in a ceremony of its own
INSTALLING = frozenset({INAUGURATION, "swear_in", "take_office"})
PRESENT = ("participant", "attendee", "host", "absentee", "location")
HOSTING = frozenset({"host", "guests"})

Reader = Callable[[Story, int, Clause], Draft | None]


def gathering(story: Story, cls: str = "", *, session: bool = False) -> Draft | None:
    """The event that people of this article gather at: the last one of a class, else of any class of gatherings.

    A `session` without a name is one of the summit, where there is one.
    """
    if cls == "Meeting" and session and story.book.latest("Summit"):
        return story.book.latest("Summit")
    if cls == "Meeting" and (inner := _within(story)) is not None:
        return inner
    return (_held(story, cls) if cls else None) or story.book.latest("Summit") or _held(story, *GATHERINGS)


def _held(story: Story, *classes: str) -> Draft | None:
    """The last gathering of some classes; talks that are only mentioned, on no day and nowhere, are none to attend."""
    last = story.book.latest(*classes)
    if last is None or last.frame != NEGOTIATE or last.values("location") or last.moment is not None:
        return last
    placed = (
        d for d in reversed(story.book.drafts) if d.cls in classes and d.values("location") and d.moment is not None
    )
    return next(placed, last)


def _within(story: Story) -> Draft | None:
    """The last meeting that is held in the frame of a larger one told of beside it."""
    last = story.book.latest("Meeting")
    inner = (d for d in reversed(story.book.drafts) if d.cls == "Meeting" and d is not last)
    return next((d for d in inner if last is not None and last.id in d.values("superEvent")), None)


def attach(story: Story, index: int, clause: Clause, draft: Draft, read: Reader) -> Draft | None:
    """The event named in the clause or spoken of last, with who attends, stays away or hosts added to it."""
    if (another := _another_one(story, clause, draft)) is not None:
        return another
    if clause.carrier == "host_meeting" and clause.sense.frame.event == "Meeting" and not clause.definite:
        return None
    larger = _named(story, index, clause, read)
    own = ("about", "attendee", "absentee", "participant" if clause.sense.frame.id in PRESENTING else "")
    if larger is None and clause.back and _is_of_another(story, clause):
        installed = (d for d in story.made.values() if d.cls == "Appointment" and d.frame in INSTALLING)
        ceremony = next(installed, None)
        return share(draft, ceremony) if ceremony is not None else None
    if larger is None and not any(p.role not in own for p in clause.parts):
        larger = gathering(story)
    if larger is None:
        larger = _also_there(story, index, clause)
    if larger is not None and larger.cls == "Signing" and clause.carrier == "host_meeting":
        return None
    if larger is not None and draft.status == "Planned" and _was_of_two(larger):
        return None
    return share(draft, larger) if larger is not None else None


def _also_there(story: Story, index: int, clause: Clause) -> Draft | None:
    """The gathering of the clause before to which a phrase behind a comma adds people: ", and the presence of X"."""
    items = story.here.items
    joined = clause.kind == "noun" and clause.verb_at < 0 and clause.at > 0 and items[clause.at - 1].kind == "mark"
    if not joined or not (items[clause.at].conj and clause.sense.frame.id in ATTENDING) or clause.pron:
        return None
    people = all(k.startswith("person:") for p in clause.parts if p.role == "participant" for k in p.keys)
    before = [story.made[n] for n in range(index) if n in story.made]
    return before[-1] if before and people and before[-1].cls in GATHERINGS else None


def _was_of_two(draft: Draft) -> bool:
    """Whether talks of two that took place are told of, which nobody is to join afterwards."""
    people = [k for k in draft.values("participant", "host") if k.startswith("person:")]
    return draft.cls == "Meeting" and draft.frame != SESSION and draft.status == "Occurred" and len(people) > 1


def _is_of_another(story: Story, clause: Clause) -> bool:
    """Whether a pronoun behind "attended" points to a ceremony told before it in the sentence."""
    held = (d for d in (*story.made.values(), *story.book.drafts[-1:]) if d.cls in GATHERINGS)
    if any(draft.sentence == story.here.sentence.index for draft in held):
        return False
    article, rites = story.knowledge.endings.article, story.knowledge.groups["ceremony"]
    return any(story.text(i).removeprefix(article) in rites for i in story.here.items[: clause.at])


def _another_one(story: Story, clause: Clause, draft: Draft) -> Draft | None:
    """The next or an earlier summit of the organisation spoken of, that a clause tells who hosts."""
    noun = clause.at if clause.carrier else clause.at + 1
    behind = story.here.items[noun + 1 : noun + 3]
    told = next((i.head.key for i in behind if i.kind == "modifier" and i.head.key in ("next", "former")), "")
    known = story.book.latest("Summit")
    if clause.sense.frame.event != "Summit" or clause.carrier != "host_meeting" or not told or known is None:
        return None
    draft.add("organizer", known.values("organizer"), draft.evidence)
    draft.add("location", (k for k in draft.values("host") if k.startswith("country:")), draft.evidence)
    if told == "next" and draft.status == "Occurred":
        draft.status, draft.detail = "Planned", "scheduled"
    return story.book.enter(draft) if draft.values("organizer", "location") else None


def _named(story: Story, index: int, clause: Clause, read: Reader) -> Draft | None:
    """The event that an event noun behind a verb names."""
    for j in range(index + 1, len(story.clauses)):
        noun = story.clauses[j]
        if noun.at >= clause.end:
            return None
        if noun.kind == "noun" and noun.sense.frame.id in ATTENDING:
            continue
        if noun.kind == "noun" and noun.sense.frame.id == INAUGURATION:
            return read(story, j, noun)
        if noun.kind == "noun" and noun.sense.frame.event in GATHERINGS:
            lone = gathering(story)
            if noun.sense.frame.event == "Meeting" and not noun.parts and lone is not None:
                return lone
            return read(story, j, noun) or gathering(story, noun.sense.frame.event)
    return None


def share(draft: Draft, larger: Draft) -> Draft:
    """Give who is present in a draft, and on what day, to the event that it speaks of."""
    if larger.moment is None and draft.status == larger.status:
        larger.moment = draft.moment
    for part in draft.parts:
        if part.role in PRESENT and not (part.role == "location" and larger.values("location")):
            larger.add(part.role, (part.value,), draft.evidence)
    return larger


def name_hosts(story: Story, items: Sequence[Item]) -> None:
    """ "The host of the summit, X" and "among the guests of the organisation, X"."""
    if HOSTING.isdisjoint(story.groups):
        return
    for i, item in enumerate(items):
        groups = groups_of(item)
        if HOSTING.isdisjoint(groups):
            continue
        larger = story.book.latest("Summit") or story.book.latest("Meeting")
        refs = [
            r
            for r in _clause_behind(items, i)
            if r.kind == "ref" and not r.prep and r.keys[0].startswith(("person:", "country:"))
        ]
        if larger is None or not refs:
            continue
        evidence = story.evidence("summit/host")
        larger.add("host" if "host" in groups else "participant", refs[0].keys, evidence)
        larger.add("participant", refs[0].keys, evidence)


def _clause_behind(items: Sequence[Item], at: int) -> Sequence[Item]:
    """The items behind one, up to the next verb and no further than a phrase reaches."""
    stop = next((i for i in range(at + 1, len(items)) if items[i].kind == "verb"), len(items))
    return items[at + 1 : min(stop, at + FAR)]
