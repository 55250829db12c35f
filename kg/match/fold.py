"""The match key of a text: what is left of it when differences of spelling that carry no meaning are gone.

Vowel signs, tatweel, marks of direction and forms of presentation go; the forms of alif, yeh, heh, waw and kaf
fall together; digits become ASCII. Keys are for comparing only: what is shown or quoted is the text as it was read.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kg.match.memo import Memo

LETTERS_FILE = Path(__file__).parent.parent / "lang" / "ar" / "letters.toml"
LETTERS: Mapping[str, Any] = tomllib.loads(LETTERS_FILE.read_text(encoding="utf-8"))

_WORD_LENGTH = 40
_MOST_WORDS = 1 << 17


def fold(text: str) -> str:
    """The match key of a word or phrase; folding a key again changes nothing."""
    return _folded[text] if len(text) <= _WORD_LENGTH else _fold_long(text)


def _fold_long(text: str) -> str:
    """Word by word, as what stands between two blanks is folded without regard to its neighbours."""
    words = text.split()
    if max(map(len, words), default=0) > _WORD_LENGTH:
        return " ".join(filter(None, map(_fold, words)))
    return " ".join(filter(None, map(_folded.__getitem__, words)))


def _fold(text: str) -> str:
    for written, meant in _ALIKE:
        text = text.replace(written, meant)
    folded = text.translate(_TABLE)
    while not folded.isascii() and not unicodedata.is_normalized("NFKC", folded):
        folded = unicodedata.normalize("NFKC", folded).translate(_TABLE)
    if _HAMZA in folded:
        folded = _DROPPED_HAMZA.sub("", folded)
    return " ".join(folded.split())


_folded = Memo(_fold, _MOST_WORDS)


def _table(data: Mapping[str, Any]) -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for first, last in data["removed"]:
        table.update(dict.fromkeys(range(ord(first), ord(last) + 1)))
    table.update({ord(letter): target for part in ("letters", "numbers") for letter, target in data[part].items()})
    table.update({ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})
    return table


_TABLE = _table(LETTERS["fold"])
_ALIKE: tuple[tuple[str, str], ...] = tuple((a, b) for a, b in LETTERS["fold"]["spelled_alike"])
_HAMZA: str = LETTERS["fold"]["hamza"]
_KEPT_AFTER = "".join(LETTERS["fold"]["hamza_kept_after"])
_DROPPED_HAMZA = re.compile(rf"(?<![{_KEPT_AFTER}]){_HAMZA}|{_HAMZA}(?=\w)")
