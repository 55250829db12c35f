"""Things that stand before their verb, so that a name behind it is its object: "that this crisis threatens X"."""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_colon
from kg.steps.facts.clauses.row import Row

THINGS = frozenset({"noun", "topic"})
WORD, UNKNOWN, NOUNS = "word", "unknown", frozenset({"noun", "both"})
OPENING = frozenset({"that", "narrator", "clause", "contrast"})
# how a word of the feminine ends, but for its letter of the feminine
PLURAL = "\u0627\u062a"
FAR = 14


def is_headed_by_thing(row: Row, at: int) -> bool:
    """Whether a definite thing heads the clause of a verb that nothing joins to another, and no name stands there.

    A verb with a pronoun behind it has the thing for its object: "the step that X announced", "this plan X drew up".
    """
    verb = row.items[at]
    if (
        verb.kind != "verb"
        or verb.conj
        or verb.prep
        or verb.head.pron
        or not str(verb.head.info.person).startswith("3")
    ):
        return False
    first = _head(row, at)
    if first < 0:
        return False
    pointed = row.items[first].head.key == "demonstrative"
    first += pointed
    head = row.items[first]
    if first >= at or row.text(head)[len(head.conj) :] in row.knowledge.groups["times_named"]:
        return False
    if not (_is_thing(head) or (pointed and head.kind == UNKNOWN)):
        return False
    behind = row.items[first + 1]
    owned = (
        behind.kind != "verb" and not (behind.prep or behind.conj) and (row.is_definite(behind) or bool(behind.keys))
    )
    if not (pointed or row.is_definite(head) or owned):
        return False
    feminine = row.text(head).split(" ")[0].endswith((row.knowledge.endings.feminine, PLURAL))
    return not feminine or str(verb.head.info.gender).startswith("f")


def _head(row: Row, at: int) -> int:
    """The item that heads the clause of a verb, with nothing but its own phrase between; -1 where there is more."""
    told = False
    for i in range(at - 1, max(-1, at - FAR), -1):
        item, groups = row.items[i], groups_of(row.items[i])
        if groups & OPENING or item.kind == "quote" or is_colon(item):
            return i + 1
        if item.kind == "verb":
            told = True
        elif "relative" in groups:
            if not told:
                return -1
            told = False
        elif item.kind in ("mark", "participle", "person", "given") or (
            item.kind == "ref" and not (item.prep or row.particle(i) or _is_owner(row, i))
        ):
            return -1
    return -1 if told or at > FAR else 0


def _is_owner(row: Row, at: int) -> bool:
    """Whether a name stands right behind a noun that is its own: "the policy of X"."""
    before = row.items[at - 1] if at else None
    if before is None or not (before.kind in THINGS or before.kind == WORD):
        return False
    led = before.end - before.start > 1  # the noun with its particle: "the war on X"
    return led or not row.is_definite(before)


def _is_thing(item: Item) -> bool:
    """Whether an item is a noun for something, led by no particle."""
    if item.prep or groups_of(item) or (item.conj and item.start):
        return False
    return item.kind in THINGS or (item.kind == WORD and item.head.key in NOUNS)
