"""Days that something has from what is told beside it: counted from it, in its course, at the same time."""

from __future__ import annotations

import pytest

from tests.short import of_class

GUEST, HOST = "الرئيس الغاني جون ماهاما", "رئيس الوزراء الكمبودي هون مانيت"


def days(text: str, cls: str) -> set[str | None]:
    return {h.moment.value if h.moment is not None else None for h in of_class(text, cls)}


@pytest.mark.parametrize(
    ("words", "day"),
    [("بعد يومين من", "2024-06-05"), ("بعد ثلاثة أيام على", "2024-06-04"), ("غداة", "2024-06-06")],
)
def test_days_are_counted_back_from_what_came_after(words: str, day: str) -> None:
    text = f"وقعت غانا وتايلاند يوم 7 يونيو 2024 اتفاقية للصيد، {words} محادثات بين {GUEST} و{HOST}."
    assert days(text, "Meeting") == {day}
    assert days(text, "Signing") == {"2024-06-07"}


def test_days_are_counted_on_to_what_is_to_come() -> None:
    text = f"أقرت غانا وتايلاند أمس الأحد اتفاقية للصيد، قبل أربعة أيام من زيارة {GUEST} إلى كمبوديا."
    (visit,) = of_class(text, "Visit")
    assert visit.moment is not None
    assert (visit.moment.value, visit.status) == ("2024-06-13", "Planned")


@pytest.mark.parametrize(
    "text",
    [
        "خلال زيارة كرمان لأوزبكستان في يونيو 2022، وقعت غانا والفلبين إعلانا بشأن الصيد.",
        f"زار {GUEST} الفلبين في يونيو 2022، ووقعت غانا والفلبين حينها اتفاقية للصيد.",
        f"زار {GUEST} الفلبين في يونيو 2022. وجرى حينها التوقيع على اتفاقية للصيد بين غانا والفلبين.",
        f"زار {GUEST} الفلبين في يونيو 2022، حيث تم التوقيع على اتفاقية للصيد بين غانا والفلبين.",
    ],
)
def test_what_was_done_in_its_course_was_at_its_time(text: str) -> None:
    assert days(text, "Signing") == {"2022-06"}


def test_a_count_behind_since_tells_how_long_ago() -> None:
    assert days(f"وكان {GUEST} قد التقى {HOST} منذ يومين.", "Meeting") == {"2024-06-08"}
    assert days("وقعت غانا وكمبوديا منذ خمس سنوات اتفاقية للصيد.", "Signing") == {"2019"}


def test_what_lasts_since_is_no_day_of_a_meeting() -> None:
    assert days(f"التقى {GUEST} في السجن رهائن محتجزين منذ يومين و{HOST}.", "Meeting") == {None}


def test_the_month_of_an_earlier_signing_is_not_that_of_the_news() -> None:
    text = (
        "وقعت غانا والفلبين اتفاقية للدفاع في أكرا.\n\nورحبت الحكومة الغانية بها.\n\nوأعربت الصحف عن ارتياحها.\n\n"
        "وقال خبراء إنها مهمة.\n\nوفي مارس 2021 وقعت غانا والفلبين اتفاقية للصيد."
    )
    assert {"2021-03", None} == days(text, "Signing")
