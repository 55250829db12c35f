"""Agreements that those who lead or speak for an organisation approve: "the leaders of Y adopted a convention on"."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item
from kg.model.classes import ENCOUNTERS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.events.agreements.concluded import concluded, enter, words_end
from kg.steps.facts.story.story import Story

APPROVING = "passing_texts"
INFLECTED = "inflected_preposition"
# how far before a text its verb stands, and how far behind it a clause that tells of it
FAR, NEAR = 8, 10
# the words for those who act for an organisation, who stand before its name
STANDING = frozenset({"anaphor", "office", "title", "word"})
APART = frozenset({"verb", "modal", "mark", "quote"})


def spoken_of(story: Story) -> None:
    """Enter the agreements that no clause tells of as made, but the words about them as concluded or approved."""
    concluded(story)
    approved(story)


def approved(story: Story) -> None:
    """Enter the agreements of an organisation that its leaders or ministers are told to have approved."""
    if APPROVING not in story.traces:
        return
    index = story.here.sentence.index
    if any(d.cls in ENCOUNTERS for d in story.made.values()):
        return  # what a gathering adopts is told of when all that it was is known
    if any(d.cls == "Agreement" and d.sentence == index for d in story.book.drafts):
        return
    items = story.here.items
    for at, item in enumerate(items):
        kind = story.knowledge.frames.agreements.get(item.head.key, "") if item.kind == "noun" else ""
        if not kind or item.prep:
            continue
        end = words_end(story, at)
        if any(groups_of(i) & {"with", "between"} for i in items[at:end]):
            continue
        verb = _verb_before(story, at) if not item.head.info.definite else -1
        verb = verb if verb >= 0 else _verb_behind(story, at)
        body = _approver(story, verb) if verb >= 0 else ""
        if body:
            stop = max(at, verb + FAR)
            when = next((m for s, _, m in story.here.times if items[verb].end <= s and s < _token(story, stop)), None)
            enter(story, at, end, kind, (body,), presumed=verb > at or not _is_said(story, at, verb), when=when)
            return


def _is_said(story: Story, at: int, verb: int) -> bool:
    """Whether somebody else than the narrator tells of a text; who approves it may be read as one who speaks."""
    others = (c.content for i, c in enumerate(story.clauses) if i in story.made and c.at != verb)
    return any(content is not None and content[0] <= at < content[1] for content in others)


def _token(story: Story, at: int) -> int:
    items = story.here.items
    return items[at].start if at < len(items) else len(story.here.sentence.tokens)


def _verb_before(story: Story, at: int) -> int:
    """The verb of approving that governs the text at an item; -1 where none does."""
    for i in range(at - 1, max(-1, at - FAR), -1):
        if _approves(story, i):
            return i
        if story.here.items[i].kind in APART or "relative" in groups_of(story.here.items[i]):
            return -1
    return -1


def _verb_behind(story: Story, at: int) -> int:
    """The verb of a relative clause that tells of a text that it was approved: "the accord which X has approved"."""
    items = story.here.items
    for i in range(at + 1, min(len(items) - 1, at + NEAR)):
        if "relative" in groups_of(items[i]):
            return i + 1 if _approves(story, i + 1) else -1
        if items[i].kind in APART:
            return -1
    return -1


def _approves(story: Story, at: int) -> bool:
    item = story.here.items[at]
    if item.kind != "verb" or item.head.future or item.head.info.tense != "perfect":
        return False
    before = groups_of(story.here.items[at - 1]) if at else frozenset()
    return fold(item.head.key) in story.knowledge.groups[APPROVING] and "negation" not in before


def _approver(story: Story, verb: int) -> str:
    """The organisation whose leaders or ministers stand right behind a verb; empty where it is somebody else."""
    items = story.here.items
    at = verb + 1 + int(verb + 1 < len(items) and items[verb + 1].head.key == INFLECTED)
    led = False
    while at < len(items) and items[at].kind in STANDING and not items[at].prep:
        led, at = True, at + 1
    item: Item | None = items[at] if at < len(items) else None
    if item is None or item.kind != "ref" or item.prep or len(item.keys) != 1:
        return ""
    led = led or item.head.kind == "office"
    return item.keys[0] if led and story.is_international(item.keys[0]) else ""
