"""Who serves or speaks for others: aides before the office that they serve, offices that are held besides."""

from __future__ import annotations

import pytest

from tests.short import of_class, roles, speakers


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("قال سكرتير وزير الخارجية النرويجي إريك هانسن إن بلاده ترحب بالاتفاق.", "اريك_هانسن", "NOR"),
        ("قالت المنسقة الإعلامية للرئيس التشيلي كارولينا موراليس إن بلادها ترحب بالاتفاق.", "كارولينا_موراليس", "CHL"),
        ("قال كريم العلي، وزير الدولة لشؤون الإعلام المتحدث باسم الحكومة السورية، إن بلاده ترحب.", "كريم_العلي", "SYR"),
        ("قال سالم الحمد وزير الدولة لشئون الإعلام الناطق باسم الحكومة البحرينية إن بلاده ترحب.", "سالم_الحمد", "BHR"),
    ],
)
def test_who_serves_somebody_is_named_behind_him(text: str, name: str, state: str) -> None:
    told = {(s.split("~")[-1], p, o) for s, p, o in roles(text)}
    assert told == {(name, "officialOf", f"country:{state}")}
    assert f"person:~{name}" in speakers(text)


@pytest.mark.parametrize("whom", ["المسؤولين اللبنانيين", "الدبلوماسيين اللبنانيين"])
def test_a_plural_spelled_like_a_dual_is_not_the_two_told_before(whom: str) -> None:
    text = f"التقى ماكرون نظيره المصري عبد الفتاح السيسي في القاهرة. وكان ماكرون قد التقى {whom} قبل أيام."
    assert all("egypt" not in str(h.parts) or "LBN" not in str(h.parts) for h in of_class(text, "Meeting"))
    assert len(of_class(text, "Meeting")) == 2


def test_a_region_is_no_paper_of_its_name() -> None:
    (visit,) = of_class("زار الرئيس الفرنسي إيمانويل ماكرون الشرق الأوسط لأول مرة منذ عامين.", "Visit")
    assert visit.values("location") == ("place:middle_east",)


def test_the_seat_of_a_body_is_no_word_of_its_own() -> None:
    text = "أعلنت بولندا إغلاق الشركة، ومركزها غدانسك، بعد أشهر من الخلاف."
    assert len(of_class(text, "Statement")) == 1
