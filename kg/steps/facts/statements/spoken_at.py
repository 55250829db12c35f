"""Where words were said, as a chamber or a journey tells: "in a speech before the parliament of X", "on arriving in Y".

A chamber of a state sits in that state, one of the United Nations at its seat.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.match.fold import fold
from kg.model import Item
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.events.afterwards.taking_place import place_in
from kg.steps.facts.statements.venues import GIVEN
from kg.steps.facts.story.others_times import HOLDING
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import is_word

FACING, SPEECHES, CHAMBERS, AT_SEAT = "facing", "addresses", "sitting_chambers", "chambers_at_seat"
ARRIVAL, LEAVING = "own_arrival", "own_departure"
# who comes somewhere speaks there behind "on", who leaves before he is gone
JOURNEYS = ((ARRIVAL, "on_arriving"), (LEAVING, "on_leaving"))
GATHERED = CONVENED | {"Signing", "Statement"}
STATE_BODY = "GovernmentOrganization"
PLACES = ("place:", "country:")
# what may stand between the noun of a speech and where it was given
PASSED = GIVEN | {"function"}
# how many items behind "his arrival" the place may stand: "to", "the airport of"
NEAR = 3


def said_at(story: Story, clause: Clause) -> tuple[str, ...]:
    """The place of a chamber that heard what a clause tells, or that somebody came to or left as he said it."""
    items = story.here.items
    if story.traces.isdisjoint((FACING, ARRIVAL, LEAVING, SPEECHES)):
        return _of_occasion(story, clause)
    stop = max(clause.end, clause.content[0]) if clause.content is not None else clause.end
    for at in range(min(stop, len(items))):
        if is_that(items[at]) or items[at].kind == "quote" or (at > clause.verb_at and items[at].kind == "verb"):
            break
        found = _of_chamber(story, at) or _of_journey(story, at) or _of_speech(story, clause, at)
        if found:
            return found
    return _of_occasion(story, clause)


def _of_occasion(story: Story, clause: Clause) -> tuple[str, ...]:
    """Where the gathering was held on whose heels words were said: "after the summit that N hosted in X"."""
    items, first = story.here.items, max(clause.at, clause.subject_at) + 1
    stop = clause.content[0] if clause.content is not None and clause.kind == "verb" else -1
    for at in range(first, min(stop, len(items))):
        if is_that(items[at]) or items[at].kind in ("verb", "quote"):
            break
        led = story.text(items[at - 1])[len(items[at - 1].conj) :] in story.knowledge.groups["right_after"]
        if _is_gathering(story, items[at]) and (led or _is_press(story, items[at])):
            return place_in(story, list(_held(story, at + 1, stop)))
    return ()


def _held(story: Story, first: int, stop: int) -> Iterator[int]:
    """The items behind the noun of a gathering that tell when and where it was held, and what it came after."""
    items, groups = story.here.items, story.knowledge.groups
    for at in range(first, stop):
        item = items[at]
        holds = item.kind == "verb" and (is_word(story, item, "taking_place") or _is_of(story, item, HOLDING))
        after = item.kind == "verb" and fold(item.head.key) in groups["comes_after"]
        gathers = _is_gathering(story, item) or _is_gathering(story, items[at - 1])
        placed = bool(groups_of(item) & {"place", "place_head", "relative"}) or item.kind in PASSED | {
            "ref",
            "particle",
        }
        if not (holds or after or gathers or placed) or is_that(item):
            return
        yield at


def _is_gathering(story: Story, item: Item) -> bool:
    """Whether a noun is that of a gathering or of what is said at one."""
    senses = story.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(sense.frame.event in GATHERED for sense in senses)


def _is_press(story: Story, item: Item) -> bool:
    return story.text(item) in story.knowledge.groups["press_told"]


def _is_of(story: Story, verb: Item, frames: frozenset[str]) -> bool:
    return any(s.frame.id in frames for s in story.knowledge.frames.verbs.get(verb.head.key, ()))


def _of_chamber(story: Story, at: int) -> tuple[str, ...]:
    """Where the chamber sits that is named behind "before", at the head of a phrase or behind the noun of a speech."""
    items = story.here.items
    if FACING not in groups_of(items[at]) or at + 1 >= len(items) or items[at + 1].kind != "ref":
        return ()
    before = items[at - 1] if at else None
    if before is not None and before.kind not in ("mark", "time") and not _is_speech(story, before):
        return ()
    return _seat(story, items[at + 1])


def _of_speech(story: Story, clause: Clause, at: int) -> tuple[str, ...]:
    """The place behind the noun of a speech that somebody gives: "gave a speech in X in which he said"."""
    items = story.here.items
    if items[at].kind != "noun" or at >= clause.verb_at or not _is_speech(story, items[at]):
        return ()
    span: list[int] = []
    for i in range(at + 1, len(items)):
        given = items[i].kind == "verb" and bool(items[i].head.pron)
        placed = bool(groups_of(items[i]) & {"place", "place_head"}) or (
            items[i].kind == "ref" and items[i].keys[0].startswith(PLACES)
        )
        if not (given or placed or items[i].kind in PASSED or items[i].prep):
            break
        span.append(i)
    return place_in(story, span)


def _is_speech(story: Story, item: Item) -> bool:
    bare = story.text(item)[len(item.conj) + len(item.prep) :]
    named = {bare, fold(item.head.key)} if item.kind == "noun" else {bare}
    return not named.isdisjoint(story.knowledge.groups[SPEECHES])


def _seat(story: Story, item: Item) -> tuple[str, ...]:
    """The town in which a chamber sits, else the state of which it is."""
    key = item.keys[0] if len(item.keys) == 1 else ""
    words = story.text(item)[len(item.conj) + len(item.prep) :]
    known, made = story.knowledge.world.things.get(key), story.linked.made.get(key)
    types = known.types if known is not None else made.types if made is not None else ()
    groups = story.knowledge.groups
    of_state = (
        STATE_BODY in types and words.split(" ")[0].removeprefix(story.knowledge.endings.article) in groups[CHAMBERS]
    )
    if not of_state and not any(words.startswith(name) for name in groups[AT_SEAT]):
        return ()
    place = story.knowledge.world.seats.get(key, "") or story.book.state_at(key)
    return (place,) if place else ()


def _of_journey(story: Story, at: int) -> tuple[str, ...]:
    """The place behind "on his arrival at", "before he left"."""
    items, groups = story.here.items, story.knowledge.groups
    led = story.text(items[at - 1])[len(items[at - 1].conj) :] if at else ""
    word = story.text(items[at])
    if not any(word in groups[noun] and led in groups[before] for noun, before in JOURNEYS):
        return ()
    for item in items[at + 1 : at + 1 + NEAR]:
        if item.kind == "ref":
            return item.keys if len(item.keys) == 1 and item.keys[0].startswith(PLACES) else ()
        if item.kind in ("verb", "mark"):
            break
    return ()
