"""Who stands behind a verb in the case of an object, so that who spoke before does it. Every sentence is our own."""

from __future__ import annotations

import pytest

from tests.short import statements

BEFORE = "قال وزير الخارجية الفرنسي جان نويل بارو إن الوضع صعب. "


@pytest.mark.parametrize(
    "behind",
    [
        "ودعا المسؤولين الكنديين إلى التخلي عن التصعيد.",
        "ودعا المسؤولين إلى ضبط النفس.",
        "ودعا القادة الأوغنديين إلى ضبط النفس.",
        "وحث الدبلوماسيين الكنديين على المغادرة.",
        "وطالب المفاوضين الكينيين بالعودة إلى الطاولة.",
        "وطالب الجنود الكينيين بالانسحاب.",
        "وحذر المستثمرين الأجانب من العقوبات.",
        "وشكر المسؤولين الكينيين على جهودهم.",
        "ودعا الكينيين إلى الوحدة.",
        "ودعا الأطراف الكينية إلى التخلي عن التصعيد.",
        "ودعا الوزراء الأوروبيين إلى التخلي عن التصعيد.",
    ],
)
def test_people_in_the_case_of_an_object_do_not_speak(behind: str) -> None:
    assert {h.values("speaker") for h in statements(BEFORE + behind)} == {("person:jean_noel_barrot",)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وأيد السفراء الكينيون القرار الفرنسي.", "السفرا"),
        ("ودعت الأطراف الكينية إلى وقف القتال.", "الاطراف"),
        ("ورفض المفاوضون الكينيون العرض الفرنسي.", "المفاوضون"),
    ],
)
def test_people_in_the_case_of_a_subject_do(text: str, speaker: str) -> None:
    """So does a group of things behind a feminine verb."""
    (last,) = statements(BEFORE + text)[1:]
    assert any(speaker in key for key in last.values("speaker")), last.values("speaker")


def test_who_calls_on_a_people_is_no_people() -> None:
    (made,) = statements("دعا الرئيس الفرنسي إيمانويل ماكرون المصريين إلى الوحدة.")
    assert made.values("speaker") == ("person:emmanuel_macron",)


def test_who_objects_says_so() -> None:
    (made,) = statements("اعترضت كينيا على قرار الحكومة الأوغندية منح اللجوء للمعارضين.")
    assert made.categories == ("REJECT",)
    assert made.values("speaker") == ("country:KEN",)
