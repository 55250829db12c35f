"""When something happened: the time in or before its clause."""

from __future__ import annotations

from kg.model import Moment
from kg.steps.facts.row import Clause
from kg.steps.facts.story import Story


def moment_of(story: Story, clause: Clause, stop: int) -> Moment | None:
    items = story.here.items
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    first = items[min(verb, clause.at)].start
    last = items[min(stop, len(items)) - 1].end if stop > 0 else first
    after = [m for start, end, m in story.here.times if first <= start < max(last, first + 1)]
    if after:
        story.claimed.add(id(after[0]))
        return after[0]
    before = [m for start, end, m in story.here.times if start < first and id(m) not in story.claimed]
    return before[-1] if before else None
