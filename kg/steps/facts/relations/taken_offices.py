"""Offices that somebody comes into or loses by other words than verbs of office: "became president", "the ousted"."""

from __future__ import annotations

from kg.model import Evidence, Item, LinkedSentence, Sentence
from kg.steps.facts.relations.entry_dates import told_at
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

BECAME = "role.become"
TAKING = "take_office"
PATTERN = "take_office/become"
LOST = "dismiss/ousted"
DISMISSED = "dismiss"
# how somebody may be told to have left an office
LEFT = frozenset({"dismiss", "overthrow", "resign"})


def taken_offices(story: Story, linked: LinkedSentence) -> None:
    """Enter that somebody took office for each office that the sentence says he became the holder of."""
    for claim in linked.roles:
        if claim.pattern == BECAME and claim.role:
            taken = _change(linked.sentence, claim.person, TAKING, story.evidence(PATTERN), PATTERN)
            taken.moment = told_at(story, claim.start, claim.end)
            story.book.enter(taken)


def ousted(story: Story) -> None:
    """Enter that somebody lost his office who is only called the ousted one in all of an article."""
    told = {k for d in story.book.drafts if d.frame in LEFT for k in d.values("target", "participant")}
    words = story.knowledge.groups["ousted"]
    for linked in story.linked.sentences:
        if words.isdisjoint(linked.sentence.norms):
            continue
        for at, item in enumerate(linked.items):
            if item.kind == "ref" and not told.issuperset(item.keys) and _is_called(linked, at, item, words):
                lost = _change(linked.sentence, item.keys[0], DISMISSED, story.evidence_in(linked.sentence, LOST), LOST)
                story.book.enter(lost)
                told |= {item.keys[0]}


def _is_called(linked: LinkedSentence, at: int, item: Item, words: frozenset[str]) -> bool:
    """Whether one of some words stands within the name of one person, or right behind it."""
    if len(item.keys) != 1 or not item.keys[0].startswith("person:"):
        return False
    behind = linked.items[at + 1 : at + 2]
    end = behind[0].end if behind and behind[0].kind in ("word", "modifier") else item.end
    return not words.isdisjoint(linked.sentence.norms[item.start : end])


def _change(sentence: Sentence, person: str, frame: str, evidence: Evidence, pattern: str) -> Draft:
    """A change of office of one person."""
    draft = Draft(
        "Appointment", (), "Occurred", "", evidence, pattern, sentence.index, sentence.zone, frame=frame, confidence=0.8
    )
    draft.add("target", (person,), evidence)
    return draft
