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
