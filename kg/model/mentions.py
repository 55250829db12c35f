"""What the words of a sentence may mean: entries of the lexicon, and the units that a sentence is cut into."""

from __future__ import annotations

from typing import Any, NamedTuple

from kg.model.record import Record, record
from kg.model.sentences import Sentence


class Entry(NamedTuple):
    """One meaning of a form: its kind (`country`, `verb` …), the key of what it names, and details."""

    kind: str
    key: str
    info: Any = None


@record
class Unit(Record):
    """A stretch `[start, end)` of a sentence's tokens with one meaning.

    `conj` and `prep` are particles written onto its first word, `pron` a pronoun on its last. `entries` are all
    meanings that its form has in the lexicon, of which `kind`, `key` and `info` are the chosen one.
    """

    start: int
    end: int
    kind: str
    key: str = ""
    info: Any = None
    conj: str = ""
    prep: str = ""
    pron: str = ""
    future: bool = False
    entries: tuple[Entry, ...] = ()


Marked = tuple[Sentence, tuple[Unit, ...]]
