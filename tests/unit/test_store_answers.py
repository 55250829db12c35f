"""What each named question answers: on a small made-up graph by every parameter, and on the bundled articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph
import pytest
from pyoxigraph import RdfFormat

from kg.errors import QueryError
from kg.store import questions
from kg.store.embedded import EmbeddedStore, open_store, write
from tests.conftest import Run

GRAPH = Path(__file__).with_name("store_answers.trig")
# Question, values, and what one row of the English answer must hold.
ANSWERS: list[tuple[str, dict[str, str], str]] = [
    ("absentees", {}, "person:lead"),
    ("absentees", {"organization": "League of Plains"}, "سالم النجداني"),
    ("accessions", {}, "Najdan"),
    ("accessions", {"participant": "Najdan", "organization": "رابطة السهول", "year": "2017"}, "event:join"),
    ("accessions", {"from": "2016", "to": "2017"}, "event:join"),
    ("accusations", {}, "لقد هاجمونا"),
    ("accusations", {"by": "Huda Sahli"}, "هجوم مزعوم"),
    ("accusations", {"by": "Sahlan", "against": "Najdan", "from": "2024-05", "to": "2024-06"}, "event:accuse"),
    ("actions", {"actor": "Sahlan", "target": "Najdan", "category": "sanction"}, "event:sanction"),
    ("actions", {"target": "Maher Rawi"}, "event:sanction"),
    ("agreements", {}, "Water Pact"),
    ("agreements", {"country": "Najdan", "with": "Sahlan", "topic": "Water", "year": "2024-07"}, "agreement:pact"),
    ("appointments", {}, "سالم النجداني"),
    ("appointments", {"person": "سالم النجداني", "year": "2020"}, "event:elect"),
    ("article", {"article": "one"}, "التقى سالم هدى"),
    ("articles", {}, "one"),
    ("articles", {"text": "السهول", "year": "2024"}, "https://news.example/1"),
    ("calls", {"participant": "Sahlan", "year": "2024-08"}, "event:call"),
    ("calls", {"to": "2024"}, "event:call"),
    ("card", {"thing": "Sahlan"}, "League of Plains"),
    ("card", {"thing": "event:sum"}, "Bahra"),
    ("channels", {}, "Horizon Agency"),
    ("channels", {"channel": "Horizon Agency", "speaker": "Maher Rawi"}, "organization:ag"),
    ("channels", {"channel": "Maher Rawi", "speaker": "Sahlan"}, "Huda Sahli"),
    ("conflicts", {"party": "Najdan"}, "2024-07-04"),
    ("contested", {}, "Huda Sahli"),
    ("contested", {"participant": "Najdan"}, "هجوم مزعوم"),
    ("corroborated", {"thing": "Huda Sahli"}, "event:meet"),
    ("counterparts", {"party": "Najdan"}, "Sahlan"),
    ("counterparts", {"party": "Najdan", "year": "2024"}, "Huda Sahli"),
    ("encounters", {"party": "Najdan", "with": "Sahlan", "from": "2024-07-03", "to": "2024-07"}, "Bahra"),
    ("hosted", {"host": "Huda Sahli"}, "event:sum"),
    ("hosted", {"host": "Sahlan"}, "event:sum"),
    ("hosted", {"host": "Sahlan", "year": "2024"}, "event:meet"),
    ("margins", {}, "قمة: رابطة السهول"),
    ("margins", {"organization": "League of Plains", "year": "2024"}, "event:meet"),
    ("meetings", {"party": "Najdan"}, "Huda Sahli"),
    ("meetings", {"party": "سالم النجداني", "from": "2024-07-01", "to": "2024-07-31"}, "event:meet"),
    ("members", {"organization": "League of Plains"}, "Najdan"),
    ("memberships", {"country": "Sahlan"}, "dip:founderOf"),
    ("names", {"thing": "Q900001"}, "جمهورية نجدان"),
    ("officials", {}, "dip:headOfStateOf"),
    ("officials", {"of": "Sahlan"}, "Huda Sahli"),
    ("officials", {"person": "Maher Rawi"}, "Najdan"),
    ("outcomes", {"party": "Sahlan"}, "Water Pact"),
    ("planned", {}, "العام المقبل"),
    ("planned", {"participant": "Najdan", "from": "2025", "to": "2025"}, "event:plan"),
    ("quotes", {"speaker": "Huda Sahli", "text": "هاجمونا"}, "Maher Rawi"),
    ("quotes", {"speaker": "Sahlan"}, "لقد هاجمونا"),
    ("rejections", {"by": "Najdan", "against": "Najdan"}, "event:reject"),
    ("sanctions", {}, "Huda Sahli"),
    ("sanctions", {"by": "Sahlan", "against": "Najdan"}, "event:sanction"),
    ("sources", {"thing": "Huda Sahli"}, "التقيا الخميس"),
    ("statements", {}, "سالم النجداني"),
    ("statements", {"speaker": "Sahlan", "about": "Water", "category": "accuse"}, "event:accuse"),
    ("summits", {}, "Bahra"),
    ("summits", {"country": "Sahlan", "organization": "League of Plains"}, "event:sum"),
    ("summits", {"country": "Najdan", "year": "2024"}, "2024-07-03"),
    ("support", {"by": "Najdan", "against": "Sahlan"}, "event:praise"),
    ("threats", {"by": "Sahlan", "against": "Najdan"}, "Maher Rawi"),
    ("timeline", {"party": "Najdan"}, "event:meet"),
    ("timeline", {"party": "Najdan", "from": "2024-08", "to": "2024-08"}, "event:call"),
    ("topic", {"topic": "Water"}, "Water Pact"),
    ("topic", {"topic": "المياه", "year": "2024"}, "event:accuse"),
    ("unsourced", {}, "event:praise"),
    ("visits", {"visitor": "Najdan", "country": "Sahlan"}, "event:visit"),
]
# `unsourced` is a check that must find nothing; no event of the bundled articles has two dates or places.
NOTHING = {"unsourced", "conflicts"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedStore]:
    folder = tmp_path_factory.mktemp("answers")
    write(pyoxigraph.parse(path=str(GRAPH), format=RdfFormat.TRIG), folder)
    with open_store(folder) as opened:
        yield opened


@pytest.mark.parametrize(("name", "values", "wanted"), ANSWERS)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_an_answer_holds_what_the_graph_says(
    store: EmbeddedStore, name: str, values: dict[str, str], wanted: str, lang: str
) -> None:
    rows = [" ".join(row.values()) for row in questions.ask(store, name, values, lang=lang).records()]
    assert rows
    assert lang == "ar" or any(wanted in row for row in rows), rows


def test_every_parameter_of_every_question_is_tried() -> None:
    tried = {(name, parameter) for name, values, _ in ANSWERS for parameter in values}
    assert {name for name, _, _ in ANSWERS} == set(questions.questions())
    lacking = {(q.name, p.name) for q in questions.questions().values() for p in q.parameters} - tried
    assert {parameter for _, parameter in lacking} <= {"from", "to", "year"}


def test_dates_are_compared_as_far_as_they_are_given(store: EmbeddedStore) -> None:
    for last, found in (("2024", 2), ("2024-08", 2), ("2024-07", 1), ("2024-07-02", 0), ("2023", 0)):
        rows = questions.ask(store, "timeline", {"party": "Najdan", "from": "2024-06", "to": last}).records()
        assert len({row["event"] for row in rows}) == found, last


def test_the_limit_is_on_rows(store: EmbeddedStore) -> None:
    assert len(questions.ask(store, "meetings", {"party": "Najdan"})) > 2
    for name in questions.questions():
        values = next(values for title, values, _ in ANSWERS if title == name)
        assert len(questions.ask(store, name, values, limit=1)) == 1


def test_a_value_is_an_option_of_its_own(kg: Run, seeds_out: Path) -> None:
    rows = kg("ask", "summits", "--country", "الصين", "--year", "2024", "--out", seeds_out, "--format", "csv")
    assert "summit_" in rows.stdout
    assert kg("ask", "summits", "--country=China", "--with", "year=2024", "--out", seeds_out).stdout.count("summit_")
    assert "has no parameter 'planet'" in kg("ask", "summits", "--planet", "x", "--out", seeds_out).stderr
    assert "given as --name value" in kg("ask", "summits", "--year", "--out", seeds_out).stderr


@pytest.mark.parametrize("name", sorted(questions.questions().keys() - NOTHING))
def test_the_bundled_articles_answer(seeds_out: Path, name: str) -> None:
    """With some value of what is in the graph, every question has an answer."""
    question = questions.find(name)
    with open_store(seeds_out / "store") as built:
        required = [parameter.name for parameter in question.parameters if parameter.required]
        article = questions.ask(built, "articles").records()[0]["identifier"]
        pool = [article] if required == ["article"] else ["الصين", "روسيا", "شي جين بينغ", "منظمة شنغهاي للتعاون"]
        assert any(_answers(built, name, dict.fromkeys(required, value) | _other(required)) for value in pool)


def _other(required: list[str]) -> dict[str, str]:
    return {"with": "روسيا"} if "with" in required else {}


def _answers(built: EmbeddedStore, name: str, values: dict[str, str]) -> bool:
    try:
        return bool(questions.ask(built, name, values).rows)
    except QueryError:
        return False
