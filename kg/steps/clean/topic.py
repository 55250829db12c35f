"""How much two stretches of text speak of the same things."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.knowledge.pages import PageWords
from kg.match.fold import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORTEST = 3


def content(text: str, words: PageWords) -> frozenset[str]:
    """The words of a text that carry its topic, without the article and what is joined before it."""
    found = {_stem(word, words) for word in _WORD.findall(fold(text))}
    return frozenset(found - {""})


@lru_cache(maxsize=1 << 16)
def _stem(word: str, words: PageWords) -> str:
    """A folded word without what is joined before it; empty where it carries no topic."""
    prefix = words.prefix.match(word)
    stem = word[prefix.end() :] if prefix else word
    stem = stem if len(stem) >= _SHORTEST else word
    return "" if word in words.common or stem in words.common else stem


def overlap(part: frozenset[str], whole: frozenset[str]) -> float:
    """The share of the words of `part` that `whole` has as well, from 0 to 1; 1 where there are none."""
    return len(part & whole) / len(part) if part else 1.0
