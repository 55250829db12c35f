"""Topics called by their owner: "its nuclear programme", "normalising their relations", "the arms of the country"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.match.fold import fold

MOST_HEADS = 3
SHORTEST = 3
LONGEST_NAME = 3
# the most words of a topic's name among which its owner is looked for
REACH = 3
# the kind of words like "his country"
OWN = "state_of"
H = "\u0647"


class Opening(NamedTuple):
    """What names of topics may begin with at a word: with the article for its pronoun, as it is, with one for an owner.

    Each is empty where no name begins so.
    """

    definite: tuple[str, ...]
    bare: str
    owned: str


def owned_at(norms: Sequence[str], at: int, knowledge: Knowledge) -> tuple[int, str]:
    """How many words a topic with its owner spans at a folded word, and its key; the longest one, or 0 and empty."""
    best = (0, "")
    for length, name in _names(norms, at, knowledge):
        if length > best[0] and (entries := knowledge.topics.get(name)):
            best = (length, entries[0].key)
    return best


def _names(norms: Sequence[str], at: int, knowledge: Knowledge) -> Iterator[tuple[int, str]]:
    """Names that the words from a folded word on may stand for, and how many words they take."""
    for opening in knowledge.memo(_openings)[norms[at]]:
        for known in opening.definite:
            yield 1, known
            yield from _longer(norms, at + 1, 1, known)
        if opening.bare:
            yield from _behind(norms, at + 1, 1, opening.bare, knowledge)
        if opening.owned:
            for owner, of in _owners(norms, at + 1, knowledge):
                for length, name in _longer(norms, at + 1 + owner, 1 + owner, opening.owned):
                    yield length, f"{name} {of}" if of else name


def _openings(word: str, knowledge: Knowledge) -> tuple[Opening, ...]:
    """With what names of topics may begin for which a folded word stands, as it is or without particles."""
    starts, article = knowledge.topics.starts, knowledge.endings.article
    found = [
        Opening(
            tuple(filter(starts, definite_forms(head, knowledge))),
            head if starts(head) else "",
            article + head if starts(article + head) else "",
        )
        for head in heads_of(word, knowledge)
    ]
    return tuple([opening for opening in found if any(opening)])


def _longer(norms: Sequence[str], at: int, length: int, name: str) -> Iterator[tuple[int, str]]:
    for more in range(1, REACH):
        if at + more <= len(norms):
            yield length + more, " ".join((name, *norms[at : at + more]))


def _behind(norms: Sequence[str], at: int, length: int, name: str, knowledge: Knowledge) -> Iterator[tuple[int, str]]:
    """Names whose second or third word carries the pronoun."""
    for more in range(1, REACH):
        if at + more > len(norms):
            return
        for known in knowledge.memo(_definite)[norms[at + more - 1]]:
            whole = " ".join((name, *norms[at : at + more - 1], known))
            yield length + more, whole
            yield from _longer(norms, at + more, length + more, whole)


def _owners(norms: Sequence[str], at: int, knowledge: Knowledge) -> Iterator[tuple[int, str]]:
    """How many words name a state at a folded word and how it is said behind the name, or stand for one's own."""
    for length in range(min(LONGEST_NAME, len(norms) - at), 0, -1):
        words = " ".join(norms[at : at + length])
        kinds = {e.kind for e in knowledge.lexicon.get(words)}
        if "country" in kinds:
            yield length, knowledge.lexicon.clitics.lam + words
        elif OWN in kinds:
            yield length, ""


def definite_forms(head: str, knowledge: Knowledge) -> tuple[str, ...]:
    return knowledge.memo(_definite)[head]


def _definite(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    """What a folded word with a pronoun is called with the article, as far as topics begin or go on with it."""
    endings, found = knowledge.endings, []
    for pronoun in endings.pronouns:
        stem = word[: -len(pronoun)]
        if word.endswith(pronoun) and len(stem) >= SHORTEST:
            if stem.endswith(endings.feminine) and not _keeps_its_h(endings.article + stem, knowledge):
                continue  # a feminine ending opens before a pronoun
            tied = stem[:-1] + endings.feminine if stem.endswith(endings.tied) else stem
            found += [endings.article + stem, endings.article + tied]
    return tuple(dict.fromkeys(found))


def _keeps_its_h(name: str, knowledge: Knowledge) -> bool:
    """Whether the folded name of a topic, or its first word, ends in an h that is no feminine ending."""
    things = (knowledge.world.things[entry.key] for entry in knowledge.topics.get(name))
    names = (n for thing in things for n in (thing.ar, *thing.aliases))
    return any(n.endswith(H) and fold(n) == name for n in names)


def heads_of(word: str, knowledge: Knowledge) -> list[str]:
    clitics = knowledge.lexicon.clitics
    return bare_heads(word, clitics.conjunctions | clitics.prepositions)


def bare_heads(word: str, letters: frozenset[str]) -> list[str]:
    """A word as it stands and without the particles written onto it."""
    heads = [word]
    while len(heads) < MOST_HEADS and heads[-1][:1] in letters:
        heads.append(heads[-1][1:])
    return heads


def may_own(word: str, knowledge: Knowledge) -> bool:
    """Whether the name of a topic may begin with a folded word that has a pronoun, or an owner behind it."""
    return any(opening.owned or opening.definite for opening in knowledge.memo(_openings)[word])
