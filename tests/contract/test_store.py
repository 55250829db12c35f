"""Every store through one suite: the folder, `oxigraph serve`, and Virtuoso."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg.errors import QueryError, StoreError
from kg.prefixes import declarations, expand
from kg.store.embedded import open_store
from kg.store.protocol import Store
from kg.store.remote import RemoteStore
from kg.store.servers import Server
from tests import synthetic
from tests.servers import SERVERS

ARTICLE = NamedNode(expand("graph:a000000"))
LITERALS = [
    Literal("قمة في أستانا", language="ar"),
    Literal("quotes \" and ' and \\ and\nlines\tand tabs"),
    Literal("} } DROP ALL ; {"),
    Literal("رمز 🕊️", language="ar"),
    Literal("2024-07-03", datatype=NamedNode(expand("xsd:date"))),
    Literal("2024-07", datatype=NamedNode(expand("xsd:gYearMonth"))),
    Literal("2024", datatype=NamedNode(expand("xsd:gYear"))),
    Literal("17", datatype=NamedNode(expand("xsd:integer"))),
    Literal("0.75", datatype=NamedNode(expand("xsd:decimal"))),
]


@pytest.fixture(scope="module", params=["embedded", *SERVERS])
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path | Server]:
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "embedded":
        yield folder / "store"
    else:
        with SERVERS[request.param](folder) as server:
            yield server


@pytest.fixture
def store(place: Path | Server) -> Iterator[Store]:
    opened: Store = open_store(place, writable=True) if isinstance(place, Path) else RemoteStore(place)
    with opened:
        graphs = [*opened.graphs()]
        opened.change(remove=[q for q in opened.quads() if isinstance(q.graph_name, DefaultGraph)], drop=graphs)
        assert len(opened) == 0
        yield opened


def ask(store: Store, text: str) -> bool:
    return store.query(declarations() + text).answer


def test_it_speaks_the_protocol(store: Store) -> None:
    assert isinstance(store, Store)


def test_what_goes_in_comes_out(store: Store) -> None:
    quads = list(synthetic.quads(2))
    store.change(insert=quads)
    assert sorted(map(str, store.quads())) == sorted(set(map(str, quads)))
    assert len(store) == len(set(quads))
    assert [graph.value for graph in store.graphs()] == [expand("graph:a000000"), expand("graph:a000001")]


def test_inserting_twice_is_inserting_once(store: Store) -> None:
    quads = synthetic.article_quads(0)
    store.change(insert=quads)
    store.change(insert=quads)
    assert len(store) == len(set(quads))


@pytest.mark.parametrize("literal", LITERALS, ids=str)
def test_literals_survive(store: Store, literal: Literal) -> None:
    store.change(insert=[synthetic.plain("event:e1", "rdfs:label", literal)])
    assert store.query(declarations() + "SELECT ?o WHERE { event:e1 rdfs:label ?o }").rows == [(literal,)]


def test_the_default_graph_is_asked_by_default(store: Store) -> None:
    store.change(insert=synthetic.article_quads(0))
    assert ask(store, "ASK { ?e a dip:Event }")
    assert ask(store, "ASK { GRAPH ?g { ?f a dip:Fact } }")
    assert ask(store, "ASK { ?e a dip:Event . GRAPH ?g { ?f rdf:subject ?e } }")
    assert not ask(store, "ASK { ?e a dip:Event FILTER NOT EXISTS { GRAPH ?g { ?f rdf:subject ?e } } }")


def test_construct(store: Store) -> None:
    store.change(insert=synthetic.article_quads(0))
    found = store.query(declarations() + "CONSTRUCT { ?e a dip:Event } WHERE { ?e a dip:Event }")
    assert len(found) == 8
    assert len(store.query(declarations() + "CONSTRUCT WHERE { ?e a dip:Event }")) == 8


def test_bindings_stay_terms(store: Store) -> None:
    label = Literal('x" } UNION { ?s ?p ?o } #')
    store.change(insert=[synthetic.plain("event:e1", "rdfs:label", label)])
    query = declarations() + "SELECT ?s WHERE { ?s rdfs:label ?label }"
    assert len(store.query(query, bindings={"label": label})) == 1
    assert len(store.query(query, bindings={"label": Literal("y")})) == 0


def test_a_graph_is_replaced_whole(store: Store) -> None:
    store.change(insert=synthetic.article_quads(0))
    fresh = Quad(NamedNode(expand("article:a000000")), NamedNode(expand("rdf:type")),
                 NamedNode(expand("schema:NewsArticle")), ARTICLE)  # fmt: skip
    store.replace_graph(ARTICLE, [fresh])
    assert [quad for quad in store.quads() if quad.graph_name == ARTICLE] == [fresh]


def test_quads_are_removed(store: Store) -> None:
    quads = synthetic.article_quads(0)
    store.change(insert=quads)
    store.change(remove=quads[10:40], insert=synthetic.article_quads(1))
    expected = (set(quads) - set(quads[10:40])) | set(synthetic.article_quads(1))
    assert set(store.quads()) == expected


def test_an_article_goes_with_what_rests_on_it_alone(store: Store) -> None:
    background = list(synthetic.background())
    store.change(insert=[*background, *synthetic.article_quads(0), *synthetic.article_quads(1)])
    store.remove_article(ARTICLE)
    assert set(store.quads()) == {*background, *synthetic.article_quads(1)}


def test_a_shared_fact_stays(store: Store) -> None:
    one, two = synthetic.article_quads(0), NamedNode(expand("graph:a000009"))
    retold = [Quad(q.subject, q.predicate, q.object, two) for q in one if q.graph_name == ARTICLE]
    store.change(insert=[*one, *retold])
    store.remove_article(ARTICLE)
    assert set(store.quads()) == {q for q in one if q.graph_name != ARTICLE} | set(retold)


def test_a_change_of_many_quads_is_one_change(store: Store) -> None:
    before, after = list(synthetic.quads(3)), [q for n in range(3, 9) for q in synthetic.article_quads(n)]
    store.change(insert=before)
    gone = [q for q in before if isinstance(q.graph_name, DefaultGraph)][:1500]
    store.change(insert=after, remove=gone, drop=[ARTICLE])
    expected = {q for q in before if q.graph_name != ARTICLE and q not in set(gone)} | set(after)
    assert set(store.quads()) == expected
    assert ask(store, "ASK { FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } FILTER (CONTAINS(STR(?g), 'staging')) } }")


class Cut(httpx.BaseTransport):
    """A connection that breaks for good after so many requests."""

    def __init__(self, left: int) -> None:
        self.left = left
        self._real = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.left -= 1
        if self.left < 0:
            raise httpx.ConnectError("cut")
        return self._real.handle_request(request)


@pytest.mark.parametrize("has_graphs", [True, False])
def test_a_change_that_is_cut_off_is_whole_or_nothing(store: Store, place: Path | Server, has_graphs: bool) -> None:
    if isinstance(place, Path):
        return
    before, after = set(synthetic.quads(1)), set(synthetic.quads(2))
    small = replace(place, batch=len(after) // 3, retries=0, graphs=place.graphs if has_graphs else None)
    drop = [NamedNode(expand("graph:a000000"))]
    seen = []
    for requests in range(1, 60):
        with RemoteStore(small) as clean:
            clean.clear()
            clean.change(insert=before)
        cut = Cut(requests)
        with RemoteStore(small, cut) as broken, contextlib.suppress(StoreError):
            broken.change(insert=after, drop=drop)
        found = set(store.quads())
        assert found in (before, after)
        seen.append(found == after)
        if cut.left >= 0:
            break
    assert seen[0] is False
    assert seen[-1] is True
    with RemoteStore(small) as clean:
        clean.replace(after)
        assert set(clean.quads()) == after
        assert not ask(clean, "ASK { GRAPH ?g { ?s ?p ?o } FILTER (CONTAINS(STR(?g), 'staging')) }")


def test_a_malformed_query_is_a_query_error(store: Store) -> None:
    with pytest.raises(QueryError):
        store.query("SELECT ?s WHERE {\n ?s ?p }")


def test_blank_nodes_are_refused(store: Store) -> None:
    from pyoxigraph import BlankNode

    with pytest.raises(StoreError, match="blank node"):
        store.change(insert=[Quad(BlankNode(), NamedNode(expand("rdf:type")), Literal("x"), DefaultGraph())])


def test_rows_come_in_the_order_asked_for(store: Store) -> None:
    store.change(insert=list(synthetic.background()))
    found = store.query(declarations() + "SELECT ?c WHERE { ?c a schema:Country } ORDER BY DESC(?c) LIMIT 3")
    assert found.variables == ("c",)
    assert [row["c"] for row in found.records()] == ["country:c99", "country:c98", "country:c97"]
