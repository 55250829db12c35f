"""Months and years that are those told before: "in the same month", "that same year"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.knowledge.calendar import Calendar
from kg.match.fold import fold
from kg.model import Moment
from kg.steps.times.expressions import AGAIN, Expression, TimeMention

Found = tuple[tuple[int, int, Moment], ...]
_MONTH, _YEAR = 7, 4
NEAR = 2


def again(times: Mapping[int, Found], calendar: Calendar, mentions: Iterable[TimeMention]) -> dict[int, Found]:
    """The times of each sentence by its index, with months and years placed that are those of the time before.

    That one stands in the same sentence or in one of the two before it.
    """
    of_year = {(m.sentence, m.start): m.expression for m in mentions if m.expression.unit == AGAIN}
    placed: dict[int, Found] = {}
    last, where = "", -1
    for index in sorted(times):
        here = []
        for start, end, moment in times[index]:
            dated = of_year.get((index, start))
            size = 0 if moment.value is not None else _YEAR if dated else _size(moment, calendar)
            if size and len(last) >= size and index - where <= NEAR:
                value = _within(last[:size], dated) if dated else last[:size]
                moment = replace(moment, value=value)
            here.append((start, end, moment))
            if moment.value is not None:
                last, where = moment.value, index
        placed[index] = tuple(here)
    return placed


def _within(year: str, expression: Expression) -> str:
    """A month, or a day of a month, of a year."""
    numbers = (n for n in (expression.month, expression.day) if n is not None)
    return "-".join((year, *(f"{n:02}" for n in numbers)))


def _size(moment: Moment, calendar: Calendar) -> int:
    """How much of the time before a phrase repeats: up to the month, up to the year, or 0 for nothing."""
    words = fold(moment.text).split(" ")
    if calendar.context["again"].isdisjoint(words):
        return 0
    tags = {tag for word in words for tag in calendar.words.get(word, ())}
    return _MONTH if "the_month" in tags else _YEAR if "the_year" in tags else 0
