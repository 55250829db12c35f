"""Adjectives of more than one word that stand as one: "of high level", "the Kenyan-Ugandan"."""

from __future__ import annotations

from kg.match.marks import DASHES
from kg.model import Item, LinkedSentence

ADJECTIVE, NISBA, WORD = "adjective", "nisba", "word"
# behind what an adjective stands
BEHIND = frozenset({"noun", "nisba", "modifier", "word"})


def with_joined_adjectives(linked: LinkedSentence, items: tuple[Item, ...], article: str) -> tuple[Item, ...]:
    """The items of a sentence with each such adjective as one, and without the dash between those of two states.

    An adjective that has no article before a noun that has it is one with it: "the meeting high of level" in Arabic.
    """
    out: list[Item] = []
    for at, item in enumerate(items):
        before = out[-1] if out else None
        if before is not None and item.kind == "mark" and _parts_states(before, item, items, at):
            continue
        if before is not None and before.kind in BEHIND and _is_annexed(linked, items, at, article):
            item = item._replace(end=items[at + 1].end)
        if before is None or item.end > before.end:
            out.append(item)
    return tuple(out) if len(out) < len(items) else items


def _parts_states(before: Item, dash: Item, items: tuple[Item, ...], at: int) -> bool:
    behind = items[at + 1] if at + 1 < len(items) else None
    joins = behind is not None and behind.kind == NISBA and not (behind.prep or behind.conj)
    return joins and before.kind == NISBA and dash.head.key in DASHES


def _is_annexed(linked: LinkedSentence, items: tuple[Item, ...], at: int, article: str) -> bool:
    item, norms = items[at], linked.sentence.norms
    if item.kind != WORD or item.head.key != ADJECTIVE or item.prep or item.conj or at + 1 == len(items):
        return False
    behind = items[at + 1]
    bare = not norms[item.start].startswith(article)
    return bare and behind.kind == WORD and not (behind.prep or behind.conj) and norms[behind.start].startswith(article)
