"""Particles and pronouns that are written together with a word, and the ways to take them off it."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model.record import Record, record


@record
class Clitics(Record):
    """The particles and pronouns that are written together with a word, as folded strings.

    `split` are words that are nearly always a conjunction and a verb, though they may be one rare verb; `of_nouns` are
    the pronouns that no verb takes.
    """

    conjunctions: frozenset[str]
    prepositions: frozenset[str]
    article: str
    lam: str
    future: str
    pronouns: tuple[str, ...]
    endings: tuple[tuple[str, str], ...]
    split: frozenset[str] = frozenset()
    of_nouns: frozenset[str] = frozenset()

    def bare(self, words: str, conj: str, prep: str) -> str:
        """Words without a conjunction and a preposition written onto the first; "to the" gives the article back.

        `words`, as written or folded, begin with `conj` and `prep`, each of which may be "".
        """
        rest = words[len(conj) :]
        if prep == self.lam and rest.startswith(self.lam * 2):
            return self.article + rest[2:]
        return rest[len(prep) :]


@record
class Option(Record):
    """One way to read a word: particles before it, its stem, the pronoun behind it, a future mark."""

    conj: str
    prep: str
    stem: str
    pron: str
    future: bool


def unprefixed(norm: str, clitics: Clitics) -> Iterable[tuple[str, str, str, bool]]:
    """Conjunction, preposition, what they leave of a word, and whether a mark of the future was taken off it."""
    if norm not in clitics.split:
        yield "", "", norm, False
    for conj, rest in (("", norm), (norm[:1], norm[1:])):
        if len(rest) < 2 or (conj and conj not in clitics.conjunctions):
            continue
        if conj:
            yield conj, "", rest, False
        if rest[0] in clitics.prepositions:
            if rest.startswith(clitics.lam * 2):
                yield conj, clitics.lam, clitics.article + rest[2:], False
            if len(rest) > 2:
                yield conj, rest[0], rest[1:], False
            if rest.startswith(clitics.lam * 2):  # one of three like letters is dropped
                yield conj, clitics.lam, clitics.article + rest[1:], False
        if rest.startswith(clitics.future) and len(rest) > 3:
            yield conj, "", rest[1:], True


def unsuffixed(stem: str, clitics: Clitics) -> Iterable[tuple[str, str]]:
    """What a word is without a pronoun at its end, its own ending put back, and the pronoun."""
    if not stem.endswith(clitics.pronouns):
        return
    for pronoun in clitics.pronouns:
        if stem.endswith(pronoun) and len(stem) - len(pronoun) >= 2:
            bare = stem[: -len(pronoun)]
            yield bare, pronoun
            for ending, whole in clitics.endings:
                if bare.endswith(ending):
                    yield bare[: len(bare) - len(ending)] + whole, pronoun
