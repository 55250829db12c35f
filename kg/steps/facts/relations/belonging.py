"""How each shape of words ties states to the organisation that they belong to or founded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.steps.facts.relations.bodies import body_behind, latest_body, subject_before, subject_behind, understood
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import REACH, Listed, Scene

DUAL = 2
CLOSE = 3
STATUSES = frozenset({"observerOf", "dialoguePartnerOf"})


def badge(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X is a member of Y", "Y has granted X the status": the states before or behind, the body behind."""
    if scene.items[hit.first].kind == "ref" or _is_left(scene, hit) or _is_of_group(scene, hit):
        return
    bodies, end = body_behind(scene, hit.last)
    opened = _opening(scene, hit, max(end, hit.last))
    if opened > max(end, hit.last) + 1 and scene.listed(opened).states:
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
    bodies = bodies or understood(scene, hit)
    yield from pairs(scene, hit, states, bodies, max(end, hit.last))
    yield from _besides(scene, hit, states, bodies, max(end, hit.last))


def _is_of_person(scene: Scene, hit: Hit) -> bool:
    """ "The president of X (an observer)", "N as president of a member state": the state of who is named."""
    behind = scene.items[hit.last + 1].head.key if hit.last + 1 < len(scene.items) else ""
    before = scene.items[hit.first - 1] if hit.first else None
    if before is None:
        return False
    bracketed = before.head.key == "(" and behind == ")"
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


def roster(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "The founding states are X, Y", "among its observers are X, Y", "X is one of the founding states"."""
    if len(hit.tie.words) == 1 and hit.token > scene.items[hit.first].start and scene.items[hit.first].kind == "ref":
        return
    bodies, end = body_behind(scene, hit.last)
    own = scene.bodies(scene.items[hit.last])
    bodies, end = (own, hit.last) if own else (bodies, max(end, hit.last))
    fronted = _is_fronted(scene, hit)
    opened = end + 1 if fronted else _opening(scene, hit, end)
    listed = scene.listed(opened) if opened > end else Listed((), end)
    bodies = bodies or understood(scene, hit)
    if listed.states:
        yield from pairs(scene, hit, listed.states, bodies, listed.last)
        return
    states = _one_of(scene, hit) or _beside(scene, hit)
    yield from pairs(scene, hit, states, bodies, end)
    yield from _besides(scene, hit, states, bodies, end)


def includes(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "The organisation takes in X, Y", "Y, which takes in X"."""
    bodies, at = subject_behind(scene, hit)
    if not bodies:
        bodies, at = subject_before(scene, hit), hit.last
    listed = scene.listed(at + 1, bodies=True, past=True)
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
    if not (_is_dual(scene, hit) and end > hit.last and at < len(scene.items)):
        return ()
    item = scene.items[at]
    alone = hit.first == 0 or not scene.only_states(scene.items[hit.first - 1])
    states = scene.only_states(item) if item.kind == "ref" and not (item.prep or item.conj) and alone else ()
    return states if len(states) == DUAL else ()


def states_before(scene: Scene, hit: Hit, bodies: Sequence[str], *, people: bool = False) -> tuple[str, ...]:
    """The nearest states before a word, of several those that the table of memberships knows in the body."""
    near: list[tuple[str, ...]] = []
    for i in range(hit.first - 1, max(-1, hit.first - 1 - REACH), -1):
        item = scene.items[i]
        if scene.is_end(i) or ("that" in scene.groups(i) and "with_pronoun" not in scene.groups(i)):
            break
        if scene.is_in(i, "alternatives"):
            break
        if item.kind == "ref" and (scene.is_where(i) or _is_excepted(scene, i)):
            continue
        states = scene.only_states(item, people=people) if item.kind == "ref" else scene.own_state(i)
        if states:
            near.append(states)
        elif people and item.kind == "ref" and any(k.startswith("person:") for k in item.keys):
            near.append(tuple(s for s in map(scene.state_of, item.keys) if s.startswith("country:")))
    if not near:
        return scene.pair if _is_dual(scene, hit) else ()
    body = next(iter(bodies), "") or next(iter(latest_body(scene, hit.first)), "")
    return _fitting(scene, hit, near, body)


def _is_excepted(scene: Scene, at: int) -> bool:
    """ "All states but X have become members": not where it goes on "but X, which has the status"."""
    return "except" in scene.groups(at - 1) and "relative" not in scene.groups(at + 1)


def _fitting(scene: Scene, hit: Hit, near: Sequence[tuple[str, ...]], body: str) -> tuple[str, ...]:
    table = scene.knowledge.memberships
    for states in near:
        known = tuple(s for s in states if table.ever(s, hit.tie.property, body))
        if known:
            return states if len(known) == len(states) or not _is_single(scene, hit) else known[-1:]
    return near[0][-1:] if _is_single(scene, hit) and len(near[0]) > 1 else near[0]


def _is_single(scene: Scene, hit: Hit) -> bool:
    """Whether a word set beside a list can only mean the last of it: "X and Z, the member of Y"."""
    article = scene.knowledge.lexicon.clitics.article
    return len(hit.tie.words) == 1 and hit.tie.words[0].startswith(article) and not _is_dual(scene, hit)


def _is_dual(scene: Scene, hit: Hit) -> bool:
    word = hit.tie.words[0]
    return len(word) > CLOSE and word.endswith(tuple(scene.knowledge.ties.words["dual_endings"]))


def _is_fronted(scene: Scene, hit: Hit) -> bool:
    """ "Among the observers [of Y] are X": nothing but "among" stands before the group in its clause."""
    at = hit.first - 1
    while at >= 0 and (scene.is_in(at, "one_of") or scene.items[at].kind == "relation"):
        at -= 1
    return at < hit.first - 1 and (at < 0 or scene.items[at].kind == "mark")


def _opening(scene: Scene, hit: Hit, end: int) -> int:
    """Where a list behind a group opens: a pronoun, a colon or a bracket; or the list itself where none is between."""
    for i in range(end + 1, min(len(scene.items), end + 1 + CLOSE + CLOSE)):
        item = scene.items[i]
        if scene.is_in(i, "openers") or item.head.key in (":", "(", "-", "–", "—"):
            return i + 1
        if item.kind == "verb" or item.kind == "ref" or scene.is_end(i) or "relative" in scene.groups(i):
            break
    behind = end + 1
    if end == hit.last and behind < len(scene.items) and scene.items[behind].kind == "ref":
        return behind if not scene.items[behind].prep and not scene.items[behind].conj else end
    return end


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
    while at >= 0 and scene.is_pause(at):
        at -= 1
    item = scene.items[at] if at >= 0 else None
    states = scene.only_states(item) if item is not None and item.kind == "ref" else ()
    return states if len(states) > 1 else ()


def _besides(scene: Scene, hit: Hit, states: Sequence[str], bodies: Sequence[str], end: int) -> Iterator[Found]:
    """Who belongs as well: "beside Z", behind the body and a time."""
    if not states:
        return
    at = end + 1
    while at < len(scene.items) and (
        scene.items[at].kind == "time" or scene.is_pause(at) or scene.is_in(at, "within_it") or scene.leads_to_time(at)
    ):
        at += 1
    if at < len(scene.items) and (
        scene.is_in(at, "besides") or (hit.tie.property == "founderOf" and scene.is_in(at, "together"))
    ):
        listed = scene.listed(at + 1)
        yield from pairs(scene, hit, listed.states, bodies, listed.last)


def pairs(scene: Scene, hit: Hit, states: Sequence[str], bodies: Sequence[str], last: int) -> Iterator[Found]:
    """Every state tied to every body; groups stand for the body whose members they are."""
    for body in bodies:
        body = scene.knowledge.ties.stands_for.get(body, body)
        for state in states:
            if state != body:
                yield Found(state, hit.tie.property, body, hit.first, max(last, hit.last))
