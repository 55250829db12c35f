"""What others hold, what is told by the way, what did not come about and what is no news shows no stance."""

from __future__ import annotations

import pytest

from tests.short import statements

SAYS = "قال وزير الخارجية الكيني موساليا مودافادي "


def first(words: str) -> str:
    """The first category of the first statement of a short article."""
    return statements(f"{SAYS}{words}.")[0].categories[0]


@pytest.mark.parametrize(
    "words",
    [
        # how things stand between two states tells when something is done
        "إن الزيارة تأتي في ظرف دقيق على مستوى العلاقات الثنائية",
        "إن المعرض يقام للمرة العاشرة على صعيد الشراكة مع أوغندا",
        # another's stance, behind "after" and the like
        "إن اللجنة ستعقد اجتماعا غدا بعد رفض تنزانيا طلب الانضمام",
        "إن اللجنة ستعقد اجتماعا غدا في أعقاب ترحيب تنزانيا بالمبادرة",
        # a negation of what came about, and of what would be odd
        "إن قيمة الصادرات لم تتجاوز مليار دولار",
        "إن الحريق لم يسفر عن ضحايا",
        "إن اختيار نيروبي لم يكن مصادفة",
        "إن توقيت الزيارة ليس سرا",
        "إن هذا الموعد لم يأت من فراغ",
    ],
)
def test_it_is_plain_talk(words: str) -> None:
    assert first(words) == "CONSULT"


@pytest.mark.parametrize(
    ("words", "category"),
    [
        # what another turns down, or gives away, is held against him
        ("إن تنزانيا رفضت طلبنا", "ACCUSE"),
        ("إن طلبنا قوبل بالرفض من قبل تنزانيا", "ACCUSE"),
        ("إن تنزانيا تضحي بمصالح شعبها مقابل دعمها للمتمردين", "ACCUSE"),
        # what lasts until another does something asks it of him
        ("إن القرار سيظل ساريا حتى تسمح تنزانيا بدخول المساعدات", "REQUEST"),
        # what one refuses oneself, and what will not help
        ("إن بلاده رفضت الطلب", "REJECT"),
        ("إن العقوبات لن تساعد تنزانيا على تغيير مسار المعركة", "REJECT"),
        ("إن بلاده لن تنضم إلى الاتفاق", "REJECT"),
    ],
)
def test_whose_stance_it_is_counts(words: str, category: str) -> None:
    assert first(words) == category


def test_a_body_that_tells_what_somebody_says_takes_no_stance() -> None:
    said = statements("وقالت وزارة الخارجية الكينية إن الرئيس وليام روتو أيد العودة إلى الحوار.")
    assert [s.categories for s in said] == [("CONSULT",), ("SUPPORT",)]


def test_what_a_body_says_of_its_own_state_is_its_stance() -> None:
    (said,) = statements("وقالت وزارة الخارجية الكينية إن كينيا تؤيد العودة إلى الحوار.")[:1]
    assert "SUPPORT" in said.categories
