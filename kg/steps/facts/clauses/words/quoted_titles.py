"""The title of an agreement in quotation marks, whose words tell of nothing that happens: «the pact "Free Passage"»."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Item, LinkedSentence

# how many items a title has at most
LONGEST = 16
PREDICATES = frozenset({"verb", "participle", "noun"})


def with_titles(knowledge: Knowledge, linked: LinkedSentence) -> tuple[Item, ...]:
    """The items of a sentence with the predicates inside the titles of agreements as plain words."""
    items = linked.items
    if not any(item.kind == "quote" for item in items):
        return items
    out = list(items)
    for at, item in enumerate(items):
        if item.kind == "noun" and item.head.key in knowledge.frames.agreements:
            for i in range(at + 1, title_end(items, at)):
                out[i] = out[i]._replace(kind="word") if out[i].kind in PREDICATES else out[i]
    return tuple(out)


def title_end(items: Sequence[Item], at: int) -> int:
    """The item that closes the quotation that begins before a noun, right behind it or its adjective; else -1."""
    if at and items[at - 1].kind == "quote":
        first = at - 1
    else:
        first = at + 1
        if first + 1 < len(items) and items[first].kind in ("word", "nisba") and not items[first].prep:
            first += items[first + 1].kind == "quote"
        if first >= len(items) or items[first].kind != "quote":
            return -1
    return next((i for i in range(first + 2, min(len(items), first + LONGEST)) if items[i].kind == "quote"), -1)
