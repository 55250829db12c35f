"""Where a state joins a body: where its papers are handed over, "after it deposited its instrument in X"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.events.afterwards.taking_place import place_in
from kg.steps.facts.story.story import Story

JOINING, PAPERS = "Accession", "joining_papers"


def joined_where(story: Story) -> None:
    """Give who joins a body the place that stands behind the papers of joining, in the same sentence."""
    if PAPERS not in story.traces:
        return
    items = story.here.items
    at = next((i for i, item in enumerate(items) if _is_paper(story, i)), -1)
    if at < 0:
        return
    stop = next(
        (i for i in range(at + 1, len(items)) if items[i].kind == "verb" or "relative" in groups_of(items[i])), -1
    )
    span = range(at + 1, stop if stop > at else len(items))
    for draft in story.made.values():
        plain = draft.cls == JOINING and draft.status == "Occurred" and not draft.said_by
        if plain and not draft.values("location"):
            draft.add("location", place_in(story, span), story.evidence(draft.pattern))


def _is_paper(story: Story, at: int) -> bool:
    """Whether an item is the word for papers, right before the noun of joining."""
    item, behind = story.here.items[at], story.here.items[at + 1 : at + 2]
    bare = story.text(item)[len(item.conj) + len(item.prep) :]
    senses = story.knowledge.frames.nouns.get(behind[0].head.key, ()) if behind and behind[0].kind == "noun" else ()
    return bare in story.knowledge.groups[PAPERS] and any(s.frame.event == JOINING for s in senses)
