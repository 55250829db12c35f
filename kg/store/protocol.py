"""What every store can do, be it a folder or a server somewhere else.

The default graph holds the plain triples, and one named graph for each article holds its facts and evidence.
A store has no blank nodes: a quad with one is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import TracebackType
from typing import Protocol, Self, runtime_checkable

from pyoxigraph import BlankNode, NamedNode, Quad

from kg.errors import StoreError
from kg.store.results import Results
from kg.store.rows import Term


@runtime_checkable
class Store(Protocol):
    """One graph that can be asked and, if it was opened for writing, changed."""

    def query(self, sparql: str, *, bindings: Mapping[str, Term] | None = None) -> Results:
        """Run a SPARQL query, with variables replaced by terms; raises `QueryError` or `StoreError`."""
        ...

    def change(
        self, *, insert: Iterable[Quad] = (), remove: Iterable[Quad] = (), drop: Iterable[NamedNode] = ()
    ) -> None:
        """Drop whole graphs, remove quads, insert quads: in this order, all or nothing."""
        ...

    def replace_graph(self, graph: NamedNode, quads: Iterable[Quad]) -> None:
        """Drop a named graph and insert quads (of that graph and of others) in one change."""
        ...

    def remove_article(self, graph: NamedNode) -> None:
        """Drop an article's graph and the plain triples that rest on it alone."""
        ...

    def quads(self) -> Iterator[Quad]:
        """Every quad of the store."""
        ...

    def graphs(self) -> list[NamedNode]:
        """The names of the named graphs, sorted."""
        ...

    def __len__(self) -> int: ...

    def close(self) -> None:
        """Make the changes visible to readers and let go of the store; may be called twice."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def without_blank_nodes(quads: Iterable[Quad]) -> Iterator[Quad]:
    """The same quads; raises `StoreError` at the first one with a blank node."""
    for quad in quads:
        if any(isinstance(term, BlankNode) for term in (quad.subject, quad.object, quad.graph_name)):
            raise StoreError(f"a blank node cannot be stored: {quad}")
        yield quad
