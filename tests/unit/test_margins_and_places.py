"""Where gatherings and what is on their margins are told to have been."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

PAIR = "الرئيس الكيني ويليام روتو نظيره الأوغندي يوري موسيفيني"


@pytest.mark.parametrize(
    "text",
    [
        f"التقى {PAIR} في كيغالي أثناء قمة مجموعة شرق أفريقيا.",
        f"التقى {PAIR} في كيغالي على هامش قمة مجموعة شرق أفريقيا.",
    ],
)
def test_a_summit_is_where_something_on_its_margins_was(text: str) -> None:
    (summit,) = of_class(text, "Summit")
    assert summit.values("location") == ("place:kigali",)


def test_the_margins_of_the_meetings_are_those_of_the_summit_told_before() -> None:
    lead = "عقدت مجموعة شرق أفريقيا قمة في أروشا."
    text = f"{lead}\n\nوعلى هامش الاجتماعات، وقعت كينيا وأوغندا اتفاقا للتجارة، كما التقى {PAIR}."
    for told in (*of_class(text, "Signing"), *of_class(text, "Meeting")):
        assert told.values("superEvent") == ("summit1",)
        assert told.values("location") == ("place:arusha",)


def test_a_meeting_on_the_margins_of_one_of_a_body_is_another_one() -> None:
    pair = "وزيري خارجية مصر والجزائر، بدر عبد العاطي وأحمد عطاف،"
    text = f"وخلال لقاء جمع {pair} على هامش اجتماع وزراء خارجية الاتحاد الأفريقي في أكرا، صدرت تصريحات."
    met, held = of_class(text, "Meeting")
    assert keys(met, "participant") == {"badr_abdelatty", "ahmed_attaf"}
    assert met.values("superEvent") == (held.id,)
    assert held.values("organizer") == ("organization:african_union",)


@pytest.mark.parametrize("verb", ["التقى خلالها الرئيس", "التقاه خلالها الرئيس"])
def test_whom_somebody_met_on_a_visit_that_is_over_he_met_there(verb: str) -> None:
    text = f"غادر وزير الخارجية المصري بدر عبد العاطي نيروبي بعد زيارة دامت يومين {verb} الكيني ويليام روتو."
    (met,) = of_class(text, "Meeting")
    assert met.values("location") == ("place:nairobi",)


def test_what_had_hardly_begun_took_place() -> None:
    (summit,) = of_class(
        "لم تكد قمة مجموعة العشرين تفتتح في ريو دي جانيرو حتى غادر الرئيس الأميركي جو بايدن.", "Summit"
    )
    assert summit.status == "Occurred"
    (visit,) = of_class(f"لم يكد الرئيس الرواندي بول كاغامي يصل إلى كمبالا حتى التقى {PAIR}.", "Visit")
    assert visit.status == "Occurred"
