"""The two parties between whom something is: "the talks between X and the movement Y", for "the two sides" behind."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Item
from kg.steps.link.context import Context

PARTIES = ("country:", "organization:", "group:", "person:")
MOST = 6


def parties_between(m: Context) -> tuple[str, ...]:
    """Whoever is named on either side of "and" behind the last "between" of what was read; one may be a stranger."""
    for at in range(len(m.items) - 1, -1, -1):
        item = m.items[at]
        if item.kind == "ref" or m.text(item.head) not in m.knowledge.groups["between"]:
            continue
        first, second = _halves(m.items[at + 1 :])
        keys = tuple(dict.fromkeys((*_party(m, first), *_party(m, second))))
        if second and keys:
            return keys if len(keys) < 3 else ()
    return ()


def _halves(items: Sequence[Item]) -> tuple[Sequence[Item], Sequence[Item]]:
    """What stands before and behind the first "and" of a phrase that a mark, a verb or a particle closes."""
    joined = next((i for i, item in enumerate(items[:MOST]) if item.conj and i), 0)
    if not joined or any(item.kind == "verb" for item in items[:joined]):
        return (), ()
    end = next((i for i in range(joined + 1, len(items)) if _closes(items[i])), len(items))
    return items[:joined], items[joined:end]


def _closes(item: Item) -> bool:
    return item.kind in ("mark", "verb", "particle") or bool(item.prep or item.conj)


def _party(m: Context, items: Sequence[Item]) -> tuple[str, ...]:
    """The first thing in a half that may be a party, states by their capitals too; nothing where none is named."""
    capitals = m.knowledge.world.capitals
    named = ([capitals.get(key, key) for key in item.keys] for item in items if item.kind == "ref")
    return next((tuple(keys) for keys in named if all(key.startswith(PARTIES) for key in keys)), ())
