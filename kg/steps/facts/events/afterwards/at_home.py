"""Deeds that a state can do nowhere but at home, where nothing tells a place: it expels and summons from its soil."""

from __future__ import annotations

from kg.steps.facts.story.story import Story

AT_HOME = frozenset({"expel", "summon"})


def done_at_home(story: Story) -> None:
    """Add the state that does such a deed as the place of it, where the sentence names it or an organ of it."""
    items = {linked.sentence.index: linked.items for linked in story.linked.sentences}
    for draft in story.book.drafts:
        if draft.cls != "Action" or draft.frame not in AT_HOME or draft.values("location"):
            continue
        states = [k for k in dict.fromkeys(draft.values("actor")) if k.startswith("country:")]
        if len(states) != 1 or states[0] in draft.values("target"):
            continue
        told = (k for item in items.get(draft.sentence, ()) for k in (item.head.key, *item.keys))
        if any(states[0] in (k, _of(story, k)) for k in told):
            draft.add("location", states, draft.evidence)


def _of(story: Story, key: str) -> str:
    """The state of an organ that the article names."""
    made = story.linked.made.get(key)
    return made.within if made is not None else ""
