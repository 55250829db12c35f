"""Words for the members of a body and the lists that say who they are: "the founding states are X, Y"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.knowledge.ties import TIE
from kg.match.fold import fold
from kg.steps.facts.relations.bodies import body_behind, understood
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import Listed, states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.tied import DUAL, list_opening, pairs, told_besides

VOTES = f"{TIE}votes"


def roster(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "The founding states are X, Y", "among its observers are X, Y", "X is one of the founding states"."""
    if len(hit.tie.words) == 1 and hit.token > scene.items[hit.first].start and scene.items[hit.first].kind == "ref":
        return
    bodies, end = body_behind(scene, hit.last)
    own = scene.bodies(scene.items[hit.last])
    bodies, end = (own, hit.last) if own else (bodies, max(end, hit.last))
    fronted = _is_fronted(scene, hit)
    opened = end + 1 if fronted else list_opening(scene, hit, end)
    listed = states_listed(scene, opened) if opened > end else Listed((), end)
    if not bodies and _does_something(scene, hit):
        return
    bodies = bodies or understood(scene, hit)
    if listed.states:
        yield from pairs(scene, hit, listed.states, bodies, listed.last)
        return
    states = _one_of(scene, hit) or _beside(scene, hit)
    yield from pairs(scene, hit, states, bodies, end)
    yield from told_besides(scene, hit, states, bodies, end)


def _does_something(scene: Scene, hit: Hit) -> bool:
    """Whether states without a name are told to do something else than belong: "several states, among them X, left".

    The verb before them in their clause tells so, where it is none of taking in; members alone vote.
    """
    article = scene.knowledge.lexicon.clitics.article
    if len(hit.tie.words) > 1 or hit.tie.words[0].startswith(article) or hit.prep or VOTES in scene.traces:
        return False
    for i in range(hit.first - 1, -1, -1):
        item = scene.items[i]
        if item.kind == "relation" or scene.is_in(i, "verbs_of_inclusion") or scene.is_in(i, "verbs_of_being"):
            return False
        if item.kind == "verb":
            return fold(item.head.key) not in scene.knowledge.ties.words["belonging_verbs"]
        if item.kind == "mark":
            return False
    return False


def _is_fronted(scene: Scene, hit: Hit) -> bool:
    """ "Among the observers [of Y] are X": nothing but "among" stands before the group in its clause."""
    at = hit.first - 1
    while at >= 0 and (scene.is_in(at, "one_of") or scene.items[at].kind == "relation"):
        at -= 1
    return at < hit.first - 1 and (at < 0 or scene.items[at].kind == "mark")


def _one_of(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The state that is said to be one of a group."""
    at = hit.first - 1
    while at >= 0 and scene.is_in(at, "one_of"):
        at -= 1
    if at == hit.first - 1:
        return ()
    resumed = False
    while at >= 0 and (
        scene.groups(at) & {"copula", "become", "relative"} or scene.is_in(at, "openers") or scene.is_pause(at)
    ):
        resumed = resumed or (bool(scene.groups(at) & {"copula", "become"}) and scene.items[at].conj != "")
        at -= 1
    if resumed and at >= 0 and scene.items[at].kind != "ref":
        said_of = (scene.only_states(i) for i in scene.items[:at] if i.kind == "ref" and not i.prep)
        return next(filter(None, said_of), ())
    item = scene.items[at] if at >= 0 else None
    return scene.only_states(item) if item is not None and item.kind == "ref" else ()


def _beside(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The states that a definite plural stands right behind: "X and Z, the members of Y"."""
    if len(hit.tie.words) > DUAL or hit.conj or hit.prep:
        return ()
    at = hit.first - 1
    while at >= 0 and (scene.is_pause(at) or scene.is_in(at, "gloss_pronouns")):
        at -= 1
    item = scene.items[at] if at >= 0 else None
    states = scene.only_states(item) if item is not None and item.kind == "ref" else ()
    return states if len(states) > 1 else ()
