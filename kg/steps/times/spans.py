"""What a stretch of tagged tokens says of days, months and years."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from itertools import pairwise

from kg.knowledge.calendar import Categories
from kg.steps.times.expressions import Expression

Built = tuple[str, Expression] | None
Span = Sequence[Categories]

NUMBERS = re.compile(r"\d+")
MONTHS = ("month_name", "unsure_month")
SHIFTS = ("last", "next", "current")
WHEN = ("today", "yesterday", "tomorrow", "day_before", "day_after", "tonight")
NOTHING = Expression()


def first_of(span: Span, *categories: str) -> int | None:
    """The value of the first token of some categories."""
    for values in span:
        for category in categories:
            if category in values:
                return int(values[category])
    return None


def places_of(span: Span, *categories: str) -> list[int]:
    """Where in a stretch the tokens of some categories stand."""
    return [i for i, values in enumerate(span) if any(category in values for category in categories)]


def days_of(span: Span) -> list[int]:
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


def _is_valid(year: int | None, month: int, day: int | None) -> bool:
    if day is None:
        return 1 <= month <= 12
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 2024, month)[1]


def year_part(span: Span) -> dict[str, int | str | None]:
    """What a stretch says of the year: its number, or its distance from the article's."""
    year = first_of(span, "year_number")
    if year is not None:
        return {"year": year}
    if places_of(span, "the_year"):
        return {"unit": "year", "shift": first_of(span, *SHIFTS) or 0}
    shift = first_of(span, *SHIFTS)
    return {} if shift is None else {"direction": shift}


def expression_of(
    month: int, day: int | None, year: Mapping[str, int | str | None], **more: object
) -> Expression | None:
    number = year.get("year")
    if not _is_valid(number if isinstance(number, int) else None, month, day):
        return None
    return Expression(month=month, day=day, **year, **more)  # type: ignore[arg-type]


def today_of(span: Span) -> dict[str, int | str | None]:
    """That a date is said to be today, yesterday or tomorrow."""
    when = first_of(span, *WHEN)
    return {} if when is None else {"unit": "day", "shift": when}
