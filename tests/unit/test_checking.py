"""Every graph is held against the shapes before it is written: what breaks one is named and left out."""

from __future__ import annotations

from collections.abc import Iterator

import pyshacl
import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad
from rdflib import RDF, RDFS, SH, Graph

from kg import ontology, output, shapes, vocab

BASE = "https://example.org/"
ARTICLE, FACT, EVIDENCE, EVENT, MAN = (
    NamedNode(BASE + name) for name in ("article", "fact", "evidence", "event", "man")
)
INTEGER, DECIMAL = NamedNode(vocab.XSD_INTEGER), NamedNode(vocab.XSD_DECIMAL)
SOURCED = NamedNode(BASE + "graph")
OCCURRED, DENIED = (NamedNode(vocab.PREFIXES["dip"] + name) for name in ("Occurred", "Denied"))


def sound() -> list[Quad]:
    """An event, a person and one fact with its evidence, as they should be."""
    plain = [
        (ARTICLE, vocab.RDF_TYPE, NamedNode(vocab.SCHEMA_T_NEWS_ARTICLE)),
        (ARTICLE, vocab.SCHEMA_IDENTIFIER, Literal("a1")),
        (MAN, vocab.RDF_TYPE, NamedNode(vocab.SCHEMA_T_PERSON)),
        (MAN, vocab.RDFS_LABEL, Literal("رجل", language="ar")),
        (EVENT, vocab.RDF_TYPE, NamedNode(vocab.DIP_T_EVENT)),
        (EVENT, vocab.RDFS_LABEL, Literal("لقاء", language="ar")),
        (EVENT, vocab.DIP_STATUS, OCCURRED),
        (EVENT, vocab.SCHEMA_START_DATE, Literal("2024-05", datatype=NamedNode(vocab.XSD_G_YEAR_MONTH))),
    ]
    sourced = [
        (FACT, vocab.RDF_TYPE, NamedNode(vocab.DIP_T_FACT)),
        (FACT, vocab.RDF_SUBJECT, EVENT),
        (FACT, vocab.RDF_PREDICATE, NamedNode(vocab.DIP_PARTICIPANT)),
        (FACT, vocab.RDF_OBJECT, MAN),
        (FACT, vocab.DIP_CONFIDENCE, Literal("0.9", datatype=DECIMAL)),
        (FACT, vocab.DIP_STATUS, OCCURRED),
        (FACT, vocab.PROV_WAS_DERIVED_FROM, EVIDENCE),
        (EVIDENCE, vocab.RDF_TYPE, NamedNode(vocab.DIP_T_EVIDENCE)),
        (EVIDENCE, vocab.OA_HAS_SOURCE, ARTICLE),
        (EVIDENCE, vocab.OA_EXACT, Literal("التقى الرجل ضيفه")),
        (EVIDENCE, vocab.OA_START, Literal("3", datatype=INTEGER)),
        (EVIDENCE, vocab.OA_END, Literal("19", datatype=INTEGER)),
    ]
    return [
        *(Quad(s, NamedNode(p), o, DefaultGraph()) for s, p, o in plain),
        *(Quad(s, NamedNode(p), o, SOURCED) for s, p, o in sourced),
    ]


def put(subject: NamedNode, predicate: str, *values: NamedNode | Literal) -> list[Quad]:
    """The sound graph with other values of one property of one subject."""
    kept = [q for q in sound() if (q.subject, q.predicate.value) != (subject, predicate)]
    graph = next(q.graph_name for q in sound() if q.subject == subject)
    return [*kept, *(Quad(subject, NamedNode(predicate), value, graph) for value in values)]


BROKEN = {
    "a person without a name": (MAN, put(MAN, vocab.RDFS_LABEL)),
    "two names in one language": (
        MAN,
        put(MAN, vocab.RDFS_LABEL, Literal("زيد", language="ar"), Literal("عمر", language="ar")),
    ),
    "an event of two statuses": (EVENT, put(EVENT, vocab.DIP_STATUS, OCCURRED, DENIED)),
    "an event of an unknown status only": (EVENT, put(EVENT, vocab.DIP_STATUS, MAN)),
    "a category of one's own": (EVENT, put(EVENT, vocab.DIP_CATEGORY, MAN)),
    "a date that is none": (EVENT, put(EVENT, vocab.SCHEMA_START_DATE, Literal("May"))),
    "words as a participant": (EVENT, put(EVENT, vocab.DIP_PARTICIPANT, Literal("رجل"))),
    "an office held by an event": (EVENT, put(EVENT, vocab.DIP_REPRESENTS, MAN)),
    "a fact without evidence": (FACT, put(FACT, vocab.PROV_WAS_DERIVED_FROM)),
    "evidence that is none": (FACT, put(FACT, vocab.PROV_WAS_DERIVED_FROM, MAN)),
    "more than sure": (FACT, put(FACT, vocab.DIP_CONFIDENCE, Literal("1.5", datatype=DECIMAL))),
    "evidence without words": (EVIDENCE, put(EVIDENCE, vocab.OA_EXACT, Literal(""))),
    "evidence that ends before it starts": (EVIDENCE, put(EVIDENCE, vocab.OA_END, Literal("2", datatype=INTEGER))),
    "evidence from nowhere": (EVIDENCE, put(EVIDENCE, vocab.OA_HAS_SOURCE, MAN)),
}  # fmt: skip


def test_what_holds_is_kept_whole() -> None:
    assert output.check(sound()) == (sound(), [])


@pytest.mark.parametrize("case", BROKEN)
def test_what_breaks_a_shape_is_named_and_left_out(case: str) -> None:
    wrong, quads = BROKEN[case]
    kept, problems = output.check(quads)
    assert {problem.node for problem in problems} == {wrong.value}
    assert kept == [q for q in quads if q.subject != wrong]


@pytest.mark.parametrize("case", ["", *BROKEN])
def test_the_shapes_as_checked_demand_what_the_file_says(case: str) -> None:
    """Only what is not surely right is checked; the problems must be those of the whole graph held against the file."""
    quads = BROKEN[case][1] if case else sound()
    data = Graph()
    for triple in output._triples(quads):
        data.add(triple)
    file = Graph().parse(ontology.folder() / "shapes.ttl", format="turtle")
    _, report, _ = pyshacl.validate(data, shacl_graph=file, ont_graph=ontology.graph(), inference="none")
    assert {(p.node, p.path) for p in output.check(quads)[1]} == set(_results(report))


def test_what_surely_holds_needs_no_checker() -> None:
    assert shapes.doubtful(sound()) == set()


@pytest.mark.parametrize("day", ["2024-02-29", "2024-02", "2024"])
def test_a_date_surely_holds(day: str) -> None:
    kind = {10: vocab.XSD_DATE, 7: vocab.XSD_G_YEAR_MONTH, 4: vocab.XSD_G_YEAR}[len(day)]
    dated = put(EVENT, vocab.SCHEMA_START_DATE, Literal(day, datatype=NamedNode(kind)))
    assert shapes.doubtful(dated) == set()


@pytest.mark.parametrize("case", BROKEN)
def test_what_breaks_a_shape_is_in_doubt(case: str) -> None:
    wrong, quads = BROKEN[case]
    assert shapes.doubtful(quads) == {wrong}


def test_every_word_of_the_shapes_is_known() -> None:
    """Of an unknown demand one is merely unsure, but an unknown way to name the nodes would leave some out."""
    file = Graph().parse(ontology.folder() / "shapes.ttl", format="turtle")
    said = {str(name).rpartition("#")[2] for name in file.predicates()}
    assert said <= {*shapes.SILENT, *shapes.OF_ALL, *shapes.OF_ONE, "qualifiedValueShape", "first", "rest"}
    assert not list(file.subjects(RDF.type, RDFS.Class))


def _results(report: Graph) -> Iterator[tuple[str, str]]:
    for node in report.subjects(RDF.type, SH.ValidationResult):
        yield str(report.value(node, SH.focusNode)), str(report.value(node, SH.resultPath) or "")
