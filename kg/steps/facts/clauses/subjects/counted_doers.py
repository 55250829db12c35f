"""Doers of whom a number is told before their names: "three states, namely X, Y and Z, voted against it"."""

from __future__ import annotations

from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.nameless import behind_pronoun
from kg.steps.facts.clauses.subjects.unlisted_speakers import is_group

# kinds of what is counted: "states", "a state", "members", "leaders"
COUNTED = frozenset({"anaphor", "particle", "relation", "word", "office", "orgword", "noun"})
NUMBER = "number"
PAIR = 2
PRONOUN = "pronoun"
# how far the names may stand behind their number, and the number behind its verb
NEAR, FAR = 7, 16


def counted_doers(row: Row, at: int) -> tuple[tuple[str, ...], int] | None:
    """Those who do what a verb tells, named behind their number and "namely" or "among them"; None where untold."""
    if not _leaves_them(row, at):
        return None
    for i in range(at + 1, min(len(row.items) - 1, at + FAR)):
        item = row.items[i]
        if item.kind in ("verb", "quote") or "that" in (item.head.info or () if item.kind == "particle" else ()):
            return None
        if (named := named_of_number(row, i)) is not None:
            return row.as_actors(_all_named(row, named)), named
    return None


def group_named(row: Row, at: int, stop: int) -> int:
    """The names of some of the states that a verb tells of right behind it: "several states, foremost X, condemned"."""
    first = behind_pronoun(row, at + 1)
    if first >= min(stop, len(row.items) - 1) or not is_group(row, row.items[first]):
        return -1
    opening = row.knowledge.groups["among"] | row.knowledge.groups["foremost"]
    for i in range(first + 1, min(first + NEAR, len(row.items) - 1)):
        item, behind = row.items[i], row.items[i + 1]
        if {row.text(item), row.sentence.words(row.items[i - 1].start, item.end)} & opening:
            return i + 1 if behind.kind == "ref" and not (behind.conj or behind.prep) else -1
        if item.kind in ("ref", "verb"):
            return -1
    return -1


def is_unnamed_group(row: Row, at: int, stop: int) -> bool:
    """Whether several states that an adjective tells do it: "X-ian states expelled", not who was spoken of last."""
    group = row.items[at + 1 : min(stop, at + 3)]
    if len(group) < PAIR or row.items[at].kind != "verb" or not is_group(row, group[0]) or group[0].prep:
        return False
    bare = group[1].kind == "nisba" and not row.is_definite(group[1])
    return bare and not row.text(group[0]).endswith(row.knowledge.endings.alef)


def _all_named(row: Row, at: int) -> tuple[str, ...]:
    """The names at an item and those that go on behind a time: "namely X, since 2005, and Y and Z"."""
    keys = row.items[at].keys
    timed = False
    for item in row.items[at + 1 :]:
        if timed and item.kind == "ref" and item.conj and not item.prep:
            return (*keys, *(k for k in item.keys if k not in keys))
        timed = item.kind == "time"
        if not timed and row.text(item) not in row.knowledge.groups["since"]:
            return keys
    return keys


def named_of_number(row: Row, at: int) -> int | None:
    """The names of those who are counted at an item, if they follow."""
    if _counts(row, at):
        return _named_behind(row, at)
    return _named_behind(row, at - 1) if _is_two(row, at) else None


def _is_two(row: Row, at: int) -> bool:
    """Whether a noun counts two by its ending, and "they" follows: "two states, namely X and Y"."""
    item, behind = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    they = behind is not None and behind.kind == "function" and behind.head.key == PRONOUN
    plain = item.kind in COUNTED and item.end - item.start == 1 and not (item.prep or item.conj)
    return they and plain and row.text(item).endswith(row.knowledge.endings.duals)


def _leaves_them(row: Row, at: int) -> bool:
    """Whether no doer stands right behind a verb: a number or a particle does, or a noun of the other gender."""
    verb, behind = row.items[at], row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None:
        return False
    if behind.kind in ("particle", "function", NUMBER) or _counts(row, at + 1) or _is_two(row, at + 1):
        return True
    feminine = row.text(behind).split(" ")[0].endswith(row.knowledge.endings.feminine)
    return row.is_definite(behind) and verb.head.info.gender == ("m" if feminine else "f")


def _counts(row: Row, at: int) -> bool:
    """Whether a number and what it counts stand here, in either order: "3 states", "one state"."""
    pair = row.items[at : at + 2]
    numbers = [i.kind == NUMBER or i.head.key == NUMBER for i in pair]
    if len(pair) < 2 or numbers[0] == numbers[1]:
        return False
    return pair[1].kind in COUNTED if numbers[0] else pair[0].kind in COUNTED and pair[1].kind == "word"


def _named_behind(row: Row, at: int) -> int | None:
    """The names behind a number: straight behind "they are", or behind "among them"."""
    groups = row.knowledge.groups
    for i in range(at + 2, min(len(row.items) - 1, at + NEAR)):
        item, behind = row.items[i], row.items[i + 1]
        if item.kind == "verb":
            return None
        told = item.kind == "function" and item.head.key == PRONOUN
        words = {row.text(item), f"{row.text(row.items[i - 1])} {row.text(item)}"}
        if (told or words & groups["among"]) and behind.kind == "ref" and not (behind.conj or behind.prep):
            return i + 1
    return None
