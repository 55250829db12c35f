"""Bodies that nobody knows, told by the words of belonging before them, whatever noun heads their names."""

from __future__ import annotations

import pytest

from tests.short import read

BODIES = [
    "عصبة الجزر الصغيرة",
    "نادي الدول الدائنة",
    "بنك الأطلسي للتنمية",
    "منتدى دول الصقيع",
    "مجلس دول المضيق الجديد",
]


def relations(text: str) -> set[tuple[str, str]]:
    told = read(text + " وجاء الخبر في نشرات المساء التي تبثها محطات عدة في المدينة.", "2024-06-12").relations
    return {(r.subject, r.property) for r in told if r.object.startswith("organization:~")}


@pytest.mark.parametrize("body", BODIES)
def test_what_states_are_in_chair_founded_or_watch_is_a_body(body: str) -> None:
    for text, property in (
        (f"قال الوزير إن البرتغال، بصفتها عضوا في {body}، تلتزم بالقرار.", "memberOf"),
        (f"انضمت البرتغال إلى {body} عام 2003 بعد مفاوضات طويلة.", "memberOf"),
        (f"وكانت البرتغال وكولومبيا من الدول المؤسسة ل{body}.", "founderOf"),
        (f"تولت البرتغال، اليوم السبت، الرئاسة الدورية ل{body} لمدة عام.", "chairOf"),
        (f"حصلت البرتغال على صفة مراقب في {body} عام 2010.", "observerOf"),
    ):
        assert ("country:PRT", property) in relations(text), text


@pytest.mark.parametrize(
    "text",
    [
        "انضمت البرتغال إلى دعوات وقف القتال في المدينة الجنوبية.",
        "انضمت البرتغال إلى الحرب الدائرة في الإقليم الشرقي.",
        "انضم لاعب من البرتغال إلى نادي الهلال السعودي.",
        "دعت البرتغال عضوا في مجلس المدينة إلى الاستقالة.",
        "وقالت البرتغال إن عضوا في لجنة الانتخابات المحلية قتل.",
        "شاركت البرتغال بصفة مراقب في المحادثات الجارية في جنيف.",
        "لم تنضم البرتغال إلى مصرف الأنهار للتنمية.",
        "تعتزم البرتغال الانضمام إلى مصرف الأنهار للتنمية.",
        "ستتولى البرتغال الرئاسة الدورية لعصبة الأنهار الكبرى العام المقبل.",
    ],
)
def test_what_is_no_body_of_states_or_not_yet_has_no_members(text: str) -> None:
    assert not relations(text)


def test_a_state_that_presides_over_a_fund_chairs_it() -> None:
    text = "وجدد الوزير التأكيد على دعم بلاده لرئاسة كازاخستان الحالية للصندوق الإقليمي لحماية بحر الشمال."
    assert relations(text) == {("country:KAZ", "chairOf")}
