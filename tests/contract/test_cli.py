"""The command line as a person uses it: what goes to which stream, which formats there are, what the status says."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import networkx
import pyoxigraph
import pytest
from pyoxigraph import RdfFormat

from tests.conftest import SEEDS, Run

LEADERS = "SELECT ?who ?state WHERE { ?who dip:headOfStateOf ?state } ORDER BY ?who ?state"
RDF = {
    "ttl": RdfFormat.TURTLE,
    "trig": RdfFormat.TRIG,
    "nt": RdfFormat.N_TRIPLES,
    "nq": RdfFormat.N_QUADS,
    "rdf": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
}


def triples(path: Path, format: RdfFormat) -> set[pyoxigraph.Triple]:
    return {quad.triple for quad in pyoxigraph.parse(path=str(path), format=format)}


def test_without_a_verb_help_is_shown(kg: Run) -> None:
    assert "build" in kg().stdout
    assert kg("--help").returncode == 0


def test_a_build_ends_with_a_table_on_the_error_stream(kg: Run, tmp_path: Path) -> None:
    done = kg("build", SEEDS / "04_ministers.txt", "--out", tmp_path / "out")
    assert done.returncode == 0
    assert done.stdout == ""
    told = dict(line.split(maxsplit=1) for line in done.stderr.splitlines() if len(line.split()) == 2)
    assert told["articles"].strip() == "1"
    assert int(told["facts"]) > 10
    for name in ("graph.ttl", "graph.trig", "graph.html"):
        assert (tmp_path / "out" / name).stat().st_size > 1000
    assert not [p for p in (tmp_path / "out").iterdir() if p.name.startswith(".writing")]


def test_a_build_replaces_the_last_one(kg: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for name in ("01_astana_summit.txt", "04_ministers.txt"):
        assert kg("build", SEEDS / name, "--out", out).returncode == 0
    rows = kg("query", "SELECT ?id WHERE { ?a schema:identifier ?id }", "--out", out, "--format", "csv").stdout
    assert rows.split() == ["id", "04_ministers"]


def test_standard_input_is_an_article(kg: Run, tmp_path: Path) -> None:
    text = (SEEDS / "04_ministers.txt").read_text("utf-8")
    assert kg("build", "-", "--out", tmp_path / "out", stdin=text).returncode == 0
    assert "wang_yi" in kg("query", "SELECT ?p WHERE { ?p dip:foreignMinisterOf ?c }", "--out", tmp_path / "out").stdout


def test_the_leaders_and_states_of_the_seeds_are_there(kg: Run, seeds_out: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(kg("query", LEADERS, "--out", seeds_out, "--format", "csv").stdout)))
    found = {(row["who"].rpartition("/")[2], row["state"].rpartition("/")[2]) for row in rows}
    found = {(who.rpartition(":")[2], state.rpartition(":")[2]) for who, state in found}
    assert {("xi_jinping", "CHN"), ("vladimir_putin", "RUS"), ("kassym_jomart_tokayev", "KAZ")} <= found


def test_formats_of_rows(kg: Run, seeds_out: Path) -> None:
    table = kg("query", LEADERS, "--out", seeds_out).stdout
    assert "person:xi_jinping" in table
    rows = list(csv.DictReader(io.StringIO(kg("query", LEADERS, "--out", seeds_out, "--format", "csv").stdout)))
    told = json.loads(kg("query", LEADERS, "--out", seeds_out, "--format", "json").stdout)
    assert told["head"]["vars"] == ["who", "state"]
    assert len(told["results"]["bindings"]) == len(rows) > 5
    found = pyoxigraph.parse_query_results(
        kg("query", LEADERS, "--out", seeds_out, "--format", "xml").stdout, format=pyoxigraph.QueryResultsFormat.XML
    )
    assert len(list(found)) == len(rows)


def test_a_query_from_a_file(kg: Run, seeds_out: Path, tmp_path: Path) -> None:
    (tmp_path / "leaders.rq").write_text(LEADERS, "utf-8")
    typed = kg("query", LEADERS, "--out", seeds_out, "--format", "csv").stdout
    assert kg("query", tmp_path / "leaders.rq", "--out", seeds_out, "--format", "csv").stdout == typed


def test_a_constructed_graph(kg: Run, seeds_out: Path) -> None:
    query = "CONSTRUCT { ?o dip:represents ?s } WHERE { ?s dip:headOfStateOf ?o }"
    text = kg("query", query, "--out", seeds_out, "--format", "turtle").stdout
    assert len(list(pyoxigraph.parse(text, format=RdfFormat.TURTLE))) > 5


def test_the_questions_are_listed_and_answered(kg: Run, seeds_out: Path) -> None:
    listed = kg("ask").stdout
    assert "memberships" in listed
    english = kg("ask", "memberships", "--country", "China", "--lang", "en", "--out", seeds_out).stdout
    assert "Shanghai Cooperation Organisation" in english
    assert "منظمة شنغهاي للتعاون" in kg("ask", "memberships", "--country", "الصين", "--out", seeds_out).stdout
    limited = kg("ask", "statements", "--limit", "1", "--format", "json", "--out", seeds_out).stdout
    assert len({row["statement"]["value"] for row in json.loads(limited)["results"]["bindings"]}) == 1


@pytest.mark.parametrize("ending", RDF)
def test_an_export_holds_the_whole_graph(kg: Run, seeds_out: Path, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"graph.{ending}"
    done = kg("export", target, "--out", seeds_out)
    assert done.returncode == 0, done.stderr
    assert triples(target, RDF[ending]) == triples(_all(kg, seeds_out, tmp_path), RdfFormat.N_QUADS)


def _all(kg: Run, out: Path, folder: Path) -> Path:
    kg("export", folder / "all.nq", "--out", out)
    return folder / "all.nq"


def test_an_export_for_networks(kg: Run, seeds_out: Path, tmp_path: Path) -> None:
    kg("export", tmp_path / "graph.graphml", "--out", seeds_out)
    kg("export", tmp_path / "graph.gexf", "--out", seeds_out)
    one, two = networkx.read_graphml(tmp_path / "graph.graphml"), networkx.read_gexf(tmp_path / "graph.gexf")
    assert set(one) == set(two)
    assert len(one) > 50


def test_tables(kg: Run, seeds_out: Path, tmp_path: Path) -> None:
    assert kg("export", tmp_path / "tables", "--format", "csv", "--out", seeds_out).returncode == 0
    facts = list(csv.DictReader((tmp_path / "tables" / "facts.csv").open(encoding="utf-8")))
    assert len(facts) > 100


def test_the_page_is_told_and_opened(kg: Run, seeds_out: Path) -> None:
    done = kg("view", "--out", seeds_out)
    assert done.returncode == 0
    assert done.stdout.strip() == str(seeds_out / "graph.html")
    text = (seeds_out / "graph.html").read_text("utf-8")
    assert "<script src=" not in text
    assert "<link " not in text


def test_an_article_is_explained(kg: Run) -> None:
    text = kg("explain", SEEDS / "04_ministers.txt").stdout
    assert "person:wang_yi foreignMinisterOf country:CHN  [role." in text
    assert "not read (navigation)" in text
    assert "no fact  predicates seen but not filled" in text


def test_every_fact_has_its_words_in_the_article(kg: Run, seeds_out: Path) -> None:
    query = (
        "SELECT ?id ?exact ?start ?end WHERE { GRAPH ?g { ?f a dip:Fact ; prov:wasDerivedFrom ?e . "
        "?e oa:exact ?exact ; oa:start ?start ; oa:end ?end ; oa:hasSource ?a } ?a schema:identifier ?id }"
    )
    rows = json.loads(kg("query", query, "--out", seeds_out, "--format", "json").stdout)["results"]["bindings"]
    assert len(rows) > 500
    texts = {path.stem: path.read_text("utf-8") for path in SEEDS.glob("0*.txt")}
    for row in rows:
        start, end = int(row["start"]["value"]), int(row["end"]["value"])
        assert texts[row["id"]["value"]][start:end] == row["exact"]["value"]
