"""What was on the eve of something: that is a day later, and what was on its eve is no part of it."""

from __future__ import annotations

import pytest

from tests.short import of_class, told

MET = "التقى الرئيس الكيني ويليام روتو نظيره الأوغندي يوري موسيفيني"


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} الأحد في أروشا عشية قمة مجموعة شرق أفريقيا.",
        f"عقدت مجموعة شرق أفريقيا قمة في أروشا.\n\nوعشية انعقاد القمة، {MET} الأحد.",
    ],
)
def test_a_summit_is_a_day_behind_its_eve(text: str) -> None:
    (summit,), (met,) = of_class(text, "Summit"), of_class(text, "Meeting")
    assert [h.moment.value for h in (summit, met) if h.moment is not None] == ["2024-06-10", "2024-06-09"]
    assert summit.id not in met.values("superEvent")


def test_what_follows_in_the_sentence_of_the_eve_was_on_it() -> None:
    text = f"عقدت مجموعة شرق أفريقيا قمة في أروشا.\n\nوعشية القمة، {MET} الأحد على هامشها وأشادا بالتعاون بين بلديهما."
    said = [h for h in told(text) if h.cls == "Statement"]
    assert {h.moment.value for h in said if h.moment is not None} == {"2024-06-09"}


def test_a_visit_to_come_is_a_day_behind_its_eve() -> None:
    text = "وصل المستشار الألماني أولاف شولتس إلى باكو الأحد عشية زيارة الرئيس الفرنسي إيمانويل ماكرون إلى أذربيجان."
    days = {v.values("actor"): v.moment.value for v in of_class(text, "Visit") if v.moment is not None}
    assert days == {("person:olaf_scholz",): "2024-06-09", ("person:emmanuel_macron",): "2024-06-10"}
