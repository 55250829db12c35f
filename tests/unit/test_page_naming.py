"""Where a sentence names the ends of a fact."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from kg import vocab
from kg.views import naming, pagedata
from kg.views.pagegraph import Reading, read

sys.path.append(str(Path(__file__).parents[1] / "browser"))
import pagequads

COUNTRIES = {"RUS": "روسيا", "CHN": "الصين", "KHM": "كمبوديا"}
PEOPLE = {"vladimir_putin": "فلاديمير بوتين", "xi_jinping": "شي جين بينغ"}


def marked(words: str, *ends: tuple[str, str]) -> dict[str, list[str]]:
    """What is marked in a sentence about a meeting of some people, heads of their states, and countries."""
    graph = pagequads.Graph()
    article = graph.article("a", "خبر")
    evidence = graph.evidence(article, words, 0)
    event = graph.thing(vocab.PREFIXES["event"] + "m", vocab.DIP_T_MEETING, "اجتماع")
    for kind, key in ends:
        iri = vocab.PREFIXES[kind] + key
        if kind == "country":
            graph.thing(iri, vocab.SCHEMA_T_COUNTRY, COUNTRIES[key])
        elif kind == "person":
            graph.thing(iri, vocab.SCHEMA_T_PERSON, PEOPLE[key])
        else:
            graph.thing(iri, vocab.SCHEMA_T_ORGANIZATION, "منظمة شنغهاي للتعاون")
        graph.fact(event, vocab.DIP_PARTICIPANT, iri, evidence, article)
    for person, country in (("vladimir_putin", "RUS"), ("xi_jinping", "CHN")):
        iri = vocab.PREFIXES["country"] + country
        graph.thing(iri, vocab.SCHEMA_T_COUNTRY, COUNTRIES[country])
        graph.add(vocab.PREFIXES["person"] + person, vocab.DIP_HEAD_OF_STATE_OF, iri)
    found = naming.marks(read(graph.quads))[evidence]
    by_end: dict[str, list[str]] = {}
    for mark in found:
        by_end.setdefault(mark.iri.rpartition("/")[2], []).append(words[mark.start : mark.end])
    return by_end


@pytest.mark.parametrize(("words", "ends", "expected"), [
    ("التقى فلاديمير بوتين شي جين بينغ.", [("person", "vladimir_putin"), ("person", "xi_jinping")],
     {"vladimir_putin": ["فلاديمير بوتين"], "xi_jinping": ["شي جين بينغ"]}),
    ("وقال بوتين لشي إن المحادثات مفيدة.", [("person", "vladimir_putin"), ("person", "xi_jinping")],
     {"vladimir_putin": ["بوتين"], "xi_jinping": ["شي"]}),
    ("وأشاد الرئيس الروسي بنظيره الصيني.", [("person", "vladimir_putin"), ("person", "xi_jinping")],
     {"vladimir_putin": ["الرئيس الروسي"], "xi_jinping": ["نظيره الصيني"]}),
    ("زار رئيس روسيا بكين.", [("person", "vladimir_putin"), ("country", "CHN")],
     {"vladimir_putin": ["رئيس روسيا"], "CHN": ["بكين"]}),
    ("زار الرئيس الروسي بكين.", [("person", "vladimir_putin"), ("country", "RUS")],
     {"vladimir_putin": ["الرئيس"], "RUS": ["الروسي"]}),
    ("واتصل بوزير الخارجية الصيني.", [("country", "CHN")], {"CHN": ["الصيني"]}),
    ("أعلن الرئيسان اتفاقهما.", [("person", "vladimir_putin"), ("person", "xi_jinping")],
     {"vladimir_putin": ["الرئيسان"], "xi_jinping": ["الرئيسان"]}),
    ("رحبت بكين وموسكو بالقرار.", [("country", "CHN"), ("country", "RUS")], {"CHN": ["بكين"], "RUS": ["موسكو"]}),
    ("التعاون الصيني الروسي ينمو.", [("country", "CHN"), ("country", "RUS")],
     {"CHN": ["الصيني"], "RUS": ["الروسي"]}),
    ("انضمت الصين إلى المنظمة.", [("country", "CHN"), ("organization", "sco")],
     {"CHN": ["الصين"], "sco": ["المنظمة"]}),
    ("قدمت للصين عرضا وبالصين تثق.", [("country", "CHN")], {"CHN": ["لصين", "الصين"]}),
    ("لم يذكر أحد.", [("country", "CHN"), ("person", "vladimir_putin")], {}),
    ("بوتيناوي كلمة أخرى.", [("person", "vladimir_putin")], {}),
])  # fmt: skip
def test_namings(words: str, ends: list[tuple[str, str]], expected: dict[str, list[str]]) -> None:
    found = marked(words, *ends)
    assert {key: value for key, value in found.items() if key in {key for _, key in ends}} == expected


def test_a_name_is_preferred_to_what_stands_for_it() -> None:
    found = marked("أكدت الصين أن الموقف الصيني ثابت.", ("country", "CHN"))
    assert found["CHN"] == ["الصين"]


def test_diacritics_and_a_final_hamza_belong_to_the_mark() -> None:
    text, places = naming.spread("قال الرُّؤَسَاء")
    assert len(text) == len(places)
    found = marked("صرَّح فلاديميرُ بوتينُ أمس.", ("person", "vladimir_putin"))
    assert found["vladimir_putin"] == ["فلاديميرُ بوتينُ"]


def test_places_are_told_in_the_units_of_the_browser() -> None:
    """Letters beyond the basic plane count twice there."""
    graph = pagequads.Graph()
    article = graph.article("a", "خبر")
    words = "\U0001f3db قال أحمد كلمته."
    evidence = graph.evidence(article, words, 0)
    person = graph.thing(vocab.PREFIXES["person"] + "a", vocab.SCHEMA_T_PERSON, "أحمد")
    said = graph.thing(vocab.PREFIXES["event"] + "s", vocab.DIP_T_STATEMENT, "تصريح")
    graph.fact(said, vocab.DIP_SPEAKER, person, evidence, article)
    node, start, end = pagedata.columns(graph.quads)["evidence"]["m"][0]
    assert node == 0
    assert words.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "أحمد"


@pytest.fixture(scope="module")
def seeds(seeds_out: Path) -> Reading:
    return read(parse(path=str(seeds_out / "graph.trig"), format=RdfFormat.TRIG))


FOUND = {"country": 0.93, "person": 0.87, "organisation": 0.88, "place": 0.85}


@pytest.mark.parametrize(("kind", "least"), FOUND.items())
def test_in_the_bundled_articles_nearly_every_end_is_found(seeds: Reading, kind: str, least: float) -> None:
    """The rest is a pronoun or was named a sentence before; the page then says that it is understood."""
    found = naming.marks(seeds)
    ends = [(iri, fact) for fact in seeds.facts if fact.evidence for iri in naming.ends_of(fact, seeds)
            if seeds.things[iri].kind == kind]  # fmt: skip
    named = [iri for iri, fact in ends if any(mark.iri == iri for one in fact.evidence for mark in found[one])]
    assert len(ends) > 10
    assert len(named) >= least * len(ends)


def test_marks_of_one_sentence_do_not_cross(seeds: Reading) -> None:
    for found in naming.marks(seeds).values():
        spans = sorted({(mark.start, mark.end) for mark in found})
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
