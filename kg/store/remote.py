"""The store on a server: SPARQL 1.1 Query, Update and Graph Store Protocol, and nothing that one vendor alone has.

Servers disagree about what the default graph is, so our default graph is a named graph there (`Server.default_graph`),
every write names its graph, and a query is asked of that graph wherever it does not name another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from types import TracebackType
from typing import Self, TypeVar

import httpx
import pyoxigraph
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, QueryResultsFormat, RdfFormat, Triple

from kg.errors import StoreError
from kg.prefixes import prefixes
from kg.store.articles import maintenance, resting_on
from kg.store.http import Client
from kg.store.lexer import bind, inside_graph, with_prefixes, words
from kg.store.protocol import without_blank_nodes
from kg.store.results import Kind, Results
from kg.store.rows import RowFormat, Term, boolean_text
from kg.store.servers import Server

FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
ROWS_TYPE = "application/sparql-results+json"
TRIPLES_TYPE = "application/n-triples"
UPDATE_TYPE = "application/sparql-update"
PAGE = 5000
Item = TypeVar("Item")


class RemoteStore:
    """A graph on a server. A change of up to `Server.batch` quads is one request, which servers run as one."""

    def __init__(self, server: Server, transport: httpx.BaseTransport | None = None) -> None:
        self.server = server
        self._client = Client(server, transport)
        self._default = NamedNode(server.default_graph)

    def query(self, sparql: str, *, bindings: Mapping[str, Term] | None = None) -> Results:
        """Run a SPARQL query on our graphs; raises `QueryError` or `StoreError`."""
        text = with_prefixes(bind(sparql, bindings or {}), prefixes())
        return self._ask(inside_graph(text, self.server.default_graph) if self.server.wrap else text)

    def _ask(self, text: str) -> Results:
        is_rows = query_form(text) in ("SELECT", "ASK", "")
        accept = ROWS_TYPE if is_rows else f"{TRIPLES_TYPE}, text/turtle;q=0.5"
        answer = self._client.send("POST", self.server.query, data={"query": text}, headers={"Accept": accept})
        _refuse_cut(answer)
        try:
            return _rows(answer, query_form(text)) if is_rows else Results(_triples(answer))
        except (SyntaxError, ValueError) as error:
            raise StoreError(f"the server {self.server.query} gave an answer that is not RDF: {error}") from error

    def change(
        self, *, insert: Iterable[Quad] = (), remove: Iterable[Quad] = (), drop: Iterable[NamedNode] = ()
    ) -> None:
        """Drop, remove, insert, in as few requests as `Server.batch` allows; more than one is not all or nothing."""
        steps = [f"DROP SILENT GRAPH {graph}" for graph in drop]
        for verb, quads in (("DELETE", remove), ("INSERT", insert)):
            for batch in batched(without_blank_nodes(quads), self.server.batch):
                steps.append(f"{verb} DATA {{ {self._data(batch)} }}")
                if len(steps) > 1 and sum(map(len, steps)) > self.server.batch * 100:
                    self._update(steps)
                    steps = []
        if steps:
            self._update(steps)

    def _update(self, steps: list[str]) -> None:
        body = " ;\n".join(steps).encode()
        self._client.send("POST", self.server.update, content=body, headers={"Content-Type": UPDATE_TYPE})

    def _data(self, quads: Iterable[Quad]) -> str:
        by_graph: dict[str, list[str]] = defaultdict(list)
        for quad in quads:
            by_graph[self._graph_of(quad)].append(f"{quad.subject} {quad.predicate} {quad.object} .")
        return "\n".join(f"GRAPH <{graph}> {{ {' '.join(triples)} }}" for graph, triples in by_graph.items())

    def _graph_of(self, quad: Quad) -> str:
        return quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else self.server.default_graph

    def load(self, quads: Iterable[Quad]) -> None:
        """Add many quads: by the Graph Store Protocol where the server has it, else by updates."""
        if self.server.graphs is None:
            return self.change(insert=quads)
        for batch in batched(without_blank_nodes(quads), self.server.batch * 20):
            by_graph: dict[str, list[Triple]] = defaultdict(list)
            for quad in batch:
                by_graph[self._graph_of(quad)].append(quad.triple)
            self._load_graphs(by_graph)
        return None

    def _load_graphs(self, by_graph: Mapping[str, list[Triple]]) -> None:
        small = [Quad(t.subject, t.predicate, t.object, NamedNode(g)) for g, some in by_graph.items()
                 if len(some) < self.server.batch for t in some]  # fmt: skip
        self.change(insert=small)
        for graph, triples in by_graph.items():
            if len(triples) >= self.server.batch:
                body = pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES) or b""
                self._client.send(
                    "POST", self.server.graphs or "", content=body, params={self.server.graph_parameter: graph},
                    headers={"Content-Type": TRIPLES_TYPE},
                )  # fmt: skip

    def clear(self) -> None:
        """Drop our default graph and every graph beside it; other graphs of the server stay."""
        self.change(drop=[self._default, *self.graphs()])

    def replace_graph(self, graph: NamedNode, quads: Iterable[Quad]) -> None:
        """Drop a named graph and insert quads in one change."""
        self.change(insert=quads, drop=[graph])

    def remove_article(self, graph: NamedNode) -> None:
        """Drop an article's graph and the plain triples that rest on it alone."""
        self.change(remove=list(resting_on(self, graph)), drop=[graph])

    def quads(self) -> Iterator[Quad]:
        """Every quad, graph by graph; raises `StoreError` when the server cuts its answers short."""
        for graph in [self._default, *self.graphs()]:
            name = DefaultGraph() if graph == self._default else graph
            expected, seen = self._size(graph), 0
            while seen < expected:
                page = self._ask(f"{maintenance('page', {'graph': graph})} LIMIT {PAGE} OFFSET {seen}").rows
                if not page:
                    raise StoreError(f"the server gave {seen} of {expected} triples of {graph}")
                seen += len(page)
                for subject, predicate, value in page:
                    yield Quad(subject, predicate, value, name)  # type: ignore[arg-type]

    def _size(self, graph: NamedNode) -> int:
        count = self._ask(maintenance("size", {"graph": graph})).rows[0][0]
        return int(count.value) if isinstance(count, Literal) else 0

    def graphs(self) -> list[NamedNode]:
        """The named graphs in the namespace of our default graph, without it, sorted."""
        namespace = Literal(self.server.default_graph.rpartition("/")[0] + "/")
        found = (row[0] for row in self._ask(maintenance("graphs", {"namespace": namespace})).rows)
        named = (graph for graph in found if isinstance(graph, NamedNode) and graph != self._default)
        return sorted(named, key=lambda graph: graph.value)

    def __len__(self) -> int:
        return sum(self._size(graph) for graph in [self._default, *self.graphs()])

    def close(self) -> None:
        """Close the connections; every change is already there."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def batched(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def query_form(query: str) -> str:
    """SELECT, ASK, CONSTRUCT or DESCRIBE, or an empty string."""
    return next((word.text.upper() for word in words(query) if word.text.upper() in FORMS), "")


def _rows(answer: httpx.Response, form: str) -> Results:
    results = Results(pyoxigraph.parse_query_results(answer.content, format=QueryResultsFormat.JSON))
    if form == "ASK" and results.kind is not Kind.BOOLEAN:  # Virtuoso answers some ASK queries with a row
        yes = any(isinstance(row[0], Literal) and row[0].value not in ("0", "false") for row in results.rows)
        plain = boolean_text(yes, RowFormat.JSON).encode()
        return Results(pyoxigraph.parse_query_results(plain, format=QueryResultsFormat.JSON))
    return results


def _triples(answer: httpx.Response) -> list[Triple]:
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip()
    fmt = RdfFormat.from_media_type(kind) or RdfFormat.N_TRIPLES
    return [quad.triple for quad in pyoxigraph.parse(answer.content, format=fmt)]


def _refuse_cut(answer: httpx.Response) -> None:
    limit = answer.headers.get("X-SPARQL-MaxRows")
    if limit is not None:
        raise StoreError(f"the server cut the answer at {limit} rows: ask for fewer, or by pages with LIMIT and OFFSET")
