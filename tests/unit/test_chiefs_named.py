"""Chiefs named behind those who serve them, and officials who are not of the state that they visit or meet."""

from __future__ import annotations

import pytest

from tests.short import roles


def held(text: str) -> set[tuple[str, str, str]]:
    return {(p.partition(":")[2].lstrip("~"), r, o.rpartition(":")[2].lstrip("~")) for p, r, o in roles(text)}


@pytest.mark.parametrize(
    ("text", "aide", "chief"),
    [
        (
            "قال تيمو لاكسونين، الناطق باسم رئيس الوزراء الفنلندي ماتي هيرفونن، إن الجلسة تأجلت.",
            ("تيمو_لاكسونين", "officialOf", "FIN"),
            ("ماتي_هيرفونن", "headOfGovernmentOf", "FIN"),
        ),
        (
            "واستقبله تيمو لاكسونين مستشار الرئيس الباراغوياني أوسكار بينيتيز في المطار.",
            ("تيمو_لاكسونين", "officialOf", "PRY"),
            ("اوسكار_بينيتيز", "headOfStateOf", "PRY"),
        ),
        (
            "يذكر أن تيمو لاكسونين، المتحدث باسم وزير الخارجية الزامبي، موسى شيبوندي، نفى الخبر.",
            ("تيمو_لاكسونين", "officialOf", "ZMB"),
            ("موسي_شيبوندي", "foreignMinisterOf", "ZMB"),
        ),
        (
            "أعلن مكتب الرئيس الباراغوياني أوسكار بينيتيز تأجيل الزيارة.",
            ("اوسكار_بينيتيز", "headOfStateOf", "PRY"),
            ("اوسكار_بينيتيز", "headOfStateOf", "PRY"),
        ),
    ],
)
def test_the_chief_is_named_behind_his_aide(text: str, aide: tuple[str, str, str], chief: tuple[str, str, str]) -> None:
    found = held(text)
    assert {aide, chief} <= found
    assert (chief[0], "officialOf", chief[2]) not in found


def test_a_spokesman_named_alone_is_no_chief() -> None:
    found = held("وقال المتحدث باسم الرئيس الباراغوياني أوسكار بينيتيز إن الجلسة تأجلت.")
    assert ("اوسكار_بينيتيز", "officialOf", "PRY") in found
    assert ("اوسكار_بينيتيز", "headOfStateOf", "PRY") not in found


def test_whom_an_official_meets_keeps_the_office() -> None:
    found = held("التقى تيمو لاكسونين نائب الرئيس الباراغوياني أوسكار بينيتيز في المطار.")
    assert ("اوسكار_بينيتيز", "officialOf", "PRY") in found


def test_the_leader_of_an_opposition_is_no_official_of_the_state() -> None:
    assert not held("دعا زعيم المعارضة الزامبية موسى شيبوندي إلى إجراء انتخابات.")


def test_who_heads_an_organ_of_a_state_is_an_official_of_it() -> None:
    found = held("وصل رئيس لجنة الانتخابات الزامبية موسى شيبوندي إلى جنيف.")
    assert ("موسي_شيبوندي", "officialOf", "ZMB") in found
    found = held("وصل رئيس غرفة التجارة الزامبية موسى شيبوندي إلى جنيف.")
    assert ("موسي_شيبوندي", "officialOf", "ZMB") not in found


TOLD_OF = " وأشاد الرئيس الماليزي بذلك، وقال إن ماليزيا تقدر التعاون. وتعد ماليزيا كبيرة، وتسعى ماليزيا إلى المزيد."


@pytest.mark.parametrize(
    "text",
    [
        "وصل وزير التجارة سالم الكعبي إلى العاصمة الماليزية كوالالمبور.",
        "توجه رئيس مجلس الشورى سالم الكعبي إلى ماليزيا.",
        "استقبل الرئيس الماليزي أمس وزير التجارة سالم الكعبي.",
        "بحث وزير التجارة سالم الكعبي هاتفيا مع نظيره الماليزي تعزيز العلاقات.",
        "استقبل وزير التجارة سالم الكعبي سفير ماليزيا لدى الدولة.",
    ],
)
def test_a_guest_is_no_official_of_whom_he_meets(text: str) -> None:
    assert not [o for p, _, o in held(text + TOLD_OF) if "الكعبي" in p and o == "MYS"]


def test_an_official_at_home_is_one_of_the_state_told_of() -> None:
    found = held("أعلنت ماليزيا خفض الضرائب. وقال وزير التجارة سالم الكعبي إن القرار نهائي." + TOLD_OF)
    assert ("سالم_الكعبي", "officialOf", "MYS") in found


def test_a_title_of_a_prince_is_no_chief_of_his() -> None:
    found = held("دعا ولي العهد السعودي الأمير عبد الله بن عبد العزيز إلى إصلاح المنظمة.")
    assert "headOfStateOf" not in {r for _, r, _ in found}


def test_the_president_whom_a_minister_meets_is_no_minister() -> None:
    found = held("التقى وزير الاستثمار الرئيس الباراغوياني أوسكار بينيتيز في المطار.")
    assert found == {("اوسكار_بينيتيز", "headOfStateOf", "PRY")}


@pytest.mark.parametrize(
    "text",
    [
        "انتخبت القمة ماكي سال، بدلا من عمر البشير، رئيسا للاتحاد الأفريقي.",
        "اختير ماكي سال عوضا عن عمر البشير رئيسا للاتحاد الأفريقي.",
        "أفضى الخلاف إلى تعيين ماكي سال، بدلا من عمر البشير، رئيسا للاتحاد الأفريقي.",
    ],
)
def test_whose_place_another_takes_is_not_made_chief(text: str) -> None:
    chiefs = {p for p, r, o in roles(text) if r == "chiefOf" and o == "organization:african_union"}
    assert chiefs == {"person:macky_sall"}
