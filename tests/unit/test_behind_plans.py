"""Gatherings that are to come as the verb or the plan before them is, and where a tour that goes on leads."""

from __future__ import annotations

import pytest

from tests.short import of_class

GUEST, HOST = "الرئيس الغاني جون ماهاما", "رئيس الوزراء الكمبودي هون مانيت"
COMES = f"يتوجه {GUEST} إلى كمبوديا غدا. "


@pytest.mark.parametrize(
    "text",
    [
        f"{COMES}وستشمل الزيارة عقد لقاءات مع {HOST}.",
        f"{COMES}وستبدأ الزيارة بمحادثات مع {HOST}.",
        f"{COMES}وسيتخلل الزيارة إجراء محادثات مع {HOST}.",
        f"{COMES}ومن المقرر أن تشمل الزيارة عقد اجتماع مع {HOST}.",
        f"{COMES}وأضافت الرئاسة الغانية أنه من المنتظر أن تتضمن الزيارة اجتماعا مع {HOST}.",
        f"يعتزم {GUEST} زيارة كمبوديا وإجراء محادثات مع {HOST}.",
        f"محادثات {GUEST} مع {HOST} ستتناول التجارة.",
    ],
)
def test_what_a_plan_takes_in_is_to_come(text: str) -> None:
    assert {h.status for h in of_class(text, "Meeting")} == {"Planned"}
    assert "Occurred" not in {h.status for h in of_class(text, "Visit")}


@pytest.mark.parametrize(
    "text",
    [
        f"زار {GUEST} كمبوديا الأسبوع الماضي. وشملت الزيارة عقد لقاء مع {HOST}.",
        f"سيتوجه {GUEST} إلى لاوس بعد محادثات أجراها مع {HOST}.",
        f"التقى {GUEST} أمس {HOST} وعقد اجتماعا مع {HOST}.",
    ],
)
def test_what_was_held_is_no_plan(text: str) -> None:
    assert {h.status for h in of_class(text, "Meeting")} == {"Occurred"}


@pytest.mark.parametrize("verb", ["تشمل", "تقوده إلى", "تستمر أسبوعا وتضم"])
def test_a_tour_that_goes_on_has_yet_to_lead_where_it_leads(verb: str) -> None:
    found = of_class(f"بدأ {GUEST} اليوم جولة {verb} كينيا وزامبيا.", "Visit")
    led = {h.values("location"): h.status for h in found if h.values("location")}
    assert led == {("country:KEN",): "Planned", ("country:ZMB",): "Planned"}
    assert {h.status for h in found if not h.values("location")} <= {"Occurred"}


def test_a_tour_that_is_over_led_there() -> None:
    found = of_class(f"اختتم {GUEST} أمس جولة شملت كينيا وزامبيا.", "Visit")
    assert {h.status for h in found} == {"Occurred"}
    assert {k for h in found for k in h.values("location")} == {"country:KEN", "country:ZMB"}
