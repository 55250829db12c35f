"""People whose party is told by an adjective alone: "the Democratic senator N", "N, a Republican of the state of X"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Item
from kg.steps.facts.relations.hits import Found
from kg.steps.facts.relations.scene import Scene

COLOURS = "party_adjectives"
SEATED = frozenset({"member_of_parliament"})
MEMBER_OF = "memberOf"
PERSON, STATE = "person:", "country:"
# how an adjective of a woman ends, and the place that tells of whose parliament
FEMININE = "\u0647"
MOST_WORDS = 3


def coloured(scene: Scene) -> Iterator[Found]:
    """Each member of a parliament whom an adjective gives a party that his state has."""
    if COLOURS not in scene.traces:
        return
    for at, item in enumerate(scene.items):
        if item.kind != "ref" or item.head.kind != "office" or item.head.key not in SEATED or len(item.keys) != 1:
            continue
        who = item.keys[0]
        if not who.startswith(PERSON):
            continue
        states = {c.of for c in scene.roles if c.person == who and c.of.startswith(STATE)}
        party = _party(scene, item.start, item.end, states) or _behind(scene, at, states)
        if party:
            yield Found(who, MEMBER_OF, party, at, at)


def _behind(scene: Scene, at: int, states: set[str]) -> str:
    """The party of an adjective between commas behind a name, where a place of its state may follow."""
    first = at + 2
    if first >= len(scene.items) or not scene.is_pause(at + 1) or scene.items[first].kind not in ("word", "modifier"):
        return ""
    last = next((i for i in range(first, len(scene.items)) if scene.items[i].kind in ("mark", "verb")), first)
    places = {state for i in scene.items[first:last] if i.kind == "ref" for state in _states(scene, i)}
    return _party(scene, scene.items[first].start, scene.items[first].end, states | places)


def _states(scene: Scene, item: Item) -> list[str]:
    """The states in which the places lie that an item names."""
    things = [scene.knowledge.world.things.get(key) for key in item.keys]
    return [t.within for t in things if t is not None and t.within.startswith(STATE)]


def _party(scene: Scene, start: int, end: int, states: set[str]) -> str:
    """The party of one of some states that goes by the adjectives among some words."""
    adjectives, nouns = scene.knowledge.groups[COLOURS], scene.knowledge.groups["party_of_people"]
    norms = scene.sentence.norms[start:end]
    for at, norm in enumerate(norms):
        if norm not in adjectives:
            continue
        for size in range(MOST_WORDS, 0, -1):
            words = [n.removesuffix(FEMININE) for n in norms[at : at + size]]
            for noun in nouns:
                for entry in scene.knowledge.lexicon.get(" ".join([noun, *words])):
                    thing = scene.knowledge.world.things.get(entry.key)
                    if thing is not None and entry.kind == "organization" and thing.within in states:
                        return entry.key
        break
    return ""
