"""Whom somebody does not recognise: "X will not recognise Y", "X refused to recognise Y"."""

from __future__ import annotations

from kg.model.keys import PARTIES
from kg.steps.facts.clauses.clause import Clause, groups_of
from kg.steps.facts.clauses.status import HAPPENED, NEGATED
from kg.steps.facts.events.deeds.resolutions import voted_on
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

RECOGNISING, TURNED_DOWN = "recognise", "withdraw_recognition"
REFUSING = frozenset({"reject", "refuse"})
TARGET = "target"
# how far behind the refusal the noun of what is refused stands
NEAR = 4


def as_unrecognised(story: Story, clause: Clause) -> Clause:
    """A verb of recognition that is negated as one of turning somebody down, unless it is merely still to come."""
    if clause.sense.frame.id != RECOGNISING or clause.kind != "verb" or clause.manner != NEGATED:
        return clause
    # who is held unlikely to recognise somebody has turned nobody down
    negated = clause.verb_at > 0 and "negation" in groups_of(story.here.items[clause.verb_at - 1])
    if not negated or _is_still_to_come(story, clause):
        return clause
    turned_down = story.knowledge.frames.frames[TURNED_DOWN]
    frame = turned_down._replace(slots=clause.sense.frame.slots, object=clause.sense.frame.object)
    return clause._replace(sense=clause.sense._replace(frame=frame), manner=HAPPENED)


def _is_still_to_come(story: Story, clause: Clause) -> bool:
    """Whether "yet" stands behind a verb, and not what it is spelled like: "after days"."""
    items, yet = story.here.items, story.knowledge.groups["still_to_come"]
    for at in range(clause.verb_at + 1, min(clause.end + 1, len(items))):
        behind = items[at + 1] if at + 1 < len(items) else None
        if story.text(items[at]) in yet and (behind is None or behind.kind in ("mark", "quote") or behind.prep):
            return True
    return False


def votes_and_refusals(story: Story, index: int, draft: Draft) -> None:
    """Enter the deeds that somebody's word on a draft, or on recognising another, amounts to."""
    voted_on(story, draft)
    recognition_refused(story, index, draft)


def recognition_refused(story: Story, index: int, draft: Draft) -> None:
    """Enter the deed of who refuses to recognise somebody, besides his word: "X refused the recognition of Y"."""
    clause = story.clauses[index]
    if draft.frame not in REFUSING or clause.verb_at < 0 or draft.status != "Occurred" or draft.said_by:
        return
    last = max(clause.verb_at, clause.subject_at)
    refused = (c for c in story.clauses if c.kind == "noun" and last < c.at <= last + NEAR)
    noun = next((c for c in refused if c.sense.frame.id == RECOGNISING), None)
    doers = [k for k in draft.values("speaker") if not k.startswith("person:")]
    met = [k for k in _whom(story, noun) if k not in doers] if noun is not None else []
    if not doers or not met:
        return
    frame = story.knowledge.frames.frames[TURNED_DOWN]
    deed = draft.besides((frame.category,), frame.id)
    deed.add("actor", doers, draft.evidence)
    deed.add(TARGET, met, draft.evidence)
    story.book.enter(deed)


def _whom(story: Story, noun: Clause) -> tuple[str, ...]:
    """Who is or is not recognised, himself or by his independence."""
    told = tuple(k for p in noun.parts if p.role == TARGET for k in p.keys)
    near = story.here.items[noun.at + 1 : noun.at + NEAR]
    named = next((i for i in near if i.kind == "ref"), None)
    return told or (tuple(k for k in named.keys if k.startswith(PARTIES)) if named is not None else ())
