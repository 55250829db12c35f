"""The named questions, the words of queries, and what a remote store does when a server is busy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from pyoxigraph import Literal, NamedNode

from kg.errors import QueryError, StoreError
from kg.prefixes import expand, prefixes
from kg.store import names, questions
from kg.store.embedded import EmbeddedStore, open_store, write
from kg.store.lexer import bind, inside_graph, pattern, with_prefixes, words
from kg.store.remote import RemoteStore
from kg.store.servers import server
from tests import synthetic

SAMPLE = {
    "country": "الصين", "organization": "منظمة 3", "party": "روسيا", "person": "سياسي 7", "topic": "الطاقة",
    "any": "الصين", "article": "a000002", "date": "2024", "year": "2024-05", "category": "accuse", "text": "الرئيس",
}  # fmt: skip
EMPTY_HERE = {"accessions", "appointments", "conflicts", "corroborated", "margins", "outcomes", "topic", "unsourced"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedStore]:
    folder = tmp_path_factory.mktemp("store")
    write(synthetic.quads(60), folder)
    with open_store(folder) as opened:
        yield opened


def values(question: questions.Question, *, everything: bool) -> dict[str, str]:
    return {p.name: SAMPLE[p.kind] for p in question.parameters if p.required or everything}


def test_there_are_enough() -> None:
    assert len(questions.questions()) >= 24


@pytest.mark.parametrize("name", questions.questions())
def test_a_question_is_complete(name: str) -> None:
    question = questions.find(name)
    assert all(question.title[lang] and question.about[lang] for lang in ("ar", "en"))
    known = set(names.things()) | set(names.values()) | {"article"}
    variables = {word.text[1:] for word in words(question.text) if word.kind == "variable"}
    for parameter in question.parameters:
        assert parameter.kind in known
        assert parameter.name in variables
        assert parameter.required or f"# when {parameter.name}" in question.text


@pytest.mark.parametrize("name", questions.questions())
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_question_runs(store: EmbeddedStore, name: str, lang: str) -> None:
    question = questions.find(name)
    found = questions.ask(store, name, values(question, everything=False), lang=lang)
    assert bool(found.rows) is (name not in EMPTY_HERE) or name in EMPTY_HERE
    questions.ask(store, name, values(question, everything=True), lang=lang)
    assert len(questions.ask(store, name, values(question, everything=False), limit=1)) <= len(found)


def test_names_fold(store: EmbeddedStore) -> None:
    for spelling in ("الأردن", "الاردن", "الأُردن", "JORDAN", "جمهورية الاردن", "country:c18", expand("country:c18")):
        assert names.thing(store, spelling, "country").value == expand("country:c18")


def test_a_name_must_be_of_the_kind(store: EmbeddedStore) -> None:
    with pytest.raises(QueryError, match="no person called"):
        names.thing(store, "الصين", "person")


def test_an_ambiguous_name_lists_what_it_may_be(tmp_path: Path) -> None:
    doubled = [
        synthetic.plain(f"person:{name}", predicate, value)
        for name in ("one", "two")
        for predicate, value in (
            ("rdf:type", NamedNode(expand("schema:Person"))),
            ("rdfs:label", Literal("محمد", language="ar")),
        )
    ]
    write(doubled, tmp_path)
    with open_store(tmp_path) as opened, pytest.raises(QueryError, match="person:one, person:two"):
        names.thing(opened, "محمد", "any")


def test_wrong_values_are_refused(store: EmbeddedStore) -> None:
    with pytest.raises(QueryError, match="there is no question"):
        questions.ask(store, "nothing")
    with pytest.raises(QueryError, match="has no parameter 'planet'"):
        questions.ask(store, "summits", {"planet": "Mars"})
    with pytest.raises(QueryError, match="needs party"):
        questions.ask(store, "timeline")
    with pytest.raises(QueryError, match="must be a year"):
        questions.ask(store, "summits", {"year": "last"})


@pytest.mark.parametrize("value", ['x" ) } DROP ALL #', "\\", '"""', "a\nb", "?lang", "} # when x", "' || '"])
def test_a_value_stays_a_value(store: EmbeddedStore, value: str) -> None:
    assert questions.ask(store, "articles", {"text": value}).rows == []


def test_words_of_a_query() -> None:
    query = "SELECT ?a { <http://x.example/#?b> ex:c.d \"?e\" ; # ?f\n '''?g''' FILTER(?h<?i) }"
    assert [word.text for word in words(query) if word.kind == "variable"] == ["?a", "?h", "?i"]
    assert "".join(word.text for word in words(query) if word.kind == "iri") == "<http://x.example/#?b>"


def test_binding_leaves_strings_alone() -> None:
    assert bind('?x "?x" $x ?xx', {"x": Literal("v")}) == '"v" "?x" "v" ?xx'


@pytest.mark.parametrize(
    ("query", "wrapped"),
    [
        ("ASK { ?s ?p ?o }", "ASK { GRAPH <urn:d> { ?s ?p ?o } }"),
        ("SELECT * WHERE { { ?s ?p ?o } } LIMIT 1", "SELECT * WHERE { GRAPH <urn:d> { { ?s ?p ?o } } } LIMIT 1"),
        ("CONSTRUCT { ?s ?p 1 } WHERE { ?s ?p ?o }", "CONSTRUCT { ?s ?p 1 } WHERE { GRAPH <urn:d> { ?s ?p ?o } }"),
        ("DESCRIBE <urn:x>", "DESCRIBE <urn:x>"),
        ("SELECT * FROM <urn:g> { ?s ?p ?o }", "SELECT * FROM <urn:g> { ?s ?p ?o }"),
        ('ASK { ?s ?p "}" }', 'ASK { GRAPH <urn:d> { ?s ?p "}" } }'),
    ],
)
def test_a_query_is_asked_of_our_graph(query: str, wrapped: str) -> None:
    assert inside_graph(query, "urn:d") == wrapped


def test_the_short_construct_keeps_its_template() -> None:
    assert inside_graph("CONSTRUCT WHERE { ?s ?p ?o }", "urn:d") == (
        "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <urn:d> { ?s ?p ?o } }"
    )
    assert pattern("ASK {") is None


def test_prefixes_are_added_where_they_lack() -> None:
    query = "PREFIX dip: <urn:x:> ASK { ?s a dip:Event ; rdfs:label ?l }"
    assert with_prefixes(query, prefixes()) == f"PREFIX rdfs: <{expand('rdfs:')}> {query}"


def answering(*answers: httpx.Response | Exception) -> tuple[httpx.MockTransport, list[httpx.Request]]:
    """A server that gives these answers in turn, the last one again and again."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        answer = answers[min(len(seen), len(answers) - 1)]
        seen.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return httpx.MockTransport(handle), seen


YES = httpx.Response(200, json={"head": {}, "boolean": True})
OPTIONS = {"pause": 0.001}


def test_a_busy_server_is_asked_again() -> None:
    transport, seen = answering(httpx.Response(503, headers={"Retry-After": "0"}), httpx.ConnectError("gone"), YES)
    assert RemoteStore(server("https://x.example/sparql", **OPTIONS), transport).query("ASK {}").answer
    assert len(seen) == 3


def test_a_server_that_stays_away_is_a_store_error() -> None:
    transport, seen = answering(httpx.ConnectError("gone"))
    with pytest.raises(StoreError, match="cannot be reached: gone"):
        RemoteStore(server("https://x.example/sparql", retries=2, **OPTIONS), transport).query("ASK {}")
    assert len(seen) == 3


def test_bad_queries_and_wrong_passwords_are_not_asked_again() -> None:
    transport, seen = answering(httpx.Response(400, text="error at 2:3: expected SELECT"))
    with pytest.raises(QueryError, match="line 2, column 3"):
        RemoteStore(server("https://x.example/sparql", **OPTIONS), transport).query("ASK {}")
    denied, more = answering(httpx.Response(401, text="no"))
    with pytest.raises(StoreError, match="does not let us in"):
        RemoteStore(server("https://x.example/sparql", **OPTIONS), denied).query("ASK {}")
    assert len(seen) == len(more) == 1


def test_signing_in() -> None:
    transport, seen = answering(YES)
    RemoteStore(server("https://x.example/", token="t0k", **OPTIONS), transport).query("ASK {}")
    RemoteStore(server("https://x.example/", user="u", password="p", **OPTIONS), transport).query("ASK {}")
    assert [request.headers["authorization"] for request in seen] == ["Bearer t0k", "Basic dTpw"]


DIGEST = httpx.Response(401, headers={"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"'})
BASIC = httpx.Response(401, headers={"WWW-Authenticate": 'Basic realm="r"'})


@pytest.mark.parametrize(("challenge", "way"), [(DIGEST, "Digest"), (BASIC, "Basic")])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_password_is_sent_as_the_server_asks(challenge: httpx.Response, way: str, scheme: str) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("authorization", "").partition(" ")[0])
        return YES if sent[-1] == way else challenge

    sent: list[str] = []
    store = RemoteStore(server(f"{scheme}://u:p%40ss@x.example/", **OPTIONS), httpx.MockTransport(handle))
    assert store.query("ASK {}").answer
    if scheme == "http":
        assert sent[0] == ""  # an open line carries no password before the server asks for one
    assert sent[-1] == way
    sent.clear()
    assert store.query("ASK {}").answer
    assert sent[0] == way
    assert len(sent) == 1


def test_a_wrong_password_is_one_clear_error() -> None:
    for challenge in (DIGEST, BASIC):
        transport, seen = answering(challenge)
        with pytest.raises(StoreError, match="does not let us in") as caught:
            RemoteStore(server("http://u:secret@x.example/", **OPTIONS), transport).query("ASK {}")
        assert "secret" not in str(caught.value)
        assert len(seen) <= 3


def test_who_signs_in_may_stand_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_STORE_USER", "me")
    monkeypatch.setenv("KG_STORE_PASSWORD", "pw")
    assert (server("https://x.example/").user, server("https://x.example/").password) == ("me", "pw")
    assert server("https://you:other@x.example/").user == "you"
    assert server("https://you@x.example/", user="they").user == "they"
    monkeypatch.setenv("KG_STORE_TOKEN", "t0k")
    assert server("https://x.example/").token == "t0k"


def test_a_bad_address_does_not_show_its_password() -> None:
    with pytest.raises(StoreError, match="mysql://…") as caught:
        server("mysql://u:secret@x.example/")
    assert "secret" not in str(caught.value)


def test_a_cut_answer_is_refused() -> None:
    cut = httpx.Response(200, headers={"X-SPARQL-MaxRows": "10000"}, json={"head": {}, "boolean": True})
    transport, _ = answering(cut)
    with pytest.raises(StoreError, match="cut the answer at 10000 rows"):
        RemoteStore(server("https://x.example/", **OPTIONS), transport).query("ASK {}")


def test_an_answer_that_is_not_rdf_is_a_store_error() -> None:
    transport, _ = answering(httpx.Response(200, text="<html>login</html>"))
    with pytest.raises(StoreError, match="not RDF"):
        RemoteStore(server("https://x.example/", **OPTIONS), transport).query("ASK {}")


def test_writes_name_their_graphs_and_come_in_batches() -> None:
    transport, seen = answering(httpx.Response(204))
    store = RemoteStore(server("virtuoso+http://127.0.0.1:1", batch=100, **OPTIONS), transport)
    few = list(synthetic.article_quads(0))[:50]
    store.change(insert=few, drop=[NamedNode(expand("graph:a000000"))])
    assert len(seen) == 1
    steps = [step.strip() for step in seen[0].content.decode().split(" ;\n")]
    assert [step.partition("<")[0] for step in steps] == ["DROP SILENT GRAPH ", "INSERT DATA { GRAPH "]


def test_a_large_change_is_made_ready_aside_and_put_in_place_by_one_request() -> None:
    transport, seen = answering(httpx.Response(204))
    where = replace(server("fuseki+http://127.0.0.1:1/ds", batch=100, **OPTIONS), graphs=None)
    store = RemoteStore(where, transport)
    store.change(insert=synthetic.article_quads(0), drop=[NamedNode(expand("graph:a000000"))])
    assert {str(request.url) for request in seen} == {"http://127.0.0.1:1/ds/update"}
    bodies = [request.content.decode() for request in seen]
    *staged, placed, cleaned = bodies
    assert all(body.startswith("INSERT DATA { GRAPH <") and "/staging/" in body for body in staged)
    assert placed.startswith("DROP SILENT GRAPH <")
    assert "INSERT DATA" not in placed
    assert "INSERT { GRAPH" in placed
    assert {step.partition("<")[0] for step in cleaned.split(" ;\n")} == {"DROP SILENT GRAPH "}
