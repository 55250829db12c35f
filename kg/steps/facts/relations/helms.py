"""Who is at the head of an organisation where no word for the chair stands as a thing of its own."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.bodies import body_behind
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import REACH, Scene

CLOSE = 3
CHAIR = "chairOf"


def helm(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X followed Z at the head of Y": the first state behind the verb."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    if not bodies or scene.items[end].prep:
        return
    people = bodies[0] in scene.knowledge.ties.led_in_turn
    for i in range(hit.first - 1, max(-1, hit.first - 1 - REACH), -1):
        if scene.is_end(i):
            return
        if scene.is_in(i, "follow") and not scene.items[i].head.future and not scene.is_yet_to_come(i - 1):
            for state in _subject(scene, i, hit.first, people=people):
                yield Found(state, "chairOf", bodies[0], hit.first, end)
            return


def leading(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X leads Y this year": a lead that has a term is the chair."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    ties = scene.knowledge.ties
    if not bodies or bodies[0] not in ties.led_in_turn | ties.rotating or scene.items[end].prep:
        return
    if scene.items[hit.last].head.future or not _has_term(scene, end + 1):
        return
    states = _subject(scene, hit.last, end, people=False)
    before = scene.items[hit.first - 1] if hit.first else None
    if not states and before is not None and before.kind == "ref":
        states = scene.only_states(before)
    for state in states[-1:]:
        yield Found(state, "chairOf", bodies[0], hit.first, end)


def shared(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X and Z share the chair of Y", "Y, whose chair X and Z share": all of those who share it."""
    chair = next((i for i in range(hit.last + 1, len(scene.items)) if scene.items[i].head.key == CHAIR), -1)
    bodies, end = body_behind(scene, chair, reach=CLOSE) if chair >= 0 else ((), -1)
    between = [scene.items[i] for i in range(hit.last + 1, max(chair, 0))]
    if not bodies or any(item.kind in ("verb", "mark") or item.prep for item in between):
        return
    lists = (*between, *reversed(scene.items[max(0, hit.first - CLOSE) : hit.first]))
    near = [scene.only_states(item) for item in lists if item.kind == "ref" and not item.prep]
    several = next((found for found in near if len(found) > 1), ()) or states_listed(scene, end + 1).states
    # "X takes part in the chair": one alone, where the verb and not a participle tells it
    alone = tuple(s for found in near[:1] for s in found) if scene.items[hit.last].kind == "verb" else ()
    states = several or alone
    for state in states:
        yield Found(state, "chairOf", bodies[0], hit.first, end)


def own(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "Within its chair of Y, X …", "X uses its chair of Y": the present chair of whom the pronoun means."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    if not bodies or bodies[0] in scene.knowledge.ties.stands_for:
        return
    framed = any(scene.is_in(i, "in_frame") for i in range(max(0, hit.first - CLOSE), hit.first))
    used = any(scene.is_in(i, "using") for i in range(max(0, hit.first - CLOSE), hit.first))
    if not framed and not used:
        return
    for i in (
        *range(hit.first - 1, max(-1, hit.first - REACH - CLOSE), -1),
        *range(end + 1, min(len(scene.items), end + REACH)),
    ):
        item = scene.items[i]
        if scene.is_end(i):
            return
        states = scene.own_state(i) or (scene.only_states(item) if item.kind == "ref" and not item.prep else ())
        if states and not scene.is_where(i):
            yield Found(states[-1], "chairOf", bodies[0], hit.first, end)
            return


def _subject(scene: Scene, verb: int, stop: int, *, people: bool) -> tuple[str, ...]:
    """The first state right behind a verb."""
    for i in range(verb + 1, stop):
        item = scene.items[i]
        if item.kind == "ref":
            return () if item.prep else scene.only_states(item, people=people)[:1]
    return ()


def _has_term(scene: Scene, at: int) -> bool:
    """Whether a time stands right behind: "this year", "until July", "at present"."""
    near = range(at, min(len(scene.items), at + CLOSE))
    return any(scene.items[i].kind == "time" or scene.is_in(i, "current") for i in near)
