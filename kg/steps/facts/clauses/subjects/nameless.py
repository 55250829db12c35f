"""Speakers of whom only what they are and their state is told: "the financial inspector of X", "circles of X"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.match.fold import fold
from kg.model import Item, Made
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import is_that, opens_words
from kg.steps.facts.clauses.row import Row

# what a word for somebody whom no list knows may be taken for
HEADS = frozenset({"unknown", "participle", "word", "office", "non_office", "title"})
# what tells more of him, with the article as he has it or without one as he has none
TELLING = frozenset({"nisba", "nisba_weak", "word", "unknown", "participle", "office", "modifier"})
# how what somebody is called ends and begins where it is made of what he does or is of: "observer", "parliamentarian"
OF_A_KIND, DOING = "\u064a", "\u0645"
LONGEST = 5
LEADING = 6
WITH_PRONOUN = "inflected_preposition"


def of_state(row: Row, first: int, stop: int, *, led: str = "") -> tuple[str, ...]:
    """The key of somebody whom a word that no list has and the adjective of his state name; empty where none does."""
    last = end_of_state(row, first, stop, led=led)
    if last < 0:
        return ()
    word = row.text(row.items[first]).removeprefix(row.items[first].prep)
    bare = word.removeprefix(row.knowledge.endings.article)
    strange = row.items[first].kind == "unknown" and bare == word and not _is_of_a_kind(row, bare)
    several = strange or row.knowledge.endings.is_of_people(bare)
    return make(row, "strangers" if several else "stranger", bare, first, last)


def behind_pronoun(row: Row, at: int) -> int:
    """The item at a place, or behind "in it", "about him", which may stand between a verb and who speaks."""
    while at < len(row.items) and row.items[at].head.key == WITH_PRONOUN:
        at += 1
    return at


def end_of_state(row: Row, first: int, stop: int, *, led: str = "") -> int:
    """Where the words end that tell what somebody without a name is and of what state; -1 where none such begin.

    Nothing but what he is stands between the first word and what he says, so that it can be no object of the verb.
    """
    head = row.items[first] if first < len(row.items) else None
    if head is None or head.kind not in HEADS or head.prep not in ("", led) or head.conj or head.head.pron:
        return -1
    word = row.text(head).removeprefix(head.prep)
    definite = word.startswith(row.knowledge.endings.article)
    if head.end - head.start > 1 or not _is_of_people(row, head, word):
        return -1
    last = first + 1
    while last < min(stop + 1, len(row.items), first + LONGEST) and _tells(row, last, definite=definite):
        last += 1
    named = any(item.head.key.startswith("country:") for item in row.items[first + 1 : last] if item.kind == "nisba")
    return last if named and _is_closed(row, last) else -1


def _is_of_people(row: Row, head: Item, word: str) -> bool:
    """Whether a word may be for people: one that no list has, or one made of what they do or where they are of."""
    if row.text(head).endswith(row.knowledge.endings.alef) or groups_of(head):
        return False
    if word in row.knowledge.groups["document"]:
        return False
    bare = word.removeprefix(row.knowledge.endings.article)
    many = row.knowledge.endings.is_of_people(bare)
    if bare == word and head.kind != "unknown" and bare.endswith(row.knowledge.endings.feminine):
        return False  # "a blog of X", which is no woman
    return head.kind != "word" or many or bare.startswith(DOING) or _is_of_a_kind(row, bare)


def _is_of_a_kind(row: Row, bare: str) -> bool:
    """Whether a word ends as an adjective of relation, in either gender: "parliamentarian"."""
    return bare.removesuffix(row.knowledge.endings.feminine).endswith(OF_A_KIND)


def _tells(row: Row, at: int, *, definite: bool) -> bool:
    """Whether an item tells what somebody is, as the word before it does with the article or without."""
    item = row.items[at]
    if item.kind not in TELLING or item.prep or item.conj or item.head.pron:
        return False
    return row.text(item).startswith(row.knowledge.endings.article) is definite


def _is_closed(row: Row, at: int) -> bool:
    """Whether what somebody says, his "saying" or an aside stands behind all that is told of him."""
    behind = row.items[at] if at < len(row.items) else None
    if behind is None or behind.kind in ("mark", "quote", "time"):
        return True
    if behind.kind == "noun" and behind.head.info.pron and fold(behind.head.key) in row.knowledge.groups["speech"]:
        return True
    if is_that(behind):
        return not is_led_to(row, behind)
    return not behind.conj and _leads_to_words(row, at)


def is_led_to(row: Row, item: Item) -> bool:
    """Whether a particle is written onto "that", behind which stands what something is called: "described it as"."""
    return bool(item.prep) or row.text(item).startswith(tuple(row.knowledge.groups["at"]))


def _leads_to_words(row: Row, at: int) -> bool:
    """Whether a phrase of where, to whom or on what leads to what is said, without a verb or another name between."""
    for i in range(at, min(len(row.items), at + LEADING)):
        item, groups = row.items[i], groups_of(row.items[i])
        saying = item.kind == "participle" and row.speaks(item)
        if saying or opens_words(item):
            return i > at and (saying or not item.prep)
        opens = item.prep or groups or (item.kind == "function" and item.head.key == "preposition")
        if item.kind in ("verb", "participle", "mark") or (i == at and not opens):
            return False
    return False


def make(row: Row, kind: str, word: str, first: int, last: int) -> tuple[str, ...]:
    """A nameless speaker of the items `[first, last)`, remembered by the word that names him."""
    tokens = row.sentence.tokens[row.items[first].start : row.items[last - 1].end]
    led = len(row.items[first].prep)
    label = " ".join(t.text for t in tokens if t.is_word)[led:]
    cls = "Person" if kind == "stranger" else "Organization"
    name = "_".join(t.norm for t in tokens if t.is_word)[led:]
    key = f"{cls.lower()}:~{name}_{row.article}".lower()
    state = next(iter(_states(row, first, last)), "")
    row.made[key] = Made(key, (cls,), label, state, _shorter(row, first, last))
    row.strangers[word] = (key,)
    row.titles.update(range(first, last))
    return (key,)


def _shorter(row: Row, first: int, last: int) -> tuple[str, ...]:
    """What a nameless speaker is called without where he is or whose he is: "diplomatic sources" of those in X."""
    told = (i for i in range(first + 1, last) if row.items[i].prep or "place" in groups_of(row.items[i]))
    end = next(told, last)
    tokens = row.sentence.tokens[row.items[first].start : row.items[end - 1].end]
    words = " ".join(t.text for t in tokens if t.is_word)[len(row.items[first].prep) :]
    return (words,) if end < last else ()


def _states(row: Row, first: int, last: int) -> Iterator[str]:
    """The states that the words of a nameless speaker name: by an adjective, by name or by the capital."""
    for item in row.items[first:last]:
        for key in (item.head.key,) if item.kind == "nisba" else row.as_actors(item.keys):
            if key.startswith("country:"):
                yield key
