"""Times that are those of something else than what a clause tells: of what it came after, of whom it is told."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.fold import fold
from kg.model import Item, Moment
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.clauses.verbless_asides import verbless_asides
from kg.steps.facts.story.story import Story

DAY = len("2000-01-01")
PAST = frozenset({"last"})
YEARS = 5
# a vote is held, and who won it won on that day
VOTED = frozenset({"win_election", "elect", "vote_election"})
HELD = frozenset({"light", "convene"})
HOLDING = frozenset({"host_meeting", "host", "convene"})
AMID = frozenset({"place", "during", "frame", "inside"})
# what stands before a verb that tells of what was done before: "who had arrived"
PERFECT = frozenset({"done", "copula"})


def belongs_elsewhere(story: Story, clause: Clause, start: int, moment: Moment) -> bool:
    """Whether a time behind a predicate is that of something else which is named between the two."""
    return (
        _is_of_aside(story, clause, start, moment)
        or _is_of_another(story, clause, start)
        or _is_behind_apart(story, clause, start, moment)
        or _is_of_kept(story, clause, start, moment)
        or _is_of_planned(story, clause, start)
        or _is_in_aside(story, clause, start)
        or _is_of_concluded(story, clause, start, moment)
    )


def _is_of_concluded(story: Story, clause: Clause, start: int, moment: Moment) -> bool:
    """Whether a month or year tells when the thing spoken of was made: "left the pact concluded with X in 2015"."""
    if "concluded" not in story.traces or len(moment.value or "") >= DAY:
        return False
    items, article = story.here.items, story.knowledge.endings.article
    for item in reversed([i for i in items[max(clause.at, clause.verb_at) + 1 :] if i.start < start]):
        if item.kind in ("verb", "mark", "quote"):
            return False
        word = story.text(item)[len(item.conj) :].split(" ")[0]
        if word.removeprefix(article) in story.knowledge.groups["concluded"]:
            story.claimed.add(id(moment))  # nor is it that of what is told behind it
            return True
    return False


def _is_of_planned(story: Story, clause: Clause, start: int) -> bool:
    """Whether a time tells when something else is due: "before the elections scheduled for the 23rd"."""
    items, article = story.here.items, story.knowledge.endings.article
    planned = story.knowledge.groups["planned"]
    for at in range(max(clause.at, clause.verb_at) + 2, len(items)):
        if items[at].start >= start or items[at].kind == "verb":
            return False
        word = story.text(items[at])
        if word.startswith(article) and word.removeprefix(article) in planned and at - 1 > clause.subject_at:
            return items[at - 1].kind in ("noun", "word", "nisba")
    return False


def _is_in_aside(story: Story, clause: Clause, start: int) -> bool:
    """Whether a time stands in an aside without a verb that tells who somebody is: "N (born in 1961) met"."""
    items = story.here.items
    return any(
        items[first].start < start < items[last].start and not first < clause.at < last
        for first, last in verbless_asides(items)
        if items[first + 1].head.key != "adverb"  # ", beginning on Monday," tells when
    )


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
        if items[at].kind == "relation" and story.text(items[at]).split(" ")[0] in story.knowledge.groups["relative"]:
            return True  # "N which chairs the group this year"
        if items[at].kind != "verb" or items[at].conj or at == clause.verb_at:
            continue
        opened = at - 1
        while opened > first and groups_of(items[opened]) & PERFECT:
            opened -= 1
        related = "relative" in groups_of(items[opened])
        if related and _tells_when_held(story, clause, items[at]):
            return False
        if not related and _tells_when_amid(story, clause, at):
            return False
        if related and behind_relative(items, opened, start) >= 0:
            continue
        head = opened - 1 if related else at - 1
        head = _before_quote(items, head) if related else head
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


def _before_quote(items: Sequence[Item], at: int) -> int:
    """The item before a quoted phrase that ends at one, which tells of it: the decision "without grounds" that."""
    if items[at].kind != "quote":
        return at
    opening = next((i for i in range(at - 1, 0, -1) if items[i].kind == "quote"), at + 1)
    return opening - 1


def behind_relative(items: Sequence[Item], at: int, start: int = -1) -> int:
    """The time that stands right behind the comma which closes the relative clause of a name, -1 where none does.

    "N who is visiting the capital, on Friday, met M": he met him on Friday. Where a token is given, the time is the
    one that begins there.
    """
    if at < 2 or "relative" not in groups_of(items[at]):
        return -1
    name = at - 2 if is_comma(items[at - 1]) else at - 1
    if items[name].kind != "ref":
        return -1
    close = next((i for i in range(at + 1, len(items) - 1) if items[i].kind == "mark"), -1)
    if close < 0 or not is_comma(items[close]) or items[close + 1].kind != "time":
        return -1
    return close + 1 if start in (-1, items[close + 1].start) else -1


def _tells_when_held(story: Story, clause: Clause, verb: Item) -> bool:
    """Whether a relative clause tells when a gathering itself is held: "the summit of N that X hosts on Friday"."""
    senses = story.knowledge.frames.verbs.get(verb.head.key, ())
    # without a pronoun the gathering itself begins or ends
    opening = HOLDING if verb.head.pron else HOLDING | HELD
    held = opening if clause.sense.frame.event in CONVENED else HELD if clause.sense.frame.id in VOTED else frozenset()
    if clause.sense.frame.event == "Visit" and verb.head.info.gender == "f":
        held = HELD  # "the visit of N to X that ended on Friday"
    return any(s.frame.id in held for s in senses)


def _tells_when_amid(story: Story, clause: Clause, at: int) -> bool:
    """Whether a verb right behind a gathering tells when that was held in which something was done.

    "Discussed in a meeting that X hosted on Friday", which Arabic says without "that".
    """
    items = story.here.items
    noun = items[at - 1]
    if noun.kind != "noun" or noun.head.info.definite:
        return False
    senses = story.knowledge.frames.nouns.get(noun.head.key, ())
    if not any(s.frame.event in CONVENED for s in senses):
        return False
    if at - 1 != clause.at and not (at > 1 and groups_of(items[at - 2]) & AMID):
        return False
    if items[at].kind == "verb" and items[at].head.pron:
        senses = story.knowledge.frames.verbs.get(items[at].head.key, ())
        return any(s.frame.id in HOLDING for s in senses)
    return fold(items[at].head.key) in story.knowledge.groups["verbs_of_holding"]


def _has_article(story: Story, item: Item) -> bool:
    article = story.knowledge.lexicon.clitics.article
    return bool(item.head.pron) or story.text(item)[len(item.conj) + len(item.prep) :].startswith(article)
