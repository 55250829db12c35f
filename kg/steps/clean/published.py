"""The day an article was published, where the page itself says so in full."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hijridate import Hijri

from kg.knowledge.pages import PageWords
from kg.match.fold import fold
from kg.model import Zone
from kg.steps.clean.cues import is_date, is_dateline
from kg.steps.clean.lines import Line

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?((?:19|20)\d\d)(?!\d)")
# the day in the address of a page: /2025/9/4/, /20250904/
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)([-/]?)(\d{1,2})\2(\d{2}|\d(?=/))(?=[/_-])")
_COMPACT = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T|$)")
_CHROME_WORDS = 25
_FIRST_LINES = 4
_BEGINNING = 600
_NEAR = 12
_HOUR = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
# how many days after it was written a report may be put on a page, and how far into it its dateline goes
_LATE = 3
_DATELINE = 6
_LAST_LUNAR = 1599
_MONTHS = 12


def published_of(lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> date | None:
    """The day that the page gives for itself; one of the lunar calendar where it gives no other."""
    if (day := _published(lines, zones, words) or _called_month_first(lines, zones, words)) is not None:
        return day
    chrome = (line for line, zone in zip(lines, zones, strict=True) if zone is not Zone.BODY)
    if any(_dates(line.text, words) for line in chrome):
        return None
    lunar = replace(words, months=words.lunar_months, named_date=words.lunar_date)
    day = _published(lines, zones, lunar)
    return day and _as_called(day, lines, lunar)


def _called_month_first(lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> date | None:
    """The one date of the chrome that is the weekday of the text only when its month is read before its day."""
    chrome = [line for line, zone in zip(lines, zones, strict=True) if zone is Zone.NAVIGATION]
    keys = [fold(line.text) for line in chrome if line.words <= _CHROME_WORDS]
    days = {d for key in keys for a, b, year in _DAY_FIRST.findall(key) for d in _date(int(year), int(a), int(b))}
    day = days.pop() if len(days) == 1 else None
    return day if day is not None and _weekdays_from(day, lines, zones, words) == 0 else None


def _as_called(day: date, lines: Sequence[Line], words: PageWords) -> date | None:
    """The day as its own line calls it by weekday: where the moon is sighted, months begin a day sooner or later."""
    stamps = (line.key for line in lines if day in _dates(line.text, words))
    called = {words.weekdays[word] for key in stamps for word in re.findall(r"\w+", key) if word in words.weekdays}
    near = (day + timedelta(days=shift) for shift in (0, -1, 1))
    return next((each for each in near if each.isoweekday() in called), None) if called else day


def _published(lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> date | None:
    """The one full date that the page's chrome gives and the article does not gainsay, else None.

    A date with a label counts wherever it stands in the chrome and right behind the text; one without counts between
    headline and text, or above a text without a headline, in a line of its own right under the text where there is no
    other, or near the headline in a line of its own, with the names of a place or section, or with nothing where it has
    the hour or the text names its weekday, for above the headline pages show the day of the visit.
    """
    chrome = [i for i, zone in enumerate(zones) if zone is Zone.NAVIGATION and lines[i].words <= _CHROME_WORDS]
    others = next((i for i, zone in enumerate(zones) if zone is Zone.RELATED), len(zones))
    foot = [i for i in range(others, min(others + 1, len(zones))) if zones[i - 1] is Zone.BODY]
    title = next((i for i, zone in enumerate(zones) if zone is Zone.TITLE), -1)
    body = next((i for i, zone in enumerate(zones) if zone is Zone.BODY and i > title), len(zones))
    head = [i for i in range(title + 1, min(title + _NEAR, len(lines))) if zones[i] is Zone.TITLE]
    own = [i for i in chrome if i < others]
    labelled = [i for i in [*own, *foot] if words.date_labels.search(lines[i].key)][:_FIRST_LINES]
    plain = _under_headline(lines, zones, chrome, title, body, words)
    labelled = labelled or [i for i in (*head, *plain) if words.date_marks.search(lines[i].key)]
    datelines = [i for i in head if is_dateline(lines[i], words)]
    above = [i for i in chrome if i == title - 1 and _is_stamp(lines[i], words)]
    for candidates in (labelled, plain, datelines, above):
        days = {day for i in candidates for day in _dates(lines[i].text, words)}
        if candidates is plain and len(days) > 1:
            days = {day for i in plain if _is_stamp(lines[i], words) for day in _dates(lines[i].text, words)}
        if days:
            day = min(days)
            if candidates is not labelled:
                return day if len(days) == 1 and _is_told(day, lines, zones, words) else None
            return day if _agrees(day, lines, zones, words) else None
    inner = [i for i in chrome if body < i < title + _NEAR]
    days = {day for i in inner for day in _dates(lines[i].text, words)}
    if len(days) == 1 and _weekdays_from(next(iter(days)), lines, zones, words) == 0:
        return days.pop()
    below = _right_below(lines, zones, own, words) or _addressed(lines)
    if below is not None and _is_told(below, lines, zones, words):
        return below
    days = {day for i in chrome for day in _dates(lines[i].text, words)}
    called = {day for day in days if _weekdays_from(day, lines, zones, words) == 0}
    return called.pop() if len(called) == len(days) == 1 else None


def _is_stamp(line: Line, words: PageWords) -> bool:
    """Whether a line gives a date with the hour and nothing else: pages show their visitors the day alone."""
    return is_date(line, words) and _HOUR.search(line.key) is not None


def _addressed(lines: Sequence[Line]) -> date | None:
    """The day in the address of the page, where it stands near its beginning."""
    found = [day for line in lines[:_NEAR] if "://" in line.text for day in _in_address(line.text)]
    return found[0] if len(set(found)) == 1 else None


def _in_address(text: str) -> Iterable[date]:
    for year, _, month, day in _IN_ADDRESS.findall(text):
        yield from _date(int(year), int(month), int(day))


def _right_below(lines: Sequence[Line], zones: Sequence[Zone], chrome: Sequence[int], words: PageWords) -> date | None:
    """The day of a line right under the text that gives a date, with its weekday if any, and nothing else."""
    last = max((i for i, zone in enumerate(zones) if zone is Zone.BODY), default=len(lines))
    if last + 1 not in chrome or not is_date(lines[last + 1], words):
        return None
    days = set(_dates(lines[last + 1].text, words))
    named = {words.weekdays[w] for w in lines[last + 1].key.split() if w in words.weekdays}
    return days.pop() if len(days) == 1 and named <= {day.isoweekday() for day in days} else None


def _under_headline(
    lines: Sequence[Line], zones: Sequence[Zone], chrome: Sequence[int], title: int, body: int, words: PageWords
) -> list[int]:
    """The chrome between headline and text; where a page repeats the headline, under the last with a date below.

    Where there is no headline, it is the chrome right above the text.
    """
    if title < 0:
        return [i for i in chrome if body - _FIRST_LINES < i < body]
    again = [i for i in range(title, body) if zones[i] is Zone.TITLE and lines[i].key == lines[title].key]
    for above, below in reversed(list(pairwise([*again, body]))):
        under = [i for i in chrome if above < i < below]
        if any(True for i in under for _ in _dates(lines[i].text, words)):
            return under
    return [i for i in chrome if title < i < body]


def parse_date(text: str, words: PageWords) -> date | None:
    """The full Gregorian date that a text gives, day before month, or None if there is none or more than one."""
    days = set(_dates(text, words))
    return days.pop() if len(days) == 1 else None


def _dates(text: str, words: PageWords) -> list[date]:
    key = fold(text)
    return [*_numeric(key), *_named(key, words)]


def _numeric(key: str) -> Iterable[date]:
    for year, month, day in [*_ISO.findall(key), *_COMPACT.findall(key)]:
        yield from _date(int(year), int(month), int(day))
    for first, second, year in _DAY_FIRST.findall(key):
        # "9/17/2018" can only have its month first
        day, month = (first, second) if int(second) <= _MONTHS else (second, first)
        yield from _date(int(year), int(month), int(day))


def _named(key: str, words: PageWords) -> Iterable[date]:
    for day, name, year, first, second, last in words.named_date.findall(key):
        yield from _date(int(year or last), words.months[name or first], int(day or second))


def _date(year: int, month: int, day: int) -> Iterable[date]:
    try:
        yield Hijri(year, month, day).to_gregorian() if year <= _LAST_LUNAR else date(year, month, day)
    except (ValueError, OverflowError):
        return


def _is_told(day: date, lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> bool:
    """Whether the text means a day by today, or the day before, as what is published the morning after does.

    What is published a few days after it was written says so by its dateline.
    """
    behind = _weekdays_from(day, lines, zones, words)
    if behind in (None, 0, 6):
        return True
    written = day - timedelta(days=7 - (behind or 0))
    return (day - written).days <= _LATE and _is_dated(written, lines, zones, words)


def _is_dated(day: date, lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> bool:
    """Whether the text begins with the day and month of a day: "N, 14 September / agency /"."""
    first = next((line for line, zone in zip(lines, zones, strict=True) if zone is Zone.BODY), None)
    tokens = re.findall(r"\w+", fold(first.text))[:_DATELINE] if first is not None else []
    return any(number == str(day.day) and words.months.get(name) == day.month for number, name in pairwise(tokens))


def _agrees(day: date, lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> bool:
    """Whether the text means a day by today, or one next to it: what is written at night may be published the next."""
    return _weekdays_from(day, lines, zones, words) in (None, 0, 1, 6)


def _weekdays_from(day: date, lines: Sequence[Line], zones: Sequence[Zone], words: PageWords) -> int | None:
    """How many days behind a day the first weekday comes that the text calls today, from 0 to 6; None without one.

    The date of a page is sometimes that of its visitor.
    """
    for line, zone in zip(lines, zones, strict=True):
        if zone is not Zone.BODY:
            continue
        tokens = re.findall(r"\w+", fold(line.text[:_BEGINNING]))
        for today, weekday in pairwise(tokens):
            if today in words.today and weekday in words.weekdays:
                return (words.weekdays[weekday] - day.isoweekday()) % 7
    return None
