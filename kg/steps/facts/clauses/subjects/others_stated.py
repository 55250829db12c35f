"""Whether somebody whom nobody knows stands where the subject of a verb stands, so that nobody is carried on to it.

A verb that names no subject goes on with who was spoken of before. Where a name, a noun of people or a body follows it
that the reader cannot place, it is that one's verb, and not that of who was spoken of.
"""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model import Item
from kg.steps.facts.clauses.asides import behind_aside
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_colon, is_that, words_follow
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.common_subjects import may_hear
from kg.steps.facts.clauses.subjects.documents import is_document
from kg.steps.facts.clauses.subjects.nameless import behind_pronoun, is_led_to, make

NAMES = frozenset({"unknown", "given", "person"})
# what may follow the first word of a name: more of it, spelled like other words, or what its bearer is
NAMING = frozenset({"unknown", "given", "person", "verb", "participle", "office", "non_office", "title"})
NOUNS = frozenset({"word", "unknown", "noun", "orgword", "body", "non_office", "title", "nisba", "topic", "participle"})
TELLING = frozenset(
    {"word", "unknown", "noun", "orgword", "body", "modifier", "nisba", "topic", "participle", "office"}
)
# nouns of deeds that are also names of those who do them together
UNITING = frozenset({"ally"})
OBJECTS = frozenset({"body", "orgword", "ref"})
# what may stand between a noun and its verb
SMALL = frozenset({"negation", "future", "done", "still"})
THIS = "demonstrative"
PAST = "perfect"
SINGULAR = "singular"
FAR = 16


def is_of_another(row: Row, at: int, stop: int, sense: Sense) -> bool:
    """Whether a verb is that of somebody or something told of beside it, whom nobody knows."""
    return is_stated(row, at, stop, sense) or is_stated_before(row, at) or is_thing_before(row, at)


def is_stated(row: Row, at: int, stop: int, sense: Sense) -> bool:
    """Whether the words right behind a verb can be nothing but its subject, whom nobody knows."""
    verb, first = row.items[at], behind_pronoun(row, at + 1)
    item = row.items[first] if first < min(stop + 1, len(row.items)) else None
    if item is None or verb.kind != "verb" or verb.head.pron or item.prep or item.conj or item.head.pron:
        return False
    if verb.head.info.number != SINGULAR or not str(verb.head.info.person).startswith("3") or groups_of(item):
        return False
    if item.end - item.start == 1 and _is_plural_of_people(row, item):
        return True
    hears = may_hear(row, at)
    if not sense.frame.content or is_document(row, first):
        return False
    if not hears and _begins_name(row, first):
        return words_follow(row.items, first + 1)
    if item.kind not in NOUNS or not _is_definite(row, item) or not _agrees(row, verb, item):
        return False
    return _has_object(row, first) if hears else _is_before_words(row, first)


def is_thing_before(row: Row, at: int) -> bool:
    """Whether a thing between "that" and a verb is what the verb tells of: "that the agreement has not died"."""
    verb, i = row.items[at], at - 1
    while i > 0 and groups_of(row.items[i]) & SMALL:
        i -= 1
    thing = row.items[i] if i > 0 else None
    if thing is None or verb.kind != "verb" or verb.conj or verb.head.pron or row.speaks(verb):
        return False
    if thing.kind not in ("noun", "topic") or thing.prep or thing.head.pron or not _is_definite(row, thing):
        return False
    first = i - 1 if i > 1 and row.items[i - 1].head.key == THIS else i
    opener = row.items[first - 1]
    that = is_that(opener) and "with_pronoun" not in groups_of(opener)
    return (
        (that or opener.kind == "quote" or is_colon(opener))
        and _agrees(row, verb, thing)
        and verb.head.info.number == SINGULAR
    )


def is_stated_before(row: Row, at: int) -> bool:
    """Whether an indefinite noun behind "that" tells who does what a verb of the past tells: "that a man in X gave".

    It has the ending of what stands behind "that", so that it is neither a topic nor anybody told of before.
    """
    verb = row.items[at]
    if verb.kind != "verb" or verb.conj or verb.prep or verb.head.info.tense != PAST or row.speaks(verb):
        return False
    if verb.head.info.number != SINGULAR or not str(verb.head.info.person).startswith("3"):
        return False
    if str(verb.head.info.gender).startswith("f"):
        return False
    for i in range(at - 1, max(0, at - FAR), -1):
        item = row.items[i]
        if item.kind in ("verb", "mark", "quote", "participle") or item.conj:
            return False
        if item.kind == "ref" and not row.particle(i):
            return False
        if is_that(item):
            head = row.items[i + 1]
            return i + 1 < at and "with_pronoun" not in groups_of(item) and _is_accusative(row, head)
    return False


def _is_accusative(row: Row, head: Item) -> bool:
    """Whether a noun is indefinite and has the ending of what stands behind "that": "a man", "a citizen"."""
    text, endings = row.text(head), row.knowledge.endings
    people = head.kind in ("word", "unknown") or "human" in groups_of(head)
    return people and not (head.prep or head.head.pron or row.is_definite(head)) and text.endswith(endings.alef)


def stated(row: Row, at: int) -> tuple[str, ...]:
    """The body that speaks right behind a verb of saying by a noun and adjectives with the article; else empty."""
    first = behind_pronoun(row, at + 1)
    item = row.items[first] if first < len(row.items) else None
    if item is None or item.kind != "noun" or not item.head.info.definite or item.prep or item.conj:
        return ()
    if not any(sense.frame.id in UNITING for sense in row.knowledge.frames.nouns.get(item.head.key, ())):
        return ()
    last = _end(row, first)
    many = item.end - item.start > 1 or last - first > 1
    return make(row, "strangers", row.text(item).split(" ")[0], first, last) if many else ()


def _is_plural_of_people(row: Row, item: Item) -> bool:
    """Whether a word is a definite plural or dual of people in the nominative."""
    return item.kind in NOUNS and row.knowledge.endings.is_nominative(row.text(item))


def _begins_name(row: Row, first: int) -> bool:
    """Whether a name that no list has begins at an item: a strange word, and behind it more of it or an office."""
    item, behind = row.items[first], row.items[first + 1] if first + 1 < len(row.items) else None
    endings, text = row.knowledge.endings, row.text(item)
    if item.kind not in NAMES or row.is_definite(item) or text.endswith((endings.alef, *endings.groups_asked)):
        return False
    return behind is not None and behind.kind in NAMING and not (behind.prep or behind.conj)


def _is_definite(row: Row, item: Item) -> bool:
    """Whether a noun has the article; a verb's noun may only begin with the same letters."""
    return bool(item.head.info.definite) if item.kind == "noun" else row.is_definite(item)


def _agrees(row: Row, verb: Item, item: Item) -> bool:
    """Whether a noun may be the subject of a verb by its gender; plurals of things go with a feminine one."""
    feminine = row.text(item).split(" ")[0].endswith(row.knowledge.endings.feminine)
    return str(verb.head.info.gender).startswith("f") or not feminine


def _end(row: Row, first: int) -> int:
    """Where the words end that go with a definite noun: adjectives and what is annexed, all with the article."""
    last = first + 1
    while last < len(row.items) and row.items[last].kind in TELLING and row.is_definite(row.items[last]):
        if row.items[last].prep or row.items[last].conj:
            break
        last += 1
    return last


def _is_before_words(row: Row, first: int) -> bool:
    """Whether what is said stands behind a definite noun, its adjectives and an aside between commas."""
    behind = behind_aside(row, _end(row, first))
    while behind < len(row.items) and row.items[behind].kind == "time":
        behind += 1
    opener = row.items[behind] if behind < len(row.items) else None
    if opener is None:
        return False
    return is_colon(opener) or (is_that(opener) and not is_led_to(row, opener))


def _has_object(row: Row, first: int) -> bool:
    """Whether whom words are meant for stands right behind a definite noun, which then is who speaks."""
    behind = row.items[first + 1] if first + 1 < len(row.items) else None
    if behind is None or behind.kind not in OBJECTS or behind.prep or behind.conj:
        return False
    return behind.kind == "ref" or row.is_definite(behind)
