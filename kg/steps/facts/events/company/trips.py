"""Whom somebody meets on a journey told in the same breath: there, and no sooner than he gets there."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Evidence
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.truth import is_aside

MET = frozenset({"Meeting", "Signing"})
AWAY = frozenset({"depart", "return", "accompany"})
ARRIVAL, LEAVING = "arrive", "depart"
OPENING = 4
BYGONE = "last"


def on_trip(story: Story, index: int, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Give a meeting or signing the place of the journey told before in its sentence, and its status.

    What happens in the course of a journey is as certain as that one is, what follows it in the present is to come.

    "X visits Y on Monday, where he meets Z"; "X arrived in Y to meet Z"; not "X left for Y after he met Z".
    """
    visit = _journey(story, index, clause, draft) if draft.cls in MET and not is_aside(story, clause) else None
    if visit is None:
        return
    own = {story.book.state_at(k) for k in draft.values("location")} - {""}
    there = {story.book.state_at(k) for k in visit.values("location")}
    if (own and not own & there) or _was_before(story, visit, draft):
        return
    if not own and len(there) == 1:
        draft.take("location", visit, visit.values("location")[-1:])
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    coming = verb is not None and verb.kind == "verb" and verb.head.info.tense == "imperfect"
    if coming and visit.status == "Planned" and draft.status == "Occurred":
        draft.status, draft.detail = visit.status, visit.detail
    if _is_in_its_course(story, clause) and draft.status == "Occurred":
        # whoever arrives for a visit in the course of which he "meets" somebody has yet to meet him
        arrived = coming and any(c.sense.frame.id == ARRIVAL for c in story.clauses)
        draft.status, draft.detail = ("Planned", "scheduled") if arrived else (visit.status, visit.detail)
    if draft.status == visit.status or (draft.status, visit.status) == ("Planned", "Occurred"):
        draft.add("superEvent", (visit.id,), evidence)


def _was_before(story: Story, visit: Draft, draft: Draft) -> bool:
    """Whether a journey is told of as one of last week or the like, and what comes next has a day of its own."""
    if visit.moment is None or draft.moment is None or visit.moment is draft.moment:
        return False
    words = story.knowledge.calendar.words
    return any(BYGONE in words.get(w, ()) for w in fold(visit.moment.text).split(" ")) and bool(draft.moment.text)


def there_too(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Give who "also" arrived the place where others were told to have arrived before: "N arrived as well"."""
    if draft.cls == "Visit" and not draft.values("location") and _leads_there(story, clause):
        earlier = [d for d in (*story.book.drafts, *story.made.values()) if d.cls == "Visit" and d.values("location")]
        home = {story.book.state_of(k) for k in draft.values("actor")}
        if earlier and not home & set(map(story.book.state_at, earlier[-1].values("location"))):
            draft.take("location", earlier[-1], earlier[-1].values("location"))
    if draft.frame != ARRIVAL:
        return
    if draft.values("location"):
        story.reached = draft.values("location")
        return
    words = (story.text(i) for i in story.here.items[clause.at : clause.at + OPENING])
    also = "also" in story.groups or not story.knowledge.groups["as_well"].isdisjoint(words)
    if also and clause.kind == "verb" and any(k.startswith("person:") for k in draft.values("actor")):
        draft.add("location", story.reached, evidence)


def _leads_there(story: Story, clause: Clause) -> bool:
    """Whether a journey leads where the one told last did: "a similar visit of N", "the visit of N to it"."""
    items, groups = story.here.items, story.knowledge.groups
    if clause.kind == "verb" and clause.verb_at == clause.at:
        return False
    who = max((p.item for p in clause.parts if p.role == "actor"), default=clause.at)
    behind = items[who + 1 : who + 2] if who > clause.at else ()
    alike = any(story.text(i) in groups["alike"] for i in items[clause.at + 1 : clause.at + 2])
    # "it was followed by the visit of N"
    alike = alike or (0 <= clause.verb_at < clause.at and fold(items[clause.verb_at].head.key) in groups["comes_after"])
    return alike or any(story.text(i) in groups["to_it"] for i in behind)


def _is_in_its_course(story: Story, clause: Clause) -> bool:
    """Whether "in its course" stands right behind a verb."""
    items = story.here.items
    behind = items[clause.verb_at + 1] if 0 <= clause.verb_at < len(items) - 1 else None
    return behind is not None and story.text(behind) in story.knowledge.groups["in_its_course"]


def _journey(story: Story, index: int, clause: Clause, draft: Draft) -> Draft | None:
    """The journey of one of those who meet that was told last before a clause of its sentence.

    It is over where he leaves: "left X after a visit in the course of which he met N".
    """
    people = draft.parties()
    over = frozenset({LEAVING}) if _is_in_its_course(story, clause) else frozenset()
    for i in range(index - 1, -1, -1):
        visit, told = story.made.get(i), story.clauses[i]
        if visit is None or visit.cls != "Visit" or told.at > clause.at or visit.frame in AWAY - over:
            continue
        if set(visit.values("actor")) & people and visit.said_by == draft.said_by:
            return visit
    return None
