"""Behind "had" and "who" stands a verb, even where it and its object are spelled like a noun of several words."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class


@pytest.mark.parametrize("lead", ["كان مجلس الأمن قد {}.", "انتقد الوزير مجلس الأمن الذي {}."])
def test_what_a_council_had_done(lead: str) -> None:
    found = of_class(lead.format("فرض عقوبات على توغو"), "Action")
    assert any("TGO" in keys(h, "target", "participant") for h in found)


@pytest.mark.parametrize(
    ("deed", "category"),
    [
        ("قطع العلاقات مع توغو", "SANCTION"),
        ("خفض التمثيل الدبلوماسي مع توغو", "SANCTION"),
        ("طرد السفير التوغولي", "COERCE"),
    ],
)
def test_what_a_state_had_done(deed: str, category: str) -> None:
    (one,) = of_class(f"وكان المغرب قد {deed} عام 2011.", "Action")
    assert (keys(one, "actor"), keys(one, "target")) == ({"MAR"}, {"TGO"})
    assert category in one.categories


@pytest.mark.parametrize("post", ["منصب رئيس ملاوي", "منصبه", "مهام منصبه"])
def test_who_had_taken_office(post: str) -> None:
    (one,) = of_class(f"وكان فيكتور تشاندا قد تولى {post} عام 2014.", "Appointment")
    assert one.moment is not None
    assert one.moment.value == "2014"
    assert any("تشاندا" in k for k in keys(one, "target"))


@pytest.mark.parametrize(
    ("text", "cls", "place"),
    [
        ("وقعت ملاوي وتوغو اتفاقا زراعيا خلال حفل أقيم في لومي.", "Signing", "lome"),
        ("وقعت ملاوي وتوغو اتفاقا زراعيا على هامش منتدى دولي في أبوجا.", "Signing", "abuja"),
        ("التقى الرئيس الغاني نظيره التوغولي خلال معرض عقد في دبي.", "Meeting", "dubai"),
    ],
)
def test_what_is_done_at_an_occasion_is_done_where_that_is_held(text: str, cls: str, place: str) -> None:
    (one,) = of_class(text, cls)
    assert keys(one, "location") == {place}
