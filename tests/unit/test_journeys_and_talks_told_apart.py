"""Journeys that lead where others did, stays told by adjectives, talks of which a verb tells, what is only reported."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, sides, told

VISITS = [
    ("وقال ويليام روتو الموجود حاليا في بودابست إن التعاون يتقدم.", "william_ruto", "budapest"),
    ("التقى فيكتور أوربان أمس ويليام روتو المتواجد في بودابست لحضور معرض الكتاب.", "william_ruto", "budapest"),
    ("وزار بيدرو سانشيز المجر. وأعقبت ذلك زيارة مماثلة قام بها ويليام روتو.", "william_ruto", "HUN"),
    ("وزار بيدرو سانشيز المجر في مارس الماضي، وتلتها زيارة ويليام روتو.", "william_ruto", "HUN"),
    ("وجاءت زيارة بيدرو سانشيز إلى المجر بعد زيارة ويليام روتو إليها.", "william_ruto", "HUN"),
    ("بدأ ماريو دراغي زيارة إلى المجر، وكان ضمن الوفد المرافق ويليام روتو.", "william_ruto", "HUN"),
]


@pytest.mark.parametrize(("text", "key", "place"), VISITS, ids=[t[0][:40] for t in VISITS])
def test_goes_there(text: str, key: str, place: str) -> None:
    visits = [h for h in of_class(text, "Visit") if key in sides(h)]
    assert [place in keys(h, "location") for h in visits] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "وزار بيدرو سانشيز المجر. وتلتها زيارة فيكتور أوربان.",
        "وقال فيكتور أوربان الموجود في بودابست إن التعاون يتقدم.",
        "وزار بيدرو سانشيز المجر. وتلا ويليام روتو بيانا عن الزيارة.",
    ],
)
def test_goes_nowhere(text: str) -> None:
    assert not [h for h in of_class(text, "Visit") if {"viktor_orban", "william_ruto"} & sides(h)]


def test_who_is_there_for_something_takes_part_in_it() -> None:
    text = "التقى فيكتور أوربان أمس ويليام روتو المتواجد في بودابست لحضور قمة المناخ."
    assert not [h for h in of_class(text, "Summit") if "viktor_orban" in keys(h, "participant", "attendee")]


TALKS = [
    ("وكانت المفاوضات بين أرمينيا وأذربيجان قد بدأت عام 1999 في جنيف.", "Occurred", "geneva", "1999"),
    ("وأنهى الاتفاق مفاوضات بين أرمينيا وأذربيجان استمرت أربع سنوات في جنيف.", "Occurred", "geneva", ""),
    ("وألغيت الجولة الثالثة من المحادثات بين أرمينيا وأذربيجان.", "Denied", "", ""),
    ("وأرجئت الجولة الثالثة من المحادثات بين أرمينيا وأذربيجان.", "Planned", "", ""),
    ("وعقدت الجولة الثالثة من المحادثات بين أرمينيا وأذربيجان.", "Occurred", "", ""),
    ("وسط أنباء متضاربة عن محادثات بين أرمينيا وأذربيجان.", "Alleged", "", ""),
]


@pytest.mark.parametrize(("text", "status", "place", "year"), TALKS, ids=[t[0][:40] for t in TALKS])
def test_talks(text: str, status: str, place: str, year: str) -> None:
    (talks,) = of_class(text, "Meeting")
    assert {"ARM", "AZE"} <= sides(talks)
    assert talks.status == status
    assert not place or place in keys(talks, "location")
    assert not year or (talks.moment is not None and talks.moment.value == year)


def test_organisations_have_talks_between_them() -> None:
    assert {"european_union", "mercosur"} <= sides(
        *of_class("وجرت بين الاتحاد الأوروبي وميركوسور محادثات سرية.", "Meeting")
    )


def test_delegations_of_several_sign() -> None:
    (signing,) = of_class("وينتظر أن يوقع وفدا أرمينيا وأذربيجان عددا من الاتفاقيات.", "Signing")
    assert {"ARM", "AZE"} <= sides(signing)
    assert signing.status == "Planned"


def test_an_accord_that_ends_something_is_not_ended() -> None:
    assert not [h for h in told("وأنهى الاتفاق حربا بين أرمينيا وأذربيجان.") if h.cls in ("Signing", "Agreement")]
    assert [h for h in told("وأنهت أرمينيا الاتفاق مع أذربيجان.") if h.cls in ("Signing", "Agreement")]


BACK = [
    ("وتزامن الانفجار مع عودة ويليام روتو من زيارة إلى المجر.", "william_ruto", "HUN"),
    ("وقال ويليام روتو العائد من جولة في صربيا والمجر إن النصر قريب.", "william_ruto", "HUN"),
    ("وقالت العائلة إن ويليام روتو العائد من المجر مرهق.", "william_ruto", "HUN"),
    ("وبمناسبة قدوم ويليام روتو إلى المجر رفعت الأعلام.", "william_ruto", "HUN"),
]


@pytest.mark.parametrize(("text", "key", "place"), BACK, ids=[t[0][:40] for t in BACK])
def test_was_there(text: str, key: str, place: str) -> None:
    visits = [h for h in of_class(text, "Visit") if key in sides(h)]
    assert [place in keys(h, "location") for h in visits] == [True]


def test_who_threatens_somebody_in_a_call_has_called_him() -> None:
    (call,) = of_class("وقال بوريس جونسون إن ويليام روتو هدده في مكالمة هاتفية قبل الحرب.", "Call")
    assert sides(call) >= {"boris_johnson", "william_ruto"}
    (call,) = of_class("هدد ويليام روتو بيتر سيارتو في مكالمة هاتفية بقطع العلاقات.", "Call")
    assert (sides(call), call.status) == ({"peter_szijjarto", "william_ruto"}, "Occurred")


STAYED = "عقد ويليام روتو في بودابست محادثات مع فيكتور أوربان يوم الجمعة. "


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("وكان ويليام روتو قد التقى يوم الخميس بيتر سيارتو.", True),
        ("وكان ويليام روتو قد التقى يوم الخميس هاكان فيدان.", False),
        ("وكان ويليام روتو قد التقى بيتر سيارتو عام 2019.", False),
    ],
)
def test_met_where_the_guest_was_in_those_days(text: str, there: bool) -> None:
    met = of_class(STAYED + text, "Meeting", day="2024-05-14")[-1]
    assert ("budapest" in keys(met, "location")) == there


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("وأكد هاكان فيدان أن هناك بعثة أوروبية ستزور مصر خلال أكتوبر المقبل.", "european_union"),
        ("وقال الناطق الرسمي إن بعثة كينية ستزور مصر خلال أكتوبر المقبل.", "KEN"),
    ],
)
def test_a_nameless_mission_is_to_come(text: str, key: str) -> None:
    (visit,) = of_class(text, "Visit")
    assert (keys(visit, "actor"), keys(visit, "location"), visit.status) == ({key}, {"EGY"}, "Planned")


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف هاكان فيدان أن شركات الطيران يمكن أن تفقد حقوق الهبوط بالولايات المتحدة.",
        "وقال هاكان فيدان إن بلاده لن تفقد مكانتها في مصر.",
    ],
)
def test_who_may_lose_something_inspects_nothing(text: str) -> None:
    assert not of_class(text, "Visit")


def test_after_that_a_verb_may_be_of_the_past() -> None:
    (visit,) = of_class("وعاد الوفد بعد أن تفقد هاكان فيدان الحدود في مصر.", "Visit")
    assert keys(visit, "actor") == {"hakan_fidan"}


def test_who_admits_that_nothing_was_reached_signs_nothing() -> None:
    signings = of_class("خافيير سولانا أقر بعدم التوصل لاتفاق مع طهران بشأن تخصيب اليورانيوم.", "Signing")
    assert not [h for h in signings if h.status == "Occurred"]
    assert of_class("أقر البرلمان الكيني أمس الاتفاق مع أوغندا حول النقل.", "Signing")[0].status == "Occurred"


def test_being_in_touch_is_no_call_where_nobody_is_named() -> None:
    assert not of_class("وأكد الوزير هاكان فيدان أهمية التواصل بين أنقرة والقاهرة.", "Call")
    (call,) = of_class("وتم التواصل بين هاكان فيدان وبدر عبد العاطي مساء أمس.", "Call")
    assert {"hakan_fidan", "badr_abdelatty"} <= sides(call)


def test_what_is_counted_since_a_signing_was_no_signing_of_the_news() -> None:
    text = "التقى رجب طيب أردوغان أمس باراك أوباما. وهذا أول لقاء لهما منذ توقيع اتفاقية السلام بين إسرائيل ومصر."
    (signing,) = of_class(text, "Signing")
    assert signing.moment is None or not signing.moment.value


def test_what_one_alone_is_to_reach_is_no_signing() -> None:
    assert not of_class("رجح خافيير سولانا أن يتوصل مجلس الأمن الأسبوع المقبل إلى حل للأزمة.", "Signing")
    assert of_class("رجح خافيير سولانا أن تتوصل أرمينيا وأذربيجان الأسبوع المقبل إلى اتفاق.", "Signing")


@pytest.mark.parametrize(
    "text",
    [
        "ويصل ويليام روتو إلى بودابست غدا. وستشهد الزيارة لقاءات مع فيكتور أوربان ورجال أعمال.",
        "ويصل ويليام روتو إلى بودابست غدا. وتتخلل الزيارة محادثات مع فيكتور أوربان.",
        "ويصل ويليام روتو إلى بودابست غدا. ويتضمن برنامج الزيارة لقاء فيكتور أوربان.",
        "ومن المقرر أن تشمل زيارة ويليام روتو إلى بودابست عقد عدد من اللقاءات مع فيكتور أوربان.",
    ],
)
def test_who_makes_a_visit_takes_part_in_what_it_comprises(text: str) -> None:
    (meeting,) = of_class(text, "Meeting")
    assert {"viktor_orban", "william_ruto"} <= sides(meeting)
    assert (meeting.status, keys(meeting, "location")) == ("Planned", {"budapest"})


def test_who_speaks_of_a_meeting_that_a_visit_does_not_comprise_is_no_part_of_it() -> None:
    text = "ويصل ويليام روتو إلى بودابست غدا. وجاءت الزيارة بعد لقاءات بين فيكتور أوربان وبيدرو سانشيز."
    assert not [h for h in of_class(text, "Meeting") if "william_ruto" in sides(h)]


def test_a_tour_that_takes_in_places_gathers_nobody() -> None:
    text = "وتضم جولة ويليام روتو في أوروبا صربيا والمجر."
    assert not of_class(text, "Meeting")
    assert {k for h in of_class(text, "Visit") for k in keys(h, "location")} == {"SRB", "HUN"}


def test_a_tour_leads_where_its_second_verb_tells() -> None:
    text = "وغادر ويليام روتو نيروبي أمس في جولة تستمر أسبوعا وتشمل صربيا والمجر."
    assert {k for h in of_class(text, "Visit") for k in keys(h, "location")} >= {"SRB", "HUN"}


def test_his_meeting_is_to_come_where_it_will_deal_with_something() -> None:
    text = "ووصل ويليام روتو إلى بودابست أمس. وأكد أن لقاءه بالرئيس المجري فيكتور أوربان سيبحث التجارة."
    assert {h.status for h in of_class(text, "Meeting")} == {"Planned"}
