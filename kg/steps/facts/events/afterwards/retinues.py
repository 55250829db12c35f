"""Who goes along on a journey, as sentences tell that list his delegation: "the accompanying delegation takes in X".

So does one without a verb that opens with "in the company of the president". Such a list is of a journey where it
names whoever is on it, or tells that those named accompany somebody and the article tells of one traveller alone.
"""

from __future__ import annotations

from kg.model import Item, LinkedSentence
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

DELEGATION = ("body", "delegation")
PERSON = "person:"
PATTERN = "visit/retinue"
# where "in the company of" may stand, and how far behind a delegation what it takes in
OPENING, NEAR = 2, 6
TRAVELLER = "actor"


def note_retinues(story: Story) -> None:
    """Add to the journey of the article those whom a sentence lists as the company of whoever makes it."""
    visits = [d for d in story.book.drafts if d.cls == "Visit" and d.status in ("Occurred", "Planned")]
    for linked in story.linked.sentences if visits else ():
        first = _first_named(story, linked)
        if first < 0:
            continue
        named = [k for i in linked.items[first:] if _is_person(i) and not i.prep for k in i.keys]
        led = [k for n, i in enumerate(linked.items) if _is_person(i) and (n < first or i.prep) for k in i.keys]
        visit = _journey(story, visits, linked, led)
        if visit is None or not named:
            continue
        there = {*visit.parties(), *led}
        visit.add("attendee", (k for k in named if k not in there), story.evidence_in(linked.sentence, PATTERN))


def _first_named(story: Story, linked: LinkedSentence) -> int:
    """The item from which on those who go along are named; -1 where a sentence is no list of them."""
    items, groups, words = linked.items, story.knowledge.groups, linked.sentence.words
    text = [words(i.start, i.end)[len(i.conj) + len(i.prep) :] for i in items]
    if any(word in groups["in_company"] for word in text[:OPENING]) and not any(i.kind == "verb" for i in items):
        return next((n for n, i in enumerate(items) if _is_person(i)), -2) + 1
    at = next((n for n, i in enumerate(items) if (i.head.kind, i.head.key) == DELEGATION), -1)
    if at < 0:
        return -1
    around = [n for n in range(max(0, at - 1), min(len(items), at + NEAR)) if text[n] in groups["comprises"]]
    return max(at, around[0]) + 1 if around else -1


def _is_person(item: Item) -> bool:
    return item.kind == "ref" and all(k.startswith(PERSON) for k in item.keys)


def _journey(story: Story, visits: list[Draft], linked: LinkedSentence, led: list[str]) -> Draft | None:
    """The last journey of one who is told to lead them, else the one of the only traveller whom they accompany."""
    own = [d for d in visits if set(led) & set(d.values(TRAVELLER))]
    if own:
        return own[-1]
    along = any(word in story.knowledge.groups["going_along"] for word in linked.sentence.norms)
    travellers = {k for d in visits for k in d.values(TRAVELLER)}
    return visits[-1] if along and len(travellers) == 1 and not led else None
