"""Who is at an event, stays away or sends another, where a clause tells of somebody there rather than of the event."""

from __future__ import annotations

from dataclasses import replace

from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.events.company.named_present import is_great
from kg.steps.facts.events.company.parts import is_joined
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTACHING, ATTENDING, gathering
from kg.steps.facts.story.story import Story

ABSENT = "absent"
PRESENT = "attended"
NEAR = 4
SORRY = "apologise"
WISHING = frozenset({"hope", "intend", "seek", "consider_plan"})


def attaches(clause: Clause) -> bool:
    """Whether a clause tells of somebody at a gathering rather than of one of its own."""
    if clause.kind == "noun":
        return clause.sense.frame.id in ATTENDING | {ABSENT} and clause.verb_at < 0
    stays_away = clause.carrier == ABSENT and clause.sense.frame.id in ATTENDING | {ABSENT}
    # "concluded his part in the summit": the noun tells that he is there, whatever verb carries it
    named = clause.verb_at == clause.at or clause.carrier == "host_meeting" or stays_away
    named = named or clause.sense.frame.id in ATTENDING
    return named and bool({clause.sense.frame.id, clause.carrier} & ATTACHING)


def only_attended(story: Story, clause: Clause) -> bool:
    """Whether all who are named at a meeting told of before are there besides those who met.

    "X attended the meeting for the one side and Y for the other", "the meeting was held in the presence of X".
    """
    items = story.here.items
    named = [p for p in clause.parts if p.role in ("participant", "attendee", "host") and p.item > clause.at]
    if not named or not _is_the_known_one(story, clause):
        return False
    if any(p.role in ("organizer", "party", "signatory") for p in clause.parts):
        return False
    if clause.carrier in ATTACHING:
        return not any(is_joined(story, p.item) for p in named)
    present = next((i for i in range(clause.at + 1, clause.end) if PRESENT in groups_of(items[i])), -1)
    return 0 <= present < min(p.item for p in named) and not clause.subject


def _is_the_known_one(story: Story, clause: Clause) -> bool:
    """Whether the noun of an event has the article and nothing right behind it tells which one is meant."""
    items = story.here.items
    behind = items[clause.at + 1] if clause.at + 1 < len(items) else None
    told_apart = behind is not None and ("relative" in groups_of(behind) or behind.kind == "modifier")
    noun = items[clause.at]
    return noun.kind == "noun" and bool(noun.head.info.definite) and not noun.head.info.pron and not told_apart


def instead(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether who sends one of his own people, and nowhere else, stays away from the gathering that is spoken of."""
    larger = gathering(story)
    senders = clause.subject
    sent = tuple(k for p in clause.parts if p.role == "participant" for k in p.keys if k.startswith("person:"))
    own = {story.book.state_of(k) for k in (*senders, *sent)} - {""}
    if larger is None or draft.values("location", "target", "host") or not (senders and sent) or len(own) > 1:
        return False
    if not all(k.startswith("person:") for k in senders):
        return False
    larger.add("absentee", senders, draft.evidence)
    larger.add("attendee", sent, draft.evidence)
    return True


def is_only_wished(story: Story, clause: Clause) -> bool:
    """Whether somebody only wished to be at a gathering that took place: "he had looked forward to taking part"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    larger = gathering(story)
    held = larger is not None and larger.status == "Occurred"
    return held and outer is not None and outer.sense.frame.id in WISHING and clause.kind == "noun"


def stayed_away(story: Story, clause: Clause, draft: Draft) -> None:
    """Who did not attend is an absentee of an event that took place; who will not attend, of one that is to come."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    alone = clause.kind == "noun" and not draft.values("participant", "absentee")
    if outer is not None and alone and outer.sense.frame.id == SORRY and clause.manner.detail == "negated":
        draft.add("absentee", outer.subject, draft.evidence)
    if draft.frame == ABSENT and clause.kind == "noun" and clause.verb_at < 0 and not draft.values("absentee"):
        draft.parts = [replace(p, role="absentee") if p.role == "participant" else p for p in draft.parts]
    if clause.manner.detail == "negated" and ATTENDING & {clause.carrier, clause.sense.frame.id}:
        before = story.here.items[max(0, clause.verb_at - 2) : max(0, clause.verb_at)]
        coming = any(story.text(i) in story.knowledge.groups["never_will"] for i in before)
        draft.status, draft.detail = ("Planned", "scheduled") if coming else ("Occurred", "")
        away = set(clause.subject) or set(draft.values("participant"))
        draft.parts = [
            replace(p, role="absentee") if p.role == "participant" and p.value in away else p
            for p in draft.parts
            if p.role != "participant" or not story.is_international(p.value)
        ]


def as_attendance(story: Story, clause: Clause) -> Clause:
    """Who attends a forum that is called by the name of its body, which stands behind the verb as if it attended.

    "He goes to X, where he will attend the Forum of Y": he who acts in the clause before.
    """
    by_body = (
        bool(clause.subject) and clause.subject_at > clause.verb_at and all(map(story.is_international, clause.subject))
    )
    if clause.sense.frame.id != "attend" or clause.kind != "verb" or clause.verb_at != clause.at or not by_body:
        return clause
    if any(i.kind in ("noun", "ref") for i in story.here.items[clause.subject_at + 1 : clause.end]):
        return clause
    acting = [
        c for c in story.clauses if c.verb_at < clause.verb_at and c.subject and c.subject[0].startswith("person:")
    ]
    body = Complement("organizer", clause.subject, clause.subject_at)
    kept = clause._replace(parts=(*clause.parts, body))
    return kept._replace(subject=acting[-1].subject, subject_at=acting[-1].subject_at) if acting else clause


def at_gathering(story: Story, index: int, clause: Clause, draft: Draft) -> bool:
    """Whether somebody attends a gathering of which only is told where or whose it is, which the draft takes."""
    held = next((c for c in story.clauses[index + 1 :] if clause.at < c.at < clause.end and c.kind == "noun"), None)
    if not any(k.startswith("person:") for k in draft.values("participant")):
        return False
    if held is None or held.sense.frame.event not in CONVENED:
        named = any(is_great(story, i) for i in range(clause.at + 1, min(clause.at + NEAR, clause.end)))
        return held is None and (named or bool(draft.values("organizer")))
    for part in held.parts:
        if part.role in ("location", "about"):
            draft.add(part.role, part.keys, draft.evidence)
        elif part.role in ("organizer", "participant"):
            draft.add("organizer", filter(story.is_international, part.keys), draft.evidence)
    return bool(draft.values("location", "organizer")) or is_great(story, held.at)


def at_ceremony(story: Story, clause: Clause, draft: Draft) -> bool:
    """Whether people attend a ceremony that nothing else was told of: a funeral, a festival."""
    article = story.knowledge.endings.article
    words = {
        " ".join(word.removeprefix(article) for word in story.text(item).split(" "))
        for item in story.here.items[clause.at : clause.end]
    }
    named = bool(words & story.knowledge.groups["ceremony"])
    return named and clause.sense.frame.id != "represent" and bool(draft.values("participant"))
