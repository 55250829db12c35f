"""What is still to come by its time: what lies after the day of the news, and what the present tense announces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kg.match.fold import fold
from kg.model import Moment, Zone
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.coming import COMING, is_later, is_of_verb_to_come, is_present_of_later, opens_in_present
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.moments import DAY
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.telling_times import is_over, is_yesterday
from kg.steps.facts.story.unreal import TO_COME
from kg.steps.facts.story.weekdays import WEEK, is_open

HEADED = "head_to"
MONTHS = 12
# plans whose bare weekday is the next one
OPEN_PLANS = frozenset({"", "expected"})


def lie_ahead(story: Story, clause: Clause, draft: Draft) -> None:
    """What lies after the day of the article is planned; the bare weekday of what is planned is the next one."""
    today, moment = story.linked.when, draft.moment
    draft.present = clause.inside < 0 and opens_in_present(story, clause)
    later = moment is not None and (is_later(story, moment) or _is_at_the_end(story, clause, moment))
    if draft.status == "Occurred" and (later or _is_coming(story, clause) or is_present_of_later(story, clause, draft)):
        draft.status, draft.detail = "Planned", "scheduled"
    elif draft.status == "Occurred" and moment is not None and _is_announced(story, clause, draft, moment):
        draft.status, draft.detail, draft.foretold = "Planned", "scheduled", True
    if moment is not None and moment.value is None and draft.status == "Planned" and len(today) == DAY:
        draft.moment = _next_month(story, moment)
    if moment is None:
        return
    if draft.frame == HEADED and draft.status == "Planned" and not draft.detail and _has_gone(story, clause, moment):
        draft.status = "Occurred"
        return
    if not moment.value or len(today) != DAY:
        return
    ahead = draft.detail == "scheduled" or (draft.detail in OPEN_PLANS and not _was_planned(story, clause))
    if draft.status == "Planned" and clause.inside >= 0 and ahead and is_yesterday(story, moment):
        draft.moment = None  # it is the day on which the plan was told
    elif draft.status == "Planned" and ahead and _is_weekday(story, moment):
        day, now = date.fromisoformat(moment.value), date.fromisoformat(today)
        if now - WEEK < day < now:
            draft.moment = replace(moment, value=(day + WEEK).isoformat())


def _next_month(story: Story, moment: Moment) -> Moment:
    """The time of a plan that names a month without a year, as the next such month within half a year.

    A day of a month is left as it is.
    """
    if any(c.isdigit() for c in moment.text):
        return moment
    months, today = _months(story, fold(moment.text).replace("/", " ").split(" ")), story.linked.when
    if len(months) != 1:
        return moment
    month, now = months.pop(), int(today[5:7])
    if (month - now) % MONTHS > MONTHS // 2:
        return moment
    return replace(moment, value=f"{int(today[:4]) + (month < now):04}-{month:02}")


def _months(story: Story, words: Sequence[str]) -> set[int]:
    """The numbers of the months that words name, of those with two words as well."""
    calendar, found = story.knowledge.calendar, set[int]()
    for at, word in enumerate(words):
        longer = [
            kinds for phrase, kinds in calendar.phrases.get(word, ()) if words[at : at + len(phrase)] == [*phrase]
        ]
        for kinds in (*longer, calendar.words.get(word, {})):
            number = kinds.get("month_name", kinds.get("unsure_month"))
            if isinstance(number, int):
                found.add(number)
    return found


def _has_gone(story: Story, clause: Clause, moment: Moment) -> bool:
    """Whether somebody is told to have left for a place by the day of the article: "headed for X today"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    past = verb is not None and verb.kind == "verb" and verb.head.info.tense == "perfect" and not verb.head.future
    if not moment.value:
        return past and is_over(story, moment)
    return past and moment.value <= story.linked.when[: len(moment.value)]


def _was_planned(story: Story, clause: Clause) -> bool:
    """Whether an event had been planned at an earlier time: "it had been expected that they would meet on Sunday"."""
    was, first = story.knowledge.groups["was"], min(clause.at, clause.verb_at) if clause.verb_at >= 0 else clause.at
    return any(story.text(i)[len(i.conj) :].split(" ")[0] in was for i in story.here.items[:first])


def look_ahead(story: Story) -> None:
    """Mark as planned what was told without its day at first, and whose day lies after that of the article."""
    for draft in story.book.drafts:
        told = draft.cls not in ("Statement", "Agreement") and draft.status == "Occurred"
        if told and draft.moment is not None and is_later(story, draft.moment):
            draft.status, draft.detail = "Planned", "scheduled"


def undate_foretold(story: Story) -> None:
    """Take from words that were said the day of a gathering to come, which lies behind that of the page."""
    published = story.document.article.published
    today = published.isoformat() if published is not None else ""
    for draft in story.book.drafts:
        moment = draft.moment if draft.cls == "Statement" and draft.status == "Occurred" else None
        if moment is not None and len(today) == len(moment.value or "") == DAY and (moment.value or "") > today:
            draft.moment = None


def _is_announced(story: Story, clause: Clause, draft: Draft, moment: Moment) -> bool:
    """Whether the present tense, or a headline without a verb, tells of a bare weekday other than the day of the news.

    "X receives Y on Sunday", printed on a Friday, is to come; "X received Y on Sunday" and "today, Sunday" are not.
    """
    if draft.cls not in TO_COME or not is_open(story, moment) or moment.value == story.linked.when:
        return False
    items, headline = story.here.items, draft.zone == Zone.TITLE
    verb = items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.kind == "ref":
        return headline and not any(i.kind in ("verb", "participle") for i in items)
    if draft.zone != Zone.BODY and not headline:
        return False
    return opens_in_present(story, clause) and (headline or clause.inside < 0)


def _is_coming(story: Story, clause: Clause) -> bool:
    """Whether an event noun stands behind a word for the time just before it: "on the eve of the summit".

    Or behind a headline's "Tomorrow ..", or without a time of its own in a sentence of the present that tells of one
    to come: "begins in X next Monday a round of talks".
    """
    if _is_headed_by_time(story) or _is_told_for_later(story, clause) or _goes_on(story, clause):
        return True
    if _will_be(story, clause) or is_of_verb_to_come(story, clause):
        return True
    if clause.kind != "noun" or not clause.at:
        return False
    items = story.here.items
    held = items[clause.at - 1].kind == "noun" and clause.at > 1
    return story.text(items[clause.at - (2 if held else 1)]) in story.knowledge.groups["ahead"]


def _will_be(story: Story, clause: Clause) -> bool:
    """Whether a present tells what something to come will be: "it will be the first time that N visits X"."""
    items, verb = story.here.items, clause.verb_at
    if verb < 1 or items[verb].kind != "verb" or items[verb].head.info.tense != "imperfect" or items[verb].conj:
        return False
    if "it_will_be" not in story.traces or any(i.kind in ("verb", "quote") and i.conj for i in items[1:verb]):
        return False
    will_be = story.knowledge.groups["it_will_be"]
    return any(story.text(i)[len(i.conj) :] in will_be for i in items[:verb])


def _goes_on(story: Story, clause: Clause) -> bool:
    """Whether "also" and the present tense go on with what the sentence before tells to come: "X also signs"."""
    items, verb = story.here.items, clause.verb_at
    if verb < 1 or clause.inside >= 0 or items[verb].kind != "verb" or items[verb].head.info.tense != "imperfect":
        return False
    if not any("also" in groups_of(item) for item in items[:verb]) or clause.sense.frame.event not in TO_COME:
        return False
    last = next((d for d in reversed(story.book.drafts) if d.cls in TO_COME), None)
    coming = last is not None and (last.status, last.detail) == ("Planned", "scheduled")
    return coming and last is not None and last.sentence >= story.here.sentence.index - 1


def _is_headed_by_time(story: Story) -> bool:
    """Whether the sentence before, in the same line, is nothing but a time to come."""
    here, sentences = story.here.sentence, story.document.sentences
    before = sentences[here.index - 1] if here.index else None
    if before is None or before.paragraph != here.paragraph or before.zone != here.zone:
        return False
    words = [token.norm for token in before.tokens if token.is_word]
    return len(words) == 1 and bool(COMING & set(story.knowledge.calendar.words.get(words[0], ())))


def _is_told_for_later(story: Story, clause: Clause) -> bool:
    items = story.here.items
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.inside >= 0 or clause.sense.frame.event not in TO_COME:
        return False
    first = items[0]
    present = first.kind == "verb" and first.head.info.tense == "imperfect"
    if not present and story.text(first)[len(first.conj) :] not in story.knowledge.groups["begins"]:
        return False
    times = [story.here.sentence.words(i.start, i.end).split(" ") for i in items[: clause.at] if i.kind == "time"]
    words = story.knowledge.calendar.words
    return bool(times) and all(any(COMING & set(words.get(w, ())) for w in time) for time in times)


def _is_at_the_end(story: Story, clause: Clause, moment: Moment) -> bool:
    """Whether the present tense tells of the end of a month or year: "hosts it at the end of the month"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.kind != "verb" or verb.head.info.tense != "imperfect":
        return False
    return fold(moment.text).split(" ")[0] in story.knowledge.groups["period_end"]


def _is_weekday(story: Story, moment: Moment) -> bool:
    """Whether the words of a time name a weekday and no date."""
    words = fold(moment.text).split(" ")
    named = any(word in story.knowledge.pages.weekdays for word in words)
    return named and len(moment.value or "") == DAY and not any(c.isdigit() for c in moment.text)
