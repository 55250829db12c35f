"""What must stand with a word for one of its readings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import product

from kg.match.fold import fold
from kg.model.record import Record, record

Owned = Callable[[str], Iterable[str]]
# before a word beside which a reading is not meant, a particle that the others must stand behind, and an object with a
# pronoun, which may stand further off than the first word
NEVER, BEHIND, FURTHER = "!", "~", "^"
MARKED = ("=", ">", "<", "+", "*", NEVER, BEHIND, FURTHER)
CLASS = "@"
# between two classes each word of which stands before each of the other: "to settle" and "the crisis", "the war" …
EACH = " & "


@record
class Terms(Record):
    """Folded words and phrases that are looked for together; `heads` are the first words of the phrases."""

    words: frozenset[str]
    phrases: tuple[str, ...]
    heads: frozenset[str]


@record
class Needs(Record):
    """What must stand with a word for one of its readings, any one of it.

    Terms right behind it or `anywhere` in its clause, a thing of some `kinds` behind it or as one of its `objects`,
    or what is `beside` it: a gathering or an event noun named before it, `<meeting`, `<visit` …, `+pronoun`, "so" or
    "as" before it, `+likewise`, quoted words behind it, `+words`, or the noun of a deed, `+deed`, behind which stands
    the particle that leads it, if any. With words that are `never` in its clause the reading is not meant. The terms
    may have to stand behind a `particle`, and objects with a pronoun may stand `further` off. One of the `words` stands
    wherever any of the terms does.
    """

    near: Terms
    anywhere: Terms
    kinds: frozenset[str]
    objects: frozenset[str]
    beside: frozenset[str]
    never: frozenset[str]
    particle: frozenset[str]
    further: frozenset[str]
    words: frozenset[str]


Needing = Callable[[str | Iterable[str]], Needs | None]


def needing(things: Mapping[str, list[str]], owned: Owned) -> Needing:
    """What tells the needs of readings, made once for all that list the same.

    `things` are the classes that may be called by name. A bare noun may have a pronoun on it: "withdrew troops, its
    troops". What one owns several may own as well.
    """
    made: dict[tuple[str, ...], Needs | None] = {}

    def needs(listed: str | Iterable[str]) -> Needs | None:
        words = (listed,) if isinstance(listed, str) else tuple(listed)
        if words not in made:
            made[words] = _needs(words, things, owned)
        return made[words]

    return needs


def _needs(listed: tuple[str, ...], things: Mapping[str, list[str]], owned: Owned) -> Needs | None:
    found: dict[str, None] = {}
    for word in map(fold, _spelled_out(listed, things)):
        found[word] = None
        found.update(dict.fromkeys(owned(word)))
    if not found:
        return None
    near = _terms(word for word in found if not word.startswith(MARKED))
    anywhere = _terms(word[1:] for word in found if word.startswith("*"))
    never, particle, further = (
        frozenset(word[1:] for word in found if word.startswith(mark)) for mark in (NEVER, BEHIND, FURTHER)
    )
    return Needs(
        near,
        anywhere,
        frozenset(word[1:] for word in found if word.startswith("=")),
        frozenset(word[1:] for word in found if word.startswith(">")),
        frozenset(word for word in found if word.startswith(("<", "+"))),
        never,
        particle,
        further,
        frozenset().union(near.words, near.heads, anywhere.words, anywhere.heads),
    )


def _terms(found: Iterable[str]) -> Terms:
    terms = tuple(found)
    phrases = tuple(term for term in terms if " " in term)
    return Terms(frozenset(terms) - {*phrases}, phrases, frozenset(phrase.split(" ")[0] for phrase in phrases))


def _spelled_out(words: Iterable[str], things: Mapping[str, list[str]]) -> Iterable[str]:
    for word in words:
        if EACH in word:
            yield from map(" ".join, product(*(things[name.removeprefix(CLASS)] for name in word.split(EACH))))
        else:
            yield from things[word.removeprefix(CLASS)] if word.startswith(CLASS) else (word,)
