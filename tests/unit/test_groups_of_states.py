"""Who belongs to a group of states that only the article knows, and which group is meant by "the group"."""

from __future__ import annotations

import pytest

from tests.short import roles

GROUP = "organization:~مجموعه_اصدقا_هايتي"


def members(text: str) -> set[tuple[str, str]]:
    return {(s.split(":")[-1], o) for s, p, o in roles(text) if p == "memberOf"}


@pytest.mark.parametrize(
    "text",
    [
        "اجتمعت مجموعة أصدقاء هايتي أمس. وتضم المجموعة كلا من كندا وتشيلي.",
        "ورحب بالقرار سفراء مجموعة أصدقاء هايتي المؤلفة من كندا وتشيلي.",
        "وعقدت مجموعة أصدقاء هايتي (كندا وتشيلي) لقاء في ليما.",
        "وأعلنت مجموعة أصدقاء هايتي، التي تضم كندا وتشيلي، موقفها.",
    ],
)
def test_who_is_in_a_group_that_nobody_knows(text: str) -> None:
    assert members(text) == {("CAN", GROUP), ("CHL", GROUP)}


def test_who_chairs_it() -> None:
    assert ("country:CHL", "chairOf", GROUP) in roles("تشيلي، التي ترأس مجموعة أصدقاء هايتي، دعت إلى لقاء.")


def test_a_known_group_told_of_later_is_meant() -> None:
    text = "اجتمعت مجموعة أصدقاء هايتي أمس. وفي اليوم نفسه التأمت قمة مجموعة السبع، وتسلمت كندا رئاسة المجموعة."
    assert {o for _, p, o in roles(text) if p == "chairOf"} == {"organization:g7"}


def test_companies_are_no_members() -> None:
    assert not members("وتضم رابطة مصدري الكاكاو شركات من غانا وتوغو.")
