"""The times that an article speaks of, placed on the calendar as precisely as they are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A point or stretch of time as precisely as it is known.

    `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None where the words cannot be placed on a calendar.
    `until` is the last such value of a range. `text` keeps the article's own words, `sentence` tells in which of its
    sentences they stand.
    """

    text: str
    value: str | None = None
    until: str | None = None
    sentence: int = field(default=-1, compare=False)

    def __post_init__(self) -> None:
        for value in (self.value, self.until):
            if value is not None and len(value) not in (4, 7, 10):
                raise ValueError(f"a moment is a year, a month or a day, not {value!r}")


Times = Mapping[int, tuple[tuple[int, int, Moment], ...]]
