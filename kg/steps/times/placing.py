"""Place a time on the calendar, counting from the day of the article where the words need one.

Nothing is invented: a value is only as precise as words and anchor together make it, and None where they do not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from kg.model import Moment
from kg.steps.times.anchor import Anchor
from kg.steps.times.expressions import AGAIN, WEEKEND, Expression, TimeMention

_HALF_YEAR = timedelta(days=183)
_SOON = timedelta(days=10)
# what is to come is not looked for so far ahead where the day has only just passed
_LATELY = timedelta(days=60)
_LATE_MONTHS = 2
_WEEK = 7
# the weekdays with which a week may begin: Saturday, Sunday, Monday
_FIRST_DAYS = (6, 7, 1)
_NEAR = 3
_DAY, _MONTH, _YEAR = 10, 7, 4


def place(mention: TimeMention, anchor: Anchor | None, *, future: bool = False) -> Moment:
    """The moment of a mention. `future` tells that its clause speaks of what is to come."""
    expression, ahead = mention.expression, future or mention.ahead
    value = _value(expression, anchor, ahead=ahead)
    if value is None and mention.leans and anchor is not None and expression.month is not None and not expression.unit:
        value = _coming(expression, anchor)
    until = None
    if value is not None and expression.until is not None:
        until = _until(value, expression.until, anchor, ahead=ahead)
        if until is not None and until[: len(value)] < value[: len(until)]:
            value = until = None
    return Moment(text=mention.text, value=value, until=until, sentence=mention.sentence)


def _until(start: str, last: Expression, anchor: Anchor | None, *, ahead: bool) -> str | None:
    """The end of a range; a month without a year is the next such one after the start."""
    if last.year is not None or last.unit or last.month is None:
        return _value(last, anchor, ahead=ahead)
    year = int(start[:4])
    value = _iso(year, last.month, last.day)
    return value if value is None or value >= start[: len(value)] else _iso(year + 1, last.month, last.day)


def _value(expression: Expression, anchor: Anchor | None, *, ahead: bool) -> str | None:
    if expression.year is not None:
        return _iso(expression.year, expression.month, expression.day)
    if anchor is None or expression.unit == AGAIN:
        return None
    if expression.weekday is not None and expression.month is None:
        return _weekday(expression, anchor, ahead=ahead)
    if expression.unit and not (expression.unit == "day" and expression.month):
        return _shifted(expression, anchor)
    if expression.month is not None:
        return _of_no_year(expression, anchor, ahead=ahead)
    return None


def _iso(year: int, month: int | None, day: int | None) -> str | None:
    if month is None:
        return f"{year:04}"
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _shared(days: Iterable[date], precision: int) -> str | None:
    """What the days have in common, at most as precise as `precision`: the day, the month, the year, or nothing."""
    values = {day.isoformat() for day in days}
    for length in (_DAY, _MONTH, _YEAR):
        cut = {value[:length] for value in values}
        if length <= precision and len(cut) == 1:
            return cut.pop()
    return None


def _present(anchor: Anchor) -> list[date]:
    """The days that may be the article's own: one where it is known, else the one that it gives and the next few."""
    return [anchor.day + timedelta(days=shift) for shift in range(1 if anchor.exact else _NEAR + 1)]


def _shifted(expression: Expression, anchor: Anchor) -> str | None:
    unit, shift = expression.unit, expression.shift
    days = _present(anchor)
    if unit == "day":
        return _shared([day + timedelta(days=shift) for day in days], _DAY) if anchor.exact else None
    if unit in ("week", WEEKEND):
        last = _WEEK if unit == "week" else _NEAR
        return _shared((each for day in days for each in _week(day, shift, last)), _MONTH)
    if unit == "year":
        year = _shared(days, _YEAR)
        return None if year is None else _iso(int(year) + shift, expression.month, expression.day)
    return _agreed(_counted(day, shift, expression.day) for day in days)


def _week(day: date, shift: int, last: int) -> Iterator[date]:
    """The last days of a week counted from that of a day, whichever weekday it begins with; long ago, those around."""
    if shift < -1:
        yield from (day + timedelta(days=_WEEK * shift + n) for n in range(-_NEAR, _NEAR + 1))
        return
    for begins in _beginnings(day):
        yield from (begins + timedelta(days=_WEEK * shift + n) for n in range(_WEEK - last, _WEEK))


def _beginnings(day: date) -> tuple[date, ...]:
    """The days with which the week of a day may begin."""
    return tuple(day - timedelta(days=(day.isoweekday() - first) % _WEEK) for first in _FIRST_DAYS)


def _agreed(values: Iterable[str | None]) -> str | None:
    """The one value that all have; None where they differ."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _counted(day: date, months: int, day_of_month: int | None = None) -> str | None:
    """The month that lies so many months after that of `day`."""
    number = day.year * 12 + day.month - 1 + months
    return _iso(number // 12, number % 12 + 1, day_of_month)


def _weekday(expression: Expression, anchor: Anchor, *, ahead: bool) -> str | None:
    assert expression.weekday is not None
    if not anchor.exact:
        return _near(expression, anchor)
    if expression.unit == "day":
        return _checked(expression, anchor)
    if expression.unit == "week":
        return _of_week(expression, anchor.day)
    if expression.direction is None and not ahead and anchor.last is not None:
        return (anchor.last - timedelta(days=(anchor.last.isoweekday() - expression.weekday) % _WEEK)).isoformat()
    forward = (expression.weekday - anchor.day.isoweekday()) % _WEEK
    if expression.direction == -1:
        shift = forward - _WEEK
    elif expression.direction == 1:
        shift = forward or _WEEK
    else:
        shift = forward if ahead else -(-forward % _WEEK)
    return (anchor.day + timedelta(days=shift)).isoformat()


def _of_week(expression: Expression, today: date) -> str | None:
    """A weekday of this week, the last or the next, where it is the same one whichever day the week begins with."""
    assert expression.weekday is not None
    shift = timedelta(days=_WEEK * expression.shift)
    within = (timedelta(days=(expression.weekday - day.isoweekday()) % _WEEK) + day for day in _beginnings(today))
    days = (day + shift for day in within)
    return _agreed(day.isoformat() for day in days)


def _near(expression: Expression, anchor: Anchor) -> str | None:
    """The one such weekday within three days of the day that the article gives; the last one and the next are those
    of whichever of these days is its own.
    """
    if expression.unit == "week":
        return None
    if expression.direction is not None:
        days = (Anchor(day=day, exact=True) for day in _present(anchor))
        return _agreed(_weekday(expression, day, ahead=False) for day in days)
    around = (anchor.day + timedelta(days=shift) for shift in range(-_NEAR, _NEAR + 1))
    return next(day for day in around if day.isoweekday() == expression.weekday).isoformat()


def _checked(expression: Expression, anchor: Anchor) -> str | None:
    """Today, yesterday or tomorrow, where its weekday agrees with the day of the article, give or take one day."""
    for slack in (0, -1, 1):
        day = anchor.day + timedelta(days=expression.shift + slack)
        if day.isoweekday() == expression.weekday:
            return day.isoformat()
    return None


def _of_no_year(expression: Expression, anchor: Anchor, *, ahead: bool) -> str | None:
    """A month or a day of a month in the year that lies nearest in the direction that the words give."""
    month, day, direction = expression.month, expression.day, expression.direction
    assert month is not None
    if day is None:
        return _agreed(_month(month, present, direction, ahead=ahead) for present in _present(anchor))
    if direction == 0:
        this = _agreed(_month(month, present, direction, ahead=ahead) for present in _present(anchor))
        return this and _iso(int(this[:4]), month, day)
    candidates = [c for year in range(-1, 2) if (c := _try(anchor.day.year + year, month, day)) is not None]
    if direction is not None:
        beyond = [c for c in candidates if (c > anchor.day if direction > 0 else c < anchor.day)]
        return (min(beyond) if direction > 0 else max(beyond)).isoformat() if beyond else None
    past = [c for c in candidates if c <= anchor.day and anchor.day - c <= _HALF_YEAR]
    coming = [c for c in candidates if c >= anchor.day and c - anchor.day <= (_HALF_YEAR if ahead else _SOON)]
    if ahead and not coming and not any(anchor.day - c <= _LATELY for c in past):
        coming = [c for c in candidates if c >= anchor.day]
    ordered = [*coming, *past] if ahead else [*past, *coming]
    return ordered[0].isoformat() if ordered else None


def _coming(expression: Expression, anchor: Anchor) -> str | None:
    """A day or month without a year that lies in the next half year, where it lies in none of the last."""
    month, day = expression.month, expression.day
    if month is None or expression.direction is not None or expression.year is not None:
        return None
    if day is None:
        return _agreed(_month(month, present, None, ahead=True) for present in _present(anchor))
    days = [c for year in (0, 1) if (c := _try(anchor.day.year + year, month, day)) is not None]
    return next((c.isoformat() for c in days if timedelta() <= c - anchor.day <= _HALF_YEAR), None)


def _try(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(month: int, day: date, direction: int | None, *, ahead: bool) -> str | None:
    """A month without a year, seen from a day: within half a year, and rather behind than before it."""
    back = (day.month - month) % 12
    if direction == 0:
        return None if back else _counted(day, 0)
    if direction is not None:
        return _counted(day, -(back or 12) if direction < 0 else 12 - back)
    coming = 12 - back if back else 0
    if ahead and (coming <= 6 or back > _LATE_MONTHS):
        return _counted(day, coming)
    if back <= 6:
        return _counted(day, -back)
    return None
