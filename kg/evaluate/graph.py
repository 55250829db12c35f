"""A graph as the scorer looks at it: the triples of all named graphs together, indexed by name, class and value."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from kg import vocab
from kg.evaluate.kinds import TYPE
from kg.evaluate.names import key

Key = tuple[str, ...]
"""A node, `(iri,)`, or a plain triple, `(subject, predicate, object)`."""

NAMES = frozenset({vocab.RDFS_LABEL, vocab.SKOS_ALT_LABEL, vocab.SKOS_PREF_LABEL, vocab.SCHEMA_NAME})
SAME = frozenset({vocab.OWL_SAME_AS, vocab.PREFIXES["skos"] + "exactMatch", vocab.PREFIXES["schema"] + "sameAs"})
_END = re.compile(r"[#/]")
_LABEL_ORDER = {"ar": 0, "en": 1}


class Told(NamedTuple):
    """One piece of evidence: the article's name, where it starts there, the words, the pattern that read them."""

    doc: str
    start: int
    words: str
    pattern: str


def _sets() -> defaultdict[str, defaultdict[str, set[str]]]:
    return defaultdict(lambda: defaultdict(set))


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """The index; nodes are their IRIs. `told` has the evidence of every key that a `dip:Fact` is about."""

    links: Mapping[str, Mapping[str, set[str]]] = field(default_factory=_sets)
    back: Mapping[str, Mapping[str, set[str]]] = field(default_factory=_sets)
    texts: Mapping[str, Mapping[str, set[str]]] = field(default_factory=_sets)
    by_name: Mapping[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    by_class: Mapping[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    labels: dict[str, tuple[int, str]] = field(default_factory=dict)
    told: Mapping[Key, set[Told]] = field(default_factory=lambda: defaultdict(set))

    def values(self, node: str, properties: Iterable[str]) -> set[str]:
        """The nodes that a node has for any of the properties."""
        return _any(self.links, node, properties)

    def having(self, properties: Iterable[str], nodes: Iterable[str]) -> set[str]:
        """The nodes that have one of `nodes` for any of the properties."""
        properties = tuple(properties)
        return set().union(*(_any(self.back, node, properties) for node in nodes))

    def literals(self, node: str, properties: Iterable[str]) -> set[str]:
        """The texts that a node has for any of the properties."""
        return _any(self.texts, node, properties)

    def named(self, forms: Iterable[str]) -> set[str]:
        """The nodes that bear one of the names or Wikidata ids."""
        return set().union(*(self.by_name.get(key(form), set()) for form in forms))

    def of_class(self, names: Iterable[str]) -> set[str]:
        """The nodes of any of the classes, by their local names."""
        return set().union(*(self.by_class.get(name, set()) for name in names))

    def label(self, node: str) -> str:
        """What a reader calls the node: its Arabic label, else another, else the end of its IRI."""
        return self.labels[node][1] if node in self.labels else local(node)

    def read_in(self, found: Key, doc: str) -> bool:
        """Whether a fact about the key has evidence in the article."""
        return any(told.doc == doc for told in self.told.get(found, ()))


def index(quads: Iterable[Quad]) -> Graph:
    """Index quads of any origin; which graph a quad is in does not matter."""
    graph = Graph()
    for quad in quads:
        if isinstance(quad.object, Literal):
            _literal(graph, _node(quad.subject), quad.predicate.value, quad.object)
        elif isinstance(quad.object, NamedNode | BlankNode):
            _link(graph, _node(quad.subject), quad.predicate.value, _node(quad.object))
    _facts(graph)
    return graph


def local(iri: str) -> str:
    """The end of an IRI."""
    return _END.split(iri)[-1]


def _any(table: Mapping[str, Mapping[str, set[str]]], node: str, properties: Iterable[str]) -> set[str]:
    found = table.get(node)
    return set().union(*(found.get(p, set()) for p in properties)) if found else set()


def _node(term: object) -> str:
    return term.value if isinstance(term, NamedNode) else str(term)


def _literal(graph: Graph, subject: str, predicate: str, value: Literal) -> None:
    graph.texts[subject][predicate].add(value.value)
    _identity(graph, subject, predicate, value.value)
    if predicate in NAMES:
        graph.by_name[key(value.value)].add(subject)
    if predicate == vocab.RDFS_LABEL:
        label = (_LABEL_ORDER.get(value.language or "", 2), value.value)
        graph.labels[subject] = min(label, graph.labels.get(subject, label))


def _link(graph: Graph, subject: str, predicate: str, value: str) -> None:
    graph.links[subject][predicate].add(value)
    graph.back[value][predicate].add(subject)
    _identity(graph, subject, predicate, value)
    if predicate == TYPE:
        graph.by_class[local(value)].add(subject)


def _identity(graph: Graph, subject: str, predicate: str, value: str) -> None:
    wikidata = vocab.PREFIXES["wd"]
    for iri in (subject, value if predicate in SAME else ""):
        if iri.startswith(wikidata):
            graph.by_name[iri[len(wikidata) :].casefold()].add(subject)


def _facts(graph: Graph) -> None:
    for fact in graph.by_class.get("Fact", ()):
        parts = [graph.values(fact, [p]) for p in (vocab.RDF_SUBJECT, vocab.RDF_PREDICATE, vocab.RDF_OBJECT)]
        told = {t for evidence in graph.values(fact, [vocab.PROV_WAS_DERIVED_FROM]) for t in _told(graph, evidence)}
        for subject in parts[0]:
            graph.told[(subject,)].update(told)
        for triple in product(*parts):
            graph.told[triple].update(told)


def _told(graph: Graph, evidence: str) -> Iterable[Told]:
    starts = [int(text) for text in graph.literals(evidence, [vocab.OA_START]) if text.isdecimal()]
    words, patterns = (graph.literals(evidence, [p]) for p in (vocab.OA_EXACT, vocab.DIP_PATTERN))
    for article in graph.values(evidence, [vocab.OA_HAS_SOURCE]):
        for doc in graph.literals(article, [vocab.SCHEMA_IDENTIFIER]):
            yield Told(doc, min(starts, default=0), min(words, default=""), min(patterns, default=""))
