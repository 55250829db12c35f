"""Some of those whose office is counted, named with their states: "ten presidents, among them the X-ian N"."""

from __future__ import annotations

import pytest

from tests.short import roles


@pytest.mark.parametrize("opening", ["شارك في القمة أحد عشر رئيسا، بينهم", "وحضر القمة عشرة رؤساء، من بينهم"])
def test_each_has_the_office(opening: str) -> None:
    found = roles(f"{opening} الأرجنتيني ألبرتو فرنانديز والكولومبي غوستافو بيترو.", "2023-05-30")
    heads = {(who.split(":")[1], of.split(":")[1]) for who, role, of in found if role == "headOfStateOf"}
    assert {("alberto_fernandez", "ARG"), ("gustavo_petro", "COL")} <= heads


def test_heads_of_something_else_have_it_not() -> None:
    found = roles("وحضر القمة عشرة رؤساء شركات، بينهم الأميركي بيل غيتس والهندي راتان تاتا.", "2023-05-30")
    assert not any(role == "headOfStateOf" for _, role, _ in found)
