"""States without a name that leave, refuse or talk to a body are told as no members of it; provisions are plans."""

from __future__ import annotations

import pytest

from tests.short import deeds, roles

BODY = "وتأسس اتحاد دول أمريكا الجنوبية عام 2008، {} دول عدة، {} الأرجنتين والبرازيل."


def _members(text: str) -> set[str]:
    return {state for state, role, _ in roles(text) if role == "memberOf"}


@pytest.mark.parametrize("led", ["منها", "من بينها", "أبرزها"])
@pytest.mark.parametrize("done", ["ثم غادرته", "ثم رفضت الانضمام إليه", "ثم هددت بالانسحاب منه", "وحاورته"])
def test_who_does_something_else_is_no_member(done: str, led: str) -> None:
    assert _members(BODY.format(done, led)) == set()


def test_who_joins_or_is_taken_in_is_one() -> None:
    assert _members(BODY.format("وانضمت إليه", "منها")) == {"country:ARG", "country:BRA"}
    assert _members("ويضم اتحاد دول أمريكا الجنوبية 12 دولة، منها الأرجنتين والبرازيل.") == {
        "country:ARG",
        "country:BRA",
    }


@pytest.mark.parametrize(
    "text",
    [
        "وبموجب مشروع الاتفاق تدفع صربيا تعويضات لكوسوفو.",
        "وطبقا للتسوية المقترحة ترفع صربيا الحصار عن كوسوفو.",
        "وبحسب المسودة تسحب صربيا قواتها من كوسوفو.",
    ],
)
def test_what_a_text_lays_down_is_yet_to_be_done(text: str) -> None:
    assert {h.status for h in deeds(text)} <= {"Planned"}


def test_what_was_done_under_a_text_is_a_fact() -> None:
    assert {h.status for h in deeds("وبموجب الاتفاق دفعت صربيا تعويضات لكوسوفو أمس.")} <= {"Occurred"}
