"""Times that tell since when or until when something lasts, and not when it happened."""

from __future__ import annotations

from kg.model import Moment
from kg.steps.facts.story.story import Story

FAR = 8
UNITS = frozenset({"unit_one", "unit_two", "unit_many"})
# behind which a time is that of the verb
NAMED = frozenset({"ref", "verb", "office", "nisba"})


def is_since(story: Story, time: tuple[int, int, Moment], after: int) -> bool:
    """Whether a time only says since when something lasts that is told behind a token: "since the boycott of 2017"."""
    since = story.knowledge.groups["since"]
    tokens = story.here.sentence.tokens
    if any(tokens[i].norm in since for i in (time[0] - 1, time[0]) if 0 <= i < len(tokens)):
        return True
    first = max(after + 1, time[0] - FAR)
    for item in reversed([i for i in story.here.items if first <= i.start < time[0]]):
        if story.text(item) in since:
            return True
        if item.kind in ("mark", "verb", "time"):
            return False
    return False


def is_until(story: Story, time: tuple[int, int, Moment]) -> bool:
    """Whether a time only says until when something lasts: "a journey that takes until Saturday"."""
    before = time[0] - 1
    return before >= 0 and story.here.sentence.tokens[before].norm in story.knowledge.groups["until"]


def is_ago(story: Story, time: tuple[int, int, Moment]) -> bool:
    """Whether "since" and a count, right behind a name or a verb, tell how long ago something was done.

    "He met N two days since", not "the hostages held for two years since".
    """
    sentence, words = story.here.sentence, story.knowledge.calendar.words
    norms = sentence.norms[time[0] : time[1]]
    if norms[0] not in story.knowledge.groups["since"]:
        return False
    if all(UNITS.isdisjoint(words.get(norm, {})) for norm in norms):
        return False
    before = [i for i in story.here.items if i.start < time[0]]
    return bool(before) and before[-1].kind in NAMED
