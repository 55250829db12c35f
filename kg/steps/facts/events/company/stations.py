"""Stops of journeys: "X was the second stop on the tour of N", "the tour took N to X and Y"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.model import Item
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

STATIONS, TAKEN_TO, GOES_ON = "stations", "tour_leads", "tour_goes_on"
PLACES = ("place:", "country:")
PATTERN = "visit/station"
LONGEST = 3
# how far behind a tour the verb may stand that tells where it leads
FAR = 9
TOURS = frozenset({"tour", "visit", "depart", "head_to"})
AT = frozenset({"location", "host"})


def stops(story: Story) -> None:
    """Add the journeys of which a sentence names a stop, or where a tour took somebody, one for each place."""
    if STATIONS in story.traces and (at := _station(story)) >= 0:
        _note(story, _traveller(story), _nearest_place(story, at), story.here.items[:at])
    if TAKEN_TO in story.traces or GOES_ON in story.traces:
        _taken_to(story)


def _taken_to(story: Story) -> None:
    """Where a tour led: "the tour of N takes in X and Y", "the tour took N to X and Y"."""
    items, leads = story.here.items, _leading(story)
    for at, (verb, noun) in enumerate(pairwise(items)):
        if _word(story, verb) not in leads or noun.kind != "noun" or not _is_journey(story, noun):
            continue
        behind = items[at + 2 :]
        stop = next((n for n, i in enumerate(behind) if i.kind in ("verb", "quote") or i.head.key == "."), len(behind))
        people = [i.keys for i in behind[:stop] if i.kind == "ref" and _is_person(i)]
        places = [k for i in behind[:stop] if i.kind == "ref" and _is_place(i) for k in i.keys]
        if len(people) == 1:
            _note(story, people[0], tuple(places), items[: at + 1])
    _that_leads(story)


def _that_leads(story: Story) -> None:
    """Where a tour leads on which somebody goes: "left on a tour that lasts a week and takes in X and Y"."""
    items, leads = story.here.items, _leading(story)
    tour = next((n for n, i in enumerate(items) if i.kind == "noun" and _is_journey(story, i)), -1)
    if tour < 0 or items[tour].head.info.definite:
        return
    for at in range(tour + 1, min(len(items), tour + FAR)):
        ahead = _goes_on(story, items[at])
        if (items[at].conj or ahead) and _word(story, items[at]) in leads:
            behind = items[at + 1 :]
            stop = next((n for n, i in enumerate(behind) if i.kind in ("verb", "mark", "quote")), len(behind))
            people = [i.keys for i in items[:tour] if i.kind == "ref" and _is_person(i)]
            places = [k for i in behind[:stop] if i.kind == "ref" and _is_place(i) for k in i.keys]
            if len(people) == 1 and len(people[0]) == 1:
                if ahead and len(places) > 1:
                    _unplace(story, people[0], places)
                _note(story, people[0], tuple(places), items[: at + 1])
            return


def _unplace(story: Story, people: tuple[str, ...], places: Sequence[str]) -> None:
    """Take from a journey of today the places to which it only leads: "begins today a tour that takes in X and Y"."""
    for draft in story.made.values():
        begun = draft.cls == "Visit" and draft.status == "Occurred" and draft.frame in TOURS
        if begun and set(people) & set(draft.values("actor")):
            draft.parts = [p for p in draft.parts if p.role not in AT or p.value not in places]


def _leading(story: Story) -> frozenset[str]:
    groups = story.knowledge.groups
    return groups[TAKEN_TO] | groups[GOES_ON]


def _word(story: Story, item: Item) -> str:
    return story.text(item)[len(item.conj) :]


def _goes_on(story: Story, item: Item) -> bool:
    """Whether a verb tells where a tour leads that is still under way: of the present or the future."""
    return _word(story, item) in story.knowledge.groups[GOES_ON]


def _note(story: Story, people: tuple[str, ...], places: tuple[str, ...], before: Sequence[Item]) -> None:
    """Add a journey of some people to each place that is not their own, as far ahead as the words before it tell."""
    own = {story.book.state_of(k) for k in people}
    evidence, sentence = story.evidence(PATTERN), story.here.sentence
    frame = story.knowledge.frames.frames["visit"]
    ahead = any(i.kind == "modal" or story.text(i) in story.knowledge.groups["will_be"] for i in before)
    ahead = ahead or any((i.kind == "verb" and i.head.future) or _goes_on(story, i) for i in before)
    status, detail = ("Planned", "scheduled") if ahead else ("Occurred", "")
    for place in places if people else ():
        told = (d for d in story.made.values() if d.cls == "Visit" and set(people) & set(d.values("actor")))
        if story.book.state_at(place) in own | {""} or any(place in d.values("location") for d in told):
            continue
        draft = Draft(
            "Visit", frame.categories, status, detail, evidence, PATTERN, sentence.index, sentence.zone, frame=frame.id
        )
        draft.add("actor", people, evidence)
        draft.add("location", (place,), evidence)
        story.book.enter(draft)


def _station(story: Story) -> int:
    """Where words begin that call a place a stop of a journey; -1 without."""
    items, words = story.here.items, story.knowledge.groups[STATIONS]
    for at in range(len(items)):
        for last in range(at, min(at + LONGEST, len(items))):
            text = story.here.sentence.words(items[at].start, items[last].end)
            if text[len(items[at].conj) + len(items[at].prep) :] in words:
                return at
    return -1


def _traveller(story: Story) -> tuple[str, ...]:
    """The one person named in the sentence, else who was spoken of last."""
    people = [i.keys for i in story.here.items if i.kind == "ref" and _is_person(i)]
    if len(people) == 1 and len(people[0]) == 1:
        return people[0]
    return () if people else tuple(k for k in story.speaker if k.startswith("person:"))[:1]


def _nearest_place(story: Story, at: int) -> tuple[str, ...]:
    """The place close before the words of a stop, else close behind them."""
    items = story.here.items
    before = [i for i in items[max(0, at - LONGEST) : at] if i.kind == "ref" and _is_place(i)]
    behind = [i for i in items[at : at + 2 * LONGEST] if i.kind == "ref" and _is_place(i)]
    near = before[-1:] or behind[:1]
    return near[0].keys[:1] if near else ()


def _is_journey(story: Story, item: Item) -> bool:
    senses = story.knowledge.frames.nouns.get(item.head.key, ())
    return any(s.frame.event == "Visit" for s in senses)


def _is_person(item: Item) -> bool:
    return bool(item.keys) and all(k.startswith("person:") for k in item.keys)


def _is_place(item: Item) -> bool:
    return bool(item.keys) and all(k.startswith(PLACES) for k in item.keys)
