"""Meetings that a count implies: "the second talks of the two in two months, after the visit of X to Y"."""

from __future__ import annotations

from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.events.afterwards.around import led_to
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

NEAR = 3
PAIR = 2
PATTERN = "meet/counted"


def met_before(story: Story) -> None:
    """Enter the earlier meeting of two people that a count and an earlier journey or gathering tell of.

    The one guest came to the other one's state, or the two met at a gathering that only its town names.
    """
    if "during" not in story.groups or (count := _counted(story)) < 0:
        return
    pair = _pair(story)
    for index, earlier in tuple(story.made.items()):
        clause = story.clauses[index]
        if clause.at <= count or not _is_after(story, clause) or earlier.status != "Occurred" or len(pair) != PAIR:
            continue
        if earlier.cls == "Visit" and _is_of(story, earlier, pair):
            _enter(story, earlier, pair)
        elif earlier.cls in CONVENED and earlier.values("location") and not earlier.parties():
            earlier.add("participant", pair, story.evidence(PATTERN))
            earlier.former = True


def _enter(story: Story, visit: Draft, pair: tuple[str, ...]) -> None:
    here = story.here.sentence
    evidence = story.evidence(PATTERN)
    met = Draft("Meeting", ("CONSULT",), "Occurred", "", evidence, PATTERN, here.index, here.zone)
    met.former, met.moment, met.confidence = True, visit.moment, visit.confidence
    met.add("participant", pair, evidence)
    met.take("location", visit, visit.values("location"))
    met.add("superEvent", (visit.id,), evidence)
    if not any(story.book.same(old, met) for old in story.book.drafts if old.values("location")):
        story.book.recall(met)


def _counted(story: Story) -> int:
    """The item of an ordinal beside the noun of a meeting, other than the first; -1 without one."""
    items, words = story.here.items, story.knowledge.calendar.words
    nouns = {c.at for c in story.clauses if c.sense.frame.event in CONVENED}
    for at, item in enumerate(items):
        bare = story.text(item)[len(item.conj) :].removeprefix(story.knowledge.endings.article)
        bare = bare.removesuffix(story.knowledge.endings.feminine)
        if words.get(bare, {}).get("ordinal", 1) == 1:
            continue
        linked = at > 0 and items[at - 1].kind == "function" and items[at - 1].head.key == "pronoun"
        if any(n in nouns for n in range(at - NEAR, at + 2)) or (linked and any(n < at for n in nouns)):
            return at
    return -1


def _pair(story: Story) -> tuple[str, ...]:
    """The two people who met for the second time: those that the sentence names together, else who met last."""
    for item in story.here.items:
        if item.kind == "ref" and len(item.keys) == PAIR and all(k.startswith("person:") for k in item.keys):
            return item.keys
    for draft in reversed(story.book.drafts):
        people = tuple(k for k in draft.values("participant", "host", "attendee") if k.startswith("person:"))
        if draft.cls in CONVENED and draft.status == "Occurred" and not draft.said_by and len(people) == PAIR:
            return people
    return ()


def _is_after(story: Story, clause: Clause) -> bool:
    before = story.here.items[clause.at - 1] if clause.at else None
    return (
        before is not None and "during" in groups_of(before) and story.text(before) in story.knowledge.groups["apart"]
    )


def _is_of(story: Story, visit: Draft, pair: tuple[str, ...]) -> bool:
    """Whether a visit led one of two people to the state of the other."""
    there = led_to(story, visit)
    guests = [k for k in pair if k in visit.values("actor")]
    others = {story.book.state_of(k) for k in pair if k not in guests}
    return len(guests) == 1 and bool(there & others)
