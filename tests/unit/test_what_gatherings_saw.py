"""What a summit or visit is said to have seen took place in its course, where and when it was."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class


@pytest.mark.parametrize(
    "text",
    [
        "عقدت قمة مجموعة العشرين أمس في أروشا. وشهدت القمة توقيع اتفاق للتجارة بين كينيا وأوغندا.",
        "شهدت قمة مجموعة العشرين التي احتضنتها أروشا توقيع كينيا وأوغندا اتفاقا للتجارة.",
    ],
)
def test_what_a_summit_saw_was_signed_there(text: str) -> None:
    (signed,) = of_class(text, "Signing")
    assert keys(signed, "location") == {"arusha"}
    assert signed.values("superEvent")


@pytest.mark.parametrize(
    "text",
    [
        "زار الرئيس الكيني أوغندا أمس. وشهدت الزيارة توقيع اتفاق للتجارة بين كينيا وأوغندا.",
        "قام الرئيس الكيني بزيارة إلى أوغندا أمس شهدت توقيع اتفاق للتجارة بين البلدين.",
    ],
)
def test_what_a_visit_saw_belongs_to_it(text: str) -> None:
    (signed,) = of_class(text, "Signing")
    (visit,) = of_class(text, "Visit")
    assert signed.values("superEvent") == (visit.id,)


def test_what_somebody_saw_elsewhere_belongs_to_no_visit_before() -> None:
    text = "زار الرئيس الكيني أوغندا العام الماضي. وشهدت أروشا توقيع اتفاق للتجارة بين بيرو ولاوس."
    (signed,) = of_class(text, "Signing")
    assert not signed.values("superEvent")


def test_a_summit_that_has_hardly_opened_was_held_where_it_opened() -> None:
    text = "لم تكد قمة مجموعة العشرين تفتتح في أروشا حتى وقعت كينيا وأوغندا اتفاقا للتجارة."
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "location") == {"arusha"}
