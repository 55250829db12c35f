"""What each token of a sentence may be in a phrase of time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.knowledge.calendar import CONTINUED, NONE, SHAPES, Calendar, Categories
from kg.model import Sentence, Token

_MARKS = {
    ",": "comma",
    "\u060c": "comma",
    "(": "open",
    "[": "open",
    ")": "close",
    "]": "close",
    "/": "slash",
    "-": "dash",
    "\u2013": "dash",
    "\u2014": "dash",
}
_EMPTY: Categories = {}
_UNSURE = frozenset({"unsure_month"})
_NUMERIC_DATE = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}([/.-])\d{1,2}\2\d{1,2}")
_DAY_RANGE = re.compile(r"(\d{1,2})[-\u2013](\d{1,2})")
_YEAR_RANGE = re.compile(r"([12]\d{3})[-\u2013/]((?:[12]\d)?\d{2})")
_LAST_DAY = 31
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_HAMZA = "\u0621"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """A character for each token and one for the end, and the categories behind it with their values."""

    string: str
    values: Sequence[Categories]


def tag(sentence: Sentence, calendar: Calendar) -> Tags | None:
    """The tags of a sentence, or None where nothing in it can be a time."""
    tokens = sentence.tokens
    if calendar.known.isdisjoint(sentence.norms) and not any(t.text[0].isdigit() for t in tokens if not t.is_word):
        return None
    string = [NONE] * (len(tokens) + 1)
    values: list[Categories] = [_EMPTY] * len(tokens)
    told = (i for i, token in enumerate(tokens) if not token.is_word or token.norm in calendar.known)
    after = 0
    for i in told:
        if i < after:
            continue
        categories, length = _categories(tokens, i, calendar)
        after = i + length
        if categories:
            string[i:after] = [calendar.characters[frozenset(categories)], *CONTINUED * (length - 1)]
            values[i] = categories
    return Tags(string="".join(string), values=values)


def _categories(tokens: Sequence[Token], i: int, calendar: Calendar) -> tuple[Categories, int]:
    """The categories of the word or longer name at `i`, and how many tokens it has."""
    token = tokens[i]
    if not token.is_word:
        return _shape(token), 1
    for rest, categories in calendar.phrases.get(token.norm, ()):
        if all(i + 1 + n < len(tokens) and tokens[i + 1 + n].norm == word for n, word in enumerate(rest)):
            return categories, len(rest) + 1
    found = calendar.words.get(token.norm, _EMPTY)
    if found.keys() == _UNSURE and i and tokens[i - 1].norm in calendar.context["before_month"]:
        surely = token.norm not in calendar.context["not_bare_month"] and _fits(found, tokens, i, calendar)
        return ({"month_name": found["unsure_month"]}, 1) if surely else (found, 1)
    return (found, 1) if found and _fits(found, tokens, i, calendar) else (_EMPTY, 1)


def _shape(token: Token) -> Categories:
    mark = _MARKS.get(token.text)
    if mark is not None:
        return {mark: 0}
    norm = token.norm
    if norm.isascii() and norm.isdigit():
        number = int(norm[:9])
        small = 1 <= number <= _LAST_DAY and len(norm) <= 2
        year = len(norm) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR
        return dict.fromkeys(SHAPES["day_number" if small else "year_number" if year else "number"], number)
    for name, pattern in (("numeric_date", _NUMERIC_DATE), ("day_range", _DAY_RANGE), ("year_range", _YEAR_RANGE)):
        if pattern.fullmatch(norm):
            return {name: norm}
    return _EMPTY


def _fits(found: Categories, tokens: Sequence[Token], i: int, calendar: Calendar) -> bool:
    """Whether a word that has other meanings as well is one of time here."""
    before = tokens[i - 1].norm if i else ""
    after = tokens[i + 1].norm if i + 1 < len(tokens) else ""
    context = calendar.context
    if "unsure_month" in found and tokens[i].norm[-2:] in calendar.spelled:
        return tokens[i].text.endswith(calendar.spelled[tokens[i].norm[-2:]])
    if "the_year" in found or "the_month" in found:
        return before not in context["general"]
    if "tomorrow" in found and tokens[i].text.endswith(_HAMZA):
        return False
    if "today" in found:
        return before not in context["not_today_before"] and after not in context["not_today_after"]
    if "weekday" in found:
        return _is_weekday(found["weekday"] == 1, before, after, calendar)
    return True


def _is_weekday(monday: bool, before: str, after: str, calendar: Calendar) -> bool:
    context = calendar.context
    if before in context["not_weekday_before"] or after in context["not_weekday_after"]:
        return False
    return not monday or (before not in context["not_monday_before"] and after not in context["not_monday_after"])
