"""One person of several callings, who is no list: "said the head of the party X and chair of the centre Y, N, that"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.marks import COMMAS
from kg.model import Item
from kg.steps.link.context import Context

PERSON, PLACE = "person:", "place:"
# what a place may be the genitive of, in the name of a body
ANNEXING = frozenset({"orgword", "noun", "word"})


def with_next(m: Context, items: Sequence[Item], at: int, after: int, keys: list[str]) -> list[str]:
    """Who a list names up to an item: those of its keys so far and that one's, unless both are one person."""
    if _is_one_speaker(m, items, at, after):
        return list(items[after].keys)
    return keys if _calls_further(m, items, at, after) else [*keys, *items[after].keys]


def _is_one_speaker(m: Context, items: Sequence[Item], at: int, after: int) -> bool:
    """Whether somebody told of but by his office, right behind a verb of saying, is he whom "and" names with another.

    Nobody has words together with somebody whom the news does not name.
    """
    if not at or items[at - 1].kind != "verb" or items[at - 1].head.key not in m.knowledge.frames.stating:
        return False
    first, last = items[at], items[after]
    nameless = first.head.kind == "office" and not any(key.startswith(PERSON) for key in first.keys)
    named = last.why == "office-name" and len(last.keys) == 1 and last.keys[0].startswith(PERSON)
    return nameless and named and after == at + 1 and bool(last.conj) and not (first.prep or last.prep)


def _calls_further(m: Context, items: Sequence[Item], at: int, after: int) -> bool:
    """Whether "and" goes on with a further office of somebody named, before the comma that closes what he is called.

    His first office stands behind his name and a comma, and none parts the two: "N, leader of X and head of Y, said".
    """
    first, last = items[at], items[after]
    if after != at + 1 or after + 1 >= len(items) or len(first.keys) != 1 or not first.keys[0].startswith(PERSON):
        return False
    told = any(m.sentence.norms[i] in COMMAS for i in range(first.start, first.end))
    office = last.head.kind == "office" and last.why == "office" and bool(last.conj) and not last.prep
    closing = items[after + 1]
    return told and office and closing.kind == "mark" and closing.head.key in COMMAS


def is_seat_of_calling(items: Sequence[Item], at: int, after: int) -> bool:
    """Whether a place ends the name of a body, so that who is named behind "and" is no second of it."""
    place, before, last = items[at], items[at - 1] if at else None, items[after]
    annexed = before is not None and before.kind in ANNEXING and not place.prep and place.keys[0].startswith(PLACE)
    return annexed and last.why == "office-name" and last.keys[0].startswith(PERSON)
