"""`kg serve`: what clients and people get, and what no query and no label can do."""

from __future__ import annotations

import csv
import io
import re
import socket
import threading
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import httpx
import pyoxigraph
import pytest
from pyoxigraph import Literal, NamedNode, Quad, QueryResultsFormat
from rdflib.plugins.sparql import prepareQuery

from kg.errors import QueryError
from kg.prefixes import expand
from kg.serve.guard import RefusedError, check
from kg.serve.html import texts
from kg.serve.limits import Limits
from kg.store.embedded import write
from kg.store.texts import write_texts
from tests import synthetic
from tests.servers import explorer

LIMITS = Limits(seconds=2, rows=5000, bytes=2_000_000, workers=2, memory=3_000_000_000)
TRAP = "http://127.0.0.1:{port}/sparql"
EVIL = "\"><script>alert(1)</script><img src=x onerror=alert(1)>' {{7*7}} </script> ]]> \u202e"
TEXT = "قال إن <b>اللقاء</b> جرى أمس.\nثم غادر."


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("explorer")
    write([*synthetic.quads(12), *evil_quads()], folder / "store")
    (folder / "articles").mkdir()
    (folder / "articles" / "evil.txt").write_text(TEXT, encoding="utf-8")
    (folder / "secret.txt").write_text("state secret", encoding="utf-8")
    with explorer(folder, LIMITS) as found:
        yield found


def evil_quads() -> list[Quad]:
    """A thing and an article whose every text is hostile."""
    graph = NamedNode(expand("graph:evil"))
    quads = [
        synthetic.plain("person:evil", "rdf:type", NamedNode(expand("schema:Person"))),
        synthetic.plain("person:evil", "rdfs:label", Literal(EVIL, language="ar")),
        synthetic.plain("event:evil", "rdf:type", NamedNode(expand("dip:Summit"))),
        synthetic.plain("event:evil", "rdfs:label", Literal(EVIL, language="ar")),
        synthetic.plain("event:evil", "dip:participant", NamedNode(expand("person:evil"))),
        synthetic.plain("event:evil", "schema:startDate", Literal("2030-01-01")),
    ]
    rows = [
        ("article:evil", "rdf:type", NamedNode(expand("schema:NewsArticle"))),
        ("article:evil", "schema:identifier", Literal("evil")),
        ("article:evil", "schema:headline", Literal(EVIL)),
        ("article:evil", "schema:publisher", Literal(EVIL)),
        ("article:evil", "schema:url", Literal("javascript:alert(1)")),
        ("fact:evil", "rdf:type", NamedNode(expand("dip:Fact"))),
        ("fact:evil", "rdf:subject", NamedNode(expand("event:evil"))),
        ("fact:evil", "rdf:predicate", NamedNode(expand("dip:participant"))),
        ("fact:evil", "rdf:object", NamedNode(expand("person:evil"))),
        ("fact:evil", "dip:status", Literal(EVIL)),
        ("fact:evil", "prov:wasDerivedFrom", NamedNode(expand("evidence:evil"))),
        ("evidence:evil", "oa:hasSource", NamedNode(expand("article:evil"))),
        ("evidence:evil", "oa:exact", Literal(TEXT[7:20])),
        ("evidence:evil", "oa:start", Literal(7)),
        ("evidence:evil", "oa:end", Literal(20)),
    ]
    described = [synthetic.plain(s, p, o) for s, p, o in rows if s == "article:evil"]
    told = [Quad(NamedNode(expand(s)), NamedNode(expand(p)), o, graph) for s, p, o in rows if s != "article:evil"]
    return [*quads, *described, *told]


@pytest.fixture(scope="module")
def trap() -> Iterator[tuple[int, list[bytes]]]:
    """A server on this machine that notes who comes."""
    visits: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.2)
    over = threading.Event()

    def wait() -> None:
        while not over.is_set():
            try:
                visitor, _ = listener.accept()
            except TimeoutError:
                continue
            with visitor:
                visits.append(b"visit")

    thread = threading.Thread(target=wait)
    thread.start()
    yield listener.getsockname()[1], visits
    over.set()
    thread.join()
    listener.close()


def get(address: str, query: str, accept: str = "application/sparql-results+json") -> httpx.Response:
    return httpx.post(f"{address}/sparql", data={"query": query}, headers={"Accept": accept}, timeout=30)


@pytest.mark.parametrize(
    ("media", "fmt"),
    [
        ("application/sparql-results+json", QueryResultsFormat.JSON),
        ("application/sparql-results+xml", QueryResultsFormat.XML),
        ("text/tab-separated-values", QueryResultsFormat.TSV),
    ],
)
def test_row_formats(address: str, media: str, fmt: QueryResultsFormat) -> None:
    query = "SELECT ?s ?o ?none WHERE { ?s <" + expand("rdfs:label") + "> ?o } ORDER BY ?s ?o"
    answer = get(address, query, media)
    assert answer.headers["content-type"].startswith(media)
    found = pyoxigraph.parse_query_results(answer.content, format=fmt)
    rows = {(row["s"], row["o"], row["none"]) for row in found}
    expected = {(q.subject, q.object, None) for q in [*synthetic.quads(12), *evil_quads()]
                if q.predicate == NamedNode(expand("rdfs:label"))}  # fmt: skip
    assert rows == expected


def test_csv(address: str) -> None:
    answer = get(address, f"SELECT ?o WHERE {{ <{expand('person:evil')}> <{expand('rdfs:label')}> ?o }}", "text/csv")
    assert list(csv.reader(io.StringIO(answer.text, newline=""))) == [["o"], [EVIL]]


@pytest.mark.parametrize(
    "media", ["text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"]
)
def test_graph_formats(address: str, media: str) -> None:
    answer = get(address, "CONSTRUCT WHERE { ?s a <" + expand("dip:Event") + "> }", media)
    found = list(pyoxigraph.parse(answer.content, format=pyoxigraph.RdfFormat.from_media_type(media)))
    assert len(found) == 12 * 8


def test_what_is_not_offered_is_406(address: str) -> None:
    assert get(address, "ASK {}", "image/png").status_code == 406
    assert get(address, "SELECT * {}", "text/html;q=0.5, text/csv;q=0.1").headers["content-type"].startswith("text/csv")


def test_cors(address: str) -> None:
    origin = {"Origin": "https://example.org"}
    assert httpx.get(f"{address}/sparql?query=ASK{{}}", headers=origin).headers["access-control-allow-origin"] == "*"
    asked = origin | {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}
    assert httpx.options(f"{address}/sparql", headers=asked).status_code == 200


def test_a_malformed_query_says_where(address: str) -> None:
    answer = get(address, "SELECT *\nWHERE { ?s ?p }")
    assert answer.status_code == 400
    assert answer.json()["line"] == 2


HOSTILE = {
    "service": "SELECT * { SERVICE <TRAP> { ?s ?p ?o } }",
    "service lower case": "select * { service <TRAP> { ?s ?p ?o } }",
    "service silent": "ASK { SERVICE SILENT <TRAP> { ?s ?p ?o } }",
    "service glued": "ASK{?s ?p ?o.SERVICESILENT<TRAP>{?s ?p ?o}}",
    "service after a prefix dot": "PREFIX e: <urn:e:> ASK{?s a e:.SERVICE<TRAP>{?s ?p ?o}}",
    "service by variable": "ASK { BIND(<TRAP> AS ?where) SERVICE ?where { ?s ?p ?o } }",
    "service with empty prefix": "PREFIX : <TRAP> ASK { SERVICE:x { ?s ?p ?o } }",
    "service in a sub-select": "SELECT * { { SELECT * { SERVICE <TRAP> { ?s ?p ?o } } } }",
    "service in exists": "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <TRAP> { ?a ?b ?c } } }",
    "service in not exists": "ASK { ?s ?p ?o FILTER NOT EXISTS { SERVICE <TRAP> { ?a ?b ?c } } }",
    "service in optional": "ASK { OPTIONAL { SERVICE <TRAP> { ?s ?p ?o } } }",
    "service in union": "ASK { { ?s ?p ?o } UNION { SERVICE <TRAP> { ?s ?p ?o } } }",
    "service in minus": "ASK { ?s ?p ?o MINUS { SERVICE <TRAP> { ?s ?p ?o } } }",
    "service in graph": "ASK { GRAPH ?g { SERVICE <TRAP> { ?s ?p ?o } } }",
    "service in construct": "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <TRAP> { ?s ?p ?o } }",
    "service in describe": "DESCRIBE ?s WHERE { SERVICE <TRAP> { ?s ?p ?o } }",
    "service behind a comment": "ASK { # SERVICE\n SERVICE # <\n <TRAP> { ?s ?p ?o } }",
    "service behind a false string": 'ASK { ?s ?p "\\u0022 . SERVICE <TRAP> { ?a ?b ?c } #" }',
    "service by escapes": "ASK { SERV\\u0049CE <TRAP> { ?s ?p ?o } }",
    "service after less-than": "ASK { FILTER(1<2)SERVICE<TRAP>{?s ?p ?o} }",
    "service after an open string": 'ASK { ?s ?p """ . SERVICE <TRAP> { ?s ?p ?o } " }',
    "load": "LOAD <TRAP>",
    "load file": "LOAD <file:///etc/passwd>",
    "load silent into": "LOAD SILENT <TRAP> INTO GRAPH <urn:g>",
    "insert": "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "delete": "DELETE WHERE { ?s ?p ?o }",
    "delete behind a prefix": "PREFIX a: <urn:a> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "clear": "CLEAR ALL",
    "drop": "DROP ALL",
    "create": "CREATE GRAPH <urn:g>",
    "copy": "COPY DEFAULT TO <urn:g>",
    "from file": "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    "from named file": "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
    "from a foreign address": "SELECT * FROM <TRAP> { ?s ?p ?o }",
    "from a relative address": "BASE <file:///etc/> SELECT * FROM <passwd> { ?s ?p ?o }",
    "from by prefix": "PREFIX f: <file:///etc/> SELECT * FROM f:passwd { ?s ?p ?o }",
    "from lower case": "select * from <TRAP> where { ?s ?p ?o }",
    "two queries": "ASK {} ASK {}",
    "query and update": "ASK {} ; DROP ALL",
    "cross join": "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "sorted cross join": "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a ?d ?c LIMIT 1",
    "endless path": "SELECT * { ?a (!<urn:x>|^!<urn:x>)* ?b . ?b (!<urn:y>|^!<urn:y>)* ?c }",
    "grouped cross join": "SELECT ?a (GROUP_CONCAT(?f) AS ?t) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a",
    "long strings": "SELECT (CONCAT(?t" + ",?t" * 50 + ") AS ?u) { SELECT (GROUP_CONCAT(STR(?c)) AS ?t) { ?a ?b ?c } }",
    "many rows": "SELECT * { ?a ?b ?c . ?d ?e ?f }",
    "many triples": "CONSTRUCT { ?a ?e ?c } WHERE { ?a ?b ?c . ?d ?e ?f }",
    "deep groups": "ASK " + "{" * 3000 + "}" * 3000,
    "deep brackets": "ASK { FILTER(" + "(" * 3000 + "1" + ")" * 3000 + ") }",
    "deep not": "ASK { FILTER(" + "!" * 60000 + "true) }",
    "long": "ASK { ?s ?p ?o } #" + "x" * 100_001,
    "unclosed string": 'ASK { ?s ?p "',
    "unclosed group": "SELECT * {",
    "not a query": "\x00\x01 garbage",
    "null in a string": 'ASK { ?s ?p "a\x00',
    "bad regular expression": 'SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), "(((((((((((" )) } LIMIT',
    "unknown function": "SELECT (<file:///etc/passwd>(1) AS ?x) { ?s ?p } ",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_queries(address: str, trap: tuple[int, list[bytes]], name: str) -> None:
    port, visits = trap
    start = time.monotonic()
    answer = get(address, HOSTILE[name].replace("TRAP", TRAP.format(port=port)), "*/*")
    assert answer.status_code in (400, 403, 413, 503), f"{answer.status_code}: {answer.text[:200]}"
    assert answer.json()["error"]
    assert "Traceback" not in answer.text
    assert "root:" not in answer.text
    assert time.monotonic() - start < LIMITS.seconds + 8
    assert not visits
    assert get(address, "ASK {}").json() == {"head": {}, "boolean": True}


def test_the_battery_is_large() -> None:
    assert len(HOSTILE) >= 40


SERVICES = [
    query.replace("TRAP", "http://x.example/")
    for name, query in HOSTILE.items()
    if "SERVICE" in query and name != "service after an open string"  # there it is a string, and the query malformed
]


@pytest.mark.parametrize("query", SERVICES)
def test_whatever_rdflib_takes_for_service_is_refused(query: str) -> None:
    with pytest.raises(RefusedError, match="SERVICE"):
        check(query, ())
    try:
        prepared = prepareQuery(query)
    except Exception:
        return
    assert "ServiceGraphPattern" in repr(prepared.algebra) or "\\u" in query


@pytest.mark.parametrize(
    "query",
    [
        'SELECT * { ?s ?p "SERVICE <http://x.example/> { }" }',
        "SELECT * { ?s <http://x.example/SERVICE> ?service } # SERVICE",
        "PREFIX ex: <http://x.example/> SELECT * { ?s ex:service '''LOAD''' , \"FROM\"@en-service }",
        "SELECT ?load WHERE { ?load ?insert ?drop FILTER(?load < ?drop && ?insert > 3) }",
        "SELECT * FROM <urn:known> { ?s ?p ?o }",
    ],
)
def test_innocent_queries_pass(query: str) -> None:
    check(query, {"urn:known"})


def test_a_killed_query_does_not_stop_others(address: str) -> None:
    slow = threading.Thread(target=get, args=(address, HOSTILE["cross join"]))
    slow.start()
    begun = time.monotonic()
    assert get(address, "ASK {}").status_code == 200
    assert time.monotonic() - begun < 1.5
    slow.join()


def test_a_new_generation_is_seen(tmp_path: Path) -> None:
    write(synthetic.quads(1), tmp_path / "store")
    query = f"SELECT (COUNT(*) AS ?n) {{ ?e a <{expand('dip:Event')}> }}"
    with explorer(tmp_path, LIMITS) as address:
        assert get(address, query, "text/csv").text.split() == ["n", "8"]
        write(synthetic.quads(2), tmp_path / "store")
        assert get(address, query, "text/csv").text.split() == ["n", "16"]
        assert httpx.get(f"{address}/articles/a000001").status_code == 200


PAGES = ["/", "/ask", "/ask/summits", "/ask/timeline?party=person:evil", "/articles", "/articles/evil",
         "/thing?iri=" + expand("person:evil"), "/thing?iri=" + EVIL, "/articles/" + EVIL.replace("/", ""),
         "/?query=" + EVIL, "/ask/meetings?party=" + EVIL, "/ask/nothing", "/graph"]  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_pages_hold_no_foreign_markup(address: str, path: str, lang: str) -> None:
    answer = httpx.get(f"{address}{path}{'&' if '?' in path else '?'}lang={lang}")
    assert answer.status_code in (200, 404)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    text = answer.text
    assert f'lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}"' in text
    seen = Tags()
    seen.feed(text)
    assert not seen.names & {"img", "iframe", "object", "svg", "base", "style", "b"}
    assert seen.scripts <= {("/static/yasgui.min.js", None), ("/static/query.js", None), (None, "application/json")}
    assert not [name for name in seen.attributes if name.startswith("on")]
    assert all(link.startswith(("/", "#", "data:,")) for link in seen.links)


class Tags(HTMLParser):
    """What a browser would see: tags, attributes, scripts and links."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.scripts: set[tuple[str | None, str | None]] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.names.add(tag)
        self.attributes |= found.keys()
        self.links |= {value for name in ("href", "action") if (value := found.get(name))}
        if tag == "script":
            self.scripts.add((found.get("src"), found.get("type")))


def test_an_article_leads_to_its_facts_and_back(address: str) -> None:
    text = httpx.get(f"{address}/articles/evil").text
    assert '<article dir="rtl" lang="ar">' in text
    inside = r'<span class="mark" id="(s7-20)">(.*?)<a class="go" href="#(f7-20)" aria-label="1 [^"]+">1</a></span>'
    assert re.findall(inside, text) == [("s7-20", "&lt;b&gt;اللقاء&lt;/b&gt;", "f7-20")]
    assert '<div class="facts" id="f7-20">' in text
    assert 'href="#s7-20"' in text
    thing = httpx.get(f"{address}/thing?iri={expand('person:evil')}").text
    assert "/articles/evil?lang=ar#s7-20" in thing


def test_a_text_that_is_not_the_one_that_was_read_is_not_shown(tmp_path: Path) -> None:
    write(evil_quads(), tmp_path / "store")
    write_texts({"evil": f"x{TEXT}"}, tmp_path / "articles")
    with explorer(tmp_path, LIMITS) as address:
        text = httpx.get(f"{address}/articles/evil").text
    assert '<p class="note">' in text
    assert 'href="#f7-20"' in text
    assert "ثم غادر" not in text


LIMITED = ["/ask/summits", "/ask/statements", "/articles", "/articles/a000001", "/thing?iri=" + expand("country:c0")]


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_page_has_the_time_of_a_query(tmp_path: Path, lang: str) -> None:
    write(synthetic.quads(3), tmp_path / "store")
    with explorer(tmp_path, Limits(seconds=0, workers=1)) as address:
        for path in LIMITED:
            answer = httpx.get(f"{address}{path}{'&' if '?' in path else '?'}lang={lang}", timeout=30)
            assert answer.status_code == 503
            assert answer.headers["retry-after"]
            assert texts()[lang]["slow"] in answer.text
            assert f'lang="{lang}"' in answer.text
            assert "Traceback" not in answer.text
        described = httpx.get(f"{address}/sparql", headers={"Accept": "text/turtle"}, timeout=30)
        assert described.status_code == 503
        assert described.json()["error"]
        assert httpx.get(f"{address}/ask").status_code == 200


def test_a_page_is_not_larger_than_an_answer(tmp_path: Path) -> None:
    write(synthetic.quads(3), tmp_path / "store")
    with explorer(tmp_path, Limits(bytes=2000, workers=1)) as address:
        answer = httpx.get(f"{address}/ask/statements?lang=en", timeout=30)
    assert answer.status_code == 413
    assert "2,000 bytes" in answer.text


def test_slow_queries_do_not_stop_pages_for_good(tmp_path: Path) -> None:
    write(synthetic.quads(12), tmp_path / "store")
    limits = Limits(seconds=1, waiting=5, workers=1)
    with explorer(tmp_path, limits) as address:
        slow = threading.Thread(target=get, args=(address, HOSTILE["cross join"]))
        slow.start()
        time.sleep(0.2)
        assert httpx.get(f"{address}/articles", timeout=30).status_code == 200
        slow.join()


def test_the_licence_names_what_is_bundled() -> None:
    text = files("kg.serve").joinpath("static", "LICENSE-yasgui.txt").read_text("utf-8")
    assert "The MIT License (MIT)" in text
    parts = ("@zazuko/yasgui", "codemirror", "datatables.net", "dompurify", "jquery", "lodash-es", "n3", "papaparse")
    assert all(part in text for part in parts)
    assert text.count("Copyright") > 20


OUTSIDE = ["/articles/../secret", "/articles/..%2Fsecret", "/static/../app.py", "/static/..%2Fapp.py",
           "/articles/%2e%2e/secret.txt", "/static//etc/passwd"]  # fmt: skip


@pytest.mark.parametrize("path", OUTSIDE)
def test_no_path_leads_outside(address: str, path: str) -> None:
    with httpx.Client(base_url=address) as client:
        answer = client.get(httpx.URL(address + "/").copy_with(raw_path=path.encode()))
    assert answer.status_code == 404
    assert "state secret" not in answer.text


def test_an_unknown_question_and_thing_are_clear(address: str) -> None:
    assert "there is no question" in httpx.get(f"{address}/ask/nothing").text
    assert "no person called" in httpx.get(f"{address}/ask/appointments?person=xyz").text


def test_the_guard_reads_escapes_both_ways() -> None:
    with pytest.raises(QueryError):
        check('ASK { ?s ?p "\\u0022 SERVICE <urn:x> {} #" }', ())
