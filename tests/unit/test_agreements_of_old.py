"""Agreements spoken of as signed long ago, what befalls them since, headlines of two who sign, and none at all."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import of_class


def states(one: Happening) -> set[str]:
    return {p.value.split(":", 1)[-1] for p in one.parts if p.value.startswith(("country:", "organization:"))}


# text, who signed, when
SIGNED_THEN = [
    ("وينص اتفاق الهدنة الموقع في لوساكا بين أنغولا وزامبيا عام 1994 على سحب الجنود.", {"AGO", "ZMB"}, "1994"),
    ("تنتقد الرباط مذكرة النقل البحري المبرمة في أكتوبر 2021 بين قبرص والأردن.", {"CYP", "JOR"}, "2021-10"),
]


@pytest.mark.parametrize(("text", "sides", "day"), SIGNED_THEN)
def test_a_participle_tells_that_an_agreement_was_signed(text: str, sides: set[str], day: str) -> None:
    (signing,) = of_class(text, "Signing")
    assert states(signing) == sides
    assert signing.status == "Occurred"
    assert not signing.said_by
    assert signing.moment is not None
    assert signing.moment.value == day


BEFALLEN = [
    ("جددت بوتسوانا وناميبيا اتفاقا ينظم الصيد في النهر المشترك.", {"BWA", "NAM"}),
    ("أقر البرلمان الفنلندي بأغلبية ساحقة اتفاقية التعاون الدفاعي مع النرويج.", {"FIN", "NOR"}),
    ("ألغت السلطات العسكرية في النيجر اتفاق التعاون العسكري مع الدنمارك.", {"NER", "DNK"}),
    ("أنهت الفلبين اتفاقية القوات الزائرة المبرمة مع أستراليا.", {"PHL", "AUS"}),
]


@pytest.mark.parametrize(("text", "sides"), BEFALLEN)
def test_what_befalls_an_agreement_names_its_parties(text: str, sides: set[str]) -> None:
    assert sides in [states(one) for one in of_class(text, "Agreement")]


@pytest.mark.parametrize(
    "text",
    ["غانا وتوغو توقعان خمس مذكرات تفاهم في مجال الكهرباء.", "توغو وغانا توقعان عددا من الاتفاقيات في مجال الكهرباء."],
)
def test_two_before_the_verb_sign_several_documents(text: str) -> None:
    (signing,) = of_class(text, "Signing")
    assert states(signing) == {"GHA", "TGO"}


@pytest.mark.parametrize(
    "text",
    [
        "لا توجد معاهدة لتسليم المجرمين بين بنما وموناكو.",
        "وقع الانهيار بين بنما وكوستاريكا قرب الطريق السريع.",
        "وقعت تونس ضحية موجة جفاف غير معهودة امتدت إلى ليبيا.",
    ],
)
def test_what_is_no_agreement(text: str) -> None:
    assert not of_class(text, "Agreement")
    assert not of_class(text, "Signing")


def test_a_state_called_like_its_adjective_is_joined_to_a_body() -> None:
    (signing,) = of_class("تم في مدريد التوقيع على اتفاق بين الاتحاد الأوروبي وتشيلي.", "Signing")
    assert states(signing) >= {"CHL", "european_union"}


def test_what_somebody_succeeds_in_is_his_deed() -> None:
    (signing,) = of_class("نجحت بنما وكوستاريكا في إبرام اتفاق لتقاسم مياه النهر.", "Signing")
    assert states(signing) == {"PAN", "CRI"}


def test_what_will_be_signed_during_a_visit_is_not_signed_yet() -> None:
    (signing,) = of_class("سيتم خلال الزيارة توقيع اتفاقيات بين بنما وكوستاريكا.", "Signing")
    assert signing.status == "Planned"


def test_who_breaks_an_agreement_did_not_sign_it() -> None:
    for one in of_class("نقض الرئيس الإكوادوري دانيال نوبوا معاهدة الصيد مع بيرو.", "Agreement"):
        assert not any(p.role == "signatory" for p in one.parts)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وحضر حفل التوقيع الرئيس الزامبي هاكايندي هيشيليما.", "hakainde_hichilema"),
        ("وشهد مراسم التوقيع رئيس الوزراء الإثيوبي هايلي مريم ديسالين.", "hailemariam_desalegn"),
    ],
)
def test_who_sees_a_signing_may_be_told_last(text: str, who: str) -> None:
    found = of_class(f"وقعت بنما وكوستاريكا في كيتو اتفاقا لتقاسم المياه.\n\n{text}", "Signing")
    assert any(p.value.endswith(who) for one in found for p in one.parts)
    assert not any(p.role == "signatory" for one in found for p in one.parts if p.value.endswith(who))


def test_parties_to_a_dialogue_hold_none_by_signing() -> None:
    text = "وقعت أطراف الحوار الليبي في الرباط اتفاقا جديدا، وبحضور المبعوث الأممي مارتن كوبلر."
    assert not of_class(text, "Meeting")
    (signing,) = of_class(text, "Signing")
    assert any(p.value.endswith("martin_kobler") for p in signing.parts)


def test_a_named_treaty_in_quotation_marks_or_before_a_comma_was_signed_by_those_named_behind_it() -> None:
    for text in (
        'وذكر الوزير تعليق "معاهدة مياه نهر السند" الموقعة بين الهند وباكستان عام 1960 حتى إشعار آخر.',
        "وذكر الوزير بمعاهدة مياه نهر السند، المبرمة عام 1960 بين الهند وباكستان، وطالب باحترامها.",
    ):
        (agreement,) = of_class(text, "Agreement")
        assert states(agreement) >= {"IND", "PAK"}
