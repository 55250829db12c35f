"""Whether what a clause tells stands as a fact, and on whose word."""

from __future__ import annotations

from kg.model import Item
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.openers import is_that
from kg.steps.facts.story.by_word import DECIDE, HOSTILE, REPORTING, VIOLENT, said
from kg.steps.facts.story.favoured import is_favoured
from kg.steps.facts.story.governed import DUE, governed, is_due, is_laid_down
from kg.steps.facts.story.hearsay import is_own_word
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.topical import is_topic
from kg.steps.facts.story.unreal import (
    TO_COME,
    WILLED,
    is_asked,
    is_clause,
    is_going_on,
    is_not_reached,
    is_prepared,
    is_purpose,
    is_unsaid,
    is_urged,
    is_wished,
)

CERTAIN = {"Occurred": 0.85, "Planned": 0.8, "Alleged": 0.7, "Denied": 0.75}
# sayings by which somebody does or resolves what he tells of
TOLD = frozenset({"declare", "decide", "reveal"})
PREDICT = "predict"
# how far before a gathering those who are at it stand: "participants | in | the summit"
THERE = 2
DEMONSTRATIVE = "demonstrative"
# behind "and that", what tells where or on what occasion something happened
SETTING = frozenset({"place", "frame"})
# who laid a draft before a council, or a case before a court, did so whatever becomes of it
TABLED = frozenset({"submit_draft", "refer_court"})
# words for what happened, whose "for" tells why and not what for: "thanked them for", "regretted the death of"
FELT = frozenset({"regret", "resent", "condole", "thank", "congratulate", "praise", "condemn", "concern", "appreciate"})


def truth_of(story: Story, clause: Clause) -> tuple[tuple[str, str], tuple[str, ...]]:
    """Status and finer value of a clause, and on whose word it stands."""
    if is_going_on(story, clause):
        return ("Occurred", ""), ()
    manner = clause.manner
    status, detail = manner.status, manner.detail
    if status == "Planned" and _is_reason(story, clause):
        accused = story.clauses[clause.inside].sense.frame.category == "ACCUSE"
        status, detail = ("Alleged", "alleged") if accused else ("Occurred", "")
    if status == "Occurred" and _is_predicted(story, clause):
        status, detail = "Planned", "expected"
    if status == "Occurred" and clause.carrier == DECIDE and clause.sense.frame.event in TO_COME:
        status, detail = "Planned", "scheduled"
    if status == "Occurred" and (is_wished(story, clause) or is_asked(story, clause)):
        status, detail = "Planned", "hoped"
    if status == "Occurred" and is_favoured(story, clause):
        status, detail = "Planned", "hoped"
    if status == "Occurred" and is_topic(story, clause):
        status, detail = "Planned", "expected"
    if status == "Occurred" and is_not_reached(story, clause):
        status, detail = "Denied", "negated"
    if status == "Occurred" and is_purpose(story, clause):
        status, detail = "Planned", "expected"
    if status == "Occurred" and is_prepared(story, clause):
        status, detail = "Planned", "scheduled"
    if status == "Occurred" and is_laid_down(story, clause):
        status, detail = DUE
    if status == "Occurred" and not is_aside(story, clause):
        status, detail = governed(story, clause) or (DUE if is_due(story, clause) else (status, detail))
    said_by: tuple[str, ...] = ()
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    draft = story.made.get(clause.inside)
    if outer is not None and draft is None and (is_urged(clause, outer) or is_unsaid(story, clause, outer)):
        status, detail = said(story, clause, outer, status, detail)
        if status == "Occurred" and outer.manner.detail == "negated":
            status, detail = "Planned", "hoped"
    beside = outer is not None and status == "Occurred" and _is_told_beside(story, clause, outer)
    beside = beside or (status == "Occurred" and _is_of_those_there(story, clause))
    if (
        outer is not None
        and not beside
        and not is_aside(story, clause)
        and (draft is not None or outer.sense.frame.subject == "none" or is_clause(story, outer))
    ):
        said_by = draft.values("speaker") if draft else outer.subject
        status, detail = said(story, clause, outer, status, detail)
        if status == "Occurred" and outer.content and not is_clause(story, outer):
            said_by = ()
        said_by = said_by or story.source
    elif story.source and not beside:
        said_by = story.source
        if clause.sense.frame.category in HOSTILE and status == "Occurred":
            status = "Alleged"
    if outer is not None and draft is None and not (said_by or beside) and is_own_word(story, clause):
        around = story.telling(clause)
        said_by = around.values("speaker") if around is not None else ()
    if status != "Denied" and _is_denied_around(story, clause):
        status, detail = "Denied", "denied"
    if story.doubted and status == "Occurred" and clause.sense.frame.category in HOSTILE:
        status, detail = "Alleged", "alleged"
    if (
        status == "Occurred"
        and clause.sense.frame.category in VIOLENT
        and outer is not None
        and _is_in_speech(story, outer)
    ):
        status, detail = "Alleged", "alleged"
    if status == "Occurred" and not said_by and draft is None and _is_told_by_nobody(story, clause, outer):
        status, detail = "Alleged", "alleged"
    return (status if status in CERTAIN else "Occurred", detail), said_by


def _is_predicted(story: Story, clause: Clause) -> bool:
    """Whether the noun of an event tells what somebody expects: "analysts predict the resignation of N"."""
    outer = story.clauses[clause.inside] if clause.inside >= 0 else None
    if outer is None or outer.sense.frame.id != PREDICT or clause.kind != "noun" or clause.verb_at >= 0:
        return False
    return not is_aside(story, clause) and not is_clause(story, outer)


def _is_told_by_nobody(story: Story, clause: Clause, outer: Clause | None) -> bool:
    """Whether a hostile deed stands in words whose speaker is unknown: behind "that", or as what they condemn."""
    if outer is None or outer.sense.frame.event != "Statement" or clause.sense.frame.category not in HOSTILE:
        return False
    if outer.common and outer.sense.frame.category == "ACCUSE":
        return True
    between = story.here.items[outer.at + 1 : clause.at]
    return not is_aside(story, clause) and any(is_that(i) for i in between)


def _is_told_beside(story: Story, clause: Clause, outer: Clause) -> bool:
    """Whether a relative clause of the past tells more of what is wished: "wants to revive the pact they signed"."""
    verb = story.here.items[clause.verb_at] if clause.verb_at > 0 else None
    if verb is None or verb.kind != "verb" or verb.head.info.tense != "perfect" or is_clause(story, outer):
        return False
    if clause.sense.frame.id in TABLED:
        return outer.sense.frame.category in WILLED
    signed = clause.sense.frame.event == "Signing"
    willed = signed or (outer.sense.frame.category in WILLED and clause.sense.frame.event != "Action")
    return willed and "relative" in groups_of(story.here.items[clause.verb_at - 1])


def _is_of_those_there(story: Story, clause: Clause) -> bool:
    """Whether a gathering only tells who is spoken to: "urged those who take part in the summit to act"."""
    items, at = story.here.items, clause.at
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.sense.frame.event not in GATHERINGS or at < THERE:
        return False
    who = story.text(items[at - THERE]).removeprefix(story.knowledge.endings.article)
    return "inside" in groups_of(items[at - 1]) and who in story.knowledge.groups["those_there"]


def _is_denied_around(story: Story, clause: Clause) -> bool:
    """Whether what a clause tells stands, however deep, in what somebody denies: "denied what papers wrote, that"."""
    at = clause.inside
    while at >= 0:
        outer = story.clauses[at]
        if outer.sense.frame.status == "Denied" and outer.sense.frame.content:
            return outer.manner.detail != "negated" and not is_aside(story, clause)
        at = outer.inside
    return False


def _is_in_speech(story: Story, outer: Clause) -> bool:
    """Whether a clause, or one that it stands in, has words of somebody's as what it tells, whoever speaks them."""
    seen: Clause | None = outer
    while seen is not None:
        if seen.sense.frame.content and is_clause(story, seen) and seen.sense.frame.id not in REPORTING:
            return True
        seen = story.clauses[seen.inside] if seen.inside >= 0 else None
    return False


def _is_reason(story: Story, clause: Clause) -> bool:
    """Whether an event noun behind "for" tells why somebody thanks, condoles or regrets."""
    if clause.kind != "noun" or clause.verb_at >= 0 or clause.inside < 0:
        return False
    led = story.here.items[clause.at].prep == story.knowledge.lexicon.clitics.lam
    between = story.here.items[story.clauses[clause.inside].at + 1 : clause.at]
    if any(item.kind in ("verb", "noun") or "relative" in groups_of(item) for item in between):
        return False
    return led and story.clauses[clause.inside].sense.frame.id in FELT


def is_aside(story: Story, clause: Clause) -> bool:
    """Whether an event noun only dates what is told around it: "hours after the inauguration of"."""
    if clause.kind != "noun" or clause.verb_at >= 0:
        return False
    before = story.here.items[max(0, clause.at - 4) : clause.at]
    if clause.sense.frame.event in GATHERINGS and len(before) > 1 and _is_set_off(before[-2], before[-1]):
        return True
    amid = story.knowledge.groups["amid"]
    return any("during" in groups_of(item) or story.text(item) in amid for item in before)


def _is_set_off(mark: Item, before: Item) -> bool:
    """Whether a comma, or "and that", and "in" stand before a gathering: "they agreed, in a call, on"."""
    if mark.kind == "function" and mark.head.key == DEMONSTRATIVE:
        return not groups_of(before).isdisjoint(SETTING)
    return mark.kind == "mark" and "place" in groups_of(before)
