"""What each sentence tells in clauses of its own, kept to be dated when the whole article is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.model import Item, Moment, Zone
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.habits import is_habit
from kg.steps.facts.story.nextdays import day_counted, mark_counted
from kg.steps.facts.story.others_times import HELD, HOLDING
from kg.steps.facts.story.spans import is_since, is_until
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.telling_times import is_of_source
from kg.steps.facts.story.told import Told
from kg.steps.facts.story.truth import TOLD as DONE_BY_WORD

OPENING = 4
BEFORE_VERB = 4
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
    counted = day_counted(story)
    drafts = tuple(_main_drafts(story) if counted is None else _counted_drafts(story))
    told = Told(
        sentence.index,
        sentence.paragraph,
        sentence.zone,
        drafts,
        tuple(d for n, d in story.made.items() if _is_done_by_word(story, story.clauses[n])),
        tuple(_outer_times(story)),
        tuple(m for start, _, m in story.here.times if _is_of_described(story, start) or is_of_source(story, start)),
        _looks_back(story, items),
        bool(items) and "also" in groups_of(items[0]),
        _turns_elsewhere(story),
        past,
        counted,
    )
    mark_counted(story, told)
    story.told.append(told)


def _main_drafts(story: Story) -> Iterator[tuple[int, Draft]]:
    """What the verbs of a sentence tell that stand in no words of somebody's and in no relative clause."""
    for index, draft in story.made.items():
        clause = story.clauses[index]
        if draft.said_by and draft.said_by != story.source:
            continue
        inside = story.stands_inside(clause)
        if inside and not _is_done_by_word(story, clause):
            continue
        at = clause.verb_at if clause.verb_at >= 0 else clause.at
        if (not inside and not _is_main(story, clause)) or is_habit(story, clause, draft):
            continue
        yield story.here.items[at].start, draft
        for _, piece in story.pieces.get(index, ()):
            if piece is not draft:
                yield story.here.items[at].start, piece


def _counted_drafts(story: Story) -> Iterator[tuple[int, Draft]]:
    """What the verbs of a sentence tell that counts its day from the one before, recalled or not."""
    main = tuple(_main_drafts(story))
    yield from main
    for index, draft in story.made.items():
        clause = story.clauses[index]
        verb = story.here.items[clause.verb_at] if clause.verb_at >= 0 else None
        own = clause.inside < 0 and not draft.said_by and all(draft is not d for _, d in main)
        if own and verb is not None and verb.kind == "verb":
            yield verb.start, draft


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
    """The times of a sentence that say when what it tells took place, and not since or until when.

    Those in what is said in it are left out, and those of a thing that a relative clause describes.
    """
    items = story.here.items
    ranges = [clause.content for clause in story.clauses if clause.content is not None]
    said = [(items[first].start, items[last - 1].end) for first, last in ranges if first < last]
    for time in story.here.times:
        inside = any(start <= time[0] < end for start, end in said)
        if inside or is_since(story, time, 0) or is_until(story, time):
            continue
        if not (_is_of_described(story, time[0]) or is_of_source(story, time[0])):
            yield time[0], time[2]


def _is_of_described(story: Story, start: int) -> bool:
    """Whether a time stands in a relative clause: "the visit that ended the day before" is not told on that day.

    When a gathering is held is the day of what is told of it.
    """
    if "relative" not in story.groups:
        return False
    items = story.here.items
    at = next((i for i, item in enumerate(items) if item.start >= start), len(items))
    for i in range(at - 1, 0, -1):
        if items[i].kind in ("mark", "time") or is_that(items[i]):
            return False
        if items[i].kind == "verb":
            related = "relative" in groups_of(items[i - 1])
            return related and not (_is_held(story, items[i]) and _is_gathering(story, items[: i - 1]))
    return False


def _is_held(story: Story, verb: Item) -> bool:
    """Whether a verb may tell that a gathering is held."""
    return any(s.frame.id in HELD | HOLDING for s in story.knowledge.frames.verbs.get(verb.head.key, ()))


def _is_gathering(story: Story, before: Sequence[Item]) -> bool:
    """Whether the last noun before a relative clause is that of a gathering."""
    noun = next((item for item in reversed(before) if item.kind == "noun"), None)
    senses = story.knowledge.frames.nouns.get(noun.head.key, ()) if noun is not None else ()
    return any(s.frame.event in CONVENED for s in senses)


def _looks_back(story: Story, items: tuple[Item, ...]) -> bool:
    """Whether a sentence opens by recalling something or by another day, or has words for an earlier time."""
    if any("narrator" in groups_of(i) for i in items[:2]) or _has(story, "other_day") or _went_before(story, items):
        return True
    if "was" not in story.traces:
        return False
    at = next((at for at, i in enumerate(items[:OPENING]) if _is_was(story, i)), -1)
    if at < 0 or _has(story, "just_before"):
        return False
    return at + 1 == len(items) or "place" not in groups_of(items[at + 1])


def _went_before(story: Story, items: Sequence[Item]) -> bool:
    """Whether a sentence opens with what preceded a gathering or "that": "the meeting was preceded by a visit"."""
    verb = items[0] if len(items) > 1 else None
    if verb is None or verb.kind != "verb" or verb.head.key not in story.knowledge.groups["went_before"]:
        return False
    object_of = items[1]
    return object_of.kind == "noun" or story.text(object_of) in story.knowledge.groups["that_was"]


def _turns_elsewhere(story: Story) -> bool:
    """Whether a sentence opens by turning to another matter: "in another context"."""
    if "elsewhere" not in story.traces:
        return False
    words = f"{story.here.sentence.words(0, min(OPENING, len(story.here.sentence.tokens)))} "
    conjunctions = story.knowledge.lexicon.clitics.conjunctions
    bare = words[1:] if words[:1] in conjunctions else words
    return any(w.startswith(f"{phrase} ") for w in (words, bare) for phrase in story.knowledge.groups["elsewhere"])


def _is_was(story: Story, item: Item) -> bool:
    return story.text(item)[len(item.conj) :].split(" ")[0] in story.knowledge.groups["was"]


def _is_at_reception(story: Story, clause: Clause) -> bool:
    """Whether somebody "was at the reception of" another, which tells of it as a verb does."""
    items, at = story.here.items, clause.at
    if clause.sense.frame.id != RECEPTION or clause.kind != "noun" or clause.inside >= 0 or at < 1:
        return False
    return "place" in groups_of(items[at - 1]) and any(_is_was(story, i) for i in items[max(0, at - OPENING) : at])


def _is_of_past(story: Story) -> bool:
    """Whether a heading announces what was before the news: "Background"; a sentence with a verb is none."""
    return _has(story, "before_the_news") and not any(item.kind == "verb" for item in story.here.items)


def _has(story: Story, group: str) -> bool:
    """Whether the words of a group stand anywhere in the sentence at hand."""
    if group not in story.traces:
        return False
    words = f" {story.here.sentence.words(0, len(story.here.sentence.tokens))} "
    return any(f" {phrase} " in words for phrase in story.knowledge.groups[group])
