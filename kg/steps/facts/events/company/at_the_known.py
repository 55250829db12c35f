"""Who is at the summit told of before, as a clause of something else tells: he came to it, was handed its chair."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, told_at
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

CHAIR, ACCOMPANY = "chairmanship", "accompany"
ATTENDEES = frozenset({"attendee"})
DAY = len("2000-01-01")


def comes_to(story: Story, clause: Clause, draft: Draft, known: Draft) -> bool:
    """Whether somebody came for what is only called "the summit", which is told of before as held."""
    bare = clause.kind == "noun" and clause.verb_at < 0 and clause.definite and not clause.parts
    if not bare or draft.cls != "Summit" or known.status != "Occurred" or {p.role for p in draft.parts} != ATTENDEES:
        return False
    own = {k for c in story.clauses for p in c.parts if p.role == "location" for k in p.keys}
    return not own or story.book.same_place(tuple(own), known.values("location"))


def at_its_close(story: Story, clause: Clause, draft: Draft) -> None:
    """Add those who hand over and take the chair of an organisation to the summit of which the article tells."""
    people = [k for k in sorted(draft.parties()) if k.startswith("person:")]
    known = story.book.gathering()
    if (
        not clause.sense.id.startswith(CHAIR)
        or draft.status != "Occurred"
        or draft.former
        or draft.said_by
        or known is None
    ):
        return
    if not people or not known.values("organizer") or clause.kind != "verb":
        return
    day = (draft.moment.value or "") if draft.moment is not None else ""
    held = (known.moment.value or "") if known.moment is not None else ""
    if not day or day == held:
        known.add("attendee", (k for k in people if k not in known.parties()), draft.evidence)


def brought_along(story: Story, clause: Clause, draft: Draft) -> Draft | None:
    """The summit to which somebody accompanies another, with both added to it: "X accompanied Y to the summit"."""
    known = story.book.gathering()
    if draft.frame != ACCOMPANY or draft.status == "Denied" or known is None:
        return None
    named = (c for c in story.clauses if told_at(clause) < c.at < clause.end and c.sense.frame.event == "Summit")
    summit = next(named, None)
    if summit is None or not summit.definite or summit.parts:
        return None
    people = [k for k in sorted(draft.parties()) if k.startswith("person:") and k not in known.parties()]
    known.add("attendee", people, draft.evidence)
    return known
