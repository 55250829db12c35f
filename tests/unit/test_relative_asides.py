"""Relative clauses between commas: what stands around them is one clause, and they are one by themselves."""

from __future__ import annotations

import pytest

from tests.short import of_class, sides, statements, told


@pytest.mark.parametrize(
    ("text", "cls", "parties"),
    [
        (
            "عقدت رئيسة بيرو، التي تولت السلطة العام الماضي، جلسة مباحثات مع نظيرها البوليفي.",
            "Meeting",
            {"dina_boluarte", "luis_arce"},
        ),
        ("أجرت فنلندا، التي احتفلت أمس بعيدها، محادثات مع إستونيا.", "Meeting", {"FIN", "EST"}),
        ("فرضت كندا، التي استدعت سفيرها قبل شهر، عقوبات على بيلاروس.", "Action", {"CAN", "BLR"}),
        ("أثيوبيا، التي حشدت قواتها على الحدود، قصفت مواقع داخل الصومال.", "Action", {"ETH", "SOM"}),
    ],
)
def test_a_clause_goes_on_behind_one_set_apart(text: str, cls: str, parties: set[str]) -> None:
    assert any(parties <= sides(happening) for happening in of_class(text, cls))


def test_who_speaks_goes_on_speaking_behind_a_clause_about_him() -> None:
    text = "قال الرئيس الغاني ناناكوفو أداي، الذي يزور البلاد للمرة الثانية، إن بلاده تؤيد الحوار."
    assert {key for h in statements(text) for key in h.values("speaker")} >= {"person:~ناناكوفو_اداي"}


def test_what_is_set_apart_is_dated_by_itself() -> None:
    text = "تستضيف نيبال، التي وقعت اتفاقا تجاريا مع الهند عام 2019، القمة المقبلة في كاتماندو عام 2026."
    summit = of_class(text, "Summit")[0]
    signing = of_class(text, "Signing")[0]
    assert (summit.moment.value, signing.moment.value) == ("2026", "2019")


def test_a_relative_clause_with_a_comma_of_its_own_is_not_cut() -> None:
    text = "استقبل الوزير رئيس الوفد المجري، الذي قال، في تصريح للصحفيين، إن المحادثات مثمرة."
    assert all(h.cls != "Call" for h in told(text))


LISTED = [
    "التقى محمد السادس الرئيس البرازيلي لولا دا سيلفا الذي كان قد وصل إلى الرباط السبت آتيا من الدوحة، "
    "ورئيس الوزراء الكندي مارك كارني.",
    "شارك في اجتماع الرباط محمد السادس والرئيس البرازيلي لولا دا سيلفا الذي وصل السبت، "
    "ورئيس الوزراء الكندي مارك كارني.",
]


@pytest.mark.parametrize("text", LISTED, ids=range(len(LISTED)))
def test_a_list_goes_on_behind_a_clause_about_one_of_it(text: str) -> None:
    meeting = of_class(text, "Meeting")[0]
    assert sides(meeting) >= {"mohammed_vi", "luiz_inacio_lula_da_silva", "mark_carney"}


def test_whom_he_met_of_whom_it_tells_is_on_no_other_list() -> None:
    text = "انتقد مارك كارني لولا دا سيلفا الذي استقبل في الرباط محمد السادس، وويليام روتو."
    meeting = of_class(text, "Meeting")[0]
    assert sides(meeting) >= {"luiz_inacio_lula_da_silva", "mohammed_vi", "william_ruto"}
    assert "mark_carney" not in sides(meeting)


DENIED = [
    "نفت بيرو، التي شنت هجوما على الإكوادور فجر الأحد، أي صلة لها بما جرى.",
    "نفت بيرو، التي شنت هجوما على الإكوادور فجر الأحد، جميع التهم الموجهة إليها.",
    "نفت بيرو، التي شنت هجوما على الإكوادور فجر الأحد، بعض هذه الأنباء.",
    "نفت بيرو، التي شنت هجوما على الإكوادور فجر الأحد، أن تكون قد قصفت كولومبيا.",
    "ترفض بيرو، التي نشرت قواتها في الإكوادور الشهر الماضي، أية وساطة بينهما.",
]


@pytest.mark.parametrize("text", DENIED, ids=range(len(DENIED)))
def test_what_tells_of_him_who_denies_is_not_denied(text: str) -> None:
    deed = next(h for h in of_class(text, "Action") if "country:ECU" in h.values("target", "location"))
    assert deed.status == "Occurred"
    assert not deed.said_by


def test_what_is_denied_behind_that_is_denied() -> None:
    text = "نفت بيرو أنها شنت هجوما على الإكوادور فجر الأحد."
    assert {h.status for h in of_class(text, "Action")} == {"Denied"}


@pytest.mark.parametrize("verb", ["صرح", "أعلن"])
def test_what_he_says_of_whom_it_tells_is_still_said(verb: str) -> None:
    text = f"نفى الرئيس الغاني ناناكوفو أداي، الذي {verb} بأن بلاده قصفت توغو، أي نية للحرب."
    assert all(h.status != "Occurred" or h.said_by for h in of_class(text, "Action"))
