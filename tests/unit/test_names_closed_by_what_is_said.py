"""Names in office that look like other words, closed by what is said, by a mark or by quotation marks."""

from __future__ import annotations

import pytest

from tests.short import roles

NORWAY = "country:NOR"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("بيان دزئي", "بيان_دزيي"),
        ("بات كونروي", "بات_كونروي"),
        ("دفع الله الحاج علي", "دفع_الله_الحاج_علي"),
        ("ضو البيت منصور", "ضو_البيت_منصور"),
        ("تونكو نصر العبيدة", "تونكو_نصر_العبيده"),
        ("وي جيان قوه", "وي_جيان_قوه"),
        ("ماي فاتي", "ماي_فاتي"),
    ],
)
def test_nothing_but_a_name_stands_between_an_office_and_what_is_said(name: str, key: str) -> None:
    said = f"وقال نائب وزير الخارجية النرويجي {name} إن بلاده تدعم الحوار بين الطرفين."
    assert (f"person:~{key}", "officialOf", NORWAY) in roles(said)


def test_so_it_is_between_quotation_marks_behind_an_office() -> None:
    quoted = "وأعرب السفير النرويجي «بيان دزئي» عن قلقه من تطورات الأوضاع في المنطقة."
    assert ("person:~بيان_دزيي", "officialOf", NORWAY) in roles(quoted)


def test_a_noun_spelled_in_haste_closes_a_name_before_a_mark() -> None:
    signed = "ووقع الاتفاق نائب وزير التجارة النرويجي وي جيان قوه، فيما حضر السفراء."
    assert ("person:~وي_جيان_قوه", "officialOf", NORWAY) in roles(signed)


def test_a_family_name_that_begins_like_a_particle_stands_before_an_office() -> None:
    before = "وقال تيري هوغن الناطق باسم وزارة الخارجية النرويجية إن بلاده تدرس الأمر."
    assert ("person:~تيري_هوغن", "officialOf", NORWAY) in roles(before)


@pytest.mark.parametrize(
    "text",
    [
        "وقال الصحفي إن السفير النرويجي يان أولسن اعتبر أن الوضع يزداد سوءا في المنطقة.",
        "أما السفير النرويجي يان أولسن فأكد أن الوضع يزداد سوءا في المنطقة كلها.",
        "وخص بالذكر دول الشمال النرويجية، حيث أوضح الدكتور حجازي أن الوضع يزداد سوءا.",
    ],
)
def test_a_verb_is_no_part_of_a_name(text: str) -> None:
    assert {p for p, _, _ in roles(text)} <= {"person:~يان_اولسن"}
