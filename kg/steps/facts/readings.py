"""Words that mean one thing alone and another beside the noun of an event."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Entry, Item
from kg.steps.facts.row import gathering_before


def reread(knowledge: Knowledge, items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a sentence, where nouns that are verbs of bringing together behind a gathering are these verbs."""
    out: list[Item] = []
    for item in items:
        verb = _gathers(knowledge, item) if item.kind == "noun" and not item.prep else None
        if verb is not None and gathering_before(knowledge, out, len(out)):
            item = item._replace(kind="verb", head=item.head._replace(kind="verb", key=verb.key, info=verb.info))
        out.append(item)
    return tuple(out)


def _gathers(knowledge: Knowledge, item: Item) -> Entry | None:
    """The meaning of a word as a verb of bringing people together."""
    verbs = (entry for entry in item.head.entries if entry.kind == "verb")
    return next((e for e in verbs if any(s.frame.id == "gather" for s in knowledge.frames.verbs.get(e.key, ()))), None)
