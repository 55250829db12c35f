"""Who founded an organisation."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.bodies import body_behind, latest_body, subject_before
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import REACH, Scene
from kg.steps.facts.relations.tied import CLOSE, DUAL, pairs, states_before

# what opens a clause of time
OPENING = frozenset({"particle", "function"})
# what may be founded that is no body
THINGS = frozenset({"word", "unknown", "noun", "orgword"})


def found(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X and Z founded Y", "Y, which X founded": of the two that surround the verb, the body is the founded one."""
    if scene.items[hit.first].kind == "noun":
        return
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    bodies = bodies or subject_before(scene, hit) or _pointed_to(scene, hit)
    listed = states_listed(scene, end + 1 if end > hit.last else hit.last + 1)
    if not listed.states and end > hit.last:
        listed = states_listed(scene, hit.last + 1)
    states = listed.states or _led(scene, hit) or (states_before(scene, hit, bodies) if end > hit.last else ())
    yield from pairs(scene, hit, states, bodies, max(listed.last, end))


def _led(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The states of several leaders right behind the verb: "the presidents of X and Z founded"."""
    leaders = scene.items[hit.last + 1] if hit.last + 1 < len(scene.items) else None
    if leaders is None or leaders.kind != "ref" or leaders.head.kind != "office" or leaders.prep:
        return ()
    states = scene.only_states(leaders, people=True)
    return states if len(states) >= DUAL else ()


def _pointed_to(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The body told of last, where the verb has a pronoun for what was founded: "when X and Z founded it"."""
    before = scene.items[hit.first - 1] if hit.first else None
    if before is None or before.kind not in OPENING or "relative" in scene.groups(hit.first - 1):
        return ()  # "a centre that X founded"
    if not hit.tie.words[-1].endswith(scene.knowledge.endings.pronouns):
        return ()
    named = [body for item in scene.items[: hit.first] for body in scene.bodies(item)]
    return tuple(named[-1:]) or latest_body(scene, hit.first)


def founded(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "Y was founded in … by X": the states stand behind a word of agency."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    if bodies and not _is_next(scene, hit.last, end):
        bodies, end = (), hit.last
    if not bodies and _is_of_a_thing(scene, hit):
        return
    bodies = bodies or subject_before(scene, hit)
    for i in range(max(end, hit.last) + 1, min(len(scene.items), hit.last + REACH * CLOSE)):
        if scene.is_end(i) or (scene.items[i].kind == "verb" and not scene.is_in(i, "agents")):
            return
        if scene.is_in(i, "agents"):
            listed = states_listed(scene, i + 1)
            bodies = bodies or _named_next(scene, hit, listed.last)
            yield from pairs(scene, hit, listed.states, bodies, listed.last)
            return


def _is_of_a_thing(scene: Scene, hit: Hit) -> bool:
    """Whether a noun of founding has what is founded right behind it, which is no body: "the founding of a panel"."""
    if scene.items[hit.last].kind == "verb" or hit.tie.words[-1].endswith(scene.knowledge.endings.pronouns):
        return False
    behind = scene.items[hit.last + 1] if hit.last + 1 < len(scene.items) else None
    return behind is not None and behind.kind in THINGS and not behind.prep


def _named_next(scene: Scene, hit: Hit, at: int) -> tuple[str, ...]:
    """The body that a pronoun stands for and that is named only in the clause behind: "since its founding by X, Y"."""
    if scene.items[hit.first].kind == "verb" or not hit.tie.words[-1].endswith(scene.knowledge.endings.pronouns):
        return ()
    for item in scene.items[at + 1 :]:
        if bodies := scene.bodies(item):
            return bodies[:1] if not item.prep else ()
    return ()


def _is_next(scene: Scene, verb: int, at: int) -> bool:
    """Whether what is named at a place is the subject of a verb: nothing but times and adverbs between, no particle."""
    between = scene.items[verb + 1 : at]
    plain = all(i.kind in ("time", "modifier", "quote") or i.head.key in ("adverb", "demonstrative") for i in between)
    return plain and not scene.items[at].prep


def charter(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X and Z sign the charter that sets up Y"."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    signed = next((i for i in range(hit.first) if scene.is_in(i, "signs")), -1)
    if signed < 0 or not bodies:
        return
    states = [s for i in range(hit.first) for s in _signatories(scene, i)]
    if len(set(states)) >= DUAL:
        yield from pairs(scene, hit, tuple(dict.fromkeys(states)), bodies, end)


def _signatories(scene: Scene, at: int) -> tuple[str, ...]:
    item = scene.items[at]
    return scene.only_states(item, people=True) if item.kind == "ref" and not item.prep else ()


def announced(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X and Z announced the founding of Y": nothing but those who do, and times, between the verb and what begins."""
    bodies, end = body_behind(scene, hit.last, reach=1)
    at, states = hit.first - 1, list[str]()
    while at >= 0 and not scene.is_in(at, "announces"):
        item = scene.items[at]
        told = scene.only_states(item, people=True) if item.kind == "ref" and not item.prep else ()
        if not told and item.kind not in ("time", "modifier", "quote") and "about" not in scene.groups(at):
            return
        states = [*told, *states]
        at -= 1
    if at >= 0 and len(set(states)) >= DUAL:
        yield from pairs(scene, hit, tuple(dict.fromkeys(states)), bodies, end)
