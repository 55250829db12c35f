"""Readings of verbs that are spelled alike."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.row import Row


def verb_senses(row: Row, item: Item) -> tuple[Sense, ...]:
    """The readings of a verb, and those of verbs spelled like it that need something beside them."""
    senses = row.knowledge.frames.verbs.get(item.head.key, ())
    man = any(_is_man_behind(row, at) for at in range(len(row.items)) if row.items[at] is item)
    alike = [e for e in item.head.entries if e.kind == "verb" and not (man and e.info.gender == "f")]
    others = {e.key for e in alike} - {item.head.key}
    if not others:
        return senses
    return (*senses, *(s for key in sorted(others) for s in row.knowledge.frames.verbs.get(key, ()) if s.needs))


def _is_man_behind(row: Row, at: int) -> bool:
    """Whether a man is named right behind a verb, so that it is no feminine form of another one spelled alike."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.kind != "ref" or behind.prep or len(behind.keys) != 1:
        return False
    thing = row.knowledge.world.things.get(behind.keys[0])
    return thing is not None and behind.keys[0].startswith("person:") and thing.detail == "m"
