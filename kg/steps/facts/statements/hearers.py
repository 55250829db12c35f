"""To whom something is said: whom words are aimed at, and the other side of the talks."""

from __future__ import annotations

from kg.knowledge import TO_PRESS
from kg.model import Zone
from kg.model.classes import TALKS
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.statements.aims import (
    backed,
    called,
    gone_on_to,
    reacted_to,
    spoken_of,
    spoken_to_next,
    stood_by,
    whose_it_is,
)
from kg.steps.facts.statements.bodies_asked import body_asked
from kg.steps.facts.statements.concerned import concerned, threatened
from kg.steps.facts.statements.going_on import went_on
from kg.steps.facts.statements.group_hearers import group_judged
from kg.steps.facts.statements.interviews import interviewed
from kg.steps.facts.statements.occasions import before_whom, visitor
from kg.steps.facts.statements.positions import is_opposed
from kg.steps.facts.statements.replies import (
    answered,
    answered_within,
    as_parties,
    commanders,
    dealt_with,
    opposite,
    praised,
    taken_up,
)
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.things import homes

AIMED = frozenset({"threaten", "deny", "apologise"})
DENIED, CHARGES = "deny", "topic:accusations"
JUDGING = frozenset({"praise", "endorse"})
FRIENDLY = frozenset({"COOPERATE", "SUPPORT", "AGREE"})
GATHERED = frozenset({"Visit", "Summit", "Meeting"})
INVITED = "invited"
WITHIN = frozenset({"during", "inside", "place"})


def hear(story: Story) -> None:
    """Give the statements of the sentence at hand the other side of the talks at which they were made as hearers."""
    _invite(story)
    told = [(i, d) for i in story.made for _, d in story.pieces.get(i, ()) if story.clauses[i].inside < 0]
    spoken = [draft for _, draft in told]
    for index, draft in told:
        if not draft.values("addressee"):
            told_by = story.clauses[index]
            others = spoken_to_next(story, index, draft) or gone_on_to(story, index, draft)
            others = others or before_whom(story, draft, told_by) or visitor(story, draft, told_by)
            others = others or reacted_to(story, draft, told_by)
            others = others or answered(story, draft) or taken_up(story, draft, told_by) or dealt_with(story, draft)
            others = others or body_asked(story, draft)
            draft.add("addressee", others, draft.evidence)
        if not draft.values("addressee") and draft.frame in AIMED:
            # who denies something that others charge him with answers them
            hears = draft.frame != DENIED or CHARGES in draft.values("about")
            aimed = aimed_at(story, draft)
            aimed = aimed if hears else tuple(k for k in aimed if _is_with(story, k))
            draft.add("addressee" if hears else "target", aimed, draft.evidence)
    for index, draft in _within(story):
        if not draft.values("addressee"):
            told_by = story.clauses[index]
            others = answered_within(story, draft, told_by) or reacted_to(story, draft, told_by)
            draft.add("addressee", others, draft.evidence)
    if spoken and not _to_press(story):
        _at_talks(story, spoken)
    for draft in [*spoken, *(d for _, d in _within(story))]:
        clause = next((story.clauses[i] for i, made in story.made.items() if made is draft), None)
        if not draft.values("addressee", "target") and clause is not None:
            aimed = judged(story, draft, clause) or whose_it_is(story, draft, clause) or stood_by(story, draft, clause)
            aimed = aimed or called(story, draft, clause) or backed(story, draft, clause)
            aimed = aimed or group_judged(story, draft, clause)
            aimed = aimed or threatened(story, draft, clause)
            aimed = aimed or spoken_of(story, draft, clause) or concerned(story, draft, clause)
            aimed = aimed or went_on(story, draft, clause)
            agreeing = _agreeing(story, draft)
            draft.add("addressee", (k for k in commanders(story, aimed) if k not in agreeing), draft.evidence)
        if clause is not None:
            interviewed(story, draft, clause)


def _agreeing(story: Story, draft: Draft) -> set[str]:
    """Who is quoted in somebody's words as saying the same: the one he accuses is another."""
    told = ((story.clauses[at], d) for at, d in story.made.items() if d.cls == "Statement")
    inner = (d for clause, d in told if clause.kind == "verb" and d.id in draft.values("content"))
    return {k for d in inner if d.categories == draft.categories for k in d.values("speaker")}


def _within(story: Story) -> list[tuple[int, Draft]]:
    """The statements that stand in the words of others."""
    return [(i, d) for i in story.made for _, d in story.pieces.get(i, ()) if story.clauses[i].inside >= 0]


def _at_talks(story: Story, spoken: list[Draft]) -> None:
    """Give what is said in the course of talks the other side as hearer, and friendly words that of talks told before.

    That two met does not tell whom the words of one of them are for, which are mostly spoken to the press.
    """
    here = [(story.clauses[i], d) for i, d in story.made.items() if d.cls in TALKS and d.status == "Occurred"]
    talks = [d for clause, d in here if _goes_on(story, clause)]
    for draft in spoken:
        if not draft.values("addressee", "target"):
            others = next((o for t in talks if (o := other_side(story, draft, t))), ()) or partner(story, draft)
            draft.add("addressee", others or opposite(story, draft), draft.evidence)


def _goes_on(story: Story, talks: Clause) -> bool:
    """Whether the course of talks is told of: "during his meeting with N", "in a call", "a call during which"."""
    items, knowledge = story.here.items, story.knowledge
    led = items[talks.at - 1] if talks.at else None
    within = led is not None and groups_of(led) & WITHIN
    if led is not None and within and story.text(led)[len(led.conj) :] not in knowledge.cues.after:
        return True
    return any(story.text(item) in knowledge.groups["in_its_course"] for item in items[talks.at + 1 :])


def judged(story: Story, draft: Draft, clause: Clause) -> tuple[str, ...]:
    """Who is judged right behind a verb of praise or support: whom such words are aimed at."""
    if draft.frame not in JUDGING:
        return praised(story, draft, clause)
    parts = (p for p in clause.parts if p.role == "about" and not is_opposed(story, p.item))
    told = (k for p in parts for k in as_parties(story, p.keys))
    named = [k for k in told if k.startswith(ACTORS)]
    aimed = tuple(k for k in named if k not in homes(story, draft) | set(draft.values("speaker")))[:1]
    return aimed or praised(story, draft, clause)


def _invite(story: Story) -> None:
    """Who travels at an invitation was invited: "arrived at the invitation of X"."""
    for index, invitation in story.made.items():
        if story.clauses[index].sense.frame.id == INVITED and not invitation.values("addressee"):
            told = (i for i in range(index - 1, -1, -1) if story.clauses[i].sense.frame.event in GATHERED)
            visit, hosts = story.made.get(next(told, -1)), invitation.values("speaker")
            guests = visit.values("actor") if visit is not None and visit.cls == "Visit" else ()
            invitation.add("addressee", (k for k in guests if k not in hosts), invitation.evidence)


def aimed_at(story: Story, draft: Draft) -> tuple[str, ...]:
    """The only foreign state that words of threat, denial or apology name."""
    here = {story.knowledge.world.capitals.get(k, k) for item in story.here.items for k in item.keys}
    here |= {item.head.key for item in story.here.items if item.kind == "nisba"}
    here |= {state for k in here if (state := story.book.state_of(k))}
    told = [k for k in draft.values("about") if k.startswith("country:") and k not in homes(story, draft)]
    named = [k for k in told if k in here]
    return tuple(named) if len(named) == 1 else ()


def _is_with(story: Story, key: str) -> bool:
    """Whether "with" leads to a state: one denies to have talks or quarrels with it."""
    items = story.here.items
    led = (i for at, i in enumerate(items) if at and "with" in groups_of(items[at - 1]))
    return any(key in as_parties(story, item.keys) for item in led)


def partner(story: Story, draft: Draft) -> tuple[str, ...]:
    """The other side of talks told before, where friendly words speak of its state or of what both have together."""
    if not FRIENDLY & set(draft.categories) or draft.zone != Zone.BODY:
        return ()
    about = draft.values("about")
    for talks in reversed(story.book.drafts):
        if talks.cls in TALKS and talks.status == "Occurred" and not talks.said_by:
            others = other_side(story, draft, talks)
            states = {story.book.state_of(k) or k for k in others}
            if others and any(s in about or any(_joins(k, s) for k in about) for s in states):
                return others
    return ()


def _joins(topic: str, state: str) -> bool:
    """Whether a topic is what a state has with another one."""
    return topic.startswith("topic:~") and state.split(":")[1].lower() in topic.split("_")


def _to_press(story: Story) -> bool:
    if TO_PRESS not in story.traces:
        return False
    words = f" {' '.join(story.here.sentence.norms)} "
    return any(f" {mark} " in words for mark in story.knowledge.cues.press)


def other_side(story: Story, draft: Draft, talks: Draft) -> tuple[str, ...]:
    """The one party of the talks besides who speaks; nobody where both speak, or where there are several."""
    parties = talks.values("participant", "host")
    speakers = set(draft.values("speaker"))
    mine = speakers | {s for k in speakers if (s := story.book.state_of(k))}
    if not mine & set(parties):
        return ()
    others = [k for k in parties if k not in mine and story.book.state_of(k) not in mine]
    people = [k for k in others if k.startswith("person:")]
    chosen = people or others
    sides = {story.book.state_of(k) or k for k in others if k in talks.values("participant")}
    several = len([s for s in sides if s.startswith("country:")]) > 1
    return tuple(chosen) if len(chosen) == 1 and not several else ()
