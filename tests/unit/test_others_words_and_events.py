"""What is another's or another one's: a denial beside an accusation, sides of an accord praised, a summit of before."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, statements

DENIALS = [
    "وتتهم كينشاسا رواندا بدعم المتمردين لزعزعة استقرار المنطقة بينما تنفي كيغالي هذه الاتهامات.",
    "تتهم كينيا أوغندا بنهب الموارد في حين ترفض كمبالا الاتهام.",
]


@pytest.mark.parametrize("text", DENIALS, ids=[t[:30] for t in DENIALS])
def test_a_denial_beside_an_accusation_is_not_told_by_the_accuser(text: str) -> None:
    denial = statements(text)[-1]
    assert denial.categories[0] == "REJECT"
    assert not denial.said_by


def test_what_is_contrasted_within_words_is_told_by_their_speaker() -> None:
    text = "قال الرئيس الكيني وليام روتو إن بلاده تدعم السلام بينما ترفض أوغندا الحوار."
    inner = next(h for h in statements(text) if "country:UGA" in h.values("speaker"))
    assert inner.said_by == ("person:william_ruto",)


def test_the_sides_of_an_accord_that_is_praised_are_no_hearers() -> None:
    text = "أشاد الرئيس الكيني وليام روتو بالاتفاق بين أوغندا وتنزانيا معتبرا أنه ضروري للازدهار."
    found = statements(text)
    assert found
    assert all(not h.values("addressee") for h in found)


def test_the_summit_is_none_that_was_held_years_before() -> None:
    text = (
        "افتتحت اليوم الاثنين في لشبونة القمة الثانية للاتحاد الأوروبي وأفريقيا. "
        "وتأتي هذه القمة بعد سبع سنوات من قمة أولى مماثلة في القاهرة. "
        "وقبيل افتتاح القمة قال الرئيس الكيني وليام روتو إن الهدف شراكة جديدة بين القارتين."
    )
    said = statements(text)
    assert said
    assert all("cairo" not in keys(h, "location") for h in said)
    assert {"lisbon"} in [keys(h, "location") for h in of_class(text, "Summit")]


def test_regions_of_several_states_are_no_places_of_meetings() -> None:
    text = "التقى الوزير الجزائري أحمد عطاف نظيره المصري سامح شكري حول التعاون في شرق آسيا يوم الأحد."
    found = of_class(text, "Meeting")
    assert found
    assert all("east_asia" not in keys(h, "location") for h in found)
