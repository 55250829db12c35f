"""The object of a verb that a relative clause names before it: "the assets of X that Y froze"."""

from __future__ import annotations

from kg.knowledge.needs import Needs
from kg.match.marks import COMMAS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.needed_words import has_word

# of what kinds the words of a phrase are
PHRASE = frozenset(
    {"word", "unknown", "nisba", "modifier", "ref", "office", "non_office", "orgword", "body", "number", "topic"}
)
# how many of them a phrase has at the most
FAR = 5


def stands_before(row: Row, at: int, needs: Needs) -> bool:
    """Whether what a reading needs is what a pronoun on the verb takes up: a thing named before a relative pronoun."""
    item = row.items[at]
    if item.kind != "verb" or not item.head.pron or needs.particle or not (needs.near.words or needs.near.phrases):
        return False
    which = at - 1
    while which > 0 and groups_of(row.items[which]) & {"copula", "done"}:
        which -= 1
    if which < 1 or "relative" not in groups_of(row.items[which]):
        return False
    return _is_named(row, which, needs)


def _is_named(row: Row, which: int, needs: Needs) -> bool:
    """Whether one of the words needed stands in the phrase before a relative pronoun."""
    stop = which - (row.items[which - 1].kind == "mark" and row.items[which - 1].head.key in COMMAS)
    first = stop
    while first > max(0, stop - FAR) and row.items[first - 1].kind in PHRASE:
        first -= 1
        if row.items[first].prep or row.items[first].conj:
            break
    if first == stop or (first and row.items[first - 1].kind == "noun"):
        return False  # what an event noun tells, its own clause reads
    words = row.sentence.norms[row.items[first].start : row.items[stop - 1].end]
    if has_word(row, words, needs.near.words):
        return True
    text, article = f" {' '.join(words)} ", row.knowledge.endings.article
    return any(f" {phrase} " in text or f" {article}{phrase} " in text for phrase in needs.near.phrases)
