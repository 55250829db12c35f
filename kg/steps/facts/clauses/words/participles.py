"""Participles that tell nothing of their own: how something is, what is done to it, or a thing."""

from __future__ import annotations

from kg.match.marks import ENDS
from kg.model import Item
from kg.steps.facts.clauses.clause import is_comma
from kg.steps.facts.clauses.row import Row


def is_undergone(item: Item) -> bool:
    """Whether a participle can only tell what is done to something: "an acceptable matter"."""
    voices = {e.info.voice for e in item.head.entries if e.kind == "participle"}
    return voices == {"passive"}


def is_thing(row: Row, at: int) -> bool:
    """Whether a participle is a thing that the verb has for its object, set off by no comma: "debated a plan"."""
    item = row.items[at]
    if not at or row.items[at - 1].kind in ("mark", "quote", "time") or item.conj or item.prep or item.why == "saying":
        return False
    if {e.info.voice for e in item.head.entries if e.kind == "participle"} != {"either"}:
        return False
    return any(e.kind == "noun" or (e.kind == "word" and e.key == "noun") for e in item.head.entries)


def takes_nothing(row: Row, at: int) -> bool:
    """Whether a participle only tells how something is: "the talks were useful", or "anew", spelled like "renewing"."""
    if not stands_alone(row, at):
        return False
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or behind.head.key in ENDS or row.text(row.items[at]) in row.knowledge.groups["again"]:
        return True
    set_off = at == 0 or row.items[at - 1].kind in ("mark", "quote") or bool(row.items[at].conj)
    return not set_off and is_comma(behind)


def stands_alone(row: Row, at: int) -> bool:
    """Whether nothing that a participle could take follows it: "anew", which is spelled like "renewing"."""
    return at + 1 >= len(row.items) or row.items[at + 1].kind == "mark"
