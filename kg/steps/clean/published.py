"""The day an article was published, where the page itself says so in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from kg.match.fold import fold
from kg.model import Zone
from kg.steps.clean.lines import Line
from kg.steps.clean.words import PageWords

_ISO = re.compile(r"\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\b")
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T|$)")
_NEAR = 60


def published_of(lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> date | None:
    """The one full date that the page's chrome gives and the article does not gainsay, else None."""
    chrome = [line for line, zone in zip(lines, zones, strict=True) if zone is Zone.NAVIGATION and line.words <= 25]
    labelled = [line for line in chrome if words.date_labels.search(line.key)]
    for candidates in (labelled[:4], chrome[:_NEAR]):
        days = {day for line in candidates if (day := parse_date(line.text, words)) is not None}
        if len(days) == 1:
            day = days.pop()
            return day if _agrees(day, lines, zones, words) else None
        if days:
            return min(days) if candidates and words.date_labels.search(candidates[0].key) else None
    return None


def parse_date(text: str, words: PageWords) -> date | None:
    """The full Gregorian date that a text gives, day before month, or None if there is none or more than one."""
    key = fold(text)
    days = {*_numeric(key), *_named(key, words)}
    return days.pop() if len(days) == 1 else None


def _numeric(key: str) -> Iterable[date]:
    for year, month, day in [*_ISO.findall(key), *_COMPACT.findall(key)]:
        yield from _date(int(year), int(month), int(day))
    for day, month, year in _DAY_FIRST.findall(key):
        yield from _date(int(year), int(month), int(day))


def _named(key: str, words: PageWords) -> Iterable[date]:
    for day, name, year in words.named_date.findall(key):
        yield from _date(int(year), words.months[name], int(day))


def _date(year: int, month: int, day: int) -> Iterable[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _agrees(day: date, lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> bool:
    """Whether no sentence calls today another weekday: the date of a page is sometimes that of its visitor."""
    for line, zone in zip(lines, zones, strict=True):
        if zone is not Zone.BODY:
            continue
        tokens = re.findall(r"\w+", fold(line.text[:600]))
        for today, weekday in pairwise(tokens):
            if today in words.today and weekday in words.weekdays:
                return words.weekdays[weekday] == day.isoweekday()
    return True
