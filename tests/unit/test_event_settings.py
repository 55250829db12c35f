"""Where and when events take place, what they belong to, and which tellings are of one event."""

from __future__ import annotations

import pytest

from kg.model import RawPage
from kg.pipeline import extract
from tests.short import keys, of_class, statements, told

END = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."


PLACES = [
    # the building of a body, and the town where a body has its seat
    ("وقع نيكول باشينيان وإلهام علييف، الجمعة، في البيت الأبيض إعلانا مشتركا.", "Signing", "white_house"),
    ("استقبل عبد الفتاح السيسي، الأحد، في قصر الاتحادية، هاكان فيدان.", "Meeting", "ittihadiya_palace"),
    ("التقى سيرغي لافروف أحمد أبو الغيط في مقر جامعة الدول العربية.", "Meeting", "cairo"),
    # where somebody goes, and where he meets
    ("قام محمد السادس بزيارة رسمية إلى أديس أبابا حيث تحادث مع آبي أحمد.", "Meeting", "addis_ababa"),
    ("وصل تميم بن حمد آل ثاني إلى باريس قادما من القاهرة، حيث التقى عبد الفتاح السيسي.", "Meeting", "cairo"),
    ("وصل باراك أوباما إلى هافانا الأحد، على أن يجتمع اليوم براؤول كاسترو.", "Meeting", "havana"),
    ("أجرى وليام بيرنز زيارة إلى طرابلس التقى خلالها عبد الحميد الدبيبة.", "Meeting", "tripoli"),
    # the town that a gathering is called by, and the ceremony held somewhere
    ("اختتمت قمة أنقرة أعمالها بمشاركة فلاديمير بوتين وحسن روحاني.", "Summit", "ankara"),
    ("وقع ألبرتو فان كلافيرين وجوزيب بوريل الاتفاق في مراسم أقيمت في بروكسل.", "Signing", "brussels"),
    # a town and a state that are written alike
    ("وصل سيرغي لافروف إلى عمّان حيث التقى عبد الله الثاني.", "Visit", "amman"),
    ("وصل سيرغي لافروف إلى عُمان في زيارة رسمية.", "Visit", "OMN"),
]


@pytest.mark.parametrize(("text", "cls", "place"), PLACES, ids=range(len(PLACES)))
def test_the_place(text: str, cls: str, place: str) -> None:
    assert {place} in [keys(h, "location") for h in told(text) if h.cls == cls]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قال مسؤول في البيت الأبيض إن جو بايدن التقى شي جين بينغ.", "white_house"),
        ("غادر سيرغي لافروف إلى الرباط بعد لقائه عبد الفتاح السيسي.", "rabat"),
        ("أجرت قمة موسكو مع واشنطن تقدما.", "moscow"),
    ],
)
def test_nobody_meets_there(text: str, place: str) -> None:
    assert place not in {v for h in told(text) if h.cls in ("Meeting", "Summit") for v in keys(h, "location")}


def test_whom_somebody_meets_on_a_journey_to_come_he_is_yet_to_meet() -> None:
    text = "يزور أحمد أبو الغيط بيروت السبت المقبل حيث يلتقي جوزاف عون."
    assert {h.status for h in told(text)} == {"Planned"}


def test_guests_received_in_turn_by_two_hosts_meet_each_of_them() -> None:
    text = "استقبل سامح شكري محمد الحلبوسي.\n\nواستقبل عبد الفتاح السيسي محمد الحلبوسي."
    assert len(of_class(text, "Meeting")) == 2


def test_headline_and_body_tell_of_one_event() -> None:
    text = "أكد مصدر رسمي أن شي جين بينغ ودونالد ترامب أجريا، الأحد، محادثة هاتفية."
    (call,) = (h for h in told(text, title="شي جين بينغ ودونالد ترامب يجريان محادثة هاتفية") if h.cls == "Call")
    assert (call.status, call.said_by) == ("Occurred", ())
    assert call.moment is not None
    assert call.moment.value == "2024-06-09"


def test_a_headline_tells_in_the_present_what_is_to_come() -> None:
    text = "أعلنت وزارة الدفاع الروسية أن روسيا والصين ستجريان مناورات بحرية مشتركة في أغسطس المقبل."
    drills = of_class(text, "Action", title="روسيا والصين تجريان مناورات بحرية")
    assert [h.status for h in drills] == ["Planned"]


def test_what_a_headline_does_not_tell_stays_on_the_word_of_who_tells_it() -> None:
    text = "وقالت روسيا إن شي جين بينغ التقى ناريندرا مودي."
    title = "شي جين بينغ في قازان للقاء دونالد ترامب"
    (meeting,) = (h for h in told(text, title=title) if "narendra_modi" in keys(h, "participant"))
    assert meeting.said_by


def test_a_summit_of_which_the_day_is_told_later_lies_ahead() -> None:
    text = "تنطلق القمة الأفريقية في أديس أبابا الجمعة المقبل."
    assert [h.status for h in told(text, title="القمة الأفريقية في أديس أبابا") if h.cls == "Summit"] == ["Planned"]


def test_an_earlier_call_is_another_one() -> None:
    text = (
        "أجرى شي جين بينغ اتصالا هاتفيا مع دونالد ترامب.\n\n"
        "ويأتي ذلك بعد مكالمة شي جين بينغ السابقة مع دونالد ترامب في 17 يناير."
    )
    assert len(of_class(text, "Call")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "ناقش شي جين بينغ ودونالد ترامب إمكانية عقد قمة في باريس.",
        "وعارضت فرنسا مشروع قرار يدعو إلى تنحي بشار الأسد.",
        "صرح المتحدث بأنه من المقرر أيضا أن يلتقي سامح شكري مع نيكولاي باتروشيف في موسكو.",
    ],
)
def test_this_has_not_happened(text: str) -> None:
    ahead = [h for h in told(text) if h.cls in ("Summit", "Appointment") or "sameh_shoukry" in keys(h, "participant")]
    assert all(h.status == "Planned" for h in ahead)


def test_a_turn_is_no_subject() -> None:
    text = "انطلقت القمة الأفريقية في أديس أبابا. وتغيب للمرة الأولى عن هذه القمة الرئيس الكيني أوهورو كينياتا."
    assert {"uhuru_kenyatta"} in [keys(h, "absentee") for h in told(text) if h.cls == "Summit"]


def test_an_invasion_is_launched() -> None:
    (deed,) = (h for h in told("شنت القوات الروسية فجر الخميس غزوا شاملا لأوكرانيا.") if h.cls == "Action")
    assert keys(deed, "target") == {"UKR"}
    assert "RUS" in keys(deed, "actor")


def test_a_headline_names_the_visitor_behind_his_visit() -> None:
    (visit,) = told("زيارة مفاجئة لبيدرو سانشيز إلى الرباط تنهي الخلاف.")
    assert (keys(visit, "actor"), keys(visit, "location")) == ({"pedro_sanchez"}, {"rabat"})


def test_what_is_told_twice_on_different_words_is_one_meeting() -> None:
    text = "قال كيم جونغ أون إنه أجرى محادثات مع فلاديمير بوتين.\n\nوالتقى كيم جونغ أون فلاديمير بوتين في فلاديفوستوك."
    (meeting,) = (h for h in told(text) if h.cls == "Meeting")
    assert (meeting.status, meeting.said_by) == ("Occurred", ())


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # they tell of what they did themselves
        ("وقالت الجزائر إن الرئيس عبد المجيد تبون التقى إيمانويل ماكرون.", "Occurred"),
        # others do not
        ("وقالت كينيا إن الرئيس عبد المجيد تبون التقى إيمانويل ماكرون.", "Alleged"),
    ],
)
def test_who_tells_of_his_own_meeting_does_not_merely_claim_it(text: str, status: str) -> None:
    assert [h.status for h in told(text) if h.cls == "Meeting"] == [status]


def test_rounds_that_are_counted_are_told_apart() -> None:
    text = (
        "استضافت لواندا الاجتماع الثالث بين الكونغو الديمقراطية ورواندا.\n\n"
        "ويأتي ذلك بعد الاجتماع الثاني بين الكونغو الديمقراطية ورواندا."
    )
    assert len(of_class(text, "Meeting")) == 2


def test_a_state_that_hosts_a_summit_is_where_it_is_held() -> None:
    (summit,) = (h for h in told("استضافت البرازيل أكبر قمة إقليمية منذ سنوات.") if h.cls == "Summit")
    assert keys(summit, "host", "location") == {"BRA"}


def test_witnesses_make_no_other_signing() -> None:
    text = "بحضور دونالد ترامب يوقع بول كاغامي وفيليكس تشيسيكيدي في واشنطن اتفاق سلام."
    title = "توقيع اتفاق السلام بين رواندا والكونغو الديمقراطية في واشنطن"
    assert len(of_class(text, "Signing", title=title)) == 1


def test_ministers_who_sign_are_no_agreement() -> None:
    text = "تأتي الزيارة بعد توقيع وزيري خارجية تركيا ومصر على وثيقة في أنقرة."
    (signing,) = (h for h in told(text) if h.cls == "Signing")
    assert keys(signing, "participant") == {"hakan_fidan", "sameh_shoukry"}


def test_who_stands_at_a_reception_receives() -> None:
    text = "وكان في استقبال شي جين بينغ، في مطار الرياض، فيصل بن فرحان."
    (meeting,) = (h for h in told(text) if h.cls == "Meeting")
    assert (keys(meeting, "participant"), keys(meeting, "host")) == ({"xi_jinping"}, {"faisal_bin_farhan_al_saud"})


def test_whom_somebody_is_with_is_not_who_goes_home() -> None:
    text = "والتقى كيم جونغ أون مع فلاديمير بوتين بعد عودته من هانوي."
    assert "vladimir_putin" not in {v for h in told(text) if h.cls == "Visit" for v in keys(h, "actor")}


def test_an_office_between_two_names_is_that_of_the_second() -> None:
    page = RawPage(identifier="x", text=f"\n\nاستقبل الرئيس عبد المجيد تبون، رئيس الوزراء الإيطالي، ماريو دراغي.{END}")
    roles = {(r.subject, r.object) for r in extract(page).relations}
    assert ("person:mario_draghi", "country:ITA") in roles
    assert ("person:abdelmadjid_tebboune", "country:ITA") not in roles


def test_an_office_held_back_then_is_that_of_the_name_behind() -> None:
    text = "التقى لولا دا سيلفا الرئيس الفنزويلي آنذاك هوغو تشافيز في برازيليا."
    assert any("hugo_chavez" in keys(h, "participant") for h in told(text) if h.cls == "Meeting")
    assert "nicolas_maduro" not in str(told(text))


def test_the_week_of_a_dismissal_is_not_that_of_the_meeting_about_it() -> None:
    text = "يجتمع قادة ميركوسور في الأرجنتين بعد إقالة الرئيس فرناندو لوغو الأسبوع الماضي."
    assert [h.moment for h in told(text) if h.cls == "Meeting"] == [None]


@pytest.mark.parametrize(
    ("text", "cls"),
    [("تولى جواو لورينسو رئاسة أنغولا عام 2017.", "Appointment"), ("تولت أنغولا رئاسة الاتحاد الأفريقي.", "Action")],
)
def test_the_presidency_of_a_state_and_of_an_organisation(text: str, cls: str) -> None:
    assert [h.cls for h in told(text)] == [cls]


def test_a_role_in_a_dispute_is_no_office() -> None:
    assert not of_class("وبهذا يتولى جواو لورينسو دور الوسيط.", "Appointment")


def test_the_leaders_of_an_organisation_hold_its_summit() -> None:
    text = "وافق قادة مجموعة السبع في روما على قرض جديد. وشارك في القمة جو بايدن وإيمانويل ماكرون."
    (summit,) = (h for h in told(text, title="قمة روما تقر قرضا جديدا") if h.cls == "Summit")
    assert keys(summit, "organizer") == {"g7"}


def test_a_pronoun_that_stands_for_nobody_leaves_the_subject_behind_its_verb() -> None:
    text = "بعث حسين أمير عبد اللهيان برقية تعزية. ويذكر أنه توفي الرئيس الناميبي حاجي جينجوب أمس."
    assert [keys(h, "target") for h in told(text) if h.cls == "Appointment"] == [{"hage_gottfried_geingob"}]


def test_a_summit_somebody_comes_to_attend_is_yet_to_come() -> None:
    text = "وصل يون سوك يول إلى فيينتيان لحضور قمة رابطة دول جنوب شرق آسيا."
    assert [h.status for h in told(text) if h.cls == "Summit"] == ["Planned"]


def test_a_session_is_that_of_its_meeting() -> None:
    text = "شارك عبداللطيف الزياني في اجتماع مجلس التعاون في دورته العاشرة، الذي عقد أمس في الدوحة."
    (meeting,) = (h for h in told(text) if h.cls == "Meeting")
    assert keys(meeting, "location") == {"doha"}


def test_a_headline_and_what_the_body_says_is_to_come() -> None:
    text = "يعقد وزراء خارجية دول مجلس التعاون غدا اجتماعا استثنائيا في الرياض."
    meetings = of_class(text, "Meeting", title="اجتماع لوزراء خارجية دول مجلس التعاون في الرياض")
    assert [h.status for h in meetings] == ["Planned"]


def test_what_the_body_bears_out_stays_a_fact_beside_what_is_to_come() -> None:
    text = "التقى شي جين بينغ فلاديمير بوتين في موسكو أمس.\n\nويلتقي شي جين بينغ فلاديمير بوتين مجددا في بكين غدا."
    meetings = of_class(text, "Meeting", title="شي جين بينغ يلتقي فلاديمير بوتين")
    assert sorted(h.status for h in meetings) == ["Occurred", "Planned"]


def test_who_takes_part_in_a_meeting_on_the_margins_takes_part_in_that_one() -> None:
    text = (
        "عقد مجلس التعاون اجتماعا مع وانغ يي على هامش اجتماعات الجمعية العامة للأمم المتحدة في نيويورك. "
        "وترأس الاجتماع فيصل بن فرحان."
    )
    assert any(
        {"wang_yi", "faisal_bin_farhan_al_saud"} <= keys(h, "participant") for h in told(text) if h.cls == "Meeting"
    )


def test_what_will_be_held_is_not_held_by_who_tells_of_it() -> None:
    text = "قال جاسم البديوي إنه سيعقد غدا في الدوحة الاجتماع الوزاري لمجلس التعاون."
    assert "jasem_mohamed_albudaiwi" not in {
        v for h in told(text) if h.cls == "Meeting" for v in keys(h, "participant")
    }


@pytest.mark.parametrize(
    ("text", "cls", "who"),
    [
        (
            "وحضر القمة قادة الآسيان وكل من لي كه تشيانغ وشينزو آبي.",
            "Summit",
            {"li_keqiang", "shinzo_abe", "asean"},
        ),
        ('وتعقد غدا قمة بين الاتحاد الأوروبي و"ميركوسور" في مدريد.', "Summit", {"european_union", "mercosur"}),
    ],
)
def test_lists_go_on_behind_each_of_and_in_quotation_marks(text: str, cls: str, who: set[str]) -> None:
    (happening,) = (h for h in told(text) if h.cls == cls)
    assert who <= keys(happening, "participant", "organizer")


def test_what_happened_on_a_journey_is_as_certain_as_the_journey() -> None:
    text = "يُعتقد أن وليام بيرنز أجرى زيارة إلى طرابلس التقى خلالها عبد الحميد الدبيبة."
    assert {h.status for h in told(text)} == {"Alleged"}


def test_whom_a_body_elects_is_elected() -> None:
    (chosen,) = (h for h in told("انتخب مجلس النواب اللبناني جوزاف عون رئيسا للجمهورية.") if h.cls == "Appointment")
    assert keys(chosen, "target") == {"joseph_aoun"}


@pytest.mark.parametrize(
    ("text", "cls", "status"),
    [
        ("تحدث إيمانويل ماكرون عن زيارته لليابان التي من المقرر أن تبدأ الاثنين.", "Visit", "Planned"),
        ("وأشار ناريندرا مودي إلى القمة التي ستعقد في نيودلهي بين الهند وفيتنام.", "Summit", "Planned"),
        ("وأشار ناريندرا مودي إلى القمة التي عقدت في نيودلهي بين الهند وفيتنام.", "Summit", "Occurred"),
    ],
)
def test_an_event_whose_clause_says_that_it_will_be_held_is_planned(text: str, cls: str, status: str) -> None:
    assert [h.status for h in told(text) if h.cls == cls] == [status]


@pytest.mark.parametrize(
    ("text", "place", "host"),
    [
        ("التقى وانغ يي جوزيف عون في العاصمة اللبنانية.", "beirut", "joseph_aoun"),
        ("التقى وانغ يي جوزيف عون في بيروت.", "beirut", "joseph_aoun"),
        ("التقى وانغ يي جوزيف عون في جنيف.", "geneva", "CHE"),
        ("استقبل جوزيف عون في القصر الجمهوري وانغ يي. وساد الهدوء بيروت.", "beirut", "joseph_aoun"),
    ],
)
def test_who_is_at_home_is_the_host(text: str, place: str, host: str) -> None:
    assert [(keys(h, "location"), keys(h, "host")) for h in told(text) if h.cls == "Meeting"] == [({place}, {host})]


def test_companions_are_on_the_journey_of_whom_they_go_with() -> None:
    text = "وصل تو لام إلى باريس. ويرافق الرئيس الفيتنامي في الزيارة وزير الدفاع سامر الخطيب."
    [visit] = of_class(text, "Visit")
    assert "to_lam" in keys(visit, "actor")
    assert len(keys(visit, "actor", "participant")) == 2


def test_a_meeting_on_a_visit_belongs_to_it() -> None:
    text = (
        "وصل وزير الخارجية الصيني وانغ يي إلى بيروت يوم الأحد."
        " والتقى الوزير الصيني وانغ يي الاثنين نظيره اللبناني يوسف رجي."
    )
    happenings = told(text)
    [visit] = [h for h in happenings if h.cls == "Visit"]
    [meeting] = [h for h in happenings if h.cls == "Meeting"]
    assert keys(meeting, "superEvent") == {visit.id}
    assert keys(meeting, "location") == {"beirut"}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        # a time in a relative clause is not that of what stands around it
        ("أعلنت أورسولا فون دير لاين الجمعة التوصل إلى اتفاق مع ميركوسور في ختام مفاوضات بدأت عام 1999.", "2024-06-07"),
        ("وقع وانغ يي وجوزيف عون اتفاقا في بيروت يوم الجمعة.", "2024-06-07"),
    ],
)
def test_the_time_of_a_signing(text: str, when: str) -> None:
    assert [h.moment.value for h in told(text) if h.cls == "Signing" and h.moment] == [when]


@pytest.mark.parametrize(
    "text",
    [
        "نصبت الشاشات العملاقة في شارع عبد الخالق ثروت في القاهرة.",
        "ويذكر أن الرئيس الحالي هو أول رئيس لبناني يزور كوريا الجنوبية.",
        "أشاد تو لام بجهود الوساطة التي تبذلها قطر للتوصل إلى هدنة في غزة.",
    ],
)
def test_no_event_of_anybody(text: str) -> None:
    assert not [h for h in told(text) if h.cls in ("Appointment", "Visit", "Signing")]


def test_two_calls_that_dealt_with_a_matter_are_no_meeting() -> None:
    text = "أجرى وانغ يي اتصالين هاتفيين، الجمعة، بنظيريه الهندي والباكستاني، تناولا جهود التهدئة."
    assert "Meeting" not in {h.cls for h in told(text)}


def test_who_is_absent_takes_no_part() -> None:
    text = "غياب: شيغيرو إيشيبا ولي جاي ميونغ اعتذرا عن عدم الحضور."
    assert all(not keys(h, "participant") for h in told(text) if h.cls == "Meeting")


def test_one_highness_welcomes_one_excellency() -> None:
    text = (
        "استقبل حضرة صاحب السمو الشيخ تميم بن حمد آل ثاني أمير قطر فخامة الرئيس تو لام رئيس فيتنام."
        " ورحب سمو الأمير بفخامة الرئيس. ومن جانبه، أشاد فخامة الرئيس بدور قطر."
    )
    speakers = [keys(h, "speaker") for h in told(text) if h.cls == "Statement"]
    assert speakers == [{"tamim_bin_hamad_al_thani"}, {"to_lam"}]


def test_the_two_sides_are_those_who_talked() -> None:
    text = "بحث وانغ يي مع يوسف رجي السلام بين أرمينيا وأذربيجان. وأكد الجانبان ضرورة مواصلة الحوار."
    [statement] = statements(text)
    assert keys(statement, "speaker") == {"CHN", "LBN"}


OCCASIONS = [
    "أكد سامح شكري خلال لقائه أيمن الصفدي في عمان أمس ضرورة وقف الحرب.",
    "أكد الرئيسان فلاديمير بوتين وشي جين بينغ في ختام محادثاتهما في بكين أمس أهمية التعاون.",
    "أكد وزراء خارجية روسيا وتركيا ومصر في ختام اجتماعهم في القاهرة أمس ضرورة التسوية.",
    "قالت وكالة تاس إن وزراء خارجية روسيا وتركيا ومصر أكدوا في ختام اجتماعهم في القاهرة أمس ضرورة التسوية.",
]


@pytest.mark.parametrize("text", OCCASIONS)
def test_the_occasion_of_words_is_no_part_of_what_is_said(text: str) -> None:
    found = told(text)
    (talks,) = (h for h in found if h.cls == "Meeting")
    (words,) = (h for h in found if h.cls == "Statement" and h.values("speaker") != ("organization:tass",))
    assert [h.moment and h.moment.value for h in (talks, words)] == ["2024-06-09", "2024-06-09"]
    assert talks.said_by == ()
    assert talks.id not in words.values("content")


@pytest.mark.parametrize(
    ("text", "cls", "day"),
    [
        (
            "التقى سامح شكري أيمن الصفدي على هامش المؤتمر بعد العملية العسكرية التي نفذها الجيش في سبتمبر الماضي.",
            "Meeting",
            None,
        ),
        (
            "أعلنت بروكسل التوصل إلى اتفاق بين الاتحاد الأوروبي وميركوسور في ختام مفاوضات بدأت عام 1999.",
            "Agreement",
            None,
        ),
        ("التقى سامح شكري أيمن الصفدي يوم الثلاثاء 4 يونيو 2024 في قصر بناه الملك.", "Meeting", "2024-06-04"),
        ("بدأ سامح شكري جولة أوروبية استهلها السبت الماضي في باريس.", "Visit", "2024-06-08"),
    ],
)
def test_the_time_of_something_described_beside_is_not_that_of_the_event(text: str, cls: str, day: str | None) -> None:
    dates = {h.moment.value if h.moment else None for h in told(text) if h.cls == cls}
    assert dates == {day}


def test_words_of_who_took_part_are_of_the_day_of_the_news() -> None:
    text = "وصل الوفدان صباحا إلى العاصمة الأردنية.\n\nوأجرى سامح شكري وأيمن الصفدي محادثات في عمان أمس الأحد.\n\n"
    said = statements(f"{text}وقال الصفدي إن اتفاق عام 1994 باق.")
    assert [h.moment and h.moment.value for h in said] == ["2024-06-09"]
    said = statements(f"{text}وكان الصفدي قد قال إن الاتفاق باق.")
    assert [h.moment for h in said] == [None]


def test_a_headline_that_names_one_of_those_who_sign_tells_of_the_same() -> None:
    text = "وقع وزير الخارجية المصري سامح شكري ووزير خارجية الصين وانغ يي، اليوم الأحد، بمدينة العلمين، اتفاقا."
    happenings = told(text, day="2024-06-09", title="الوزير ونظيره وانغ يي يوقعان اتفاقا")
    [signing] = [h for h in happenings if h.cls == "Signing"]
    assert keys(signing, "participant") >= {"sameh_shoukry", "wang_yi"}


def test_an_election_is_won_on_the_day_on_which_it_was_held() -> None:
    text = "فاز الرئيس التونسي قيس سعيد في الانتخابات الرئاسية التي أجريت في 6 أكتوبر 2024."
    [won] = of_class(text, "Appointment", day="2024-10-22")
    assert won.moment is not None
    assert won.moment.value == "2024-10-06"


def test_leaders_of_a_region_who_stayed_away_are_none_that_were_named() -> None:
    text = (
        "وصل ملك إسبانيا فيليبي السادس ورئيس البرتغال مارسيلو ريبيلو دي سوزا إلى كيتو."
        " وعقدت القمة في غياب رؤساء دول أميركا اللاتينية الآخرين الذين غابوا عن القمة."
    )
    assert all(not keys(h, "absentee") for h in told(text))


def test_a_compound_adjective_names_no_state() -> None:
    text = "افتتح ملك إسبانيا فيليبي السادس القمة الإيبيرية-الأميركية في مدريد أمس."
    assert all("USA" not in keys(h, "participant") for h in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "استقبل أمير قطر تميم بن حمد آل ثاني الرئيس الفيتنامي تو لام الذي يزور البلاد حاليا.",
        "عقد أمير قطر تميم بن حمد آل ثاني وتو لام مباحثات في إطار الزيارة التي يقوم بها تو لام إلى البلاد.",
    ],
)
def test_the_country_that_a_guest_visits_is_his_hosts(text: str) -> None:
    [visit] = of_class(text, "Visit")
    assert (keys(visit, "actor"), keys(visit, "location")) == ({"to_lam"}, {"QAT"})


def test_the_country_of_nobody_else_is_no_place_of_a_visit() -> None:
    text = "يزور تو لام البلاد في الأيام المقبلة."
    assert not of_class(text, "Visit")


def test_the_next_summit_is_of_the_same() -> None:
    text = "انطلقت في لاهاي قمة حلف شمال الأطلسي بمشاركة دونالد ترامب. وتعقد القمة المقبلة في تركيا عام 2026."
    summits = of_class(text, "Summit")
    assert [(h.status, keys(h, "organizer")) for h in summits] == [("Occurred", {"nato"}), ("Planned", {"nato"})]


def test_a_visit_took_place_on_the_day_of_the_talks_in_its_course() -> None:
    text = (
        "فرانك فالتر شتاينماير في دمشق. واجتمع فرانك فالتر شتاينماير يوم الأحد مع نظيره السوري وليد المعلم."
        " وقال فرانك فالتر شتاينماير إن الحوار مهم."
    )
    visits = of_class(text, "Visit")
    assert [h.moment.value for h in visits if h.moment] in ([], ["2024-06-09"])


def test_a_town_that_may_stand_for_its_state_is_the_place() -> None:
    text = "افتتح مهاتير محمد في بوتراجايا القمة العاشرة لمنظمة التعاون الإسلامي."
    assert {"putrajaya"} in [keys(h, "location") for h in told(text) if h.cls == "Summit"]


def test_who_looks_on_at_a_signing_tells_no_place() -> None:
    text = "التقى وانغ يي في بكين وزير الخارجية اللبناني يوسف رجي. وشهد الوزيران التوقيع على وثائق تعاون."
    assert all(not keys(h, "location") & {"LBN", "CHN"} for h in told(text) if h.cls == "Signing")


def test_a_summit_is_on_the_day_on_which_somebody_takes_part_in_it() -> None:
    text = "اختتمت القمة العربية في المنامة.\n\nوحضر جوزيف عون القمة يوم الجمعة."
    assert [h.moment and h.moment.value for h in told(text) if h.cls == "Summit"] == ["2024-06-07"]


def test_words_at_a_vote_are_of_its_day() -> None:
    text = "استخدمت روسيا أمس حق النقض ضد مشروع قرار فرنسي في مجلس الأمن.\n\nوقال السفير الروسي إن النص غير متوازن."
    assert [h.moment and h.moment.value for h in told(text) if h.cls == "Statement"] == ["2024-06-09"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("أبرمت كينيا وأوغندا اتفاقا لإنهاء النزاع في شرق الكونغو الديمقراطية.", ""),
        ("وقعت كينيا وأوغندا الاتفاق النهائي للسلام في دارفور.", ""),
        ("وقعت كينيا وأوغندا اتفاقا لإنهاء الحرب في نيروبي.", "nairobi"),
        ("وقعت كينيا وأوغندا اتفاق التعاون في ممباسا.", "mombasa"),
    ],
)
def test_where_the_war_is_nobody_signs_its_end(text: str, place: str) -> None:
    (signing,) = (h for h in told(text) if h.cls == "Signing")
    assert keys(signing, "location") == {place} - {""}


def test_what_is_said_to_those_gathered_is_said_where_they_are() -> None:
    lead = "انعقد الأحد في نيروبي اجتماع ضم ويليام روتو ويوري موسيفيني وسامية حسن لبحث أزمة السودان."
    said = "وفي كلمة له خلال الجلسة الافتتاحية، دعا أنطونيو غوتيريش إلى وقف القتال في السودان."
    (found,) = statements(f"{lead}\n\n{said}")
    assert "place:nairobi" in found.values("location")


def test_a_summit_that_somebody_opens_is_held_where_he_does() -> None:
    (found,) = of_class("دشن ويليام روتو الأحد في نيروبي قمة لرابطة الكومنولث.", "Summit")
    assert "place:nairobi" in found.values("location")


@pytest.mark.parametrize(
    ("text", "cls", "place"),
    [
        ("وقعت كينيا واليابان اتفاقا تجاريا في مايو 2022 حين زار أوهورو كينياتا طوكيو.", "Signing", "tokyo"),
        (
            "أعلن ناريندرا مودي وإيمانويل ماكرون شراكة استراتيجية في يوليو 2023 عندما زار رئيس الوزراء الهندي باريس.",
            "Founding",
            "paris",
        ),
    ],
)
def test_what_two_do_when_one_visits_the_other_is_done_there(text: str, cls: str, place: str) -> None:
    (found,) = of_class(text, cls)
    (visit,) = of_class(text, "Visit")
    assert keys(found, "location") == {place}
    assert found.values("superEvent") == (visit.id,)
