"""Who goes where: visitors named behind their place, missions, headlines without a verb, tours, receptions."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class


@pytest.mark.parametrize(
    ("text", "visitor", "place"),
    [
        ("يزور وارسو هذا الأسبوع رئيس وزراء البرتغال أنطونيو كوستا.", "antonio_costa", "warsaw"),
        ("وصل بغداد وزير الخارجية الفرنسي جان إيف لودريان.", "jean_yves_le_drian", "baghdad"),
        ("وفد من حركة فتح يصل دمشق لبحث المصالحة.", "fatah", "damascus"),
        ("زار خبراء البنك الدولي نواكشوط لتقييم الميزانية.", "world_bank", "nouakchott"),
        (
            "غادر وزير خارجية النمسا ألكسندر شالنبرغ فيينا، مساء، متوجها إلى ليوبليانا.",
            "alexander_schallenberg",
            "ljubljana",
        ),
        ("عبر الرئيس القبرصي نيكوس خريستودوليديس الحدود متجها إلى أثينا.", "nikos_christodoulides", "athens"),
        ("تفقد رافائيل غروسي محطة فوكوشيما في اليابان.", "rafael_grossi", "JPN"),
    ],
)
def test_who_goes_where(text: str, visitor: str, place: str) -> None:
    visits = of_class(text, "Visit")
    assert any(visitor in keys(v, "actor") and place in keys(v, "location", "host") for v in visits)


@pytest.mark.parametrize(
    ("title", "place", "status"),
    [
        ("شولتس إلى نيروبي الأسبوع المقبل", "nairobi", "Planned"),
        ("شولتس في زيارة رسمية إلى نيروبي", "nairobi", "Occurred"),
        ("شولتس في نيروبي الخميس", "nairobi", "Planned"),
    ],
)
def test_a_headline_has_somebody_on_his_way(title: str, place: str, status: str) -> None:
    text = "وذكرت صحيفة محلية أن الطقس سيكون ماطرا."
    (visit,) = of_class(text, "Visit", day="2024-06-10", title=title)
    assert (keys(visit, "location"), visit.status) == ({place}, status)


def test_what_is_said_to_a_capital_is_no_journey_there() -> None:
    assert not of_class("وذكرت صحيفة أن الطقس ماطر.", "Visit", title="شولتس إلى موسكو: لن نتراجع")


def test_the_first_of_an_office_is_not_who_holds_it_today() -> None:
    assert not of_class("كان أول رئيس وزراء دنماركي يزور هانوي منذ الحرب.", "Visit")


def test_the_stops_of_a_tour_behind_a_relative() -> None:
    text = "يواصل وزير الخارجية الهندي سوبرامانيام جايشانكار جولته الآسيوية التي تشمل ماليزيا وفيتنام ولاوس."
    (visit,) = of_class(text, "Visit")
    assert keys(visit, "location") == {"MYS", "VNM", "LAO"}


def test_a_capital_is_the_town_named_behind_it() -> None:
    text = "توجه الوزير الإيطالي أنطونيو تاياني إلى العاصمة البوروندية بوجمبورا."
    (visit,) = of_class(text, "Visit")
    assert keys(visit, "location") == {"bujumbura"}


def test_those_who_receive_stand_behind_a_colon() -> None:
    text = "كان في استقبال الرئيس الكيني وليام روتو بمطار لوساكا:"
    text += " وزير الخارجية الزامبي ستانلي كاكوبو وسفيرة كينيا ليليان تومبو."
    (reception,) = of_class(text, "Meeting")
    assert {"william_ruto"} <= keys(reception, "participant")
    assert any("كاكوبو" in k or "kakubo" in k for k in keys(reception, "host", "participant"))


def test_the_continent_of_who_is_buried_holds_no_session() -> None:
    text = "شارك رئيس وزراء ماليزيا أنور إبراهيم في مراسم تشييع المناضل الأفريقي نيلسون مانديلا."
    (funeral,) = of_class(text, "Meeting")
    assert not funeral.values("organizer")


def test_a_season_to_come_tells_that_a_visit_is_planned() -> None:
    (visit,) = of_class("يزور الرئيس البلغاري رومن راديف باكو الخريف المقبل.", "Visit")
    assert visit.status == "Planned"


def test_the_campaign_for_an_election_is_none() -> None:
    assert not of_class("غاب رئيس بولندا أندجي دودا عن القمة لانشغاله بحملة إعادة انتخابه.", "Appointment")


def test_who_also_stays_away_stays_away_from_the_same_gathering() -> None:
    text = "عقدت قمة رابطة آسيان في بانكوك أمس. وتغيب عن القمة رئيس الفلبين فرديناند ماركوس."
    text += " كما تغيب رئيس إندونيسيا جوكو ويدودو."
    (summit,) = [h for h in of_class(text, "Summit") if h.values("absentee")]
    assert {"joko_widodo"} <= keys(summit, "absentee")
