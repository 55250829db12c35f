"""Whether a verb can have somebody or something as its subject, by the gender of both."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.row import Row


def disagrees(row: Row, info: object, keys: tuple[str, ...] | None = None) -> bool:
    """Whether a verb cannot have somebody of the other gender as its subject: the first of `keys`, else who spoke."""
    keys = row.last_subject if keys is None else keys
    gender = str(getattr(info, "gender", ""))[:1]
    if gender not in ("f", "m") or not keys:
        return False
    thing = row.knowledge.world.things.get(keys[0])
    other = "m" if gender == "f" else "f"
    return thing is not None and thing.key.startswith("person:") and thing.detail == other


def is_past_of_man(row: Row, item: Item, subject: tuple[str, ...]) -> bool:
    """Whether a verb that looks like the present of a woman is one in the past, as a man is its subject."""
    past = any(e.kind == "verb" and e.info.tense == "perfect" for e in item.head.entries)
    return past and disagrees(row, item.head.info, subject)


def is_masculine(row: Row, key: str) -> bool:
    """Whether a state, or a body by its head noun, takes no feminine verb."""
    if key.startswith("country:"):
        return key.split(":")[-1].lower() in row.knowledge.groups["masculine_states"]
    return has_masculine_head(row, key)


def is_feminine(row: Row, key: str) -> bool:
    """Whether a state, or a body by its head noun or the adjective of a plural, takes no masculine verb."""
    if key.startswith("country:"):
        return key.split(":")[-1].lower() not in row.knowledge.groups["masculine_states"]
    thing, endings = row.knowledge.world.things.get(key), row.knowledge.endings
    if thing is None or not key.startswith("organization:"):
        return False
    words = fold(thing.ar).split(" ")
    things = len(words) > 1 and all(w.startswith(endings.article) for w in words[:2])
    return words[0].endswith(endings.feminine) or (things and words[1].endswith(endings.feminine))


def has_masculine_head(row: Row, key: str) -> bool:
    """Whether the name of a body begins with a noun that takes no feminine verb: "the council of"."""
    thing = row.knowledge.world.things.get(key)
    if thing is None or not key.startswith("organization:"):
        return False
    first = fold(thing.ar).split(" ")[0].removeprefix(row.knowledge.endings.article)
    return first in row.knowledge.groups["masculine_heads"]
