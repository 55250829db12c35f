"""What the language data says of standing relations: the ties with their forms, and the words around them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kg.match.fold import fold
from kg.model import Entry
from kg.model.record import Record, record

ANY = "~"
MAYBE = "~?"
# what sets the names of the groups of words around a tie apart from those of other groups
TIE = "tie:"
KEYS = ("rotating", "led_in_turn", "by_members")


class Tie(NamedTuple):
    """A form that ties states to an organisation: its folded words, its property and its shape."""

    words: tuple[str, ...]
    property: str
    shape: str


@record
class Ties(Record):
    """All ties by their first word, longest first, and the named groups of words that steer their reading.

    `units` are the lexicon entries of the forms that are units of their own; `stands_for` leads from the key of a
    group to that of the body whose members it has; `rotating` are keys of bodies whose sessions the state in the
    chair leads, `led_in_turn` of bodies whose president is the head of the state in the chair, `by_members` of small
    councils in which only members vote.
    """

    by_first: Mapping[str, tuple[Tie, ...]]
    words: Mapping[str, frozenset[str]]
    units: tuple[tuple[str, Entry], ...]
    stands_for: Mapping[str, str]
    rotating: frozenset[str]
    led_in_turn: frozenset[str]
    by_members: frozenset[str]


def load_ties(path: Path) -> Ties:
    """Read `relations.toml`."""
    data = tomllib.loads(path.read_text("utf-8"))
    ties = list(_ties(data["tie"]))
    groups = {**data["words"], **{f"guard_{k}": v for k, v in data["guards"].items()}}
    groups |= {k: v for k, v in data["chairs"].items() if k not in KEYS}
    return Ties(
        _by_first(ties),
        {name: frozenset(map(fold, forms)) for name, forms in groups.items()},
        tuple((" ".join(t.words), Entry("relation", t.property)) for t in _ties(r for r in data["tie"] if "unit" in r)),
        {f"organization:{row['body']}": f"organization:{row['of']}" for row in data["stands_for"]},
        *(frozenset(f"organization:{key}" for key in data["chairs"][name]) for name in KEYS),
    )


def _ties(rows: Sequence[Mapping[str, Any]] | Iterator[Mapping[str, Any]]) -> Iterator[Tie]:
    for row in rows:
        for form in row["forms"]:
            written = form.split(" ")
            for filling in ((), (ANY,)) if MAYBE in written else ((),):
                words = (w for word in written for w in (filling if word == MAYBE else (word,)))
                yield Tie(tuple(w if w == ANY else fold(w) for w in words), row["property"], row["shape"])


def _by_first(ties: Sequence[Tie]) -> dict[str, tuple[Tie, ...]]:
    found: dict[str, list[Tie]] = {}
    for tie in ties:
        found.setdefault(tie.words[0], []).append(tie)
    return {first: tuple(sorted(group, key=lambda t: -len(t.words))) for first, group in found.items()}
