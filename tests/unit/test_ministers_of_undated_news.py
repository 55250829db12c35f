"""Whoever is called "the minister" in an article without a date holds the one ministry that he is known to have held.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import extract
from tests.short import END


def offices(text: str) -> set[tuple[str, str, str]]:
    """Who holds which office of whom in an article of unknown date."""
    told = extract(RawPage(identifier="undated", text=text + END), load())
    return {(r.subject, r.property, r.object) for r in told.relations}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "وتوجهت الوزيرة كوندوليزا رايس إلى المنطقة، وقال الرئيس المصري إن الحوار مستمر.",
            ("person:condoleezza_rice", "foreignMinisterOf", "country:USA"),
        ),
        (
            "ونقل الوزير سيرغي لافروف رسالة إلى القادة في بغداد.",
            ("person:sergey_lavrov", "foreignMinisterOf", "country:RUS"),
        ),
    ],
)
def test_the_one_ministry_is_meant(text: str, claim: tuple[str, str, str]) -> None:
    assert claim in offices(text)


def test_who_held_two_may_mean_either() -> None:
    """He was a minister of defence and of foreign affairs at different times."""
    told = offices("ونقل الوزير أفيغدور ليبرمان رسالة إلى القادة في برلين.")
    assert not any(person == "person:avigdor_lieberman" for person, _, _ in told)
