"""Ministers of a field that no list has, ministers of those abroad, and who stays or is listed as what he is."""

from __future__ import annotations

import pytest

from tests.short import roles

NAME = "person:~سالم_الورداني"


@pytest.mark.parametrize(
    ("text", "role", "state"),
    [
        (
            "وقالت وزيرة التضامن والإدماج المهني والأسرة بجمهورية زامبيا، سلمى الورداني، إن الخطة جاهزة.",
            "officialOf",
            "ZMB",
        ),
        ("وقال وزير العلاقات بين المؤسسات البيروفي سالم الورداني إن الخطة جاهزة.", "officialOf", "PER"),
        (
            "وقال وزير الخارجية والتعاون مع غرب أفريقيا في زامبيا، سالم الورداني، إن الخطة جاهزة.",
            "foreignMinisterOf",
            "ZMB",
        ),
        ("وقال وزير الخارجية والسنغاليين في الخارج سالم الورداني إن الخطة جاهزة.", "foreignMinisterOf", "SEN"),
        ("أجرى الرئيس تعديلا وزاريا في حين ظل سالم الورداني رئيسا للحكومة الزامبية.", "headOfGovernmentOf", "ZMB"),
    ],
)
def test_the_state_stands_between_the_field_and_the_name(text: str, role: str, state: str) -> None:
    told = {(r, o) for who, r, o in roles(text) if who.endswith("الورداني")}
    assert (role, f"country:{state}") in told


def test_a_list_of_ministers_tells_who_they_are() -> None:
    told = roles("شكل الرئيس الزامبي حكومة جديدة.\n\nوفيما يلي أسماء الوزراء:\n\nالدكتور سالم الورداني - وزيرا للصناعة")
    assert (NAME, "officialOf", "country:ZMB") in told


def test_who_heads_the_security_council_of_a_state_is_its_chief_but_no_deputy_is() -> None:
    head = roles("وقال الأمين العام لمجلس الأمن القومي الزامبي سالم الورداني إن الخطة جاهزة.")
    deputy = roles("وقال نائب رئيس مجلس الأمن القومي الزامبي سالم الورداني إن الخطة جاهزة.")
    assert {r for who, r, _ in head if who == NAME} == {"officialOf", "chiefOf"}
    assert "chiefOf" not in {r for who, r, _ in deputy if who == NAME}


@pytest.mark.parametrize(
    "text",
    [
        "وقال وزير العلاقات بين المؤسسات ووفد زامبيا سالم الورداني إن الخطة جاهزة.",
        "ولن يظل سالم الورداني رئيسا للحكومة الزامبية.",
    ],
)
def test_no_state_is_told_of_a_delegation_or_of_who_does_not_stay(text: str) -> None:
    assert not {o for who, _, o in roles(text) if who == NAME}
