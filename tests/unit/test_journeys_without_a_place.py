"""Visits that no name tells the place of, stays told by "present", officials who met somebody at his home."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class


@pytest.mark.parametrize(
    ("text", "visitor"),
    [
        ("وقال الرئيس الكيني وليام روتو إن زيارة رئيس الوزراء الإثيوبي آبي أحمد فتحت صفحة جديدة.", "abiy_ahmed_ali"),
        ("وأثنى الرئيس الكيني وليام روتو على الزيارة التي قام بها آبي أحمد الشهر الماضي.", "abiy_ahmed_ali"),
        ("وأوضح آبي أحمد خلال زيارة هي الأولى للمنطقة أن الوضع هادئ.", "abiy_ahmed_ali"),
        ("ووصل آبي أحمد إلى المنطقة الحدودية صباح اليوم لحضور مراسم التوقيع.", "abiy_ahmed_ali"),
    ],
)
def test_a_visit_is_told_without_its_place(text: str, visitor: str) -> None:
    assert any(visitor in keys(v, "actor") for v in of_class(text, "Visit"))


def test_a_visit_that_is_told_with_its_place_is_one() -> None:
    text = "أثنى الرئيس الكيني وليام روتو على زيارة آبي أحمد. ووصل آبي أحمد أمس إلى نيروبي في زيارة رسمية تستمر يومين."
    (visit,) = of_class(text, "Visit")
    assert keys(visit, "location") == {"nairobi"}


def test_a_visit_that_is_only_wished_for_is_none_that_was_made() -> None:
    text = "وأعرب الرئيس الكيني وليام روتو عن أمله في زيارة آبي أحمد."
    assert not [v for v in of_class(text, "Visit") if v.status == "Occurred"]


def test_who_was_present_in_a_place_visits_it() -> None:
    (visit,) = of_class("وكان الرئيس الصربي ألكسندر فوتشيتش موجودا في نيروبي لحضور المنتدى.", "Visit")
    assert keys(visit, "actor") == {"aleksandar_vucic"}
    assert keys(visit, "location") == {"nairobi"}


@pytest.mark.parametrize(
    ("guest", "travels"),
    [
        ("وزير الدفاع الإثيوبي سلمون بقلي", True),
        ("رئيس أركان الجيش الإثيوبي سلمون بقلي", True),
        ("السفير الإثيوبي سلمون بقلي", False),
    ],
)
def test_an_official_who_met_somebody_at_his_home_came_there(guest: str, travels: bool) -> None:
    text = f"أجرى {guest} محادثات في نيروبي مع الرئيس الكيني وليام روتو."
    assert bool(of_class(text, "Visit")) == travels
