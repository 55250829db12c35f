"""Whether two spellings are one foreign name, written by ear.

Newsrooms write a foreign name each in its own way: vowels long or left out, and one of several letters for a sound
that Arabic does not have. What is left when vowels go and such letters fall together is the skeleton of a name. It is
coarse: compare only names that something else, like an office, says may be one person's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from kg.match.fold import LETTERS, fold

LEAST_SOUNDS = 4
LONG = 4


def _letters() -> Mapping[int, str | None]:
    data = LETTERS["transcription"]
    table: dict[int, str | None] = {ord(letter): letters[0] for letters in data["alike"] for letter in letters}
    return table | dict.fromkeys(map(ord, data["silent"]))


_TABLE = _letters()


@lru_cache(maxsize=1 << 14)
def skeleton(word: str) -> str:
    """The consonants of a word, letters for one foreign sound made one; a doubled sound counts once."""
    sounds = fold(word).translate(_TABLE)
    return "".join(s for i, s in enumerate(sounds) if not i or sounds[i - 1] != s)


def same_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of at least two words each have the same first and last word but for their spelling.

    In one long word of the two a single sound may differ.
    """
    if len(one) < 2 or len(other) < 2:
        return False
    first, last = skeleton(one[0]), skeleton(one[-1])
    others = skeleton(other[0]), skeleton(other[-1])
    if (first != others[0] and last != others[1]) or len(first) + len(last) < LEAST_SOUNDS:
        return False
    return (first == others[0] or _one_apart(first, others[0])) and (last == others[1] or _one_apart(last, others[1]))


def _one_apart(a: str, b: str) -> bool:
    """Whether two long skeletons of one length differ in a single sound, or one has a single sound more."""
    if min(len(a), len(b)) < LONG or abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b, strict=True)) == 1
    short, long = sorted((a, b), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
