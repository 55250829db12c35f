"""Nouns of deeds that are spelled like verbs, where a verb of telling or backing before them still lacks its object."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of

# what happens once and is told of by its noun
TOLD = frozenset({"Appointment", "Accession", "Founding", "Signing"})
TELLING = frozenset({"declare", "affirm", "welcome", "support", "endorse", "deny"})
# what may stand between the two: who tells, where and when
BETWEEN = frozenset(
    {"ref", "word", "unknown", "orgword", "body", "office", "title", "nisba", "number", "time", "modifier"}
)


def as_told_deed(knowledge: Knowledge, before: Sequence[Item], item: Item) -> Item:
    """A word as the noun of a deed behind who tells of it: "the officers in X announced the deposing of Y"."""
    if item.kind != "verb" or item.conj or item.prep or item.head.pron or not before or before[-1].kind != "ref":
        return item
    nouns = [e for e in item.head.entries if e.kind == "noun" and not e.info.definite]
    entry = next((e for e in nouns if _is_told(knowledge, e.key)), None)
    if entry is None or not _tells(knowledge, before):
        return item
    return item._replace(kind="noun", head=item.head._replace(kind="noun", key=entry.key, info=entry.info))


def _is_told(knowledge: Knowledge, noun: str) -> bool:
    return any(sense.frame.event in TOLD for sense in knowledge.frames.nouns.get(noun, ()))


def _tells(knowledge: Knowledge, before: Sequence[Item]) -> bool:
    """Whether a verb of telling stands before, with nothing behind it yet but who tells and where."""
    for item in reversed(before):
        if item.kind == "verb":
            return any(s.frame.id in TELLING for s in knowledge.frames.verbs.get(item.head.key, ()))
        if item.kind not in BETWEEN and not groups_of(item) & {"place"}:
            return False
    return False
