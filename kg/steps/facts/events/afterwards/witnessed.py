"""What took place in the course of a gathering or visit that "saw" it: "the summit saw the signing of"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.events.afterwards.settings import fitting, into
from kg.steps.facts.events.company.visits_meant import VISIT, visit_meant
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import is_word

SEEING = "witnessed"
LARGER = frozenset({"Summit", "Meeting", "Visit"})
SEEN = frozenset({"Signing", "Meeting", "Founding", "Accession", "Appointment"})
# how many items before a verb of seeing the noun may stand of what saw it
NEAR = 5


def witnessed(story: Story) -> None:
    """Tie what a verb of seeing tells of to the gathering or visit that is its subject."""
    if SEEING not in story.traces:
        return
    for at, item in enumerate(story.here.items):
        if not is_word(story, item, SEEING):
            continue
        noun = _subject(story, at)
        larger = _event(story, noun) if noun >= 0 else None
        for index, smaller in story.made.items() if larger is not None else ():
            clause = story.clauses[index]
            if smaller.cls in SEEN and smaller is not larger and _is_seen(story, clause, at, max(at, noun)):
                around = fitting(story, smaller, larger) if larger is not None else None
                if around is not None:
                    into(story, smaller, around, "during", clause, clause)


def _subject(story: Story, at: int) -> int:
    """The event noun right behind a verb of seeing, or before it in the same phrase; -1 where there is none."""
    items = story.here.items
    if at + 1 < len(items) and items[at + 1].kind == "noun" and _class_of(story, at + 1):
        return at + 1
    first = at - 2 if at > 1 and is_comma(items[at - 1]) and not items[at].conj else at - 1
    for i in range(first, max(-1, at - 1 - NEAR), -1):
        if items[i].kind == "noun":
            return i if _class_of(story, i) else -1
        if items[i].kind in ("mark", "verb", "quote"):
            break
    return -1


def _class_of(story: Story, at: int) -> str:
    senses = story.knowledge.frames.nouns.get(story.here.items[at].head.key, ())
    return next((s.frame.event for s in senses if s.frame.event in LARGER), "")


def _event(story: Story, at: int) -> Draft | None:
    """The event that a noun names here, else the one told before, where the noun is definite."""
    made = next((d for i, d in story.made.items() if story.clauses[i].at == at and d.cls in LARGER), None)
    known_before = made is not None and made.cls == VISIT and made.sentence < story.here.sentence.index
    if not story.here.items[at].head.info.definite or (made is not None and not known_before):
        return made
    cls = _class_of(story, at)
    known = visit_meant(story) if cls == VISIT else story.book.latest(cls)
    known = known or (story.book.latest("Meeting") if cls == "Summit" else None)
    return known if known is not None and known.status == "Occurred" and not known.said_by else None


def _is_seen(story: Story, clause: Clause, at: int, after: int) -> bool:
    """Whether the noun of a clause is the object of a verb of seeing: no verb or mark of another clause in between."""
    items = story.here.items
    if clause.verb_at == at:
        return clause.at > after
    relative = next((i for i in range(after + 1, clause.at) if "relative" in groups_of(items[i])), clause.at)
    others = (i for i in range(after + 1, clause.at) if items[i].kind in ("verb", "mark", "quote"))
    return clause.kind == "noun" and clause.at > after and not any(i != relative + 1 for i in others)
