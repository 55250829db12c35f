"""The lines of each region as sentences of tokens, with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.model import Article, Document, Region, Sentence, Token
from kg.steps.segment.ends import sentences_of
from kg.steps.segment.tokens import Splitter, tokens_of

MOST_TOKENS = 250
_NEWLINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")


def segment(article: Article, splitter: Splitter | None = None) -> Document:
    """The sentences of `article`, in order.

    `splitter` may cut words that the page ran together: given the match key of a word, it returns the lengths of
    its parts (they add up to the key's length), or None to leave the word whole.
    """
    sentences: list[Sentence] = []
    paragraph = 0
    for region in article.regions:
        for start, end in _lines(article, region):
            tokens = tokens_of(article.text, start, end, splitter)
            pieces = [p for whole in sentences_of(tokens) for p in _readable(whole) if _says_something(p)]
            for piece in pieces:
                sentences.append(_sentence(piece, region, len(sentences), paragraph))
            paragraph += bool(pieces)
    return Document(article=article, sentences=tuple(sentences))


def _lines(article: Article, region: Region) -> Iterator[tuple[int, int]]:
    """Where the lines of a region stand; what the page only wrapped is one line."""
    begun: int | None = None
    for line in _NEWLINE.finditer(article.text, region.start, region.end):
        begun = line.start() if begun is None else begun
        if line.end() not in article.wraps:
            yield begun, line.end()
            begun = None
    if begun is not None:
        yield begun, region.end


def _readable(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """A sentence, cut up where it is far longer than any that somebody wrote, as readers go as deep as it is long."""
    return [tokens[at : at + MOST_TOKENS] for at in range(0, len(tokens), MOST_TOKENS)]


def _says_something(tokens: Sequence[Token]) -> bool:
    return any(token.is_word or token.text[0].isdigit() for token in tokens)


def _sentence(tokens: Sequence[Token], region: Region, index: int, paragraph: int) -> Sentence:
    return Sentence(
        start=tokens[0].start,
        end=tokens[-1].end,
        zone=region.zone,
        tokens=tuple(tokens),
        index=index,
        paragraph=paragraph,
    )
