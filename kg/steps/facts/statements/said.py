"""The words quoted in a statement."""

from __future__ import annotations

from kg.model import Sentence

OPENING = '«"“”„'
CLOSING = '»"”“'


def quote_of(text: str, sentence: Sentence, first: int, last: int) -> str:
    """The longest quotation in the tokens `[first, last)`, without its marks; empty where there is none."""
    best = ""
    opened = -1
    for token in sentence.tokens[first:last]:
        if opened < 0 and token.text in OPENING:
            opened = token.end
        elif opened >= 0 and token.text in CLOSING:
            words = text[opened : token.start].strip()
            best = max(best, words, key=len)
            opened = -1
    return best
