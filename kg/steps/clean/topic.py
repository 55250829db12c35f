"""How much two stretches of text speak of the same things."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.knowledge.pages import PageWords
from kg.match.fold import fold
from kg.match.memo import Memo

_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORTEST = 3
_MOST_WORDS = 1 << 15
_NOTHING = frozenset[str]()


def content(text: str, words: PageWords) -> frozenset[str]:
    """The words of a text that carry its topic, without the article and what is joined before it."""
    carried = _carried(words)
    return _NOTHING.union(*[carried[written] for written in text.split()])


@lru_cache(maxsize=1)
def _carried(words: PageWords) -> Memo[frozenset[str]]:
    """What each stretch between two blanks adds to the topic: it is folded without regard to its neighbours."""

    def of_stretch(written: str) -> frozenset[str]:
        found = {_stem(word, words) for word in _WORD.findall(fold(written))}
        return frozenset(found - {""}) or _NOTHING

    return Memo(of_stretch, _MOST_WORDS)


def _stem(word: str, words: PageWords) -> str:
    """A folded word without what is joined before it; empty where it carries no topic."""
    prefix = words.prefix.match(word)
    stem = word[prefix.end() :] if prefix else word
    stem = stem if len(stem) >= _SHORTEST else word
    return "" if word in words.common or stem in words.common else stem


def overlap(part: frozenset[str], whole: frozenset[str]) -> float:
    """The share of the words of `part` that `whole` has as well, from 0 to 1; 1 where there are none."""
    return len(part & whole) / len(part) if part else 1.0
