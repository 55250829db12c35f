"""Who is at a gathering by what he says at it: in its opening, at its close, before those gathered, after another."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

CONFERENCE = "انطلق في كيغالي اليوم مؤتمر دولي لمكافحة الجفاف تستضيفه رواندا. "


@pytest.mark.parametrize(
    "told",
    [
        "وألقى كلمات في الجلسة الأولى آبي أحمد، وأنطونيو غوتيريش.",
        "وتحدث في الافتتاح آبي أحمد عن شح المياه.",
        "وتلاه آبي أحمد، فتعهد بدعم الدول الفقيرة.",
        "وطالب آبي أحمد المشاركين بزيادة المساعدات.",
        "وفي ختام الاجتماع أعلن آبي أحمد أن بلاده ستزيد مساهمتها.",
        "وأعلن آبي أحمد من على منصة المؤتمر مساهمة بلاده.",
    ],
)
def test_who_speaks_at_it_is_there(told: str) -> None:
    assert any("abiy_ahmed_ali" in keys(m, "participant") for m in of_class(CONFERENCE + told, "Meeting"))


@pytest.mark.parametrize(
    "told",
    [
        "وقال آبي أحمد في مؤتمر صحفي في أديس أبابا إن بلاده ستزيد مساهمتها.",
        "وأعلن آبي أحمد أن بلاده ستزيد مساهمتها.",
        "واجتمع آبي أحمد مع وليام روتو في نيروبي. وفي ختام الاجتماع أعلن آبي أحمد أن بلاده ستزيد مساهمتها.",
    ],
)
def test_who_speaks_elsewhere_is_not(told: str) -> None:
    held = [m for m in of_class(CONFERENCE + told, "Meeting") if "kigali" in keys(m, "location")]
    assert held
    assert all("abiy_ahmed_ali" not in keys(m, "participant") for m in held)


def test_a_summit_of_long_ago_is_not_where_one_speaks() -> None:
    text = (
        CONFERENCE
        + "وأشاد آبي أحمد بنتائج قمة الاتحاد الأفريقي في نيروبي يوم 19 يناير 2024. وتحدث وليام روتو في الجلسة."
    )
    found = of_class(text, "Summit")
    assert found
    assert all("william_ruto" not in keys(s, "participant") for s in found)
