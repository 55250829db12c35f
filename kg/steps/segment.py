"""Cut an article into sentences and tokens.

Tokens are words of one script, numbers with their separators, and single punctuation marks; they are found by one
regular expression. Sentences end at full stops, question marks, exclamation marks and line ends, also where the page
lost the space between two sentences, but not inside abbreviations, numbers, or quotations of moderate length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from kg.match.fold import LETTERS, fold
from kg.model import Article, Document, Region, Sentence, Token

Splitter = Callable[[str], Sequence[int] | None]

_QUOTED_TOKENS = 80
MOST_TOKENS = 250
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
_NEWLINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c\x85]+")

_CONTINUES = frozenset(fold(word) for word in LETTERS["sentences"]["continues"])
_ABBREVIATIONS = frozenset(fold(word) for word in LETTERS["sentences"]["abbreviations"])
_AND = fold(LETTERS["sentences"]["and"])
_STOPS = frozenset(".!?\u061f\u2026\u203c\u2047\u06d4")
_STAND_INS, _TICKS = frozenset("\u00b7\u06600"), frozenset("'/")  # written for a full stop, and before it
_CLOSING = {"\u00ab": "\u00bb", "\u201c": "\u201d", "\u201e": "\u201d", "(": ")", "[": "]", '"': '"'}
_CLOSERS = frozenset(_CLOSING.values())
_QUOTE = '"'  # what is left of a quotation mark that a page spelled out stands for


def segment(article: Article, splitter: Splitter | None = None) -> Document:
    """The sentences of `article`, in order.

    `splitter` may cut words that the page ran together: given the match key of a word, it returns the lengths of
    its parts (they add up to the key's length), or None to leave the word whole.
    """
    sentences: list[Sentence] = []
    paragraph = 0
    for region in article.regions:
        for start, end in _lines(article, region):
            tokens = _tokens(article.text, start, end, splitter)
            pieces = [p for whole in _sentences(tokens) for p in _readable(whole) if _says_something(p)]
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


def _tokens(text: str, start: int, end: int, splitter: Splitter | None) -> list[Token]:
    tokens: list[Token] = []
    runs_on = _RUN_ON.search(text, start, end) is not None
    for match in _TOKEN.finditer(text, start, end):
        surface = match[0]
        norm = fold(surface)
        at, to = match.span()
        if match.lastindex != _WORD:
            tokens.append(Token(at, to, surface, _QUOTE if _spells_quote(surface) else norm, False))
            continue
        led = tokens.pop() if tokens and tokens[-1].norm == _AND and text[tokens[-1].end : at].isspace() else None
        if len(surface) > _WHOLE and (runs_on or (splitter and len(norm) >= _GLUED_LETTERS and splitter(norm))):
            first, *others = _split(surface, at, splitter)
            tokens += [_joined(text, led, first) if led else first, *others]
        else:
            word = Token(at, to, surface, norm, True)
            tokens.append(_joined(text, led, word) if led else word)
    return tokens


def _spells_quote(surface: str) -> bool:
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


def _sentences(tokens: list[Token]) -> Iterator[list[Token]]:
    """Cut the tokens of one line at the ends of sentences."""
    stops = [i for i, t in enumerate(tokens) if not t.is_word and (t.text in _STOPS or _stands_in(tokens, i))]
    spans = _spans(tokens) if stops else []
    first = 0
    for stop in stops:
        if stop < first:
            continue
        cut = _cut(tokens, stop, first, spans)
        if cut is not None and cut < len(tokens):
            yield tokens[first:cut]
            first = cut
    yield tokens[first:]


def _stands_in(tokens: list[Token], at: int) -> bool:
    """Whether a raised dot or a nought leans on a word, written for a full stop: "in Abuja· He said"."""
    if tokens[at].text not in _STAND_INS or not at or at + 1 >= len(tokens):
        return False
    before = tokens[at - 1]
    leans = before.end == tokens[at].start and (before.is_word or before.text in _CLOSERS | _TICKS)
    return leans and tokens[at].end < tokens[at + 1].start


def _cut(tokens: list[Token], stop: int, first: int, spans: list[tuple[int, int]]) -> int | None:
    """Where the next sentence begins if the mark at `stop` ends one, else None."""
    last = _last_of_run(tokens, stop)
    if _is_short_form(tokens, stop, last, first):
        return None
    span = next((span for span in spans if span[0] < stop < span[1] and span[1] - span[0] <= _QUOTED_TOKENS), None)
    if span is not None and not _ends_quotation(tokens, last, span, first):
        return None
    after = _after_closers(tokens, (span[1] if span else last) + 1, spans)
    if after >= len(tokens) or _goes_on(tokens[after], is_ellipsis=last > stop or tokens[stop].text == "\u2026"):
        return None
    return after


def _ends_quotation(tokens: list[Token], last: int, span: tuple[int, int], first: int) -> bool:
    """Whether the mark closes a quotation and, with it, the sentence around it."""
    opening, closing = span
    if last + 1 != closing or tokens[opening].text in "([":
        return False
    after = tokens[closing + 1] if closing + 1 < len(tokens) else None
    whole = opening == first
    return after is not None and after.is_word and not whole and after.norm not in _CONTINUES


def _goes_on(token: Token, *, is_ellipsis: bool) -> bool:
    if token.text in _CLOSERS or token.text in ",\u060c\u061b:;":
        return True
    return is_ellipsis and token.norm[:1] == _AND


def _last_of_run(tokens: list[Token], stop: int) -> int:
    last = stop
    while last + 1 < len(tokens) and tokens[last + 1].text in _STOPS and tokens[last + 1].start == tokens[last].end:
        last += 1
    return last


def _is_short_form(tokens: list[Token], stop: int, last: int, first: int) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial, or the number of a list entry."""
    if tokens[stop].text != "." or last > stop or stop == first:
        return stop == first
    before = tokens[stop - 1]
    if before.end != tokens[stop].start:
        return False
    if before.text.isdigit():
        return stop - 1 == first
    joined = len(before.norm) == len(_AND) + 1 and before.norm[:1] == _AND
    if (len(before.norm) == 1 or joined) and before.is_word:
        return not (stop - 2 >= first and tokens[stop - 2].text[:1].isdigit())
    return before.norm in _ABBREVIATIONS or (before.text.isascii() and "." in before.text)


def _after_closers(tokens: list[Token], at: int, spans: list[tuple[int, int]]) -> int:
    """The first position from `at` on that does not close a quotation or bracket."""
    ends = {end for _, end in spans}
    while at < len(tokens) and at in ends:
        at += 1
    return at


def _spans(tokens: list[Token]) -> list[tuple[int, int]]:
    """Quotations and brackets as pairs of the positions of their marks, the longest first."""
    spans: list[tuple[int, int]] = []
    open_marks: list[int] = []
    expected: list[str] = []
    for i, token in enumerate(tokens):
        mark = _QUOTE if _spells_quote(token.text) else token.text
        if token.is_word:
            continue
        if mark in _CLOSERS and mark in expected:
            while expected[-1] != mark:
                open_marks.pop()
                expected.pop()
            expected.pop()
            spans.append((open_marks.pop(), i))
        elif mark in _CLOSING:
            open_marks.append(i)
            expected.append(_CLOSING[mark])
    return sorted(spans, key=lambda span: span[1] - span[0], reverse=True)
