"""Speakers whom no list knows, told by where they stand: between a verb of saying and what is said.

"Said an activist from the town that", "said dealers that", "said fundamentalist associations that": what stands there
without the article, not as an object does, and with more than one word to tell who it is, is who speaks.
"""

from __future__ import annotations

from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of, is_comma
from kg.steps.facts.clauses.openers import is_that, opens_words
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.common_subjects import may_hear
from kg.steps.facts.clauses.subjects.nameless import behind_pronoun, make

HEADS = frozenset({"word", "unknown", "participle", "orgword", "office", "non_office", "particle"})
TELLING = frozenset({"word", "nisba", "nisba_weak", "unknown", "modifier", "participle", "orgword", "body", "office"})
PEOPLE = frozenset({"human", "side"})
PLACES = frozenset({"ref", "word", "unknown", "orgword", "body", "particle", "noun"})
MANY = "strangers"
LONGEST, FEWEST, FAR = 8, 2, 14


def anybody(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The key of such a speaker right behind the verb at `at`; empty where none is told."""
    first = behind_pronoun(row, at + 1)
    last = _end(row, at, first, stop)
    if last < 0:
        return ()
    word = row.text(row.items[first]).split(" ")[0]
    endings = row.knowledge.endings
    many = endings.is_of_people(word) or word.endswith(endings.groups_asked[1:]) or word in row.knowledge.groups[MANY]
    # a verb of the feminine has one of the masculine for its subject only where they are several
    several = many or (row.items[at].head.info.gender == "f" and not word.endswith(endings.feminine))
    return make(row, MANY if several else "stranger", word, first, last)


def _end(row: Row, at: int, first: int, stop: int) -> int:
    """Where the words end that tell who speaks; -1 where nobody is told of, or not by what surely is a subject."""
    head = row.items[first] if first < min(stop + 1, len(row.items)) else None
    # where nobody in office is known yet, an article may tell of markets or sport
    if head is None or row.items[at].kind != "verb" or not row.roles or may_hear(row, at) or not _may_speak(row, head):
        return -1
    last = first + 1
    while last < min(len(row.items), first + LONGEST) and _tells(row, last):
        last += 1
    placed = last
    while placed + 1 < min(len(row.items), first + LONGEST) and _tells_where(row, placed):
        placed += 1 if row.items[placed].prep else 2
        while placed < min(len(row.items), first + LONGEST) and _tells_more(row, placed):
            placed += 1
    if not _stands_before_words(row, placed):
        return -1
    words = row.items[placed - 1].end - head.start
    many = row.knowledge.endings.is_of_people(row.text(head))
    wishes = placed == last and _wishes_no_name(row, placed)
    return placed if words >= FEWEST or many or wishes else -1


def _may_speak(row: Row, item: Item) -> bool:
    """Whether an item may be somebody: a noun without the article that does not end as an object does."""
    text, endings = row.text(item), row.knowledge.endings
    if item.kind not in HEADS or item.prep or item.conj or item.head.pron or row.is_definite(item):
        return False
    if item.kind == "particle" and not groups_of(item) & PEOPLE:
        return False
    if text.split(" ")[0] in row.knowledge.groups["bystander"]:
        return False  # who has a calling of no weight tells of what befell him
    if item.kind == "orgword" and not text.endswith(endings.groups_asked[1:]):
        return False  # one body is called by a name
    return not text.endswith((endings.alef, endings.groups_asked[0])) and text not in row.knowledge.groups["document"]


def _tells(row: Row, at: int) -> bool:
    """Whether an item is an adjective of the one before it, without the article as that is."""
    item = row.items[at]
    plain = item.kind in TELLING or bool(groups_of(item) & {"kin"})
    return plain and not (item.prep or item.conj or item.head.pron or row.is_definite(item))


def _tells_where(row: Row, at: int) -> bool:
    """Whether an item leads to where somebody is or to whom he belongs: "in", "from", "close to"."""
    item = row.items[at]
    led = bool(item.prep) or "place" in groups_of(item) or (item.kind == "function" and item.head.key == "preposition")
    named = item if item.prep else row.items[at + 1]
    return led and not item.conj and named.kind in PLACES and not is_that(named)


def _tells_more(row: Row, at: int) -> bool:
    item = row.items[at]
    return item.kind in PLACES | TELLING and not (item.prep or item.conj or is_that(item) or "place" in groups_of(item))


def _wishes_no_name(row: Row, at: int) -> bool:
    """Whether a clause behind somebody tells that he wants no name: "who asked not to be named"."""
    words = (row.text(i) for i in row.items[at : at + LONGEST])
    return not row.knowledge.groups["namelessness"].isdisjoint(words)


def _stands_before_words(row: Row, at: int) -> bool:
    """Whether what is said stands at an item, behind a time, an aside or a wish to have no name."""
    wished = _wishes_no_name(row, at)
    for i in range(at, min(len(row.items), at + FAR)):
        item = row.items[i]
        if opens_words(item):
            return True
        if item.kind != "time" and not wished and not is_comma(item):
            return False
    return False
