"""Who gives somebody an office: a gathering or council of an organisation, or whom "by" names further on."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class


@pytest.mark.parametrize(
    ("text", "chosen", "by"),
    [
        ("انتخبت قمة الاتحاد الأفريقي المنعقدة في كيغالي موسى فقي أمينا عاما للمنظمة.", "moussa_faki", "african_union"),
        ("وعينت قمة منظمة شنغهاي للتعاون نورلان يرمكبايف مبعوثا خاصا.", "", "sco"),
        ("واختار اجتماع وزراء خارجية منظمة الدول الأمريكية لويس ألماغرو رئيسا للجنة.", "luis_almagro", "oas"),
        (
            "وقال لويس ألماغرو بعد تعيينه وسيطا من قبل الاتحاد الأفريقي إن الحوار ضرورة.",
            "luis_almagro",
            "african_union",
        ),
    ],
)
def test_who_gives_an_office(text: str, chosen: str, by: str) -> None:
    given = of_class(text, "Appointment")
    assert any(by in keys(a, "actor") and any(chosen in k for k in keys(a, "target")) for a in given)


def test_who_is_told_of_at_a_summit_is_not_chosen_by_it() -> None:
    text = "انتخب موسى فقي رئيسا لتشاد قبل أيام من قمة الاتحاد الأفريقي في نيروبي."
    found = of_class(text, "Appointment")
    assert found
    assert all("african_union" not in keys(a, "actor") for a in found)


@pytest.mark.parametrize(
    "text",
    [
        "جرى الأسبوع الماضي في طشقند إبرام اتفاق بين الاتحاد الأوروبي ودول منظمة شنغهاي للتعاون.",
        "وقعت الدول الأعضاء في منظمة شنغهاي للتعاون في طشقند اتفاقا للتجارة.",
    ],
)
def test_member_states_sign_as_their_organisation(text: str) -> None:
    assert any("sco" in keys(s, "participant") for s in of_class(text, "Signing"))


def test_member_states_do_nothing_to_their_own_organisation() -> None:
    text = "فرضت الدول الأعضاء في مجموعة السبع عقوبات على روسيا."
    (action,) = of_class(text, "Action")
    assert keys(action, "actor") == {"g7"}
    assert keys(action, "target") == {"RUS"}
