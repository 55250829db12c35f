"""Which states a word of belonging ties to which bodies: those before it, those told besides, each with each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.steps.facts.relations.bodies import latest_body
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import REACH, Scene

DUAL = 2
CLOSE = 3


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
        return scene.pair if is_dual(scene, hit) else ()
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
    return len(hit.tie.words) == 1 and hit.tie.words[0].startswith(article) and not is_dual(scene, hit)


def is_dual(scene: Scene, hit: Hit) -> bool:
    word = hit.tie.words[0]
    return len(word) > CLOSE and word.endswith(tuple(scene.knowledge.ties.words["dual_endings"]))


def list_opening(scene: Scene, hit: Hit, end: int) -> int:
    """Where a list behind a group opens: a pronoun, a colon or a bracket; or the list itself where none is between."""
    for i in range(end + 1, min(len(scene.items), end + 1 + CLOSE + CLOSE)):
        item = scene.items[i]
        if scene.is_in(i, "openers") or item.head.key in (":", "(", "-", "–", "—"):
            return i + 1
        if item.kind == "verb" or item.kind == "ref" or scene.is_end(i) or "relative" in scene.groups(i):
            break
    behind = end + 1
    counted = scene.text(behind) in scene.knowledge.groups["so_many"] if behind < len(scene.items) else False
    pause = behind + int(counted)
    if counted and scene.is_pause(pause) and len(scene.states(scene.items[min(pause + 1, len(scene.items) - 1)])) > 1:
        return pause + 1  # "the four states of the body, X, Y, Z and W, "
    if end == hit.last and behind < len(scene.items) and scene.items[behind].kind == "ref":
        return behind if not scene.items[behind].prep and not scene.items[behind].conj else end
    return end


def told_besides(scene: Scene, hit: Hit, states: Sequence[str], bodies: Sequence[str], end: int) -> Iterator[Found]:
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
        listed = states_listed(scene, at + 1)
        yield from pairs(scene, hit, listed.states, bodies, listed.last)


def pairs(scene: Scene, hit: Hit, states: Sequence[str], bodies: Sequence[str], last: int) -> Iterator[Found]:
    """Every state tied to every body; groups stand for the body whose members they are."""
    for body in bodies:
        body = scene.knowledge.ties.stands_for.get(body, body)
        for state in states:
            if state != body:
                yield Found(state, hit.tie.property, body, hit.first, max(last, hit.last))
