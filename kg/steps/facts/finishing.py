"""The happenings of an article as they are handed on."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Evidence, Happening
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.story import Story
from kg.steps.facts.story.witnesses import Witnesses


def finished(story: Story, draft: Draft, witnesses: Witnesses) -> Happening:
    """A draft as it is handed on, with all that the witnesses to it have told."""
    chief = witnesses.chief(draft)
    draft.parts = [replace(p, role="participant") if p.role == "attendee" else p for p in draft.parts]
    parts = tuple(
        p
        for p in dict.fromkeys(witnesses.parts(draft.parts))
        if p.role not in ("during", "") and (p.role != "same" or draft.cls == "Agreement")
    )
    return Happening(
        id=draft.id,
        cls=draft.cls,
        categories=draft.categories,
        status=draft.status,
        detail=draft.detail,
        parts=parts,
        evidence=chief,
        confidence=draft.confidence,
        moment=draft.moment,
        dated=_dated(story, draft, chief),
        said_by=draft.said_by,
        kind=draft.kind,
        quote=draft.quote,
    )


def _dated(story: Story, draft: Draft, chief: Evidence) -> Evidence | None:
    """The sentence that tells when, where it is not the one that tells what."""
    if draft.moment is None or draft.moment.sentence < 0:
        return None
    told = story.evidence_in(story.document.sentences[draft.moment.sentence], "time")
    return None if told.start == chief.start else told
