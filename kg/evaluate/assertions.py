"""All that a graph asserts on the word of an article: its events, statements, agreements, roles and relations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kg import vocab
from kg.evaluate.graph import Graph, Key, Told, local
from kg.evaluate.kinds import DATES, PARTIES, RELATIONS, ROLES, TYPE
from kg.model.facts import NAMED

SHOWN = (
    vocab.DIP_SPEAKER,
    vocab.DIP_ADDRESSEE,
    vocab.DIP_ACTOR,
    vocab.DIP_TARGET,
    vocab.DIP_HOST,
    vocab.SCHEMA_ORGANIZER,
    vocab.DIP_PARTICIPANT,
    vocab.DIP_ABSENTEE,
    *PARTIES,
    vocab.SCHEMA_LOCATION,
    vocab.DIP_ABOUT,
    vocab.SCHEMA_SUPER_EVENT,
    vocab.DIP_CONCLUDED_AT,
    vocab.DIP_CATEGORY,
    vocab.DIP_STATUS,
    vocab.DIP_KIND,
)
CODES = frozenset({vocab.DIP_CATEGORY, vocab.DIP_STATUS, vocab.DIP_KIND})


class Assertion(NamedTuple):
    """One asserted fact: its kind, the node or triple, what it says, and the first sentence that it rests on."""

    kind: str
    key: Key
    text: str
    told: Told


def assertions(graph: Graph) -> list[Assertion]:
    """Everything asserted, in the order of the articles and of the sentences in them."""
    found = [*_nodes(graph), *_triples(graph)]
    return sorted(found, key=lambda each: (each.told, each.kind, each.key))


def _nodes(graph: Graph) -> Iterator[Assertion]:
    for kind, nodes in _by_kind(graph).items():
        for node in nodes:
            told = _type_told(graph, node) or graph.told.get((node,))
            if told:
                yield Assertion(kind, (node,), _describe(graph, node), min(told, key=_own_first))


def _by_kind(graph: Graph) -> dict[str, set[str]]:
    statements, agreements = graph.of_class(["Statement"]), graph.of_class(["Agreement"])
    events = graph.having([TYPE], [vocab.DIP_T_EVENT]) - statements - agreements
    return {"event": events, "statement": statements, "agreement": agreements}


def _type_told(graph: Graph, node: str) -> set[Told]:
    """The evidence that the thing is there at all, better to read than that of one of its details."""
    return set().union(*(graph.told.get((node, TYPE, kind), set()) for kind in graph.values(node, [TYPE])))


def _triples(graph: Graph) -> Iterator[Assertion]:
    kinds = dict.fromkeys(ROLES.values(), "role") | dict.fromkeys(RELATIONS.values(), "relation")
    for found, told in graph.told.items():
        # A claim has a fact too, but no plain triple.
        if len(found) == 3 and found[1] in kinds and told and found[2] in graph.values(found[0], [found[1]]):
            text = f"{graph.label(found[0])} {local(found[1])} {graph.label(found[2])}"
            yield Assertion(kinds[found[1]], found, text, min(told, key=_own_first))


def _own_first(told: Told) -> tuple[bool, Told]:
    """The sentence that tells something before one that only names who is meant in it."""
    return told.pattern.endswith(NAMED), told


def _describe(graph: Graph, node: str) -> str:
    ours = (name for name in graph.values(node, [TYPE]) if name.startswith(vocab.PREFIXES["dip"]))
    classes = sorted(local(name) for name in ours)
    parts = ["/".join([name for name in classes if name != "Event"] or classes)]
    shown: set[str] = set()
    for prop in SHOWN:
        values = graph.values(node, [prop]) - shown
        if values:
            names = sorted(local(value) if prop in CODES else graph.label(value) for value in values)
            parts.append(f"{local(prop)}={' + '.join(names)}")
            shown |= values
    return " ".join([*parts, *(f"date={date}" for date in sorted(graph.literals(node, DATES)))])
