"""A state whose membership is suspended is a member; that an organisation suspended it once tells nothing of now."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import stages

END = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."


def members(text: str) -> set[tuple[str, str]]:
    page = RawPage(identifier="x", text=f"{text}{END}", meta={"published": "2022-12-05"})
    return {(r.subject, r.object) for r in stages(page, load()).reading.relations if r.property == "memberOf"}


@pytest.mark.parametrize(
    "text",
    [
        "وقال مندوب غينيا، المعلقة عضويتها في إيكواس، إن بلاده مستعدة للحوار.",
        "وتغيبت عن الجلسة غينيا التي جمدت عضويتها في إيكواس بعد الانقلاب.",
        "وعقدت إيكواس جلسة طارئة أمس. وغابت غينيا، وهي دولة معلقة عضويتها منذ الربيع.",
        "وما زالت عضوية غينيا في إيكواس معلقة رغم المفاوضات.",
        "ودعا الوزير إلى رفع التجميد عن عضوية غينيا في إيكواس.",
        "وأكد الوسيط أن تعليق عضوية غينيا في إيكواس لا يزال قائما.",
    ],
)
def test_who_is_suspended_is_a_member(text: str) -> None:
    assert members(text) == {("country:GIN", "organization:ecowas")}


@pytest.mark.parametrize(
    "text",
    [
        "وعلقت إيكواس عضوية غينيا عام 2021.",
        "وقررت غينيا تعليق مشاركتها في أعمال إيكواس.",
        "وألغيت عضوية غينيا في إيكواس نهائيا.",
        "وتغيبت عن الجلسة البرازيل التي جمدت عضويتها في إيكواس.",
    ],
)
def test_a_suspension_told_as_a_deed_or_of_a_stranger_tells_of_no_member(text: str) -> None:
    assert not members(text)
