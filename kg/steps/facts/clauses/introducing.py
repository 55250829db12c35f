"""What somebody is, told before his name: "the Ruritanian businessman N", "the correspondent of the paper P, N"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from kg.knowledge import Knowledge
from kg.model import Item
from kg.steps.facts.clauses.clause import Complement, groups_of

TITLED = frozenset({"title", "non_office"})
TELLING = frozenset({"nisba", "nisba_weak", "word", "unknown", "modifier", "title", "non_office"})
# what a clause without a relative pronoun may tell more of
BARE = frozenset({"word", "unknown", "nisba", "office", "non_office", "title", "number"})
LONG = 5
TARGET = "target"


class Worded(Protocol):
    """The items of a sentence and the words of each."""

    @property
    def items(self) -> Sequence[Item]: ...

    @property
    def knowledge(self) -> Knowledge: ...

    def text(self, item: Item) -> str: ...

    def is_definite(self, item: Item) -> bool: ...


def introduction(row: Worded, at: int) -> int:
    """The item with which the words begin that tell what a person named at `at` is; `at` where none do."""
    item = row.items[at]
    if item.conj or not _is_person(item):
        return at
    for i in range(at - 1, max(-1, at - 1 - LONG), -1):
        item = row.items[i]
        if _tells_who(row, i):
            return i
        if item.kind not in TELLING or item.conj or item.prep or not row.is_definite(item):
            return at
    return at


def holders(row: Worded, parts: list[Complement]) -> list[Complement]:
    """Parts, with the person whom the words before his name tell of: "arrested the reporter of the paper P, N".

    He stands in place of the body for which he works, and beside the state whose citizen he is.
    """
    out: list[Complement] = []
    for part in parts:
        item = row.items[part.item] if part.role == TARGET and part.item > 0 else None
        works = item is not None and item.kind == "ref" and all(k.startswith("organization:") for k in item.keys)
        named = _named_behind(row, part.item) if works or (item is not None and item.kind == "nisba") else -1
        if named < 0 or (works and not _works_for(row, part.item)):
            out.append(part)
            continue
        out += [] if works else [part]
        out.append(Complement(TARGET, row.items[named].keys, named))
    return out


def tells_whose(row: Worded, at: int) -> bool:
    """Whether a verb right behind a bare noun only tells whose it is: "ten diplomats working in the embassy of"."""
    before, item = row.items[at - 1], row.items[at]
    if item.kind != "verb" or item.conj or row.text(item) not in row.knowledge.groups["run_by"]:
        return False
    return before.kind in BARE and not row.is_definite(before)


def _named_behind(row: Worded, at: int) -> int:
    """The person named behind a body or an adjective, words that tell more of him between; -1 without one."""
    for i in range(at + 1, min(len(row.items), at + 1 + LONG)):
        item = row.items[i]
        if item.prep or item.conj:
            return -1
        if item.kind == "ref":
            return i if _is_person(item) else -1
        if item.kind not in TELLING or not row.is_definite(item):
            return -1
    return -1


def _works_for(row: Worded, body: int) -> bool:
    """Whether a word before a body tells what somebody is in it: "the former officer in the intelligence of"."""
    for i in range(body - 1, max(-1, body - 1 - LONG), -1):
        item = row.items[i]
        if _tells_who(row, i):
            return True
        placed = "place" in groups_of(item) or row.text(item) in row.knowledge.groups["tied_by"]
        if not (placed or item.kind == "orgword" or (item.kind in TELLING and not item.conj)):
            return False
    return False


def _is_person(item: Item) -> bool:
    return bool(item.keys) and item.keys[0].startswith("person:")


def _tells_who(row: Worded, at: int) -> bool:
    """Whether a word tells what somebody is: a calling, a rank, or a part that he plays."""
    item = row.items[at]
    if item.kind in TITLED:
        return True
    bare = row.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0]
    bare = bare.removeprefix(row.knowledge.endings.article)
    return ("human" in groups_of(item) or item.kind in ("word", "unknown", "office", "noun")) and (
        bare in row.knowledge.groups["who_one_is"]
    )
