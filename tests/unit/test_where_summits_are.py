"""Where a summit is held, as what stands around its name tells; and who "the two presidents" are that met there."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, sides, statements

PLACED = [
    "أكد البيان الختامي لقمة بريكس التي انعقدت أمس في باكو رفض العقوبات.",
    "اتفق القادة في البيان الختامي للقمة الأفريقية في دورتها العشرين، التي انطلقت الجمعة في باكو، على دعم السلام.",
    "شهدت باكو أمس انعقاد قمة مجموعة العشرين.",
    "اتفق القادة في ختام قمة آسيان، التي استمرت يومين في باكو، على دعم السلام.",
    "اتفق القادة في ختام قمة بريكس، التي استضافتها باكو، على دعم السلام.",
]


@pytest.mark.parametrize("text", PLACED, ids=[t[:40] for t in PLACED])
def test_summit_has_its_place(text: str) -> None:
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "location") == {"baku"}


def test_relative_clause_of_the_body_is_not_of_the_summit() -> None:
    (summit,) = of_class("اتفق القادة في ختام قمة آسيان، التي تضم تيمور الشرقية، على دعم السلام.", "Summit")
    assert not keys(summit, "location")


MET = "عقد الرئيس الفرنسي إيمانويل ماكرون قمة مع الرئيس الكيني وليام روتو في نيروبي. "
BOTH = {"emmanuel_macron", "william_ruto"}
AGAIN = [
    ("وسبق أن التقى الرئيسان في باريس عام 2022.", "Meeting"),
    ("ووقع الرئيسان اتفاقية دفاعية.", "Signing"),
    ("ولم يلتق الرئيسان في باريس.", "Meeting"),
]


@pytest.mark.parametrize(("text", "cls"), AGAIN, ids=[t[0][:40] for t in AGAIN])
def test_the_two_presidents_are_those_of_the_summit(text: str, cls: str) -> None:
    assert sides(of_class(MET + text, cls)[-1]) >= BOTH


def test_the_two_are_nobody_without_talks() -> None:
    alone = "قال الرئيس الفرنسي إيمانويل ماكرون إن الرئيس الكيني وليام روتو مريض. ووقع الرئيسان اتفاقية دفاعية."
    assert not of_class(alone, "Signing") or not sides(of_class(alone, "Signing")[-1]) >= BOTH


def test_summit_of_two_has_no_organiser() -> None:
    member = "قال الرئيس الكيني وليام روتو إن بلاده عضو في الاتحاد الأفريقي. "
    text = member + "وجاء ذلك بعد قمته مع الرئيس الفرنسي إيمانويل ماكرون."
    assert all(not h.values("organizer") for h in of_class(text, "Summit"))


STANCES = [
    ("أكد البيان الختامي للقمة الأفريقية في باكو على رفض القرار الأمريكي.", "country:USA"),
    ("شدد الوزير الجزائري أحمد عطاف على إدانة الهجوم الروسي على أوكرانيا.", "country:RUS"),
    ("أعلن الرئيس الكيني وليام روتو انتقاد السياسة الفرنسية.", "country:FRA"),
]


@pytest.mark.parametrize(("text", "owner"), STANCES, ids=[t[0][:40] for t in STANCES])
def test_whose_decision_is_refused_does_not_speak(text: str, owner: str) -> None:
    assert all(owner not in h.values("speaker") for h in statements(text))


def test_whose_refusal_it_is_speaks() -> None:
    text = "جاء القرار بعد الرفض الفرنسي للاتفاق التجاري مع كندا. وتناولت الصحف المسألة."
    assert any("country:FRA" in h.values("speaker") for h in statements(text))


def test_ties_that_will_be_strengthened_are_to_come() -> None:
    text = "قال الرئيس الكيني وليام روتو إن بلاده ستعزز التعاون مع أوغندا وتنزانيا لمواجهة الإرهاب."
    assert {h.status for h in of_class(text, "Action")} == {"Planned"}
