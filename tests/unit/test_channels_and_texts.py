"""Who speaks through texts, votes and ranks without a name, in his own person, and at whom words are aimed.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import Happening, RawPage
from kg.pipeline import extract

TAIL = "\n\nوهذه فقرة ثانية طويلة بما يكفي لكي يقرأ النص كله على أنه مقال كامل."


def told(text: str) -> list[Happening]:
    page = RawPage(identifier="channels", text=text + TAIL, meta={"published": "2024-06-10"})
    return [h for h in extract(page, load()).happenings if h.cls == "Statement"]


def speakers(text: str) -> set[str]:
    return {key for h in told(text) for key in h.values("speaker")}


def hearers(text: str) -> set[str]:
    return {key for h in told(text) for key in h.values("addressee")}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وجاء في بيان صادر عن الرئاسة المصرية أن الحوار سيستمر في الأيام المقبلة.", "organization:egypt_presidency"),
        ("وورد في تغريدة لإيمانويل ماكرون أن الحوار سيستمر في الأيام المقبلة.", "person:emmanuel_macron"),
        ("واعتمد البرلمان الأوروبي قرارا غير ملزم يندد بقمع الطلاب.", "organization:european_parliament"),
        (
            "ونسبت وكالة رويترز إلى مصدر في وزارة الخارجية الإيرانية قوله إن الجولة تأجلت.",
            "organization:irn_foreign_ministry",
        ),
    ],
)
def test_who_put_out_a_text_speaks_in_it(text: str, speaker: str) -> None:
    assert speakers(text) == {speaker}


def test_a_text_of_somebody_unknown_is_not_that_of_who_spoke_before() -> None:
    text = "وجاء في بيان للرئاسة المصرية أن الحوار مستمر. وجاء في بيان لأهالي الأسرى أن الصفقة تأخرت."
    assert speakers(text) == {"organization:egypt_presidency"}


def test_a_high_official_is_not_the_one_named_before() -> None:
    text = "واستدعت الهند القائم بالأعمال الكندي ستيوارت ويلر. وذكر مسؤول كبير بالحكومة الكندية أن الرد قريب."
    assert speakers(text) == {"country:CAN"}


@pytest.mark.parametrize(
    "text",
    [
        "أيد أكثر من تسعين في المئة من الناخبين ضم الإقليم إلى البلاد.",
        'وقالت الهند: "لا نثق في التزام الحكومة الكندية بتوفير أمنهم".',
        "وتعهدت الهند بسحب الجنود خلال 60 يوما من الجزيرة.",
    ],
)
def test_nobody_else_is_given_the_words(text: str) -> None:
    assert speakers("التقى الرئيس الكيني وليم روتو سفير اليابان. " + text) <= {"country:IND"}


def test_words_in_the_first_person_are_those_of_who_speaks() -> None:
    text = 'قال الرئيس الكيني وليم روتو: "أدعو رواندا إلى ضبط النفس".'
    assert speakers(text) == {"person:william_ruto"}
    assert hearers(text) == {"country:RWA"}


def test_a_noun_of_saying_with_its_owner_has_who_it_is_said_to_behind_it() -> None:
    text = "كررت الولايات المتحدة دعوتها الرئيس الكيني وليم روتو إلى التريث، وانضمت الأمم المتحدة إلى الدعوة."
    assert hearers(text) == {"person:william_ruto"}


def test_a_joint_text_is_not_that_of_who_is_called_upon_behind_it() -> None:
    text = "ودعت فرنسا وألمانيا في بيان مشترك صربيا إلى الاعتراف بالنتائج."
    assert speakers(text) == {"country:FRA", "country:DEU"}


def test_a_verb_of_the_other_gender_has_a_body_for_its_object() -> None:
    assert "country:GEO" not in speakers("وفي القاعة وقف رجل عجوز ويدعو الحكومة الجورجية إلى الاستقالة.")


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("قال الرئيس التركي رجب طيب أردوغان: «على الاتحاد الأوروبي أن يفي بوعوده».", {"organization:european_union"}),
        ("ورفضت إسواتيني ضغوط الصين عليها.", {"country:CHN"}),
        ("وأكد وزير الخارجية الهندي سوبرامانيام جايشانكار أن مواطنيه غادروا ليبيا.", set()),
    ],
)
def test_at_whom_words_are_aimed(text: str, hearer: set[str]) -> None:
    assert hearers(text) == hearer
