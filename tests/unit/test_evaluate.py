"""Gold facts against small graphs made by hand, and the same counts as the scorer of the gold format."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg import evaluate, vocab
from kg.errors import DataError, StoreError
from kg.evaluate.gold import GoldFact, read_gold
from kg.evaluate.names import key
from kg.evaluate.scoring import Score, Share
from kg.pipeline import build
from kg.store.embedded import write

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "tests" / "gold"
SCORER = ROOT.parent / "shared" / "evaluation" / "score.py"
beside = pytest.mark.skipif(not SCORER.is_file(), reason="the scorer is not there: ../shared/evaluation is absent")


def iri(name: str) -> NamedNode:
    """`dip:x` and the like by their prefixes, anything else a thing of the test."""
    prefix, colon, rest = name.partition(":")
    return NamedNode(vocab.PREFIXES[prefix] + rest if colon else vocab.BASE + name)


def written(quads: Iterable[Quad] | Iterable[Triple], *, format: RdfFormat) -> bytes:
    """The bytes of a graph file."""
    return serialize(quads, format=format) or b""


class Made:
    """A graph made by hand: every `read` triple has a fact with evidence."""

    def __init__(self) -> None:
        self.quads: list[Quad] = []
        self.numbers: Iterator[int] = count()
        for name, label, wikidata in (
            ("egypt", "مصر", "Q79"),
            ("france", "فرنسا", "Q142"),
            ("cairo", "القاهرة", "Q85"),
            ("sissi", "عبد الفتاح السيسي", ""),
            ("macron", "إيمانويل ماكرون", ""),
            ("league", "جامعة الدول العربية", ""),
            ("gaza", "غزّة", ""),
        ):
            self.add(name, "rdfs:label", Literal(label, language="ar"))
            if wikidata:
                self.add(name, "owl:sameAs", f"wd:{wikidata}")
        self.add("cairo", "dip:capitalOf", "egypt")

    def add(self, s: str, p: str, o: str | Literal, graph: NamedNode | DefaultGraph | None = None) -> None:
        value = iri(o) if isinstance(o, str) else o
        self.quads.append(Quad(iri(s), iri(p), value, graph or DefaultGraph()))

    def read(self, doc: str, s: str, p: str, o: str | Literal, *, plain: bool = True) -> None:
        """A triple read in an article; a claim is not plain."""
        if plain:
            self.add(s, p, o)
        number = next(self.numbers)
        fact, evidence, graph = f"fact{number}", f"evidence{number}", iri(f"graph/{doc}")
        for prop, value in (
            ("rdf:type", "dip:Fact"),
            ("rdf:subject", s),
            ("rdf:predicate", p),
            ("rdf:object", o),
            ("prov:wasDerivedFrom", evidence),
        ):
            self.add(fact, prop, value, graph)
        self.add(evidence, "oa:hasSource", doc, graph)
        self.add(evidence, "oa:exact", Literal(f"جملة {number}\nمن {doc}"), graph)
        self.add(evidence, "oa:start", Literal(number), graph)
        self.add(evidence, "dip:pattern", Literal(f"pattern{number}"), graph)
        self.add(doc, "schema:identifier", Literal(doc))

    def node(self, doc: str, name: str, cls: str, *parts: tuple[str, str | Literal]) -> None:
        """An event, statement or agreement read in an article."""
        if cls != "Agreement":
            self.add(name, "rdf:type", "dip:Event")
        for prop, value in (("rdf:type", f"dip:{cls}"), *parts):
            self.read(doc, name, prop, value)


def date(text: str) -> Literal:
    kinds = {4: vocab.XSD_G_YEAR, 7: vocab.XSD_G_YEAR_MONTH, 10: vocab.XSD_DATE}
    return Literal(text, datatype=NamedNode(kinds[len(text)]))


def facts(folder: Path, *lines: dict[str, Any]) -> list[GoldFact]:
    """Gold facts of article `a` unless they say another; ids are given in order."""
    folder.mkdir(exist_ok=True)
    whole = [{"doc": "a", "id": f"g{number}", "why": "", **line} for number, line in enumerate(lines)]
    (folder / "gold.jsonl").write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in whole), "utf-8")
    return read_gold(folder / "gold.jsonl")


@pytest.fixture
def made() -> Made:
    return Made()


def scored(made: Made, tmp_path: Path, *lines: dict[str, Any]) -> Score:
    return evaluate.score(made.quads, facts(tmp_path, *lines), [])


def test_roles_and_relations_need_their_article_and_a_plain_triple(made: Made, tmp_path: Path) -> None:
    made.read("a", "sissi", "dip:headOfStateOf", "egypt")
    made.read("b", "macron", "dip:headOfStateOf", "france")
    made.read("a", "france", "schema:memberOf", "league", plain=False)
    made.read("a", "egypt", "schema:memberOf", "league")
    role = {"kind": "role", "role": "headOfStateOf"}
    relation = {"kind": "relation", "property": "memberOf", "object": ["جامعه الدول العربيه"]}
    found = scored(
        made,
        tmp_path,
        {**role, "person": ["السيسي", "عبد الفتّاح السيسى"], "of": ["Q79"]},
        {**role, "person": ["ايمانويل ماكرون"], "of": "فرنسا"},
        {**relation, "subject": ["q79"]},
        {**relation, "subject": ["فرنسا"]},
    )
    assert found.facts == {"role": Share(1, 2), "relation": Share(1, 2)}
    assert [each.text for each in found.unexplained] == ["إيمانويل ماكرون headOfStateOf فرنسا"]
    assert found.explained == 2


def test_an_event_has_all_its_parties_and_its_slots(made: Made, tmp_path: Path) -> None:
    made.node("a", "summit", "Summit", ("dip:participant", "egypt"), ("schema:organizer", "league"))
    made.node(
        "a",
        "meeting",
        "Meeting",
        ("dip:actor", "egypt"),
        ("dip:host", "france"),
        ("schema:location", "cairo"),
        ("schema:startDate", date("2024-07-03")),
        ("dip:status", "dip:Planned"),
        ("dip:absentee", "macron"),
        ("dip:category", "dip:CONSULT"),
        ("schema:superEvent", "summit"),
    )
    event = {"kind": "event", "class": ["Visit", "Meeting"], "with": [["مصر"], ["Q142"]]}
    right = {
        "place": ["مصر"],
        "date": "2024-07",
        "host": ["فرنسا"],
        "absentee": ["إيمانويل ماكرون"],
        "status": ["Occurred", "Planned"],
        "category": ["CONSULT"],
        "super": ["Summit"],
    }
    wrong = {"place": ["غزة"], "date": "2024-08", "organizer": ["جامعة الدول العربية"], "status": "Occurred"}
    found = scored(
        made,
        tmp_path,
        {**event, **right},
        {**event, **wrong},
        {**event, "doc": "b"},
        {**event, "with": [["مصر"], ["غزة"]], "date": "2024"},
    )
    assert found.facts == {"event": Share(2, 4)}
    assert found.slots["event", "place"] == Share(1, 2)
    assert found.slots["event", "date"] == Share(1, 3)
    assert found.slots_of_found["event", "date"] == Share(1, 2)
    assert {slot: found.slots["event", slot] for slot in ("host", "super", "organizer")} == {
        "host": Share(1, 1),
        "super": Share(1, 1),
        "organizer": Share(0, 1),
    }
    assert [each.wrong for each in found.results] == [(), ("place", "date", "organizer", "status"), ("date",), ()]
    assert [each.key for each in found.unexplained] == [(vocab.BASE + "summit",)]
    assert found.unexplained[0].text == "Summit organizer=جامعة الدول العربية participant=مصر"


def test_one_statement_node_counts_once_unless_the_facts_are_the_same(made: Made, tmp_path: Path) -> None:
    made.node(
        "a", "said", "Statement", ("dip:speaker", "sissi"), ("dip:category", "dip:REQUEST"), ("dip:about", "gaza")
    )
    made.read("b", "said", "rdf:type", "dip:Statement")
    line = {"kind": "statement", "speaker": ["عبد الفتاح السيسي"], "category": ["REQUEST", "ACCUSE"]}
    found = scored(made, tmp_path, line, {**line, "about": ["غزة"]}, {**line, "doc": "b", "same_as": "g1"})
    assert found.facts == {"statement": Share(2, 3)}
    assert [each.found for each in found.results] == [False, True, True]
    assert found.slots == {("statement", "about"): Share(1, 1)}
    assert found.unexplained == ()


def test_an_action_has_actor_target_and_category(made: Made, tmp_path: Path) -> None:
    made.node("a", "aid", "Action", ("dip:actor", "france"), ("dip:target", "gaza"), ("dip:category", "dip:AID"))
    line = {"kind": "action", "actor": ["فرنسا"], "target": ["غزة"], "category": ["AID"]}
    found = scored(
        made, tmp_path, line, {**line, "category": ["ASSAULT"]}, {**line, "actor": ["غزة"], "target": ["فرنسا"]}
    )
    assert found.facts == {"action": Share(1, 3)}


def test_an_agreement_has_its_parties_kind_and_event(made: Made, tmp_path: Path) -> None:
    made.node("a", "signing", "Signing", ("dip:participant", "egypt"))
    made.node(
        "a",
        "treaty",
        "Agreement",
        ("dip:party", "egypt"),
        ("dip:signatory", "macron"),
        ("dip:kind", "dip:Treaty"),
        ("dip:concludedOn", date("2024")),
        ("dip:concludedAt", "signing"),
        ("dip:about", "gaza"),
    )
    line = {"kind": "agreement", "parties": [["مصر"], ["فرنسا", "إيمانويل ماكرون"]]}
    found = scored(
        made,
        tmp_path,
        {**line, "agreementKind": ["Pact", "Treaty"], "date": "2024", "at": ["Signing"], "about": ["غزة"]},
        {**line, "parties": [["غزة"]], "date": "2024-07"},
    )
    assert found.facts == {"agreement": Share(1, 2)}
    assert {slot: share.right for (_, slot), share in found.slots.items()} == {
        "about": 1,
        "agreementKind": 1,
        "at": 1,
        "date": 1,
    }
    assert [each.kind for each in found.unexplained] == ["event"]


def test_distractors_and_what_is_unexplained_are_told(made: Made, tmp_path: Path) -> None:
    made.read("a", "macron", "dip:chiefOf", "league")
    made.node(
        "a", "said", "Statement", ("dip:speaker", "sissi"), ("dip:actor", "sissi"), ("dip:category", "dip:REJECT")
    )
    graph = tmp_path / "graph.trig"
    graph.write_bytes(written(made.quads, format=RdfFormat.TRIG))
    statement = {"kind": "statement", "speaker": ["إيمانويل ماكرون"], "category": ["REJECT"], "about": ["غزة"]}
    facts(tmp_path / "gold", statement)
    role = {"kind": "role", "person": ["إيمانويل ماكرون"], "role": "chiefOf", "of": ["جامعة الدول العربية"]}
    facts(tmp_path / "false", role)
    places = graph, tmp_path / "gold", tmp_path / "false"
    short = list(evaluate.report(*places, missing=False, unexplained=False))
    lines = list(evaluate.report(*places, missing=True, unexplained=True))
    assert short == lines[: len(short)]
    assert [" ".join(line.split()) for line in short] == [
        "statement facts 0/1 0.0% slots 0/1 0.0%",
        "all facts 0/1 0.0% slots 0/1 0.0%",
        "about slots 0/1 0.0% of found 0/0 0.0% statement 0/1",
        "distractors asserted 1/1",
        "unexplained 2 of 2 asserted facts",
    ]
    assert [line.split()[0] for line in lines[len(short) :]] == ["missing", "asserted", "unexplained", "unexplained"]
    assert "a: إيمانويل ماكرون chiefOf جامعة الدول العربية | جملة 0 من a [pattern0]" in lines[-2]
    assert "a: Statement speaker=عبد الفتاح السيسي category=REJECT | جملة 1 من a [pattern1]" in lines[-1]


@pytest.mark.parametrize("ending", ["nq", "trig", "ttl", ""])
def test_a_graph_is_a_build_folder_or_a_file(made: Made, tmp_path: Path, ending: str) -> None:
    out = tmp_path / (f"graph.{ending}" if ending else "out")
    if ending == "ttl":
        triples = [quad.triple for quad in made.quads]
        out.write_bytes(written(triples, format=RdfFormat.TURTLE))
    elif ending:
        out.write_bytes(written(made.quads, format=RdfFormat.from_extension(ending) or RdfFormat.N_QUADS))
    else:
        write(made.quads, out / "store")
    assert {quad.triple for quad in evaluate.read_quads(out)} == {quad.triple for quad in made.quads}


@pytest.mark.parametrize(("name", "text"), [("g.html", ""), ("g.nq", "<broken"), ("absent.nq", None), ("folder", None)])
def test_a_graph_that_cannot_be_read_is_an_error_of_ours(tmp_path: Path, name: str, text: str | None) -> None:
    (tmp_path / "folder").mkdir()
    if text is not None:
        (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(StoreError, match=name):
        list(evaluate.read_quads(tmp_path / name))


def test_every_fault_of_the_gold_is_told_with_file_and_line(tmp_path: Path) -> None:
    good = {"doc": "a", "id": "1", "kind": "agreement", "parties": [["مصر"]]}
    faults = {
        "lacks id": {"doc": "a", "kind": "role"},
        "unknown kind 'rôle'": {**good, "kind": "rôle"},
        "lacks role, of": {"doc": "a", "id": "2", "kind": "role", "person": ["x"]},
        "unknown role 'king'": {"doc": "a", "id": "3", "kind": "role", "person": "x", "role": "king", "of": "y"},
        "date '2024-7'": {**good, "id": "4", "date": "2024-7"},
        "parties is not a list": {**good, "parties": "مصر"},
        "about is not a name": {**good, "about": [1]},
        "id is not a string": {**good, "id": 1},
        "id '1' stands already at a.jsonl:1": good,
    }
    (tmp_path / "a.jsonl").write_text(json.dumps(good) + "\n\n", "utf-8")
    lines = [*map(json.dumps, faults.values()), "{", "[]"]
    (tmp_path / "b.jsonl").write_text("\n".join(lines), "utf-8")
    with pytest.raises(DataError) as error:
        read_gold(tmp_path)
    expected = {f"b.jsonl:{number}": fault for number, fault in enumerate([*faults, "no JSON", "not a JSON object"], 1)}
    told = dict(problem.split(": ", 1) for problem in error.value.problems)
    assert told.keys() == expected.keys()
    assert all(fault in told[where] for where, fault in expected.items())


def test_absent_gold_is_an_error_of_ours(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "absent.jsonl"):
        with pytest.raises(DataError, match=place.name):
            read_gold(place)


@beside
def test_names_are_compared_as_the_scorer_does() -> None:
    code = (
        "import sys, json; sys.path.insert(0, sys.argv[1]); from score import fold; "
        "print(json.dumps([fold(n) for n in json.load(sys.stdin)]))"
    )
    names = [f"a{chr(c)}b {chr(c)}-ك" for c in range(0x20, 0x2100) if unicodedata.category(chr(c)) not in ("Cn", "Cs")]
    given = subprocess.run(
        [sys.executable, "-c", code, str(SCORER.parent)],
        input=json.dumps(names),
        capture_output=True,
        text=True,
        check=True,
    )
    assert [key(name) for name in names] == json.loads(given.stdout)


def joined(paths: list[Path], into: Path) -> Path:
    into.write_text("".join(path.read_text("utf-8").rstrip("\n") + "\n" for path in paths), "utf-8")
    return into


@beside
def test_the_counts_are_those_of_the_scorer(tmp_path: Path) -> None:
    articles = sorted((GOLD / "articles").iterdir())[:5]
    quads = build([str(path) for path in articles]).quads
    (tmp_path / "graph.nq").write_bytes(written(quads, format=RdfFormat.N_QUADS))
    gold, false = (
        joined([GOLD / part / f"{path.stem}.jsonl" for path in articles], tmp_path / f"{part}.jsonl")
        for part in ("facts", "distractors")
    )
    command = [sys.executable, str(SCORER), "--json", "--gold", str(gold), "--distractors", str(false)]
    given = json.loads(
        subprocess.run([*command, str(tmp_path / "graph.nq")], capture_output=True, text=True, check=True).stdout
    )
    found = evaluate.score(quads, read_gold(gold), read_gold(false))
    assert found.facts["role"].right > 0
    assert [fact.id for fact in found.asserted] == given["asserted"]
    assert found.distractors == given["distractors"]
    for kind in found.facts:
        slots = [share for (of, _), share in found.slots.items() if of == kind]
        ours = {
            "found": found.facts[kind].right,
            "facts": found.facts[kind].of,
            "right": sum(s.right for s in slots),
            "slots": sum(s.of for s in slots),
        }
        assert ours == given["tally"][kind], kind
    assert sum(share.right for share in found.facts.values()) == given["tally"]["all"]["found"]
