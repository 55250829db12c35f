"""Where sentences end: at full stops, question and exclamation marks, also where the page lost the space behind them.

Not inside abbreviations, numbers, or quotations of moderate length.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.match.fold import LETTERS, fold
from kg.model import Token
from kg.steps.segment.tokens import AND, QUOTE, spells_quote

_QUOTED_TOKENS = 80
_CONTINUES = frozenset(fold(word) for word in LETTERS["sentences"]["continues"])
_ABBREVIATIONS = frozenset(fold(word) for word in LETTERS["sentences"]["abbreviations"])
_STOPS = frozenset(".!?\u061f\u2026\u203c\u2047\u06d4")
_STAND_INS, _TICKS = frozenset("\u00b7\u06600"), frozenset("'/")  # written for a full stop, and before it
_CLOSING = {"\u00ab": "\u00bb", "\u201c": "\u201d", "\u201e": "\u201d", "(": ")", "[": "]", '"': '"'}
_CLOSERS = frozenset(_CLOSING.values())


def sentences_of(tokens: list[Token]) -> Iterator[list[Token]]:
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
    return is_ellipsis and token.norm[:1] == AND


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
    joined = len(before.norm) == len(AND) + 1 and before.norm[:1] == AND
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
        if token.is_word:
            continue
        mark = QUOTE if spells_quote(token.text) else token.text
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
