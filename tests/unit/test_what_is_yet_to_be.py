"""What is yet to be said, held or done, and what is under way."""

from __future__ import annotations

import pytest

from tests.short import of_class, statements

AHEAD = [
    "ستركز مباحثات الرئيس الزامبي مع نظيره الكيني على الهجرة.",
    "قال وزير الخارجية الشيلي إن المحادثات مع نظيره البيروفي ستتناول الحدود البحرية.",
    "وسوف تتطرق مباحثات الرئيس الزامبي ونظيره الكيني إلى الديون.",
]


@pytest.mark.parametrize("text", AHEAD)
def test_talks_of_which_the_future_tells_are_planned(text: str) -> None:
    (met,) = of_class(text, "Meeting")
    assert met.status == "Planned"


@pytest.mark.parametrize("means", ["تعتزم", "تنوي"])
def test_whoever_means_to_ask_has_not_asked(means: str) -> None:
    asked = statements(f"{means} الفلبين مطالبة الصين بسحب سفنها من المياه القريبة.")
    assert {(s.values("speaker"), s.status) for s in asked} == {(("country:PHL",), "Planned")}


@pytest.mark.parametrize(("when", "status"), [("اليوم الاثنين", "Occurred"), ("أمس", "Occurred"), ("", "Planned")])
def test_a_journey_on_which_somebody_set_off_is_under_way(when: str, status: str) -> None:
    (visit,) = of_class(f"توجه الرئيس الزامبي {when} إلى كينيا في زيارة رسمية.", "Visit")
    assert visit.status == status


def test_a_comma_closes_what_is_welcomed_in_a_relative_clause() -> None:
    text = "قال وزير الخارجية الشيلي: إن طلبنا، الذي رحبت به بيرو، قوبل بالرفض من قبل بوليفيا."
    refused = [s for s in statements(text) if s.values("speaker") == ("country:BOL",)]
    assert all(s.said_by and "country:PER" not in s.said_by for s in refused)
