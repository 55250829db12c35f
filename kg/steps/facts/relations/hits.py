"""Where a sentence has the words of a tie, and what is read from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.ties import ANY, Tie
from kg.model.record import Record, record
from kg.steps.facts.relations.scene import Scene

QUOTES = frozenset(("", *"\"'«»“”„"))


@record
class Hit(Record):
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


class Begun(NamedTuple):
    """The ties that may begin with a word, by what is written onto it, and the words that go on from it in any of them.

    `alone` tells that it may be the whole of one, or that any word may follow.
    """

    ties: tuple[tuple[str, str, tuple[Tie, ...]], ...]
    seconds: frozenset[str]
    alone: bool


def find_hits(scene: Scene) -> list[Hit]:
    """The ties whose words a sentence has, the longest at each place, in order."""
    begins = scene.knowledge.memo(_begun)
    tokens = [i for i, norm in enumerate(scene.sentence.norms) if norm not in QUOTES]
    norms = tuple([scene.sentence.norms[i] for i in tokens])
    begun = [
        (at, word.ties)
        for at, (norm, behind) in enumerate(zip(norms, (*norms[1:], ""), strict=True))
        if (word := begins[norm]) is not None and (word.alone or behind in word.seconds)
    ]
    if not begun:
        return []
    place = [0] * len(scene.sentence.tokens)
    for number, item in enumerate(scene.items):
        place[item.start : item.end] = [number] * (item.end - item.start)
    found, position = [], 0
    for at, ties in begun:
        if at >= position:
            fitting, conj, prep = _longest(norms, at, ties)
            length = len(fitting[0].words) if fitting else 0
            first, last = tokens[at], tokens[at + max(1, length) - 1]
            found += [Hit(t, place[first], place[last], first, conj, prep) for t in fitting]
            position = at + max(1, length)
    return found


def _longest(
    norms: tuple[str, ...], at: int, begun: Sequence[tuple[str, str, tuple[Tie, ...]]]
) -> tuple[list[Tie], str, str]:
    """The longest ties that stand at a word, and what is written onto that."""
    for conj, prep, ties in begun:
        found: list[Tie] = []
        for tie in ties:
            if found and len(tie.words) < len(found[0].words):
                break
            if _fits(tie, norms, at):
                found.append(tie)
        if found:
            return found, conj, prep
    return [], "", ""


def _begun(word: str, knowledge: Knowledge) -> Begun | None:
    """The ties that may begin with a folded word, None where none does."""
    by_first = knowledge.ties.by_first
    splits = _splits(word, knowledge)
    ties = tuple((conj, prep, by_first[stem]) for conj, prep, stem in splits if stem in by_first)
    seconds = {"".join(tie.words[1:2]) for _, _, some in ties for tie in some}
    return Begun(ties, frozenset(seconds), not seconds.isdisjoint(("", ANY))) if ties else None


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


def _fits(tie: Tie, norms: tuple[str, ...], at: int) -> bool:
    """Whether the words behind a tie's first one follow the word at a place."""
    rest = tie.words[1:]
    stretch = norms[at + 1 : at + 1 + len(rest)]
    if ANY not in rest:
        return stretch == rest
    return len(stretch) == len(rest) and all(word in (ANY, norm) for word, norm in zip(rest, stretch, strict=True))
