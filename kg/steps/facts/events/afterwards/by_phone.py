"""Calls told by how words were said: "congratulated X by telephone", "assured X over the phone that"."""

from __future__ import annotations

from kg.model.classes import TALKS
from kg.steps.facts.clauses.clause import Clause
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

PATTERN = "call/by_phone"
TOLD = "by_phone"


def called(story: Story) -> None:
    """Enter the call in which one person said something to another, where nothing else tells of it."""
    if TOLD not in story.traces:
        return
    for index, draft in tuple(story.made.items()):
        clause = story.clauses[index]
        people = (*draft.values("speaker"), *draft.values("addressee"))
        if draft.cls != "Statement" or clause.inside >= 0 or not _is_by_phone(story, clause):
            continue
        if len(people) == 2 and all(k.startswith("person:") for k in people):
            _enter(story, draft, people)


def _enter(story: Story, said: Draft, people: tuple[str, ...]) -> None:
    if any(d.cls in TALKS and set(people) <= d.parties() for d in story.made.values()):
        return
    here = story.here.sentence
    evidence = story.evidence(PATTERN)
    call = Draft("Call", ("CONSULT",), said.status, said.detail, evidence, PATTERN, here.index, here.zone)
    call.moment, call.said_by, call.confidence = said.moment, said.said_by, said.confidence
    call.add("participant", people, evidence)
    story.book.enter(call)


def _is_by_phone(story: Story, clause: Clause) -> bool:
    """Whether nothing but who speaks to whom stands between a verb of saying and the words for the telephone."""
    for item in story.here.items[clause.verb_at + 1 : clause.end] if clause.verb_at >= 0 else ():
        if story.text(item)[len(item.conj) :] in story.knowledge.groups[TOLD]:
            return True
        if item.kind not in ("ref", "mark", "time", "word", "function", "title", "office"):
            return False
    return False
