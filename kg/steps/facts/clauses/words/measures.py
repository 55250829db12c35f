"""Words that tell how much or how many, and in what a thing comes: "hundreds of", "a new shipment of"."""

from __future__ import annotations

from kg.steps.facts.clauses.row import Row

# how many words may tell more of a measure
MEASURED = 4


def is_quantity(row: Row, at: int) -> bool:
    """Whether an item only tells how much or how many: "hundreds", "a number of", "twelve"."""
    item = row.items[at]
    if item.kind == "number" or (item.kind == "word" and item.head.key == "number" and not item.prep):
        return True
    if item.prep or "quantity" not in row.traces:
        return False
    return row.text(item)[len(item.conj) :] in row.knowledge.groups["quantity"]


def batch_end(row: Row, at: int) -> int:
    """Where what comes in some measure is named: behind "a new shipment of", "the first batch of"; 0 if nowhere."""
    item, groups = row.items[at], row.knowledge.groups
    if item.kind == "number" or row.traces.isdisjoint(("batches", "ranked")):
        return 0
    led = row.text(item)[len(item.conj) + len(item.prep) :]
    if led in groups["ranked"] and not item.prep:
        return at + 1
    if led.removeprefix(row.knowledge.endings.article) not in groups["batches"]:
        return 0
    for i in range(at + 1, min(at + 1 + MEASURED, len(row.items))):
        if row.text(row.items[i]) in groups["from"]:
            return i + 1
        if row.items[i].kind not in ("word", "unknown", "modifier", "number", "nisba"):
            break
    return at + 1
