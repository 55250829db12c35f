"""Where a text names the things that its facts speak of: whole words, in any spelling that folds alike."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from kg.match.fold import fold

_CLITICS = Path(__file__).parent.parent / "lang" / "ar" / "clitics.toml"
# A word with the vowel signs that may stand on it, which are no letters to `\w`.
_WORD = re.compile(r"(?:\w|[\u064b-\u065f\u0670])+")


class Mention(NamedTuple):
    """A half-open stretch of a text, and the IRI of the thing that it names."""

    start: int
    end: int
    thing: str


def find_mentions(text: str, names: Iterable[tuple[str, str]]) -> list[Mention]:
    """The longest names at each place, in order; `names` are pairs of a name and the IRI of what bears it."""
    known: dict[tuple[str, ...], str] = {}
    for name, iri in names:
        words = tuple(fold(found.group()) for found in _WORD.finditer(name))
        if words and len("".join(words)) > 1:
            known.setdefault(words, iri)
    longest = max(map(len, known), default=0)
    return list(_found([(m.start(), m.end(), fold(m.group())) for m in _WORD.finditer(text)], known, longest))


def _found(words: list[tuple[int, int, str]], known: dict[tuple[str, ...], str], longest: int) -> Iterator[Mention]:
    places = iter(range(len(words)))
    for place in places:
        for length in range(min(longest, len(words) - place), 0, -1):
            rest = tuple(key for _, _, key in words[place + 1 : place + length])
            iri = next((known[(first, *rest)] for first in _readings(words[place][2]) if (first, *rest) in known), None)
            if iri:
                yield Mention(words[place][0], words[place + length - 1][1], iri)
                next(islice(places, length - 1, length - 1), None)
                break


def _readings(word: str) -> Iterator[str]:
    """A word as it stands, then without what is written onto its front."""
    yield word
    for form, restored in _proclitics():
        if word.startswith(form) and len(word) > len(form) + 1:
            yield restored + word[len(form) :]


@cache
def _proclitics() -> tuple[tuple[str, str], ...]:
    rows = tomllib.loads(_CLITICS.read_text("utf-8"))["proclitic"]
    onto_nouns = [row for row in rows if {"noun", "any"} & {*row["before"]}]
    return tuple((fold(row["form"]), fold(row.get("restores", ""))) for row in onto_nouns)
