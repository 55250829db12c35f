"""Verbs that only lead to what is said behind them, so that both make one statement: "answered by saying that"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

SAYING = "saying"
SAY = "say"
# putting out a text, in which its words are told
TEXTS = frozenset({"statement_text", "correspond"})


def led_to(story: Story, index: int, clause: Clause, speakers: tuple[str, ...]) -> Draft | None:
    """The statement of the same speaker right before a clause that only led to its words; None where there is none."""
    before = max((i for i in story.made if i < index), default=-1)
    led, verb = story.made.get(before), clause.verb_at
    if led is None or verb < 0 or led.cls != "Statement" or led.values("speaker") != speakers or led.said_by:
        return None
    frame = story.clauses[before].sense.frame.id
    item, behind = story.here.items[verb], story.here.items[verb + 1 : verb + 2]
    in_it = any(i.kind == "function" and i.head.key == "inflected_preposition" for i in behind)
    says = item.why == SAYING or (item.kind == "participle" and clause.sense.frame.id == SAY)
    if says and frame in story.knowledge.cues.leading:
        return led
    return led if item.kind == "verb" and in_it and not item.conj and frame in TEXTS else None


def told_by(led: Draft, draft: Draft) -> Draft:
    """A statement that led to words, with what these are about and amount to."""
    led.categories, led.quote, led.detail = draft.categories, draft.quote or led.quote, draft.detail
    if draft.values("about"):
        # what it was about before anything was said may only be what the article is about
        led.parts = [p for p in led.parts if p.role != "about"]
    for role in ("about", "addressee", "channel", "location"):
        if role != "addressee" or not led.values(role):
            led.add(role, (k for k in draft.values(role) if k not in led.values(role)), draft.evidence)
    return led
