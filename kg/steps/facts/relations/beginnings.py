"""When bodies and ties began, by other words than verbs with a doer: "founded in 1963", "ties go back to 1956"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.model import Item, LinkedSentence, Moment
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

BODY, TIES = "be_founded/participle", "establish_relations/begun"
PAIR = 2
# how many tokens may stand between what began and when
CLOSE = 4
# how many items the ties, those between whom they are and the verb take
REACH = 9


def beginnings(story: Story, linked: LinkedSentence) -> None:
    """Enter the foundings that a sentence tells in passing, with their dates."""
    for key, at in _bodies(story, linked.items):
        if (when := _dated(story, linked.items[at].end)) is not None:
            _enter(story, linked, BODY, "target", (key,), when)
    if "begun" in story.traces:
        for states, end in _ties(story, linked.items):
            if (when := _dated(story, end)) is not None:
                _enter(story, linked, TIES, "participant", states, when)


def _bodies(story: Story, items: Sequence[Item]) -> Iterator[tuple[str, int]]:
    """Organisations behind which a participle of founding stands, and where it does."""
    if "founded" not in story.traces:
        return
    for at, item in enumerate(items[:-1]):
        founded = story.text(items[at + 1]) in story.knowledge.groups["founded"]
        if founded and item.kind == "ref" and len(item.keys) == 1 and story.is_international(item.keys[0]):
            yield item.keys[0], at + 1


def _ties(story: Story, items: Sequence[Item]) -> Iterator[tuple[tuple[str, ...], int]]:
    """Two states whose ties are told to have begun, and the token behind all that tells it."""
    begun, ties = story.knowledge.groups["begun"], story.knowledge.groups["diplomatic_ties"]
    for at, item in enumerate(items):
        if story.text(item)[len(item.conj) :] not in begun:
            continue
        if not any(_is_subject(items, i, at) for i in _named(story, items, at, ties)):
            continue
        near = range(max(0, at - REACH), min(len(items), at + REACH))
        found = [i for i in near if items[i].kind in ("ref", "anaphor") and "between" in groups_of(items[i - 1])]
        states = dict.fromkeys(k for i in found[:1] for k in _states(story, items, i))
        if len(states) == PAIR:
            yield tuple(states), max(items[found[0]].end, item.end)


def _named(story: Story, items: Sequence[Item], verb: int, ties: frozenset[str]) -> Iterator[int]:
    """Where ties are named before a verb, or right behind it."""
    for i in range(max(0, verb - REACH), min(len(items), verb + PAIR)):
        if i != verb and story.text(items[i])[len(items[i].conj) :] in ties:
            yield i


def _is_subject(items: Sequence[Item], noun: int, verb: int) -> bool:
    """Whether nothing that could be another subject stands between a noun and its verb."""
    between = items[min(noun, verb) + 1 : max(noun, verb)]
    return not any(i.kind in ("verb", "noun", "mark", "participle") for i in between)


def _states(story: Story, items: Sequence[Item], at: int) -> Iterator[str]:
    """The states that a name, or a name and the one joined to it, stand for."""
    for item in items[at : at + PAIR]:
        if item.kind == "ref" and (item is items[at] or item.conj):
            yield from (k for k in map(story.book.state_at, item.keys) if k.startswith("country:"))


def _dated(story: Story, token: int) -> Moment | None:
    """The date that stands close behind a token."""
    for start, _, moment in story.here.times:
        if token <= start <= token + CLOSE and moment.value:
            return moment
    return None


def _enter(story: Story, linked: LinkedSentence, pattern: str, role: str, keys: tuple[str, ...], when: Moment) -> None:
    sentence, evidence = linked.sentence, story.evidence(pattern)
    frame = pattern.split("/")[0]
    known = story.knowledge.frames.frames[frame]
    draft = Draft(
        "Founding",
        known.categories,
        "Occurred",
        "",
        evidence,
        pattern,
        sentence.index,
        sentence.zone,
        frame=frame,
        confidence=0.8,
    )
    draft.add(role, keys, evidence)
    draft.moment = when
    story.book.enter(draft)
