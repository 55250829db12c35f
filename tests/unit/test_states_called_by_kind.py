"""States called by what they are, "the kingdom" or "the sultanate", and journeys to "the country"."""

from __future__ import annotations

import pytest

from tests.short import of_class, roles, sides, told

BEGUN = "اختتمت في الرياض أعمال الندوة. "


@pytest.mark.parametrize(
    "text",
    [
        "التقى فيصل بن فرحان وزير الدفاع الكندي بيل بلير الذي يزور المملكة حاليا.",
        "التقى بيل بلير عددا من المسؤولين في الرياض، وذلك في ختام زيارته للمملكة.",
        "وصل بيل بلير إلى المملكة أمس، وكان في استقباله بمطار الرياض عدد من المسؤولين.",
    ],
)
def test_the_kingdom_is_the_one_that_the_article_tells_of(text: str) -> None:
    visits = of_class(BEGUN + text, "Visit")
    assert any("bill_blair" in sides(h) and "country:SAU" in h.values("location", "host") for h in visits)


def test_the_sultanate_is_oman_where_its_sultan_is_told_of() -> None:
    text = "استقبل السلطان هيثم بن طارق وزير الدفاع الكندي بيل بلير الذي يزور السلطنة حاليا."
    assert [h.values("location") for h in of_class(text, "Visit")] == [("country:OMN",)]


def test_an_arab_kingdom_goes_before_another() -> None:
    text = "استقبل ولي العهد السعودي محمد بن سلمان رئيس الوزراء الإسباني بيدرو سانشيز. وأكدت المملكة رفضها للعدوان."
    assert any("SAU" in sides(h) for h in of_class(text, "Statement"))


def test_offices_and_governments_of_the_kingdom_are_its_own() -> None:
    text = BEGUN + "وقال سفير المملكة لدى اليابان غازي بن زقر إن حكومة المملكة تؤيد الحوار."
    assert {of for _, role, of in roles(text) if role == "officialOf"} == {"country:SAU"}


@pytest.mark.parametrize(
    "text",
    [
        # two of a kind, and nothing tells which
        "التقى فيصل بن فرحان أيمن الصفدي في باريس. وزار المملكة وزير الدفاع الكندي بيل بلير.",
        # an adjective tells of another one
        "اختتمت في الرياض أعمال الندوة. وزار بيل بلير المملكة الليبية سابقا.",
        # none told of
        "التقى إيمانويل ماكرون وزير الدفاع الكندي بيل بلير الذي يزور المملكة حاليا.",
    ],
)
def test_where_it_is_not_sure_which_one_is_meant_none_is(text: str) -> None:
    assert not any({"SAU", "JOR"} & sides(h) for h in of_class(text, "Visit"))


@pytest.mark.parametrize(
    "text",
    [
        "وصل بيل بلير إلى البلاد أمس في زيارة رسمية، وكان في استقباله بمطار الكويت الدولي عدد من المسؤولين.",
        "وصل إلى البلاد أمس بيل بلير في زيارة رسمية، وكان في استقباله وزير الدفاع الكويتي فهد اليوسف بمطار الكويت.",
    ],
)
def test_the_country_is_that_of_the_airport_where_a_guest_arrives(text: str) -> None:
    visits = [h for h in told("قال وزير الدفاع الكندي بيل بلير إن الحوار مستمر. " + text) if h.cls == "Visit"]
    assert [h.values("location") for h in visits] == [("country:KWT",)]
