"""That states joined an organisation, or are told to be of it by a rank, a list or a comparison."""

from __future__ import annotations

from collections.abc import Iterator

from kg.match.marks import DASHES
from kg.steps.facts.relations.bodies import body_behind, latest_body
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import REACH, Scene
from kg.steps.facts.relations.tied import CLOSE, DUAL, pairs


def joining(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "They have accepted that X joins [Y]"."""
    listed = states_listed(scene, hit.last + 1, bodies=True)
    bodies, end = body_behind(scene, max(listed.last, hit.last), reach=CLOSE)
    yield from pairs(scene, hit, listed.states, bodies or latest_body(scene, hit.first), max(end, listed.last))


def entering(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "Then X joined it", "X, which had joined it before": the organisation is the one spoken of last."""
    listed = states_listed(scene, hit.last + 1)
    states = listed.states or _said_of(scene, hit)
    yield from pairs(scene, hit, states, _entered(scene, hit), max(listed.last, hit.last))


def _entered(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The organisation that "it" means: the one that a relative clause tells of, else the one spoken of last."""
    at = hit.first - 1
    if at < 1 or "relative" not in scene.groups(at):
        return latest_body(scene, hit.first)
    at -= 1 + int(scene.is_pause(at - 1))
    if at < 0 or scene.items[at].kind == "ref":
        return latest_body(scene, hit.first)
    return scene.meant(at)


def latecomers(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X joined in 1984, followed by Z in 1995": states behind or before, the organisation named in another place."""
    if body_behind(scene, hit.last, reach=REACH)[0] and not hit.tie.words[0].endswith(
        tuple(scene.knowledge.state_pronouns)
    ):
        return
    named = {b for item in scene.items[: hit.first] for b in scene.bodies(item)}
    listed = states_listed(scene, hit.last + 1)
    if len(named) <= 1:
        states = listed.states or _said_of(scene, hit)
        yield from pairs(scene, hit, states, latest_body(scene, hit.first), max(listed.last, hit.last))


def _said_of(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The states right before a verb, a relative pronoun between or not."""
    at = hit.first - 1
    while at >= 0 and (scene.is_pause(at) or scene.groups(at) & {"relative", "done"}):
        at -= 1
    item = scene.items[at] if at >= 0 else None
    return scene.only_states(item) if item is not None and item.kind == "ref" and not item.prep else ()


def gloss(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "Y, that is X and Z", "Y (X and Z)", "Y - X and Z -": several states right behind an organisation's name."""
    at = hit.first - 1
    while at >= 0 and (scene.is_pause(at) or scene.items[at].kind in ("number", "quote")):
        at -= 1
    bodies = scene.meant(at) if at >= 0 else ()
    opened = hit.last + 1
    first = scene.items[opened] if opened < len(scene.items) else None
    if not bodies or first is None or first.kind != "ref" or first.prep:
        return
    listed = states_listed(scene, opened)
    closing = scene.items[listed.last + 1].head.key if listed.last + 1 < len(scene.items) else ""
    if scene.items[hit.first].head.key in DASHES and closing not in DASHES:
        return  # "the Union - X and Y met": a dash alone parts two things
    if len(listed.states) >= DUAL:
        yield from pairs(scene, hit, listed.states, bodies[-1:], listed.last)


def ranked(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X, the largest producer in Y": who has a rank among those of an organisation, said of X itself."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    if not bodies or end == hit.last + 1:
        return
    at, told = hit.first - 1, False
    while at >= 0 and (scene.is_in(at, "ordinals") or scene.is_in(at, "openers") or scene.is_pause(at) or hit.prep):
        told = told or not scene.is_in(at, "ordinals")
        at -= 1
    item = scene.items[at] if at >= 0 else None
    if item is not None and item.kind == "ref" and (told or "copula" in scene.groups(at - 1)):
        yield from pairs(scene, hit, scene.only_states(item)[-1:], bodies, end)


def enlarged(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "Y has grown to take in X"."""
    near = range(max(0, hit.first - REACH), hit.first)
    if not any(_has_grown(scene, i) for i in near):
        return
    listed = states_listed(scene, hit.last + 1, bodies=True)
    grown = [b for i in near for b in scene.meant(i)] or list(latest_body(scene, hit.first))
    yield from pairs(scene, hit, listed.states, grown[:1], listed.last)


def _plain(scene: Scene, at: int) -> tuple[str, ...]:
    """The words of an item without the particle written onto the first."""
    first, *rest = scene.words(scene.items[at])
    return first, first[len(scene.items[at].prep) :], *rest


def _has_grown(scene: Scene, at: int) -> bool:
    """Whether a word tells of growth that came about: "has grown", "X joined it before it grew"."""
    words, told = scene.knowledge.ties.words, _plain(scene, at)
    if any(w in words["growth"] for w in told):
        return True
    opening = " ".join(scene.words(scene.items[at - 1])) if at else ""
    return opening in scene.knowledge.groups["before_that"] and any(w in words["grows"] for w in told)
