"""Who heads the government of a region, who its parliament, and what is no office at all."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.match.fold import fold


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
