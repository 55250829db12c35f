"""Where a sentence has the words of a tie, and what is read from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.knowledge.ties import ANY, Tie
from kg.steps.facts.rosters import Scene


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


def find_hits(scene: Scene) -> list[Hit]:
    """The ties whose words a sentence has, the longest at each place, in order."""
    tokens = [(i, t.norm) for i, t in enumerate(scene.sentence.tokens) if not _is_quote(t.norm)]
    place = [0] * len(scene.sentence.tokens)
    for at, item in enumerate(scene.items):
        place[item.start : item.end] = [at] * (item.end - item.start)
    found, position = [], 0
    while position < len(tokens):
        hits, length = _at(scene, tokens, position, place)
        found += hits
        position += max(1, length)
    return found


def _is_quote(norm: str) -> bool:
    return norm in "\"'«»“”„"


def _at(scene: Scene, tokens: Sequence[tuple[int, str]], at: int, place: Sequence[int]) -> tuple[list[Hit], int]:
    for conj, prep, stem in _splits(scene, tokens[at][1]):
        fitting = [t for t in scene.knowledge.ties.by_first.get(stem, ()) if _fits(t, tokens, at)]
        longest = len(fitting[0].words) if fitting else 0
        if longest:
            first, last = tokens[at][0], tokens[at + longest - 1][0]
            ties = [t for t in fitting if len(t.words) == longest]
            return [Hit(t, place[first], place[last], first, conj, prep) for t in ties], longest
    return [], 0


def _splits(scene: Scene, word: str) -> list[tuple[str, str, str]]:
    clitics = scene.knowledge.lexicon.clitics
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
    return all(word in (ANY, tokens[at + 1 + i][1]) for i, word in enumerate(rest))
