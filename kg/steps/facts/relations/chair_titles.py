"""Who is called the chair of an organisation, by a title or in the offices of a name."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.bodies import body_behind, latest_body
from kg.steps.facts.relations.chair_holders import state_before, state_between
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.scene import Scene

CLOSE = 3
DUAL = 2


def title(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X, the present chair of Y"."""
    if scene.items[hit.first].kind == "ref":
        yield from _entitled(scene, hit)
        return
    if _is_of_state(scene, hit) or _is_followed(scene, hit):
        return
    bodies, end = body_behind(scene, hit.last - 1 if len(hit.tie.words) > 1 else hit.last, reach=CLOSE + 1)
    if hit.tie.words[-1] in scene.knowledge.ties.words["chaired_by"]:
        new = end == hit.last + DUAL and scene.items[end - 1].kind in ("word", "modifier")
        bodies = tuple(b for b in bodies if b in scene.knowledge.ties.led_in_turn and (end <= hit.last + 1 or new))
    else:
        bodies = bodies or (latest_body(scene, hit.first) if _is_of_body(scene, hit) else ())
    states = state_before(scene, hit) or state_between(scene, max(end, hit.last), max(end, hit.last) + CLOSE + 1)
    for state in states[:1]:
        if bodies:
            yield Found(state, "chairOf", bodies[0], hit.first, max(end, hit.last))


def _is_of_body(scene: Scene, hit: Hit) -> bool:
    """Whether a title may be that of a body told of before: a state has it, and no president told of by name."""
    behind = scene.items[hit.last + 1] if hit.last + 1 < len(scene.items) else None
    named = behind is not None and behind.kind in ("person", "given", "title", "ref") and not behind.prep
    here = any(scene.bodies(item) for item in scene.items if item.kind == "ref")
    return here or not named


def _is_of_state(scene: Scene, hit: Hit) -> bool:
    """ "In his capacity as president of a member state": what is presided over is the state."""
    words = scene.sentence.norms[scene.items[hit.last].start : scene.items[hit.last].end + 1]
    return any(word in scene.knowledge.ties.words["single_states"] for word in words)


def _is_followed(scene: Scene, hit: Hit) -> bool:
    """ "He follows the present chair": who is followed holds the chair no more."""
    near = range(max(0, hit.first - CLOSE), hit.first)
    return any(scene.is_in(i, "follow") for i in near)


def _entitled(scene: Scene, hit: Hit) -> Iterator[Found]:
    """Names and offices in one phrase: the body and the state are in the offices, or the state stands before."""
    for body in scene.bodies(scene.items[hit.first]):
        ties = scene.knowledge.ties
        said_of = scene.is_pause(hit.first - 1) or scene.is_in(hit.first - 1, "openers")
        beside = said_of and hit.first > 1 and scene.items[hit.first - 2].kind == "ref"
        if body in ties.led_in_turn or (body in ties.rotating and beside):
            yield from (Found(s, "chairOf", body, hit.first, hit.last) for s in state_before(scene, hit))
    for person in scene.items[hit.first].keys:
        bodies = [c.of for c in scene.roles if c.person == person and scene.is_body(c.of)]
        state = scene.stands_for(person)
        if bodies and state.startswith("country:"):
            yield Found(state, "chairOf", bodies[-1], hit.first, hit.last)
