"""The texts with which gatherings close: whose gathering it was, and the agreement that such a text is."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import LinkedSentence, Zone
from kg.model.classes import CONVENED
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story

# the parts of a page in which such a text is told of
TOLD = frozenset({Zone.BODY, Zone.TITLE})
# what leaves open whether there is such a text, or whether it was adopted
DOUBTS = frozenset({"negation", "condition", "future"})


def gatherings(story: Story) -> list[Draft]:
    """The gatherings that the article itself tells of as held."""
    return [d for d in story.book.drafts if d.cls in CONVENED and d.status == "Occurred" and not d.said_by]


def conveners(story: Story, gathering: Draft) -> tuple[str, ...]:
    """The international organisations whose gathering it is."""
    return tuple(k for k in gathering.values("organizer") if story.is_international(k))


def enter(
    story: Story,
    told: LinkedSentence,
    kind: str,
    rule: str,
    gathering: Draft,
    parties: Iterable[str],
    about: Iterable[str] = (),
) -> None:
    """Enter the text that a sentence tells of as an agreement of some parties, concluded at their gathering."""
    sentence = told.sentence
    evidence = story.evidence_in(sentence, rule)
    draft = Draft("Agreement", (), "Occurred", "", evidence, rule, sentence.index, sentence.zone, frame=kind, kind=kind)
    draft.add("party", parties, evidence)
    draft.add("concludedAt", (gathering.id,), evidence)
    draft.add("about", about, evidence)
    draft.moment = gathering.moment
    story.book.enter(draft)
