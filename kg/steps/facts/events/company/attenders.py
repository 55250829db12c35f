"""Who is at a gathering because of what he does at it: speaks in its sessions, addresses it, acts in its course."""

from __future__ import annotations

from collections.abc import Iterator

from kg.match.fold import fold
from kg.model import Evidence
from kg.steps.facts.clauses.clause import PRESENT, SESSION, Clause, groups_of
from kg.steps.facts.clauses.status import HAPPENED, Manner
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story

REACH = 5
OPENING = 4
SET_IN = frozenset({"inside", "during", "frame", "facing"})
# what somebody only wants to do at a gathering or does not do at it, and what tells of itself who is there
ELSEWHERE = ATTENDING | {"hope", "intend", "seek", "consider_plan", "predict", "refuse", "absent", "invite"}
GREAT, GUESTS = "great_gatherings", "guests"
# light verbs that only say that a gathering was held or what it saw
CARRIED = frozenset({"light", "convene"})


def there_by_deed(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who acts in the course of a gathering that a phrase of time or place names: "before the summit, X said"."""
    if clause.kind != "noun" and clause.carrier not in CARRIED:
        return
    if draft.status == "Denied" or not _is_gathering(story, draft) or _is_of_press(story, clause.at):
        return
    draft.add("attendee", _told_present(story, clause), evidence)
    draft.add("attendee", _among_guests(story, clause), evidence)
    if clause.verb_at >= 0 or not _is_setting(story, clause.at):
        return
    people, manner = _doer(story, clause)
    if not people or manner.detail == "negated" or manner.status in ("Denied", "Alleged"):
        return
    if manner.status == "Planned" and draft.status == "Occurred":
        if draft.moment is not None or draft.values("attendee"):
            return
        draft.status, draft.detail = manner.status, manner.detail
    draft.add("attendee", (k for k in people if k not in draft.parties()), evidence)


def _told_present(story: Story, clause: Clause) -> Iterator[str]:
    """Those of whose presence a noun behind that of a gathering tells: "the conference saw the presence of X"."""
    for noun in story.clauses:
        if noun.kind == "noun" and noun.sense.frame.id in PRESENT and clause.at < noun.at < clause.end:
            yield from (k for p in noun.parts if p.role == "participant" for k in p.keys if k.startswith("person:"))


def _among_guests(story: Story, clause: Clause) -> tuple[str, ...]:
    """Who is named as one of those at a gathering: "among those at the summit was X", "X was the last to speak"."""
    if GUESTS not in story.traces:
        return ()
    items = story.here.items
    first = next((i for i in range(clause.at - 1, max(-1, clause.at - REACH), -1) if GUESTS in groups_of(items[i])), -1)
    if first < 0 or any(i.kind in ("verb", "mark") for i in items[first : clause.at]):
        return ()
    behind = (i for i in items[clause.at + 1 : clause.end] if i.kind == "ref" and not i.prep and _people(i.keys))
    before = (i for i in reversed(items[max(0, first - REACH) : first]) if i.kind == "ref" and _people(i.keys))
    named = next(before, None) or next(behind, None)
    return named.keys if named is not None else ()


def is_great(story: Story, at: int) -> bool:
    """Whether an item names a gathering that many come to, by its noun alone: a summit, a conference, no press one."""
    items = story.here.items
    great = items[at].kind == "noun" and fold(items[at].head.key) in story.knowledge.groups[GREAT]
    return great and not _is_of_press(story, at)


def _is_of_press(story: Story, at: int) -> bool:
    behind = story.here.items[at + 1 : at + 2]
    return any(story.text(i) in story.knowledge.groups["of_press"] for i in behind)


def _is_gathering(story: Story, draft: Draft) -> bool:
    if draft.cls == "Summit":
        return True
    own = any(map(story.is_international, draft.values("organizer")))
    return draft.cls == "Meeting" and (draft.frame == SESSION or own)


def _is_setting(story: Story, at: int) -> bool:
    """Whether a particle tells that something goes on in the course of what a noun names, or is said before it."""
    items, knowledge = story.here.items, story.knowledge
    passed = knowledge.groups["proceedings"] | knowledge.groups["sittings"] | knowledge.groups["parts_of_gatherings"]
    for i in range(at, max(-1, at - REACH), -1):
        item = items[i]
        text = story.text(item)
        if item.prep:
            # written onto the noun: "to the summit" is said of words alone
            return item.prep in knowledge.groups["place"]
        if i == at:
            continue
        if text[len(item.conj) :] in knowledge.groups["apart"]:
            return False
        if groups_of(item) & SET_IN:
            return True
        if text[len(item.conj) :] not in passed and item.kind not in ("modifier", "time", "noun"):
            return _is_addressed(story, i)
    return False


def _is_addressed(story: Story, at: int) -> bool:
    """Whether "to" behind a verb or noun of speaking stands there: "spoke to the summit", "in his words to it"."""
    items, groups = story.here.items, story.knowledge.groups
    if story.text(items[at]) not in groups["leading_to"]:
        return False
    return any(story.text(i) in groups["speaks_to"] for i in items[max(0, at - OPENING) : at])


def _doer(story: Story, clause: Clause) -> tuple[tuple[str, ...], Manner]:
    """The people who act in the clause around a phrase, else in the first one behind a phrase that opens a sentence."""
    items = story.here.items
    verbs = [c for c in story.clauses if c.kind == "verb" and c.verb_at >= 0]
    opens = not any(i.kind == "verb" and not _is_relative(story, n) for n, i in enumerate(items[: clause.at]))
    if opens:
        near = [c for c in verbs if c.verb_at > clause.at and not _is_relative(story, c.verb_at)][:1]
        at = _unread_verb(story, clause.at, near[0].verb_at if near else len(items))
    else:
        near = [c for c in verbs if c.verb_at < clause.at < max(c.end, c.content[1] if c.content else 0)][-1:]
        back = [n for n in range(clause.at) if items[n].kind == "verb"][-1]
        at = back if not any(c.verb_at <= back < c.end for c in verbs) else -1
    if at >= 0:
        there = items[at + 1] if at + 1 < len(items) else None
        named = there is not None and there.kind == "ref" and not there.prep
        return _people(there.keys if there is not None and named else ()), HAPPENED
    if not near or near[0].sense.frame.id in ELSEWHERE or _is_said(story, near[0], clause.at):
        return (), HAPPENED
    return _people(near[0].subject), near[0].manner


def _people(keys: tuple[str, ...]) -> tuple[str, ...]:
    return keys if all(k.startswith("person:") for k in keys) else ()


def _unread_verb(story: Story, first: int, stop: int) -> int:
    """A verb that has no clause, behind a phrase and before the first clause, with a name right behind it; or -1."""
    items = story.here.items
    for at in range(first + 1, min(stop, len(items) - 1)):
        verb = items[at].kind == "verb" or (items[at].kind in ("unknown", "word") and items[at - 1].kind == "mark")
        if verb and not _is_relative(story, at) and items[at + 1].kind == "ref" and not items[at + 1].prep:
            return at
    return -1


def _is_said(story: Story, told: Clause, at: int) -> bool:
    """Whether an item is part of what a clause tells that somebody says, behind "that" or what opens it."""
    if told.content is None or not told.content[0] <= at < told.content[1]:
        return False
    between = story.here.items[told.verb_at + 1 : at]
    opened = any("that" in groups_of(i) or i.kind == "quote" or i.head.key == ":" for i in between)
    return opened or told.content[0] > told.verb_at + 1


def _is_relative(story: Story, at: int) -> bool:
    """Whether a verb only tells which one is meant: "the summit that X hosted"."""
    before = story.here.items[at - 1] if at else None
    return before is not None and "relative" in groups_of(before)
