"""Where the words stand that a reading of a verb or noun needs behind it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from kg.knowledge import Knowledge
from kg.knowledge.needs import Needs, Terms
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

# how near the word that a reading needs stands
LOOSE, CLOSE = 1, 2
# how many letters of a particle and an article may stand before a word
LED = range(4)
# behind what an object with a pronoun may stand: a name, a time, a comma, an adjective of a state
# what may stand between a verb and its own particle
BEFORE_OWN = frozenset({"ref", "time", "word", "unknown", "office", "anaphor", "body", "nisba"})
ASIDE = frozenset({"ref", "time", "mark", "nisba", "number"})


def behind_particle(row: Row, at: int, stop: int, needs: Needs) -> int:
    """Whether a word that a reading needs stands behind a particle: `CLOSE` behind the first such, else `LOOSE`.

    A word that grades it may stand between: "of her deep concern". A thing of a kind needs the verb's own particle:
    "spoke with X", not "spoke of the work with X".
    """
    fit = CLOSE
    for i in range(at + 1, min(stop, len(row.items))):
        if row.sentence.norms[row.items[i].start] not in needs.particle:
            continue
        if needs.kinds and _is_own(row, at, i) and _is_of_kind(row, i + 1, needs.kinds):
            return fit
        if near(row, i, i + 2, needs.near) or begins(row, i + 1, needs.near):
            return fit
        if near(row, i, i + 3, needs.near):
            return LOOSE
        fit = LOOSE
    return 0


def _is_own(row: Row, at: int, i: int) -> bool:
    """Whether a particle behind a verb has only who does it before it, and how."""
    return all(item.kind in BEFORE_OWN and not item.prep for item in row.items[at + 1 : i])


def _is_of_kind(row: Row, i: int, kinds: frozenset[str]) -> bool:
    item = row.items[i] if i < len(row.items) else None
    return item is not None and item.kind == "ref" and item.keys[0].split(":")[0] in kinds


def stands_further(row: Row, at: int, stop: int, objects: frozenset[str]) -> bool:
    """Whether a noun with a pronoun is an object behind what tells when or where: "showed at talks her concern"."""
    if row.needed.isdisjoint(objects):
        return False
    for i in range(at + 2, min(stop, len(row.items))):
        item = row.items[i]
        if not (item.prep or item.conj) and row.sentence.norms[item.start] in objects:
            return _is_aside(row, row.items[i - 1])
    return False


def is_due(row: Row, at: int, stop: int, terms: Terms) -> bool:
    """Whether what is due stands before any word that a reading needs: "affirmed the need for respect"."""
    bare = row.knowledge.memo(unled)
    for word in row.sentence.norms[row.items[at].end : row.items[min(stop, len(row.items)) - 1].end]:
        if not terms.words.isdisjoint(bare[word]):
            return False
        if word in row.knowledge.groups["due"]:
            return True
    return False


def _is_aside(row: Row, item: Item) -> bool:
    """Whether a noun behind an item does not belong to it: a definite word or an adjective owns nobody's concern."""
    return item.kind in ASIDE or bool(item.head.pron) or row.is_definite(item)


def anywhere(row: Row, at: int, stop: int, terms: Terms) -> bool:
    """Whether one of some words or phrases stands anywhere in the clause of a predicate, "that" at its end included."""
    if not terms.words and not terms.phrases:
        return False
    stop = min(stop, len(row.items))
    stop += int(stop < len(row.items) and "that" in groups_of(row.items[stop]))
    words = row.sentence.norms[row.items[at].end : row.items[stop - 1].end]
    if has_word(row, words, terms.words):
        return True
    if terms.heads.isdisjoint(words):
        return False
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in terms.phrases)


def near(row: Row, at: int, stop: int, terms: Terms) -> bool:
    """Whether one of some words, or phrases, stands in the items behind `at`; up to three letters may lead it."""
    first = row.items[at].end
    last = row.items[min(stop, at + 8, len(row.items)) - 1].end
    words = row.sentence.norms[first:last]
    if has_word(row, words, terms.words):
        return True
    article = row.knowledge.lexicon.clitics.article
    if terms.heads.isdisjoint([word.removeprefix(article) for word in words]) and terms.heads.isdisjoint(words):
        return False
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text or f" {article}{phrase} " in text for phrase in terms.phrases)


def begins(row: Row, at: int, terms: Terms) -> bool:
    """Whether a phrase begins at an item that ends in the next one; what may be written onto its front may lead it."""
    if not terms.phrases or at + 1 >= len(row.items):
        return False
    words = row.sentence.norms[row.items[at].start : row.items[at + 1].end]
    leads = row.knowledge.memo(unled)[words[0]]
    texts = [" ".join((first, *words[1:], "")) for first in leads]
    return any(text.startswith(f"{phrase} ") for text in texts for phrase in terms.phrases)


def has_word(row: Row, words: Sequence[str], wanted: frozenset[str]) -> bool:
    """Whether one of some words stands among others, as it is or behind what may be written onto it."""
    if not wanted:
        return False
    bare = row.knowledge.memo(unled)
    return not wanted.isdisjoint(chain.from_iterable([bare[word] for word in words]))


def unled(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    """A folded word as it is and without what may be written onto its front: "and", a particle, the article."""
    clitics = knowledge.lexicon.clitics
    fronts = {c + p for c in ("", *clitics.conjunctions) for p in ("", *clitics.prepositions)}
    leads = fronts | {front + clitics.article for front in fronts} | {front + clitics.lam for front in fronts}
    return tuple(word[led:] for led in LED if word[:led] in leads)
