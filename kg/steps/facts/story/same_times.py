"""Whether the times of two drafts may be those of one event."""

from __future__ import annotations

from datetime import date, timedelta

from kg.model import Moment, Zone
from kg.steps.facts.story.drafts import Draft

DAY = len("2000-01-01")
WEEK = timedelta(days=7)
# what the same sides do again and again
TWICE = frozenset({"Meeting", "Call", "Visit", "Signing"})
# the sentences with which an article opens, its headline and dateline among them
LEAD = 4
# how far behind the news what is told of by its month or year is sure to be something else
NEAR = 2


def are_close(a: Moment | None, b: Moment | None) -> bool:
    """Whether two times may be one, as far as both are told."""
    if a is None or b is None or a.value is None or b.value is None:
        return True
    size = min(len(a.value), len(b.value))
    return a.value[:size] == b.value[:size]


def is_of_long_before(old: Draft, new: Draft) -> bool:
    """Whether a later sentence tells by its month or year of what went before the undated news of the lead."""
    moment, known = new.moment, old.moment
    coarse = moment is not None and moment.value is not None and len(moment.value) < DAY
    if not coarse or old.cls not in TWICE or (known is not None and known.value is not None):
        return False
    later = old.sentence < LEAD <= new.sentence or new.sentence - old.sentence > NEAR
    lead = later and old.zone == Zone.BODY and old.status == "Occurred"
    return lead and not old.former and old.pattern.rsplit("/")[-1].startswith("verb.")


def is_a_week_before(told: Moment | None, foretold: Moment | None) -> bool:
    """Whether an event took place on the weekday that a headline was taken to announce for the week to come."""
    days = [m.value for m in (told, foretold) if m is not None and m.value is not None and len(m.value) == DAY]
    if len(days) < len((told, foretold)):
        return True
    return date.fromisoformat(days[1]) - date.fromisoformat(days[0]) == WEEK


def is_finer(a: Moment, b: Moment) -> bool:
    """Whether a time is told more precisely than another."""
    return len(a.value or "") > len(b.value or "")
