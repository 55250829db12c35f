"""Offices that an adjective or a mark parts from their names, and who it is that a leader makes something."""

from __future__ import annotations

import pytest

from tests.short import roles


def held(text: str) -> set[tuple[str, str, str]]:
    return {(p.partition(":")[2].lstrip("~"), r, o.rpartition(":")[2].lstrip("~")) for p, r, o in roles(text)}


@pytest.mark.parametrize(
    ("text", "name", "role", "of"),
    [
        ("تم في كمبالا تعيين أغنيس نابوكينيا وزيرة جديدة للطاقة في أوغندا.", "اغنيس_نابوكينيا", "officialOf", "UGA"),
        ("أصدر الرئيس الغاني مرسوما بتعيين كوفي دانكوا وزيرا جديدا للدفاع.", "كوفي_دانكوا", "officialOf", "GHA"),
        ("جرى تعيين يانيس كالنينش رئيسا جديدا لأركان الجيش في لاتفيا.", "يانيس_كالنينش", "officialOf", "LVA"),
        ("جاء القرار بعد تعيين الرئيس الغاني كوفي دانكوا محافظا للبنك المركزي.", "كوفي_دانكوا", "officialOf", "GHA"),
        ("وفي غانا، أصبح كويسي دانكوا وزيرا جديدا للداخلية.", "كويسي_دانكوا", "officialOf", "GHA"),
        ("استقبل الملك «هوراسيو بينيتيز» وزير الزراعة البوليفي أمس.", "هوراسيو_بينيتيز", "officialOf", "BOL"),
        (
            "قال وزير التجارة البوليفي المنتهية ولايته هوراسيو بينيتيز إن الأسعار مستقرة.",
            "هوراسيو_بينيتيز",
            "officialOf",
            "BOL",
        ),
        (
            "أعلنت بوليفيا الطوارئ، وقال وزير الصحة في البلاد هوراسيو بينيتيز إن الوضع خطير.",
            "هوراسيو_بينيتيز",
            "officialOf",
            "BOL",
        ),
    ],
)
def test_an_office_is_held(text: str, name: str, role: str, of: str) -> None:
    assert (name, role, of) in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "جاء القرار بعد تعيين الرئيس الغاني كوفي دانكوا محافظا للبنك المركزي.",
        "اختار الرئيس الغاني الجنرال كوفي دانكوا وزيرا جديدا للدفاع.",
        "يعتزم الرئيس الغاني تعيين كوفي دانكوا رئيسا جديدا للوزراء.",
        "لم يعين الرئيس الغاني كوفي دانكوا رئيسا جديدا لأركان الجيش.",
        "قال الرئيس الغاني المنتهية ولايته كوفي دانكوا إن الانتخابات نزيهة.",
    ],
)
def test_whom_a_president_makes_something_is_no_president(text: str) -> None:
    assert not [r for p, r, _ in held(text) if r == "headOfStateOf" and "دانكوا" in p]


@pytest.mark.parametrize(
    "text",
    [
        "يعتزم الرئيس الغاني تعيين كوفي دانكوا وزيرا جديدا للدفاع.",
        "لم يعين الرئيس الغاني كوفي دانكوا وزيرا جديدا للدفاع.",
    ],
)
def test_a_plan_gives_no_office(text: str) -> None:
    assert not [r for p, r, _ in held(text) if "دانكوا" in p]


def test_a_name_behind_a_mark_keeps_its_first_letter() -> None:
    assert ("كيبوتش_موانغي", "officialOf", "KEN") in held("عين الرئيس الكيني، أمس، كيبوتش موانغي وزيرا للمياه.")


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("وأكد هوراسيو بينيتيز، رئيس قسم التحقيقات الجنائية في الشرطة البوليفية، أن الوضع مستقر.", "BOL"),
        ("استقبل الملك أمس رئيس وحدة الجرائم الإلكترونية بوزارة الداخلية البوليفية هوراسيو بينيتيز.", "BOL"),
        ("استقبل الملك أمس مسؤول الملف النووي البوليفي هوراسيو بينيتيز.", "BOL"),
        ("قال المنسق الأعلى للسياسة الخارجية بالاتحاد الأوروبي هوراسيو بينيتيز إن الوضع مستقر.", "european_union"),
    ],
)
def test_who_heads_a_section_is_an_official_of_its_state(text: str, of: str) -> None:
    assert ("هوراسيو_بينيتيز", "officialOf", of) in held(text)


def test_a_section_of_a_company_makes_nobody_an_official() -> None:
    assert not held("وأكد هوراسيو بينيتيز، رئيس قسم المبيعات في الشركة، أن الوضع مستقر.")


@pytest.mark.parametrize(
    ("text", "name", "of"),
    [
        ("وفي بوليفيا، تولى هوراسيو بينيتيز وزارة الداخلية خلفا لسلفه.", "هوراسيو_بينيتيز", "BOL"),
        ("ويشغل هوراسيو بينيتيز منصب وزير الطاقة في بوليفيا.", "هوراسيو_بينيتيز", "BOL"),
        ("تولى باتبولد غانزوريغ منصب وزير المالية في منغوليا أمس.", "باتبولد_غانزوريغ", "MNG"),
    ],
)
def test_who_takes_a_ministry_or_post_holds_it(text: str, name: str, of: str) -> None:
    assert (name, "officialOf", of) in held(text)


@pytest.mark.parametrize(
    "text",
    ["سيتولى هوراسيو بينيتيز وزارة الداخلية في بوليفيا.", "زار هوراسيو بينيتيز وزارة الداخلية في بوليفيا أمس."],
)
def test_who_is_to_take_or_visits_a_ministry_does_not_hold_it(text: str) -> None:
    assert not held(text)
