"""What tells between commas who speaks names nobody who is spoken to."""

from __future__ import annotations

import pytest

from tests.short import of_class

ASIDES = [
    "، وهي من مؤسسي منظمة الدول الأمريكية،",
    "، التي ترأس منظمة الدول الأمريكية مناصفة مع بيرو،",
    "، أكبر شركاء بيرو التجاريين،",
    "، التي زارها رئيس بيرو أمس،",
]
SAID = [
    "وتعهدت الإكوادور{} بأن تعيد فتح الحدود.",
    "ودعت الإكوادور{} إلى ضبط النفس.",
    "ورحبت الإكوادور{} بالاتفاق.",
    "وأدانت الإكوادور{} الهجوم على القافلة.",
]


@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize("said", SAID)
def test_nobody_in_an_aside_is_spoken_to(aside: str, said: str) -> None:
    text = said.format(aside)
    told = [h for h in of_class(text, "Statement") if h.values("speaker") == ("country:ECU",)]
    assert told
    assert {a for h in told for a in h.values("addressee")} == set()


@pytest.mark.parametrize("aside", ASIDES)
def test_who_is_spoken_to_stands_behind_it(aside: str) -> None:
    told = of_class(f"واتهمت الإكوادور{aside} هندوراس بخرق الهدنة.", "Statement")
    assert [h.values("addressee") for h in told] == [("country:HND",)]


def test_what_is_announced_behind_a_comma_is_no_aside() -> None:
    text = "أعلنت الإكوادور، قطع العلاقات الدبلوماسية مع هندوراس، في أحدث تصعيد بين البلدين."
    assert any("country:HND" in h.values("about", "addressee") for h in of_class(text, "Statement"))
