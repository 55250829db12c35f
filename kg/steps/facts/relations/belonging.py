"""How words that say what a state is in an organisation tie the two: a member, an observer, a partner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.steps.facts.relations.bodies import body_behind, subject_before, subject_behind, understood
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.tied import CLOSE, DUAL, is_dual, list_opening, pairs, states_before, told_besides

STATUSES = frozenset({"observerOf", "dialoguePartnerOf"})


def badge(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X is a member of Y", "Y has granted X the status": the states before or behind, the body behind."""
    if scene.items[hit.first].kind == "ref" or _is_left(scene, hit) or _is_of_group(scene, hit):
        return
    bodies, end = body_behind(scene, hit.last)
    opened = list_opening(scene, hit, max(end, hit.last))
    if opened > max(end, hit.last) + 1 and states_listed(scene, opened).states:
        return
    if hit.tie.property == "memberOf":
        yield from _body_in_body(scene, hit, bodies)
    within = [s for i in range(hit.first + 1, hit.last) for s in scene.only_states(scene.items[i])]
    states = (
        tuple(within)
        or _apposed(scene, hit)
        or _behind_body(scene, hit, end)
        or states_before(scene, hit, bodies, people=_is_of_person(scene, hit))
        or _announced(scene, hit, end)
    )
    if bodies:
        yield from _in_others_too(scene, hit, states, end)
    bodies = bodies or understood(scene, hit)
    yield from pairs(scene, hit, states, bodies, max(end, hit.last))
    yield from told_besides(scene, hit, states, bodies, max(end, hit.last))


def _in_others_too(scene: Scene, hit: Hit, states: Sequence[str], end: int) -> Iterator[Found]:
    """ "A member of Y since 1999 and of Z since 2004": each further body behind "and in", with its own time."""
    at = end + 1
    while at + 1 < len(scene.items):
        if scene.items[at].kind == "time" or scene.is_pause(at) or scene.leads_to_time(at) or _is_since(scene, at):
            at += 1
            continue
        bodies = scene.meant(at + 1) if "place" in scene.groups(at) and scene.items[at].conj else ()
        if not bodies:
            return
        yield from pairs(scene, hit, states, bodies[:1], at + 1)
        at += 2


def _is_since(scene: Scene, at: int) -> bool:
    """Whether an item is nothing but "since" before a time."""
    return at + 1 < len(scene.items) and scene.items[at + 1].kind == "time" and scene.items[at].kind != "ref"


def _is_of_person(scene: Scene, hit: Hit) -> bool:
    """ "The president of X (an observer)", "N as president of a member state": the state of who is named."""
    behind = scene.items[hit.last + 1].head.key if hit.last + 1 < len(scene.items) else ""
    before = scene.items[hit.first - 1] if hit.first else None
    if before is None:
        return False
    bracketed = before.head.key == "(" and behind == ")"
    article = scene.knowledge.lexicon.clitics.article
    if before.kind == "ref" and before.head.kind == "office" and hit.tie.words[0].startswith(article):
        return True  # "the minister of X, the member of Y"
    presided = scene.items[hit.first].head.kind == "office"
    return bracketed or (presided and hit.tie.words[0] in scene.knowledge.ties.words["single_states"])


def _is_left(scene: Scene, hit: Hit) -> bool:
    """ "After years of the status": a status that a state comes from."""
    before = scene.words(scene.items[hit.first - 1])[-1] if hit.first else ""
    return hit.tie.property in STATUSES and before in scene.knowledge.ties.words["one_of"]


def _is_of_group(scene: Scene, hit: Hit) -> bool:
    """ "Besides seven states that have the status": several that are told of by their number, not those before."""
    counts = scene.knowledge.ties.words["counts"]
    for i in range(hit.first - 1, max(0, hit.first - CLOSE), -1):
        if scene.items[i].kind in ("ref", "mark"):
            return False
        if scene.text(i) in counts and (scene.items[i - 1].kind == "number" or scene.text(i - 1) in counts):
            return True
    return False


def _announced(scene: Scene, hit: Hit, end: int) -> tuple[str, ...]:
    """ "As a founding member of Y, X has …": the subject that comes behind what it is."""
    said_of = tuple(w for w in scene.knowledge.ties.words["guard_appositions"] if len(w) > CLOSE)
    before = scene.text(hit.first - 1) if hit.first else ""
    if not hit.prep and not hit.tie.words[0].startswith(said_of) and not before.startswith(said_of):
        return ()
    for item in scene.items[max(end, hit.last) + 1 : max(end, hit.last) + 1 + CLOSE]:
        if item.kind == "ref" and not item.prep and scene.only_states(item):
            return scene.only_states(item)
    return ()


def _body_in_body(scene: Scene, hit: Hit, bodies: Sequence[str]) -> Iterator[Found]:
    """An organisation that belongs to another: of those named, the pair that the table of memberships knows."""
    table = scene.knowledge.memberships
    before = [b for item in scene.items[: hit.first] if item.kind == "ref" for b in scene.bodies(item)]
    for member in before:
        for body in (*bodies, *before):
            if table.ever(member, "memberOf", body):
                yield Found(member, "memberOf", body, hit.first, hit.last)


def includes(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "The organisation takes in X, Y", "Y, which takes in X"."""
    bodies, at = subject_behind(scene, hit)
    if not bodies:
        bodies, at = subject_before(scene, hit), hit.last
    listed = states_listed(scene, at + 1, bodies=True, past=True)
    joined = scene.items[at].keys if at > hit.last else ()
    states = (*(k for k in joined if k.startswith("country:")), *listed.states)
    yield from pairs(scene, hit, states, bodies, max(listed.last, at))


def fellows(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X and its partners in Y": who has fellows in a body belongs to it."""
    bodies, end = body_behind(scene, hit.last)
    states = states_before(scene, hit, bodies, people=True)
    yield from pairs(scene, hit, states, bodies, end)


def inside(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X and Z go on working together within Y"."""
    bodies, end = body_behind(scene, hit.last, reach=CLOSE)
    states = [s for i in range(hit.first) for s in scene.only_states(scene.items[i]) if not scene.items[i].prep]
    if len(set(states)) >= DUAL:
        yield from pairs(scene, hit, tuple(dict.fromkeys(states)), bodies, end)


def _apposed(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The state directly behind: "the observer Z", "granted the status to Z"."""
    at = hit.last + 1
    if at >= len(scene.items):
        return ()
    item = scene.items[at]
    lam = scene.knowledge.lexicon.clitics.lam
    if item.prep not in ("", lam) or (item.prep == lam and hit.tie.property == "memberOf"):
        return ()
    if item.kind == "ref" and scene.only_states(item):
        return scene.only_states(item)
    return ()


def _behind_body(scene: Scene, hit: Hit, end: int) -> tuple[str, ...]:
    """The states right behind the body that a definite dual is of: "the two new members of Y, X and Z"."""
    at = end + 1
    if not (is_dual(scene, hit) and end > hit.last and at < len(scene.items)):
        return ()
    item = scene.items[at]
    alone = hit.first == 0 or not scene.only_states(scene.items[hit.first - 1])
    states = scene.only_states(item) if item.kind == "ref" and not (item.prep or item.conj) and alone else ()
    return states if len(states) == DUAL else ()
