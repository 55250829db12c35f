"""The governments and forces that are called after who leads them: "the government of N", "the regime of N"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.story.story import Story

HEADS = frozenset({"body", "orgword", "word"})


def as_governments(story: Story, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the state of a leader standing for the government or forces that his name tells apart."""
    if "led_bodies" not in story.traces:
        return items
    out: list[Item] = []
    for item in items:
        head = out[-1] if out else None
        state = _state_led(story, item) if head is not None and _is_led(story, head) else ""
        if head is not None and state:
            out[-1] = item._replace(start=head.start, conj=head.conj, prep=head.prep, keys=(state,), why="body")
        else:
            out.append(item)
    return tuple(out)


def _is_led(story: Story, head: Item) -> bool:
    word = story.here.sentence.words(head.start, head.end)[len(head.conj) + len(head.prep) :]
    return head.kind in HEADS and word in story.knowledge.groups["led_bodies"]


def _state_led(story: Story, item: Item) -> str:
    """The state that somebody leads or led, as far as it is known of him beforehand or from the article."""
    if item.kind != "ref" or item.prep or item.conj or len(item.keys) != 1 or not item.keys[0].startswith("person:"):
        return ""
    state = story.book.state_of(item.keys[0])
    return state if state.startswith("country:") else ""
