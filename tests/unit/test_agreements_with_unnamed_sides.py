"""Who concluded an agreement where no state is named as a side: lands, "with it", those who met, whom it binds."""

from __future__ import annotations

import pytest

from tests.short import told


def accords(text: str) -> list[set[str]]:
    found = (h for h in told(text) if h.cls == "Agreement" and h.status == "Occurred")
    return [set(h.values("party")) for h in found]


SHAPES = [
    "وقعت قطر مع {} اتفاقا في مجال الطاقة يوم الثلاثاء.",
    "وقعت قطر و{} مذكرة تفاهم بشأن التدريب.",
    "تم التوقيع على اتفاقية بين قطر و{} يوم الثلاثاء.",
]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("land", "key"),
    [("إقليم كتالونيا", "catalonia"), ("هرجيسا", "hargeisa"), ("مدينة برشلونة", "barcelona")],
)
def test_a_land_or_a_town_is_a_side_where_only_a_side_can_stand(shape: str, land: str, key: str) -> None:
    assert accords(shape.format(land)) == [{"country:QAT", f"place:{key}"}]


def test_where_something_is_signed_is_no_side() -> None:
    assert not accords("وقعت قطر في مدينة برشلونة اتفاقا في مجال الطاقة يوم الثلاثاء.")


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("وكان وزير الخارجية الهايتي قد زار نيروبي أواخر فبراير حيث وقع اتفاق بشأن التدريب.", "KEN HTI"),
        ("وقطعت كينيا علاقاتها مع تايوان لصالح داكار، ووقعت معها اتفاقية أمنية عام 2022.", "KEN SEN"),
        ("وتربط البيرو بالسنغال اتفاقية لتسليم المطلوبين منذ 2004.", "PER SEN"),
        ("والتقى الرئيس الكيني نظيره الهايتي. وتوطدت العلاقات بمذكرة تفاهم وقعت اليوم بشأن المستشفيات.", "KEN HTI"),
    ],
)
def test_who_is_meant_as_a_side(text: str, sides: str) -> None:
    assert accords(text) == [{f"country:{side}" for side in sides.split()}]


@pytest.mark.parametrize(
    "text",
    [
        "ولم توقع البيرو معها أي اتفاق بشأن الحدود.",
        "وتأمل البيرو في توقيع اتفاق مع إقليم كتالونيا بشأن المياه.",
        "وقال الرئيس إن بلاده ترفض توقيع اتفاق مع إقليم كتالونيا.",
        "وغادر الوفد القاعة. وتوطدت العلاقات بمذكرة تفاهم وقعت اليوم بشأن المستشفيات.",
    ],
)
def test_what_is_not_concluded_or_between_nobody_known_is_none(text: str) -> None:
    assert not accords(text)
