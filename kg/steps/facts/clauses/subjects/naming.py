"""Who a single word behind a verb of saying names: a short name, "the latter", "his host"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.openers import opens_words
from kg.steps.facts.clauses.row import Row

LEAST = 3
PLAIN = frozenset({"unknown", "word", "orgword", "given", "particle", "nisba_weak"})
# what a word may be besides the name of somebody in the article
NAMELIKE = frozenset({"participle", "noun", "verb", "office", "title"})
SHORT = PLAIN | NAMELIKE | {"person"}
TITLES = frozenset({"title", "office"})
NAMED = frozenset({"person", "given", "nisba", "unknown"})
MINISTERIAL = frozenset({"foreignMinisterOf", "officialOf"})
RANKS = ("first_of_two", "second_of_two")


def short_names(names: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """The words, and pairs of words, that stand in the names of only one of an article's people, with his key."""
    owners: dict[str, set[str]] = defaultdict(set)
    for key, forms in names.items():
        if key.startswith("person:"):
            for words in (fold(form).split(" ") for form in forms):
                for word in (*(w for w in words if len(w) >= LEAST), *map(" ".join, pairwise(words))):
                    owners[word].add(key)
    return {word: tuple(keys) for word, keys in owners.items() if len(keys) == 1}


def named_by_two(row: Row, at: int) -> tuple[str, ...]:
    """The person of the article whom two words from item `at` on name, "Abu X", "Ould Y"; empty without one."""
    if at + 1 >= len(row.items) or row.items[at].prep or row.items[at + 1].prep or row.items[at + 1].conj:
        return ()
    first, second = row.items[at], row.items[at + 1]
    if first.kind not in SHORT or second.kind not in SHORT or second.end - first.start != len(("Abu", "X")):
        return ()
    return row.surnames.get(row.sentence.words(first.start, second.end)[len(first.conj) :], ())


def named_shortly(row: Row, at: int, stop: int) -> tuple[str, ...] | None:
    """The subject that one word behind the verb at `at` names: empty where nobody knows it, else None."""
    if at + 1 >= min(stop + 1, len(row.items)):
        return None
    item, text, groups = row.items[at + 1], row.text(row.items[at + 1]), row.knowledge.groups
    if (ranked := one_of_two(row, at)) is not None:
        return ranked
    if (set_off := _set_off(row, at)) is not None:
        return set_off
    if item.kind == "anaphor" and item.head.key != "members":
        return the_two(row, at, stop)
    if item.kind == "ref" and item.why == "title" and not item.prep and (sheikh := row.surnames.get(text)):
        return sheikh
    if item.kind == "ref" and item.why == "office":
        again = _same_office(row, item.keys) and not _tells_state(row, item) and not _is_other_side(row, at)
        return row.heard if again else None
    if text in groups["counterparts"]:
        others = tuple(k for k in row.pair if k not in row.last_subject)
        return others if len(others) == 1 else None
    if item.kind == "title" and at + 2 < len(row.items) and row.items[at + 2].kind == "nisba":
        envoy = row.envoys.get(row.items[at + 2].head.key)
        return (envoy,) if envoy else None
    if (titled := _titled_alone(row, at)) is not None:
        return titled
    if two := named_by_two(row, at + 1):
        row.titles.add(at + 2)
        return two
    known = row.surnames.get(text)
    if item.prep or item.conj or (item.kind not in PLAIN and (known is None or item.kind not in NAMELIKE)):
        return None
    behind = row.items[at + 2] if at + 2 < len(row.items) else None
    opens = behind is not None and opens_words(behind)
    if known is not None and (opens or (behind is not None and behind.kind in ("function", "particle", "mark"))):
        return known
    endings = row.knowledge.endings
    owned = text.endswith(tuple(p for p in endings.pronouns if len(p) > 1)) and bool(row.items[at].conj)
    return () if opens and item.kind == "unknown" and not (text.endswith(endings.alef) or owned) else None


def the_two(row: Row, at: int, stop: int) -> tuple[str, ...]:
    """The two people of the article's talks whom "the two presidents" behind the verb at `at` means; else empty."""
    item = row.items[at + 1] if at + 1 < min(stop + 1, len(row.items)) else None
    meant = item is not None and (item.kind, item.head.key) == ("anaphor", "two_people") and not item.prep
    return row.pair if meant and len(row.pair) == len(RANKS) else ()


def one_of_two(row: Row, at: int) -> tuple[str, ...] | None:
    """Who "the first" or "the second" behind a verb means, a particle with a pronoun passed over; None for neither.

    It is one of the two people named before, in that order: "the two spoke; in it the first voiced to the second".
    """
    first = at + 1
    if row.items[first].kind == "function" and row.items[first].head.key == "inflected_preposition":
        first += 1
    if first >= len(row.items) or row.items[first].prep or row.items[first].conj:
        return None
    text = row.text(row.items[first])
    place = next((n for n, group in enumerate(RANKS) if text in row.knowledge.groups[group]), -1)
    if place < 0:
        return None
    pair = _two_before(row, at)
    return pair[place : place + 1] if len(pair) == len(RANKS) else None


def _two_before(row: Row, at: int) -> tuple[str, ...]:
    """The two people named before an item in their order, those of the article's talks where it names nobody."""
    named = (k for item in row.items[:at] if item.kind == "ref" for k in item.keys if k.startswith("person:"))
    people = tuple(dict.fromkeys(named))
    return people if people else row.pair


def _set_off(row: Row, at: int) -> tuple[str, ...] | None:
    """Who a short name names that stands between quotation marks, or behind the title of somebody of the article."""
    first, name = row.items[at + 1], row.items[at + 2] if at + 2 < len(row.items) else None
    if name is None or name.kind == "ref" or name.prep or name.conj:
        return None
    closed = at + 3 < len(row.items) and row.items[at + 3].kind == "quote"
    if first.kind == "quote" and closed:
        return row.surnames.get(row.text(name))
    titled = first.kind in TITLES and not first.prep and row.is_definite(first)
    return row.surnames.get(row.text(name)) if titled and name.kind in PLAIN else None


def _titled_alone(row: Row, at: int) -> tuple[str, ...] | None:
    """Whom a title without a name means: who spoke last and holds such an office, "the minister added"; else None."""
    item, behind = row.items[at + 1], row.items[at + 2] if at + 2 < len(row.items) else None
    if item.prep or item.conj or row.text(item) not in row.knowledge.groups["minister"]:
        return None
    if behind is not None and (behind.kind in NAMED or (behind.kind == "ref" and _is_person(behind))):
        return None
    spoken = (k for k in (row.heard, row.last_subject) if len(k) == 1)
    return next((k for k in spoken if row.roles.get(k[0], frozenset()) & MINISTERIAL), ())


def _is_person(item: Item) -> bool:
    return item.keys[0].startswith("person:") and not item.prep


def _same_office(row: Row, keys: tuple[str, ...]) -> bool:
    """Whether who spoke in the sentence before may be meant by a bare office like "the president"."""
    held = [row.roles.get(k, frozenset()) for k in (*keys[:1], *row.heard[:1])]
    return len(row.heard) == 1 and row.heard != keys and len(held) == 2 and bool(held[0] & held[1])


def _is_other_side(row: Row, at: int) -> bool:
    """Whether words before a verb of saying tell that somebody else speaks now: "for his part, the president said"."""
    return any("own_side" in groups_of(item) for item in row.items[:at])


def _tells_state(row: Row, item: Item) -> bool:
    """Whether an office names its state, "the French president", so that only one can be meant."""
    lexicon, norms = row.knowledge.lexicon, row.sentence.norms
    return any(
        entry.kind in ("nisba", "country") for i in range(item.start + 1, item.end) for entry in lexicon.get(norms[i])
    )
