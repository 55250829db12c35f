"""Who sets up a body or ties between states, when, and that the noun of a forum or pact is then what is set up."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class

BODIES = ["صندوق مشترك للاستثمار", "مجلس أعمال مشترك", "منتدى للغابات", "تحالف للملاحة"]
MANNERS = [
    "وتم إطلاق {} بين الغابون وبنما.",
    "ورحب الخبراء بإنشاء {} بين الغابون وبنما.",
    "وتأسس {} عام 1998 على يد الغابون وبنما.",
]


def founders(happening: Happening) -> set[str]:
    return keys(happening, "actor", "participant")


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("manner", MANNERS)
def test_who_sets_up_what(manner: str, body: str) -> None:
    (one,) = of_class(manner.format(body), "Founding")
    assert founders(one) == {"GAB", "PAN"}
    assert one.status == "Occurred"
    assert not of_class(manner.format(body), "Meeting")


@pytest.mark.parametrize("deed", ["إنشاء", "تأسيس", "إطلاق"])
@pytest.mark.parametrize("body", ["صندوقا مشتركا", "منتدى الغابات المدارية", "لجنة للحدود"])
def test_the_states_right_behind_the_noun_do_it(deed: str, body: str) -> None:
    found = of_class(f"ومرت عشر سنوات على {deed} الغابون وبنما {body}.", "Founding")
    assert [founders(h) for h in found] == [{"GAB", "PAN"}]


def test_people_may_found_an_alliance() -> None:
    (one,) = of_class("وأنشئ تحالف الجنوب في مايو 2004 على يد فيدل كاسترو وهوغو تشافيز.", "Founding")
    assert founders(one) == {"fidel_castro", "hugo_chavez"}
    assert one.moment is not None
    assert one.moment.value == "2004-05"


@pytest.mark.parametrize("ties", ["العلاقات القائمة", "العلاقة الدبلوماسية القائمة", "العلاقات الدبلوماسية القائمة"])
def test_since_when_there_are_ties(ties: str) -> None:
    (one,) = of_class(f"وأشاد الباحثون بمسيرة {ties} منذ عام 1974 بين الغابون وبنما.", "Founding")
    assert founders(one) == {"GAB", "PAN"}
    assert one.moment is not None
    assert one.moment.value == "1974"
