"""Talks of which only the host, the time or the place is told, where the article tells of two who agreed: theirs.

"X and Y signed a peace accord. Z hosted the talks for four years, and two rounds held there in May led nowhere".
"""

from __future__ import annotations

from kg.model import Evidence
from kg.model.classes import TALKS
from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.clauses.status import COMING, HAPPENED, NEGATED
from kg.steps.facts.events.agreements.concluded import kind_of
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

TALKING = frozenset({"talks", "negotiate"})
AGREED = "Agreement"
LAID_DOWN = "stipulate"
SIDES = ("participant", "party", "signatory", "actor")
ANYBODY = ("participant", "organizer", "actor", "target", "absentee")
ROUND, CANCEL = "tour", "cancel"
PAIR = 2
# how far before the talks the noun of their rounds may stand: "two | earlier | rounds | of | the talks"
NEAR = 4


def as_counted_round(story: Story, index: int, clause: Clause) -> Clause:
    """The talks of which a round is told as that round, held, planned or called off: "a third round of the talks"."""
    if index < 1 or clause.kind != "noun" or clause.sense.frame.id not in TALKING or clause.at < PAIR:
        return clause
    rounds = story.clauses[index - 1]
    led = story.text(story.here.items[clause.at - 1]) in story.knowledge.groups["from"]
    if rounds.sense.frame.id != ROUND or not led or not 0 < clause.at - rounds.at <= NEAR:
        return clause
    called_off = index > 1 and story.clauses[index - PAIR].sense.frame.id == CANCEL
    manner = NEGATED if called_off else rounds.manner
    return clause._replace(
        definite=False, manner=manner if manner != HAPPENED else clause.manner, parts=(*rounds.parts, *clause.parts)
    )


def between_parties(story: Story, clause: Clause, draft: Draft, evidence: Evidence) -> None:
    """Add the two who agreed, of whom the article told last, to talks that name nobody who takes part."""
    if draft.cls not in TALKS or draft.frame not in TALKING or clause.pron or draft.values(*ANYBODY):
        return
    laid_down = _is_laid_down(story, clause)
    if (clause.subject and clause.carrier == "") or (clause.inside >= 0 and not laid_down):
        return
    counted = _are_counted(story, clause)
    held = clause.verb_at >= 0 or bool(draft.values("location", "host")) or laid_down or counted
    if not held or not (clause.definite or laid_down or counted):
        return
    draft.add("participant", _pair(story, draft.values("host", "attendee")), evidence)
    if laid_down and draft.status == "Occurred":
        draft.status, draft.detail = COMING.status, COMING.detail


def _are_counted(story: Story, clause: Clause) -> bool:
    """Whether it is told how many rounds of the talks that are known there were, or how long they took."""
    before = story.here.items[clause.at - 1] if clause.at else None
    info = story.here.items[clause.at].head.info
    led = before is not None and story.text(before) in story.knowledge.groups["from"]
    return led and bool(getattr(info, "definite", False))


def _pair(story: Story, brokers: tuple[str, ...]) -> tuple[str, ...]:
    """The two of the last agreement that names more than one, beside who hosts or mediates: a state and its rebels too.

    () where talks of others, or an agreement with somebody unknown, were told of since.
    """
    apart = {story.book.state_of(k) or k for k in brokers}
    for told in reversed(story.book.drafts):
        if told.cls in TALKS and told.frame in TALKING and len(_sides(story, told)) > 1:
            return ()
        sides = [k for k in _sides(story, told) if k not in apart]
        if told.cls == AGREED and told.status == "Occurred" and sides:
            states = [k for k in sides if k.startswith("country:")]
            with_rebels = len(states) == 1 and len(sides) == PAIR + 1
            return tuple(sides) if len(sides) == PAIR or with_rebels else ()
    return ()


def _sides(story: Story, told: Draft) -> tuple[str, ...]:
    named = (story.book.state_of(k) or k if k.startswith("person:") else k for k in told.values(*SIDES))
    return tuple(dict.fromkeys(k for k in named if k.startswith(PARTIES)))


def _is_laid_down(story: Story, clause: Clause) -> bool:
    """Whether talks are what a document provides for: "the accord provides that talks begin in May"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None:
        return False
    return outer.sense.frame.id == LAID_DOWN or (
        outer.kind == "noun" and bool(kind_of(story, story.here.items[outer.at]))
    )
