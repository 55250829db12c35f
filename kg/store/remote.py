"""The store on a server: SPARQL 1.1 Query, Update and Graph Store Protocol, and nothing that one vendor alone has.

Servers disagree about what the default graph is, so our default graph is a named graph there (`Server.default_graph`),
every write names its graph, and a query is asked of that graph wherever it does not name another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Self

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
from kg.store.staging import Staging, batched, by_graph, namespace

FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
ROWS_TYPE = "application/sparql-results+json"
TRIPLES_TYPE = "application/n-triples"
UPDATE_TYPE = "application/sparql-update"
PAGE = 5000


class RemoteStore:
    """A graph on a server.

    A change is put in place by one request, however large it is, if it touches no more than `Server.at_once` graphs;
    SPARQL 1.1 wants a request to be all or nothing, and most servers do so (see `servers.toml` for one that does not).
    """

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
        """Drop, remove, insert; more than `Server.batch` quads go through staging graphs, to be one change, too."""
        coming, going, dropped = list(without_blank_nodes(insert)), list(without_blank_nodes(remove)), list(drop)
        if len(coming) + len(going) > self.server.batch:
            self._staged(coming, going, dropped)
            return
        steps = [f"DROP SILENT GRAPH {graph}" for graph in dropped]
        steps += [f"{verb} DATA {{ {self._data(self._placed(quads))} }}"
                  for verb, quads in (("DELETE", going), ("INSERT", coming)) if quads]  # fmt: skip
        for batch in batched(steps, self.server.at_once):
            self._update(batch)

    def _staged(self, coming: list[Quad], going: list[Quad], drop: list[NamedNode]) -> None:
        staging = Staging()
        try:
            for purpose, quads in (("remove", going), ("insert", coming)):
                self._load((staging.graph(purpose, graph), triple) for graph, triple in self._placed(quads))
            for batch in batched(staging.steps(drop), self.server.at_once):
                self._update([step for target in batch for step in target])
        finally:
            with suppress(StoreError):
                for steps in batched(staging.cleaning(), self.server.at_once):
                    self._update(steps)

    def _update(self, steps: list[str]) -> None:
        body = " ;\n".join(steps).encode()
        self._client.send("POST", self.server.update, content=body, headers={"Content-Type": UPDATE_TYPE})

    def _placed(self, quads: Iterable[Quad]) -> Iterator[tuple[str, Triple]]:
        """Triples with the graph they have on the server."""
        for quad in quads:
            graph = quad.graph_name
            yield (graph.value if isinstance(graph, NamedNode) else self.server.default_graph), quad.triple

    @staticmethod
    def _data(placed: Iterable[tuple[str, Triple]]) -> str:
        graphs = by_graph((graph, f"{t.subject} {t.predicate} {t.object} .") for graph, t in placed)
        return "\n".join(f"GRAPH <{graph}> {{ {' '.join(triples)} }}" for graph, triples in graphs.items())

    def load(self, quads: Iterable[Quad]) -> None:
        """Add many quads batch by batch: the quickest way into an empty server, and not all or nothing."""
        self._load(self._placed(without_blank_nodes(quads)))

    def _load(self, placed: Iterable[tuple[str, Triple]]) -> None:
        """By the Graph Store Protocol where a graph gets much and the server has it, else by updates."""
        for batch in batched(placed, self.server.batch * 20):
            small: list[tuple[str, Triple]] = []
            for graph, triples in by_graph(batch).items():
                if self.server.graphs is None or len(triples) < self.server.batch:
                    small += [(graph, triple) for triple in triples]
                else:
                    self._post(graph, triples)
            for some in batched(small, self.server.batch):
                self._update([f"INSERT DATA {{ {self._data(some)} }}"])

    def _post(self, graph: str, triples: list[Triple]) -> None:
        body = pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES) or b""
        where = {self.server.graph_parameter: graph}
        kind = {"Content-Type": TRIPLES_TYPE}
        self._client.send("POST", self.server.graphs or "", content=body, params=where, headers=kind)

    def clear(self) -> None:
        """Drop our default graph, every graph beside it and what broken changes left; the server's others stay."""
        self.change(drop=[self._default, *self.graphs(), *self._named(namespace())])

    def replace(self, quads: Iterable[Quad]) -> None:
        """Put a whole new graph in the place of the old one, in one change, and drop what broken changes left."""
        self.change(drop=self._named(namespace()))
        self.change(insert=quads, drop=[self._default, *self.graphs()])

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
        return self._named(self.server.default_graph.rpartition("/")[0] + "/")

    def _named(self, beginning: str) -> list[NamedNode]:
        found = (row[0] for row in self._ask(maintenance("graphs", {"namespace": Literal(beginning)})).rows)
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
