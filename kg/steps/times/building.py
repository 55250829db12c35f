"""From the words of a matched phrase to what it says: one small function for each kind of phrase."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kg.steps.times.dates import build_date, build_days, build_days_of_month, build_hijri, build_numeric
from kg.steps.times.expressions import AGAIN, WEEKEND, Expression
from kg.steps.times.spans import (
    MONTHS,
    NOTHING,
    NUMBERS,
    SHIFTS,
    WHEN,
    Built,
    Span,
    days_of,
    expression_of,
    first_of,
    places_of,
    year_part,
)

_SMALL_UNITS = frozenset({"minute", "hour"})
# what may be a year where no word says that it is one
YEARS = range(1800, 2150)
_UNITS_BACK = {"day": 60, "week": 20, "month": 30, "year": 15}
_CENTURY = 100
# so many years are told for about as many
_ROUND = 5


def build(name: str, span: Span) -> Built:
    """The kind and meaning of a phrase that the rule `name` matched; None where its numbers make no sense."""
    return _BUILDERS[name](span)


def _month(span: Span) -> Built:
    months = places_of(span, *MONTHS)
    first, last = (first_of(span[at : at + 1], *MONTHS) or 0 for at in (months[0], months[-1]))
    year = year_part(span[months[-1] + 1 :])
    until = expression_of(last, None, year) if last != first else None
    expression = expression_of(first, None, year, until=until)
    return ("month", expression) if expression else None


def _range_months(span: Span) -> Built:
    months = places_of(span, *MONTHS)
    first, last = (first_of(span[at : at + 1], *MONTHS) or 0 for at in (months[0], months[-1]))
    year = year_part(span[months[-1] + 1 :])
    own_year = first_of(span[months[0] : months[-1]], "year_number")
    end = expression_of(last, None, year)
    start = expression_of(first, None, {"year": own_year} if own_year is not None else year, until=end)
    return ("month", start) if start else None


def _year(span: Span) -> Built:
    year = first_of(span, "year_number")
    if year is None:
        part = year_part(span)
        return ("relative", Expression(unit="year", shift=int(part.get("shift") or part.get("direction") or 0)))
    if not places_of(span, "the_year", "year"):
        return ("year", Expression(year=year)) if year in YEARS else None
    return ("text", NOTHING) if 1300 <= year <= 1500 else ("year", Expression(year=year))


def _years(span: Span) -> Built:
    text = next((str(values["year_range"]) for values in span if "year_range" in values), "")
    years = [int(number) for number in NUMBERS.findall(text)]
    years = years or [int(values["year_number"]) for values in span if "year_number" in values]
    first, last = years[0], years[-1]
    last += first // _CENTURY * _CENTURY if last < _CENTURY else 0
    if not 1500 <= first < last:
        return None
    return "year", Expression(year=first, until=Expression(year=last))


def _quarter(span: Span) -> Built:
    number = first_of(span, "ordinal") or 0
    size = 3 if places_of(span, "quarter") else 6
    if not 1 <= number <= 12 // size:
        return None
    year = year_part(span)
    last = expression_of(number * size, None, year)
    first = expression_of((number - 1) * size + 1, None, year, until=last)
    return ("month", first) if first else None


def _shift(span: Span) -> Built:
    unit = next((unit for unit in ("week", "month", "year") if places_of(span, f"the_{unit}")), WEEKEND)
    further = 2 if places_of(span, "ago", "later") else 1
    return "relative", Expression(unit=unit, shift=further * (first_of(span, *SHIFTS) or 0))


def _weekday(span: Span) -> Built:
    weekday = first_of(span, "weekday")
    when = first_of(span, *WHEN)
    if when is not None:
        return "weekday", Expression(weekday=weekday, unit="day", shift=when)
    direction = first_of(span, *SHIFTS)
    if places_of(span, "the_week"):
        return "weekday", Expression(weekday=weekday, unit="week", shift=direction or 0)
    return "weekday", Expression(weekday=weekday, direction=direction or None)


def _weekdays(span: Span) -> Built:
    first, last = (int(values["weekday"]) for values in span if "weekday" in values)
    direction = first_of(span, *SHIFTS) or None
    until = Expression(weekday=last, direction=direction)
    return "weekday", Expression(weekday=first, direction=direction, until=until)


def _when(span: Span) -> Built:
    return "relative", Expression(unit="day", shift=first_of(span, *WHEN) or 0)


def _ago(span: Span) -> Built:
    unit, count = _length(span)
    exact = unit == "year" and count < _CENTURY and count % _ROUND != 0
    far = not (0 < count <= _UNITS_BACK.get(unit, 0) or exact)
    if unit in _SMALL_UNITS or far or places_of(span, "half", "few", "about"):
        return "text", NOTHING
    return "relative", Expression(unit=unit, shift=-count)


def _length(span: Span) -> tuple[str, int]:
    """The unit and the count of a length of time; a count of 0 where the words give none."""
    for count, category in ((2, "unit_two"), (0, "unit_many"), (1, "unit_one")):
        for at in places_of(span, category):
            number = first_of(span[:at], "number")
            spoken = sum(int(values["amount"]) for values in span[:at] if "amount" in values)
            return str(span[at][category]), number or spoken or count
    return "", 0


def _again(span: Span) -> Built:
    """A month or a day of a month in the year that was told before."""
    months = places_of(span, *MONTHS)
    days, month = days_of(span[: months[0]]), first_of(span[months[0] :], *MONTHS) or 0
    expression = expression_of(month, days[-1] if days else None, {"unit": AGAIN})
    return ("date", expression) if expression else None


def _vague(span: Span) -> Built:
    return "text", NOTHING


def _era(_span: Span) -> Built:
    return "name", NOTHING


def _duration(span: Span) -> Built:
    return "duration", NOTHING


_BUILDERS: Mapping[str, Callable[[Span], Built]] = {
    "numeric": build_numeric,
    "date": build_date,
    "hijri": build_hijri,
    "days": build_days,
    "month_days": build_days_of_month,
    "month": _month,
    "months": _range_months,
    "year": _year,
    "years": _years,
    "quarter": _quarter,
    "again": _again,
    "shift": _shift,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "when": _when,
    "ago": _ago,
    "vague": _vague,
    "era": _era,
    "length": _duration,
}
