"""Where and when something told of before took place, as a clause for that alone tells: "the meeting was held in X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.match.marks import COMMAS
from kg.model import Item, Moment
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.words.definiteness import told_apart
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.spans import is_since, is_until
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import is_word

GATHERED = frozenset({"Meeting", "Summit", "Signing", "Call"})
HELD = "taking_place"
# how many sentences back the event may be told
NEAR = 2
# and how many a deed, which nothing else is called by
DEED, FAR_BACK = "Action", 3
# how many items may stand between an event noun and the verb of taking place
REACH = 3
# and how far what tells where and when may go on, and behind a mere form of being
FAR, CLOSE = 16, 8
HELD_AT = frozenset({"Meeting", "Summit", "Signing"})
# what may be done at an occasion, and which particles tell that it is
DONE_AT = frozenset({"Meeting", "Summit", "Signing", "Appointment", "Founding", "Accession"})
AT = frozenset({"inside", "frame"})
# of what a phrase of place and time before a verb is made
OPENING = frozenset({"ref", "mark", "time", "word", "unknown", "nisba", "body", "orgword", "modifier"})
SETTING = frozenset({"place", "place_head", "inside"})
PASSED = frozenset({"word", "unknown", "particle", "function", "mark", "time"})
PLACES = ("place:", "country:")


def held_where_and_when(story: Story) -> None:
    """Give what was told before the place and the day of "the meeting was held in X on Friday"."""
    for at, item in enumerate(story.here.items):
        if item.kind != "noun" or item.prep or not item.head.info.definite or told_apart(story.here.items, at):
            continue
        cls = story.knowledge.frames.gatherings.get(item.head.key, "")
        deeds = frozenset() if cls in GATHERED else _deeds(story, item)
        if cls not in GATHERED and not deeds:
            continue
        span, told = _span(story, at)
        if deeds:
            draft = _done_before(story, deeds) if told else None
        else:
            draft = _told_before(story, cls) if span else None
        if draft is None:
            continue
        if not draft.values("location") and draft.cls != "Call":
            draft.add("location", place_in(story, span), story.evidence(draft.pattern))
        if told and draft.moment is None:
            draft.moment = time_in(story, span)


def _deeds(story: Story, item: Item) -> frozenset[str]:
    """The frames of the deeds that a noun may name."""
    senses = story.knowledge.frames.nouns.get(item.head.key, ())
    return frozenset(s.frame.id for s in senses if s.frame.event == DEED)


def _done_before(story: Story, deeds: frozenset[str]) -> Draft | None:
    """The last deed that a sentence before told of, if it is the one that a noun names again: "the release was"."""
    here = story.here.sentence.index
    last = next((d for d in reversed(story.book.drafts) if d.cls == DEED and d.sentence < here), None)
    near = last is not None and here - last.sentence <= FAR_BACK and not (last.former or last.said_by)
    return last if last is not None and near and last.frame in deeds and last.status == "Occurred" else None


def opened_where(story: Story) -> None:
    """Give who met or signed the place with which the sentence opens: "in the palace in X, and on Friday, N met"."""
    items = story.here.items
    if not items or not ("place" in groups_of(items[0]) or items[0].prep in story.knowledge.groups["at"]):
        return
    for index, draft in story.made.items():
        clause = story.clauses[index]
        plain = draft.cls in HELD_AT and clause.inside < 0 and clause.verb_at > 1 and not draft.values("location")
        opening = items[: clause.verb_at] if plain else ()
        if opening and opening[-1].kind == "mark" and all(i.kind in OPENING or groups_of(i) & SETTING for i in opening):
            draft.add("location", place_in(story, range(clause.verb_at)), story.evidence(draft.pattern))


def at_occasions(story: Story) -> None:
    """Give what is done at an occasion the place where that was held: "signed at a ceremony held in X"."""
    if "occasion_nouns" not in story.traces:
        return
    for at, item in enumerate(story.here.items):
        bare = story.text(item)[len(item.conj) + len(item.prep) :]
        if (
            not at
            or bare not in story.knowledge.groups["occasion_nouns"]
            or not groups_of(story.here.items[at - 1]) & AT
        ):
            continue
        done = [i for i, d in story.made.items() if d.cls in DONE_AT and story.clauses[i].at < at]
        draft = story.made[done[-1]] if done else None
        if draft is not None and not draft.values("location"):
            draft.add("location", place_in(story, _of_occasion(story, at)), story.evidence(draft.pattern))


def _of_occasion(story: Story, at: int) -> list[int]:
    """The items behind an occasion that tell where it was held: its adjectives and the verb of holding passed over."""
    items = story.here.items
    for i in range(at + 1, min(at + CLOSE, len(items) - 1)):
        if items[i].kind == "ref":
            return [i]
        held = items[i].kind == "verb" and is_word(story, items[i], HELD)
        if not (
            held or items[i].kind in ("word", "noun", "nisba", "modifier", "unknown") or groups_of(items[i]) & SETTING
        ):
            break
    return []


def _told_before(story: Story, cls: str) -> Draft | None:
    """The last event of a class, where the sentence at hand or one of the two before tells of it as a fact."""
    here = story.here.sentence.index
    draft = story.book.latest(cls) or (story.book.latest("Meeting") if cls == "Summit" else None)
    near = draft is not None and here - NEAR <= draft.sentence <= here and not draft.former
    return draft if draft is not None and near and draft.status == "Occurred" and not draft.said_by else None


def _span(story: Story, at: int) -> tuple[list[int], bool]:
    """The items that tell where and when what a noun names took place, and whether a verb tells that it did.

    Without a verb, they are the place right behind "after the meeting in X".
    """
    items = story.here.items
    verb = _verb_before(story, at)
    if verb < 0 or "copula" in groups_of(items[verb]):
        verb = max(verb, _verb_behind(story, at))
    if verb >= 0:
        reach = CLOSE if "copula" in groups_of(items[verb]) else FAR
        return list(_phrase(story, max(at, verb) + 1, reach)), True
    before = groups_of(items[at - 1]) if at else frozenset()
    inside = at + 2 < len(items) and "place" in groups_of(items[at + 1]) and items[at + 2].kind == "ref"
    return ([at + 1, at + 2] if inside and before & {"during", "inside"} else []), False


def _verb_before(story: Story, at: int) -> int:
    for i in range(at - 1, max(-1, at - REACH), -1):
        if is_word(story, story.here.items[i], HELD):
            return i
        if story.here.items[i].kind not in ("time", "particle", "function"):
            break
    return -1


def _verb_behind(story: Story, at: int) -> int:
    """The verb of taking place behind a noun: "the meeting, which X attended, was held", "the meeting that was"."""
    items = story.here.items
    first = _behind_aside(story, at + 1)
    for i in range(first, min(first + REACH, len(items))):
        if is_word(story, items[i], HELD):
            return i
        if items[i].kind not in PASSED:
            break
    return -1


def _behind_aside(story: Story, at: int) -> int:
    """The place behind a relative clause between commas that begins at an item; the item itself where there is none."""
    items = story.here.items
    comma = at + 1 < len(items) and items[at].kind == "mark" and items[at].head.key in COMMAS
    if not comma or "relative" not in groups_of(items[at + 1]):
        return at
    closed = (i for i in range(at + 2, len(items)) if items[i].kind == "mark" and items[i].head.key in COMMAS)
    return next(closed, at - 1) + 1


def _phrase(story: Story, first: int, reach: int) -> Iterator[int]:
    """The items of where and when behind a verb, up to the next verb, event noun or words."""
    items, at = story.here.items, first
    while at < len(items) and at < first + reach:
        behind = _behind_aside(story, at)
        if behind > at:
            first, at = first + behind - at, behind
            continue
        item = items[at]
        if item.kind in ("verb", "noun", "quote") or groups_of(item) & {"that", "apart", "relative"}:
            return
        yield at
        at += 1


def place_in(story: Story, span: Sequence[int]) -> tuple[str, ...]:
    """The first place of a span that a particle says something was in."""
    items, groups = story.here.items, story.knowledge.groups
    for at in span:
        item, before = items[at], items[at - 1] if at else None
        if item.kind != "ref" or not item.keys or not all(k.startswith(PLACES) for k in item.keys):
            continue
        led = before is not None and "place" in groups_of(before)
        headed = at > 1 and story.text(items[at - 1]).split(" ")[0] in groups["place_head"]
        headed = headed and bool("place" in groups_of(items[at - 2]) or items[at - 1].prep in groups["at"])
        if led or headed or item.prep in groups["at"]:
            return item.keys
    return ()


def time_in(story: Story, span: Sequence[int]) -> Moment | None:
    """The first time in a span that tells when, not since or until when."""
    items = story.here.items
    inside = [(items[at].start, items[at].end) for at in span]
    for time in story.here.times:
        within = any(start <= time[0] < end for start, end in inside)
        if within and time[2].value and not is_since(story, time, 0) and not is_until(story, time):
            return time[2]
    return None
