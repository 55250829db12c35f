"""Who receives whom, where journeys lead, and whom somebody is to meet there."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, told

ROLES = ("participant", "actor", "target", "host", "organizer")


# text, host, guest
RECEIVED = [
    ("كان في استقبال ويليام روتو في مطار كيغالي بول كاغامي.", "paul_kagame", "william_ruto"),
    ("وكان بول كاغامي في استقبال ويليام روتو عند سلم الطائرة.", "paul_kagame", "william_ruto"),
    ("وكان بول كاغامي في مقدمة مستقبلي ويليام روتو.", "paul_kagame", "william_ruto"),
    ("وصل ويليام روتو إلى كيغالي حيث كان بول كاغامي على رأس مستقبليه.", "paul_kagame", "william_ruto"),
    ("وصل ويليام روتو إلى كيغالي. وكان في مقدمة مستقبليه بول كاغامي.", "paul_kagame", "william_ruto"),
    ("أقام بول كاغامي مأدبة غداء على شرف ويليام روتو في كيغالي.", "paul_kagame", "william_ruto"),
    ("أقام بول كاغامي حفل عشاء تكريما لويليام روتو.", "paul_kagame", "william_ruto"),
]


@pytest.mark.parametrize(("text", "host", "guest"), RECEIVED, ids=range(len(RECEIVED)))
def test_somebody_receives_somebody(text: str, host: str, guest: str) -> None:
    meetings = of_class(text, "Meeting")
    assert any(keys(m, "host") == {host} and guest in keys(m, "participant") for m in meetings)


def test_the_wife_of_a_guest_is_no_host() -> None:
    meetings = [
        h
        for h in told("كان في استقبال بشار الأسد وعقيلته أسماء الأسد في مطار أبوظبي محمد بن زايد.")
        if h.cls == "Meeting"
    ]
    assert [keys(m, "host") for m in meetings] == [{"mohammed_bin_zayed_al_nahyan"}]


def test_what_is_founded_for_somebody_is_no_banquet() -> None:
    assert not of_class("أقام بول كاغامي مركزا طبيا على شرف والدته.", "Meeting")


# text, visitor, places
TRAVELS = [
    ("وصل إلى البلاد عصر اليوم ويليام روتو في زيارة رسمية إلى رواندا.", "william_ruto", {"RWA"}),
    ("يقوم ويليام روتو بزيارة رواندا وأوغندا.", "william_ruto", {"RWA", "UGA"}),
    ("قام ويليام روتو بزيارة رواندا في مايو الماضي.", "william_ruto", {"RWA"}),
]


@pytest.mark.parametrize(("text", "visitor", "places"), TRAVELS, ids=range(len(TRAVELS)))
def test_where_a_journey_leads(text: str, visitor: str, places: set[str]) -> None:
    visits = of_class(text, "Visit")
    assert [(keys(v, "actor"), keys(v, "location")) for v in visits] == [({visitor}, places)]


def test_what_is_done_for_a_meeting_is_yet_to_bring_it() -> None:
    events = told("توجه ويليام روتو إلى كيغالي بهدف لقاء بول كاغامي.")
    (meeting,) = (h for h in events if h.cls == "Meeting")
    assert meeting.status == "Planned"
    assert keys(meeting, "participant") == {"william_ruto", "paul_kagame"}
    assert keys(meeting, "location") == {"kigali"}


def test_a_journey_to_two_states_does_not_tell_where_people_meet() -> None:
    events = told("سيزور ويليام روتو كلا من رواندا وأوغندا، ومن المقرر أن يلتقي ببول كاغامي.")
    (meeting,) = (h for h in events if h.cls == "Meeting")
    assert not meeting.values("location")


def test_whom_a_verb_takes_up_by_its_pronoun_undergoes_it() -> None:
    (appointment,) = (h for h in told("آبي أحمد عينه هايلي مريم ديسالين وزيرا.") if h.cls == "Appointment")
    assert "abiy_ahmed_ali" in keys(appointment, "target")


# text, place
SUMMITS = [
    ("أنهت القمة الأفريقية أشغالها في المركز الدولي للمؤتمرات في مالابو.", "malabo"),
    ("اختتمت بقصر المؤتمرات بالعاصمة نواكشوط الجلسة الختامية للقمة الأفريقية.", "nouakchott"),
]


@pytest.mark.parametrize(("text", "place"), SUMMITS, ids=range(len(SUMMITS)))
def test_a_hall_for_gatherings_is_no_gathering(text: str, place: str) -> None:
    gatherings = [h for h in told(text) if h.cls in ("Summit", "Meeting")]
    assert [(h.cls, keys(h, "location"), keys(h, "organizer")) for h in gatherings] == [
        ("Summit", {place}, {"african_union"})
    ]


def test_what_is_agreed_to_be_done_is_planned() -> None:
    (summit,) = (h for h in told("اقترح بول كاغامي أن تستضيف أوغندا القمة الأفريقية.") if h.cls == "Summit")
    assert summit.status == "Planned"


def test_an_organisation_that_comprises_states_of_a_region_annexes_nothing() -> None:
    assert not of_class("ويشارك لولا في قمة سيلاك التي تضم 33 دولة من المنطقة.", "Action")


def test_asia_condoles_with_nobody() -> None:
    assert not told("وينتمي السفراء إلى أفريقيا وأوروبا وآسيا وأمريكا.")


# text, status, place, organizer
SESSIONS = [
    (
        "تنطلق في آستانة، الأربعاء، أعمال الاجتماع الـ 24 لمجلس رؤساء دول منظمة شنغهاي للتعاون.",
        "Planned",
        "astana",
        "sco",
    ),
    ("وسيعقد اجتماع قادة الدول الأعضاء في منظمة شنغهاي للتعاون في سمرقند.", "Planned", "samarkand", "sco"),
]


@pytest.mark.parametrize(("text", "status", "place", "organizer"), SESSIONS, ids=range(len(SESSIONS)))
def test_the_leaders_of_a_body_meet_in_its_summit(text: str, status: str, place: str, organizer: str) -> None:
    (summit,) = (h for h in told(text) if h.cls == "Summit")
    assert (summit.status, keys(summit, "location"), keys(summit, "organizer")) == (status, {place}, {organizer})


def test_several_meetings_in_a_row_are_one_with_each() -> None:
    text = "سيعقد بول كاغامي سلسلة من الاجتماعات مع ويليام روتو وأردوغان، فضلا عن لقاءات مع قادة أوغندا وغانا."
    meetings = of_class(text, "Meeting")
    assert {h.status for h in meetings} == {"Planned"}
    assert sorted(sorted(keys(h, *ROLES)) for h in meetings) == [
        ["GHA", "paul_kagame"],
        ["UGA", "paul_kagame"],
        ["paul_kagame", "recep_tayyip_erdogan"],
        ["paul_kagame", "william_ruto"],
    ]


def test_a_list_may_begin_with_people_without_names() -> None:
    (call,) = (h for h in told("أجرى بول كاغامي محادثات مع الحلفاء وويليام روتو عبر تقنية الفيديو.") if h.cls == "Call")
    assert keys(call, "participant") == {"paul_kagame", "william_ruto"}


def test_what_a_meeting_is_about_does_not_meet() -> None:
    text = "سيلتقي بول كاغامي بويليام روتو، وسيكون محور هذا الاجتماع أوغندا وكينيا."
    (meeting,) = (h for h in told(text) if h.cls == "Meeting")
    assert keys(meeting, *ROLES) == {"paul_kagame", "william_ruto"}


def test_what_is_to_happen_on_the_margins_tells_that_the_summit_is_to_come() -> None:
    events = told("سيلتقي بول كاغامي بويليام روتو على هامش قمة منظمة شنغهاي للتعاون في سمرقند.")
    assert {h.status for h in events if h.cls == "Summit"} == {"Planned"}


def test_a_visit_that_only_dates_another_one_has_its_own_guest() -> None:
    events = told("أعلن بول كاغامي أنه سيزور كوبا قبل يومين من زيارة ويليام روتو لكوبا.")
    assert {frozenset(keys(h, "actor")) for h in events if h.cls == "Visit"} == {
        frozenset({"paul_kagame"}),
        frozenset({"william_ruto"}),
    }


def test_until_when_is_not_when() -> None:
    (visit,) = (h for h in told("غادر بول كاغامي إلى كينيا في رحلة تستمر حتى السبت.") if h.cls == "Visit")
    assert visit.moment is None


def test_a_person_told_of_in_a_relative_clause_does_not_lengthen_the_reception() -> None:
    text = "وكان في استقبال ويليام روتو بول كاغامي الذي نظم اللقاءات عبر تقنية الفيديو."
    assert not of_class(text, "Call")


# text, who is there
INAUGURATED = [
    ("مثل عزيز أخنوش الملك محمد السادس في حفل تنصيب بولا تينوبو.", {"aziz_akhannouch"}),
    ("ومن بين القادة الذين حضروا حفل تنصيب بولا تينوبو: بول كاغامي وويليام روتو.", {"paul_kagame", "william_ruto"}),
    (
        "وأدى بولا تينوبو اليمين الدستورية في حضور عدد من رؤساء الدول يتقدمهم بول كاغامي وويليام روتو.",
        {"paul_kagame", "william_ruto"},
    ),
]


@pytest.mark.parametrize(("text", "present"), INAUGURATED, ids=range(len(INAUGURATED)))
def test_who_attends_an_inauguration_is_not_inaugurated(text: str, present: set[str]) -> None:
    (event,) = (h for h in told(text) if h.cls == "Appointment")
    assert (keys(event, "target"), keys(event, "participant")) == ({"bola_ahmed_tinubu"}, present)


def test_who_was_in_an_office_before_does_not_take_it() -> None:
    assert not of_class("وشغل بولا تينوبو منصب حاكم الولاية سنوات.", "Appointment")


def test_who_shares_in_an_agreement_does_not_sign_it() -> None:
    assert not of_class("يشارك بول كاغامي وويليام روتو في اتفاقية التعاون بين بلديهما.", "Signing")


# text, class, who takes part
CALLED = [
    ("جرى اتصال هاتفي مساء الثلاثاء بين د. بدر عبد العاطي وسيرغي لافروف.", {"badr_abdelatty", "sergey_lavrov"}),
    (
        "تلقى وزير الدولة، وزير الشؤون الخارجية أحمد عطاف، اليوم، مكالمة هاتفية من سيرغي لافروف.",
        {"ahmed_attaf", "sergey_lavrov"},
    ),
    ("بحث بدر عبد العاطي، خلال اتصال هاتفي تلقاه من سيرغي لافروف، ملف المياه.", {"badr_abdelatty", "sergey_lavrov"}),
]


@pytest.mark.parametrize(("text", "people"), CALLED, ids=range(len(CALLED)))
def test_who_calls_whom(text: str, people: set[str]) -> None:
    (call,) = (h for h in told(text) if h.cls == "Call")
    assert keys(call, *ROLES) == people


def test_a_headline_of_talks_may_be_the_call_of_the_body() -> None:
    events = told("أجرى بدر عبد العاطي اتصالا هاتفيا مع سيرغي لافروف.", title="عبد العاطي يبحث مع لافروف ملف المياه")
    assert [h.cls for h in events if h.cls in ("Meeting", "Call")] == ["Call"]


def test_a_headline_of_talks_stays_beside_a_call_with_others() -> None:
    events = told(
        "أجرى بدر عبد العاطي اتصالا هاتفيا مع هاكان فيدان.", title="بدر عبد العاطي يبحث مع سيرغي لافروف ملف المياه"
    )
    assert sorted(h.cls for h in events if h.cls in ("Meeting", "Call")) == ["Call", "Meeting"]


def test_who_comes_home_from_a_visit_was_the_visitor() -> None:
    (visit,) = (h for h in told("عاد ويليام روتو إلى أرض الوطن بعد زيارة لرواندا.") if h.cls == "Visit")
    assert (keys(visit, "actor"), keys(visit, "location")) == ({"william_ruto"}, {"RWA"})


def test_a_visit_of_others_is_not_that_of_who_speaks_after_it() -> None:
    assert not of_class("قال ويليام روتو عقب زيارة لوفد أمني إلى رواندا إن الحوار مستمر.", "Visit")


def test_two_who_stand_for_a_state_are_both_there() -> None:
    text = "عقد بول كاغامي لقاء مع ويليام روتو. ومثل مصر بدر عبد العاطي ومصطفى مدبولي."
    (meeting,) = (h for h in told(text) if h.cls == "Meeting")
    assert not meeting.values("absentee")


def test_whose_office_a_time_tells_is_who_acts() -> None:
    text = "زار فرانك فالتر شتاينماير البابا فرنسيس بعد توليه مهام منصبه."
    assert {frozenset(keys(h, "target")) for h in told(text) if h.cls == "Appointment"} == {
        frozenset({"frank_walter_steinmeier"})
    }


def test_the_day_in_a_relative_clause_is_that_of_the_meeting() -> None:
    (meeting,) = (
        h for h in told("وأشاد بول كاغامي باللقاء الذي عقده مع ويليام روتو في نوفمبر 2014.") if h.cls == "Meeting"
    )
    assert meeting.moment is not None
    assert meeting.moment.value == "2014-11"


def test_the_convening_of_a_meeting_is_that_meeting() -> None:
    meetings = list(told("رحب بول كاغامي بالوزراء قبيل انعقاد الاجتماع الوزاري لرابطة آسيان في جاكرتا."))
    assert [h.status for h in meetings if h.cls in ("Meeting", "Summit")] == ["Planned"]


def test_a_delegation_of_another_state_is_not_led_by_him() -> None:
    text = "عقدت رابطة الكومنولث قمة في كيغالي. وعاد ويليام روتو بعد أن ترأس الوفد الأردني إلى القمة."
    (summit,) = (h for h in told(text) if h.cls == "Summit")
    assert "william_ruto" not in keys(summit, "participant")


# text, who takes part
DRILLS = [
    ("انطلقت مناورة عسكرية في البحر الأحمر بمشاركة قوات من كينيا وأوغندا ورواندا.", {"KEN", "UGA", "RWA"}),
    (
        "أعلنت البحرية الأمريكية بدء مناورة بحرية بمشاركة 60 دولة، من بينها، كينيا وأوغندا ورواندا.",
        {"KEN", "UGA", "RWA"},
    ),
]


@pytest.mark.parametrize(("text", "states"), DRILLS, ids=range(len(DRILLS)))
def test_who_takes_part_in_a_drill(text: str, states: set[str]) -> None:
    (drill,) = (h for h in told(text) if h.cls == "Action")
    assert states <= keys(drill, "participant")


def test_what_a_drill_trains_is_no_meeting() -> None:
    text = "انطلقت مناورات البحث والإنقاذ بمشاركة قوات تركية وأمريكية."
    assert not of_class(text, "Meeting")


def test_what_somebody_intends_to_make_is_the_visit() -> None:
    events = told("يعتزم ويليام روتو القيام بزيارة رسمية إلى رواندا الاثنين المقبل يلتقي خلالها ببول كاغامي.")
    assert {(h.cls, h.status) for h in events} == {("Visit", "Planned"), ("Meeting", "Planned")}


def test_a_visit_that_will_be_the_first_is_to_come() -> None:
    (visit,) = (h for h in told("وستكون زيارة ويليام روتو إلى رواندا هي الأولى.") if h.cls == "Visit")
    assert visit.status == "Planned"


def test_that_he_before_a_feminine_verb_is_nobody() -> None:
    events = told("وأفادت وكالة مهر بأنه شهدت كمبالا اليوم مراسم التوقيع على اتفاقية بين إيران وأوغندا.")
    assert {key for h in events for key in keys(h, "location")} <= {"kampala"}


def test_whose_journey_it_is_by_the_pronoun_is_not_who_received_him() -> None:
    text = "تم استقبال الرئيس إبراهيم رئيسي من قبل يوويري موسيفيني في إطار رحلته إلى أوغندا."
    assert all(keys(h, "actor") == {"ebrahim_raisi"} for h in told(text) if h.cls == "Visit")


def test_who_reports_calls_nobody() -> None:
    found = told("أحمد وائل - القاهرة - أجرى بدر عبد العاطي اتصالا هاتفيا مع أنطونيو غوتيريش.")
    assert [p.value for h in found if h.cls == "Call" for p in h.parts if p.role == "participant"] == [
        "person:badr_abdelatty",
        "person:antonio_guterres",
    ]


def test_the_host_stands_between_commas_before_the_noun_of_receiving() -> None:
    text = "وصل تو لام إلى الدوحة، وكان الشيخ تميم بن حمد آل ثاني أمير قطر، في مقدمة مستقبليه."
    [meeting] = of_class(text, "Meeting")
    assert {p.value for p in meeting.parts if p.role == "host"} == {"person:tamim_bin_hamad_al_thani"}


# verbs of arriving, staying and going about, and who is carried there
TRAVELLED = [
    ("حط إيمانويل ماكرون رحاله في الدوحة مساء الأحد.", "emmanuel_macron", "doha"),
    ("حطت طائرة ويليام روتو في الدوحة فجر الأحد.", "william_ruto", "doha"),
    ("نزل ويليام روتو ضيفا على الدوحة.", "william_ruto", "doha"),
    ("توقف أنتوني بلينكن في برلين في طريقه إلى باريس.", "antony_blinken", "berlin"),
    ("عرج ويليام روتو على برلين قبل عودته إلى بلاده.", "william_ruto", "berlin"),
    ("أمضى ويليام روتو يومين في برلين.", "william_ruto", "berlin"),
    ("مكث ويليام روتو في برلين يومين.", "william_ruto", "berlin"),
    ("يتواجد ويليام روتو حاليا في برلين.", "william_ruto", "berlin"),
    ("هرع ويليام روتو إلى برلين.", "william_ruto", "berlin"),
    ("قفل ويليام روتو عائدا من برلين.", "william_ruto", "berlin"),
]


@pytest.mark.parametrize(("text", "who", "where"), TRAVELLED, ids=range(len(TRAVELLED)))
def test_somebody_is_told_to_have_been_somewhere(text: str, who: str, where: str) -> None:
    visits = of_class(text, "Visit")
    assert any(keys(v, "actor") == {who} and where in keys(v, "location") for v in visits)


NO_JOURNEY = [
    "توقف القتال في الدوحة منذ يومين.",
    "حطت طائرة شحن في الدوحة فجر الأحد.",
    "دخل القرار حيز التنفيذ في برلين.",
    "قضى ثلاثة أشخاص في الدوحة.",
]


@pytest.mark.parametrize("text", NO_JOURNEY, ids=range(len(NO_JOURNEY)))
def test_what_only_looks_like_a_journey(text: str) -> None:
    assert not of_class(text, "Visit")


def test_who_hosts_a_colleague_grants_him_nothing() -> None:
    text = "استضاف الرئيس القبرصي نيكوس خريستودوليديس نظيره المصري عبد الفتاح السيسي في نيقوسيا."
    assert of_class(text, "Action") == []
    assert "abdel_fattah_el_sisi" in {k for h in told(text) for k in keys(h, "participant", "actor", "guest")}
