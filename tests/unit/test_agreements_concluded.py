"""Agreements that sentences only speak of as concluded, that talks ended in, and whose signing leaders looked on at."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import told


def agreements(text: str) -> list[Happening]:
    return [h for h in told(text) if h.cls == "Agreement" and h.status == "Occurred"]


def sides(one: Happening) -> set[str]:
    return {p.value.split(":", 1)[-1] for p in one.parts if p.role == "party"}


# text, parties, year
SPOKEN_OF = [
    ("تطالب بيرو بمراجعة معاهدة الحدود الموقعة مع تشيلي عام 1929.", {"PER", "CHL"}, "1929"),
    ("تستعمل باريس مطار نجامينا بموجب اتفاقية قديمة مع تشاد.", {"FRA", "TCD"}, ""),
    ("ترتبط سيول بواشنطن بمعاهدة دفاع مشترك.", {"KOR", "USA"}, ""),
    ("ولا تزال أنقرة تنتقد الاتفاق الذي أبرمته أثينا مع القاهرة في 2020.", {"GRC", "EGY"}, "2020"),
    ("أقر البرلمان الكيني اتفاقية مع هايتي لإيفاد شرطيين.", {"KEN", "HTI"}, ""),
]


@pytest.mark.parametrize(("text", "parties", "year"), SPOKEN_OF)
def test_an_agreement_spoken_of_as_concluded(text: str, parties: set[str], year: str) -> None:
    (one,) = agreements(text)
    assert sides(one) == parties
    assert (one.moment.value if one.moment else "") == year


UNCONCLUDED = [
    "دعت بيرو إلى إبرام معاهدة حدود مع تشيلي.",
    "وجدد الوزير رفضه أي اتفاق غير موقع مع تشيلي في عهد بيرو الحالي.",
    "تأمل باريس في اتفاقية محتملة مع تشاد.",
]


@pytest.mark.parametrize("text", UNCONCLUDED)
def test_what_is_only_wanted_is_none(text: str) -> None:
    assert not agreements(text)


YIELDED = [
    "أفضت المحادثات بين لومي وأبوجا إلى اتفاق على مكافحة القرصنة.",
    "تمخضت المباحثات بين توغو ونيجيريا عن مذكرة تفاهم في مجال النقل.",
    "انتهى الاجتماع بين وفدي توغو ونيجيريا إلى محضر اتفاق لاستئناف الرحلات.",
]


@pytest.mark.parametrize("text", YIELDED)
def test_what_talks_ended_in(text: str) -> None:
    assert {"TGO", "NGA"} in [sides(one) for one in agreements(text)]


def test_two_leaders_see_what_is_signed_for_their_states() -> None:
    text = "شهد الرئيس هاكايندي هيشيليما ونظيره الأنغولي جواو لورينسو مراسم التوقيع على اتفاقية لمد خط أنابيب."
    (one,) = agreements(text)
    assert sides(one) == {"ZMB", "AGO"}
    assert not any(p.role == "signatory" for p in one.parts)


def test_who_signs_may_be_told_by_a_pronoun_on_the_signing() -> None:
    text = "وضعت ماليزيا وإندونيسيا حدا للخلاف بتوقيعهما معاهدتين لترسيم الحدود البحرية."
    assert sides(agreements(text)[0]) == {"MYS", "IDN"}


def test_an_adjective_tells_the_field() -> None:
    (one,) = agreements("وقعت النيجر وتركيا اتفاقا عسكريا في نيامي.")
    assert "topic:military_cooperation" in {p.value for p in one.parts if p.role == "about"}


def test_who_does_something_by_signing_signs() -> None:
    (one,) = agreements("عززت الغابون والمغرب تعاونهما القضائي بتوقيع ثلاث اتفاقيات.")
    assert sides(one) == {"GAB", "MAR"}


def test_the_sides_may_stand_before_the_signing() -> None:
    (one,) = agreements("تم بين إيران وطاجيكستان، في دوشنبه، توقيع اتفاقية لإلغاء التأشيرات.")
    assert sides(one) == {"IRN", "TJK"}


FALLEN = ["وقعت كينيا في مجموعة صعبة مع المغرب وزامبيا.", "وقعت رواندا تحت تأثير الصدمة مع بوروندي."]


@pytest.mark.parametrize("text", FALLEN)
def test_who_falls_signs_nothing(text: str) -> None:
    assert not [h for h in told(text) if h.cls in ("Agreement", "Signing")]


@pytest.mark.parametrize(
    "text",
    [
        "وتستند العلاقة إلى معاهدة التعاون بين كينيا والإكوادور، الموجهة إلى القرن الجديد، الموقعة في عام 1999.",
        "وتستند العلاقة إلى إعلان التفاعل بين كينيا والإكوادور، الموقع في عام 1999.",
    ],
)
def test_a_signing_is_told_behind_an_aside(text: str) -> None:
    (agreement,) = agreements(text)
    assert sides(agreement) == {"KEN", "ECU"}
    assert agreement.moment is not None
    assert agreement.moment.value == "1999"
