"""How sounds are written: letters for consonants and long vowels, hamza on the seat that its neighbours give it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

HAMZA = "'"
SHORT = frozenset("aiu")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """The letter of each sound, and the shapes of hamza: alone, on alif, under it, on waw, on yeh, with long a."""

    letters: Mapping[str, str]
    bare: str
    alif: str
    below: str
    waw: str
    yeh: str
    madda: str


def spell(sounds: str, spelling: Spelling) -> tuple[str, ...]:
    """The spellings of a phonemic string, the preferred one first; more than one where custom is divided."""
    if HAMZA not in sounds:
        return ("".join([spelling.letters[sign] for sign in sounds if sign not in SHORT]),)
    parts: list[tuple[str, ...]] = []
    i = 0
    while i < len(sounds):
        sign = sounds[i]
        if sign == HAMZA:
            shapes, used = _hamza(sounds, i, spelling)
            parts.append(shapes)
            i += used
        else:
            parts.append(("" if sign in SHORT else spelling.letters[sign],))
            i += 1
    return tuple(dict.fromkeys("".join(choice) for choice in product(*parts)))


def _hamza(sounds: str, i: int, spelling: Spelling) -> tuple[tuple[str, ...], int]:
    """The shapes of the hamza at `i`, and how many sounds they write."""
    before, after = sounds[i - 1 : i], _after(sounds, i)
    if not before:
        return _first(after, spelling)
    if after in ("", "F"):
        return _last(before, after, spelling)
    return _middle(before, after, sounds[i + 2 :], spelling)


def _after(sounds: str, i: int) -> str:
    """The sound that decides the seat: a short vowel at the end of a word is not written and does not count."""
    rest = sounds[i + 1 :]
    return "" if len(rest) == 1 and rest in SHORT else rest[:1]


def _first(after: str, spelling: Spelling) -> tuple[tuple[str, ...], int]:
    if after == "A":
        return (spelling.madda,), 2
    return (spelling.below if after in ("i", "I") else spelling.alif,), 1


def _last(before: str, after: str, spelling: Spelling) -> tuple[tuple[str, ...], int]:
    seat = {"a": spelling.alif, "i": spelling.yeh, "u": spelling.waw}.get(before, spelling.bare)
    if after == "F" and before in ("a", "A"):
        return (seat,), 2
    if after == "F" and before in ("y", "I"):
        return (spelling.yeh,), 1
    return (seat,), 1


def _middle(before: str, after: str, rest: str, spelling: Spelling) -> tuple[tuple[str, ...], int]:
    if after in ("i", "I") or before in ("i", "I", "y"):
        return (spelling.yeh,), 1
    if before in ("A", "U", "w"):
        if after in ("u", "U"):
            return (spelling.waw, spelling.bare) if after == "U" else (spelling.waw,), 1
        return (spelling.bare,), 1
    if after in ("u", "U") or before == "u":
        other = spelling.alif if before == "a" else spelling.yeh
        return (spelling.waw, other) if after == "U" and before != "u" else (spelling.waw,), 1
    if after == "A":
        apart = spelling.alif + spelling.letters["A"]
        return (spelling.madda, apart) if rest in ("", "ni") else (spelling.madda,), 2
    return (spelling.alif,), 1
