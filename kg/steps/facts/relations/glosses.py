"""Lists that spell out a group of states: "five states, which are …", "its members: …", whatever stands between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.ties import TIE, Tie
from kg.steps.facts.relations.bodies import latest_body, subject_before, subject_behind
from kg.steps.facts.relations.claims import is_ruled_out, plausible
from kg.steps.facts.relations.hits import Found, Hit
from kg.steps.facts.relations.rosters import Listed, states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.tied import pairs

FAR, NEAR, CLOSE = 24, 5, 3
DUAL = 2
# the groups of words of which one opens such a list, where no mark does
OPENERS = frozenset(
    {"each_of", *(f"{TIE}{name}" for name in ("gloss_pronouns", "openers", "including", "verbs_of_being"))}
)
OPENING = frozenset({":", "(", "-", "\u2013"})


class Group(NamedTuple):
    """A noun for states or members: its item, the last item of its phrase, and its own folded words."""

    at: int
    last: int
    words: tuple[str, ...]


def spelled_out(scene: Scene) -> Iterator[Found]:
    """The ties that a list behind "which are" or a colon gives to the states of the group that it spells out."""
    if scene.traces.isdisjoint(OPENERS) and OPENING.isdisjoint(scene.sentence.norms):
        return
    named = [(i, scene.only_states(item)) for i, item in enumerate(scene.items) if item.kind == "ref"]
    states = {state for _, found in named for state in found}
    if len(states) < DUAL:
        return
    start = 0
    for at in range(max(i for i, found in named if found)):
        if not _is_opener(scene, at) and not _opens_itself(scene, at):
            continue
        listed = states_listed(scene, at + 1, apart=True)
        group = _group(scene, at + 1, start) if len(listed.states) >= DUAL else None
        if group is None:
            yield from _of_body(scene, at, listed)
            continue
        hit = _hit(scene, group, _status(scene, group))
        if hit is None:
            yield from _of_body(scene, at, listed)
            continue
        if hit is not None and not is_ruled_out(scene, hit):
            yield from plausible(
                scene, hit, list(pairs(scene, hit, listed.states, _body(scene, hit, group, at), listed.last))
            )
        start = listed.last + 1


def _of_body(scene: Scene, at: int, listed: Listed) -> Iterator[Found]:
    """The members that a list names right behind their organisation, or behind "each of" and a verb of taking in."""
    if len(listed.states) < DUAL:
        return
    before = at - 1
    while before >= 0 and (scene.is_pause(before) or _is_passed(scene, before)):
        before -= 1
    bodies = scene.meant(before) if before >= 0 and scene.is_in(at, "gloss_pronouns") else ()
    governing = _governing(scene, at) if scene.groups(at) & {"each_of"} else None
    first, prop = (governing[1], governing[0]) if governing else (before, "memberOf")
    if governing:
        bodies = _subject(scene, first, at)
    if bodies:
        item = scene.items[first]
        hit = Hit(Tie(scene.words(item), prop, "spelled"), first, first, item.start, item.conj, item.prep)
        if not is_ruled_out(scene, hit):
            yield from plausible(scene, hit, list(pairs(scene, hit, listed.states, bodies[-1:], listed.last)))


def _is_passed(scene: Scene, at: int) -> bool:
    """Whether an item between an organisation and "which are" only says more of it: "of the world", "in the region"."""
    item = scene.items[at]
    if item.kind in ("quote", "time", "nisba"):
        return True
    within = at > 0 and "place" in scene.groups(at - 1) and item.kind == "word"
    return within or ("place" in scene.groups(at) and scene.items[at + 1].kind == "word")


def _is_opener(scene: Scene, at: int) -> bool:
    """Whether an item opens a list by itself: "which are", or a colon or bracket with no such word before it."""
    words, text = scene.knowledge.ties.words, scene.text(at)
    if text in words["gloss_pronouns"] or text in words["openers"] or "each_of" in scene.groups(at):
        return True
    if scene.knowledge.memo(_ends_including)[text]:
        near = [scene.text(i) for i in range(max(0, at - DUAL), at + 1)]
        if any(" ".join(near[i:]) in words["including"] for i in range(len(near))):
            return True
    if scene.items[at].kind == "mark" and not (at + 1 < len(scene.items) and scene.items[at + 1].kind == "ref"):
        return False
    return scene.items[at].head.key in OPENING and not scene.is_in(at - 1, "gloss_pronouns")


def _ends_including(text: str, knowledge: Knowledge) -> bool:
    """Whether a phrase like "among which are" ends with the folded words of an item."""
    return any(f" {phrase}".endswith(f" {text}") for phrase in knowledge.ties.words["including"])


def _opens_itself(scene: Scene, at: int) -> bool:
    """Whether an item ends a group that a verb says its states of: "the founding states are made up of X and Z"."""
    if not 0 < at < len(scene.items) - 1 or scene.items[at + 1].kind != "ref" or scene.items[at + 1].conj:
        return False
    for i in range(at, max(0, at - NEAR), -1):
        if scene.items[i].kind in ("ref", "mark"):
            return False
        if _is_head(scene, i) and scene.is_in(i - 1, "verbs_of_being"):
            return True
    return False


def _group(scene: Scene, before: int, start: int) -> Group | None:
    """The nearest noun for a group before an opener, with nothing between that names states by itself."""
    for at in range(before - 1, max(start, before - FAR) - 1, -1):
        if scene.is_end(at):
            return None
        if len(scene.states(scene.items[at])) >= DUAL:
            return None
        if _is_head(scene, at):
            first = at
            while first > start and _is_head(scene, first - 1):
                first -= 1
            last = min(before - 1, at + NEAR)
            # not the words of a name: "the members of the platform for dialogue"
            own = (i for i in range(first, last + 1) if scene.items[i].kind != "ref")
            words = tuple(w for i in own for w in _words(scene, i))
            return Group(first, last, words)
    return None


def _is_head(scene: Scene, at: int) -> bool:
    item = scene.items[at]
    first = _words(scene, at)[0]
    if item.prep and item.prep in scene.knowledge.groups["like"]:
        return False  # "as observer states" tells of those before it
    heads = scene.knowledge.ties.words["group_heads"]
    return item.kind not in ("ref", "verb") and (first in heads or first[len(item.prep) :] in heads)


def _words(scene: Scene, at: int) -> tuple[str, ...]:
    """The folded words of an item; a word that the lexicon does not know is still without its "and"."""
    first, *rest = scene.words(scene.items[at])
    bare = first[1:] if first[:1] in scene.knowledge.lexicon.clitics.conjunctions else first
    return (bare if bare in scene.knowledge.ties.words["group_heads"] else first, *rest)


def _status(scene: Scene, group: Group) -> str:
    """What the states of a group are to a body by the words of its phrase, else by the verb that governs it."""
    ties = scene.knowledge.ties.words
    for prop in ("founderOf", "observerOf", "dialoguePartnerOf"):
        if any(word in ties[f"status_{prop}"] for word in group.words):
            return prop
    ranked = any(scene.is_in(i, "ranks") for i in range(max(0, group.at - CLOSE), group.last))
    if ranked and any(word in ties["partners"] for word in group.words):
        return "dialoguePartnerOf"
    governing = _governing(scene, group.at)
    if governing is not None:
        return governing[0]
    return "memberOf" if any(word in ties["status_memberOf"] for word in group.words) else ""


def _governing(scene: Scene, at: int) -> tuple[str, int] | None:
    """The verb of founding or of taking in that a group hangs on, and its item."""
    words = scene.knowledge.ties.words
    by_agent = elsewhere = False
    for i in range(at - 1, max(-1, at - 1 - FAR), -1):
        if scene.is_end(i):
            return None
        first = scene.words(scene.items[i])[0]
        by_agent = by_agent or scene.is_in(i, "agents") or scene.is_in(i, "out_of")
        if first in words["verbs_of_founding"] and (by_agent or first.endswith(tuple(scene.knowledge.state_pronouns))):
            # "was founded by X before states left it, among them Z": they are told of in another clause
            return None if elsewhere else ("founderOf", i)
        if first in words["bodies"] and i < at - 1 and _is_said(scene, i):
            return "memberOf", i
        if first in words["verbs_of_inclusion"] and not (i == at - 1 and first in words["verbs_of_being"]):
            return "memberOf", i
        elsewhere = elsewhere or scene.items[i].kind == "verb"
    return None


def _is_said(scene: Scene, at: int) -> bool:
    """Whether a noun for an organisation is what the one right before it is said to be: "Y is an alliance of …"."""
    return at > 1 and scene.is_in(at - 1, "linking") and bool(scene.meant(at - 2))


def _hit(scene: Scene, group: Group, prop: str) -> Hit | None:
    if not prop:
        return None
    item = scene.items[group.at]
    governing = _governing(scene, group.at)
    at = governing[1] if governing else group.at
    words = tuple(scene.words(scene.items[at]))
    return Hit(Tie(words, prop, "spelled"), at, max(at, group.at), scene.items[at].start, item.conj, item.prep)


def _body(scene: Scene, hit: Hit, group: Group, opener: int) -> tuple[str, ...]:
    """The body of a group: named in its phrase, the subject of the verb, or the one spoken of last."""
    own = _owner(scene, group, opener)
    if own or hit.first != group.at:
        return own or _subject(scene, hit.first, group.at)
    if any(word in scene.knowledge.ties.words["permanence"] for word in group.words):
        return _seated(scene, opener)
    return latest_body(scene, hit.first)


def _subject(scene: Scene, verb: int, stop: int) -> tuple[str, ...]:
    """The organisation that a verb of founding or of taking in is said of."""
    item = scene.items[verb]
    alone = Hit(Tie(scene.words(item), "", ""), verb, verb, item.start, item.conj, item.prep)
    bodies, _ = subject_behind(scene, alone)
    bodies = bodies or subject_before(scene, alone) or _between(scene, verb, stop)
    kind = any(scene.is_in(i, "bodies") for i in range(max(0, verb - NEAR), verb))
    return bodies or (latest_body(scene, verb) if kind else ())


def _owner(scene: Scene, group: Group, opener: int) -> tuple[str, ...]:
    """The body that a group is of: in the genitive behind it, or behind "in" or "to"."""
    for i in range(group.at, opener):
        if scene.items[i].kind == "verb" and not scene.is_in(i, "fillers"):
            return ()
        if bodies := scene.meant(i):
            return () if _is_agent(scene, i) else bodies[:1]
    return ()


def _seated(scene: Scene, before: int) -> tuple[str, ...]:
    """The body with seats for good and for a term that was spoken of last."""
    named = (b for item in reversed(scene.items[:before]) for b in scene.bodies(item))
    spoken = (b for b in (*named, *reversed(scene.spoken)) if b in scene.knowledge.ties.rotating)
    return tuple(spoken)[:1]


def _is_agent(scene: Scene, at: int) -> bool:
    return (
        scene.is_in(at - 1, "agents")
        or f"{scene.text(at - 2)} {scene.text(at - 1)}" in scene.knowledge.ties.words["agents"]
    )


def _between(scene: Scene, first: int, stop: int) -> tuple[str, ...]:
    for i in range(first + 1, stop):
        if scene.meant(i):
            return scene.meant(i)[:1]
    return ()


def without_doubles(told: list[Found], spelled: list[Found]) -> list[Found]:
    """What was read besides a list that is spelled out gives way to it, of the same state and body."""
    taken = {(f.subject, f.object): f.property for f in spelled}
    kept = [f for f in told if f.property == taken.get((f.subject, f.object), f.property) or f.property == "chairOf"]
    return [*spelled, *kept]
