"""One saying, several things said: what is said, cut where "and that" or a new sentence of a quotation begins."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.story import Story

STOPS = frozenset({".", "؟", "!", "?", "؛"})
SHORTEST = 3
# the deed of support, and support by one's word
BACKING, BACKED = "support", "endorse"
# "his country"
OWN = "state_of"


def pieces_of(story: Story, index: int, clause: Clause) -> list[tuple[int, int]]:
    """Half-open ranges of items, one for each thing that the clause says, in order; at least one."""
    if clause.content is None:
        return [(clause.at + 1, clause.end)]
    start, end = clause.content
    that = _is_that(story, story.here.items[start]) if start < end else False
    own = story.here.items[clause.at].head.pron
    cuts = [i for i in range(start + 1, end) if _begins(story, i, start, that=that) and not _deeper(story, index, i)]
    cuts = [i for i in cuts if not own or story.here.items[i].head.pron in ("", own)]
    pieces: list[tuple[int, int]] = []
    for first, last in zip([start, *cuts], [*cuts, end], strict=True):
        shortest = SHORTEST - (not that and bool(pieces) and stance_at(story, first) is not None)
        if pieces and _words(story, first, last) < shortest:
            pieces[-1] = (pieces[-1][0], last)
        else:
            pieces.append((first, last))
    return pieces


def _begins(story: Story, at: int, start: int, *, that: bool) -> bool:
    """Whether a new thing said begins at an item: behind a full stop, or with "and that" behind one with `that`."""
    before = story.here.items[at - 1]
    if before.kind == "mark" and before.head.key in STOPS and at - 1 > start:
        return True
    return _is_and_that(story, at) if that else stance_at(story, at) is not None


def stance_at(story: Story, at: int) -> Sense | None:
    """The stance that "and" and a noun with its owner add to what somebody says: "his support and his refusal of"."""
    item = story.here.items[at]
    if item.kind != "noun" or not item.conj or not (item.head.pron or is_of_own_state(story.here.items, at)):
        return None
    frames = story.knowledge.frames
    senses = [s for s in frames.nouns.get(item.head.key, ()) if not s.needs]
    said = next((s for s in senses if s.frame.event == "Statement" and s.frame.category), None)
    if said is None and any(s.frame.id == BACKING for s in senses):
        # who voices his support backs somebody by his word
        return next(s._replace(frame=frames.frames[BACKED]) for s in senses if s.frame.id == BACKING)
    return said


def is_told_as_piece(story: Story, clause: Clause) -> bool:
    """Whether a noun of saying begins one of the things that somebody says, and so has been told as that."""
    return any(start == clause.at for made in story.pieces.values() for start, _ in made[1:])


def is_of_own_state(items: Sequence[Item], at: int) -> bool:
    """Whether the state or government of who speaks owns a noun: "the support of his country", "of its government"."""
    own = items[at + 1] if at + 1 < len(items) else None
    if own is None or own.prep or own.conj:
        return False
    return own.head.kind == OWN or (own.head.kind == "body" and bool(own.head.pron))


def _is_that(story: Story, item: Item) -> bool:
    return story.text(item).split(" ")[-1] in story.knowledge.groups["that"]


def _is_and_that(story: Story, at: int) -> bool:
    """Whether "and that", "and also that" or "and to that", as the verb takes it, goes on with what is said."""
    item, before, groups = story.here.items[at], story.here.items[at - 1], story.knowledge.groups
    text, conjunctions = story.text(item), story.knowledge.lexicon.clitics.conjunctions
    if text[:1] in conjunctions and text[1:] in groups["that"]:
        return True
    led, _, rest = text[len(item.conj) :].partition(" ")
    if rest in groups["that"] and (led in groups["also"] or (item.conj and led in groups["leads_on"])):
        return True
    preposition = before.kind in ("function", "particle") and bool(before.conj)
    return preposition and text in groups["that"] and story.text(before)[len(before.conj) :] in groups["leads_on"]


def _deeper(story: Story, index: int, at: int) -> bool:
    """Whether an item is part of a clause that somebody else says inside of this saying."""
    items = story.here.items
    return any(
        i != index
        and c.inside == index
        and c.content is not None
        and c.content[0] < at < c.content[1]
        and _is_that(story, items[c.content[0]])
        for i, c in enumerate(story.clauses)
    )


def _words(story: Story, first: int, last: int) -> int:
    items, tokens = story.here.items, story.here.sentence.tokens
    return sum(t.is_word for t in tokens[items[first].start : items[last - 1].end]) if last > first else 0
