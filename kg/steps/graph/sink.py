"""The quads of a graph while it is being written: each once, whatever tells them."""

from __future__ import annotations

from typing import NamedTuple

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg import vocab
from kg.steps.graph.addresses import Terms

DEFAULT = DefaultGraph()


class Triple(NamedTuple):
    """A plain triple, read in articles."""

    subject: NamedNode
    predicate: NamedNode
    object: NamedNode | Literal


class Sink:
    """Takes quads up; `terms` are the names of the vocabulary that were used."""

    def __init__(self) -> None:
        self.quads: dict[Quad, None] = {}
        self.terms = Terms()

    def add(self, s: NamedNode, p: str, o: NamedNode | Literal, graph: NamedNode | DefaultGraph = DEFAULT) -> None:
        """Take up one quad, of the default graph where none is named."""
        self.quads[Quad(s, self.terms[p], o, graph)] = None

    def type(self, s: NamedNode, *types: str) -> None:
        """Take up the classes of a node."""
        for name in types:
            self.add(s, vocab.RDF_TYPE, self.terms[name])

    def plain(self, triple: Triple) -> None:
        """Take up a plain triple, and what follows from it by the properties above its own."""
        self.quads[Quad(triple.subject, triple.predicate, triple.object, DEFAULT)] = None
        above = vocab.SUPER_PROPERTIES.get(triple.predicate.value)
        while above:
            self.add(triple.subject, above, triple.object)
            above = vocab.SUPER_PROPERTIES.get(above)
