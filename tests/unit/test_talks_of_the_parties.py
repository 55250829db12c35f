"""Talks that name nobody are those of the two who agreed; who hosts them is the country of whoever is told of."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

SIGNED = "وقعت إثيوبيا والصومال الأربعاء إعلانا مشتركا ينهي الخلاف بينهما. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("واستضافت سويسرا المحادثات أربع سنوات.", "Occurred"),
        ("واستضافت جنيف في الخريف جولتين من المحادثات لم تفضيا إلى اتفاق.", "Occurred"),
        ("ولم تفلح جولتان من المحادثات غير المباشرة استضافتهما جنيف في تقريب المواقف.", "Occurred"),
        ("وينص الاتفاق على أن تبدأ مفاوضات فنية في جنيف قبل نهاية فبراير المقبل.", "Planned"),
        ("وجرت المفاوضات بوساطة سويسرية في جنيف.", "Occurred"),
        ("وألغيت جولة ثالثة من المحادثات كانت مقررة في سبتمبر المقبل في جنيف.", "Denied"),
    ],
)
def test_talks_that_name_nobody_are_of_those_who_agreed(text: str, status: str) -> None:
    (held,) = of_class(SIGNED + text, "Meeting")
    assert keys(held, "participant") >= {"ETH", "SOM"}
    assert held.status == status


def test_who_hosted_the_talks_did_not_host_the_signing() -> None:
    (signed,) = of_class(SIGNED + "واستضافت سويسرا المحادثات أربع سنوات.", "Signing")
    assert "CHE" not in keys(signed, "host")


@pytest.mark.parametrize(
    "text",
    [
        "واستضافت جنيف محادثات عن المناخ شاركت فيها مئة دولة.",
        "واستضافت جنيف محادثات بين حماس وإسرائيل في يناير الماضي.",
        "ودعا الوزير إلى استئناف المحادثات في السودان.",
    ],
)
def test_other_talks_are_not_theirs(text: str) -> None:
    assert not any({"ETH", "SOM"} <= keys(m, "participant") for m in of_class(SIGNED + text, "Meeting"))


def test_his_country_does_what_is_told_of_him() -> None:
    text = "وحضر الحفل الرئيس الكوبي راؤول كاسترو، الذي استضافت بلاده المفاوضات بين كولومبيا وفارك أربع سنوات."
    (held,) = of_class(text, "Meeting")
    assert keys(held, "host") == {"CUB"}
    assert keys(held, "participant") == {"COL", "farc"}


def test_whom_a_visitor_meets_where_he_goes_is_no_subject() -> None:
    text = "وزارت رئيسة هندوراس زيومارا كاسترو مقر بنك التنمية الجديد يوم الجمعة والتقت رئيسته ديلما روسيف."
    (met,) = of_class(text, "Meeting")
    assert keys(met, "participant") == {"xiomara_castro", "dilma_rousseff"}


def test_whose_president_meets_somebody_does_not_meet_him() -> None:
    (met,) = of_class("وفرنسا التي التقى رئيسها إيمانويل ماكرون المستشار أولاف شولتس تؤيد ذلك.", "Meeting")
    assert keys(met, "participant") == {"emmanuel_macron", "olaf_scholz"}


def test_who_is_at_a_summit_is_urged_at_it() -> None:
    text = "حث الرئيس التشيلي سيباستيان بينيرا المشاركين في القمة الأولى لمجموعة سيلاك على العمل من أجل السلام."
    assert [held.status for held in of_class(text, "Summit")] == ["Occurred"]


def test_who_was_somewhere_last_week_is_not_there_today() -> None:
    text = "وزير الخارجية التركي هاكان فيدان، الذي زار بغداد الأسبوع الماضي، يلتقي اليوم نظيره المصري بدر عبد العاطي."
    (met,) = of_class(text, "Meeting")
    assert not met.values("location")
    assert not met.values("superEvent")


def test_who_came_is_at_the_meeting_and_not_at_talks_only_mentioned() -> None:
    text = (
        "عقد وزراء خارجية رابطة آسيان اجتماعا في لانكاوي الأحد. ورحب الوزراء بالمفاوضات بين الرابطة والصين."
        " وقال وزير الخارجية الفيتنامي بوي ثانه سون، الذي مثل حكومة هانوي، إن السلام قريب."
    )
    there = [m for m in of_class(text, "Meeting") if "bui_thanh_son" in keys(m, "participant")]
    assert all("CHN" not in keys(m, "participant") for m in there)
