"""Orders and medals: what they are called after is nobody who is spoken of, and a name like theirs is none there."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit

CLOSING = frozenset({"verb", "mark", "particle", "function", "time", "modal", "noun", "participle"})
MOST = 6
HONOUR = "honour"


def without_orders(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with the words of an order's name as plain words: "the Order of the Republic", "the Collar of X"."""
    words = tuple(knowledge.groups["orders"])
    if not any(norm.endswith(words) for norm in sentence.norms):
        return list(units)
    out: list[Unit] = []
    left = 0
    for at, unit in enumerate(units):
        if left and unit.kind in CLOSING:
            left = 0
        if _opens_order(sentence, units, at, knowledge):
            left = MOST
            out.append(unit._replace(kind="order", key="", info=None))
            continue
        left = max(0, left - 1)
        plain = left and unit.kind not in ("quote", "word")
        out.append(unit._replace(kind="word", key="", info=None) if plain else unit)
    return out


def _opens_order(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> bool:
    """Whether a word for an order stands before what it is called after, which has the article or quotation marks."""
    unit = units[at]
    word = sentence.norms[unit.start][len(unit.conj) + len(unit.prep) :]
    if unit.end - unit.start > 1 or word not in knowledge.groups["orders"] or at + 1 >= len(units):
        return False
    behind = units[at + 1]
    if not any(_awards(knowledge, each) for each in units):
        return False
    return behind.kind == "quote" or sentence.norms[behind.start].startswith(knowledge.endings.article)


def _awards(knowledge: Knowledge, unit: Unit) -> bool:
    """Whether a word may be one of giving honours."""
    verbs = (e.key for e in unit.entries if e.kind == "verb")
    return any(sense.frame.id == HONOUR for key in verbs for sense in knowledge.frames.verbs.get(key, ()))
