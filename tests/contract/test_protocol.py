"""The W3C tests of the SPARQL 1.1 Protocol and Service Description, on `kg serve`.

They are kept beside the repository, in `../shared/w3c`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import httpx
import pyoxigraph
import pytest
import rdflib
from pyoxigraph import NamedNode, Quad, RdfFormat
from rdflib.collection import Collection

from kg.prefixes import expand
from kg.store.embedded import write
from tests.servers import explorer

W3C = Path(__file__).resolve().parents[3] / "shared" / "w3c"
MF = rdflib.Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = rdflib.Namespace("http://www.w3.org/2011/http#")
CNT = rdflib.Namespace("http://www.w3.org/2011/content#")
DATA = "http://kasei.us/2009/09/sparql/data/"
READ_ONLY = "the endpoint is read-only by design: it answers updates with 403 and changes nothing"
EXCEPTIONS = {
    "update_dataset_default_graph": READ_ONLY,
    "update_dataset_default_graphs": READ_ONLY,
    "update_dataset_named_graphs": READ_ONLY,
    "update_dataset_full": READ_ONLY,
    "update_post_form": READ_ONLY,
    "update_post_direct": READ_ONLY,
    "update_base_uri": READ_ONLY,
}

pytestmark = pytest.mark.skipif(not W3C.is_dir(), reason="the W3C tests are not there: ../shared/w3c is absent")


class Exchange(NamedTuple):
    """One request of a test and what its answer must be."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes | None
    statuses: list[str]
    boolean: bool | None
    format: str | None


def manifest() -> dict[str, list[Exchange]]:
    """The requests of each test by its name."""
    if not W3C.is_dir():
        return {}
    graph = rdflib.Graph().parse(W3C / "protocol" / "manifest.ttl", publicID="http://w3c.test/")
    entries = Collection(graph, next(graph.objects(None, MF.entries)))
    return {str(entry).rpartition("#")[2]: exchanges(graph, entry) for entry in entries}


def exchanges(graph: rdflib.Graph, entry: rdflib.term.Node) -> list[Exchange]:
    """The requests of one test in order."""
    requests = Collection(graph, graph.value(graph.value(entry, MF.action), HT.requests))
    return [exchange(graph, request) for request in requests]


def exchange(graph: rdflib.Graph, request: rdflib.term.Node) -> Exchange:
    """One request of the manifest."""
    body, answer = graph.value(request, HT.body), graph.value(request, HT.resp)
    headers = graph.value(request, HT.headers)
    listed = Collection(graph, headers) if headers else []
    boolean, fmt = graph.value(answer, MF.expectedBoolean), graph.value(answer, MF.expectedFormat)
    return Exchange(
        method=str(graph.value(request, HT.methodName)),
        path=str(graph.value(request, HT.absolutePath)),
        headers={str(graph.value(h, HT.fieldName)): str(graph.value(h, HT.fieldValue)) for h in listed},
        body=str(graph.value(body, CNT.chars)).encode(str(graph.value(body, CNT.characterEncoding))) if body else None,
        statuses=[str(status)[-3:] for status in graph.objects(answer, MF.expectedStatus)],
        boolean=None if boolean is None else bool(boolean.toPython()),
        format=str(fmt) if fmt else None,
    )


TESTS = manifest()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("w3c")
    quads = [
        Quad(*triple.triple, NamedNode(f"{DATA}data{number}.rdf"))
        for number in (1, 2, 3)
        for triple in pyoxigraph.parse(path=str(W3C / "protocol" / f"data{number}.nt"), format=RdfFormat.N_TRIPLES)
    ]
    write(quads, folder / "store")
    with explorer(folder) as found:
        yield found


def send(address: str, step: Exchange) -> httpx.Response:
    return httpx.request(step.method, address + step.path, headers=step.headers, content=step.body, timeout=30)


@pytest.mark.parametrize("name", [name for name in TESTS if name not in EXCEPTIONS])
def test_w3c_protocol(address: str, name: str) -> None:
    for step in TESTS[name]:
        answer = send(address, step)
        assert f"{answer.status_code // 100}xx" in step.statuses, answer.text
        if step.boolean is not None:
            assert answer.json()["boolean"] is step.boolean
        kind = answer.headers["content-type"].partition(";")[0]
        if step.format == "tabular":
            assert kind == "application/sparql-results+json"
        if step.format == "RDF":
            assert kind == "text/turtle"


@pytest.mark.parametrize("name", [name for name in TESTS if name in EXCEPTIONS])
def test_w3c_updates_are_refused(address: str, name: str) -> None:
    assert send(address, TESTS[name][0]).status_code == 403


def test_every_w3c_test_is_run() -> None:
    assert len(TESTS) == 34
    assert EXCEPTIONS.keys() <= TESTS.keys()


MEDIA = ["text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json"]


@pytest.mark.parametrize("media", MEDIA)
def test_w3c_service_description(address: str, media: str) -> None:
    answer = httpx.get(f"{address}/sparql", headers={"Accept": media})
    assert answer.headers["content-type"].startswith(media)
    found = {q.triple for q in pyoxigraph.parse(answer.content, format=RdfFormat.from_media_type(media))}
    kinds = [t.subject for t in found if t.object == NamedNode(expand("sd:Service"))]
    assert len(kinds) == 1
    ends = [t.object for t in found if t.subject == kinds[0] and t.predicate == NamedNode(expand("sd:endpoint"))]
    assert ends == [NamedNode(f"{address}/sparql")]
    of_service = {t.predicate.value.rpartition("#")[2] for t in found if t.subject == kinds[0]}
    assert of_service <= {"type", "endpoint", "supportedLanguage", "defaultDataset", "resultFormat"}
