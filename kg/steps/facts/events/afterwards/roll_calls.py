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
        elif (named := _among_those_there(story, linked)) is not None:
            told = [d for d in story.book.drafts if d.cls in GATHERINGS and d.sentence <= linked.sentence.index]
            if told:
                told[-1].add("attendee", named, story.evidence_in(linked.sentence, told[-1].pattern))
        elif held is not None and any(item.kind == "verb" for item in linked.items):
            held = None
        elif held is not None:
            evidence = story.evidence_in(linked.sentence, held.pattern)
            held.add("attendee", (k for item in linked.items if _is_named(item) for k in item.keys), evidence)


def _among_those_there(story: Story, linked: LinkedSentence) -> tuple[str, ...] | None:
    """Who is named in a sentence that opens with "among" and tells of the presence of several before the names."""
    words, groups = linked.sentence.words, story.knowledge.groups
    opening = linked.items[0] if linked.items else None
    if opening is None or words(opening.start, opening.end)[len(opening.conj) :].split(" ")[0] not in groups["from"]:
        return None
    there = (n for n, i in enumerate(linked.items) if words(i.start, i.end) in groups["their_presence"])
    first = next(there, len(linked.items))
    return tuple(k for i in linked.items[first:] if _is_named(i) for k in i.keys) or None


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
