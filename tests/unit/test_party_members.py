"""People who belong to a party, by the words of belonging that tie them to its name."""

from __future__ import annotations

import pytest

from tests.short import read


def members(text: str) -> set[tuple[str, str]]:
    told = read(text).relations
    return {(r.subject.partition("~")[2], r.object.partition("~")[2]) for r in told if r.property == "memberOf"}


@pytest.mark.parametrize(
    "text",
    [
        "وقال أنور الزبيري، المنتمي لحزب الكرمة الريفي، إن الأسعار ارتفعت.",
        "وحذر أنور الزبيري الذي ينتمي إلى حزب الكرمة الريفي من ارتفاع الأسعار.",
        "وينتمي أنور الزبيري أيضا إلى حزب الكرمة الريفي.",
        "وقال النائب عن حزب الكرمة الريفي أنور الزبيري إن الأسعار ارتفعت.",
        "وأكد أنور الزبيري، عضو حزب الكرمة الريفي، أن الأسعار ارتفعت.",
        "وأكد العضو في حزب الكرمة الريفي أنور الزبيري أن الأسعار ارتفعت.",
        "وقال النائب أنور الزبيري من حزب الكرمة الريفي إن الأسعار ارتفعت.",
        "وحصل مرشح حزب الكرمة الريفي أنور الزبيري على ربع الأصوات.",
    ],
)
def test_somebody_belongs_to_a_party(text: str) -> None:
    assert members(text) == {("انور_الزبيري", "حزب_الكرمه_الريفي")}


@pytest.mark.parametrize(
    "text",
    [
        "وقال أنور الزبيري المنشق عن حزب الكرمة الريفي إن الأسعار ارتفعت.",
        "وقال أنور الزبيري، العضو السابق في حزب الكرمة الريفي، إن الأسعار ارتفعت.",
        "والتقى أنور الزبيري وفدا من حزب الكرمة الريفي أمس.",
        "وانتقد أنور الزبيري مواقف حزب الكرمة الريفي أمس.",
        "وأكد أنور الزبيري، عضو مجلس الأمن، أن الأسعار ارتفعت.",
        "ووقع عن الجانب الريفي أنور الزبيري، وعن حزب الكرمة الريفي جابر العلي.",
        "وقال أنور الزبيري وهو عضو سابق بلجنة الموازنة العامة إن الأسعار ارتفعت.",
    ],
)
def test_nobody_belongs_to_what_he_left_or_met(text: str) -> None:
    assert not members(text)


def test_who_heads_a_party_is_no_official_of_its_state() -> None:
    told = read("وقال رئيس حزب الإصلاح المغربي أنور الزبيري إن الأسعار ارتفعت.").relations
    assert [r.property for r in told if r.subject.endswith("انور_الزبيري")] == ["chiefOf"]


def test_a_court_in_a_town_is_of_its_state() -> None:
    told = read("وقال المتحدث باسم المحكمة العليا في ميونيخ أنور الزبيري إن الجلسة تأجلت.").relations
    assert "country:DEU" in {r.object for r in told if r.property == "officialOf"}


@pytest.mark.parametrize(
    "text",
    [
        "وقال أنور الزبيري وهو عضو بارز بلجنة الموازنة العامة إن الأسعار ارتفعت.",
        "وقال أنور الزبيري، أحد أعضاء لجنة الموازنة العامة، إن الأسعار ارتفعت.",
    ],
)
def test_somebody_sits_in_a_committee(text: str) -> None:
    assert members(text) == {("انور_الزبيري", "لجنه_الموازنه_العامه")}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("وقال السيناتور الديمقراطي الأميركي زولتان كابوي إن الأسعار ارتفعت.", {"organization:democratic_party"}),
        (
            "ويبحث السيناتور زولتان كابوي، الجمهوري من ولاية أوهايو، ملف التجارة.",
            {"organization:republican_party"},
        ),
        ("وقال السيناتور الديمقراطي البرازيلي زولتان كابوي إن الأسعار ارتفعت.", set()),
    ],
)
def test_an_adjective_tells_the_party_that_a_state_has(text: str, party: set[str]) -> None:
    assert {r.object for r in read(text).relations if r.property == "memberOf"} == party
