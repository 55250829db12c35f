"""Who was at an encounter as later words tell, what commissions hold, and who came from abroad to be received."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, sides, told

MET = "التقى الرئيس الكيني وليام روتو أمس في نيروبي الرئيس الزامبي هاكايندي هيشيليما. "
PAIR = {"william_ruto", "hakainde_hichilema"}
LATER = (
    "وحضر اللقاء من الجانب الكيني وزير المالية نجوغونا ندونغو ومن الجانب الزامبي السفير جوزيف مواندا.",
    "وجرى اللقاء بحضور وزير المالية نجوغونا ندونغو والسفير الزامبي جوزيف مواندا.",
    "وشارك في اللقاء عن الجانب الكيني وزير المالية نجوغونا ندونغو وعن الجانب الزامبي السفير جوزيف مواندا.",
)


@pytest.mark.parametrize("later", LATER)
def test_those_who_attended_for_both_sides_were_at_the_one_meeting(later: str) -> None:
    (meeting,) = of_class(MET + later, "Meeting")
    assert sides(meeting) >= PAIR | {"~نجوغونا_ندونغو", "~جوزيف_مواندا"}


def test_a_meeting_between_others_that_somebody_attended_is_another() -> None:
    text = MET + "كما حضر الرئيس اللقاء الذي جمع وزير خارجية بيرو إلمر شيالر بوزير خارجية نيبال بيشنو تامانغ."
    assert not any(sides(m) >= PAIR | {"elmer_schialer"} for m in of_class(text, "Meeting"))


ATTENDED = (
    "عقد الاجتماع الوزاري أمس في نيروبي، وحضره {a} و{b}.",
    "خلص الاجتماع الوزاري الذي عقد أمس في نيروبي، وشارك فيه {a} و{b}، إلى أهمية الحوار.",
    "توج الاجتماع الوزاري المنعقد أمس في نيروبي، وحضره {a} و{b}، بالاتفاق على دعم التسوية السياسية.",
    "ترأس {a} أعمال اللجنة المشتركة مع {b} في نيروبي أمس.",
    "أشرف {a} أمس في نيروبي على أشغال اللجنة العليا المشتركة مع {b}.",
    "اختتمت أمس في نيروبي أعمال اللجنة المشتركة بين كينيا وبيرو برئاسة {a} و{b}.",
)
MINISTERS = {
    "a": "وزير الخارجية الكيني موساليا مودافادي",
    "b": "وزير الخارجية البيروفي إلمر شيالر",
}


@pytest.mark.parametrize("text", ATTENDED)
def test_who_attended_it_met(text: str) -> None:
    (meeting,) = of_class(text.format(**MINISTERS), "Meeting")
    assert sides(meeting) >= {"musalia_mudavadi", "elmer_schialer"}
    assert keys(meeting, "location") == {"nairobi"}
    assert not of_class(text.format(**MINISTERS), "Action")


def test_the_lines_behind_those_who_attend_are_a_list_of_them() -> None:
    text = (
        "انعقدت أمس في نيروبي الدورة العاشرة لمؤتمر رؤساء دول وحكومات الاتحاد الأفريقي.\n\n"
        "وحضر القمة رؤساء الدول الآتية أسماؤهم\n\nفخامة السيد هاكايندي هيشيليما، رئيس جمهورية زامبيا\n\n"
        "معالي السيد لازاروس تشاكويرا، رئيس جمهورية مالاوي\n\nوبحث القادة ملف الهجرة."
    )
    (summit,) = of_class(text, "Summit")
    assert sides(summit) >= {"african_union", "hakainde_hichilema", "lazarus_chakwera"}


TALKS = (
    "وقعت كينيا وحركة طالبان اتفاق سلام في هانوي أمس، بعد ستة أشهر من المفاوضات بوساطة فيتنام.",
    "وقعت كينيا وحركة طالبان اتفاق سلام في هانوي أمس، إثر عام من المحادثات.",
)


@pytest.mark.parametrize("text", TALKS)
def test_those_who_signed_had_talked_so_long(text: str) -> None:
    assert any(sides(m) >= {"KEN", "taliban"} for m in of_class(text, "Meeting"))


def test_officials_in_a_state_are_met_for_it() -> None:
    text = "أجرى وزير الخارجية البيروفي إلمر شيالر محادثات مع عدد من المسؤولين في كينيا."
    assert any(sides(m) == {"elmer_schialer", "KEN"} for m in of_class(text, "Meeting"))


def test_an_oath_is_that_of_whom_it_is_told() -> None:
    text = "حضر وزير الخارجية البيروفي إلمر شيالر حفل أداء اليمين الدستورية للرئيس الكيني وليام روتو في نيروبي."
    (oath,) = of_class(text, "Appointment")
    assert keys(oath, "target") == {"william_ruto"}


def visitors(text: str) -> set[str]:
    return {key for visit in of_class(text, "Visit") for key in keys(visit, "actor")}


def test_a_leader_received_abroad_is_on_a_visit() -> None:
    assert visitors("استقبل الرئيس الكيني وليام روتو أمس في نيروبي وزير الخارجية البيروفي إلمر شيالر.") == {
        "elmer_schialer"
    }
    text = (
        "استقبل الرئيس الكيني وليام روتو في مطار نيروبي كلا من الرئيس الزامبي هاكايندي هيشيليما "
        "والرئيس الفيتنامي تو لام."
    )
    assert visitors(text) == {"hakainde_hichilema", "to_lam"}


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الرئيس الكيني وليام روتو أمس في نيروبي السفير البيروفي كارلوس مندوزا.",
        "استقبل الرئيس الكيني وليام روتو أمس في نيروبي وزير الخارجية الكيني موساليا مودافادي.",
        "التقى الرئيس الكيني وليام روتو الرئيس الزامبي هاكايندي هيشيليما أمس في جنيف.",
        "سيستقبل الرئيس الكيني وليام روتو غدا في نيروبي وزير الخارجية البيروفي إلمر شيالر.",
    ],
)
def test_nobody_else_is_on_a_visit(text: str) -> None:
    assert not visitors(text)


@pytest.mark.parametrize("verb", ["تنطلق", "تفتتح", "تعقد", "تبدأ"])
def test_a_summit_is_on_the_day_on_which_it_is_told_to_begin(verb: str) -> None:
    (summit,) = of_class(f"تستضيف نيروبي قمة الاتحاد الأفريقي التي {verb} غدا.", "Summit")
    assert summit.moment is not None
    assert summit.moment.value == "2024-06-11"


def test_aid_that_somebody_oversees_is_no_meeting() -> None:
    assert not told("وأشرف وزير الخارجية الكيني موساليا مودافادي على توزيع المساعدات.")


SUMMIT = "انعقدت أمس في نيروبي قمة الاتحاد الأفريقي. "
GUESTS = (
    ("وغاب عن القمة الرئيس الغاني جون ماهاما، ومثله وزير الخارجية صامويل أبلاكوا.", {"~صامويل_ابلاكوا"}),
    ("ومن بين القادة الذين تأكدت مشاركتهم رئيسا زامبيا وفيتنام.", {"hakainde_hichilema", "to_lam"}),
    (
        "وترأس القمة الرئيس الكيني وليام روتو، الذي تسلم الرئاسة من نظيره الغاني جون ماهاما، "
        "بمشاركة الرئيس الفيتنامي تو لام.",
        {"william_ruto", "to_lam"},
    ),
)


@pytest.mark.parametrize(("later", "guests"), GUESTS)
def test_guests_of_the_summit_are_told_in_the_next_sentence(later: str, guests: set[str]) -> None:
    (summit,) = of_class(SUMMIT + later, "Summit")
    assert keys(summit, "participant", "attendee") >= guests


def test_guests_are_awaited_where_the_summit_is_to_come() -> None:
    text = "تنطلق غدا في نيروبي قمة الاتحاد الأفريقي. ومن أبرز المشاركين في القمة الرئيس الفيتنامي تو لام."
    (summit,) = of_class(text, "Summit")
    assert summit.status == "Planned"
    assert "to_lam" in sides(summit)
