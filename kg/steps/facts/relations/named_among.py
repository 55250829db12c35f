"""Members named among those of an organisation: "the ministers of Y, among them those of X and Z", "such as X".

Nothing says that they belong but the words "among them", so that they are believed only where the table knows each.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.tied import pairs

# who stands for the members: "the ministers of Y"
STANDING = frozenset({"office", "anaphor", "title"})
# how far before "among them" the organisation is named
FAR = 14


def among(scene: Scene, hit: Hit) -> Iterator[Found]:
    """The states that a list behind "among them" names, of whose organisation's members something is told."""
    at, led = hit.first - 1, False
    while at >= max(0, hit.first - FAR) and not scene.is_end(at):
        led = led or _stands_for(scene, at)
        bodies = scene.meant(at)
        if bodies:
            break
        if scene.items[at].kind == "ref":
            return
        at -= 1
    else:
        return
    led = led or (at > 0 and _stands_for(scene, at - 1))
    listed = states_listed(scene, hit.last + 1)
    known = scene.knowledge.memberships
    body = scene.knowledge.ties.stands_for.get(bodies[-1], bodies[-1])
    if led and listed.states and all(known.ever(s, hit.tie.property, body) for s in listed.states):
        yield from pairs(scene, hit, listed.states, (body,), listed.last)


def _stands_for(scene: Scene, at: int) -> bool:
    item = scene.items[at]
    return item.kind in STANDING or item.head.kind in STANDING or scene.is_in(at, "group_heads")
