"""Where the field of a minister or ministry ends that no list names, by its shape.

Definite nouns and their adjectives, a bare noun before them, and what "and" joins: "of land management and housing".
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.match.marks import COMMAS
from kg.model import Sentence, Unit

PARTS = frozenset({"word", "noun", "orgword", "participle", "body", "unknown", "modifier"})
MOST_PARTS = 8
PART = 3
MOST_HEADS = 2
LEAST = 4
LED_TO = frozenset({"nisba", "nisba_weak", "country", "person", "short", "given", "title", "unknown", "modifier"})


def field_end(sentence: Sentence, units: Sequence[Unit], at: int, article: str) -> int:
    """The place behind a field that begins at `at`, `at` itself where there is none."""
    end = at
    while end < len(units) and end - at < MOST_PARTS and is_part(sentence, units[end], article, first=end == at):
        end += 1
    return end


def further_part(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> int:
    """The place behind one more part of a field: "and development", "and the affairs of veterans"."""
    article, unit = knowledge.lexicon.clitics.article, units[at]
    if not unit.conj and not (unit.kind == "unknown" and _is_joined(sentence, unit, knowledge)):
        return at
    end = at
    if not unit.conj and sentence.words(unit.start, unit.end)[1:].startswith(article):
        return at + 1  # a word that nobody knows, with "and" written onto it
    if unit.kind == "nisba" and unit.info[1] != "singular":
        for size in (2, 1):
            words = (
                sentence.words(units[at + 1].start, units[min(at + size, len(units) - 1)].end)
                if at + 1 < len(units)
                else ""
            )
            if words in knowledge.offices.abroad:
                return at + 1 + size
        return at
    if unit.kind == "organization" and unit.end - unit.start == 1 and not unit.prep:
        # what the speakers of a language have in common is a field and the body that they founded
        return at + 1 if bare(sentence, unit).startswith(article) else at
    if unit.kind in PARTS and not bare(sentence, unit).startswith(article) and unit.kind != "body":
        end += 1  # a noun in the construct: what it is of has the article, or is a region
        while end + 1 < len(units) and _is_construct(sentence, units[end], article):
            end += 1
        if end < len(units) and units[end].kind == "place" and not (units[end].conj or units[end].prep):
            return end + 1
    first = end
    while (
        end < len(units)
        and end - first < PART
        and is_part(sentence, units[end], article, first=end > first or end > at)
    ):
        end += 1
    return end if end > first else at


def rest_of_field(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge, *, apposed: bool) -> int:
    """The place behind the parts that "and" adds to a field, where a name, a state or a title follows them.

    Behind a name that it is `apposed` to, the field may end at a mark.
    """
    end = at
    while end < len(units) and end - at < MOST_PARTS:
        beyond = further_part(sentence, units, end, knowledge)
        if beyond == end:
            break
        end = beyond
    behind = end + int(end < len(units) and units[end].kind == "mark" and units[end].key in COMMAS)
    if end == at or (apposed and end < len(units) and units[end].kind == "mark"):
        return end
    if end + 1 < len(units) and units[end].kind == "particle" and units[end + 1].kind == "country":
        return end if isinstance(units[end].info, frozenset) and "place" in units[end].info else at
    return end if behind < len(units) and units[behind].kind in LED_TO and not units[behind].conj else at


def annexed_field(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge, *, apposed: bool) -> int:
    """The place behind a field that begins with a bare noun: "of land management", "of reform of public bodies".

    As such words stand behind a minister elsewhere too, a name, a state or a title must follow them.
    """
    article, first = knowledge.lexicon.clitics.article, at
    while first < len(units) and first - at < MOST_HEADS and _is_construct(sentence, units[first], article):
        first += 1
    end = filled_field(sentence, units, first, knowledge, apposed=apposed) if first > at else first
    return end if end > first else at


def filled_field(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge, *, apposed: bool) -> int:
    """The place behind definite words that end a field whose first words stand before them: "of town | planning"."""
    article, end = knowledge.lexicon.clitics.article, at
    while end < len(units) and end - at < PART and _is_annexed(sentence, units[end], article, first=end == at):
        end += 1
    if end == at:
        return at
    more = rest_of_field(sentence, units, end, knowledge, apposed=apposed)
    if more > end:
        return more
    return end if _is_led_to(units, end, apposed=apposed) else at


def _is_annexed(sentence: Sentence, unit: Unit, article: str, *, first: bool) -> bool:
    """Whether a definite word goes on with a field, one for land or a town among them."""
    if unit.kind == "particle" and unit.key == "place_head":
        return not (unit.conj or unit.prep or unit.pron) and bare(sentence, unit).startswith(article)
    return not unit.conj and is_part(sentence, unit, article, first=first)


def _is_led_to(units: Sequence[Unit], end: int, *, apposed: bool) -> bool:
    """Whether a field ends where a name, a state or a title follows it, behind a name also where a mark does."""
    if end >= len(units):
        return False
    if units[end].kind == "mark":
        return apposed
    if end + 1 < len(units) and units[end].kind == "particle" and units[end + 1].kind == "country":
        return isinstance(units[end].info, frozenset) and "place" in units[end].info
    return units[end].kind in LED_TO and not units[end].conj


def _is_construct(sentence: Sentence, unit: Unit, article: str) -> bool:
    """Whether a bare noun stands here, which governs the next: "and of the affairs of the family of"."""
    bare = unit.kind in PARTS and not (unit.conj or unit.prep or unit.pron)
    return bare and not sentence.words(unit.start, unit.end).startswith(article)


def _is_joined(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> bool:
    """Whether a word that nobody knows begins with "and"."""
    word = sentence.words(unit.start, unit.end)
    return word[:1] in knowledge.lexicon.clitics.conjunctions and len(word) > LEAST


def is_part(sentence: Sentence, unit: Unit, article: str, *, first: bool) -> bool:
    """Whether a definite word of a field stands here, its `first` one without "and"."""
    if unit.kind not in PARTS or unit.prep or unit.pron or (first and unit.conj):
        return False
    return bare(sentence, unit).startswith(article)


def bare(sentence: Sentence, unit: Unit) -> str:
    """The folded word without the particles written onto it."""
    return sentence.words(unit.start, unit.end)[len(unit.conj) + len(unit.prep) :]
