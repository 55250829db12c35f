"""Dates: days of a month, in digits or words, of either calendar, and ranges of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hijridate import Hijri

from kg.steps.times.expressions import Expression
from kg.steps.times.spans import (
    MONTHS,
    NOTHING,
    NUMBERS,
    SHIFTS,
    Built,
    Span,
    days_of,
    expression_of,
    first_of,
    places_of,
    today_of,
    year_part,
)

LAST_DAY = 31
RANGE = 2


def build_numeric(span: Span) -> Built:
    text = next(str(values["numeric_date"]) for values in span if "numeric_date" in values)
    first, month, last = (int(number) for number in NUMBERS.findall(text))
    year, day = (first, last) if first > 31 else (last, first)
    if month > 12 >= day:
        month, day = day, month
    numbers: dict[str, int | str | None] = {"year": year, "weekday": first_of(span, "weekday")}
    expression = expression_of(month, day, today_of(span) | numbers)
    return ("date", expression) if expression else None


def build_date(span: Span) -> Built:
    if places_of(span, "numeric_date"):
        return build_numeric(span)
    months = places_of(span, *MONTHS)
    if not months:
        return _day_of_month(span)
    at = months[0]
    if len(months) == RANGE and months[1] == at + 1 and len({first_of(span[i : i + 1], *MONTHS) for i in months}) > 1:
        return None  # two months, not two names of one
    before = days_of(span[places_of(span[:at], "hijri")[-1] if places_of(span[:at], "hijri") else 0 : at])
    weekday = first_of(span, "weekday")
    month = first_of(span[at : at + 1], *MONTHS) or 0
    rest = span[months[-1] + 1 :]
    hijri = places_of(rest, "hijri")
    year = year_part(rest[: hijri[0]] if hijri else rest)
    expression = expression_of(month, before[-1] if before else None, today_of(span) | year, weekday=weekday)
    return ("date", expression) if expression else None


def _day_of_month(span: Span) -> Built:
    days = days_of(span)
    shift = first_of(span, *SHIFTS) or 0
    return ("relative", Expression(day=days[0], unit="month", shift=shift)) if days and days[0] <= LAST_DAY else None


def build_hijri(span: Span) -> Built:
    year = first_of(span, "year_number")
    at = places_of(span, "hijri")
    month = first_of(span, "hijri")
    days = days_of(span[: at[0]]) if at else []
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


def build_days(span: Span) -> Built:
    months = places_of(span, *MONTHS)
    year = year_part(span[months[-1] + 1 :])
    last = first_of(span[months[-1] :], *MONTHS) or 0
    text = next((str(values["day_range"]) for values in span if "day_range" in values), "")
    days = [int(number) for number in NUMBERS.findall(text)] or days_of(span[: months[-1]])
    days = [day for day in days if day <= LAST_DAY]
    if len(days) < 2:
        return None
    first = _first_month(span, days, months) or last
    own_year = first_of(span[months[0] : months[-1]], "year_number") if len(months) > 1 else None
    start_year = {"year": own_year} if own_year is not None else year
    end = expression_of(last, days[-1], year)
    start = expression_of(first, days[0], start_year, until=end)
    return ("date", start) if start and end and (first, days[0]) != (last, days[-1]) else None


def build_days_of_month(span: Span) -> Built:
    """Two days of the month of the article or of one beside it: "between the 18th and 20th of this month"."""
    days, shift = days_of(span), first_of(span, *SHIFTS) or 0
    if len(days) != RANGE or not days[0] < days[1] <= LAST_DAY:
        return None
    last = Expression(day=days[1], unit="month", shift=shift)
    return "relative", Expression(day=days[0], unit="month", shift=shift, until=last)


def _first_month(span: Span, days: Sequence[int], months: Sequence[int]) -> int | None:
    """The month of the first day, where a day stands between two months."""
    for at in months[:-1]:
        if len(days_of(span[:at])) == 1:
            return first_of(span[at : at + 1], *MONTHS)
    return None
