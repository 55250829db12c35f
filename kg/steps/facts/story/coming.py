"""Times to come behind a verb of the present: "X and Y sign a treaty at the start of next week"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.match.fold import fold
from kg.model import Item, Moment
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.moments import DAY
from kg.steps.facts.story.others_times import VOTED
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.unreal import TO_COME, TO_DO

COMING = frozenset({"next", "tomorrow", "day_after"})
AROUND = timedelta(days=3)
# what has a time of its own where it is named
HELD = TO_COME - {"Signing"}
# how many items may stand between "after" and what is over
AFTER = 4
SOON_SIZES = (1, 2, 3)
# small words before a verb that leave it the main one of its sentence
MEANWHILE = frozenset({"place", "inside", "with", "also", "own_side", "besides", "about"})


def is_present_of_later(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether the present tense opens a sentence that tells of a time to come, however far behind the verb it stands.

    "X and Y sign a treaty that settles their border at the start of next week"; not so where another gathering stands
    between, whose time it may be: "they discuss the summit of next week".
    """
    if draft.cls not in TO_COME | TO_DO or not draft.present:
        return False
    if draft.moment is not None and draft.moment.value:
        return _may_come(story, draft.moment)
    items = story.here.items
    coming = first_to_come(story, items[clause.verb_at].start)
    if coming < 0:
        return False
    between = [i for i in range(clause.verb_at + 1, len(items)) if i != clause.at and items[i].start < coming]
    past = next((n for n, i in enumerate(between) if _is_past(items, i, between[-1])), len(between))
    if any(items[i].kind == "verb" and items[i].conj and items[i].head.info.tense == "imperfect" for i in between):
        return False
    # what is told of the past on the way has its times there
    return not any(_has_its_time(story, i) and not _is_behind_after(story, i) for i in between[:past])


def is_of_verb_to_come(story: Story, clause: Clause) -> bool:
    """Whether a gathering is the subject of a verb of the future: "the talks between X and Y will deal with trade".

    The verb stands right before its noun, or behind those who take part, with no other verb or noun of a deed between.
    """
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.event not in TO_COME:
        return False
    items, at = story.here.items, clause.at
    if items[at].prep or (not at and len(items) == 1):
        return False
    if at and _is_future(items, at - 1):
        return True
    before = items[at - 1] if at else None
    opens = before is None or "that" in groups_of(before) or before.kind in ("mark", "quote") or bool(items[at].conj)
    if not opens or not (clause.definite or clause.pron or _is_of_sides(items, at)):
        return False
    for i in range(at + 1, len(items)):
        if is_any_verb(items[i]):
            return _is_future(items, i) and not items[i].conj
        if items[i].kind in ("quote", "participle") or "relative" in groups_of(items[i]):
            return False
        if items[i].kind == "mark" and not is_comma(items[i]):
            return False
    return False


def _is_future(items: Sequence[Item], at: int) -> bool:
    """Whether an item is a verb with the sign of the future, or behind the particle that is one."""
    if not is_any_verb(items[at]):
        return False
    return bool(items[at].head.future) or (at > 0 and "future" in groups_of(items[at - 1]))


def is_any_verb(item: Item) -> bool:
    """Whether an item is a verb, one that opens no frame among them."""
    return item.kind == "verb" or (item.kind, item.head.key) == ("word", "verb")


def _is_of_sides(items: Sequence[Item], at: int) -> bool:
    """Whether right behind a gathering stands who holds it: "the talks of X with Y", "talks between X and Y"."""
    behind = items[at + 1] if at + 1 < len(items) else None
    return behind is not None and (behind.kind == "ref" or "between" in groups_of(behind))


def first_to_come(story: Story, start: int) -> int:
    """The first token behind one at which a time begins that lies after the day of the article, or -1."""
    sentence, words = story.here.sentence, story.knowledge.calendar.words
    found = [first for first, _, m in story.here.times if first > start and _may_come(story, m)]
    norms = sentence.norms
    for at in range(start + 1, len(norms) - 1):
        if "many_days" in words.get(norms[at], ()) and COMING & set(words.get(norms[at + 1], ())):
            found.append(at)
    soon = story.knowledge.groups["soon"]
    if "soon" in story.traces:
        found += [
            at for at in range(start + 1, len(norms)) if any(" ".join(norms[at : at + n]) in soon for n in SOON_SIZES)
        ]
    return min(found, default=-1)


def _is_past(items: Sequence[Item], at: int, last: int) -> bool:
    """Whether an item opens what is told of the past on the way, or a relative clause that a comma closes."""
    if items[at].kind == "verb":
        return bool(items[at].head.info.tense == "perfect")
    return "relative" in groups_of(items[at]) and any(is_comma(item) for item in items[at + 1 : last + 1])


def _may_come(story: Story, moment: Moment) -> bool:
    """Whether a time is to come, or the present tells that it is: "26 June" without a year, "the end of this year"."""
    if is_later(story, moment):
        return True
    if "later_on" in story.traces and not story.knowledge.groups["later_on"].isdisjoint(fold(moment.text).split(" ")):
        return True  # "meets him later today"
    words = [story.knowledge.calendar.words.get(word, {}) for word in fold(moment.text).split(" ")]
    if moment.value is None:
        return any("month_name" in kinds for kinds in words)
    rest = "season" in words[0] or fold(moment.text).split(" ")[0] in story.knowledge.groups["period_end"]
    return rest and story.linked.when.startswith(moment.value)


def _has_its_time(story: Story, at: int) -> bool:
    """Whether an item names a gathering or vote, whose time may be the one that is named behind it."""
    item = story.here.items[at]
    if item.kind != "noun":
        return False
    return any(
        s.frame.event in HELD or s.frame.id in VOTED for s in story.knowledge.frames.nouns.get(item.head.key, ())
    )


def _is_behind_after(story: Story, at: int) -> bool:
    """Whether what an item names is over when the thing is done: "signs, after months of contacts, a treaty"."""
    items, over = story.here.items, story.knowledge.groups["over"]
    return any(story.text(i)[len(i.conj) :] in over for i in items[max(0, at - AFTER) : at])


def opens_in_present(story: Story, clause: Clause) -> bool:
    """Whether the verb of a clause is the first of its sentence, the main one, and of the present."""
    items = story.here.items
    verb = items[clause.verb_at] if clause.verb_at >= 0 else None
    if verb is None or verb.kind != "verb" or verb.head.info.tense != "imperfect":
        return False
    return not any(i.kind in ("verb", "participle") or groups_of(i) - MEANWHILE for i in items[: clause.verb_at])


def is_later(story: Story, moment: Moment) -> bool:
    """Whether a time lies after the day of the article, by its date or by its words."""
    words = story.knowledge.calendar.words
    said = fold(moment.text).split(" ")
    if any(COMING & set(words.get(word, ())) for word in said):
        return True
    today, value = story.linked.when, moment.value or ""
    if not value or len(today) != DAY:
        return False
    # the day that an article gives of itself may be one of those around its own
    slack = AROUND if story.document.article.published is None else timedelta()
    return value > (date.fromisoformat(today) + slack).isoformat()[: len(value)]
