"""What one source denies and another asserts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kg import vocab
from kg.views.contradiction import contradictions
from kg.views.pagegraph import Reading, read

sys.path.append(str(Path(__file__).parents[1] / "browser"))
import pagequads

EVENT, PERSON, COUNTRY = (vocab.PREFIXES[key] for key in ("event", "person", "country"))


def told(reading: Reading) -> set[tuple[str, str]]:
    """The pairs by the subjects of their facts: what is denied, what it stands against."""
    return {(reading.facts[a].subject.rpartition("/")[2], reading.facts[b].subject.rpartition("/")[2])
            for a, b in contradictions(reading)}  # fmt: skip


def visits(*, denied: dict[str, str], asserted: dict[str, str]) -> Reading:
    """Two visits, one denied; each a dict of who, where, when, by and article."""
    graph = pagequads.Graph()
    for name in ("a", "b"):
        graph.thing(PERSON + name, vocab.SCHEMA_T_PERSON, f"شخص {name}")
    for code in ("EGY", "JOR"):
        graph.thing(COUNTRY + code, vocab.SCHEMA_T_COUNTRY, code)
    city = graph.thing(vocab.PREFIXES["place"] + "cairo", vocab.SCHEMA_T_CITY, "القاهرة")
    graph.add(city, vocab.DIP_CAPITAL_OF, COUNTRY + "EGY")
    for name, status, one in (("no", vocab.DIP_T_DENIED, denied), ("yes", vocab.DIP_T_OCCURRED, asserted)):
        article = graph.article(one.get("article", name), "خبر")
        evidence = graph.evidence(article, f"جملة {name}", 5 if name == "no" else 9)
        kind = vocab.DIP_T_CALL if one.get("kind") == "call" else vocab.DIP_T_VISIT
        event = graph.thing(EVENT + name, kind, name)
        said = {"status": status, "by": PERSON + one["by"] if "by" in one else ""}
        graph.fact(event, vocab.DIP_ACTOR, PERSON + one["who"], evidence, article, **said)
        place = city if one["where"] == "cairo" else COUNTRY + one["where"]
        graph.fact(event, vocab.SCHEMA_LOCATION, place, evidence, article, **said)
        if "when" in one:
            graph.fact(event, vocab.SCHEMA_START_DATE, one["when"], evidence, article, text=True, **said)
    return read(graph.quads)


VISIT = {"who": "a", "where": "EGY"}


@pytest.mark.parametrize(("denied", "asserted", "opposed"), [
    (VISIT, VISIT, True),
    (VISIT, {**VISIT, "where": "JOR"}, False),
    (VISIT, {**VISIT, "who": "b"}, False),
    (VISIT, {**VISIT, "where": "cairo"}, True),
    ({**VISIT, "where": "cairo"}, VISIT, False),
    (VISIT, {**VISIT, "kind": "call"}, False),
    ({**VISIT, "when": "2024-03"}, {**VISIT, "when": "2024-03-10"}, True),
    ({**VISIT, "when": "2024-03-01"}, {**VISIT, "when": "2024-03-10"}, False),
    ({**VISIT, "when": "2024-03-01"}, VISIT, True),
    ({**VISIT, "article": "one"}, {**VISIT, "article": "one"}, False),
    ({**VISIT, "article": "one", "by": "a"}, {**VISIT, "article": "one", "by": "b"}, True),
    ({**VISIT, "by": "a"}, {**VISIT, "by": "a"}, False),
])  # fmt: skip
def test_a_denied_event_and_its_counterpart(denied: dict[str, str], asserted: dict[str, str], opposed: bool) -> None:
    found = told(visits(denied=denied, asserted=asserted))
    assert found == ({("no", "yes")} if opposed else set())


def test_contents_of_two_statements() -> None:
    assert told(read(pagequads.disputed().quads)) == {("went1", "went0")}


def test_the_same_triple_denied_elsewhere() -> None:
    assert told(read(pagequads.mixed().quads)) == {("visit1", "visit1")}


def test_planned_and_occurred_do_not_contradict() -> None:
    graph = pagequads.Graph()
    person = graph.thing(PERSON + "a", vocab.SCHEMA_T_PERSON, "شخص")
    egypt = graph.thing(COUNTRY + "EGY", vocab.SCHEMA_T_COUNTRY, "مصر")
    for number, status in enumerate((vocab.DIP_T_PLANNED, vocab.DIP_T_OCCURRED)):
        article = graph.article(f"a{number}", "خبر")
        graph.fact(person, vocab.DIP_OFFICIAL_OF, egypt, graph.evidence(article, "جملة", 1), article, status=status)
    assert contradictions(read(graph.quads)) == []
