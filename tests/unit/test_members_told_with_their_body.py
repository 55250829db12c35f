"""Members that are named with a body, whether the table knows it or nobody does, in every order of the words."""

from __future__ import annotations

import pytest

from tests.short import read

END = "وكانت الأجواء هادئة في المدينة منذ بداية الأسبوع."


def members(text: str, body: str) -> set[str]:
    found = read(f"{text} {END}").relations
    return {r.subject.partition(":")[2] for r in found if r.property == "memberOf" and r.object.endswith(body)}


@pytest.mark.parametrize(
    "text",
    [
        "وتضم {g} كلا من بيرو وغيانا وسورينام.",
        "وتضم {g} التي تأسست عام 1991 كلا من بيرو وغيانا وسورينام.",
        "عقد قادة {g} (بيرو وغيانا وسورينام) قمة في ليما.",
        "عقد قادة {g} - بيرو وغيانا وسورينام - قمة في ليما.",
        "عقد قادة {g}، وهي بيرو وغيانا وسورينام، قمة في ليما.",
        "والدول الأعضاء في {g} هي بيرو وغيانا وسورينام.",
        "وتنتمي بيرو وغيانا وسورينام إلى {g}.",
        "تأسست {g} عام 1991 وتضم حاليا بيرو وغيانا وسورينام.",
    ],
)
@pytest.mark.parametrize("name", ["اللجنة الأمازونية", "آلية ليما", "كتلة دول الأنديز"])
def test_a_body_that_nobody_knows_has_the_members_told(text: str, name: str) -> None:
    body = "organization:~" + name.replace(" ", "_").replace("آ", "ا").replace("ة", "ه").replace("أ", "ا")
    assert members(text.format(g=name), body) == {"PER", "GUY", "SUR"}


@pytest.mark.parametrize(
    "text",
    [
        "عقدت دول تحالف المحيط الهادئ الثلاث تشيلي وكولومبيا وبيرو اجتماعا في ليما.",
        "شارك في الاجتماع وزراء خارجية دول تحالف المحيط الهادئ تشيلي وكولومبيا وبيرو.",
        "ومن الدول الأعضاء في تحالف المحيط الهادئ تشيلي وكولومبيا وبيرو.",
        "وتحالف المحيط الهادئ، الذي يتخذ من ليما مقرا له، يضم تشيلي وكولومبيا وبيرو.",
    ],
)
def test_known_members_behind_their_body_are_told(text: str) -> None:
    assert members(text, "pacific_alliance") == {"CHL", "COL", "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "شارك في الاجتماع قادة تحالف المحيط الهادئ وكندا وبنما.",
        "عقد تحالف المحيط الهادئ - تشيلي وكولومبيا تغيبتا - قمة في ليما.",
        "شارك وزراء دول تحالف المحيط الهادئ كندا وبنما في الاجتماع.",
    ],
)
def test_who_only_stands_beside_a_body_is_no_member(text: str) -> None:
    assert not members(text, "pacific_alliance") & {"CAN", "PAN"}
