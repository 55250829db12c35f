"""When something happened: the time in or before its clause."""

from __future__ import annotations

from datetime import date, timedelta

from kg.match.fold import fold
from kg.model import Item, Moment
from kg.steps.facts.clauses.causes import is_of_cause
from kg.steps.facts.clauses.clause import CONVENED, Clause, groups_of, is_comma
from kg.steps.facts.story.spans import is_since, is_until
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.truth import TOLD

DAY = len("2000-01-01")
# an article that gives a day by the way may be of one of the next few
DAYS_OF_NEWS = timedelta(days=4)
PAST = frozenset({"last"})
YEARS = 5
# a vote is held, and who won it won on that day
VOTED = frozenset({"win_election", "elect", "vote_election"})
HELD = frozenset({"light", "convene"})
HOLDING = frozenset({"host_meeting", "host", "convene"})


def moment_of(story: Story, clause: Clause, stop: int) -> Moment | None:
    """The first time behind the predicate of a clause, else the last one before it that no other clause has taken."""
    if not story.here.times:
        return None
    items = story.here.items
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    first = items[min(verb, clause.at)].start
    last = items[min(stop, len(items)) - 1].end if stop > 0 else first
    if clause.sense.frame.id in VOTED and items:
        last = items[-1].end
    times = [t for t in story.here.times if not (is_since(story, t, first) or is_until(story, t))]
    if is_kept(story, clause):
        times = [t for t in times if t[0] > first and len(t[2].value or "") < DAY]
    if clause.manner.status == "Occurred" and (clause.sense.frame.event == "Statement" or _is_done(story, clause)):
        times = [t for t in times if not _is_ahead(story, t[2])]
    after = [
        m
        for start, end, m in times
        if first <= start < max(last, first + 1)
        and not _is_of_aside(story, clause, start, m)
        and not _is_of_another(story, clause, start)
        and not _is_behind_apart(story, clause, start, m)
        and not _is_of_kept(story, clause, start, m)
        and not is_of_cause(story.here.sentence, story.knowledge, items, max(clause.at, clause.verb_at), start)
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
    free = [(start, m) for start, end, m in times if opens <= start < first and id(m) not in story.claimed]
    free = [(start, m) for start, m in free if not _is_in_relative(story, start, first)]
    before = [m for start, m in free if not _counts_from(story, m) and not _dates_aside(story, start, first, m)]
    return before[-1] if before else _begun(story, clause, first, last)


def _begun(story: Story, clause: Clause, first: int, last: int) -> Moment | None:
    """Since which day somebody is on a visit: "is paying a visit to N since Tuesday"."""
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


def is_kept(story: Story, clause: Clause) -> bool:
    """Whether an anniversary of an event is told of, so that days around it are not those of the event."""
    if clause.kind != "noun" or "anniversaries" not in story.traces:
        return False
    kept = story.knowledge.groups["anniversaries"]
    items = story.here.items[max(0, clause.at - YEARS) : clause.at + 1]
    return any(story.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0] in kept for item in items)


def _is_of_kept(story: Story, clause: Clause, start: int, moment: Moment) -> bool:
    """Whether a time of another year is that of an event whose anniversary is named before it."""
    if "anniversaries" not in story.traces or (moment.value or "")[:4] == story.linked.when[:4]:
        return False
    kept = story.knowledge.groups["anniversaries"]
    between = [i for i in story.here.items[max(clause.at, clause.verb_at) + 1 :] if i.start < start]
    return any(story.text(i)[len(i.conj) + len(i.prep) :].split(" ")[0] in kept for i in between)


def _is_done(story: Story, clause: Clause) -> bool:
    """Whether a clause tells in the past what was done: "they met before the summit of next month"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    told = verb is not None and verb.kind == "verb" and verb.head.info.tense == "perfect"
    return told and clause.carrier not in TOLD


def _is_ahead(story: Story, moment: Moment) -> bool:
    """Whether a time is later than the days of the article, so that nothing was said at it."""
    value, today = moment.value or "", story.linked.when
    if not value or len(today) != DAY:
        return False
    return value > (date.fromisoformat(today) + DAYS_OF_NEWS).isoformat()[: len(value)]


def _said_from(story: Story, clause: Clause) -> int:
    """The token from which the words stand in which a clause is told; a time before it is that of the saying."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None or outer.content is None or outer.content[0] >= len(story.here.items):
        return 0
    if outer.sense.frame.id in TOLD:
        return 0
    begun = range(max(outer.at, outer.verb_at) + 1, max(clause.verb_at, clause.at) if clause.at > outer.at else 0)
    that = next((i for i in begun if groups_of(story.here.items[i]) & {"that", "with_pronoun"}), outer.content[0])
    opening = story.here.items[that]
    return opening.start if groups_of(opening) & {"that", "with_pronoun"} else 0


def _is_in_relative(story: Story, start: int, first: int) -> bool:
    """Whether a time before a clause is told in a relative clause that ends before it: "the text that N got today"."""
    items = story.here.items
    at = next((i for i, item in enumerate(items) if item.start >= start), len(items))
    behind = next((item for item in items[at + 1 :] if item.start < first), None)
    closed = behind is not None and behind.kind == "mark"
    for i in range(at - 1, 0, -1):
        if items[i].kind == "mark" or groups_of(items[i]) & {"that", "with_pronoun"}:
            return False
        if items[i].kind == "verb":
            return closed and "relative" in groups_of(items[i - 1])
    return False


def _counts_from(story: Story, moment: Moment) -> bool:
    """Whether a time counts from what stands behind it, "weeks after X", so that it is not the time of that."""
    return fold(moment.text).split(" ")[-1] in story.knowledge.groups["from"]


def _dates_aside(story: Story, start: int, first: int, moment: Moment) -> bool:
    """Whether a month or year only dates what a clause came after: "after the fall of X in May 2015, they left".

    A day in such a phrase is mostly that of the clause as well.
    """
    if len(moment.value or "") >= DAY:
        return False
    items = [i for i in story.here.items if i.start < start]
    told = False
    for item in reversed(items):
        if item.kind in ("mark", "verb", "quote"):
            return False
        if told and story.text(item) in story.knowledge.groups["apart"]:
            return any(i.kind == "mark" and start < i.start < first for i in story.here.items)
        told = told or item.kind in ("noun", "word", "ref")
    return False


def _is_behind_apart(story: Story, clause: Clause, start: int, moment: Moment) -> bool:
    """Whether a month or year is that of the event after which another came: "talks after the visit of N last May"."""
    if len(moment.value or "") >= DAY:
        return False
    items = story.here.items
    between = [i for i in range(max(clause.at, clause.verb_at) + 1, len(items)) if items[i].start < start]
    for i in reversed(between):
        if items[i].kind in ("mark", "verb", "quote"):
            return False
        if items[i].kind == "noun":
            return story.text(items[i - 1]) in story.knowledge.groups["apart"] and i - 1 > clause.at
    return False


def _is_of_aside(story: Story, clause: Clause, start: int, moment: Moment) -> bool:
    """Whether a past time is that of an event that only dates another: "they meet after the fall of N last week"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.kind != "verb" or verb.head.info.tense != "imperfect":
        return False
    words = story.knowledge.calendar.words
    past = any(PAST & set(words.get(word, ())) for word in fold(moment.text).split(" "))
    items = story.here.items
    between = [i for i in range(clause.verb_at + 1, len(items)) if items[i].start < start]
    return past and any(items[i].kind == "noun" and i and "during" in groups_of(items[i - 1]) for i in between)


def _is_of_another(story: Story, clause: Clause, start: int) -> bool:
    """Whether a time stands in a clause that describes something else: "at the end of talks that began in".

    So it does behind "and it is": "a case that goes back to 2015".
    """
    items = story.here.items
    first = min(clause.at, clause.verb_at) if clause.verb_at >= 0 else clause.at
    for at in range(first + 2, len(items)):
        if items[at].start >= start:
            return False
        if story.text(items[at]) in story.knowledge.groups["and_he"] and items[at - 1].kind == "mark":
            return True
        if items[at].kind != "verb" or items[at].conj or at == clause.verb_at:
            continue
        related = "relative" in groups_of(items[at - 1])
        if related and _tells_when_held(story, clause, items[at]):
            return False
        head = at - 2 if related else at - 1
        if related and head > 0 and is_comma(items[head]):
            if any(is_comma(item) and item.start < start for item in items[at + 1 :]):
                continue  # behind the comma that closes it the clause around goes on
            head -= 1
        while head > first and items[head].kind in ("word", "nisba", "unknown") and not items[head].conj:
            head -= 1
        described = items[head].kind in ("noun", "word", "ref") and head > first
        bare = items[head].kind != "ref" and not _has_article(story, items[head])
        if described and (related or bare):
            return True
    return False


def _tells_when_held(story: Story, clause: Clause, verb: Item) -> bool:
    """Whether a relative clause tells when a gathering itself is held: "the summit of N that X hosts on Friday"."""
    senses = story.knowledge.frames.verbs.get(verb.head.key, ())
    held = HOLDING if clause.sense.frame.event in CONVENED else HELD if clause.sense.frame.id in VOTED else frozenset()
    if clause.sense.frame.event == "Visit" and verb.head.info.gender == "f":
        held = HELD  # "the visit of N to X that ended on Friday"
    return any(s.frame.id in held for s in senses)


def _has_article(story: Story, item: Item) -> bool:
    article = story.knowledge.lexicon.clitics.article
    return bool(item.head.pron) or story.text(item)[len(item.conj) + len(item.prep) :].startswith(article)
