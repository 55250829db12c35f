"""How much two stretches of text speak of the same things."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kg.knowledge.pages import PageWords
from kg.match.fold import fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORTEST = 3


def content(texts: Iterable[str], words: PageWords) -> frozenset[str]:
    """The words of `texts` that carry their topic, without the article and what is joined before it."""
    found: set[str] = set()
    for text in texts:
        for word in _WORD.findall(fold(text)):
            prefix = words.prefix.match(word)
            stem = word[prefix.end() :] if prefix else word
            stem = stem if len(stem) >= _SHORTEST else word
            if word not in words.common and stem not in words.common:
                found.add(stem)
    return frozenset(found)


def overlap(part: frozenset[str], whole: frozenset[str]) -> float:
    """The share of the words of `part` that `whole` has as well, from 0 to 1; 1 where there are none."""
    return len(part & whole) / len(part) if part else 1.0
