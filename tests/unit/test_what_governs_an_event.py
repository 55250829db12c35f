"""What the verb or phrase above the noun of an event tells became of it, in whichever of its forms it stands."""

from __future__ import annotations

import pytest

from tests.short import of_class

MET = "لقاء بين الرئيس التشيلي ورئيس الوزراء البولندي"
VISIT = "زيارة الرئيس التشيلي إلى بولندا"


@pytest.mark.parametrize(
    "above",
    [
        "وتترقب الأوساط السياسية {}.",
        "وترقبت الصحافة {}.",
        "ويعول المصدرون على {}.",
        "وتتجه الأنظار إلى {}.",
        "وتوقفت المساعي الرامية إلى {}.",
        "ويشمل البرنامج {}.",
        "وقد يفضي ذلك إلى {}.",
        "وتكثر التكهنات بشأن {}.",
    ],
)
@pytest.mark.parametrize(("noun", "cls"), [(MET, "Meeting"), (f"عقد {MET}", "Meeting"), (VISIT, "Visit")])
def test_what_is_awaited_or_led_up_to_is_a_plan(above: str, noun: str, cls: str) -> None:
    assert {h.status for h in of_class(above.format(noun), cls)} <= {"Planned"}


@pytest.mark.parametrize("above", ["وأحجم الطرفان عن {}.", "وفشلت الوساطة في عقد {}.", "وألغى الطرفان {}."])
def test_what_was_left_undone_is_denied(above: str) -> None:
    assert {h.status for h in of_class(above.format(MET), "Meeting")} <= {"Denied"}


@pytest.mark.parametrize("text", [f"وكان {MET} مقررا الشهر المقبل.", f"وبات {MET} وشيكا.", f"وأصبحت {VISIT} محتملة."])
def test_what_is_said_to_be_due_is_a_plan(text: str) -> None:
    assert {h.status for h in (*of_class(text, "Meeting"), *of_class(text, "Visit"))} <= {"Planned"}


@pytest.mark.parametrize(
    "text",
    [
        f"وتترقب الأسواق نتائج {MET}.",
        f"وأفضت الوساطة أمس إلى {MET}.",
        f"ولم يحجم الطرفان عن {MET}.",
        f"وشهدت وارسو أمس {MET}.",
    ],
)
def test_what_took_place_stays_a_fact(text: str) -> None:
    assert {h.status for h in of_class(text, "Meeting")} <= {"Occurred"}
