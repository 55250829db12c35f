"""Standing relations: membership, founding, observers, partners, rotating chairs, capitals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.knowledge import Knowledge
from kg.model import Item

REACH = 6
Triple = tuple[str, str, str, int, int]


def find_relations(
    items: Sequence[Item], knowledge: Knowledge, group: str, text: Callable[[Item], str]
) -> list[Triple]:
    """(subject, property, object, first item, last item) for each relation that a phrase of the items states.

    `group` is the organisation spoken of last, meant where the phrase names none.
    """
    found: list[Triple] = []
    for at, item in enumerate(items):
        if item.kind == "relation":
            properties = [e.key for e in item.head.entries if e.kind == "relation"] or [item.head.key]
            for prop in properties:
                definite = knowledge.endings.article in text(item)
                found += _around(items, at, prop, knowledge, group, definite)
        elif item.kind == "ref":
            found += _capital(items, at, knowledge)
    return found


def _around(
    items: Sequence[Item], at: int, prop: str, knowledge: Knowledge, group: str, definite: bool
) -> list[Triple]:
    behind, last = _states_behind(items, at, knowledge)
    target, end = _organisation(items, at)
    if behind and (not target or prop in ("observerOf", "dialoguePartnerOf", "chairOf")):
        subjects, first = behind, at
        if prop == "chairOf" and target:
            last = end
    else:
        subjects, first = _states_before(items, at, knowledge)
        last = end
    target = target or (group if prop not in ("chairOf", "memberOf") or definite or _become(items, at) else "")
    if not target or not subjects:
        return []
    return [(s, prop, target, first, max(last, at)) for s in subjects if s != target]


def _become(items: Sequence[Item], at: int) -> bool:
    """Whether a verb of becoming stands a little before."""
    groups = [i.head.info for i in items[max(0, at - 4) : at] if i.kind == "particle"]
    return any(isinstance(g, frozenset) and "become" in g for g in groups)


def _is_state(key: str, knowledge: Knowledge) -> bool:
    return knowledge.world.capitals.get(key, key).startswith("country:")


def _states_behind(items: Sequence[Item], at: int, knowledge: Knowledge) -> tuple[tuple[str, ...], int]:
    for i in range(at + 1, min(len(items), at + 4)):
        item = items[i]
        if item.kind == "ref":
            if item.prep or not all(_is_state(k, knowledge) for k in item.keys):
                return (), at
            return tuple(knowledge.world.capitals.get(k, k) for k in item.keys), i
        if item.kind == "nisba" and i == at + 1:
            return (item.head.key,), i
        if item.kind != "mark" or item.head.key == ".":
            return (), at
    return (), at


def _states_before(items: Sequence[Item], at: int, knowledge: Knowledge) -> tuple[tuple[str, ...], int]:
    for i in range(at - 1, max(-1, at - REACH), -1):
        item = items[i]
        if item.kind == "ref":
            states = tuple(k for k in item.keys if _is_state(k, knowledge))
            return tuple(knowledge.world.capitals.get(k, k) for k in states), i
        if item.kind == "mark" and item.head.key == ".":
            break
    return (), at


def _organisation(items: Sequence[Item], at: int) -> tuple[str, int]:
    for i in range(at + 1, min(len(items), at + REACH)):
        item = items[i]
        if item.kind == "ref" and item.keys[0].startswith("organization:"):
            return item.keys[0], i
        if item.kind == "verb" or (item.kind == "mark" and item.head.key == "."):
            break
    return "", at


def _capital(items: Sequence[Item], at: int, knowledge: Knowledge) -> list[Triple]:
    """ "X, capital of Y": the word between the two is of the group `capital`."""
    for i in range(at + 1, min(len(items) - 1, at + 3)):
        item = items[i]
        info = item.head.info
        if item.kind == "particle" and isinstance(info, frozenset) and "capital" in info:
            nxt = items[i + 1]
            if nxt.kind == "ref" and nxt.keys[0].startswith("country:") and items[at].keys[-1].startswith("place:"):
                return [(items[at].keys[-1], "capitalOf", nxt.keys[0], at, i + 1)]
    return []
