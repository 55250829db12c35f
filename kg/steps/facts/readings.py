"""Words that mean one thing alone and another beside the noun of an event."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Entry, Item
from kg.steps.facts.row import gathering_before

NEAR = 5
HELD = frozenset({"gather", "light"})


def reread(knowledge: Knowledge, items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a sentence, with the verbs that some words are there.

    A noun behind a gathering may be a verb of bringing together; a word of chairing before a delegation leads it.
    """
    out: list[Item] = []
    for at, item in enumerate(items):
        if item.kind == "relation" and any(i.kind == "ref" and i.head.kind == "body" for i in items[at + 1 : at + 3]):
            item = _as_verb(item, next((e for e in item.head.entries if e.kind == "verb"), None))
        verb = _gathers(knowledge, item) if item.kind == "noun" and not item.prep else None
        if verb is not None and gathering_before(knowledge, out, len(out)):
            item = _as_verb(item, verb)
        if _is_summit(knowledge, item) and item.prep and (first := _session(knowledge, out)) >= 0:
            item = item._replace(start=out[first].start, conj=out[first].conj, prep=out[first].prep)
            del out[first:]
        out.append(item)
    return tuple(out)


def _session(knowledge: Knowledge, items: Sequence[Item]) -> int:
    """Where a phrase like "the thirty-fourth session" begins that ends the items; -1 where none does."""
    for at in range(len(items) - 1, max(-1, len(items) - 1 - NEAR), -1):
        item = items[at]
        if item.kind == "noun":
            session = any(s.frame.id == "convene" for s in knowledge.frames.nouns.get(item.head.key, ()))
            return at if session else -1
        if item.kind not in ("word", "modifier", "number", "unknown"):
            return -1
    return -1


def _is_summit(knowledge: Knowledge, item: Item) -> bool:
    senses = knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(s.frame.event == "Summit" for s in senses)


def _as_verb(item: Item, verb: Entry | None) -> Item:
    if verb is None:
        return item
    return item._replace(kind="verb", head=item.head._replace(kind="verb", key=verb.key, info=verb.info))


def _gathers(knowledge: Knowledge, item: Item) -> Entry | None:
    """The meaning of a word as a verb of bringing people together."""
    verbs = (entry for entry in item.head.entries if entry.kind == "verb")
    return next((e for e in verbs if any(s.frame.id == "gather" for s in knowledge.frames.verbs.get(e.key, ()))), None)
