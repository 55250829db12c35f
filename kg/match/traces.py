"""Which groups of phrases a sentence can have any of: asked once, before its items are gone through for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.match.clitics import Clitics
from kg.match.memo import Memo

MOST_WORDS = 1 << 15
# how many letters of particles and an article may be written onto a word
LED = range(4)


class Traces:
    """Groups of folded phrases, each phrase known by its longest word, onto which other letters may be written."""

    __slots__ = ("_clitics", "_groups", "_left_by")

    def __init__(self, groups: Mapping[str, Iterable[str]], clitics: Clitics) -> None:
        self._clitics = clitics
        self._groups: dict[str, set[str]] = {}
        for group, phrases in groups.items():
            for phrase in phrases:
                self._groups.setdefault(max(phrase.split(" "), key=len), set()).add(group)
        self._left_by = Memo(self._of_word, MOST_WORDS)

    def __getnewargs__(self) -> tuple[Mapping[str, Iterable[str]], Clitics]:
        """What a copy is begun with."""
        return {}, self._clitics

    def among(self, norms: Sequence[str]) -> frozenset[str]:
        """The groups of which a phrase may stand among some folded words; of no other group does one."""
        left_by = self._left_by
        return frozenset().union(*[left_by[norm] for norm in norms])

    def _of_word(self, word: str) -> frozenset[str]:
        article, lam = self._clitics.article, self._clitics.lam * 2
        bare = [word[led:] for led in LED]
        bare += [article + form.removeprefix(lam) for form in bare if form.startswith(lam)]
        return frozenset(group for form in bare for group in self._groups.get(form, ()))
