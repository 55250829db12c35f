"""Which facts of a graph stand against each other: what one source denies and another asserts.

Two cases. The same triple is a fact twice, once denied. Or an event that is denied, mostly the content of somebody's
statement, has a counterpart of the same kind that is not: every end of the denied one is an end of the other too,
at least two of them, and their dates do not differ. A source does not contradict itself: the source of a fact is
on whose word it stands, or else the articles that tell it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kg import vocab
from kg.views.pagegraph import EVENTS, Reading, Said

DATES = frozenset({vocab.SCHEMA_START_DATE, vocab.DIP_CONCLUDED_ON})
WITHIN = frozenset({vocab.SCHEMA_CONTAINED_IN_PLACE, vocab.DIP_CAPITAL_OF})
SILENT = frozenset({vocab.DIP_CHANNEL, vocab.DIP_CONTENT, vocab.DIP_ABOUT, vocab.SCHEMA_SUPER_EVENT})


@dataclass(slots=True, kw_only=True)
class Happening:
    """What is compared of an event: the things that it ties, its dates, its categories, and a fact for each side."""

    ends: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    categories: set[str] = field(default_factory=set)
    denied: int = -1
    asserted: int = -1


def contradictions(reading: Reading) -> list[tuple[int, int]]:
    """Pairs of facts by number: a denial, and what it stands against; sorted, at most one pair for two events."""
    found = {*_same_triple(reading.facts), *_same_event(reading)}
    return sorted(pair for pair in found if not _sources(pair[0], reading) & _sources(pair[1], reading))


def _sources(number: int, reading: Reading) -> set[str]:
    fact = reading.facts[number]
    told = (reading.evidence.get(iri, {}).get(vocab.OA_HAS_SOURCE, "") for iri in fact.evidence)
    return set(fact.by) or set(told)


def _same_triple(facts: Iterable[Said]) -> Iterator[tuple[int, int]]:
    said: dict[tuple[str, str, str], list[tuple[int, Said]]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if fact.status:
            said[fact.subject, fact.predicate, fact.object].append((number, fact))
    for same in said.values():
        for number, fact in same:
            if fact.status == vocab.DIP_T_DENIED:
                yield from ((number, other) for other, against in same if against.status != vocab.DIP_T_DENIED)


def _same_event(reading: Reading) -> Iterator[tuple[int, int]]:
    happenings, wider = _happenings(reading), _containers(reading)
    tied: dict[tuple[str, str], set[str]] = defaultdict(set)
    for iri, found in happenings.items():
        if found.denied < 0:
            for end in found.ends | {place for narrow in found.ends for place in wider.get(narrow, ())}:
                tied[reading.things[iri].kind, end].add(iri)
    for iri, denied in happenings.items():
        if denied.denied < 0 or denied.asserted >= 0 or len(denied.ends) < 2:
            continue
        same = set.intersection(*(tied.get((reading.things[iri].kind, end), set()) for end in denied.ends))
        for other in sorted(same):
            if happenings[other].asserted >= 0 and _alike(denied, happenings[other]):
                yield denied.denied, happenings[other].asserted


def _happenings(reading: Reading) -> dict[str, Happening]:
    found: dict[str, Happening] = {}
    for number, fact in enumerate(reading.facts):
        if not fact.evidence or reading.things[fact.subject].kind not in EVENTS:
            continue
        event = found.setdefault(fact.subject, Happening())
        side = "denied" if fact.status == vocab.DIP_T_DENIED else "asserted"
        if getattr(event, side) < 0:
            setattr(event, side, number)
        if fact.predicate in DATES:
            event.dates.add(fact.object)
        elif fact.predicate == vocab.DIP_CATEGORY:
            event.categories.add(fact.object)
        elif _is_end(fact, reading):
            event.ends.add(fact.object)
    return found


def _is_end(fact: Said, reading: Reading) -> bool:
    known = not fact.literal and fact.object in reading.things and fact.predicate not in SILENT
    return known and reading.things[fact.object].kind not in EVENTS


def _containers(reading: Reading) -> dict[str, set[str]]:
    wider: dict[str, set[str]] = defaultdict(set)
    for fact in reading.facts:
        if fact.predicate in WITHIN:
            wider[fact.subject].add(fact.object)
    return wider


def _alike(denied: Happening, against: Happening) -> bool:
    if denied.categories and against.categories and not denied.categories & against.categories:
        return False
    return not denied.dates or not against.dates or any(_meet(a, b) for a in denied.dates for b in against.dates)


def _meet(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
