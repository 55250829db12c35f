"""To whom a deed is done where common words name it: "sanctions on officials of X", "aid to the people of Y"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.match.marks import COMMAS
from kg.model import Evidence, Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

FAR = 9
# what names people or things of whom nobody is known
COMMON = frozenset({"word", "office", "non_office", "number", "modifier", "unknown", "orgword", "topic", "title"})
SMALL = frozenset({"quantifier", "demonstrative", "relative"})
TARGET = "target"
TRADE = frozenset({"import", "export", "trade"})
# what states and bodies do to people whom nobody names
HELPING = frozenset({"AID", "SUPPORT"})
DONE = frozenset({"SANCTION", "AID", "ASSAULT", "COERCE", "YIELD", "SUPPORT"})


def aimed_at_some(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the state of those who are named by common words alone, where nobody else is whom a deed is done to."""
    if draft.cls != "Action" or draft.values("target", "participant") or not DONE & set(draft.categories):
        return
    items = story.here.items
    own = {story.book.state_of(k) if k.startswith("person:") else k for k in draft.values("actor")}
    for at in range(max(0, clause.verb_at if clause.verb_at >= 0 else clause.at) + 1, min(clause.end, len(items))):
        if clause.sense.frame.slots.get(_particle(story, items[at])) != TARGET:
            continue
        end = min(clause.end, len(items))
        if HELPING & set(draft.categories):
            # help is given against somebody to others: "the backing of the operations against X"
            opposing = story.knowledge.groups["opposing"]
            end = next((i for i in range(at, end) if story.text(items[i])[len(items[i].conj) :] in opposing), end)
        met = behind(story, at if items[at].prep else at + 1, end)
        if met:
            draft.add(TARGET, (k for k in met if k not in own), evidence)
            return


def _particle(story: Story, item: Item) -> str:
    """The particle written onto an item, or that it is."""
    if item.prep:
        return item.prep
    led = item.kind == "particle" or (item.kind == "function" and item.head.key == "preposition")
    return story.text(item)[len(item.conj) :] if led else ""


def behind(story: Story, first: int, stop: int) -> tuple[str, ...]:
    """The states of the first name or adjective behind common words: "on two officers in the army of X"."""
    items, groups, article = story.here.items, story.knowledge.groups, story.knowledge.endings.article
    for at in range(first, min(stop, first + FAR)):
        item = items[at]
        if item.kind == "nisba":
            return (item.head.key,) if item.head.key.startswith("country:") else ()
        if item.kind == "ref":
            return tuple(_states(story, item.keys))
        if item.kind == "mark" and item.head.key in COMMAS:
            return ()
        word = story.text(item)[len(item.prep) :]
        if at == first and (word in groups["circumstances"] or word.removeprefix(article) in groups["borders"]):
            return ()  # "on the border of X": where it was
        common = (
            item.kind in COMMON
            or _is_of_trade(story, item)
            or (item.kind == "function" and item.head.key in SMALL)
            or _is_of_people(item)
        )
        led = at > first and bool(_particle(story, item)) and story.text(item)[len(item.conj) :] in groups["tied_by"]
        written = at == first or not item.prep or item.prep in groups["tied_by"]
        if not ((common and written) or led or item.kind in ("quote", "body")):
            return ()
    return ()


def _is_of_people(item: Item) -> bool:
    """Whether a small word stands for people: "the inhabitants of"."""
    return item.kind == "particle" and isinstance(item.head.info, frozenset) and "human" in item.head.info


def _is_of_trade(story: Story, item: Item) -> bool:
    """Whether an event noun only names wares: "tariffs on the imports of steel from"."""
    senses = story.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return bool(senses) and all(s.frame.id in TRADE for s in senses)


def _states(story: Story, keys: Iterable[str]) -> Iterable[str]:
    """The states that keys are, or whose people, places and bodies they are."""
    for key in keys:
        state = story.book.state_of(key) if key.startswith("person:") else story.book.state_at(key)
        if key.startswith("organization:"):
            yield key
        elif (state or key).startswith("country:"):
            yield state or key
