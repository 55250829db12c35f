"""Days counted from one event to another: "signed it on Sunday, two days after the talks of X and Y"."""

from __future__ import annotations

from datetime import date, timedelta

from kg.model import Moment
from kg.steps.facts.clauses.clause import told_at
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.moments import DAY
from kg.steps.facts.story.story import Story

COUNTED, NEXT = "counted_days_from", "on_next_day_of"
APART = frozenset({"days_after", "earlier_than"})
UNIT = "day"
# how far behind the words the noun of the event may stand: "of the holding of the summit"
NEAR = 3
KINDS = frozenset({"noun", "participle"})


def note_distances(story: Story) -> None:
    """Remember how many days before or after another an event of the sentence at hand is told to have been."""
    counted = COUNTED in story.traces and not story.traces.isdisjoint(APART)
    if not counted and NEXT not in story.traces:
        return
    norms = story.here.sentence.norms
    for at in range(len(norms)):
        days, behind = _counted(story, at)
        if behind < 0:
            continue
        event, other = _event(story, behind), _day_before(story, at) or _told(story, at)
        if event is not None and other is not None and event is not other:
            event.undated = True
            story.distances.append((event, other, days))


def date_by_distances(story: Story) -> None:
    """Give what is counted from something told its day, as soon as that of the other is known."""
    today = story.linked.when
    for event, other, days in story.distances:
        moment = other if isinstance(other, Moment) else other.moment
        if moment is None or moment.value is None or len(moment.value) != DAY or moment.until:
            continue
        if event.moment is not None and event.moment.value not in (None, moment.value):
            continue
        value = (date.fromisoformat(moment.value) + timedelta(days=days)).isoformat()
        event.moment = Moment(text=moment.text, value=value, sentence=moment.sentence)
        if event.status == "Occurred" and len(today) == DAY and value > today:
            event.status, event.detail = "Planned", "scheduled"


def _counted(story: Story, at: int) -> tuple[int, int]:
    """By how many days what words tell of lies behind what is told, and the token behind them; -1 without them."""
    norms, groups = story.here.sentence.norms, story.knowledge.groups
    if norms[at] in groups[NEXT]:
        return -1, at + 1
    if norms[at] in groups["days_after"]:
        sign = -1
    elif norms[at] in groups["earlier_than"]:
        sign = 1
    else:
        return 0, -1
    count, behind = _days(story, at + 1)
    if not count or behind >= len(norms) or norms[behind] not in groups[COUNTED]:
        return 0, -1
    return sign * count, behind + 1


def _days(story: Story, at: int) -> tuple[int, int]:
    """The number of days that words tell, and the token behind them; 0 where they tell none."""
    norms, words = story.here.sentence.norms, story.knowledge.calendar.words
    if at >= len(norms):
        return 0, at
    known = words.get(norms[at], {})
    if known.get("unit_one") == UNIT:
        return 1, at + 1
    if known.get("unit_two") == UNIT:
        return 2, at + 1
    count = known.get("amount") if "amount" in known else int(norms[at]) if norms[at].isdecimal() else 0
    behind = words.get(norms[at + 1], {}) if at + 1 < len(norms) else {}
    if isinstance(count, int) and count and UNIT in (behind.get("unit_many"), behind.get("unit_one")):
        return count, at + 2
    return 0, at


def _event(story: Story, token: int) -> Draft | None:
    """What the noun right behind the words tells of, where nothing of it was told before."""
    items, here = story.here.items, story.here.sentence.index
    for index, draft in sorted(story.made.items()):
        clause = story.clauses[index]
        near = token <= items[clause.at].start <= token + NEAR
        if near and clause.kind in KINDS and clause.verb_at < 0:
            return draft if draft.sentence == here and draft.cls != "Agreement" else None
    return None


def _day_before(story: Story, token: int) -> Moment | None:
    """The day that stands right before the words, or with nothing but names between."""
    items = story.here.items
    for _, end, moment in reversed(story.here.times):
        if end <= token and len(moment.value or "") == DAY:
            between = [i for i in items if end <= i.start < token]
            return moment if not any(i.kind in ("verb", "noun", "participle", "quote") for i in between) else None
    return None


def _told(story: Story, token: int) -> Draft | None:
    """What the verb nearest before some words tells, else the first one behind them."""
    items = story.here.items
    verbs = [(items[told_at(c)].start, i) for i, c in enumerate(story.clauses) if i in story.made and c.verb_at >= 0]
    before = [(start, i) for start, i in verbs if start < token]
    nearest = max(before) if before else min(verbs, default=None)
    return story.made[nearest[1]] if nearest is not None else None
