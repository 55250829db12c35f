"""Who was at a gathering as a list in lines of its own tells: "the summit was attended by the following:"."""

from __future__ import annotations

from kg.model import Item, LinkedSentence
from kg.steps.facts.story.drafts import Draft
from kg.steps.facts.story.scenes import ATTENDING, GATHERINGS
from kg.steps.facts.story.story import Story

COLON = ":"


def note_roll_calls(story: Story) -> None:
    """Add to a gathering those of the lines behind a sentence that tells of who attends, up to the next one."""
    held: Draft | None = None
    for linked in story.linked.sentences:
        if _opens(story, linked):
            told = [d for d in story.book.drafts if d.cls in GATHERINGS and d.sentence <= linked.sentence.index]
            held = told[-1] if told else None
        elif held is not None and any(item.kind == "verb" for item in linked.items):
            held = None
        elif held is not None:
            evidence = story.evidence_in(linked.sentence, held.pattern)
            held.add("attendee", (k for item in linked.items if _is_named(item) for k in item.keys), evidence)


def _is_named(item: Item) -> bool:
    return item.kind == "ref" and not item.prep and all(k.startswith("person:") for k in item.keys)


def _opens(story: Story, linked: LinkedSentence) -> bool:
    """Whether a sentence tells that those attend whose names follow."""
    follow = not story.knowledge.groups["names_follow"].isdisjoint(linked.sentence.norms)
    if not linked.items or not (follow or linked.items[-1].head.key == COLON):
        return False
    verbs, nouns = story.knowledge.frames.verbs, story.knowledge.frames.nouns
    senses = (s for i in linked.items for s in (verbs if i.kind == "verb" else nouns).get(i.head.key, ()))
    return any(s.frame.id in ATTENDING for s in senses)
