"""The office of a chief is not that of whoever serves him, nor that of somebody's counterpart."""

from __future__ import annotations

import pytest

from tests.short import roles

SENT = "ووصل وزير الطاقة البوروندي سامسون نغابو، {} رئيس الجمهورية، إلى العاصمة حاملا رسالة خطية."
TALKED = "قال الرئيس الإكوادوري دانيال نوبوا إن بلاده ستغلق الحدود. "
MINISTER = "وزير الخارجية البوروندي ألبرت شينغيرو"


def _held(text: str, of: str = "") -> set[str]:
    return {role for _, role, whole in roles(text) if whole == of or not of}


@pytest.mark.parametrize("aide", ["مبعوث", "موفد", "ممثل", "سكرتير", "الناطق باسم", "مستشار"])
def test_an_aide_has_not_the_office_of_his_chief(aide: str) -> None:
    assert _held(SENT.format(aide)) == {"officialOf"}


@pytest.mark.parametrize(
    "text",
    [
        f"{TALKED}وقال {MINISTER} للصحفيين إن نوبوا ينبغي أن يعتذر. وأيده في ذلك نظيره الفرنسي خوسيه راميريز.",
        f"{TALKED}وأعلن {MINISTER} أن دانيال نوبوا سيزور بلاده. وأكد ذلك نظيره الفرنسي خوسيه راميريز.",
    ],
)
def test_a_counterpart_has_the_office_of_who_spoke_and_not_of_whom_he_spoke(text: str) -> None:
    assert _held(text, "country:FRA") == {"foreignMinisterOf"}


def test_two_offices_of_one_holder_stay_two() -> None:
    text = "واستقبل الشيخ سالم الأحمد، نائب رئيس الوزراء وزير دفاع الكويت، الوفد الضيف في العاصمة."
    assert _held(text) >= {"officialOf"}
