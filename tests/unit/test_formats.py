"""Every format holds what went in, in the same bytes whatever order it came in."""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path

import networkx
import pyoxigraph
import pytest
import rdflib
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat

from kg.errors import OutputError
from kg.prefixes import expand
from kg.views import ordering
from kg.views.formats import FORMATS, export, serialize
from kg.views.tables import tables, write_tables
from tests import synthetic

NATIVE = {
    "turtle": RdfFormat.TURTLE, "trig": RdfFormat.TRIG, "nt": RdfFormat.N_TRIPLES, "nquads": RdfFormat.N_QUADS,
    "jsonld": RdfFormat.JSON_LD, "rdfxml": RdfFormat.RDF_XML,
}  # fmt: skip
ODD = [
    'quote " and \\ backslash', "line\nbreak\ttab\rreturn", "<b>&amp;</b> ]]>", 'a <b" c', "a <b", "\u2028\u0085\u00a0",
    "٢٠٢٤", "", "يقول \u200fشيئا", "ends with >", "emoji 🕊️", "\\u0041", "@prefix x: <y> .",
]  # fmt: skip
ODD_IRIS = ["https://example.org/a", "https://example.org/x#", "https://example.org/a.b.", "https://example.org/é",
            "urn:x:y", expand("person:-a"), expand("person:a~b"), expand("person:a.b")]  # fmt: skip


def odd_quads() -> list[Quad]:
    """Terms that break careless writers."""
    label, kind = NamedNode(expand("rdfs:label")), NamedNode(expand("rdf:type"))
    graphs = [DefaultGraph(), NamedNode(expand("graph:a1")), NamedNode("https://example.org/g")]
    types = ["xsd:integer", "xsd:decimal", "xsd:boolean", "xsd:date", "xsd:string"]
    values = [Literal(text, language="ar") for text in ODD] + [Literal(text) for text in ODD]
    texts = ("1", "01", "1.5", "true", "x> .", "5.")
    values += [Literal(text, datatype=NamedNode(expand(name))) for name in types for text in texts]
    quads = [Quad(NamedNode(expand("person:p1")), label, value, graph) for value in values for graph in graphs]
    return quads + [Quad(NamedNode(s), kind, NamedNode(o), g) for s in ODD_IRIS for o in ODD_IRIS for g in graphs]


@pytest.fixture(scope="module")
def quads() -> list[Quad]:
    return [*synthetic.quads(4), *odd_quads()]


@pytest.mark.parametrize("name", NATIVE)
def test_round_trip(quads: list[Quad], name: str) -> None:
    found = set(pyoxigraph.parse(serialize(quads, name), format=NATIVE[name]))
    expected = {Quad(*q.triple) for q in quads} if FORMATS[name].merged else set(quads)
    assert found == expected


@pytest.mark.parametrize("name", ["turtle", "rdfxml", "nt"])
def test_rdflib_reads_the_same(name: str) -> None:
    quads = list(synthetic.quads(1))
    graph = rdflib.Graph().parse(serialize(quads, name), format={"rdfxml": "xml"}.get(name, name))
    assert len(graph) == len({quad.triple for quad in quads})


@pytest.mark.parametrize("name", FORMATS)
def test_same_bytes_in_any_order(quads: list[Quad], name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = serialize(quads, name)
    mixed = [*quads, *quads[:500]]
    random.Random(3).shuffle(mixed)
    monkeypatch.setattr(ordering, "RUN", 700)
    monkeypatch.setattr(ordering, "BATCH", 90)
    assert serialize(mixed, name) == whole


def test_turtle_reads_well() -> None:
    text = serialize(synthetic.quads(1), "turtle").decode()
    assert "\n\ncountry:c0\n    a schema:Country ;\n    rdfs:label " in text
    assert "    dip:confidence 0.78 ;\n" in text
    assert "<https://w3id.org" not in text.partition("\n\n")[2]


def test_xml_cannot_hold_control_characters() -> None:
    bad = [synthetic.plain("person:p1", "rdfs:label", Literal("a\u0001b"))]
    assert b"a\xef\xbf\xbdb" in serialize(bad, "rdfxml")


def test_annotations_are_rdf_1_2() -> None:
    text = serialize(synthetic.quads(2), "turtle12")
    found = list(pyoxigraph.parse(text, format=RdfFormat.TURTLE))
    facts = {q.subject for q in found if q.object == NamedNode(expand("dip:Fact"))}
    reified = {q.subject: q.object for q in found if q.predicate == NamedNode(expand("rdf:reifies"))}
    assert facts == reified.keys()
    plain = {Quad(*q.triple) for q in synthetic.quads(2) if isinstance(q.graph_name, DefaultGraph)}
    assert plain <= set(found)


def test_a_claim_is_not_asserted_by_its_annotation() -> None:
    quads = [q for q in synthetic.article_quads(0) if not isinstance(q.graph_name, DefaultGraph)]
    found = list(pyoxigraph.parse(serialize(quads, "turtle12"), format=RdfFormat.TURTLE))
    assert not any(q.subject == NamedNode(expand("event:a0e0")) for q in found)


def test_networks_open_in_networkx() -> None:
    quads = list(synthetic.quads(3))
    one = networkx.read_graphml(io.BytesIO(serialize(quads, "graphml")))
    two = networkx.read_gexf(io.BytesIO(serialize(quads, "gexf")))
    assert set(one) == set(two)
    assert one.number_of_edges() == two.number_of_edges() > 1000
    assert one.nodes["country:c0"]["label"] == "الصين"
    assert not any(node.startswith(("fact:", "evidence:")) for node in one)


def test_tables(tmp_path: Path) -> None:
    quads = list(synthetic.quads(3))
    paths = write_tables(quads, tmp_path)
    sheets = {path.stem: list(csv.DictReader(path.open(encoding="utf-8"))) for path in paths}
    assert {name: len(rows) for name, rows in sheets.items()} == {
        "facts": sheets["evidence"] and len(sheets["evidence"]), "evidence": len(sheets["facts"]), "articles": 3,
        "agreements": 2, "events": 24, "entities": 190 * 2 + 40 + 600 + 5,
    }  # fmt: skip
    event = next(row for row in sheets["events"] if row["id"] == "event:a0s0")
    assert event["types"] == "schema:Event | dip:Event | dip:Statement"
    before = [path.read_bytes() for path in paths]
    assert [path.read_bytes() for path in write_tables(reversed(quads), tmp_path)] == before


def test_parquet_has_numbers(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the tables extra is not installed")
    write_tables(synthetic.quads(2), tmp_path, "parquet")
    table = parquet.read_table(tmp_path / "evidence.parquet")
    assert str(table.schema.field("start").type) == "int64"
    assert table.num_rows == parquet.read_table(tmp_path / "facts.parquet").num_rows > 50


def test_neo4j(tmp_path: Path) -> None:
    nodes, links = write_tables(synthetic.quads(2), tmp_path, "neo4j")
    ids = {row["id:ID"] for row in csv.DictReader(nodes.open(encoding="utf-8"))}
    rows = list(csv.DictReader(links.open(encoding="utf-8")))
    assert rows
    assert all(row[":START_ID"] in ids and row[":END_ID"] in ids for row in rows)


def test_every_table_has_as_many_sources_as_columns() -> None:
    assert all(len(table.columns) == len(table.sources) for table in tables())


def test_export_by_ending(tmp_path: Path) -> None:
    for fmt in FORMATS.values():
        path = tmp_path / f"graph{fmt.ending}"
        export(synthetic.article_quads(0), path)
        assert path.read_bytes() == serialize(synthetic.article_quads(0), fmt.name)
    assert not list(tmp_path.glob("*.part"))
    with pytest.raises(OutputError, match="ending"):
        export([], tmp_path / "graph.docx")
    with pytest.raises(OutputError, match="choose one of"):
        serialize([], "docx")
