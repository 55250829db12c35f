"""Weekdays that a verb of the past sets behind the article, whatever else in the sentence is to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.match.fold import fold
from kg.model import Item, Moment
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.moments import DAY
from kg.steps.facts.story.story import Story

WEEK = timedelta(days=7)
# what beside the name of a weekday leaves open which one is meant
OPEN = frozenset({"weekday", "the_day", "part", "in"})
# behind which another time may be spoken of than that of the verb
LATER = frozenset({"that", "future", "with_pronoun"})


def by_verbs(story: Story, items: tuple[Item, ...]) -> tuple[tuple[int, int, Moment], ...]:
    """The times of the sentence at hand, with a bare weekday to come set back a week behind a verb of the past."""
    return tuple((start, end, _set_back(story, items, start, moment)) for start, end, moment in story.here.times)


def is_open(story: Story, moment: Moment) -> bool:
    """Whether the words of a time are the name of a weekday that nothing tells whether it is the last or the next."""
    known = [set(story.knowledge.calendar.words.get(word, ())) for word in fold(moment.text).split(" ")]
    return any("weekday" in tags for tags in known) and all(tags & OPEN for tags in known)


def _set_back(story: Story, items: tuple[Item, ...], start: int, moment: Moment) -> Moment:
    value, published = moment.value or "", story.document.article.published
    if published is None or len(value) != DAY or value <= published.isoformat() or not is_open(story, moment):
        return moment
    verb = next((i for i in reversed(items) if i.start < start and i.kind == "verb"), None)
    if verb is None or verb.head.future or verb.head.info.tense != "perfect":
        return moment
    between = [i for i in items if verb.start < i.start < start]
    if any(i.kind == "modal" or _is_planned(story, i) for i in between) or any(
        i.head.future or groups_of(i) & LATER for i in between
    ):
        return moment
    return replace(moment, value=(date.fromisoformat(value) - WEEK).isoformat())


def _is_planned(story: Story, item: Item) -> bool:
    article, words = story.knowledge.endings.article, story.text(item)[len(item.conj) + len(item.prep) :]
    return not story.knowledge.groups["planned"].isdisjoint((words, words.removeprefix(article)))
