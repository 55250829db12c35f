"""What opens the words that somebody says: "that", a colon, a quotation mark."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of

COLON = ":"
THAT = frozenset({"that", "with_pronoun"})
# what opens a clause within another
OPENED = THAT | {"relative", "clause"}
FAR = 16


def is_that(item: Item) -> bool:
    """Whether an item is "that", alone or with a pronoun: "that he"."""
    return not groups_of(item).isdisjoint(THAT)


def is_colon(item: Item) -> bool:
    """Whether an item is a colon."""
    return item.head.key == COLON


def opens_words(item: Item) -> bool:
    """Whether an item opens what is said."""
    return item.kind == "quote" or is_colon(item) or is_that(item)


def words_follow(items: Sequence[Item], at: int) -> bool:
    """Whether what is said stands behind item `at`, near enough to be of who is named there, without a verb between."""
    for item in items[at : at + FAR]:
        if opens_words(item):
            return True
        if item.kind == "verb":
            return False
    return False
