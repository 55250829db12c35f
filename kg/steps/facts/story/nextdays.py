"""Days that are counted from the one told before: "on the next day", "the day before", "on the same day"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kg.match.fold import fold
from kg.model import Moment
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.moments import DAY
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.told import Told

SHIFTS = {"next_day": 1, "day_earlier": -1, "same_day": 0, "two_days_earlier": -2, "two_days_later": 2}
# those that count from the day told before only at the head of a sentence, without what they would count from
ON = {"day_on": 1, "two_days_on": 2, "three_days_on": 3, "four_days_on": 4, "five_days_on": 5, "week_on": 7}
OPENING = 8


def day_counted(story: Story) -> tuple[str, int] | None:
    """The words of a sentence that count its day from the one told before, near its beginning, and how far they go."""
    norms = story.here.sentence.norms[:OPENING]
    for group, shift in (*SHIFTS.items(), *ON.items()):
        if group not in story.traces:
            continue
        for phrase in (fold(p).split(" ") for p in story.knowledge.groups[group]):
            at = next((i for i in range(len(norms)) if _is_phrase(story, norms[i : i + len(phrase)], phrase)), -1)
            if at >= 0 and (group in SHIFTS or (at == 0 and not _is_counted_from(story, len(phrase)))):
                tokens = story.here.sentence.tokens[at : at + len(phrase)]
                return story.document.article.text[tokens[0].start : tokens[-1].end], shift
    return None


def _is_counted_from(story: Story, at: int) -> bool:
    """Whether a word behind "two days after" tells from what they are counted."""
    norms = story.here.sentence.norms
    return at < len(norms) and norms[at] in story.knowledge.groups["from"] | story.knowledge.groups["against"]


def _is_phrase(story: Story, words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether words are those of a phrase, the first of them with or without a conjunction."""
    first, joined = words[0], story.knowledge.lexicon.clitics.conjunctions
    opens = first == phrase[0] or (first[:1] in joined and first[1:] == phrase[0])
    return opens and list(words[1:]) == list(phrase[1:])


def mark_counted(story: Story, told: Told) -> None:
    """Keep what a sentence tells of another day from being dated as the rest of its scene is."""
    if told.counted is None:
        return
    for _, draft in told.drafts:
        if draft.moment is None and draft.sentence == told.sentence:
            draft.moment = Moment(text=told.counted[0], sentence=told.sentence)


def date_counted(story: Story) -> None:
    """Place on the calendar what is told of the day after, before or on the one that the sentence before tells of."""
    before = ""
    for told in story.told:
        if told.counted is not None and before:
            value = (date.fromisoformat(before) + timedelta(days=told.counted[1])).isoformat()
            for _, draft in told.drafts:
                if _is_marked(draft, told) and draft.moment is not None:
                    draft.moment = replace(draft.moment, value=value)
        before = _last_day(told)


def _is_marked(draft: Draft, told: Told) -> bool:
    moment = draft.moment
    return moment is not None and told.counted is not None and moment.text == told.counted[0] and moment.value is None


def _last_day(told: Told) -> str:
    """The last day on which a sentence tells something, or that it names; empty where there is none."""
    moments = [m for _, m in told.times] or [d.moment for _, d in told.drafts if d.moment is not None]
    days = [m.value for m in moments if m.value is not None and len(m.value) == DAY and not m.until]
    return days[-1] if days else ""
