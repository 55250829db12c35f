"""Leaders and ministers of states that are not named one by one gather; a region is a side beside another side."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, told


def held(text: str) -> list[Happening]:
    return [h for h in told(text) if h.cls in ("Summit", "Meeting")]


@pytest.mark.parametrize(
    ("text", "place", "who"),
    [
        ("يعقد قادة دول أميركا اللاتينية الخميس اجتماعا طارئا في القاهرة لبحث التصعيد.", "cairo", "latin_america"),
        ("التأم وزراء خارجية الدول العربية أمس الأحد في الدوحة حول مائدة واحدة.", "doha", "arab_world"),
        ("اجتمع رؤساء أركان دول الساحل أمس الأحد في سانتياغو لبحث الأمن.", "santiago", "sahel"),
        ("انطلقت في نيروبي أمس الأحد أعمال اجتماع ممثلي أربعين دولة.", "nairobi", "اربعين"),
        ("ناقش قادة 32 دولة أفريقية خلال اجتماع في برلين أمس الأحد ملف الطاقة.", "berlin", "32"),
        ("شهدت مالطا أمس الأحد لقاء جمع قادة دول أميركا اللاتينية.", "MLT", "latin_america"),
        ("يعقد رؤساء دول وحكومات منظمة التعاون الإسلامي الخميس اجتماعا طارئا في القاهرة.", "cairo", "oic"),
    ],
)
def test_holders_of_offices_of_unnamed_states_gather(text: str, place: str, who: str) -> None:
    (one,) = held(text)
    assert place in keys(one, "location")
    assert any(who in key for key in keys(one, "participant") | keys(one, "organizer"))


@pytest.mark.parametrize(
    "text",
    [
        "انطلقت في لشبونة أعمال القمة الثانية بين الاتحاد الأوروبي وأفريقيا.",
        "وانعقدت قمة أخرى في اليوم ذاته في سانتياغو بين أميركا اللاتينية والاتحاد الأوروبي.",
    ],
)
def test_a_region_is_a_side_beside_another(text: str) -> None:
    (one,) = held(text)
    assert "european_union" in keys(one, "participant")
    assert any("_states_" in key for key in keys(one, "participant"))


def test_where_they_meet_is_no_side() -> None:
    (one,) = held("اجتمع وزير الخارجية المصري بدر عبد العاطي مع نظيره التركي هاكان فيدان في أفريقيا أمس الأحد.")
    assert not any("_states_" in key for key in keys(one, "participant"))
