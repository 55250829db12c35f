"""Outlets named where a report says from where it comes: "Town - Agency:", "Town (Agency) -", "/Agency/"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.match.marks import COMMAS, DASHES
from kg.model import Item
from kg.steps.link.context import Context
from kg.steps.link.outlets import note_outlet

# among the first sentences of a page, and the first items of each
SENTENCES, REACH = 8, 16
MOST_WORDS = 3
OPENERS = DASHES | COMMAS | {"(", "/", "{", "[", "|", ":", "."}
CLOSERS = DASHES | {")", "/", "}", "]", "|", ":"}
ENDS = frozenset({"verb", "modal", "participle"})
NO_NAME = frozenset({"person", "time", "office", "title", "ref", "quote", "orgword", "country", "number", "noun"})
NAMELIKE = frozenset({"unknown", "given", "organization"})
WHOLE = frozenset({"-", "/"})
OUTLET = "outlet"


def with_outlets(m: Context, items: list[Item]) -> list[Item]:
    """The items of a sentence, the words of its dateline that name an outlet joined into one item with its key.

    The item refers to nobody that acts: it only tells who put the report out.
    """
    if m.sentence.index >= SENTENCES or not any(i.kind == "mark" for i in items[:REACH]):
        return items
    named = {first: (last, key) for first, last in _spans(items) if (key := _outlet(m, items, first, last))}
    out: list[Item] = []
    done = 0
    for at, item in enumerate(items):
        if at < done:
            continue
        done, key = named.get(at, (at + 1, ""))
        out.append(item._replace(kind=OUTLET, end=items[done - 1].end, keys=(key,), why="dateline") if key else item)
    return out


def _spans(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """The stretches between marks before the first verb that a mark closes."""
    first = 0
    for at, item in enumerate(items[:REACH]):
        if item.kind == "mark":
            if first < at and item.head.key in CLOSERS and (not first or items[first - 1].head.key in OPENERS):
                yield first, at
            first = at + 1
        elif item.kind in ENDS and at > first:
            return


def _outlet(m: Context, items: Sequence[Item], first: int, last: int) -> str:
    """The key of the outlet that a stretch names: a known one, one with a word as outlets have, or a strange word."""
    span = items[first:last]
    if any(item.keys for item in span) and last == first + 1:
        return ""
    words = m.sentence.words(span[0].start, span[-1].end)
    known = next((e.key for e in m.knowledge.lexicon.get(words) if first and m.knowledge.world.is_outlet(e.key)), "")
    if known or span[-1].end - span[0].start > MOST_WORDS:
        return known
    called = not m.knowledge.groups["outlet_words"].isdisjoint(words.split(" ")) and " " in words
    if not called and not _is_strange(m, items, first, last):
        return ""
    surface = " ".join(t.text for t in m.sentence.tokens[span[0].start : span[-1].end] if t.is_word)
    return note_outlet(m, surface, (surface,))


def _is_strange(m: Context, items: Sequence[Item], first: int, last: int) -> bool:
    """Whether one word that is no name of anything else stands between marks behind the place of a report."""
    word, opens, closes = items[first], items[first - 1].head.key if first else "", items[last].head.key
    if last > first + 1 or word.end > word.start + 1 or word.kind in NO_NAME or word.conj or word.prep:
        return False
    placed = first > 1 and items[0].kind == "ref" and items[0].keys[0].startswith(("place:", "country:"))
    if not placed or m.sentence.words(word.start, word.end) in m.knowledge.groups["no_outlets"]:
        return False
    pair = (
        (opens == closes and opens in WHOLE) or (opens in DASHES and closes in DASHES) or (opens, closes) == ("(", ")")
    )
    return pair or (word.kind in NAMELIKE and opens in DASHES | {"/"} and word.kind != "given")
