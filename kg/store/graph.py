"""A built graph in Python: ask it, walk it, hand it to rdflib, networkx or pandas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg.prefixes import expand
from kg.store import names, questions
from kg.store.articles import maintenance
from kg.store.connect import store_folder
from kg.store.embedded import EmbeddedStore, open_store
from kg.store.results import Results
from kg.store.rows import plain

COUNTED = ("dip:Event", "dip:Agreement", "schema:Person", "schema:Country", "schema:Organization")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceArticle:
    """An article that the graph was read from; what is not known is an empty string."""

    identifier: str
    headline: str
    published: str
    url: str
    iri: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcedFact:
    """A fact with one piece of its evidence: the words, and where they stand in the article (half-open)."""

    subject: str
    predicate: str
    object: str
    status: str
    confidence: float | None
    article: str
    words: str
    start: int
    end: int
    iri: str


class Graph:
    """A build folder, open for reading. Prefixes of the product need no declaration in queries."""

    def __init__(self, folder: str | Path) -> None:
        """Open a build folder (or its store); raises `StoreError` when there is none."""
        self.folder = Path(folder)
        self._store = open_store(store_folder(self.folder))

    @property
    def store(self) -> EmbeddedStore:
        """The store underneath."""
        return self._store

    def query(self, sparql: str) -> Results:
        """Run SPARQL; raises `QueryError` with line and column for a malformed query."""
        return self._store.query(sparql)

    def ask(self, question: str, *, lang: str = "ar", limit: int | None = None, **values: str) -> Results:
        """Run a named question: `graph.ask("summits", country="China", year="2024")`."""
        return questions.ask(self._store, question, values, lang=lang, limit=limit)

    def find(self, name: str) -> NamedNode:
        """The thing of this name; raises `QueryError` when there is none, or more than one."""
        return names.thing(self._store, name, "any")

    def rdflib(self) -> Any:
        """A live rdflib Dataset on the same store; its queries are run by Oxigraph."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        return Dataset(store=OxigraphStore(store=self._store.native))

    def networkx(self) -> Any:
        """A networkx MultiDiGraph of things and events: nodes with labels and types, the property as an edge's key."""
        import networkx

        network = networkx.MultiDiGraph()
        for quad in self._plain("rdfs:label"):
            key = "label_en" if isinstance(quad.object, Literal) and quad.object.language == "en" else "label"
            network.add_node(plain(quad.subject), **{key: plain(quad.object)})
        for quad in self._plain("rdf:type"):
            if plain(quad.subject) in network:
                network.nodes[plain(quad.subject)].setdefault("types", []).append(plain(quad.object))
        for quad in self._store.native.quads_for_pattern(None, None, None, DefaultGraph()):
            ends = plain(quad.subject), plain(quad.object)
            if isinstance(quad.object, NamedNode) and ends[0] in network and ends[1] in network:
                network.add_edge(*ends, key=plain(quad.predicate))
        return network

    def _plain(self, predicate: str) -> Iterator[Quad]:
        return self._store.native.quads_for_pattern(None, NamedNode(expand(predicate)), None, DefaultGraph())

    def articles(self) -> list[SourceArticle]:
        """The articles, newest first."""
        records = questions.ask(self._store, "articles", limit=1_000_000).records()
        return [
            SourceArticle(identifier=row["identifier"], headline=row["headline"], published=row["date"],
                          url=row["url"], iri=row["article"])
            for row in records
        ]  # fmt: skip

    def facts(self, article: str | None = None) -> Iterator[SourcedFact]:
        """Every fact with each piece of its evidence, of one article or of all; terms are short IRIs or values."""
        terms = {} if article is None else {"source": names.article(self._store, article)}
        for row in self._store.query(maintenance("facts_with_evidence", terms)).stream():
            subject, predicate, value, status, confidence, source, words, start, end, iri = map(plain, row)
            yield SourcedFact(
                subject=subject, predicate=predicate, object=value, status=status,
                confidence=float(confidence) if confidence else None, article=source, words=words,
                start=int(start), end=int(end), iri=iri,
            )  # fmt: skip

    def quads(self) -> Iterator[Quad]:
        """Every quad, the plain triples first."""
        return self._store.quads()

    def counts(self) -> dict[str, int]:
        """How many articles, quads, and things of the main classes there are."""
        found = {"articles": len(self._store.graphs()), "quads": len(self._store)}
        for name in COUNTED:
            row = self.query(f"SELECT (COUNT(?thing) AS ?n) WHERE {{ ?thing a {name} }}").rows[0]
            found[name.partition(":")[2]] = int(plain(row[0]))
        return found

    def __len__(self) -> int:
        return len(self._store)

    def __repr__(self) -> str:
        return f"Graph({str(self.folder)!r}, {len(self):,} quads)"

    def _repr_html_(self) -> str:
        rows = "".join(f"<tr><td>{escape(name)}</td><td>{number:,}</td></tr>" for name, number in self.counts().items())
        return f"<table><caption>{escape(str(self.folder))}</caption>{rows}</table>"

    def close(self) -> None:
        """Let go of the folder."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
