"""Which organisation is meant around a word of belonging: named, pointed back to, or spoken of last."""

from __future__ import annotations

from kg.steps.facts.relations.hits import Hit
from kg.steps.facts.relations.scene import Scene

CLOSE = 3
FAR = 6
# how long a clause may be that describes an organisation, and how far before it that stands
WIDE, DUAL = 14, 2


def body_behind(scene: Scene, at: int, reach: int = 6) -> tuple[tuple[str, ...], int]:
    """The organisation named within a few items behind one, and where; nothing and the item where there is none."""
    for i in range(at + 1, min(len(scene.items), at + 1 + reach)):
        item = scene.items[i]
        bodies = scene.meant(i)
        if bodies:
            return bodies, i
        acts = item.kind == "verb" and not scene.is_in(i, "fillers")
        if scene.is_end(i) or acts or "relative" in scene.groups(i):
            break
    return (), at


def understood(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The body right before, or the one spoken of last, where a definite word or a pronoun points back to one."""
    beside = scene.bodies(scene.items[hit.first - 1]) if hit.first and not scene.items[hit.first].conj else ()
    if beside and beside[-1] in scene.groupings:
        return beside[-1:]
    if hit.tie.shape == "roster" and scene.text(hit.last).endswith(scene.knowledge.endings.pronouns):
        # "among its members are": whatever group was spoken of last
        within = (body for item in reversed(scene.items[: hit.first]) for body in scene.bodies(item))
        return next(((body,) for body in within), tuple(scene.spoken[-1:]))
    article = scene.knowledge.lexicon.clitics.article
    plain = hit.tie.property == "memberOf" and hit.tie.shape == "badge"
    pointed = scene.is_in(hit.last + 1, "within_it")
    change = any("become" in scene.groups(i) for i in range(max(0, hit.first - 4), hit.first))
    if plain and not (pointed or change or any(w.startswith(article) for w in hit.tie.words)):
        return ()
    if hit.last + 1 < len(scene.items) and scene.is_in(hit.last + 1, "another"):
        return ()
    if hit.tie.shape == "badge" and not (pointed or any(w.startswith(article) for w in hit.tie.words)):
        named = any(scene.bodies(item) for item in scene.items[: hit.first])
        before = scene.sentence.norms[max(0, hit.token - FAR) : hit.token]
        conjunctions = scene.knowledge.lexicon.clitics.conjunctions
        bare = {norm[1:] for norm in before if norm[:1] in conjunctions} | set(before)
        guest = bool(bare & scene.knowledge.ties.words["guests"])
        if named or change or not guest:
            return latest_body(scene, hit.first)
        return tuple(body for body in latest_body(scene, hit.first) if _is_known(scene, hit, body))
    return latest_body(scene, hit.first)


def _is_known(scene: Scene, hit: Hit, body: str) -> bool:
    """Whether who takes part as an observer is known to be one of the organisation whose gathering that is."""
    near = [s for item in scene.items[max(0, hit.first - FAR) : hit.first] for s in scene.states(item, people=True)]
    return any(scene.knowledge.memberships.ever(state, hit.tie.property, body) for state in near)


def latest_body(scene: Scene, before: int) -> tuple[str, ...]:
    """The organisation that the base knows and that was spoken of last before an item, in its sentence or before."""
    for item in reversed(scene.items[:before]):
        known = [body for body in scene.bodies(item) if body not in scene.groupings]
        if known:
            return tuple(known[-1:])
    return tuple([body for body in scene.spoken if body not in scene.groupings][-1:])


def subject_behind(scene: Scene, hit: Hit) -> tuple[tuple[str, ...], int]:
    """The body that is the subject of a verb right before it."""
    for i in range(hit.last + 1, min(len(scene.items), hit.last + 1 + CLOSE)):
        bodies = scene.meant(i)
        if bodies and not scene.items[i].prep:
            return bodies[:1], i
        if scene.items[i].kind not in ("modifier", "quote") and not scene.groups(i) & {"relative"}:
            break
    return (), hit.last


def subject_before(scene: Scene, hit: Hit) -> tuple[str, ...]:
    """The body that a verb is said of: right before it, or the one that the whole sentence tells of."""
    at = _kind_before(scene, hit.first) - 1
    joined = scene.groups(hit.first - 1) & {"done", "relative"} and scene.items[hit.first - 1].conj
    linked = hit.conj != "" or bool(joined)
    at = _kind_before(scene, at) - 1 if scene.is_pause(at) else at
    while at >= 0 and (
        scene.items[at].kind in ("mark", "time", "modifier", "quote")
        or scene.groups(at) & {"relative", "copula", "become", "done"}
        or scene.is_in(at, "fillers")
        or scene.is_in(at, "linking")
        or _is_adjective(scene, at)
        or _is_quoted(scene, at)
    ):
        if scene.is_end(at):
            break
        at -= 1
    if at >= 0 and (meant := scene.meant(at)):
        return meant[-1:]
    if described := _described(scene, hit.first - 1):
        return described
    if linked or scene.is_in(hit.first - 1, "whereby"):
        named = {b for item in scene.items[: hit.first] for b in scene.bodies(item)}
        # "the format N was proposed by X, and comprises": the only body of which the sentence tells
        return tuple(named) if len(named) == 1 and named <= scene.groupings else latest_body(scene, hit.first)
    return ()


def _described(scene: Scene, at: int) -> tuple[str, ...]:
    """The body that a clause between commas describes, which ends at an item: "Y, which sits in X, takes in"."""
    if at < 0 or not scene.is_pause(at):
        return ()
    first = next((i for i in range(at - 1, max(0, at - WIDE), -1) if "relative" in scene.groups(i)), 0)
    if first < DUAL or not scene.is_pause(first - 1):
        return ()
    return scene.bodies(scene.items[first - DUAL])[-1:]


def _is_quoted(scene: Scene, at: int) -> bool:
    """Whether an item is the only one between quotation marks: a short name behind the long one."""
    around = [*scene.items[at - 1 : at], *scene.items[at + 1 : at + 2]]
    return len(around) == 2 and all(item.kind == "quote" for item in around) and scene.items[at].kind != "ref"


def _is_adjective(scene: Scene, at: int) -> bool:
    """Whether an item is a definite adjective of the body named right before it: "the regional grouping"."""
    item = scene.items[at]
    definite = scene.text(at).startswith(scene.knowledge.lexicon.clitics.article)
    return item.kind in ("word", "nisba", "nisba_weak") and definite and at > 0 and bool(scene.meant(at - 1))


def _kind_before(scene: Scene, at: int) -> int:
    """Where "a grouping", with its adjectives, begins before a verb; the place of the verb where it does not."""
    for i in range(at - 1, max(-1, at - 1 - FAR), -1):
        if scene.is_in(i, "bodies"):
            return i
        if scene.items[i].kind not in ("word", "nisba", "modifier"):
            break
    return at
