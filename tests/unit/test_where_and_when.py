"""Where and when it was that something told took place, as another clause, a phrase or a dateline tells."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, read


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        ("التقى الرئيس الغاني نظيره المالي. وجرى اللقاء يوم الخميس الماضي في أكرا.", "accra", "2024-06-06"),
        (
            "التقى الرئيس الغاني نظيره المالي. وقالت الرئاسة إن الاجتماع انعقد في أكرا يوم 6 يونيو.",
            "accra",
            "2024-06-06",
        ),
        (
            "التقى الرئيس الغاني نظيره المالي. والاجتماع الذي جرى في أكرا يوم 6 يونيو هو الأول بينهما.",
            "accra",
            "2024-06-06",
        ),
        (
            "التقى الرئيس الغاني نظيره المالي. وانعقد اللقاء، الذي استمر ساعة، الخميس الماضي في أكرا.",
            "accra",
            "2024-06-06",
        ),
    ],
)
def test_a_clause_of_its_own_tells_where_and_when_a_meeting_was(text: str, place: str, day: str) -> None:
    (met,) = of_class(text, "Meeting")
    assert keys(met, "location") == {place}
    assert met.moment is not None
    assert met.moment.value == day


def test_another_meeting_tells_nothing_of_where_the_last_one_was() -> None:
    text = "التقى الرئيس الغاني نظيره المالي في أكرا. وكان اللقاء السابق بينهما قد جرى في باماكو عام 2021."
    met = next(h for h in of_class(text, "Meeting") if keys(h, "location") == {"accra"})
    assert met.moment is None or met.moment.value != "2021"


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        (
            "طالب الرئيس الغاني نانا أكوفو أدو بريطانيا بإعادة الآثار، وذلك خلال مؤتمر صحفي في لندن أمس.",
            "london",
            "2024-06-09",
        ),
        (
            "طالب الرئيس الغاني نانا أكوفو أدو بريطانيا بإعادة الآثار. وجاءت تصريحاته في ندوة في لندن أمس.",
            "london",
            "2024-06-09",
        ),
        (
            "أمام حشد من الطلبة في لندن مساء أمس، طالب الرئيس الغاني نانا أكوفو أدو بريطانيا بإعادة الآثار.",
            "london",
            "2024-06-09",
        ),
        (
            "في مؤتمر صحفي عقده في لندن أمس، طالب الرئيس الغاني نانا أكوفو أدو بريطانيا بإعادة الآثار.",
            "london",
            "2024-06-09",
        ),
        ("خلال زيارته إلى لندن أمس، طالب الرئيس الغاني نانا أكوفو أدو بريطانيا بإعادة الآثار.", "london", "2024-06-09"),
    ],
)
def test_a_phrase_tells_where_and_when_words_were_said(text: str, place: str, day: str) -> None:
    demand = next(h for h in of_class(text, "Statement") if "REQUEST" in h.categories)
    assert keys(demand, "location") == {place}
    assert demand.moment is not None
    assert demand.moment.value == day


def test_what_is_spoken_of_tells_no_place_of_speaking() -> None:
    text = "في ظل الحرب الدائرة في غزة منذ أشهر، طالب الرئيس الغاني نانا أكوفو أدو بوقف القتال."
    assert all(not keys(h, "location") for h in of_class(text, "Statement"))


def test_a_visit_before_the_verb_is_of_who_speaks() -> None:
    text = "وصل الأمين العام أنطونيو غوتيريش إلى نيروبي. وخلال زيارته إلى براغ، حذر الرئيس الفرنسي روسيا من التصعيد."
    visits = [h for h in of_class(text, "Visit") if keys(h, "location") == {"prague"}]
    assert [keys(h, "actor") for h in visits] == [{"emmanuel_macron"}]


@pytest.mark.parametrize(
    ("text", "label", "state"),
    [
        (
            "التقى رئيس الوزراء السلوفاكي نظيره الأوكراني في مدينة ميخالوفتسه شرقي سلوفاكيا.",
            "ميخالوفتسه",
            "country:SVK",
        ),
        ("اجتمع الرئيس الغيني بنظيره الليبيري في بلدة نزيريكوري الغينية.", "نزيريكوري", "country:GIN"),
        ("اجتمع الرئيس الغيني بنظيره الليبيري في بلدة نزيريكوري.", "نزيريكوري", ""),
    ],
)
def test_a_town_that_nobody_knows_is_a_place(text: str, label: str, state: str) -> None:
    reading = read(text)
    (met,) = [h for h in reading.happenings if h.cls == "Meeting"]
    (town,) = [e for e in reading.entities if e.key in met.values("location")]
    assert (town.label, town.within) == (label, state)


def test_a_town_spelled_like_another_word_is_meant_behind_town() -> None:
    (summit,) = of_class("تعقد منظمة الدول التركية قمة في 6 يوليو 2024 في مدينة شوشا بأذربيجان.", "Summit")
    assert keys(summit, "location") == {"shusha"}


def test_who_set_out_and_met_there_was_there() -> None:
    text = "توجهت وزيرة الخارجية اليابانية يوكو كاميكاوا إلى منغوليا أمس. واجتمعت بنظيرتها المنغولية باتمونخ باتسيتسيغ."
    assert {h.status for h in of_class(text, "Visit")} == {"Occurred"}
    set_out = "توجهت وزيرة الخارجية اليابانية يوكو كاميكاوا إلى منغوليا{}."
    assert {h.status for h in of_class(set_out.format(" اليوم"), "Visit")} == {"Occurred"}
    assert {h.status for h in of_class(set_out.format(""), "Visit")} == {"Planned"}


def test_two_names_of_one_month_tell_one_day() -> None:
    (met,) = of_class("التقى الرئيس الغاني نظيره المالي في 26 مارس آذار من العام 2023.", "Meeting")
    assert met.moment is not None
    assert met.moment.value == "2023-03-26"


def test_a_dateline_of_long_ago_is_the_day_of_the_report() -> None:
    text = "بغداد (شينخوا) 19 مارس 2023 - وقع العراق وإيران اليوم الأحد محضرا أمنيا مشتركا."
    (signed,) = of_class(text, "Signing")
    assert signed.moment is not None
    assert signed.moment.value == "2023-03-19"


def test_a_place_with_which_a_sentence_opens_is_where_they_met() -> None:
    text = "في مقر الحكومة بلاهاي، وبعد ظهر أمس، أجرى رئيس الوزراء الهولندي مارك روته محادثات مع وزير الخارجية العراقي."
    (met,) = of_class(text, "Meeting")
    assert keys(met, "location") == {"the_hague"}


def test_a_visit_told_next_tells_where_they_met() -> None:
    text = "التقى الرئيس الغاني نظيره المالي عاصيمي غويتا، الذي يزور أكرا حاليا."
    (met,) = of_class(text, "Meeting")
    assert keys(met, "location") == {"accra"}
    text = "التقى الرئيس الغاني نظيره المالي عاصيمي غويتا، الذي زار أكرا عام 2021."
    (met,) = of_class(text, "Meeting")
    assert met.moment is None or met.moment.value != "2021"


def test_some_days_on_is_counted_from_the_day_told_before() -> None:
    text = "بدأ رئيس المالديف محمد مويزو زيارة إلى الصين في 3 يونيو. وبعد يومين استقبله الرئيس شي جين بينغ في بكين."
    (met,) = of_class(text, "Meeting")
    assert met.moment is not None
    assert met.moment.value == "2024-06-05"


def test_some_days_after_a_thing_are_not_counted_from_the_day_told_before() -> None:
    text = (
        "بدأ رئيس المالديف محمد مويزو زيارة إلى الصين في 3 يونيو. وبعد يومين من المحادثات استقبله الرئيس شي جين بينغ."
    )
    assert all(h.moment is None or h.moment.value != "2024-06-05" for h in of_class(text, "Meeting"))


def test_a_summit_called_by_a_region_is_held_where_the_article_tells() -> None:
    text = "شارك الرئيس الصربي ألكسندر فوتشيتش ونظيره الألباني في قمة دول غرب البلقان في تيرانا أمس."
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "location") == {"tirana"}


def test_who_speaks_for_a_body_speaks_where_it_sits_if_the_dateline_says_so() -> None:
    (said,) = of_class(
        "بروكسل - طالب الأمين العام لحلف شمال الأطلسي الدول الأعضاء بزيادة الإنفاق الدفاعي.", "Statement"
    )
    assert keys(said, "location") == {"brussels"}
    (said,) = of_class("بروكسل - طالب الرئيس الكيني وليام روتو الدول الغنية بزيادة المساعدات.", "Statement")
    assert not keys(said, "location")


def test_the_state_that_hosts_a_meeting_is_where_it_is() -> None:
    (met,) = of_class("استضافت تونس أمس الاجتماع التشاوري الأول بين قادة الجزائر وليبيا.", "Meeting")
    assert keys(met, "location") == {"TUN"}
    (met,) = of_class("عقد وزراء مالية مجموعة العشرين اجتماعهم في ساو باولو أمس.", "Meeting")
    assert keys(met, "host") == {"BRA"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("تلتئم قمة ميركوسور المقبلة في أسونسيون يوم 8 نوفمبر.", "2024-11-08"),
        ("يعقد حلف شمال الأطلسي قمته المقبلة في واشنطن في أيلول/سبتمبر.", "2024-09"),
    ],
)
def test_the_present_of_holding_makes_a_day_without_a_year_the_coming_one(text: str, value: str) -> None:
    (summit,) = of_class(text, "Summit")
    assert summit.moment is not None
    assert summit.moment.value == value


def test_and_that_was_tells_where_and_when_they_met() -> None:
    text = "عقد وزيرا خارجية فنزويلا وغيانا أول لقاء لهما، وكان ذلك في برازيليا في 25 يناير."
    (met,) = of_class(text, "Meeting")
    assert keys(met, "location") == {"brasilia"}
    assert met.moment is not None
    assert met.moment.value == "2024-01-25"


def test_an_inspection_tells_where_words_were_said() -> None:
    text = "هدد وزير الدفاع التركي يشار غولر أمس، خلال تفقده وحدات بلاده في أنقرة، بشن عملية جديدة شمالي سوريا."
    threat = next(h for h in of_class(text, "Statement") if "THREATEN" in h.categories)
    assert keys(threat, "location") == {"ankara"}


@pytest.mark.parametrize(("name", "key"), [("منسك", "minsk"), ("كيشيناوو", "chisinau"), ("بودجوريتسا", "podgorica")])
def test_towns_go_by_other_spellings(name: str, key: str) -> None:
    (met,) = of_class(f"التقى الرئيس الغاني نظيره المالي في {name} أمس.", "Meeting")
    assert keys(met, "location") == {key}
