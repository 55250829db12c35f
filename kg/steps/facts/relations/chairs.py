"""Who holds the chair of an organisation: a state, or the state of the person who presides."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Item
from kg.steps.facts.relations.bodies import body_behind, latest_body
from kg.steps.facts.relations.chair_holders import state_before, state_between
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.scene import REACH, Scene

CLOSE = 3


def presidency(scene: Scene, hit: Hit) -> Iterator[Found]:
    """The chair that a state holds, takes over, is handed, or that is called by its name."""
    bodies, end = _chaired(scene, hit)
    if not bodies or (end == hit.last and _is_of_state(scene, hit)):
        return
    last = max(end, hit.last)
    states = () if is_to_come(scene, last) else _holder(scene, hit, end)
    if not states and _is_taken_over(scene, hit):
        states = _holder_until_then(scene, last)
    for state in states:
        yield Found(state, "chairOf", bodies[0], hit.first, max(end, hit.last))


def _is_of_state(scene: Scene, hit: Hit) -> bool:
    """Whether "the presidency", of which nothing tells whose it is, is one that a person or body of a state takes."""
    if len(hit.tie.words) > 1 or any(scene.is_in(i, "summits") for i in range(hit.first)):
        return False
    near = scene.items[max(0, hit.first - REACH) : hit.first]
    return any(i.kind in ("office", "person", "body") or _is_somebody(i) for i in near)


def _is_somebody(item: Item) -> bool:
    """Whether an item is a person, or stands for one or a body by its words."""
    return item.kind == "ref" and (item.keys[0].startswith("person:") or item.head.kind in ("office", "body"))


def command(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "X took over the leadership of Y", where Y is led in turn."""
    yield from (f for f in presidency(scene, hit) if f.object in scene.knowledge.ties.led_in_turn)


def is_to_come(scene: Scene, end: int) -> bool:
    """Whether the term of a chair is one month or year to come: "for the month of September next"."""
    last = scene.items[end].end
    norms = scene.sentence.norms[last : last + CLOSE + CLOSE]
    return any(norm in scene.knowledge.ties.words["coming"] for norm in norms)


def under(scene: Scene, hit: Hit) -> Iterator[Found]:
    """ "A decision that the Council took under the ambassador of X", where the state in the chair leads."""
    near = [b for i in range(max(0, hit.first - REACH), hit.first) for b in scene.meant(i)]
    if near and near[-1] in scene.knowledge.ties.rotating:
        for state in state_between(scene, hit.last, hit.last + CLOSE):
            yield Found(state, "chairOf", near[-1], hit.first, hit.last + 1)
        return
    at = hit.last + 2
    if at < len(scene.items) and scene.items[at].prep == scene.knowledge.lexicon.clitics.lam:
        for state in _named(scene, hit):
            for body in scene.meant(at)[:1]:
                yield Found(state, "chairOf", body, hit.first, at)


def _chaired(scene: Scene, hit: Hit) -> tuple[tuple[str, ...], int]:
    """The body whose chair it is: named behind, or spoken of last where a definite word points back."""
    called = scene.items[hit.first].kind == "ref"
    near = 1 + int("place" in scene.groups(hit.last + 1))
    bodies, end = body_behind(scene, hit.last, reach=near if called else CLOSE + 1)
    if bodies or called:
        return bodies, end
    nxt = hit.last + 1
    article = scene.knowledge.lexicon.clitics.article
    if scene.is_in(nxt, "summits"):
        return _convened(scene, nxt + 1) or latest_body(scene, hit.first), nxt
    last = hit.tie.words[-1]
    definite = any(w.startswith(article) for w in hit.tie.words) or last.endswith(tuple(scene.knowledge.state_pronouns))
    return (latest_body(scene, hit.first) if definite else ()), hit.last


def _convened(scene: Scene, at: int) -> tuple[str, ...]:
    """The organisation whose summits an adjective names."""
    words = scene.words(scene.items[at]) if at < len(scene.items) else ()
    return tuple(k for k in map(scene.knowledge.convener, words) if k)[:1]


def _holder(scene: Scene, hit: Hit, end: int) -> tuple[str, ...]:
    if scene.is_yet_to_come(hit.first - 1):
        return ()
    if _named(scene, hit):
        return _named(scene, hit)
    for i in _backward(scene, hit.first):
        item = scene.items[i]
        if item.head.future or scene.is_in(i, "planned"):
            return ()
        if _is_verb(scene, hit, i, "hold"):
            if scene.is_yet_to_come(i - 1):
                return ()
            between = state_between(scene, i, hit.first)
            if between or _is_of_any(scene, hit, i):
                return between
            return state_before(scene, hit, i) or state_between(scene, end, end + CLOSE)
        if (_is_verb(scene, hit, i, "hand") or _is_verb(scene, hit, i, "move")) and _is_refused(scene, i):
            return ()
        if _is_verb(scene, hit, i, "hand") or _is_verb(scene, hit, i, "move"):
            if scene.is_in(i + 1, "within_it"):
                return state_before(scene, hit, i)
            return _recipient(scene, end)
    return ()


def _backward(scene: Scene, at: int) -> Iterator[int]:
    """The items from one back, as far as its verb may stand: times between count for nothing."""
    seen = 0
    for i in range(at, -1, -1):
        if scene.is_end(i) or seen >= REACH:
            return
        seen += scene.items[i].kind not in ("time", "mark", "modifier") and i not in _timed(scene, i)
        yield i


def _timed(scene: Scene, at: int) -> tuple[int, ...]:
    """The item itself where it only leads to a time: "from", "for the term of a month"."""
    near = scene.items[at + 1 : at + 1 + CLOSE]
    return (at,) if any(item.kind == "time" for item in near) and scene.items[at].kind != "ref" else ()


def _is_of_any(scene: Scene, hit: Hit, verb: int) -> bool:
    """Whether a verb says more of a noun that names nobody: "the country that holds the chair"."""
    within = verb == hit.first and hit.tie.words[0] in scene.knowledge.groups["relative"]
    at = verb if within else verb - 1
    if at < 1 or not (within or "relative" in scene.groups(at)):
        return False
    return scene.items[at - 1].kind not in ("ref", "mark", "time", "quote", "state_of")


def _is_refused(scene: Scene, at: int) -> bool:
    """Whether a word right before says that somebody will not do it."""
    near = (w for i in range(max(0, at - CLOSE), at) for w in scene.words(scene.items[i]))
    return any(w in scene.knowledge.ties.words["guard_refused"] for w in near)


def _is_taken_over(scene: Scene, hit: Hit) -> bool:
    """Whether a verb before the chair tells that somebody is yet to take it over."""
    for i in range(hit.first, max(-1, hit.first - REACH), -1):
        if scene.is_end(i):
            return False
        if scene.items[i].head.future and _is_verb(scene, hit, i, "take"):
            return True
    return False


def _holder_until_then(scene: Scene, end: int) -> tuple[str, ...]:
    """The state from which the chair is to be taken over, behind the body: "from X", "in succession to X"."""
    lam = scene.knowledge.lexicon.clitics.lam
    for i in range(end + 1, min(len(scene.items), end + REACH)):
        item = scene.items[i]
        if scene.is_end(i) or (item.kind == "verb" and not scene.is_in(i, "in_place_of")):
            break
        if item.kind == "ref" and item.keys[0][:5] != "place":
            before = scene.text(i - 1)
            given = before in scene.knowledge.ties.words["from_whom"] and not item.prep
            followed = before in scene.knowledge.ties.words["in_place_of"] and item.prep in ("", lam)
            return scene.only_states(item, people=True)[:1] if given or followed else ()
    return ()


def _is_verb(scene: Scene, hit: Hit, at: int, group: str) -> bool:
    words = scene.knowledge.ties.words[group]
    if at == hit.first:
        return group in ("hold", "take") and any(w in words for w in hit.tie.words)
    return scene.text(at)[len(scene.items[at].prep) :] in words or scene.text(at) in words


def _recipient(scene: Scene, end: int) -> tuple[str, ...]:
    """Whom the chair is handed to, behind the body."""
    lam = scene.knowledge.lexicon.clitics.lam
    for i in range(end + 1, min(len(scene.items), end + REACH)):
        item = scene.items[i]
        if scene.is_end(i):
            break
        onward = item.prep == lam or (scene.items[i - 1].kind == "function" and scene.is_in(i - 1, "onward"))
        if item.kind == "ref" and onward:
            return scene.only_states(item, people=True)[:1]
    return ()


def _named(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """ "The presidency of X", "the X-ian presidency": the state right behind, or in the name of the office."""
    item = scene.items[hit.first]
    if item.kind == "ref" and item.head.kind == "body":
        return tuple(s for s in map(scene.state_of_body, item.keys) if s.startswith("country:"))
    at = hit.last + 1
    if at >= len(scene.items) or scene.items[at].conj:
        return ()
    owned = scene.items[at].prep == scene.knowledge.lexicon.clitics.lam and bool(body_behind(scene, at, reach=1)[0])
    return scene.only_states(scene.items[at]) if owned or not scene.items[at].prep else ()
