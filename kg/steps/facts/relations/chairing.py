"""The verb of chairing, with an organisation or its session as its object: "X chairs Y", "Y, which X chairs"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.bodies import body_behind, latest_body
from kg.steps.facts.relations.chair_holders import state_before, state_between
from kg.steps.facts.relations.chairs import is_to_come
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.scene import Scene

CLOSE = 3
OWNED = frozenset({"noun", "word", "orgword"})


def chairing(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X chairs Y": the body is the object, or its session where the state in the chair leads those."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE + CLOSE)
    ties = scene.knowledge.ties
    termed = bool(bodies) and _is_term(scene, hit, bodies[0], end)
    if not termed and end > hit.last + CLOSE:
        bodies, end = (), hit.last
    owned = bool(bodies) and end > hit.last + 1 and scene.items[end - 1].kind in OWNED
    if not termed and bodies and (scene.items[end].prep or owned):
        return
    if not bodies:
        bodies = _of_session(scene, hit) or _said_of(scene, hit)
    if not bodies:
        return
    after = state_between(scene, hit.last, hit.last + CLOSE + CLOSE)
    subject_first = _is_relative(scene, hit) and not (after and _has_object(scene, hit))
    states = (state_before(scene, hit) or after) if subject_first else (after or state_before(scene, hit))
    if bodies[0] in ties.stands_for or is_to_come(scene, max(end, hit.last)):
        return
    for state in states:
        yield Found(state, "chairOf", bodies[0], hit.first, max(end, hit.last))


def _said_of(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """ "Y, which X chairs": the body right before a relative pronoun whose verb has it as its object."""
    at = hit.first - int("relative" in scene.groups(hit.first - 1))
    if at == hit.first and hit.tie.words[0] not in scene.knowledge.groups["relative"]:
        return ()
    at -= 1 + int(scene.is_pause(at - 1))
    return scene.meant(at)[-1:] if at >= 0 and _has_object(scene, hit) else ()


def _has_object(scene: Scene, hit: Hit) -> bool:
    """Whether a pronoun is written onto the verb of chairing: "which X chairs", said of what stands before."""
    owned = tuple(scene.knowledge.state_pronouns) + scene.knowledge.endings.pronouns
    return scene.words(scene.items[hit.last])[-1].endswith(owned)


def _is_term(scene: Scene, hit: Hit, body: str, end: int) -> bool:
    """Whether what is chaired is the term of a chair: "the present session of", the summit of a body led in turn."""
    between = range(hit.last + 1, end)
    terms = scene.knowledge.ties.words
    if any(scene.text(i).split(" ")[0] in terms["terms"] for i in between):
        return any(w in terms["current"] for i in range(hit.last + 1, end) for w in scene.words(scene.items[i]))
    led = body in scene.knowledge.ties.led_in_turn
    return led and any(scene.is_in(i, "summits") for i in between)


def _is_relative(scene: Scene, hit: Hit) -> bool:
    """Whether a verb says more of what stands before it: "X, which chairs Y"."""
    relative = scene.knowledge.groups["relative"]
    return "relative" in scene.groups(hit.first - 1) or hit.tie.words[0] in relative


def _of_session(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The body whose session is led, where the state in its chair leads those."""
    if not any(scene.is_in(i, "sessions") for i in range(hit.last + 1, hit.last + CLOSE)):
        return ()
    bodies = latest_body(scene, hit.first)
    return bodies if bodies and bodies[0] in scene.knowledge.ties.rotating else ()
