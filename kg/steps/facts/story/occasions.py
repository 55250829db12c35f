"""When words were said that carry no time of their own: with the words beside them, or on the day of the news."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice

from kg.match.marks import COMMAS
from kg.model import Item, Moment, Zone
from kg.steps.facts.clauses.clause import SESSION, Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.moments import DAY, is_of_years, moment_of
from kg.steps.facts.story.others_times import behind_relative
from kg.steps.facts.story.setting_off import is_setting_off
from kg.steps.facts.story.story import Story

HAPPENING = frozenset({"Summit", "Meeting", "Call", "Visit", "Signing", "Accession", "Founding", "Appointment"})

# what a council decides by, at which those who vote also speak
VOTES = frozenset({"veto", "adopt_resolution", "vote"})
LEAD = 3
# what lies further back than this is no news that people speak of on its day
OLD = timedelta(days=45)
SCENES = frozenset({"Meeting", "Signing"})


def said_when(story: Story, index: int, clause: Clause, stop: int) -> Moment | None:
    """The time of a saying up to an item: in a participle it is that of the saying that it goes with.

    Where no particle opens what is said, the time may stand before the first thing that it tells of, and is that one's
    as well.
    """
    if clause.kind != "participle":
        if stop > clause.at + 1 or clause.kind != "verb":
            return moment_of(story, clause, stop) or _closing(story, index, clause)
        claimed = set(story.claimed)
        stop = min((c.at for c in story.clauses if c.inside == index and c.at > clause.at), default=stop)
        moment = moment_of(story, clause, max(stop, _matter(story, clause)))
        story.claimed = claimed
        return moment or _closing(story, index, clause)
    main = next((d for d in reversed(list(story.made.values())) if d.cls == "Statement"), None)
    return main.moment if main is not None else None


def _closing(story: Story, index: int, clause: Clause) -> Moment | None:
    """The time with which a clause ends that says something in nouns alone: "criticised the policy of N yesterday".

    What is to come is no time of words that were said, and a time beside the noun of an event is that one's.
    """
    if clause.content is None or clause.kind != "verb" or not story.here.times:
        return None
    items, (first, last) = story.here.items, clause.content
    inner = items[clause.at + 1 : last]
    if any(item.kind == "verb" or is_that(item) for item in inner):
        return None
    if any(c.inside == index and c.at >= first and c.sense.frame.event not in ("", "Statement") for c in story.clauses):
        return None
    closed = last - 1 if items[last - 1].kind == "mark" else last
    ending = items[closed - 1] if closed > first else None
    closing = next((m for start, _, m in story.here.times if ending is not None and start == ending.start), None)
    told = closing.value or "" if closing is not None else ""
    if closing is not None and is_of_years(closing):
        return None
    return closing if told and told <= story.linked.when[: len(told)] else None


def _matter(story: Story, clause: Clause) -> int:
    """The item with which what is said begins, behind who says it, when and where."""
    items, groups = story.here.items, story.knowledge.groups
    led, passed = False, clause.at
    apart = max((behind_relative(items, i) for i in (clause.end, clause.end + 1) if i < len(items)), default=-1)
    for at in range(clause.at + 1, min(clause.end if apart < 0 else len(items), len(items))):
        item = items[at]
        passed = max(passed, behind_relative(items, at))
        if at < passed:
            continue
        if item.kind == "mark" and item.head.key not in COMMAS:
            return at
        if item.kind == "particle":
            if not groups_of(item) & {"during", "inside", "place"}:
                return at
            led = True
        elif item.kind == "noun":
            venue = led or (item.prep and story.text(item)[len(item.conj) + len(item.prep) :] in groups["session"])
            if not venue:
                return at
            led = False
        elif item.kind in ("ref", "time", "office"):
            led = False
        elif item.kind not in ("mark", "nisba") and not (item.kind == "word" and _describes(items, at)):
            return at
    return clause.end


def _describes(items: Sequence[Item], at: int) -> bool:
    """Whether a word stands behind a noun, as an adjective does."""
    return items[at - 1].kind == "noun" and not items[at].conj and not items[at].prep


def date_by_news(story: Story) -> None:
    """Give what the people of the news say the day of that news, where their sentence tells of no other time.

    The news is what the title or the body tells first as having happened on a certain day; what is spoken of on a
    later day is none. A time inside what is said is not that of saying it.
    """
    if not story.made or tells_time(story):
        return
    dated = [d for d in story.book.drafts if _is_dated_fact(d) and not _is_old(story, d)]
    last = _last_of_news(story, dated) if dated else -1
    news = [d for d in dated if d.sentence <= last and not _is_of_other_day(story, d)]
    if not news or looks_back(story):
        return
    for index, draft in story.made.items():
        if draft.cls != "Statement" or draft.moment is not None or draft.zone != Zone.BODY or draft.said_by:
            continue
        inside = story.stands_inside(story.clauses[index])
        if draft.status != "Occurred" or inside or draft.values("during") or draft.undated:
            continue
        mine = set(draft.values("speaker")) | {s for k in draft.values("speaker") if (s := story.book.state_of(k))}
        lead = next((d for d in news if mine & (set(d.parties()) | story.states(d))), None)
        if lead is not None:
            for _, piece in story.pieces.get(index, ()):
                piece.moment = piece.moment or lead.moment
                if not piece.values("location") and not is_setting_off(story, lead):
                    piece.take("location", lead, lead.values("location"))
    for index, draft in story.made.items():
        if draft.cls in SCENES and draft not in news and _is_told(story, draft, index):
            _set_in(story, draft, news)


def tells_time(story: Story) -> bool:
    """Whether a sentence has a time outside of what is said in it."""
    items = story.here.items
    ranges = [clause.content for clause in story.clauses if clause.content is not None]
    said = [(items[first].start, items[last - 1].end) for first, last in ranges if first < last]
    return any(not any(start <= at < end for start, end in said) for at, _, _ in story.here.times)


def _is_told(story: Story, draft: Draft, index: int) -> bool:
    """Whether the body tells of an event in its own words, as something that happened."""
    here = Zone.BODY in (draft.zone, story.here.sentence.zone)
    own = story.clauses[index].inside < 0 and not draft.said_by and here
    return own and draft.status == "Occurred" and draft.moment is None and not draft.undated


def _set_in(story: Story, draft: Draft, news: Sequence[Draft]) -> None:
    """Give what states did with each other the day of the news that both of them are in, and its place.

    What belongs to a gathering of many is tied to that.
    """
    states = story.states(draft)
    lead = next((d for d in news if len(states) > 1 and states <= story.states(d)), None)
    if lead is None or lead.cls == "Summit" or lead.frame == SESSION:
        return
    draft.moment = lead.moment
    if not draft.values("location"):
        draft.take("location", lead, lead.values("location"))


def _last_of_news(story: Story, dated: Sequence[Draft]) -> int:
    """The last sentence that tells the news: the first of the lead with a dated fact, else where the body begins."""
    body = list(islice((s.sentence.index for s in story.linked.sentences if s.sentence.zone == Zone.BODY), LEAD))
    told = [d.sentence for d in dated if d.sentence in body]
    return min(told, default=body[0] if body else -1)


def _is_dated_fact(draft: Draft) -> bool:
    day = draft.moment
    if (draft.cls not in HAPPENING and draft.frame not in VOTES) or draft.status != "Occurred" or day is None:
        return False
    return day.value is not None and len(day.value) == DAY and not day.until


def _is_old(story: Story, draft: Draft) -> bool:
    """Whether an event is one of long ago that an article with news of these days only calls to mind."""
    if draft.moment is None or _is_near(story, draft.moment):
        return False
    here = story.here.sentence.index
    return any(_is_near(story, m) for s in story.linked.sentences if s.sentence.index <= here for _, _, m in s.times)


def _is_near(story: Story, moment: Moment) -> bool:
    """Whether a day lies not long before that of the article, as far as both are known."""
    value, today = moment.value or "", story.linked.when
    if len(value) != DAY or len(today) != DAY:
        return len(today) != DAY
    return date.fromisoformat(today) - date.fromisoformat(value) <= OLD


def _is_of_other_day(story: Story, draft: Draft) -> bool:
    """Whether an event is what somebody speaks of on another day: "today he praised the election of the 9th"."""
    days = (d.moment.value for d in story.book.drafts if draft.id in d.values("content") and d.moment)
    return draft.moment is not None and any(day and day != draft.moment.value for day in days)


def looks_back(story: Story) -> bool:
    """Whether a sentence tells of what was said before the news: "he had said", "earlier", "it is recalled that"."""
    if any("narrator" in groups_of(item) for item in story.here.items[:2]):
        return True
    if story.traces.isdisjoint(("was", "earlier")):
        return False
    words = {story.text(i)[len(i.conj) :] for i in story.here.items}
    return bool(words & (story.knowledge.groups["was"] | story.knowledge.groups["earlier"]))
