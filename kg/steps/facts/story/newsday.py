"""The day of the news: what an article tells without a time of its own happened on the day with which it opens.

"N received X on Sunday. He praised his visit": the praise was on Sunday as well. What is recalled, what stands behind
another time, and what an event noun merely names is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kg.match.fold import fold
from kg.model import Item, Moment, Zone
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.moments import DAY, is_since, is_until
from kg.steps.facts.story.nextdays import date_counted, day_counted, mark_counted
from kg.steps.facts.story.occasions import VOTES
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.told import Told
from kg.steps.facts.story.truth import TOLD as DONE_BY_WORD

# the sentences of the body in which the news is told
LEAD = 3
OPENING = 4
BEFORE_VERB = 4
LATE = timedelta(days=3)
SCENES = frozenset({"Statement", "Meeting", "Call", "Visit", "Signing", "Summit", "Appointment"})
# a deed told further down without its day is as often told from memory as it is new
DEEDS = frozenset({"Action", "Accession", "Founding"})
GATHERED = frozenset({"Meeting", "Signing", "Summit"})
RECEPTION = "receive"
ASIDE = frozenset({"relative", "during"})


def note_told(story: Story) -> None:
    """Keep what the sentence at hand tells, to be dated when the whole article is known."""
    sentence, items = story.here.sentence, story.here.items
    if sentence.zone == Zone.CAPTION:
        return
    last = story.told[-1] if story.told else None
    heading = sentence.zone == Zone.TITLE
    past = _is_of_past(story) if heading else last is not None and last.past
    drafts = tuple(_main_drafts(story))
    told = Told(
        sentence.index,
        sentence.paragraph,
        sentence.zone,
        drafts,
        tuple(d for n, d in story.made.items() if _is_done_by_word(story, story.clauses[n])),
        tuple(_outer_times(story)),
        _looks_back(story, items),
        bool(items) and "also" in groups_of(items[0]),
        past,
        day_counted(story),
    )
    mark_counted(story, told)
    story.told.append(told)


def date_told(story: Story) -> None:
    """Give the day of the news to what is told after it in its scene."""
    day = _news_day(story)
    if day is None:
        date_counted(story)
        return
    lead = {t.sentence for t in _lead(story)}
    for told in of_the_news(story, day):
        for at, draft in told.drafts:
            new = told.sentence in lead or draft.frame in VOTES or draft in told.announced
            scene = draft.cls in SCENES or (draft.cls in DEEDS and new)
            apart = any(m.value != day.value for start, m in told.times if start < at)
            if scene and not apart and draft.moment is None and draft.status == "Occurred" and not draft.former:
                draft.moment = day
    date_counted(story)


def place_told(story: Story) -> None:
    """Give what somebody says the place where the article told before that he met others, signed or took part."""
    met = [d for d in story.book.drafts if d.cls in GATHERED and d.status == "Occurred" and d.values("location")]
    if not met:
        return
    for told in of_the_news(story, _news_day(story)):
        for _, draft in told.drafts:
            if draft.cls != "Statement" or draft.status != "Occurred" or draft.values("location", "channel"):
                continue
            speakers = {k for k in draft.values("speaker") if k.startswith("person:")}
            there = [d for d in met if d.sentence <= told.sentence and speakers and speakers <= d.parties()]
            if there and _agree(draft, there[-1]):
                draft.take("location", there[-1], nearest(there[-1]))


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
    first = min((at for at, _ in told.drafts), default=-1)
    others = (start for start, m in told.times if m.value != own)
    moment = next((d.moment for _, d in told.drafts), None)
    apart = moment is not None and moment.sentence == told.sentence and moment.value not in (None, own)
    return (apart and day is not None) or any(start < first or first < 0 for start in others)


def _lead(story: Story) -> list[Told]:
    """The headline and the sentences of the body in which the news is told."""
    body = [t for t in story.told if t.zone == Zone.BODY][:LEAD]
    first = body[0].sentence if body else 0
    return [t for t in story.told if t.zone == Zone.TITLE and t.sentence < first] + body


def _news_day(story: Story) -> Moment | None:
    """The day on which what the headline or the first sentences tell took place."""
    lead = [t for t in _lead(story) if not t.looks_back]
    near = {t.sentence for t in lead}
    for draft in story.book.drafts:
        told = draft.sentence in near and draft.status == "Occurred" and draft.cls != "Agreement" and not draft.former
        if told and draft.moment is not None and _is_recent(story, draft.moment):
            return draft.moment
    return next((m for t in lead for _, m in t.times if _is_recent(story, m)), None)


def _is_recent(story: Story, moment: Moment) -> bool:
    """Whether a time is one day, no later than that of the article and no more than a few days before it."""
    if moment.value is None or len(moment.value) != DAY or moment.until:
        return False
    today = story.linked.when
    if len(today) != DAY:
        return True
    return timedelta() <= date.fromisoformat(today) - date.fromisoformat(moment.value) <= LATE


def _main_drafts(story: Story) -> Iterator[tuple[int, Draft]]:
    """What the verbs of a sentence tell that stand in no words of somebody's and in no relative clause."""
    for index, draft in story.made.items():
        clause = story.clauses[index]
        if draft.said_by and draft.said_by != story.source:
            continue
        if clause.inside >= 0 and not _is_done_by_word(story, clause):
            continue
        at = clause.verb_at if clause.verb_at >= 0 else clause.at
        if clause.inside < 0 and not _is_main(story, clause):
            continue
        yield story.here.items[at].start, draft
        for _, piece in story.pieces.get(index, ()):
            if piece is not draft:
                yield story.here.items[at].start, piece


def _is_done_by_word(story: Story, clause: Clause) -> bool:
    """Whether an event noun names what somebody does by saying so: "announced the expulsion of", "decided to close"."""
    outer = story.clauses[clause.inside]
    return (
        clause.kind == "noun" and outer.sense.frame.id in DONE_BY_WORD and outer.inside < 0 and _is_main(story, outer)
    )


def _is_main(story: Story, clause: Clause) -> bool:
    """Whether a clause is that of a verb which tells what happened, or of a participle beside one."""
    items = story.here.items
    if clause.kind == "participle" or _is_at_reception(story, clause):
        return True
    if clause.verb_at < 0 or items[clause.verb_at].kind != "verb":
        return False
    groups = story.knowledge.groups
    for i in range(clause.verb_at - 1, max(-1, clause.verb_at - 1 - BEFORE_VERB), -1):
        item = items[i]
        if item.kind in ("mark", "quote"):
            break
        words = story.text(item)[len(item.conj) :]
        recalled = words in groups["was"] and not _has(story, "just_before")
        if groups_of(item) & ASIDE or recalled or words in groups["after_that"]:
            return False
        if item.kind == "verb":
            break
    return True


def _outer_times(story: Story) -> Iterator[tuple[int, Moment]]:
    """The times of a sentence that are not in what is said in it, and say when and not since or until when."""
    items = story.here.items
    ranges = [clause.content for clause in story.clauses if clause.content is not None]
    said = [(items[first].start, items[last - 1].end) for first, last in ranges if first < last]
    for time in story.here.times:
        inside = any(start <= time[0] < end for start, end in said)
        if not inside and not is_since(story, time, 0) and not is_until(story, time):
            yield time[0], time[2]


def _looks_back(story: Story, items: tuple[Item, ...]) -> bool:
    """Whether a sentence opens by recalling something or by another day, or has words for an earlier time."""
    if any("narrator" in groups_of(i) for i in items[:2]) or _has(story, "other_day"):
        return True
    if "was" not in story.traces:
        return False
    at = next((at for at, i in enumerate(items[:OPENING]) if _is_was(story, i)), -1)
    if at < 0 or _has(story, "just_before"):
        return False
    return at + 1 == len(items) or "place" not in groups_of(items[at + 1])


def _is_was(story: Story, item: Item) -> bool:
    return story.text(item)[len(item.conj) :].split(" ")[0] in story.knowledge.groups["was"]


def _is_at_reception(story: Story, clause: Clause) -> bool:
    """Whether somebody "was at the reception of" another, which tells of it as a verb does."""
    items, at = story.here.items, clause.at
    if clause.sense.frame.id != RECEPTION or clause.kind != "noun" or clause.inside >= 0 or at < 1:
        return False
    return "place" in groups_of(items[at - 1]) and any(_is_was(story, i) for i in items[max(0, at - OPENING) : at])


def _is_of_past(story: Story) -> bool:
    """Whether a heading announces what was before the news: "Background"."""
    return _has(story, "before_the_news")


def _has(story: Story, group: str) -> bool:
    """Whether the words of a group stand anywhere in the sentence at hand."""
    if group not in story.traces:
        return False
    words = f" {story.here.sentence.words(0, len(story.here.sentence.tokens))} "
    return any(f" {fold(w)} " in words for w in story.knowledge.groups[group])
