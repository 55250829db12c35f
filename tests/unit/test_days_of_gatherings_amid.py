"""When the gathering was held in which something was done, told by a verb right behind it; what is said "there"."""

from __future__ import annotations

import pytest

from tests.short import of_class

DAY = "2024-05-10"


@pytest.mark.parametrize(
    "held",
    [
        "استضافته كمبالا يوم 3 مايو",
        "عقد في كمبالا يوم 3 مايو",
        "انعقد في كمبالا يوم 3 مايو",
    ],
)
@pytest.mark.parametrize(
    ("text", "cls"),
    [
        ("ناقش وزراء خارجية الاتحاد الأفريقي في اجتماع {held} الأزمة في الصومال.", "Meeting"),
        ("شارك الرئيس الكيني وليام روتو في اجتماع {held} حول الأزمة في الصومال.", "Meeting"),
        ("قال الرئيس الكيني وليام روتو في مؤتمر صحفي {held} إن بلاده تدعم الحوار.", "Statement"),
    ],
)
def test_what_was_done_in_a_gathering_has_its_day(text: str, cls: str, held: str) -> None:
    found = of_class(text.format(held=held), cls, DAY)
    assert "2024-05-03" in {h.moment.value for h in found if h.moment is not None}


@pytest.mark.parametrize(
    "text",
    [
        "شارك الرئيس الكيني وليام روتو في اجتماع حول اتفاق أقرته كمبالا يوم 3 مايو.",
        "ناقش وزراء خارجية الاتحاد الأفريقي في أديس أبابا اتفاقا أقرته كمبالا يوم 3 مايو.",
    ],
)
def test_another_deed_keeps_its_day(text: str) -> None:
    found = of_class(text, "Meeting", DAY)
    assert found
    assert not any(h.moment is not None and h.moment.value == "2024-05-03" for h in found)


MET = "التقى الرئيس الكيني وليام روتو ونظيره الصومالي حسن شيخ محمود في كمبالا في 3 أبريل الماضي."


def test_what_is_said_there_is_said_at_the_gathering_before() -> None:
    text = f"{MET}\n\nوقال وزير الخارجية الأوغندي أودونغو جيجي للصحفيين هناك إن القتال سيتوقف."
    (said,) = of_class(text, "Statement", DAY)
    assert said.values("location") == ("place:kampala",)
    assert said.moment is not None
    assert said.moment.value == "2024-04-03"


def test_that_there_is_something_tells_of_no_place() -> None:
    text = f"{MET}\n\nوأكد وزير الخارجية الأوغندي أودونغو جيجي أمس أن هناك أملا في وقف القتال."
    (said,) = of_class(text, "Statement", DAY)
    assert said.values("location") == ()
