"""The object of a verb that a relative clause names before it: "the assets of X that Y froze"."""

from __future__ import annotations

from kg.knowledge.needs import Needs
from kg.match.marks import COMMAS
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.needed_words import has_word

# of what kinds the words of a phrase are
PHRASE = frozenset(
    {"word", "unknown", "nisba", "modifier", "ref", "office", "non_office", "orgword", "body", "number", "topic"}
)
# of what kinds those of one are that names nobody
INDEFINITE = PHRASE - {"ref", "office", "body"}
# how many of them a phrase has at the most
FAR = 5


def stands_before(row: Row, at: int, needs: Needs) -> bool:
    """Whether what a reading needs is what a pronoun on the verb takes up: a thing named before a relative pronoun."""
    item = row.items[at]
    if item.kind != "verb" or needs.particle or not _takes_up(row, at):
        return False
    which = at - 1
    while which > 0 and groups_of(row.items[which]) & {"copula", "done"}:
        which -= 1
    if which < 1:
        return False
    if "relative" in groups_of(row.items[which]):
        return _is_named(row, _phrase(row, which, PHRASE), needs)
    # no pronoun opens what tells of somebody without a name: "doctors whom X sent"
    return not item.conj and _is_named(row, _phrase(row, which + 1, INDEFINITE), needs)


def _takes_up(row: Row, at: int) -> bool:
    """Whether a pronoun on a verb, or on a particle right behind it, takes up what was named: "aid that X got it"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    return bool(row.items[at].head.pron) or (behind is not None and behind.head.key == "inflected_preposition")


def _phrase(row: Row, which: int, kinds: frozenset[str]) -> range:
    """The items of some kinds before a relative clause, indefinite words alone where they are to name nobody."""
    stop = which - (row.items[which - 1].kind == "mark" and row.items[which - 1].head.key in COMMAS)
    first = stop
    while first > max(0, stop - FAR) and _is_of_phrase(row, row.items[first - 1], kinds):
        first -= 1
        if row.items[first].prep or row.items[first].conj:
            break
    return range(first, stop)


def _is_of_phrase(row: Row, item: Item, kinds: frozenset[str]) -> bool:
    if kinds is INDEFINITE and row.is_definite(item):
        return False
    return item.kind in kinds or "human" in groups_of(item)


def _is_named(row: Row, phrase: range, needs: Needs) -> bool:
    """Whether one of the words needed stands in the phrase before a relative clause."""
    if not phrase or (phrase.start and row.items[phrase.start - 1].kind == "noun"):
        return False  # what an event noun tells, its own clause reads
    words = row.sentence.norms[row.items[phrase.start].start : row.items[phrase.stop - 1].end]
    text, article = f" {' '.join(words)} ", row.knowledge.endings.article
    for terms in (needs.near, needs.anywhere):
        if has_word(row, words, terms.words):
            return True
        if any(f" {wanted} " in text or f" {article}{wanted} " in text for wanted in terms.phrases):
            return True
    return False
