"""Who is at a gathering because of what he does at it: speaks in its sessions, addresses it, acts in its course."""

from __future__ import annotations

from dataclasses import replace

from kg.match.fold import fold
from kg.model import Evidence, Item
from kg.model.classes import GATHERINGS
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import SESSION, Clause, groups_of, told_at
from kg.steps.facts.clauses.status import HAPPENED, Manner
from kg.steps.facts.events.company.named_present import (
    SET_IN,
    goes_to,
    is_of_press,
    named_away,
    named_present,
    people_of,
)
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.taken_up import told_before

REACH = 5
OPENING = 4
# what somebody only wants to do at a gathering or does not do at it, and what tells of itself who is there
ELSEWHERE = ATTENDING | {"hope", "intend", "seek", "consider_plan", "predict", "refuse", "absent", "invite"}
# events that have guests
CEREMONIES = frozenset({"Appointment", "Signing"})
# who speaks without a verb of his own: "N, stressing that", "N: we are"
SPOKEN = frozenset({"participle", "colon"})
PRESENT_AT = "attended"
# light verbs that only say that a gathering was held or what it saw
CARRIED = frozenset({"light", "convene"})


def there_by_deed(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add who acts in the course of a gathering that a phrase of time or place names: "before the summit, X said"."""
    if clause.kind != "noun" and clause.carrier not in CARRIED:
        return
    if draft.cls in CEREMONIES and draft.status == "Occurred":
        draft.add("attendee", (k for k in named_present(story, clause) if k not in draft.values("target")), evidence)
    if draft.cls in GATHERINGS and (taking_part := _whose_presence(story, clause.at)):
        draft.add("attendee", taking_part, evidence)
        return
    if draft.status == "Denied" or not _is_gathering(story, draft) or is_of_press(story, clause.at):
        return
    draft.add("attendee", named_present(story, clause), evidence)
    draft.add("absentee", named_away(story, clause), evidence)
    people, manner = goes_to(story, clause)
    if not people and (clause.verb_at >= 0 or not _is_setting(story, clause.at)):
        return
    if not people:
        people, manner = _doer(story, clause)
    if not people or manner.detail == "negated" or manner.status in ("Denied", "Alleged"):
        return
    if manner.status == "Planned" and draft.status == "Occurred":
        if draft.moment is not None or draft.values("attendee"):
            return
        draft.status, draft.detail = manner.status, manner.detail
    if people and draft.values("participant") == people:
        # who only acts there is one of many
        draft.parts = [replace(p, role="attendee") if p.role == "participant" else p for p in draft.parts]
    draft.add("attendee", (k for k in people if k not in draft.parties()), evidence)


def _whose_presence(story: Story, at: int) -> tuple[str, ...]:
    """Those whose presence at a gathering something else is said of: "praised the taking part of X in the summit"."""
    items = story.here.items
    led = at - 1
    while led > 0 and story.text(items[led]) in story.knowledge.groups["proceedings"]:
        led -= 1
    if led < 2 or not groups_of(items[led]) & {"place"} or items[led - 1].kind != "ref":
        return ()
    first = led - 1
    while first > 1 and items[first].conj and items[first - 1].kind == "ref":
        first -= 1
    if not groups_of(items[first - 1]) & {PRESENT_AT}:
        return ()
    return tuple(k for item in items[first:led] for k in item.keys if k.startswith(ACTORS))


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
        if text[len(item.conj) :] in knowledge.groups["seats"] | knowledge.groups["throughout"]:
            return True
        if text[len(item.conj) :] in knowledge.groups["apart"]:
            return False
        if groups_of(item) & SET_IN:
            return True
        if _is_opened_with(story, i) or (i > 0 and _is_opened_with(story, i - 1)):
            continue
        if item.head.pron and fold(item.head.key) in passed:
            continue  # "in opening it", "at his opening of the forum"
        if text[len(item.conj) :] not in passed and item.kind not in ("modifier", "time", "noun"):
            return _is_addressed(story, i)
    return False


def _is_opened_with(story: Story, at: int) -> bool:
    """Whether a verb only tells of the speech before it what was done with it: "in a speech with which he opened"."""
    items = story.here.items
    if items[at].kind != "verb" or not 0 < at < len(items) - 1 or items[at - 1].kind != "noun":
        return False
    return items[at + 1].kind == "function" and items[at + 1].head.key == "inflected_preposition"


def _is_addressed(story: Story, at: int) -> bool:
    """Whether "to" behind a verb or noun of speaking stands there: "spoke to the summit", "in his words to it"."""
    items, groups = story.here.items, story.knowledge.groups
    if story.text(items[at]) not in groups["leading_to"]:
        return False
    return any(story.text(i) in groups["speaks_to"] for i in items[max(0, at - OPENING) : at])


def _doer(story: Story, clause: Clause) -> tuple[tuple[str, ...], Manner]:
    """The people who act in the clause around a phrase, else in the first one behind a phrase that opens a sentence."""
    items = story.here.items
    if told := told_before(story, clause.at):
        return people_of(told), HAPPENED
    verbs = [c for c in story.clauses if (c.kind == "verb" and c.verb_at >= 0) or (c.kind in SPOKEN and c.subject)]
    opens = not any(i.kind == "verb" and not _is_relative(story, n) for n, i in enumerate(items[: clause.at]))
    opens = opens and not 0 <= _first_verb(story) < clause.at
    if opens:
        near = [c for c in verbs if told_at(c) > clause.at and not _is_relative(story, told_at(c))][:1]
        at = _unread_verb(story, clause.at, told_at(near[0]) if near else len(items))
    else:
        near = [c for c in verbs if c.verb_at < clause.at < max(c.end, c.content[1] if c.content else 0)][-1:]
        acted = (n for n in range(clause.at) if items[n].kind == "verb" or n == _first_verb(story))
        back = [n for n in acted if not _is_opened_with(story, n)][-1]
        at = back if not any(c.verb_at <= back < c.end for c in verbs) else -1
    if (first := _first_of_all(story, clause.at)) is not None:
        return people_of(first.keys), HAPPENED
    if at >= 0:
        there = items[at + 1] if at + 1 < len(items) else None
        named = there is not None and there.kind == "ref" and not there.prep
        return people_of(there.keys if there is not None and named else ()), HAPPENED
    if not near or near[0].sense.frame.id in ELSEWHERE or _is_said(story, near[0], clause.at):
        return (), HAPPENED
    return people_of(near[0].subject), near[0].manner


def _first_of_all(story: Story, at: int) -> Item | None:
    """Who is told to be the first, or last, to do something: "X was the first to speak at the summit"."""
    items, ranked = story.here.items, story.knowledge.groups["ranked"]
    for i in range(1, at - 2):
        named = items[i - 1].kind == "ref" and not items[i - 1].prep
        if named and story.text(items[i]) in ranked and story.text(items[i + 1]) in story.knowledge.groups["from"]:
            return items[i - 1]
    return None


def _first_verb(story: Story) -> int:
    """A verb that nobody knows at the head of a sentence, as a name right behind it tells; -1 without."""
    items = story.here.items
    named = len(items) > 1 and items[1].kind == "ref" and not items[1].prep and bool(people_of(items[1].keys))
    return 0 if named and items[0].kind in ("unknown", "word") else -1


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
    return before is not None and ("relative" in groups_of(before) or _is_opened_with(story, at))
