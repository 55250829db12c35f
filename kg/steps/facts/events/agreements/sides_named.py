"""The sides of an agreement by where they stand: behind "between" and "with", lands that are no state, "with it"."""

from __future__ import annotations

from kg.model import Item
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.words.quoted_titles import title_end
from kg.steps.facts.story.story import Story

REACH = 16
MANY = 2
LAND = "place:"
SIDES = (*PARTIES, LAND)
# what may stand between "between" and a side, or before one: "the government of X", "the town of Z"
BEFORE_SIDE = frozenset({"body", "orgword", "word", "unknown", "noun"})
PLACE_HEAD = "place_head"
# "with it": a particle with a pronoun
INFLECTED = "inflected_preposition"


def between(story: Story, clause: Clause) -> tuple[str, ...]:
    """The sides that "between" names behind the noun of an agreement, what it is about passed over."""
    items = story.here.items
    first = clause.agreed if clause.agreed >= 0 else clause.at
    first = max(first, title_end(items, first))
    for i in range(first + 1, min(len(items), first + REACH)):
        if items[i].kind == "verb" and story.text(items[i])[len(items[i].conj) :] in story.knowledge.groups["unites"]:
            # "an accord that unites X and Y"
            sides = named_from(story, items, i + 1)
            return sides if len(sides) >= MANY else ()
        told = items[i].kind == "verb" and not (i == first + 1 and items[i].head.info.tense == "perfect")
        if told or items[i].kind == "quote" or "relative" in groups_of(items[i]):
            break
        if "between" in groups_of(items[i]):
            sides = named_from(story, items, i + 1)
            return sides if len(sides) >= MANY else ()
    return ()


def named_from(story: Story, items: tuple[Item, ...], at: int, kinds: tuple[str, ...] = PARTIES) -> tuple[str, ...]:
    """The states, by names or capitals, and organisations, or what else is of some `kinds`, of a list at an item."""
    capitals, one_side = story.knowledge.world.capitals, story.knowledge.groups["one_side"]
    sides: list[str] = []
    for i in range(at, len(items)):
        before, item = items[i - 1], items[i]
        joined = item.conj or (before.conj and before.kind != "ref")
        if item.kind == "ref" and (not sides or joined) and not item.prep:
            sides += [k for k in (capitals.get(key, key) for key in item.keys) if k.startswith(kinds)]
        elif sides and {story.text(item), story.text(items[min(i + 1, len(items) - 1)])} & one_side:
            # "between X on one side and Y on the other"
            continue
        elif not (item.kind in BEFORE_SIDE or PLACE_HEAD in groups_of(item)) or (sides and not item.conj):
            break
    return tuple(dict.fromkeys(sides))


def lands(story: Story, clause: Clause) -> tuple[str, ...]:
    """The regions and towns that stand where only a side can: "X signed an accord with the town of Z"."""
    items, first = story.here.items, clause.verb_at if clause.verb_at >= 0 else clause.at
    found = list(named_from(story, items, clause.subject_at, SIDES)) if clause.subject_at >= 0 else []
    for i in range(first + 1, min(clause.end, len(items) - 1)):
        if groups_of(items[i]) & {"with", "between"}:
            found += named_from(story, items, i + 1, SIDES)
    return tuple(dict.fromkeys(k for k in found if k.startswith(LAND)))


def with_it(story: Story, clause: Clause) -> tuple[str, ...]:
    """The state that "with it" right behind a verb means: the one named last before, who is not who acts."""
    items, at = story.here.items, clause.verb_at
    led = items[at + 1] if 0 <= at < len(items) - 1 else None
    if led is None or led.head.key != INFLECTED or story.text(led) not in story.knowledge.groups["with_whom"]:
        return ()
    capitals = story.knowledge.world.capitals
    for item in reversed(items[:at]):
        named = [k for k in (capitals.get(key, key) for key in item.keys) if k.startswith(PARTIES)]
        if item.kind == "ref" and named:
            mine = {story.book.state_of(k) or k for k in clause.subject}
            return tuple(named) if len(named) == 1 and named[0] not in mine else ()
    return ()
