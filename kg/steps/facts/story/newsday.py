"""The day of the news: what an article tells without a time of its own happened on the day with which it opens.

"N received X on Sunday. He praised his visit": the praise was on Sunday as well. What is recalled, what stands behind
another time, and what an event noun merely names is not. An article that names no day leaves it to its page: that is
the day of what is said alone, as pages tell on it what was done on others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from kg.model import Moment, Zone
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.moments import DAY
from kg.steps.facts.story.nextdays import date_counted
from kg.steps.facts.story.occasions import VOTES
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.told import Told

# the sentences of the body in which the news is told
LEAD = 3
# those in which a deed, and what is merely named, are still of its day
EARLY = 8
# those of them that tell, by their silence about it, that the news is of the day of the page
OPENING = 2
LATE = timedelta(days=3)
WEEK = timedelta(days=7)
# what is of the day of the page alone: pages tell on it what was done on others
SPOKEN = frozenset({"Statement"})
SCENES = frozenset({"Statement", "Meeting", "Call", "Visit", "Signing", "Summit", "Appointment"})
# a deed told far down without its day is as often told from memory as it is new
DEEDS = frozenset({"Action", "Accession", "Founding"})
# what a noun of the lead names and its verb tells about
NAMED = frozenset({"Meeting", "Call", "Visit", "Signing", "Summit", "Appointment", "Accession"})
GATHERED = frozenset({"Meeting", "Signing", "Summit"})


def date_told(story: Story) -> None:
    """Give the day of the news to what is told after it in its scene."""
    day = _news_day(story)
    if day is None:
        date_counted(story)
        return
    lead = {t.sentence for t in _lead(story, EARLY)}
    people = _people(story, day)
    turned = {t.paragraph for t in story.told if t.elsewhere and t.zone == Zone.BODY}
    for told in of_the_news(story, day):
        moved, apart = _moved_on(story, told, day), told.paragraph in turned
        for at, draft in told.drafts:
            if apart and people.isdisjoint(draft.parties()):
                continue
            if moved and draft.cls == "Statement" and people.isdisjoint(draft.values("speaker")):
                continue
            new = told.sentence in lead or draft.frame in VOTES or draft in told.announced
            scene = draft.cls in (SCENES if day.text else SPOKEN) or (draft.cls in DEEDS and new and bool(day.text))
            apart = any(m.value != day.value for start, m in told.times if start < at)
            if scene and not apart and draft.moment is None and draft.status == "Occurred" and _is_of_news(draft):
                draft.moment = day
    if day.text:
        _date_named(story, day, lead)
    date_counted(story)


def _is_of_news(draft: Draft) -> bool:
    """Whether nothing sets a draft apart from the news: it is no earlier one, and not told to be of any time."""
    return not (draft.former or draft.undated)


def _people(story: Story, day: Moment) -> frozenset[str]:
    """Who is told of on the day of the news, by the day of its own that a sentence gives."""
    told = [d for d in story.book.drafts if d.moment is not None and d.moment.value == day.value]
    return frozenset().union(*(d.parties() for d in told))


def _moved_on(story: Story, told: Told, day: Moment) -> bool:
    """Whether an earlier paragraph tells of a later day, so that what others say behind it is of no known one.

    Earlier days are what led to the news, to which it comes back.
    """
    before = [t for t in story.told if t.zone == Zone.BODY and t.sentence < told.sentence and t.drafts]
    times = [m for t in before for _, m in t.times]
    times += [d.moment for t in before for _, d in t.drafts if d.moment is not None and d.moment.sentence == t.sentence]
    return any((m.value or "") > (day.value or "") and _is_recent(story, m, WEEK) for m in times)


def _date_named(story: Story, day: Moment, lead: Collection[int]) -> None:
    """Give the day of the news to what its first sentences merely name, where they tell of no other time."""
    plain = {t.sentence for t in of_the_news(story, day) if t.sentence in lead}
    plain -= {t.sentence for t in story.told if any(m.value != day.value for _, m in t.times)}
    for draft in story.book.drafts:
        named = draft.cls in NAMED and draft.sentence in plain and draft.status == "Occurred"
        if named and draft.moment is None and _is_of_news(draft) and not draft.said_by:
            draft.moment = day


def place_told(story: Story) -> None:
    """Give what somebody says the place where the article told before that he met others, signed or took part.

    Where it tells so only later, and of one place alone, he spoke there as well.
    """
    met = [d for d in story.book.drafts if d.cls in GATHERED and d.status == "Occurred" and d.values("location")]
    if not met:
        return
    recalled = {t.sentence for t in story.told if t.looks_back}
    for told in of_the_news(story, _news_day(story)):
        for _, draft in told.drafts:
            if draft.cls != "Statement" or draft.status != "Occurred" or draft.values("location", "channel"):
                continue
            speakers = {k for k in draft.values("speaker") if k.startswith("person:")}
            mine = [d for d in met if speakers and speakers <= d.parties()]
            there = [d for d in mine if d.sentence <= told.sentence]
            if not there and len({nearest(d) for d in mine}) == 1:
                there = [d for d in mine if d.sentence not in recalled and not d.former]
            if there and _agree(draft, there[-1]):
                draft.take("location", there[-1], nearest(there[-1]))


def date_joined(story: Story) -> None:
    """Give words the day and place of what their speaker is told to have done in the same breath.

    "N attended the ceremony in X on Friday, and said": he said it there and then.
    """
    for told in story.told:
        for at, draft in told.drafts:
            if draft.cls != "Statement" or draft.status != "Occurred" or draft.values("channel", "during"):
                continue
            people = {k for k in draft.values("speaker") if k.startswith("person:")}
            done = [d for n, d in told.drafts if n < at and people and people <= d.parties() and _is_done_here(d, told)]
            if not done or draft.moment is not None:
                continue
            draft.moment = done[-1].moment
            if not draft.values("location"):
                draft.take("location", done[-1], nearest(done[-1]))


def _is_done_here(draft: Draft, told: Told) -> bool:
    """Whether a sentence tells of a deed, and of the day on which it was done."""
    moment = draft.moment
    dated = moment is not None and moment.sentence == told.sentence and not moment.until
    return bool(dated and moment and moment.value and len(moment.value) == DAY) and draft.status == "Occurred"


def _agree(draft: Draft, other: Draft) -> bool:
    """Whether two drafts are of one day, as far as both are dated."""
    if draft.moment is None or other.moment is None:
        return True
    return draft.moment.value == other.moment.value


def of_the_news(story: Story, day: Moment | None) -> Iterator[Told]:
    """The sentences that tell the news, without what they recall and what is of another day."""
    aside, last = -1, False
    for told in story.told:
        if told.zone == Zone.BODY and told.paragraph != aside and not (told.goes_on and last):
            last = False
        if told.past or last or told.paragraph == aside or _is_of_other_day(told, day):
            aside, last = told.paragraph, True
            continue
        yield told


def _is_of_other_day(told: Told, day: Moment | None) -> bool:
    """Whether a sentence recalls something, or tells first of another day."""
    if told.looks_back:
        return True
    own = day.value if day is not None else None
    if own is not None and told.times and min(told.times, key=lambda t: t[0])[1].value == own:
        return False
    first = min((at for at, _ in told.drafts), default=-1)
    others = (start for start, m in told.times if m.value != own)
    moment = next((d.moment for _, d in told.drafts), None)
    apart = moment is not None and moment.sentence == told.sentence and moment.value not in (None, own)
    return (apart and day is not None) or any(start < first or first < 0 for start in others)


def _lead(story: Story, size: int = LEAD) -> list[Told]:
    """The headline and the sentences of the body in which the news is told."""
    body = [t for t in story.told if t.zone == Zone.BODY][:size]
    first = body[0].sentence if body else 0
    return [t for t in story.told if t.zone == Zone.TITLE and t.sentence < first] + body


def _news_day(story: Story) -> Moment | None:
    """The day on which what the headline or the first sentences tell took place."""
    lead = [t for t in _lead(story) if not t.looks_back]
    near = {t.sentence for t in lead}
    described = {m for t in lead for m in t.described}
    for draft in story.book.drafts:
        if draft.moment in described:
            continue
        told = draft.sentence in near and draft.status == "Occurred" and draft.cls != "Agreement" and not draft.former
        if told and draft.moment is not None and _is_recent(story, draft.moment):
            return draft.moment if _is_latest(story, draft.moment, near) else None
    named = next((m for t in lead for _, m in t.times if _is_recent(story, m)), None)
    if named is not None:
        return named if _is_latest(story, named, near) else None
    return _day_of_page(story, lead)


def _is_latest(story: Story, moment: Moment, near: Collection[int]) -> bool:
    """Whether the lead names no later day before that of the page, as news is not older than what it tells of.

    The day of the page itself may be the one on which it came to be known.
    """
    times = (m for s in story.linked.sentences if s.sentence.index in near for _, _, m in s.times)
    own, today = moment.value or "", story.linked.when
    return not any(own < (m.value or "") < today and _is_recent(story, m) for m in times)


def _day_of_page(story: Story, lead: Sequence[Told]) -> Moment | None:
    """The day of publication, for an article that tells at length what happened and leaves its day to the page."""
    published = story.document.article.published
    first = next((t for t in story.told if t.drafts and t.zone == Zone.BODY), None)
    if first is not None and first.looks_back and any(m.value and len(m.value) == DAY for _, m in first.times):
        return None
    opening = {t.sentence for t in [t for t in lead if t.drafts and t.zone == Zone.BODY][:OPENING]}
    goes_on = sum(t.zone == Zone.BODY and bool(t.drafts) for t in story.told) >= OPENING
    if published is None or not opening or not goes_on:
        return None
    if any(t.counted is not None and t.counted[1] > 0 for t in story.told):
        return None
    today = published.isoformat()
    sentences = story.linked.sentences
    if not any(m.value == today for s in sentences for _, _, m in s.times):
        return None
    times = (m for s in sentences if s.sentence.index in opening for _, _, m in s.times)
    return None if any(m.value != today for m in times) else Moment(text="", value=today)


def _is_recent(story: Story, moment: Moment, late: timedelta = LATE) -> bool:
    """Whether a time is one day, no later than that of the article and no more than a few days before it."""
    if moment.value is None or len(moment.value) != DAY or moment.until:
        return False
    today = story.linked.when
    if len(today) != DAY:
        return True
    return timedelta() <= date.fromisoformat(today) - date.fromisoformat(moment.value) <= late
