"""Lists of states before and behind a word of belonging: where they open, go on and end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.model.keys import COLLECTIVE
from kg.steps.facts.relations.scene import Scene

FAR = 14
MOST_FILLERS = 9


class Listed(NamedTuple):
    """States in the order of the text, and the item of the last of them, or where the search began."""

    states: tuple[str, ...]
    last: int


def states_listed(scene: Scene, at: int, *, bodies: bool = False, past: bool = False, apart: bool = False) -> Listed:
    """The list of states that begins at an item or a few fillers behind it.

    `bodies` lets organisations be members; `past` lets a relative clause between commas come first;
    `apart` lets its names stand apart by commas alone.
    """
    states: list[str] = []
    last, skipped, i, start = at - 1, 0, at, at
    while i < len(scene.items) and not scene.is_end(i) and (i == start or i not in scene.stops):
        item = scene.items[i]
        if item.head.key == ")" and not any(x.head.key == "(" for x in scene.items[max(0, start - 1) : i]):
            break
        if states and item.head.key == "(" and (closed := _closing(scene, i)):
            i = closed + 1
            continue
        if states and not past and scene.is_pause(i - 1) and _is_besides(scene, i):
            break
        if states and apart and _is_besides(scene, i) and not _is_named(scene, i + 1):
            break
        named = scene.states(item) if bodies else scene.only_states(item)
        if item.kind == "ref" and named and (i == start or _continues(scene, i, states, last, apart)):
            states += named
            last, skipped = i, 0
        elif skipped < MOST_FILLERS and _is_passed(scene, i, bool(states)):
            skipped += 1
        else:
            onward = _onward(scene, i, bool(states), past)
            if onward <= i:
                break
            i = onward
            continue
        i += 1
    return Listed(tuple(dict.fromkeys(states)), last)


def _closing(scene: Scene, at: int) -> int:
    """The bracket that closes an aside which names nobody that a list could go on with; 0 where there is none."""
    for i in range(at + 1, min(at + FAR, len(scene.items))):
        if scene.items[i].head.key == ")":
            return i
        if scene.only_states(scene.items[i]) and scene.items[i].kind == "ref":
            return 0
    return 0


def _is_besides(scene: Scene, at: int) -> bool:
    """Whether words for "and besides" begin at a place."""
    ahead = f"{scene.text(at)} {scene.text(at + 1)}" if at + 1 < len(scene.items) else ""
    return scene.is_in(at, "besides") or ahead in scene.knowledge.ties.words["besides"]


def _is_named(scene: Scene, at: int) -> bool:
    """Whether states are named at a place."""
    return at < len(scene.items) and scene.items[at].kind == "ref" and bool(scene.only_states(scene.items[at]))


def _is_passed(scene: Scene, at: int, begun: bool) -> bool:
    """Whether an item leads to a list or stands within it: a place before it, states told of together, fillers."""
    item = scene.items[at]
    together = item.kind == "ref" and not item.prep and item.why == COLLECTIVE
    return together or (not begun and _is_aside(scene, at)) or scene.is_filler(at)


def _is_aside(scene: Scene, at: int) -> bool:
    """Whether an item belongs to a place that stands before the list: "in Baghdad"."""
    if scene.items[at].kind == "ref":
        return scene.is_of_place(at) and scene.items[at].keys[0].startswith("place:")
    return "place" in scene.groups(at)


def _continues(scene: Scene, at: int, states: Sequence[str], last: int, apart: bool) -> bool:
    item = scene.items[at]
    if item.prep and (states or item.prep != scene.knowledge.lexicon.clitics.lam):
        return False
    if scene.is_of_place(at):
        return False
    return bool(not states or item.conj or apart or not scene.is_pause(at - 1) or last < at - 2)


def _onward(scene: Scene, at: int, begun: bool, past: bool) -> int:
    """Where a list goes on behind what interrupts it, or `at` where it does not."""
    if "relative" in scene.groups(at) and (begun or past):
        end = next((i for i in range(at + 1, min(at + FAR, len(scene.items))) if scene.is_pause(i)), at)
        after = end + 1
        if end > at and after < len(scene.items):
            item = scene.items[after]
            if (past and not begun) or (item.kind == "ref" and item.conj and scene.only_states(item)):
                return after
    counts = scene.knowledge.ties.words["counts"]
    if begun and any(w in counts for item in scene.items[max(0, at - 3) : at] for w in scene.words(item)[:1]):
        return opened(scene, at)
    return at


def opened(scene: Scene, at: int) -> int:
    """The item behind the next word that opens a list, before any verb; `at` where there is none."""
    for i in range(at, min(at + FAR, len(scene.items))):
        if scene.is_end(i) or scene.items[i].kind == "verb":
            break
        if scene.is_in(i, "openers") or scene.items[i].head.key == ":":
            return i + 1
    return at
