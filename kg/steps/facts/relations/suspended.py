"""Who is told to be suspended from an organisation: it is a member for all that, without a say for the time being."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.bodies import body_behind, latest_body
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.tied import CLOSE, pairs, states_before


def suspended(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X, whose membership of Y is suspended", "the suspension of X's membership goes on": not that Y has done so."""
    if hit.tie.words[-1] not in scene.knowledge.ties.words["membership"]:
        bodies, end = body_behind(scene, hit.last, reach=CLOSE)
        bodies = bodies or _understood(scene, hit)
        yield from pairs(scene, hit, states_before(scene, hit, bodies), bodies, max(end, hit.last))
        return
    listed = states_listed(scene, hit.last + 1)
    if hit.tie.words[0] not in scene.knowledge.ties.words["remaining"] and not _goes_on(scene, listed.last):
        return
    bodies, end = body_behind(scene, max(listed.last, hit.last), reach=CLOSE)
    yield from pairs(scene, hit, listed.states, bodies or _understood(scene, hit), max(end, listed.last))


def _understood(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The organisation spoken of last, where its members are known: a council may suspend in the name of the whole."""
    table = scene.knowledge.memberships
    return tuple(body for body in latest_body(scene, hit.first) if table.knows(hit.tie.property, body))


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether words behind an item tell that something is still so."""
    words = scene.knowledge.ties.words["lasting"]
    return any(word in words for item in scene.items[at + 1 :] for word in scene.words(item)[-1:])
