"""How much of the gold a graph holds: a point for each fact found, and one for each slot right on its best node.

The counts are those of the scorer that comes with the gold format. A statement's node counts for one gold fact
only, unless the facts share a group; facts with more slots choose their node first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from pyoxigraph import Quad

from kg.evaluate.assertions import Assertion, assertions
from kg.evaluate.gold import GoldFact
from kg.evaluate.graph import Graph, Key, index
from kg.evaluate.matching import matches, right_slots


class Share(NamedTuple):
    """So many right of so many."""

    right: int
    of: int

    def plus(self, right: int, of: int) -> Share:
        """The share with so many more."""
        return Share(self.right + right, self.of + of)


NONE = Share(0, 0)


class Result(NamedTuple):
    """What became of one gold fact."""

    fact: GoldFact
    found: bool
    right: tuple[str, ...]

    @property
    def wrong(self) -> tuple[str, ...]:
        """The slots that were not right, all of them where the fact was not found."""
        return tuple(slot for slot in self.fact.slots if slot not in self.right)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The counts, and the facts behind them.

    `slots` is by kind and slot; `slots_of_found` leaves out the slots of facts that were not found.
    `results` stands in the order of the articles' names and ids; `unexplained` is what the graph asserts and no
    gold fact matches.
    """

    facts: Mapping[str, Share]
    slots: Mapping[tuple[str, str], Share]
    slots_of_found: Mapping[tuple[str, str], Share]
    results: tuple[Result, ...]
    distractors: int
    asserted: tuple[GoldFact, ...]
    explained: int
    unexplained: tuple[Assertion, ...]


def score(quads: Iterable[Quad], gold_facts: Iterable[GoldFact], false_facts: Iterable[GoldFact]) -> Score:
    """Compare a graph with what its articles say, and with what they do not say."""
    graph, false = index(quads), list(false_facts)
    found = [(fact, matches(graph, fact)) for fact in gold_facts]
    results = _results(graph, found)
    explained = {each for _, keys in found for each in keys}
    every = assertions(graph)
    unexplained = tuple(each for each in every if each.key not in explained)
    return Score(
        facts=_facts(results),
        slots=_slots(results),
        slots_of_found=_slots(r for r in results if r.found),
        results=tuple(sorted(results, key=lambda r: (r.fact.doc, r.fact.id))),
        distractors=len(false),
        asserted=tuple(fact for fact in false if matches(graph, fact)),
        explained=len(every) - len(unexplained),
        unexplained=unexplained,
    )


def _results(graph: Graph, found: list[tuple[GoldFact, list[Key]]]) -> list[Result]:
    taken: dict[Key, str] = {}
    ordered = sorted(found, key=lambda pair: -len(pair[0].slots))
    return [_result(graph, fact, keys, taken) for fact, keys in ordered]


def _result(graph: Graph, fact: GoldFact, found: list[Key], taken: dict[Key, str]) -> Result:
    free = [each for each in found if fact.kind != "statement" or taken.get(each, fact.group) == fact.group]
    if not free:
        return Result(fact, False, ())
    right = {each: right_slots(graph, each[0], fact) for each in free}
    best = max(free, key=lambda each: len(right[each]))
    if fact.kind == "statement":
        taken[best] = fact.group
    return Result(fact, True, right[best])


def _facts(results: Iterable[Result]) -> dict[str, Share]:
    shares: dict[str, Share] = defaultdict(lambda: NONE)
    for result in results:
        kind = result.fact.kind
        shares[kind] = shares[kind].plus(result.found, 1)
    return dict(sorted(shares.items()))


def _slots(results: Iterable[Result]) -> dict[tuple[str, str], Share]:
    shares: dict[tuple[str, str], Share] = defaultdict(lambda: NONE)
    for result in results:
        for slot in result.fact.slots:
            where = (result.fact.kind, slot)
            shares[where] = shares[where].plus(slot in result.right, 1)
    return dict(sorted(shares.items()))
