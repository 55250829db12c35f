"""Which nodes or triples of a graph satisfy a gold fact, and which of its slots they have right."""

from __future__ import annotations

from kg import vocab
from kg.evaluate.gold import GoldFact
from kg.evaluate.graph import Graph, Key, local
from kg.evaluate.kinds import (
    ACTORS,
    CODE_SLOTS,
    DATES,
    EVENT_SLOTS,
    PARTIES,
    RELATIONS,
    REQUIRED,
    ROLES,
    TAKES_PART,
    TARGETS,
    THING_SLOTS,
)


def matches(graph: Graph, fact: GoldFact) -> list[Key]:
    """All that satisfies the required part and was read in the fact's article, sorted."""
    found = _triples(graph, fact) if fact.kind in ("role", "relation") else {(node,) for node in _nodes(graph, fact)}
    return sorted(each for each in found if graph.read_in(each, fact.doc))


def right_slots(graph: Graph, node: str, fact: GoldFact) -> tuple[str, ...]:
    """The slots of the fact that the node has right."""
    return tuple(slot for slot in fact.slots if _slot_right(graph, node, slot, fact.values[slot]))


def _triples(graph: Graph, fact: GoldFact) -> set[Key]:
    subject, term, target = REQUIRED[fact.kind]
    prop = (ROLES | RELATIONS)[fact.values[term][0]]
    objects = graph.named(fact.values[target])
    return {(s, prop, o) for s in graph.named(fact.values[subject]) for o in graph.values(s, [prop]) & objects}


def _nodes(graph: Graph, fact: GoldFact) -> set[str]:
    if fact.kind == "event":
        return _with_all(graph, graph.of_class(fact.values["class"]), TAKES_PART, fact)
    if fact.kind == "agreement":
        return _with_all(graph, graph.of_class(["Agreement"]), PARTIES, fact)
    categories = [vocab.PREFIXES["dip"] + name for name in fact.values["category"]]
    found = graph.having([vocab.DIP_CATEGORY], categories)
    if fact.kind == "statement":
        return found & graph.of_class(["Statement"]) & graph.having(ACTORS, graph.named(fact.values["speaker"]))
    actors, targets = (graph.named(fact.values[name]) for name in ("actor", "target"))
    return found & graph.having(ACTORS, actors) & graph.having(TARGETS, targets)


def _with_all(graph: Graph, nodes: set[str], properties: tuple[str, ...], fact: GoldFact) -> set[str]:
    return nodes.intersection(*(graph.having(properties, graph.named(side)) for side in fact.sides))


def _slot_right(graph: Graph, node: str, slot: str, wanted: tuple[str, ...]) -> bool:
    if slot == "date":
        return any(text.startswith(wanted[0]) for text in graph.literals(node, DATES))
    if slot == "place":
        return bool(_places(graph, node) & graph.named(wanted))
    if slot in CODE_SLOTS:
        return not {local(value) for value in graph.values(node, [CODE_SLOTS[slot]])}.isdisjoint(wanted)
    if slot in EVENT_SLOTS:
        return not graph.values(node, [EVENT_SLOTS[slot]]).isdisjoint(graph.of_class(wanted))
    return bool(graph.values(node, THING_SLOTS[slot]) & graph.named(wanted))


def _places(graph: Graph, node: str) -> set[str]:
    near = graph.values(node, [vocab.SCHEMA_LOCATION])
    around = (graph.values(place, [vocab.SCHEMA_CONTAINED_IN_PLACE, vocab.DIP_CAPITAL_OF]) for place in near)
    return near.union(*around)
