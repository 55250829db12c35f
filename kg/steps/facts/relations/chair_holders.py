"""The states and the states of people that stand around a word for the chair."""

from __future__ import annotations

from kg.steps.facts.relations.hits import Hit
from kg.steps.facts.relations.scene import REACH, Scene


def state_between(scene: Scene, first: int, stop: int) -> tuple[str, ...]:
    """The first state or person without a preposition behind an item and before another."""
    for i in range(first + 1, min(stop, len(scene.items))):
        item = scene.items[i]
        if scene.is_end(i):
            break
        if item.kind == "state_of":
            return scene.own_state(i)
        if item.kind == "ref" and not item.prep and not _is_led(scene, i):
            states = scene.only_states(item, people=True)
            if states:
                return states[:1]
    return ()


def state_before(scene: Scene, hit: Hit, at: int = -1) -> tuple[str, ...]:
    """The nearest state or person before an item, or before the tie itself, that is no place gone to."""
    start = hit.first if at < 0 else at
    for i in range(start - 1, max(-1, start - 1 - REACH), -1):
        item = scene.items[i]
        if scene.is_end(i) or "that" in scene.groups(i):
            break
        gone_to = _is_led(scene, i) and all(key.startswith("place:") for key in item.keys)
        # nor whose place somebody else takes: "N, instead of M, as chair of Y"
        if item.kind != "ref" or gone_to or "instead" in scene.groups(i - 1):
            continue
        states = scene.only_states(item, people=True)
        if states:
            return states[-1:]
    return ()


def _is_led(scene: Scene, at: int) -> bool:
    """Whether a preposition stands right before an item."""
    before = scene.items[at - 1]
    return scene.is_of_place(at) or (before.kind == "function" and before.head.key == "preposition")
