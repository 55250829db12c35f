"""One name that stands for several states: each of them takes part, but what is in them all is at a place."""

from __future__ import annotations

import pytest

from tests.short import of_class, speakers

DAY = "2024-05-10"


@pytest.mark.parametrize(
    ("text", "cls", "role", "states"),
    [
        ("وقعت الكوريتان أمس في بانمونجوم اتفاقا لوقف التصعيد العسكري.", "Agreement", "party", {"KOR", "PRK"}),
        ("اجتمع زعيما الكوريتين أمس في بانمونجوم لبحث التصعيد العسكري.", "Meeting", "participant", {"KOR", "PRK"}),
        ("وقعت دولتا السودان أمس في أديس أبابا اتفاقا حول النفط.", "Agreement", "party", {"SDN", "SSD"}),
    ],
)
def test_each_state_takes_part(text: str, cls: str, role: str, states: set[str]) -> None:
    (told,) = of_class(text, cls, DAY)
    assert {value.partition(":")[2] for value in told.values(role)} == states


def test_all_of_them_say_what_is_said_in_their_name() -> None:
    said = speakers("رحبت الكوريتان أمس بالاتفاق الذي أعلن عنه في بروكسل.")
    assert said == {"country:KOR", "country:PRK"}


def test_what_is_in_them_has_no_sides() -> None:
    assert speakers("أجريت انتخابات في الكوريتين أمس وأعلنت النتائج في سيول.") == set()
