"""What one clause dates apart is as many events: in each of two years, with each of two people."""

from __future__ import annotations

from tests.short import keys, of_class


def years(text: str, cls: str) -> set[str]:
    return {h.moment.value or "" for h in of_class(text, cls) if h.moment is not None}


def test_each_of_two_years_has_its_own() -> None:
    text = "وزار الرئيس التركي رجب طيب أردوغان بغداد في عامي 2011 و2024."
    assert years(text, "Visit") == {"2011", "2024"}
    text = "واجتمع بوتين مع البابا فرنسيس في مدينة روما الإيطالية في عامي 2013 و2015."
    assert years(text, "Meeting") == {"2013", "2015"}


def test_a_stretch_is_one() -> None:
    text = "وعقدت أنقرة وبغداد بين عامي 2019 و2021 محادثات أمنية في بغداد."
    assert len(of_class(text, "Meeting")) == 1


def test_who_is_met_at_another_time_is_met_apart() -> None:
    text = "واجتمع بوتين سابقا مع يوحنا بولس الثاني في عام 2000، ومع البابا فرنسيس عام 2013."
    met = {(h.moment.value, frozenset(keys(h, "participant"))) for h in of_class(text, "Meeting") if h.moment}
    assert met == {
        ("2000", frozenset({"vladimir_putin", "pope_john_paul_ii"})),
        ("2013", frozenset({"vladimir_putin", "pope_francis"})),
    }


def test_who_is_met_at_the_same_time_is_not() -> None:
    text = "واجتمع بوتين اليوم في موسكو مع وزير الخارجية العراقي فؤاد حسين ومع نظيره الإيراني عباس عراقجي."
    assert len(of_class(text, "Meeting")) == 1
