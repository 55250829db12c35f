"""When a lasting tie began, by the times told around the words that state it."""

from __future__ import annotations

from kg.model import Moment
from kg.steps.facts.story.spans import is_since
from kg.steps.facts.story.story import Story

REACH = 8
# how many tokens may stand between a tie and "since when"
CLOSE = 3


def told_at(story: Story, first: int, last: int) -> Moment | None:
    """The first time told behind the tokens `[first, last)`, else the last before; none that only says since when."""
    times = [t for t in story.here.times if not is_since(story, t, t[0]) and first <= t[0] <= last + REACH]
    behind = [t for t in times if t[0] >= last]
    return (behind[0] if behind else times[-1])[2] if times else None


def told_nearest(story: Story, near: int, first: int, last: int) -> Moment | None:
    """The time told nearest to the tie `[first, last)`, from `near` on: each of several who join has a year."""
    times = [t for t in story.here.times if not is_since(story, t, t[0]) and near <= t[0] <= last + REACH]
    return min(times, key=lambda t: max(first - t[1], t[0] - last, 0))[2] if times else None


def told_since(story: Story, last: int) -> Moment | None:
    """The date right behind a tie since which it holds: "X has been a member of Y since 1999"."""
    for time in story.here.times:
        if last <= time[0] <= last + CLOSE and is_since(story, time, time[0]) and time[2].value:
            return time[2]
    return None
