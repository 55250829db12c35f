"""Who heads the government of a region, who its parliament, and what is no office at all."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.match.fold import fold
from tests.short import roles


def offices(form: str) -> set[str]:
    """The offices that a title is a form of."""
    return {entry.key for title, entry in load().offices.forms if title == fold(form) and entry.kind == "office"}


@pytest.mark.parametrize(
    ("form", "office"),
    [
        ("رئيس حكومة إقليم", "governor"),
        ("حاكمة ولاية", "governor"),
        ("محافظة محافظة", "governor"),
        ("رئيس برلمان إقليم", "speaker_of_parliament"),
        ("رئيسة برلمان ولاية", "speaker_of_parliament"),
        ("رئيسا البرلمان العربي", "arab_parliament_president"),
        ("رؤساء البرلمان العربي", "arab_parliament_president"),
    ],
)
def test_a_title_is_of_one_office(form: str, office: str) -> None:
    assert offices(form) == {office}


@pytest.mark.parametrize("form", ["محافظة مدينة", "محافظة منطقة", "محافظة جهة", "محافظة ولاية"])
def test_the_governorate_of_a_place_is_no_office(form: str) -> None:
    assert offices(form) == set()


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("والتقى السفير رئيس حكومة ولاية بافاريا الألمانية سالم الورداني في المدينة.", "bavaria"),
        ("وقال رئيس وزراء إقليم كيبيك الكندي سالم الورداني إن الخطة جاهزة.", "quebec"),
        ("وقال رئيس حكومة كاتالونيا سالم الورداني إن الخطة جاهزة.", "catalonia"),
        ("وقالت رئيسة حكومة ويلز سالم الورداني إن الخطة جاهزة.", "wales"),
        ("وقال كبير وزراء ولاية البنجاب الهندية سالم الورداني إن الخطة جاهزة.", "punjab_india"),
    ],
)
def test_the_head_of_the_government_of_a_region_heads_that_of_no_state(text: str, land: str) -> None:
    told = {(role, of) for who, role, of in roles(text) if who == "person:~سالم_الورداني"}
    assert told == {("headOfGovernmentOf", f"place:{land}")}


def test_a_governor_is_an_official_of_the_state() -> None:
    told = roles("وقال حاكم ولاية بافاريا الألمانية سالم الورداني إن الخطة جاهزة.")
    assert ("person:~سالم_الورداني", "officialOf", "country:DEU") in told
