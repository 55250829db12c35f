"""Tokens: words of one script, numbers with their separators, single punctuation marks, by one regular expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from kg.match.fold import LETTERS, fold
from kg.model import Token

Splitter = Callable[[str], Sequence[int] | None]

_GLUED_LETTERS = 8
_WHOLE = 3

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"
_LETTER = "[^\\W\\d_A-Za-z\u00aa-\u02af]"
_OTHER_SCRIPT = f"(?:{_LETTER}+|[{_MARKS}]+)+"
_JOINERS = "\u00ad\u200c\u200d"
_LATIN = "[A-Za-z\u00c0-\u02af]"
_ENTITY = "&?(?:quot|laquo|raquo|ldquo|rdquo);"
_TOKEN = re.compile(
    rf"{_ENTITY}|(?P<word>{_OTHER_SCRIPT}(?:[{_JOINERS}]+{_OTHER_SCRIPT})*"
    rf"|{_LATIN}+(?:['\u2019.&-](?={_LATIN}){_LATIN}+|-?[0-9]+|{_LATIN}+)*)"
    rf"|(?P<number>\d+(?:[.,/:\u066b\u066c\u2013-]\d+)*)"
    rf"|[^\s\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff{_JOINERS}]"
)
_RUN_ON = re.compile(
    "|".join(f"{letter}(?<={_LETTER}.)(?={_LETTER}{{{least}}})" for letter, least in LETTERS["tokens"]["final"].items())
)
_WORD = _TOKEN.groupindex["word"]
AND = fold(LETTERS["sentences"]["and"])
QUOTE = '"'  # what is left of a quotation mark that a page spelled out stands for


def tokens_of(text: str, start: int, end: int, splitter: Splitter | None) -> list[Token]:
    """The tokens of a stretch of text; `splitter` cuts words that the page ran together."""
    tokens: list[Token] = []
    runs_on = _RUN_ON.search(text, start, end) is not None
    for match in _TOKEN.finditer(text, start, end):
        surface = match[0]
        norm = fold(surface)
        at, to = match.span()
        if match.lastindex != _WORD:
            tokens.append(Token(at, to, surface, QUOTE if spells_quote(surface) else norm, False))
            continue
        led = tokens.pop() if tokens and tokens[-1].norm == AND and text[tokens[-1].end : at].isspace() else None
        if len(surface) > _WHOLE and (runs_on or (splitter and len(norm) >= _GLUED_LETTERS and splitter(norm))):
            first, *others = _split(surface, at, splitter)
            tokens += [_joined(text, led, first) if led else first, *others]
        else:
            word = Token(at, to, surface, norm, True)
            tokens.append(_joined(text, led, word) if led else word)
    return tokens


def spells_quote(surface: str) -> bool:
    """Whether a mark is what a page left of the name of a quotation mark: "quot;"."""
    return len(surface) > 1 and surface.endswith(";")


def _joined(text: str, conjunction: Token, word: Token) -> Token:
    """A word with the "and" that the page wrote apart from it, as if it stood before it as it should."""
    start, end = conjunction.start, word.end
    return Token(start, end, text[start:end], conjunction.norm + word.norm, True)


def _split(surface: str, at: int, splitter: Splitter | None) -> Iterator[Token]:
    """The parts of a word that the page may have run together with the next one."""
    cuts = [0, *(match.end() for match in _RUN_ON.finditer(surface)), len(surface)]
    for first, last in pairwise(cuts):
        for part, norm in _known_parts(surface[first:last], splitter):
            yield Token(at + first, at + first + len(part), part, norm, True)
            first += len(part)


def _known_parts(surface: str, splitter: Splitter | None) -> list[tuple[str, str]]:
    """The parts of a word as they are written and folded."""
    norm = fold(surface)
    lengths = splitter(norm) if splitter is not None and len(norm) >= _GLUED_LETTERS else None
    if not lengths or len(lengths) < 2 or sum(lengths) != len(norm):
        return [(surface, norm)]
    parts, rest = [], surface
    for length in lengths[:-1]:
        cut = _surface_length(rest, length)
        parts.append(rest[:cut])
        rest = rest[cut:]
    return [(part, fold(part)) for part in (*parts, rest)] if rest and all(parts) else [(surface, norm)]


def _surface_length(surface: str, norm_length: int) -> int:
    """How many characters of `surface` its first `norm_length` folded ones come from, with the signs above them."""
    for cut in range(1, len(surface)):
        if len(fold(surface[:cut])) >= norm_length and fold(surface[cut]):
            return cut
    return len(surface)
