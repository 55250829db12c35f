"""Agreements told of more than once, by "the two", by their names, as joint texts, and those that are none."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class, told


def agreements(text: str) -> list[Happening]:
    return of_class(text, "Agreement", "2024-06-12")


def test_who_attends_a_signing_is_no_party() -> None:
    text = "وقعت كينيا وأوغندا اتفاق تعاون في نيروبي. "
    (one,) = agreements(f"{text}وحضر مراسم توقيع الاتفاق الرئيس الرواندي بول كاغامي والرئيسة التنزانية سامية حسن.")
    assert keys(one, "party") == {"KEN", "UGA"}
    assert keys(one, "signatory") == set()


def test_the_agreement_is_the_one_told_before() -> None:
    text = "وقعت مصر واليونان اتفاق سلام في أثينا. "
    (one,) = agreements(f"{text}ووقع الاتفاق الرئيس عبد الفتاح السيسي ورئيس الوزراء كيرياكوس ميتسوتاكيس.")
    assert {"abdel_fattah_el_sisi", "kyriakos_mitsotakis"} <= keys(one, "signatory")


def test_what_the_two_sign_on_a_visit_told_behind_it() -> None:
    (one,) = agreements("وقع الجانبان اتفاقية تعاون خلال زيارة الرئيس الكوبي ميغيل دياز كانيل إلى الجزائر.")
    assert keys(one, "party") == {"CUB", "DZA"}


def test_officials_of_two_states_sign_for_them() -> None:
    (one,) = agreements("وقع مسؤولون من بيرو وتشيلي ثلاث وثائق للتعاون.")
    assert keys(one, "party") == {"PER", "CHL"}


def test_a_treaty_with_a_name_keeps_those_who_signed_it_and_when() -> None:
    (one,) = agreements("اتفاقية كامب ديفيد الموقعة بين مصر وإسرائيل عام 1978 ما زالت قائمة.")
    assert keys(one, "party") == {"EGY", "ISR"}
    assert one.moment is not None
    assert one.moment.value == "1978"


def test_a_joint_text_is_a_declaration() -> None:
    (one,) = agreements("أصدرت غانا وتوغو بيانا مشتركا بشأن الحدود.")
    assert one.kind == "Declaration"
    assert keys(one, "party") == {"GHA", "TGO"}


def test_a_parliament_ratifies_for_its_state() -> None:
    (one,) = agreements("صادق برلمان غانا على اتفاقية الصيد البحري مع الاتحاد الأوروبي.")
    assert keys(one, "party") == {"GHA", "european_union"}


def test_partnerships_that_are_made() -> None:
    (one,) = agreements("أعلنت الصين وباكستان شراكة استراتيجية شاملة.")
    assert one.kind == "Partnership"


def test_what_came_before_a_fear_is_no_part_of_it() -> None:
    (one,) = agreements("أعربت أستراليا عن مخاوفها بشأن الأمن، بعد أن وقعت الصين اتفاقية أمنية مع جزر سليمان.")
    assert one.status == "Occurred"


def test_an_agreement_that_is_ended_was_not_concluded_then() -> None:
    told = agreements("ألغت تشاد في نوفمبر 2023 اتفاقية دفاعية مع فرنسا.")
    assert all(h.moment is None for h in told)


NONE = [
    "من شأن القرار أن يوصل الأزمة بمنطقة القوقاز إلى طريق مسدود.",
    "البرازيل والهند تعززان شراكتهما الاستراتيجية.",
    "تهدف الزيارة إلى تعزيز الشراكة بين المغرب وإسبانيا.",
    "زار رئيس كينيا أوغندا. ثم وقعت بين الجانبين خلافات.",
    "وينص الاتفاق على سحب القوات.",
    "تحدث الوزير عن التفاهم بين الشعبين الصيني والروسي.",
]


@pytest.mark.parametrize("text", NONE, ids=range(len(NONE)))
def test_what_is_no_agreement(text: str) -> None:
    assert agreements(text) == []


def test_the_agreement_that_two_signed_beside_who_welcomes_it() -> None:
    (one,) = agreements("رحبت أنقرة باتفاق السلام الذي وقعته إثيوبيا والصومال في نيروبي.")
    assert keys(one, "party") == {"ETH", "SOM"}


def test_who_leads_his_state_out_of_an_agreement_concludes_none() -> None:
    assert agreements("سحب الرئيس الأمريكي دونالد ترامب بلاده من الاتفاق النووي.") == []


@pytest.mark.parametrize(
    ("later", "place"),
    [
        ("وجرى توقيع الاتفاق في مومباسا بحضور الرئيس الأوغندي يوري موسيفيني.", "mombasa"),
        ("وتم التوقيع على هذه الاتفاقية في مومباسا بحضور الرئيس الأوغندي يوري موسيفيني.", "mombasa"),
    ],
)
def test_a_signing_told_of_again_adds_who_was_there_and_where(later: str, place: str) -> None:
    """ "The pact was signed in X before Y" is the signing that the sentence before told of."""
    (one,) = of_class(f"وقعت كينيا والصومال اتفاقا للتجارة. {later}", "Signing")
    assert keys(one, "participant", "attendee") >= {"KEN", "SOM", "yoweri_museveni"}
    assert place in keys(one, "location")


def test_who_signs_the_text_told_of_before_signs_the_same() -> None:
    text = "وقع رئيسا كينيا وأوغندا اتفاقية للتجارة. كما وقع رئيس رواندا بول كاغامي هذه الوثيقة."
    (one,) = agreements(text)
    assert keys(one, "party") == {"KEN", "UGA", "RWA"}


@pytest.mark.parametrize(
    "text",
    [
        "وأكدت وزيرة الخارجية الكينية أن المبادرة هي السبيل الوحيد للتوصل إلى حل للنزاع.",
        "ونوهت وزيرة الخارجية الكينية بدور الأمم المتحدة بوصفها سبيلا للتوصل إلى تسوية.",
    ],
)
def test_what_something_is_for_is_not_reached(text: str) -> None:
    assert not [h for h in told(text) if h.cls in ("Signing", "Agreement") and h.status == "Occurred"]
