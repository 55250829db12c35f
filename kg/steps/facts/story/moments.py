"""When something happened: the time in or before its clause."""

from __future__ import annotations

from datetime import date, timedelta

from kg.model import Moment
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.causes import is_of_cause
from kg.steps.facts.clauses.clause import Clause, groups_of, told_at
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.others_times import (
    VOTED,
    belongs_elsewhere,
    is_kept,
)
from kg.steps.facts.story.spans import is_ago, is_since, is_until
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.telling_times import is_before_turn, is_in_words, is_of_source, is_tomorrow
from kg.steps.facts.story.times_before import counts_from, dates_aside, is_in_relative
from kg.steps.facts.story.truth import TOLD

DAY = len("2000-01-01")
YEAR = len("2000")
CENTURIES = ("19", "20")
# what may be called by its year
CALLED_BY_YEAR = CONVENED | {"Visit"}
TIES, CLOSE = "establish_relations", 6
# what is done once, at no time that goes on from one year to another
ONCE = frozenset({"Statement", "Call", "Appointment"})
# what leads to an event in the course of which something is done
AMID = frozenset({"during", "frame", "inside"})
THINGS = frozenset({"noun", "ref", "word", "nisba", "unknown"})
# an article that gives a day by the way may be of one of the next few
DAYS_OF_NEWS = timedelta(days=4)


def moment_of(story: Story, clause: Clause, stop: int) -> Moment | None:
    """The first time behind the predicate of a clause, else the last one before it that no other clause has taken."""
    if (year := _named_by_year(story, clause)) is not None:
        return year
    if not story.here.times:
        return None
    items = story.here.items
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    first = items[min(verb, clause.at)].start
    last = items[min(stop, len(items)) - 1].end if stop > 0 else first
    if clause.sense.frame.id in VOTED and items:
        last = items[-1].end
    done = _is_done(story, clause)
    times = [t for t in story.here.times if (done and is_ago(story, t)) or not is_since(story, t, first)]
    times = [t for t in times if not is_until(story, t)]
    if clause.sense.frame.event in ONCE:
        times = [t for t in times if not is_of_years(t[2])]
    if is_kept(story, clause):
        times = [t for t in times if t[0] > first and len(t[2].value or "") < DAY]
    if clause.manner.status == "Occurred" and (clause.sense.frame.event == "Statement" or done):
        times = [t for t in times if not _is_ahead(story, t[2])]
    if clause.manner.status == "Planned" and _is_of_future(story, clause):
        times = [t for t in times if not _is_behind(story, t[2])]
    after = [
        m
        for start, end, m in times
        if first <= start < max(last, first + 1)
        and not belongs_elsewhere(story, clause, start, m)
        and not is_of_cause(story.here.sentence, story.knowledge, items, max(clause.at, clause.verb_at), start)
        and not _is_of_telling(story, clause, start)
    ]
    aside = items[clause.at - 1] if clause.at else None
    if clause.sense.frame.event == "Visit" and aside is not None and "during" in groups_of(aside):
        after = [m for m in after if id(m) not in story.claimed]
    if after:
        story.claimed.add(id(after[0]))
        return after[0]
    when = items[verb - 1] if verb else None
    if when is not None and story.text(when) in story.knowledge.groups["when"]:
        just = [m for start, end, m in story.here.times if end == when.start]
        if just:
            return just[-1]
    opens = _said_from(story, clause)
    early = [(t[0], t[2]) for t in times if opens <= t[0] < first and not _is_of_thing(story, t)]
    early = [(start, m) for start, m in early if not (is_of_years(m) and _is_closed(story, start, first))]
    free = [(start, m) for start, m in early if id(m) not in story.claimed or _sets_scene(story, start)]
    free = [
        (start, m)
        for start, m in free
        if not (is_in_relative(story, start, first) or is_before_turn(story, clause, start))
        and not is_in_words(story, clause, start)
    ]
    before = [m for start, m in free if not counts_from(story, m) and not dates_aside(story, start, first, m)]
    return before[-1] if before else _begun(story, clause, first, last) or _there_and_then(story, clause)


def _named_by_year(story: Story, clause: Clause) -> Moment | None:
    """The year that a gathering or visit is called by, where it is another one than now: "at the summit of 2019"."""
    items = story.here.items
    year = items[clause.at + 1] if clause.kind == "noun" and clause.at + 1 < len(items) else None
    if year is None or year.kind != "number" or clause.sense.frame.event not in CALLED_BY_YEAR:
        return None
    words = story.text(year)
    if len(words) != YEAR or not words.isdecimal() or words[:2] not in CENTURIES or words == story.linked.when[:YEAR]:
        return None
    counted = items[clause.at + 2 : clause.at + 3]
    if counted and counted[0].kind in THINGS and not counted[0].prep and not counted[0].conj:
        return None  # so many of something
    return Moment(text=words, value=words, sentence=story.here.sentence.index)


def is_of_years(moment: Moment) -> bool:
    """Whether a time is a stretch of years: "between 1910 and 1945", "in 2015 and 2017"."""
    return len(moment.value or "") == YEAR and bool(moment.until) and moment.until != moment.value


def _is_closed(story: Story, start: int, first: int) -> bool:
    """Whether a time that does not open the sentence is set apart by a mark from what stands behind it."""
    items = story.here.items
    opens = not any(item.kind in ("ref", "noun", "verb") for item in items if item.end <= start)
    return not opens and any(item.kind == "mark" and start < item.start < first for item in items)


def _is_of_thing(story: Story, time: tuple[int, int, Moment]) -> bool:
    """Whether "since" and a time tell of what is named before them: "the first visit since twelve years"."""
    before = [i for i in story.here.items if i.end <= time[0]]
    return is_since(story, time, 0) and bool(before) and before[-1].kind in THINGS


def _sets_scene(story: Story, start: int) -> bool:
    """Whether a time is that of what a clause goes on during: "during the visit of N in June 2022, they signed"."""
    items = story.here.items
    for clause in story.clauses:
        if clause.kind != "noun" or clause.verb_at >= 0 or not clause.at or items[clause.at].start > start:
            continue
        led = items[clause.at - 1]
        if groups_of(led).isdisjoint(AMID) or story.text(led)[len(led.conj) :] in story.knowledge.groups["apart"]:
            continue
        between = [i for i in items[clause.at + 1 :] if i.start < start]
        if not any(i.kind in ("verb", "noun", "mark", "quote") for i in between):
            return True
    return False


def _is_of_telling(story: Story, clause: Clause, start: int) -> bool:
    """Whether a time behind a clause is that of on whose word it stands, and no "that" leads to its words first."""
    if not is_of_source(story, start):
        return False
    behind = (i for i in story.here.items[max(clause.at, clause.verb_at) + 1 :] if i.start > start)
    return not (clause.sense.frame.event == "Statement" and any("that" in groups_of(item) for item in behind))


def _is_of_future(story: Story, clause: Clause) -> bool:
    """Whether the verb of a clause bears the sign of the future."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    return verb is not None and verb.kind == "verb" and bool(verb.head.future)


def _is_behind(story: Story, moment: Moment) -> bool:
    """Whether a month or year lies before the day of the article: nothing will be done in it."""
    value, today = moment.value or "", story.linked.when
    return 0 < len(value) < DAY == len(today) and value < today[: len(value)]


def _there_and_then(story: Story, clause: Clause) -> Moment | None:
    """When what "where" or "at that time" goes on to tell happened: when that which was told right before it did.

    "Came on Monday to N, where X", "visited N in June 2021, and the two signed at that time".
    """
    items, verb = story.here.items, _done_at(story, clause)
    if verb < 0 or clause.manner.status != "Occurred":
        return None
    then = _is_then(story, verb)
    where = verb > 0 and story.text(items[verb - 1]) in story.knowledge.groups["where"]
    if not where and not then:
        return None
    drafts = [story.made[i] for i in sorted(story.made, reverse=True) if told_at(story.clauses[i]) < verb]
    if then and not drafts:
        drafts = [d for d in reversed(story.previous) if d.moment is not None]
    came = next((d for d in drafts if d.cls != "Statement"), None)
    return came.moment if came is not None and came.status == "Occurred" else None


def _done_at(story: Story, clause: Clause) -> int:
    """The item of what tells in the past what a clause does: its verb, or "was done" before its noun; or -1."""
    if clause.verb_at >= 0:
        return clause.verb_at if _is_done(story, clause) else -1
    items, then = story.here.items, story.knowledge.groups["back_then"]
    at = clause.at - 1
    if at > 0 and story.text(items[at]) in then:
        at -= 1
    before = groups_of(items[at]) if at >= 0 else frozenset[str]()
    return at if "done" in before and "may" not in before else -1


def _is_then(story: Story, verb: int) -> bool:
    """Whether "at that time" stands behind a verb, with no other verb and no end of a clause between them."""
    if "back_then" not in story.traces:
        return False
    for item in story.here.items[verb + 1 :]:
        if item.kind in ("verb", "mark", "quote"):
            return False
        if story.text(item) in story.knowledge.groups["back_then"]:
            return True
    return False


def _begun(story: Story, clause: Clause, first: int, last: int) -> Moment | None:
    """Since which day somebody is on a visit, or since when states have ties: "the relations that exist since 1974"."""
    if clause.sense.frame.id == TIES and clause.kind == "noun":
        return next((m for start, _, m in story.here.times if first <= start < first + CLOSE and m.value), None)
    if clause.sense.frame.event != "Visit":
        return None
    since = story.knowledge.groups["since"]
    tokens = story.here.sentence.tokens
    behind = [t for t in story.here.times if first <= t[0] < max(last, first + 1) and id(t[2]) not in story.claimed]
    days = [
        m
        for start, _, m in behind
        if len(m.value or "") == DAY and {tokens[start - 1].norm, tokens[start].norm} & since
    ]
    return days[0] if days else None


def _is_done(story: Story, clause: Clause) -> bool:
    """Whether a clause tells in the past what was done: "they met before the summit of next month"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    told = verb is not None and verb.kind == "verb" and verb.head.info.tense == "perfect"
    return told and clause.carrier not in TOLD


def _is_ahead(story: Story, moment: Moment) -> bool:
    """Whether a time is later than the days of the article, so that nothing was said at it."""
    value, today = moment.value or "", story.linked.when
    if not value or len(today) != DAY:
        return is_tomorrow(story, moment)
    return value > (date.fromisoformat(today) + DAYS_OF_NEWS).isoformat()[: len(value)]


def _said_from(story: Story, clause: Clause) -> int:
    """The token from which the words stand in which a clause is told; a time before it is that of the saying."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None or outer.content is None or outer.content[0] >= len(story.here.items):
        return 0
    if outer.sense.frame.id in TOLD:
        return 0
    begun = range(max(outer.at, outer.verb_at) + 1, max(clause.verb_at, clause.at) if clause.at > outer.at else 0)
    that = next((i for i in begun if is_that(story.here.items[i])), outer.content[0])
    opening = story.here.items[that]
    return opening.start if is_that(opening) else 0
