"""A time as the words give it, before it is placed on a calendar."""

from __future__ import annotations

from dataclasses import dataclass

# units of their own kind
AGAIN = "again"
WEEKEND = "weekend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """What a phrase says of a time.

    `year`, `month` and `day` are Gregorian and stated outright. `weekday` counts from Monday, 1. `unit` (`day`,
    `week`, `weekend`, `month`, `year`) and `shift` count from the day of the article: a shift of -1 is the last one, 0
    this one, 1 the next; what has the unit AGAIN lies in the year that was told before. `direction` says whether a
    weekday or month without a year is the last (-1) or the next one (1). `until` is the last moment of a range.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str = ""
    shift: int = 0
    direction: int | None = None
    until: Expression | None = None

    @property
    def is_full(self) -> bool:
        """Whether it gives a whole date by itself."""
        return None not in (self.year, self.month, self.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """A half-open range of tokens of sentence number `sentence` that speaks of a time.

    `kind` is `date`, `month`, `year`, `weekday`, `relative` for what can be placed, given a day to count from where
    the words need one; `text` for what cannot be, `duration` for a length of time, `offset` for one that is counted
    from something told, "two days after", and `name` for a day that only names something. `ahead` tells that the
    words before it announce something to come, `leans` that they may, `led` that a preposition stands before it.
    """

    sentence: int
    start: int
    end: int
    text: str
    kind: str
    expression: Expression
    ahead: bool = False
    leans: bool = False
    led: bool = False
