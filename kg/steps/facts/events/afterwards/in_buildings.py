"""Events in a building of a state: "received him in the apostolic palace in the Vatican", its name led by "at"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.story.story import Story

HELD = frozenset({"Meeting", "Summit", "Signing"})
STATE = "country:"
# how many words may stand between the particle and the state
FAR = 5
# of what the name of a building is made
NAME = frozenset({"orgword", "unknown", "nisba", "word", "quote"})


def held_in_buildings(story: Story) -> None:
    """Give who met or signed the state behind the name of a building, which is then no side of theirs."""
    items = story.here.items
    for at, item in enumerate(items):
        led = item.kind == "ref" and item.prep in story.knowledge.groups["at"] and item.keys[0].startswith(STATE)
        if not led or len(item.keys) > 1 or not _is_behind_building(story, at):
            continue
        for index, draft in story.made.items():
            clause = story.clauses[index]
            if draft.cls in HELD and 0 <= clause.verb_at < at < clause.end and not draft.values("location"):
                draft.parts = [p for p in draft.parts if p.role != "participant" or p.value != item.keys[0]]
                draft.add("location", item.keys, story.evidence(draft.pattern))


def _is_behind_building(story: Story, at: int) -> bool:
    """Whether the words before an item are the name of a building behind "in"."""
    items = story.here.items
    for i in range(at - 1, max(-1, at - FAR), -1):
        if "place" in groups_of(items[i]):
            return i < at - 1 and _is_building(story, items[i + 1])
        if items[i].kind not in NAME and not _is_building(story, items[i]):
            return False
    return False


def _is_building(story: Story, item: Item) -> bool:
    word = story.text(item).split(" ")[0].removeprefix(story.knowledge.endings.article)
    return "place_head" in groups_of(item) or word in story.knowledge.groups["place_head"]
