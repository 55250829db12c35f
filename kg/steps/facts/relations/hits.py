"""Where a sentence has the words of a tie, and what is read from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.ties import ANY, Tie
from kg.steps.facts.relations.rosters import Scene

QUOTES = frozenset(("", *"\"'«»“”„"))


class Hit(NamedTuple):
    """A tie found in a sentence: its items `[first, last]`, and what is written onto its first word."""

    tie: Tie
    first: int
    last: int
    token: int
    conj: str
    prep: str


class Found(NamedTuple):
    """A relation that words state, and the items `[first, last]` that it rests on."""

    subject: str
    property: str
    object: str
    first: int
    last: int


Begun = tuple[tuple[str, str, tuple[Tie, ...]], ...]


def find_hits(scene: Scene) -> list[Hit]:
    """The ties whose words a sentence has, the longest at each place, in order."""
    words = [(i, norm) for i, norm in enumerate(scene.sentence.norms) if norm not in QUOTES]
    begins = scene.knowledge.memo(_begun)
    begun = [(at, ties) for at, (_, norm) in enumerate(words) if (ties := begins[norm])]
    if not begun:
        return []
    place = [0] * len(scene.sentence.tokens)
    for number, item in enumerate(scene.items):
        place[item.start : item.end] = [number] * (item.end - item.start)
    found, position = [], 0
    for at, ties in begun:
        if at >= position:
            hits, length = _at(words, at, ties, place)
            found += hits
            position = at + max(1, length)
    return found


def _at(words: Sequence[tuple[int, str]], at: int, begun: Begun, place: Sequence[int]) -> tuple[list[Hit], int]:
    for conj, prep, ties in begun:
        fitting = [t for t in ties if _fits(t, words, at)]
        longest = len(fitting[0].words) if fitting else 0
        if longest:
            first, last = words[at][0], words[at + longest - 1][0]
            ties = tuple(t for t in fitting if len(t.words) == longest)
            return [Hit(t, place[first], place[last], first, conj, prep) for t in ties], longest
    return [], 0


def _begun(word: str, knowledge: Knowledge) -> Begun:
    """The ties that may begin with a folded word, by what is written onto it."""
    by_first = knowledge.ties.by_first
    splits = _splits(word, knowledge)
    return tuple((conj, prep, by_first[stem]) for conj, prep, stem in splits if stem in by_first)


def _splits(word: str, knowledge: Knowledge) -> list[tuple[str, str, str]]:
    clitics = knowledge.lexicon.clitics
    found = [("", "", word)]
    if word[:1] in clitics.conjunctions:
        found.append((word[0], "", word[1:]))
    for conj, _, stem in tuple(found):
        if stem[:1] in clitics.prepositions:
            found.append((conj, stem[0], stem[1:]))
            if stem.startswith(clitics.lam * 2):
                found.append((conj, stem[0], clitics.article + stem[2:]))
    return found


def _fits(tie: Tie, tokens: Sequence[tuple[int, str]], at: int) -> bool:
    rest = tie.words[1:]
    if at + len(rest) >= len(tokens):
        return False
    for place, word in enumerate(rest, at + 1):
        if word != ANY and word != tokens[place][1]:
            return False
    return True
