"""The sessions that two states hold by turns: commissions, dialogues, consultations, and who chairs them."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, read

HELD = [
    "اللجنة المشتركة بين كينيا وأوغندا",
    "الاجتماع رفيع المستوى بين كينيا وأوغندا",
    "الاجتماع الرفيع المستوى كينيا-أوغندا",
    "الحوار الاستراتيجي بين كينيا وأوغندا",
    "المشاورات السياسية الكينية - الأوغندية",
    "المنتدى الاقتصادي الكيني-الأوغندي",
    "الاجتماع محدود النطاق بين كينيا وأوغندا",
]
TOLD = [
    "اختتمت في نيروبي اليوم أعمال الدورة الثانية {}.",
    "احتضنت نيروبي أعمال الدورة الثانية {}.",
    "تستضيف نيروبي الأحد المقبل أعمال الدورة الثانية {}.",
]


def _of(held: str) -> str:
    return "لل" + held.removeprefix("ال")


@pytest.mark.parametrize("held", HELD)
@pytest.mark.parametrize("told", TOLD)
def test_a_session_has_the_sides_of_what_it_is_of(held: str, told: str) -> None:
    (meeting,) = (h for h in read(told.format(_of(held))).happenings if h.cls in ("Meeting", "Summit"))
    assert keys(meeting, "participant") >= {"KEN", "UGA"}
    assert keys(meeting, "location") == {"nairobi"}


@pytest.mark.parametrize("jointly", ["كل من ", "مناصفة كل من ", "مناصفة "])
@pytest.mark.parametrize("held", HELD[:4])
def test_who_chairs_it_stands_behind_the_verb(held: str, jointly: str) -> None:
    relative = "الذي ترأسه" if held.startswith(("الاجتماع", "الحوار")) else "التي ترأسها"
    led = f"{relative} {jointly}وليام روتو ونظيره الأوغندي يوويري موسيفيني"
    (meeting,) = of_class(f"انطلقت بنيروبي أشغال الدورة الثانية {_of(held)}، {led}.", "Meeting")
    assert keys(meeting, "participant") >= {"william_ruto", "yoweri_museveni"}


def test_a_session_for_talks_is_no_session_of_them() -> None:
    (meeting,) = of_class("عقد وليام روتو ويوويري موسيفيني جلسة لمحادثات بين كينيا وأوغندا في نيروبي.", "Meeting")
    assert keys(meeting, "participant") >= {"william_ruto", "yoweri_museveni"}
