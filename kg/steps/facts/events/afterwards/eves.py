"""What is told to have been on the eve of something: that is a day later, and nothing on its eve is a part of it."""

from __future__ import annotations

from datetime import date, timedelta

from kg.model import Moment
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.story import Story

EVE = "eve"
DAY = len("2000-01-01")
NEAR = 3
COMING = frozenset({"Summit", "Visit", "Meeting", "Signing", "Appointment"})
DONE = frozenset({"Meeting", "Call", "Visit", "Signing", "Statement"})


def note_eves(story: Story) -> None:
    """Remember what the sentence at hand tells to have been on the eve of what."""
    if EVE not in story.traces:
        return
    items = story.here.items
    for at, item in enumerate(items):
        if story.text(item)[len(item.conj) :].split(" ")[0] not in story.knowledge.groups[EVE]:
            continue
        near = (i for i, c in enumerate(story.clauses) if c.verb_at < 0 and at < c.at <= at + NEAR)
        coming = next((d for i in near if (d := _coming(story, i)) is not None), None)
        done = [d for i, d in story.made.items() if story.clauses[i].verb_at >= 0 and d.cls in DONE and d is not coming]
        done = [d for d in done if d.status == "Occurred" and not d.said_by]
        if coming is not None and done:
            story.eves.append((coming, done[0], story.here.sentence.index))


def _coming(story: Story, index: int) -> Draft | None:
    """The event that a noun names, as its clause tells it or as the one of its kind told of last: "the summit"."""
    clause = story.clauses[index]
    if clause.sense.frame.event not in COMING:
        return None
    item = story.here.items[clause.at]
    bare = story.text(item)[len(item.conj) + len(item.prep) :].startswith(story.knowledge.endings.article)
    return story.made.get(index) or (story.book.latest(clause.sense.frame.event) if bare else None)


def _are_away(story: Story, done: Draft) -> bool:
    """Whether those who met did so where none of them is at home, as they do where all of them are to gather."""
    there = {story.book.state_at(k) for k in done.values("location")} - {""}
    own = {story.book.state_of(k) for k in done.values("participant")}
    return done.cls == "Meeting" and bool(there) and not there & own


def date_by_eves(story: Story) -> None:
    """Give what had an eve the day behind it, unless it is told to have been on another day, and its place."""
    for coming, done, here in story.eves:
        eve = done.moment.value if done.moment is not None and not done.moment.until else None
        if eve is None or len(eve) != DAY or done.moment is None:
            continue
        for draft in story.book.drafts:
            beside = draft.sentence == here and draft.cls in DONE and draft is not coming
            if beside and draft.moment is None and draft.status == "Occurred" and not draft.said_by:
                draft.moment = done.moment
        if coming.cls == "Summit" and not coming.values("location") and _are_away(story, done):
            coming.take("location", done, nearest(done))
        if coming.moment is None or coming.moment.value == eve:
            value = (date.fromisoformat(eve) + timedelta(days=1)).isoformat()
            told = done.moment.sentence if done.moment.sentence >= 0 else done.sentence
            coming.moment = Moment(text=done.moment.text, value=value, sentence=told)
