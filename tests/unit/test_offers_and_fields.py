"""What is only offered, what only looks like an offer, and fields of work that are spelled like ministries.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, read, statements, steps


@pytest.mark.parametrize(
    "offered",
    [
        "تقديم خبراتها",
        "إرسال فريق إنقاذ",
        "تزويدها بالوقود",
        "بناء مستشفى",
        "التعاون في مجال المياه",
        "بيع القمح",
        "تسهيلات تجارية",
        "خبرتها",
    ],
)
def test_who_offers_has_not_done_it(offered: str) -> None:
    text = f"عرضت كينيا {offered} على الصومال."
    said = [h for h in statements(text) if {"COOPERATE", "AID"} & set(h.categories)]
    planned = [h for h in of_class(text, "Action") if {"COOPERATE", "AID"} & set(h.categories)]
    assert said or planned
    assert all(h.status != "Occurred" for h in of_class(text, "Action"))


@pytest.mark.parametrize("shown", ["موقف بلاده من الأزمة", "تطورات الوضع", "نتائج الزيارة", "تقريرا عن الوضع"])
def test_who_shows_offers_nothing(shown: str) -> None:
    assert all("COOPERATE" not in h.categories for h in statements(f"عرض الوزير الكيني {shown}."))


@pytest.mark.parametrize(
    "text",
    [
        "حضر الرئيس الكيني العرض العسكري بمناسبة عيد الاستقلال.",
        "وسيشارك الرئيس الكيني خلال العرض البحري في جادة الاستقلال إلى جانب الرئيس الإثيوبي.",
        "وشارك في العرض الرئيس الكيني إلى جانب الرئيس الإثيوبي.",
    ],
)
def test_a_parade_is_no_offer(text: str) -> None:
    assert not statements(text)


@pytest.mark.parametrize("field", ["مجالات الدفاع والطاقة", "مجالي الدفاع والأمن", "قطاع العدل والتعليم"])
def test_a_field_is_no_ministry(field: str) -> None:
    linked = steps(f"أكدت وزارة الخارجية الكينية أهمية الحوار. واستعرض الوزيران التعاون في {field}.").linked
    named = {key for s in linked.sentences for item in s.items for key in item.keys}
    assert not {key for key in named if "ministry" in key} - {"organization:ken_foreign_ministry"}


def test_brackets_around_an_office_and_half_a_name_are_no_end_of_it() -> None:
    text = 'وقال ترامب: "نتحدث إلى (الرئيس الأوكراني فولوديمير) زيلينسكي".'
    relations = {(r.subject, r.property.split("#")[-1], r.object) for r in read(text).relations}
    assert any(s == "person:volodymyr_zelenskyy" and o == "country:UKR" for s, _, o in relations)
    assert not any("~" in s for s, _, _ in relations)


@pytest.mark.parametrize("heading", ["مواضيع مقترحة لك", "قصص أخرى", "تقارير قد تهمك"])
def test_headings_of_other_stories_are_told_by_their_parts(heading: str) -> None:
    lead = "التقى الرئيس الكيني وليام روتو نظيره الإثيوبي تاي أتسكي في نيروبي يوم السبت لبحث التعاون بين البلدين."
    text = f"{lead}\n\n{heading}\nغانا وتوغو توقعان اتفاقا\n\n{lead}"
    assert not any("GHA" in keys(h, "party") | keys(h, "participant") for h in of_class(text, "Signing"))
    assert not any("GHA" in keys(h, "party") for h in of_class(text, "Agreement"))


def test_who_asks_for_a_pause_begs_no_pardon() -> None:
    (said,) = statements("طلب الرئيس ماكرون من الرئيس بوتين وقف إطلاق النار والسماح بدخول المساعدات.")[:1]
    assert said.categories[0] == "REQUEST"
