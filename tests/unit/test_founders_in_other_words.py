"""Who founded a body: leaders who stand for their states, founders told of before it, and a founding announced."""

from __future__ import annotations

import pytest

from tests.short import read


def founders(text: str) -> set[str]:
    return {r.subject.split(":")[-1] for r in read(text).relations if r.property == "founderOf"}


@pytest.mark.parametrize(
    "text",
    [
        "أسس رؤساء كينيا وأوغندا وتنزانيا مجموعة شرق أفريقيا قبل عقود لتنسيق سياساتهم.",
        "كينيا وأوغندا وتنزانيا هي الدول المؤسسة لمجموعة شرق أفريقيا.",
        "وتعود مجموعة شرق أفريقيا إلى عام 1967 حين أسسها قادة كينيا وأوغندا وتنزانيا في أروشا.",
        "ومنذ تأسيسها عام 1967 من قبل كينيا وأوغندا وتنزانيا، توسعت مجموعة شرق أفريقيا مرتين.",
        "وفي عام 1967 أعلنت كينيا وأوغندا وتنزانيا قيام مجموعة شرق أفريقيا.",
    ],
)
def test_founders_are_told_of_in_many_ways(text: str) -> None:
    assert founders(text) == {"KEN", "UGA", "TZA"}


@pytest.mark.parametrize(
    "text",
    [
        "وزار الوفد مقر مجموعة شرق أفريقيا، وافتتح مركزا طبيا أنشأته كينيا وأوغندا في أروشا.",
        "ودعت كينيا وأوغندا إلى قيام مجموعة شرق أفريقيا على أسس جديدة.",
    ],
)
def test_who_backs_or_founds_something_else_is_no_founder(text: str) -> None:
    assert not founders(text)


def test_what_a_group_has_is_no_part_of_its_name() -> None:
    told = read("وانطلقت قمة اتحاد بحر البلطيق أمس. ويضم الاتحاد في عضويته السويد وفنلندا والدنمارك.")
    members = {(r.subject.split(":")[-1], r.object) for r in told.relations if r.property == "memberOf"}
    assert members == {(s, "organization:~اتحاد_بحر_البلطيق") for s in ("SWE", "FIN", "DNK")}


@pytest.mark.parametrize(
    "text",
    [
        "تأسست مجموعة شرق أفريقيا عام 1967 بمبادرة من زعماء المنطقة، قبل أن تنسحب منها دول عدة بينها كينيا وأوغندا.",
        "تأسست مجموعة شرق أفريقيا عام 1967 بمبادرة من زعماء المنطقة، ثم غادرتها دول عدة بينها كينيا وأوغندا.",
        "كانت مجموعة شرق أفريقيا راعية الاتفاق، وهو ينص على إنشاء آلية أمنية مشتركة بين كينيا وأوغندا.",
        "رحبت مجموعة شرق أفريقيا بقرار إنشاء مجلس للتعاون بين كينيا وأوغندا.",
    ],
)
def test_who_left_a_body_or_founds_a_panel_did_not_found_it(text: str) -> None:
    assert founders(text) == set()


def test_who_founded_it_is_told_in_the_same_clause() -> None:
    text = "تأسست مجموعة شرق أفريقيا عام 1967 من دول عدة بينها كينيا وأوغندا وتنزانيا."
    assert founders(text) == {"KEN", "UGA", "TZA"}
