"""Members named right behind their organisation: "the three states of Y, X and Z", "the leaders of Y, who are …".

Nothing but the order of the words says that they belong, so that they are believed only where the table knows each.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.knowledge.ties import Tie
from kg.steps.facts.relations.claims import is_ruled_out, plausible
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import Listed, states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.tied import DUAL, pairs

MEMBER = "memberOf"
# how many small words stand between an organisation and the first of its members, and before it, at most
FAR, NEAR = 4, 2
BETWEEN = frozenset({"number", "modifier"})
# who stands for the members: "the leaders of Y", "the foreign ministers of the states of Y"
STANDING = frozenset({"office", "anaphor"})


def apposed_members(scene: Scene) -> Iterator[Found]:
    """The members that a list names right behind their organisation."""
    if sum(len(scene.only_states(item)) for item in scene.items if item.kind == "ref") < DUAL:
        return
    for at, item in enumerate(scene.items):
        bodies = scene.meant(at) if item.kind == "ref" else ()
        if not bodies:
            continue
        first = _list_begins(scene, at)
        listed = states_listed(scene, first) if first else _joined(scene, at)
        if listed is None or len(listed.states) < DUAL:
            continue
        body, known = bodies[0], scene.knowledge.memberships
        if not all(known.ever(state, MEMBER, body) for state in listed.states):
            continue
        hit = Hit(Tie(scene.words(item), MEMBER, "gloss"), at, at, item.start, item.conj, item.prep)
        if not is_ruled_out(scene, hit):
            yield from plausible(scene, hit, list(pairs(scene, hit, listed.states, (body,), listed.last)))


def _joined(scene: Scene, at: int) -> Listed | None:
    """The states that a comma alone parts from their organisation: "the members of Y, X and Z, agreed"."""
    item = scene.items[at]
    states = tuple(key for key in item.keys if key.startswith("country:"))
    mixed = len(states) + 1 == len(item.keys) and item.keys[0] not in states
    return Listed(states, at) if mixed and at and _stands_for(scene, at - 1) else None


def _list_begins(scene: Scene, at: int) -> int:
    """The first state of a list behind an organisation, of whose states or leaders something is told; 0 without one."""
    led = any(_stands_for(scene, i) for i in range(max(0, at - NEAR), at))
    for i in range(at + 1, min(at + 1 + FAR, len(scene.items))):
        item = scene.items[i]
        if item.kind == "ref":
            told = led or i > at + 1
            return i if told and not (item.conj or item.prep) and bool(scene.only_states(item)) else 0
        told_who = scene.is_in(i, "gloss_pronouns") or _stands_for(scene, i)
        counted = item.kind in BETWEEN or item.head.key in BETWEEN
        if not (scene.is_pause(i) or counted or told_who) or item.prep:
            return 0
        led = led or told_who
    return 0


def _stands_for(scene: Scene, at: int) -> bool:
    """Whether a word tells of the states of an organisation, or of those who lead them."""
    item = scene.items[at]
    return item.kind in STANDING or item.head.kind in STANDING or scene.is_in(at, "group_heads")
