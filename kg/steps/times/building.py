"""From the words of a matched phrase to what it says: one small function for each kind of phrase."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from hijridate import Hijri

from kg.knowledge.calendar import Categories
from kg.steps.times.expressions import Expression

Built = tuple[str, Expression] | None
Span = Sequence[Categories]

_NUMBERS = re.compile(r"\d+")
_MONTHS = ("month_name", "unsure_month")
_SHIFTS = ("last", "next", "current")
_WHEN = ("today", "yesterday", "tomorrow", "day_before", "day_after", "tonight")
_SMALL_UNITS = frozenset({"minute", "hour"})
_UNITS_BACK = {"day": 60, "week": 20, "month": 30, "year": 15}
_CENTURY = 100
NOTHING = Expression()


def build(name: str, span: Span) -> Built:
    """The kind and meaning of a phrase that the rule `name` matched; None where its numbers make no sense."""
    return _BUILDERS[name](span)


def _first(span: Span, *categories: str) -> int | None:
    for values in span:
        for category in categories:
            if category in values:
                return int(values[category])
    return None


def _where(span: Span, *categories: str) -> list[int]:
    return [i for i, values in enumerate(span) if any(category in values for category in categories)]


def _days(span: Span) -> list[int]:
    """The days of a month that a stretch gives, in digits or as ordinals of one or two words."""
    days: list[int] = []
    skip = False
    for values, after in pairwise([*span, {}]):
        if skip:
            skip = False
        elif "day_number" in values:
            days.append(int(values["day_number"]))
        elif "ordinal" in values:
            more = 10 if "teen" in after else int(after.get("tens", 0))
            unit = int(values["ordinal"]) % 10 if more else int(values["ordinal"])
            days.append(more + unit)
            skip = bool(more)
        elif "tens" in values:
            days.append(int(values["tens"]))
    return days


def _valid(year: int | None, month: int, day: int | None) -> bool:
    if day is None:
        return 1 <= month <= 12
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 2024, month)[1]


def _year_part(span: Span) -> dict[str, int | str | None]:
    """What a stretch says of the year: its number, or its distance from the article's."""
    year = _first(span, "year_number")
    if year is not None:
        return {"year": year}
    if _where(span, "the_year"):
        return {"unit": "year", "shift": _first(span, *_SHIFTS) or 0}
    shift = _first(span, *_SHIFTS)
    return {} if shift is None else {"direction": shift}


def _expression(month: int, day: int | None, year: Mapping[str, int | str | None], **more: object) -> Expression | None:
    number = year.get("year")
    if not _valid(number if isinstance(number, int) else None, month, day):
        return None
    return Expression(month=month, day=day, **year, **more)  # type: ignore[arg-type]


def _numeric(span: Span) -> Built:
    text = next(str(values["numeric_date"]) for values in span if "numeric_date" in values)
    first, month, last = (int(number) for number in _NUMBERS.findall(text))
    year, day = (first, last) if first > 31 else (last, first)
    if month > 12 >= day:
        month, day = day, month
    numbers: dict[str, int | str | None] = {"year": year, "weekday": _first(span, "weekday")}
    expression = _expression(month, day, _today(span) | numbers)
    return ("date", expression) if expression else None


def _today(span: Span) -> dict[str, int | str | None]:
    """That a date is said to be today, yesterday or tomorrow."""
    when = _first(span, *_WHEN)
    return {} if when is None else {"unit": "day", "shift": when}


def _date(span: Span) -> Built:
    if _where(span, "numeric_date"):
        return _numeric(span)
    months = _where(span, *_MONTHS)
    if not months:
        return _day_of_month(span)
    at = months[0]
    before = _days(span[_where(span[:at], "hijri")[-1] if _where(span[:at], "hijri") else 0 : at])
    weekday = _first(span, "weekday")
    month = _first(span[at : at + 1], *_MONTHS) or 0
    rest = span[months[-1] + 1 :]
    hijri = _where(rest, "hijri")
    year = _year_part(rest[: hijri[0]] if hijri else rest)
    expression = _expression(month, before[-1] if before else None, _today(span) | year, weekday=weekday)
    return ("date", expression) if expression else None


def _day_of_month(span: Span) -> Built:
    days = _days(span)
    shift = _first(span, *_SHIFTS) or 0
    return ("relative", Expression(day=days[0], unit="month", shift=shift)) if days and days[0] <= 31 else None


def _hijri(span: Span) -> Built:
    year = _first(span, "year_number")
    at = _where(span, "hijri")
    month = _first(span, "hijri")
    days = _days(span[: at[0]]) if at else []
    if year is None or not 1343 <= year <= 1500:
        return "text", NOTHING
    try:
        return _gregorian(year, month, days[-1] if days else None)
    except (ValueError, OverflowError):
        return None


def _gregorian(year: int, month: int | None, day: int | None) -> Built:
    """A date of the calendar of Umm al-Qura: a day exactly, a month or year as the range that it spans."""
    first = Hijri(year, month or 1, day or 1)
    if day is not None:
        return "date", _of_date(first.to_gregorian())
    last_month = Hijri(year, month or 12, 1)
    last = Hijri(year, month or 12, last_month.month_length())
    start, end = first.to_gregorian(), last.to_gregorian()
    if month is None:
        return "year", Expression(year=start.year, until=Expression(year=end.year))
    until = Expression(year=end.year, month=end.month)
    return "month", Expression(year=start.year, month=start.month, until=until)


def _of_date(day: date) -> Expression:
    return Expression(year=day.year, month=day.month, day=day.day)


def _range_days(span: Span) -> Built:
    months = _where(span, *_MONTHS)
    year = _year_part(span[months[-1] + 1 :])
    last = _first(span[months[-1] :], *_MONTHS) or 0
    text = next((str(values["day_range"]) for values in span if "day_range" in values), "")
    days = [int(number) for number in _NUMBERS.findall(text)] or _days(span[: months[-1]])
    days = [day for day in days if day <= 31]
    if len(days) < 2:
        return None
    first = _first_month(span, days, months) or last
    own_year = _first(span[months[0] : months[-1]], "year_number") if len(months) > 1 else None
    start_year = {"year": own_year} if own_year is not None else year
    end = _expression(last, days[-1], year)
    start = _expression(first, days[0], start_year, until=end)
    return ("date", start) if start and end and (first, days[0]) != (last, days[-1]) else None


def _first_month(span: Span, days: Sequence[int], months: Sequence[int]) -> int | None:
    """The month of the first day, where a day stands between two months."""
    for at in months[:-1]:
        if len(_days(span[:at])) == 1:
            return _first(span[at : at + 1], *_MONTHS)
    return None


def _month(span: Span) -> Built:
    months = _where(span, *_MONTHS)
    first, last = (_first(span[at : at + 1], *_MONTHS) or 0 for at in (months[0], months[-1]))
    year = _year_part(span[months[-1] + 1 :])
    until = _expression(last, None, year) if last != first else None
    expression = _expression(first, None, year, until=until)
    return ("month", expression) if expression else None


def _range_months(span: Span) -> Built:
    months = _where(span, *_MONTHS)
    first, last = (_first(span[at : at + 1], *_MONTHS) or 0 for at in (months[0], months[-1]))
    year = _year_part(span[months[-1] + 1 :])
    own_year = _first(span[months[0] : months[-1]], "year_number")
    end = _expression(last, None, year)
    start = _expression(first, None, {"year": own_year} if own_year is not None else year, until=end)
    return ("month", start) if start else None


def _year(span: Span) -> Built:
    year = _first(span, "year_number")
    if year is None:
        part = _year_part(span)
        return ("relative", Expression(unit="year", shift=int(part.get("shift") or part.get("direction") or 0)))
    if not _where(span, "the_year", "year"):
        return ("year", Expression(year=year)) if 1800 <= year < 2150 else None
    return ("text", NOTHING) if 1300 <= year <= 1500 else ("year", Expression(year=year))


def _years(span: Span) -> Built:
    text = next((str(values["year_range"]) for values in span if "year_range" in values), "")
    years = [int(number) for number in _NUMBERS.findall(text)]
    years = years or [int(values["year_number"]) for values in span if "year_number" in values]
    first, last = years[0], years[-1]
    last += first // _CENTURY * _CENTURY if last < _CENTURY else 0
    if not 1500 <= first < last:
        return None
    return "year", Expression(year=first, until=Expression(year=last))


def _quarter(span: Span) -> Built:
    number = _first(span, "ordinal") or 0
    size = 3 if _where(span, "quarter") else 6
    if not 1 <= number <= 12 // size:
        return None
    year = _year_part(span)
    last = _expression(number * size, None, year)
    first = _expression((number - 1) * size + 1, None, year, until=last)
    return ("month", first) if first else None


def _shift(span: Span) -> Built:
    unit = next(unit for unit in ("week", "month", "year") if _where(span, f"the_{unit}"))
    further = 2 if _where(span, "ago", "later") else 1
    return "relative", Expression(unit=unit, shift=further * (_first(span, *_SHIFTS) or 0))


def _weekday(span: Span) -> Built:
    weekday = _first(span, "weekday")
    when = _first(span, *_WHEN)
    if when is not None:
        return "weekday", Expression(weekday=weekday, unit="day", shift=when)
    direction = _first(span, *_SHIFTS)
    if _where(span, "the_week"):
        return "weekday", Expression(weekday=weekday, unit="week", shift=direction or 0)
    return "weekday", Expression(weekday=weekday, direction=direction or None)


def _weekdays(span: Span) -> Built:
    first, last = (int(values["weekday"]) for values in span if "weekday" in values)
    direction = _first(span, *_SHIFTS) or None
    until = Expression(weekday=last, direction=direction)
    return "weekday", Expression(weekday=first, direction=direction, until=until)


def _when(span: Span) -> Built:
    return "relative", Expression(unit="day", shift=_first(span, *_WHEN) or 0)


def _ago(span: Span) -> Built:
    unit, count = _length(span)
    if unit in _SMALL_UNITS or not 0 < count <= _UNITS_BACK.get(unit, 0) or _where(span, "half", "few", "about"):
        return "text", NOTHING
    return "relative", Expression(unit=unit, shift=-count)


def _length(span: Span) -> tuple[str, int]:
    """The unit and the count of a length of time; a count of 0 where the words give none."""
    for count, category in ((2, "unit_two"), (0, "unit_many"), (1, "unit_one")):
        for at in _where(span, category):
            number = _first(span[:at], "number")
            spoken = sum(int(values["amount"]) for values in span[:at] if "amount" in values)
            return str(span[at][category]), number or spoken or count
    return "", 0


def _vague(span: Span) -> Built:
    return "text", NOTHING


def _duration(span: Span) -> Built:
    return "duration", NOTHING


_BUILDERS: Mapping[str, Callable[[Span], Built]] = {
    "numeric": _numeric,
    "date": _date,
    "hijri": _hijri,
    "days": _range_days,
    "month": _month,
    "months": _range_months,
    "year": _year,
    "years": _years,
    "quarter": _quarter,
    "shift": _shift,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "when": _when,
    "ago": _ago,
    "vague": _vague,
    "length": _duration,
}
