"""What is asked of others, needed, held or only counted from is no deed or meeting of those who tell of it."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, told


@pytest.mark.parametrize(
    "text",
    [
        "دعا الرئيس الكيني أطراف النزاع في أوغندا إلى مواصلة الحوار.",
        "ناشد وزير الخارجية الكيني السودان وجنوب السودان مواصلة الحوار.",
    ],
)
def test_who_calls_for_talks_of_others_is_no_side_of_them(text: str) -> None:
    for met in of_class(text, "Meeting"):
        assert not keys(met, "participant") & {"william_ruto", "musalia_mudavadi"}


def test_who_is_ready_to_go_on_with_talks_is_a_side_of_them() -> None:
    (met,) = of_class("أعلنت كينيا استعدادها لمواصلة الحوار مع أوغندا.", "Meeting")
    assert keys(met, "participant") == {"KEN", "UGA"}


def test_who_supports_the_talks_of_others_is_no_side_of_them() -> None:
    text = "أعلنت كينيا وأوغندا دعمهما للمفاوضات المباشرة التي افتتحت أمس في أروشا."
    assert not any(keys(met, "participant") & {"KEN", "UGA"} for met in of_class(text, "Meeting"))


@pytest.mark.parametrize(
    "text",
    [
        "يحتاج البروتوكولان إلى مصادقة برلماني كينيا وأوغندا.",
        "لا تصبح المعاهدة نافذة إلا بعد أن يصادق عليها برلمان كينيا.",
    ],
)
def test_what_a_treaty_waits_for_has_not_been_done(text: str) -> None:
    assert not any(h.status == "Occurred" for h in of_class(text, "Signing"))


def test_who_holds_the_chair_of_a_body_does_nothing_by_it() -> None:
    text = "قال الرئيس الكيني وليام روتو، الذي تتولى بلاده الرئاسة الدورية لجماعة شرق أفريقيا، إن السلام قريب."
    assert not any(h.cls in ("Action", "Appointment") for h in told(text))


def test_who_takes_over_the_chair_of_a_body_does() -> None:
    text = "تسلمت كينيا من أوغندا الرئاسة الدورية لجماعة شرق أفريقيا."
    assert any(h.cls in ("Action", "Appointment") for h in told(text))


@pytest.mark.parametrize("task", ["مراجعة العقوبات", "بأن يراجع العقوبات", "بنقل رسالة إلى أوغندا"])
def test_who_is_charged_with_a_task_is_given_no_office(task: str) -> None:
    assert not of_class(f"كلف الرئيس الكيني وزير خارجيته موساليا مودافادي {task}.", "Appointment")


@pytest.mark.parametrize("office", ["بتشكيل الحكومة", "رئاسة لجنة التحقيق"])
def test_who_is_charged_with_an_office_is_given_it(office: str) -> None:
    (given,) = of_class(f"كلف الرئيس الكيني موساليا مودافادي {office}.", "Appointment")
    assert keys(given, "target") == {"musalia_mudavadi"}


def test_what_goes_on_since_somebody_took_office_is_of_no_day_of_the_news() -> None:
    text = "وصلت وزيرة الخارجية الألمانية أنالينا بيربوك أمس إلى كمبالا، في أول زيارة لها منذ توليها وزارة الخارجية."
    assert all(h.moment is None for h in of_class(text, "Appointment"))


def test_agreeing_to_impose_is_no_supposing() -> None:
    (deed,) = of_class("وافق مجلس الأمن على فرض عقوبات على أوغندا.", "Action")
    assert deed.detail != "conditional"


def test_who_warns_of_a_deed_does_not_threaten_with_it() -> None:
    text = "حذرت وزيرة الخارجية الألمانية أنالينا بيربوك من غزو لبنان."
    assert not any(keys(h, "actor") for h in of_class(text, "Action"))


def test_who_threatens_with_a_deed_is_to_do_it() -> None:
    (deed,) = of_class("هدد الرئيس الكيني بفرض عقوبات على أوغندا.", "Action")
    assert "KEN" in keys(deed, "actor")


def test_a_pronoun_is_nobody_of_the_other_gender() -> None:
    text = "هنأ الرئيس الكيني وليام روتو أوغندا على توليها رئاسة الاتحاد الأفريقي."
    assert not any(keys(h, "target") == {"william_ruto"} for h in of_class(text, "Appointment"))


def test_nobody_accedes_to_a_person() -> None:
    assert not of_class("طلب الرئيس الكيني دخول المفتشين قصور الرئيس العراقي صدام حسين.", "Accession")
