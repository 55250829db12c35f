"""Names that spell out, behind a comma, who the noun behind a verb means: "the foes of the war, X and Y, agreed"."""

from __future__ import annotations

from kg.match.marks import PAUSES
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.standing import PAIRS

# words of the noun and what describes it, at most
LONGEST = 5
PLAIN = frozenset({"word", "unknown", "noun", "nisba", "nisba_weak", "modifier", "orgword", "participle", "topic"})
MARKS = PAUSES | {"(", ")"}


def spelled_out(row: Row, at: int, stop: int) -> int:
    """The names set off by a comma behind "the two sides" or the like at an item, which tell who they are; else -1."""
    item = row.items[at]
    if item.prep:
        return -1
    counted = not PAIRS.isdisjoint((item.head.key, item.why))
    mark = at + 1 if counted else -1
    if counted or _are_several(row, at):
        behind = range(at + 1, min(at + LONGEST, len(row.items)))
        mark = next((i for i in behind if not _describes(row, row.items[i])), -1)
    name = mark + 1
    if mark < 0 or name >= min(stop + 1, len(row.items)) or row.items[mark].head.key not in MARKS:
        return -1
    names = row.items[name]
    told = names.kind == "ref" and len(names.keys) > 1 and not (names.prep or names.conj)
    apart = counted or (name + 1 < len(row.items) and row.items[name + 1].head.key in MARKS)
    return name if told and apart else -1


def _are_several(row: Row, at: int) -> bool:
    """Whether a noun is a dual or plural that can but be a subject, or one annexed to a definite noun behind it."""
    item = row.items[at]
    if item.kind not in PLAIN or item.conj or groups_of(item) & {"human", "that"}:
        return False
    text, endings = row.text(item), row.knowledge.endings
    if row.is_definite(item):
        return endings.is_nominative(text) or text.endswith((endings.duals[0], endings.nominative_people[0][1]))
    annexed = at + 1 < len(row.items) and row.is_definite(row.items[at + 1])
    return annexed and (text.endswith(endings.alef) or text in row.knowledge.groups["sides_of"])


def _describes(row: Row, item: Item) -> bool:
    """Whether a word goes on with a definite noun: its adjective, or what it is annexed to."""
    return item.kind in PLAIN and row.is_definite(item) and not (item.prep or item.conj)
