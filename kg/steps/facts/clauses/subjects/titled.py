"""Speakers whose title runs on before their name: "the head of the committee in the senate of X, N, said"."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.match.fold import fold
from kg.match.marks import COMMAS
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

TITLES = frozenset({"office", "non_office", "title"})
# what a title may be made of besides names
WORDS = frozenset(
    {"word", "unknown", "nisba", "nisba_weak", "modifier", "body", "relation", "orgword", "quote", "anaphor", "noun"}
)
# what somebody may be called by who bears no title that a list has
CALLING = frozenset({"participle", "word", "unknown"})
HEARING = frozenset({"addressee", "target"})
# how an item begins that ends in a name: with the name itself, or an adjective of the state before it
NAMES = ("person", "nisba")
STRANGER = "person:~"
# how a name is read that stands behind an office or a title of its bearer
FURTHER = frozenset({"office-name", "title"})
# what a verb of saying may have for its object behind who speaks
OBJECTS = frozenset({"ref", "noun", "topic", "body", "orgword", "word"})
# how many words a full name has at least
WHOLE = 2
LONGEST = 12


def titled(row: Row, at: int, stop: int) -> int:
    """The person named behind a title right behind the verb at `at`, with words of the title in between; else -1.

    Verbs that are also said of whom they address may have the name as their object, and take no such subject but a
    stranger's.
    """
    first = at + 1
    if first >= stop or row.items[first].prep:
        return -1
    known = _is_title(row.items[first])
    if not known and not _calls(row, at, first):
        return -1
    addressing = not known or _may_address(row, at)
    for i in range(first + 1, min(stop, first + LONGEST)):
        item = row.items[i]
        if i == first + 1 and row.items[first].kind == "title" and _is_bare_person(row, i):
            return -1
        if _is_name(row, i) or (_has_further_office(row, i) and not row.particle(i)):
            if (
                (i == first + 1 and not item.conj)
                or _is_served(row, first, i)
                or (addressing and not _is_stranger(row, at, i))
            ):
                return -1
            row.titles.update(range(first, i))
            return i
        founder = item.kind == "participle" and (bool(item.conj) or row.is_definite(item))
        if not (item.kind in WORDS or item.kind in TITLES or item.kind == "ref" or founder or _ties(row, item)):
            return -1
    return -1


def _is_title(item: Item) -> bool:
    if "kin" in groups_of(item):
        # "the highest of", "the chief of" those whom an office names
        return True
    if "human" in groups_of(item):
        return not item.conj and item.end - item.start == 1 and not item.head.pron
    if item.kind == "ref":
        return item.head.kind == "office" and not any(key.startswith("person:") for key in item.keys)
    return item.kind in TITLES


def _calls(row: Row, at: int, first: int) -> bool:
    """Whether words that no list has as a title stand where only one can, behind a verb of saying: "the winner of"."""
    item = row.items[first]
    told = item.kind in CALLING and row.items[at].kind == "verb" and row.speaks(row.items[at])
    return told and not item.conj and not groups_of(item) and not row.items[at].head.pron


def _may_address(row: Row, at: int) -> bool:
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    return any(sense.frame.object in HEARING for sense in senses if not sense.needs)


def _is_name(row: Row, at: int) -> bool:
    """Whether a person's bare name stands where it can only say who bears the title before it."""
    if not _is_bare_person(row, at) or row.items[at].head.kind not in NAMES:
        return False
    return _closes(row, at - 1) or _is_annexed_name(row, at)


def _is_annexed_name(row: Row, at: int) -> bool:
    """Whether a strange word before a stranger's full name is that of something: "the winner of the N prize, M"."""
    item, strange, thing = row.items[at], row.items[at - 1], row.items[at - 2]
    full = item.end - item.start >= WHOLE and all(key.startswith(STRANGER) for key in item.keys)
    named = (
        strange.kind == "unknown" and not (strange.prep or strange.conj) and thing.kind in ("word", "orgword", "noun")
    )
    return full and named and not row.is_definite(thing)


def _is_stranger(row: Row, at: int, name: int) -> bool:
    """Whether somebody told of in full whom nobody knows must be who speaks: whom he calls on stands behind, or none.

    Nobody is called on by a name that nobody has heard, with no word of who he is; and a verb that opens a sentence
    without "and" names who speaks.
    """
    item, behind = row.items[name], row.items[name + 1] if name + 1 < len(row.items) else None
    if item.end - item.start < WHOLE or not all(key.startswith(STRANGER) for key in item.keys) or item.conj:
        return False
    hears = behind is not None and behind.kind in OBJECTS and not (behind.prep or behind.conj)
    if behind is not None and "that" in groups_of(behind):  # "said that", which nobody is told by
        hears = fold(row.items[at].head.key) not in row.knowledge.groups["hearer_needed"]
    return hears or _opens(row, at) or row.items[at].head.key in row.knowledge.groups["asks_at_large"]


def _opens(row: Row, at: int) -> bool:
    """Whether a verb of the past opens a sentence, or stands behind "for his part" that does."""
    verb, before = row.items[at], [item for item in row.items[:at] if item.kind != "mark"]
    perfect = verb.kind == "verb" and verb.head.info.tense == "perfect" and not (verb.conj or verb.head.pron)
    return perfect and len(before) < WHOLE and all("own_side" in groups_of(item) for item in before)


def _is_bare_person(row: Row, at: int) -> bool:
    item = row.items[at]
    bare = item.kind == "ref" and not item.prep and not item.conj and not row.particle(at)
    return bare and item.keys[0].startswith("person:")


def _has_further_office(row: Row, at: int) -> bool:
    """Whether a name comes with a further office of his: "the head of the body and minister of defence N".

    Behind a bare noun it is somebody else's: "an official in the administration of President N".
    """
    item = row.items[at]
    named = item.kind == "ref" and item.keys[0].startswith("person:") and item.why in FURTHER
    return named and not item.prep and (bool(item.conj) or _closes(row, at - 1))


def _is_served(row: Row, title: int, name: int) -> bool:
    """Whether a name is that of the chief of whose office or government somebody without a name is: "an aide in"."""
    nameless = not row.is_definite(row.items[title]) and "place" in groups_of(row.items[title + 1])
    tenures = row.knowledge.world.tenures.get(row.items[name].keys[0], ())
    return nameless and row.items[name - 1].kind != "mark" and any(t.role in LEADING for t in tenures)


def _closes(row: Row, at: int) -> bool:
    """Whether nothing can be annexed to an item of a title."""
    item = row.items[at]
    closed = item.kind in ("ref", "nisba", "nisba_weak", "body", "mark", "modifier", "quote", "anaphor")
    lam = row.knowledge.lexicon.clitics.lam
    return closed or row.is_definite(item) or (item.prep == lam and row.text(item).startswith(lam * 2))


def _ties(row: Row, item: Item) -> bool:
    """Whether a comma or a small word ties what is behind it to a title: "in", "for", "of"."""
    if item.kind == "mark":
        return item.head.key in COMMAS
    if item.kind == "function":
        return item.head.key == "preposition" or (item.head.key == "adverb" and bool(item.head.prep))
    return "place" in groups_of(item) or row.text(item) in row.knowledge.groups["leads_on"]
