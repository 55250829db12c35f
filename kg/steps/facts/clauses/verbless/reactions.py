"""How words and deeds were met: "the decision met with the displeasure of X", "it found a welcome from Y and Z"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.knowledge.frames import Sense
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import Clause, Complement, groups_of
from kg.steps.facts.clauses.quotations import quoted
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.status import HAPPENED
from kg.steps.facts.clauses.subjects.counted_doers import named_of_number

# a verb may open no frame of its own
VERBAL = frozenset({"verb", "word", "unknown"})
NAMED = frozenset({"ref", "mark", "quote", "time", "verb"})
DESCRIBING = frozenset({"word", "unknown", "nisba_weak", "modifier", "body", "orgword"})
BACK = 3
ADDRESSED = ("person:", "country:")


def reactions(row: Row, at: int) -> list[Clause]:
    """What others say of something, each for himself, where a verb at `at` tells how it was met; else nothing."""
    if not _meets(row, at):
        return []
    found: list[Clause] = []
    start = -1
    for i in range(at + 1, len(row.items)):
        item = row.items[i]
        if _turns(row, i) and start >= 0:
            break
        frame = "" if quoted(row, i) else _frame_of(row, i)
        if not frame:
            continue
        owners = list(_owners(row, i))
        start = i if owners and start < 0 else start
        found += [_clause(row, at, i, frame, owner, start) for owner in owners]
        if owners and item.kind == "noun":
            row.adopted.add(i)
    return found


def _meets(row: Row, at: int) -> bool:
    """Whether a verb tells how something was met: "was met with", "found", "stirred"."""
    item, groups = row.items[at], row.knowledge.groups
    if "met_with" not in row.traces or item.kind not in VERBAL or item.head.pron:
        return False
    return row.text(item)[len(item.conj) :] in groups["met_with"] and not quoted(row, at)


def _turns(row: Row, at: int) -> bool:
    """Whether the sentence goes on with something else."""
    item = row.items[at]
    if item.kind == "verb":
        return True
    return bool(groups_of(item) & {"that", "clause", "contrast", "relative"})


def _frame_of(row: Row, at: int) -> str:
    """The frame of a word for how something is taken, whatever is written onto it; empty for any other word."""
    item = row.items[at]
    if item.kind in NAMED or not at + 1 < len(row.items):
        return ""
    text, behind = row.text(item)[len(item.conj) :], row.text(row.items[at + 1])
    alef = row.knowledge.endings.alef
    words = (w for bare in (text, text[1:]) for w in (f"{bare} {behind}", bare, bare.removesuffix(alef)))
    return next((f for w in words if (f := row.knowledge.reactions.get(w))), "")


def _owners(row: Row, at: int) -> Iterator[tuple[str, int]]:
    """Whose reaction a word at `at` is: by adjectives, by the name behind it, or behind "from" and the names joined.

    Or those of many who are named behind their number: "the backing of 11 members, among them X and Y".
    """
    if (told := named_of_number(row, at + 1)) is not None:
        yield from ((key, told) for key in row.as_actors(row.items[told].keys) if key.startswith(ACTORS))
        return
    led = named = False
    for i in range(at + 1, len(row.items)):
        item = row.items[i]
        particle = row.text(item)[len(item.conj) :]
        if item.kind == "nisba" and not led and (named or not item.conj):
            named = True
            if item.head.key.startswith(ACTORS):
                yield item.head.key, i
        elif item.kind == "ref":
            if item.prep or not (i == at + 1 or led or (named and item.conj)):
                return
            led, named = False, True
            for key in row.as_actors(item.keys):
                if key.startswith(ACTORS):
                    yield key, i
        elif particle in row.knowledge.groups["reacting"] and (named or not item.conj):
            led = True
        elif item.kind == "mark" and named and i + 1 < len(row.items) and row.items[i + 1].conj:
            continue
        elif led or not _describes(row, at, i):
            return


def _describes(row: Row, noun: int, at: int) -> bool:
    """Whether a word only tells of what kind the noun before it is, rather than whose."""
    item = row.items[at]
    if item.conj or item.prep or not (item.kind in DESCRIBING or "kin" in groups_of(item)):
        return False
    return not row.is_definite(item) or row.is_definite(row.items[noun])


def _clause(row: Row, at: int, word: int, frame: str, owner: tuple[str, int], start: int) -> Clause:
    key, named = owner
    sense = Sense(f"{frame}/met.{row.items[at].head.key}", row.knowledge.frames.frames[frame])
    told = _told_to(row, at, start, key)
    parts = (Complement("speaker", (key,), named), *((Complement("addressee", (told,), at),) if told else ()))
    return Clause(word, sense, "", "noun", "singular", (), -1, parts, named + 1, HAPPENED, content=(at + 1, start))


def _told_to(row: Row, at: int, start: int, speaker: str) -> str:
    """Whose words or deeds were met, where one alone is named between the verb and the word for the reaction."""
    named = {
        key
        for item in (*row.items[max(0, at - BACK) : at], *row.items[at + 1 : start])
        for key in ((item.head.key,) if item.kind == "nisba" else row.as_actors(item.keys))
        if key.startswith(ADDRESSED) and key != speaker
    }
    return named.pop() if len(named) == 1 else ""
