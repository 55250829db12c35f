"""Meetings, visits, calls, summits and signings as they are told: who took part, and who is only named beside them."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import of_class, sides, statements, told

# text, class, keys that take part, in whatever role
TOGETHER = [
    # the only name behind a verb of two parties is its object where somebody was spoken of before
    ("استقبل نبيه بري السفير الروسي، ثم استقبل ستيفان سيجورنيه.", "Meeting", {"nabih_berri", "stephane_sejourne"}),
    ("زار أنتوني بلينكن بيروت حيث التقى نجيب ميقاتي.", "Meeting", {"antony_blinken", "najib_mikati"}),
    (
        "المستشارة أنغيلا ميركل، التي عادت من عطلتها، استقبلت في برلين إيمانويل ماكرون.",
        "Meeting",
        {"angela_merkel", "emmanuel_macron"},
    ),
    (
        "وصل سيرغي لافروف إلى الجزائر على أن يجتمع غدا بعبد المجيد تبون.",
        "Meeting",
        {"sergey_lavrov", "abdelmadjid_tebboune"},
    ),
    # who is received, and who stands at the reception
    (
        "وصل ناريندرا مودي إلى أبوظبي، وكان في استقباله محمد بن زايد.",
        "Meeting",
        {"narendra_modi", "mohammed_bin_zayed_al_nahyan"},
    ),
    (
        "تحدث عبد الفتاح السيسي خلال استقباله أنطونيو غوتيريش عن الهدنة.",
        "Meeting",
        {"abdel_fattah_el_sisi", "antonio_guterres"},
    ),
    ("استُقبل سيريل رامافوزا في واشنطن من قبل دونالد ترامب.", "Meeting", {"matamela_cyril_ramaphosa", "donald_trump"}),
    # who is brought together
    (
        "التأم في جنيف اجتماع ثلاثي ضم أنتوني بلينكن وسيرغي لافروف وهاكان فيدان.",
        "Meeting",
        {"antony_blinken", "sergey_lavrov", "hakan_fidan"},
    ),
    ("تناول اللقاء الذي جمع سامح شكري وهاكان فيدان في أنقرة ملف الغاز.", "Meeting", {"sameh_shoukry", "hakan_fidan"}),
    (
        "جمع إيمانويل ماكرون في باريس فايز السراج وخليفة حفتر.",
        "Meeting",
        {"emmanuel_macron", "fayez_al_sarraj", "khalifa_haftar"},
    ),
    # a people stands for its state; what the talks are held during is passed over
    ("وأجرى اليابانيون محادثات تقنية مع رافاييل غروسي.", "Meeting", {"JPN", "rafael_grossi"}),
    ("ويعقد لولا خلال الزيارة مباحثات مع شي جين بينغ.", "Meeting", {"luiz_inacio_lula_da_silva", "xi_jinping"}),
    (
        "تجري أنالينا بيربوك على هامش المؤتمر مباحثات مع ناصر بوريطة.",
        "Meeting",
        {"annalena_baerbock", "nasser_bourita"},
    ),
    # a relative clause that carries its own event, a deputy set off by a comma, whom somebody is to meet
    (
        "يحل عبد الله الثاني اليوم بالمغرب في زيارة يجري خلالها مباحثات مع محمد السادس.",
        "Meeting",
        {"abdullah_ii_of_jordan", "mohammed_vi"},
    ),
    ("يرتقب أن تصل نائبته، كامالا هاريس، إلى الرباط في أغسطس.", "Visit", {"kamala_harris"}),
    (
        "وصل سيرغي لافروف إلى الرباط للقاء بناصر بوريطة.",
        "Meeting",
        {"sergey_lavrov", "nasser_bourita"},
    ),
    # a plural verb has its subject before it
    ("كان موفدو الأمم المتحدة زاروا بيروت الاثنين.", "Visit", {"un"}),
    # by telephone
    ("وفي بيروت شكر نجيب ميقاتي أنطونيو غوتيريش في اتصال هاتفي.", "Call", {"najib_mikati", "antonio_guterres"}),
    ("بحث بدر عبد العاطي هاتفيا مع عباس عراقجي خفض التوتر.", "Call", {"badr_abdelatty", "abbas_araghchi"}),
    ("في مكالمة دامت ساعة، حذر جو بايدن فلاديمير بوتين من التصعيد.", "Call", {"joe_biden", "vladimir_putin"}),
    ("وهنأ إيمانويل ماكرون، في اتصال مع أولاف شولتس، الشعب الألماني.", "Call", {"emmanuel_macron", "olaf_scholz"}),
    # people by the adjective of their state
    ("وتباحث الوزيران، المصري سامح شكري والتركي هاكان فيدان، في القاهرة.", "Meeting", {"sameh_shoukry", "hakan_fidan"}),
    (
        "واجتمع الرئيس التركي رجب طيب أردوغان في سوتشي بنظيره الروسي فلاديمير بوتين.",
        "Meeting",
        {"recep_tayyip_erdogan", "vladimir_putin"},
    ),
    # summits: delegations, representatives, mediators, addresses
    ("عقدت رابطة الكومنولث قمة في كيغالي. وترأس سيرغي لافروف وفد بلاده إلى القمة.", "Summit", {"sergey_lavrov"}),
    (
        "عقدت رابطة الكومنولث قمة في كيغالي. ومثل مصر بدر عبد العاطي، وتركيا هاكان فيدان.",
        "Summit",
        {"badr_abdelatty", "hakan_fidan"},
    ),
    (
        "عقدت رابطة الكومنولث قمة في كيغالي. وكان من بين الحاضرين في القمة سيريل رامافوزا.",
        "Summit",
        {"matamela_cyril_ramaphosa"},
    ),
    ("عقدت رابطة الكومنولث قمة في كيغالي. وقال هاكان فيدان في كلمته إن السلام ممكن.", "Summit", {"hakan_fidan"}),
    ("توصلت أرمينيا وأذربيجان إلى اتفاق سلام في جنيف بوساطة سويسرية.", "Signing", {"ARM", "AZE", "CHE"}),
    ("بحضور إيمانويل ماكرون وأولاف شولتس، وُقعت في باريس مذكرات تفاهم.", "Signing", {"emmanuel_macron", "olaf_scholz"}),
    ("وقعت كينيا وأوغندا معاهدة حدود في نيروبي. وحضر المراسم أنطونيو غوتيريش.", "Signing", {"antonio_guterres"}),
    # a visit without a verb of going
    ("وكان نيكولاس مادورو في طهران قبل يومين.", "Visit", {"nicolas_maduro"}),
    ("استقبلت طهران الأمين العام أنطونيو غوتيريش.", "Visit", {"antonio_guterres", "IRN"}),
    ("قدم السفير الكيني جون كيبيت أوراق اعتماده إلى عبد الفتاح السيسي.", "Meeting", {"abdel_fattah_el_sisi"}),
]


def _taking_part(happening: Happening) -> set[str]:
    roles = ("participant", "actor", "target", "host", "organizer")
    return {key.split(":")[-1] for key in happening.values(*roles)}


@pytest.mark.parametrize(("text", "cls", "keys"), TOGETHER, ids=range(len(TOGETHER)))
def test_they_take_part(text: str, cls: str, keys: set[str]) -> None:
    found = [_taking_part(h) for h in told(text) if h.cls == cls]
    assert any(keys <= parties for parties in found), found


# text, class
FROM_AFAR = [
    ("عبد الفتاح السيسي وإيمانويل ماكرون يتصافحان خلال مؤتمر عبر الفيديو.", "Call"),
    ("التقى وليام روتو ناريندرا مودي خلال اتصال مرئي.", "Call"),
    ("عقد فلاديمير بوتين مؤتمرا عبر الفيديو مع شي جين بينغ.", "Call"),
    ("التقى وليام روتو ناريندرا مودي في نيروبي وبحث معه ملف الاتصالات.", "Meeting"),
    ("شارك عبد الفتاح السيسي عبر الفيديو في قمة مجموعة العشرين.", "Summit"),
    ("عقد قادة مجموعة العشرين قمة افتراضية.", "Summit"),
]


@pytest.mark.parametrize(("text", "cls"), FROM_AFAR, ids=range(len(FROM_AFAR)))
def test_who_talks_from_afar_calls(text: str, cls: str) -> None:
    assert {h.cls for h in told(text)} & {"Call", "Meeting", "Summit"} == {cls}


# text, class, keys that must not take part in the same happening
APART = [
    ("أجرى الملك عبد الله الثاني اتصالين هاتفيين مع أولاف شولتس ومارك روته.", "Call", {"olaf_scholz", "mark_rutte"}),
    ("تناولت محادثات هاكان فيدان وسامح شكري التصعيد بين واشنطن وطهران.", "Meeting", {"USA", "IRN"}),
    (
        "أجرى إيمانويل ماكرون اتصالا مع فلاديمير بوتين بشأن النزاع القائم بين الجانبين الأرميني والأذربيجاني.",
        "Call",
        {"ARM"},
    ),
    (
        "عقدت رابطة الكومنولث قمة في كيغالي. وقالت المتحدثة باسم الخارجية الأمريكية إن واشنطن تتابعها.",
        "Summit",
        {"USA"},
    ),
    ("ألغى أندريه دودا زيارة إلى كييف للقاء فولوديمير زيلينسكي.", "Meeting", {"andrzej_duda"}),
    ("بحث هاكان فيدان مع سامح شكري تطورات الأوضاع في ليبيا.", "Meeting", {"LBY"}),
]


@pytest.mark.parametrize(("text", "cls", "keys"), APART, ids=range(len(APART)))
def test_they_do_not_take_part_together(text: str, cls: str, keys: set[str]) -> None:
    told_of = [h for h in told(text) if h.cls == cls and h.status == "Occurred"]
    assert not any(keys <= _taking_part(h) for h in told_of)


def test_a_headline_puts_somebody_abroad_and_tells_whom_he_is_to_meet() -> None:
    found = told("وتبحث المحادثات ملف اللاجئين.", title="سيرغي لافروف في الرباط للقاء ناصر بوريطة")
    (visit,) = [h for h in found if h.cls == "Visit"]
    assert visit.values("location") == ("place:rabat",)
    assert any(h.cls == "Meeting" and h.status == "Planned" for h in found)


@pytest.mark.parametrize("title", ["إيمانويل ماكرون في مرسيليا", "وزير كبير في الرباط"])
def test_who_is_at_home_or_unknown_visits_nothing(title: str) -> None:
    assert not of_class("وتبحث المحادثات ملف اللاجئين.", "Visit", title=title)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("وأنشئت منظمة شنغهاي للتعاون في صيف هادئ.", "organization:sco"),
        ("انتخب ألبرت رامدين أمينا عاما لمنظمة الدول الأمريكية.", "person:albert_ramdin"),
        ("عُيّن هاكان فيدان مستشارا في الرئاسة.", "person:hakan_fidan"),
    ],
)
def test_it_is_done_to_the_subject_of_a_passive(text: str, target: str) -> None:
    assert any(target in h.values("target") for h in told(text))


def test_the_day_and_place_of_a_signing_hold_for_its_witnesses() -> None:
    text = "وقعت كينيا وأوغندا معاهدة حدود في نيروبي في 3 مايو 2024. ووقع ويليام روتو بصفة شاهد."
    signings = of_class(text, "Signing")
    assert signings
    assert all(h.values("location") == ("place:nairobi",) for h in signings)
    assert all(h.moment is not None and h.moment.value == "2024-05-03" for h in signings)


def test_words_at_a_summit_are_spoken_on_its_day() -> None:
    text = "عقدت رابطة الكومنولث قمة في كيغالي في 24 يونيو 2022. وقال بول كاغامي في خطابه إن القارة تتغير."
    (words,) = statements(text, "2022-06-25")
    assert words.moment is not None
    assert words.moment.value == "2022-06-24"
    assert words.values("location") == ("place:kigali",)


def test_what_states_agree_to_do_is_an_agreement_and_what_they_agree_to_say_is_none() -> None:
    (truce,) = of_class("اتفقت أرمينيا وأذربيجان على وقف إطلاق النار.", "Agreement")
    assert set(truce.values("party")) == {"country:ARM", "country:AZE"}
    assert not of_class("اتفقت أرمينيا وأذربيجان على أهمية الحوار.", "Agreement")


def test_an_agreement_named_before_its_signatories_is_theirs() -> None:
    text = "وجرت مراسم التوقيع على مذكرة تفاهم للنقل. "
    text += "ووقعها عن الجانب المصري بدر عبد العاطي، وعن الجانب التركي هاكان فيدان."
    (memorandum,) = of_class(text, "Agreement")
    assert memorandum.kind == "Memorandum"
    assert set(memorandum.values("party")) == {"country:EGY", "country:TUR"}


def test_armies_named_by_their_strikes_are_the_doers() -> None:
    (strike,) = of_class("وقال شهود إن القصف الروسي استهدف أوكرانيا.", "Action")
    assert strike.values("actor") == ("country:RUS",)


def test_the_anniversary_of_a_deed_is_not_the_deed_to_come() -> None:
    found = of_class("وتحل اليوم الذكرى العاشرة للغزو الروسي لأوكرانيا.", "Action")
    assert all(h.status != "Planned" for h in found)


@pytest.mark.parametrize("text", ["وقد يقل عدد الحاضرين عن عشرة.", "كتب: محمود سعيد في اليوم الأول من القمة."])
def test_rare_forms_and_bylines_are_no_words_of_anybody(text: str) -> None:
    assert not [h for h in told(f"زار إيمانويل ماكرون القاهرة. {text}") if h.cls in ("Statement", "Appointment")]


def test_a_name_that_looks_like_a_verb_is_a_name() -> None:
    found = told("وشدد السفير المصري علاء يوسف على أهمية وقف إطلاق النار.")
    assert [h.values("speaker") for h in found if h.cls == "Statement"] == [("person:~علا_يوسف",)]


def test_what_is_planned_on_the_margins_is_part_of_the_summit() -> None:
    found = told("تنطلق قمة منظمة شنغهاي في أستانا اليوم، ويلتقي شي جين بينغ على هامشها رجب طيب أردوغان.")
    summit = next(h for h in found if h.cls == "Summit")
    meeting = next(h for h in found if h.cls == "Meeting")
    assert [p.value for p in meeting.parts if p.role == "superEvent"] == [summit.id]
    assert "place:astana" in {p.value for p in meeting.parts if p.role == "location"}


def test_who_sends_somebody_to_a_summit_is_absent() -> None:
    text = "أناب وليام روتو موساليا مودافادي لتمثيله في القمة الأفريقية التي تبدأ أعمالها اليوم في أديس أبابا."
    summit = next(h for h in told(text) if h.cls == "Summit")
    assert {(p.role, p.value) for p in summit.parts} >= {
        ("absentee", "person:william_ruto"),
        ("participant", "person:musalia_mudavadi"),
    }


def test_a_visit_at_an_invitation_tells_who_invited_whom() -> None:
    found = told("وصل لولا دا سيلفا إلى موسكو تلبية لدعوة فلاديمير بوتين.")
    invitation = next(h for h in found if h.cls == "Statement")
    assert (invitation.status, invitation.categories) == ("Occurred", ("REQUEST",))
    assert {(p.role, p.value) for p in invitation.parts} >= {
        ("speaker", "person:vladimir_putin"),
        ("addressee", "person:luiz_inacio_lula_da_silva"),
    }


def test_a_word_before_an_agreement_is_of_signing() -> None:
    found = told("زارت أنالينا بيربوك الرباط، وتوقع الوزيرة اتفاقيتين مع المغرب.")
    assert any(h.cls == "Signing" for h in found)
    assert all(h.cls != "Statement" for h in found)
    assert all(h.cls != "Signing" for h in told("وتوقع الخبير أن يزور سيرغي لافروف الرباط لبحث اتفاقية الصيد."))


def test_progress_is_no_deed() -> None:
    found = told("أحرز السودان وجنوب السودان تقدما خلال محادثاتهما في جوبا تمهيدا لاستئناف ضخ النفط.")
    assert {h.cls for h in found} == {"Meeting"}


def test_who_leaves_after_a_visit_goes_elsewhere() -> None:
    found = told("ويغادر عبد الله الثاني بعد زيارته القصيرة للمغرب إلى باريس غدا.")
    visits = {next(p.value for p in h.parts if p.role == "location"): h.status for h in found if h.cls == "Visit"}
    assert visits == {"place:paris": "Planned", "country:MAR": "Occurred"}


def test_a_visit_to_the_region_has_no_place() -> None:
    (visit,) = (h for h in told("ستزور كاترين كولونا المنطقة الأسبوع المقبل.") if h.cls == "Visit")
    assert visit.status == "Planned"
    assert not [p for p in visit.parts if p.role == "location"]
    assert not told("ستزور كاترين كولونا المصنع الأسبوع المقبل.")


def test_words_at_a_press_conference_are_said_where_it_is_held() -> None:
    found = told("وقال وانغ يي خلال مؤتمر صحفي في القاهرة إن الحوار مستمر، داعيا إلى بذل الجهود لإنهاء القتال.")
    said = [h for h in found if h.cls == "Statement"]
    assert {p.value for p in said[0].parts if p.role == "location"} == {"place:cairo"}
    assert said[-1].categories == ("REQUEST",)


@pytest.mark.parametrize(
    ("text", "member", "joined"),
    [
        ("شهدت القمة قبول بيلاروسيا عضوا عاشرا في منظمة شنغهاي.", "country:BLR", "organization:sco"),
        ("أعلن دونالد ترامب انسحاب بلاده من اتفاقية باريس للمناخ.", "country:USA", "agreement:paris"),
    ],
)
def test_membership_of_bodies_and_treaties(text: str, member: str, joined: str) -> None:
    found = told(text)
    (accession,) = (h for h in found if h.cls == "Accession")
    assert {("participant", member), ("target", joined)} <= {(p.role, p.value) for p in accession.parts}
    assert all(h.cls != "Agreement" for h in found)


def test_a_place_inside_what_was_said_is_not_where_the_next_one_speaks() -> None:
    text = "أكد نيكولاس مادورو أن الحملة تهدف إلى تغيير النظام في كراكاس، فيما أعلن دونالد ترامب أنه لا يستبعد الحرب."
    assert all(p.role != "location" for h in told(text) for p in h.parts)


def test_who_receives_a_letter_is_written_to() -> None:
    (letter,) = told("تسلم سامح شكري رسالة من الرئيس الكيني وليام روتو.")
    assert {(p.role, p.value) for p in letter.parts} == {
        ("speaker", "person:william_ruto"),
        ("addressee", "person:sameh_shoukry"),
    }


def test_a_bloc_is_no_verb() -> None:
    found = told("حذر لولا دا سيلفا من الحرب خلال قمة تجمع ميركوسور في مدينة فوز دو إيغواسو.")
    (summit,) = (h for h in found if h.cls == "Summit")
    assert ("organizer", "organization:mercosur") in {(p.role, p.value) for p in summit.parts}


@pytest.mark.parametrize(
    "text",
    [
        "ووجه لولا دا سيلفا انتقادات لجايير بولسونارو لأنه «اختار طريق العزلة».",
        "شنت واشنطن ضربات على زوارق تقول إنها تشتبه بأنها تهرب مخدرات في الكاريبي.",
    ],
)
def test_what_a_pronoun_leaves_open_is_not_told(text: str) -> None:
    # that boats were struck is told; what "they" do is not
    assert all(h.cls == "Statement" or h.categories == ("ASSAULT",) for h in told(text))


def test_who_never_came_did_not_come_to_the_next_place_either() -> None:
    (visit,) = told("وكان نيكولاس مادورو، الذي لم يزر البرازيل منذ ثماني سنوات، من أوائل الواصلين إلى قصر إيتاماراتي.")
    assert {p.value for p in visit.parts if p.role == "location"} == {"country:BRA"}


def test_two_states_are_those_of_the_sentence() -> None:
    text = "زار وانغ يي باريس. وتتفاوض اليابان وكندا على النص، ويتفق البلدان على فرض عقوبات على كوريا الشمالية."
    said = statements(text)[0]
    assert {p.value for p in said.parts if p.role == "speaker"} == {"country:JPN", "country:CAN"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("أفادت الوكالة بأنه تم تأجيل لقاء عبد الفتاح البرهان ومحمد حمدان دقلو إلى يناير.", "Planned"),
        ("ألغى إنريكي بينيا نييتو زيارة كانت مقررة إلى واشنطن للقاء دونالد ترامب.", "Denied"),
    ],
)
def test_what_is_put_off_or_called_off_did_not_take_place(text: str, status: str) -> None:
    assert {h.status for h in told(text) if h.cls == "Meeting"} == {status}


def test_a_signing_is_part_of_the_visit_to_a_state_that_signs() -> None:
    text = (
        "زار ناريندرا مودي طوكيو الجمعة، ثم وصل إلى تيانجين السبت. وخلال زيارته لليابان، وقعت الهند واليابان اتفاقية."
    )
    found = told(text)
    (signing,) = (h for h in found if h.cls == "Signing")
    around = {p.value for p in signing.parts if p.role == "superEvent"}
    visit = next(h for h in found if h.id in around)
    assert "country:CHN" not in {p.value for p in visit.parts}


def test_separate_meetings_on_the_margins_are_all_part_of_the_summit() -> None:
    text = "تنعقد قمة بريكس في قازان، ويعقد مودي لقاءات منفصلة مع شي جين بينغ وفلاديمير بوتين على هامش القمة."
    found = told(text)
    summit = next(h.id for h in found if h.cls == "Summit")
    meetings = [h for h in found if h.cls == "Meeting"]
    assert len(meetings) == 2
    assert all(summit in {p.value for p in h.parts if p.role == "superEvent"} for h in meetings)


def test_who_stands_before_a_relative_clause_goes_on_behind_it() -> None:
    said = told("وظل السودان الذي تخضع فيه الوزارات لسلطة الجيش، يتهم كينيا بعدم الحياد.")
    assert {p.value for h in said for p in h.parts if p.role == "speaker"} == {"country:SDN"}


def test_names_in_quotation_marks_are_names() -> None:
    text = 'سيقوم الرئيس الكوري الجنوبي "لي جيه ميونغ" بزيارة إلى الولايات المتحدة تلبية لدعوة من نظيره "دونالد ترامب".'
    found = told(text, day="2025-08-12")
    (visit,) = (h for h in found if h.cls == "Visit")
    assert "person:lee_jae_myung" in {p.value for p in visit.parts}
    (invitation,) = (h for h in found if h.cls == "Statement")
    assert ("speaker", "person:donald_trump") in {(p.role, p.value) for p in invitation.parts}


def test_a_hyphen_inside_a_name_does_not_end_it() -> None:
    text = "التقى رئيس كوريا الجنوبية مون جاي-ان والرئيس الأميركي دونالد ترامب في سيول الأربعاء."
    found = told(text, day="2017-11-10")
    (meeting,) = (h for h in found if h.cls == "Meeting")
    assert {"person:moon_jae_in", "person:donald_trump"} <= {p.value for p in meeting.parts}


@pytest.mark.parametrize(
    "text",
    [
        "وصلت أورسولا فون دير لاين إلى كييف لبحث مسألة انضمام أوكرانيا إلى الاتحاد الأوروبي.",
        "استقبلت أورسولا فون دير لاين وفدا من الطلاب. وقد زار لندن يوم الأربعاء.",
        "أعلن البيت الأبيض أن دونالد ترامب سيزور الولايات المتحدة غدا.",
    ],
)
def test_these_did_not_happen(text: str) -> None:
    found = told(text)
    assert all(h.cls != "Accession" for h in found)
    places = {p.value for h in found if h.cls == "Visit" for p in h.parts if p.role == "location"}
    assert not places & {"place:london", "country:USA"}


def test_the_ministers_are_those_who_met() -> None:
    text = (
        "عقد وزراء خارجية مصر وتونس والجزائر، السبت، اجتماعا في القاهرة لبحث الأوضاع في ليبيا. وشدد الوزراء على الحوار."
    )
    found = told(text)
    (meeting,) = (h for h in found if h.cls == "Meeting")
    (said,) = (h for h in found if h.cls == "Statement")
    assert {p.value for p in meeting.parts if p.role == "location"} == {"place:cairo"}
    assert {p.value for p in said.parts if p.role == "speaker"} == {
        p.value for p in meeting.parts if p.role == "participant"
    }


def test_who_leaves_a_town_goes_to_the_next() -> None:
    (visit,) = told("غادر محمد طاهر سيالة القاهرة متوجها إلى تونس.")
    assert {p.value for p in visit.parts if p.role == "location"} == {"country:TUN"}


@pytest.mark.parametrize(
    "text",
    [
        "وسيشارك إيفان دوكي وأنطونيو غوتيريش، بعد مرور خمس سنوات على توقيع اتفاق السلام، في النشاط الرسمي.",
        "زار أنطونيو غوتيريش كولومبيا في الذكرى الخامسة لتوقيع اتفاق السلام.",
    ],
)
def test_what_is_only_dated_by_a_signing_is_no_signing(text: str) -> None:
    assert all(h.cls not in ("Signing", "Agreement") for h in told(text))


def test_neighbours_and_regions_tell_no_place() -> None:
    found = told("توجه سامح شكري إلى الجزائر للمشاركة في الاجتماع الوزاري لدول جوار ليبيا.")
    assert all(p.value != "country:LBY" for h in found for p in h.parts)


def test_who_goes_home_was_where_he_leaves() -> None:
    (visit,) = told("غادر ماكي سال نواكشوط عائدا إلى بلاده مساء أمس.")
    assert {p.value for p in visit.parts if p.role == "location"} == {"place:nouakchott"}


def test_what_was_discussed_is_no_negation() -> None:
    found = told("تأتي الخطوة في ضوء ما تم بحثه بين سامح شكري وسيرغي لافروف.")
    assert {h.status for h in found if h.cls == "Meeting"} == {"Occurred"}
    denied = told("وما التقى سامح شكري سيرغي لافروف في القاهرة.")
    assert {h.status for h in denied if h.cls == "Meeting"} == {"Denied"}


def test_a_situation_somewhere_is_no_meeting_there() -> None:
    found = told("ستعقد إيغاد قمة نهاية يناير مع التركيز على الوضع في جنوب السودان.")
    (summit,) = (h for h in found if h.cls == "Summit")
    assert not [p for p in summit.parts if p.role in ("location", "host")]


def test_tomorrow_is_to_come_whatever_today_is() -> None:
    found = told("وصل سيريل رامافوزا إلى كييف، ثم يسافر إلى روسيا غدا السبت.")
    assert {h.status for h in found if h.cls == "Visit"} == {"Occurred", "Planned"}


def test_a_state_recalls_its_own_ambassador() -> None:
    found = told("نددت السعودية بالقرار واستدعت سفيرها لدى كندا.")
    (recall,) = (h for h in found if h.cls == "Action")
    assert {p.value for p in recall.parts if p.role == "actor"} == {"country:SAU"}


@pytest.mark.parametrize(
    "text",
    [
        "أضافت الوزيرة، بعيد استقبالها من طرف محمد ولد الشيخ الغزواني، أن الحوار مستمر.",
        'وصل شي جين بينغ إلى طوكيو. وقال "آبيه" إنه يأمل في التعاون.',
        "وقع إيفان ماركيز الوثيقة، وتم رفض الاتفاق الأولي في استفتاء.",
        "زار شي جين بينغ باريس، وتجمع مئات من الأنصار أمام المقر.",
    ],
)
def test_nobody_known_says_this(text: str) -> None:
    assert all(h.cls != "Statement" for h in told(text))


def test_what_two_states_sign_is_of_the_day_and_place_of_their_news() -> None:
    lead = "عقد رجب طيب أردوغان وفلاديمير بوتين محادثات في سوتشي يوم 17 سبتمبر 2018."
    later = " وتناولا ملف الحدود. ووقع وزيرا الدفاع خلوصي أكار وسيرغي شويغو مذكرة تفاهم بهذا الشأن."
    (signing,) = of_class(lead + later, "Signing")
    assert signing.moment is not None
    assert (signing.moment.value, signing.values("location")) == ("2018-09-17", ("place:sochi",))


def test_what_others_sign_has_no_day_of_the_news() -> None:
    lead = "عقد رجب طيب أردوغان وفلاديمير بوتين محادثات في سوتشي يوم 17 سبتمبر 2018."
    later = " ووقع ناصر بوريطة وخوسيه مانويل ألباريس مذكرة تفاهم."
    (signing,) = of_class(lead + later, "Signing")
    assert signing.moment is None


# text, class, keys that take part
WITH_NAMES = [
    ("زار وليام روتو الأرجنتين في أول زيارة له.", "Visit", {"william_ruto", "ARG"}),
    (
        "أعلن القصر الرئاسي قيام لولا دا سيلفا بزيارة دولة إلى كوريا الجنوبية.",
        "Visit",
        {"luiz_inacio_lula_da_silva", "KOR"},
    ),
    ("عقد وليام روتو غداء عمل مع ناريندرا مودي.", "Meeting", {"william_ruto", "narendra_modi"}),
    ("جاء ذلك عقب اجتماع عمل عقده وليام روتو مع ناريندرا مودي.", "Meeting", {"william_ruto", "narendra_modi"}),
    (
        "استقبل رئيس جمهورية نيجيريا الاتحادية الرئيس محمد بخاري، سامح شكري.",
        "Meeting",
        {"muhammadu_buhari", "sameh_shoukry"},
    ),
    (
        "أجرى أحمد عطاف محادثات مع وزير خارجية نيجيريا الشقيقة، جيفري أونياما.",
        "Meeting",
        {"ahmed_attaf", "geoffrey_onyeama"},
    ),
    ("وقعت الشيلي والبرازيل اتفاقيات تعاون.", "Signing", {"CHL", "BRA"}),
    ("جدير بالذكر أن لولا سيشارك في قمة سيلاك.", "Summit", {"luiz_inacio_lula_da_silva", "celac"}),
]


@pytest.mark.parametrize(("text", "cls", "keys"), WITH_NAMES, ids=range(len(WITH_NAMES)))
def test_names_and_what_stands_between_them(text: str, cls: str, keys: set[str]) -> None:
    found = [_taking_part(h) for h in told(text) if h.cls == cls]
    assert any(keys <= parties for parties in found), found


def test_the_adjective_of_a_state_is_not_its_name() -> None:
    assert [h for h in told("التقى الرئيس الشيلي ناريندرا مودي.") if "country:CHL" in h.values("participant")] == []


def test_an_earthquake_strikes_without_anybody() -> None:
    text = "وصل لولا دا سيلفا إلى سانتياغو للتضامن مع ضحايا الزلزال المدمر الذي ضرب تشيلي السبت."
    assert [
        h for h in told(text) if "person:luiz_inacio_lula_da_silva" in h.values("actor") and h.cls == "Action"
    ] == []


def test_weeks_after_an_event_are_not_its_time() -> None:
    text = "يزور لولا دا سيلفا الأرجنتين غدا الأحد، بعد ثلاثة أسابيع فقط من توليه منصبه."
    assert [h.moment for h in told(text) if h.cls == "Appointment" and h.moment] == []


def test_lunch_is_not_tomorrow() -> None:
    (meeting,) = of_class("تناول وليام روتو الغداء ثم التقى ناريندرا مودي على غداء.", "Meeting")
    assert meeting.moment is None


# text, class, keys that take part
ON_THE_WAY = [
    (
        "قال سيباستيان كورتس إنه سيجتمع خلال زيارته إلى بلغراد مع توميسلاف نيكوليتش.",
        "Meeting",
        {"sebastian_kurz", "tomislav_nikolic"},
    ),
    (
        "قال سيباستيان كورتس إنه سيجتمع غدا في بريشتينا عاصمة كوسوفو مع هاشم تاتشي.",
        "Meeting",
        {"sebastian_kurz", "hashim_thaci"},
    ),
    (
        "يستضيف دونالد ترامب زعيمي رواندا بول كاغامي وجمهورية الكونغو الديمقراطية فيليكس تشيسكيدي لتوقيع اتفاقية سلام.",
        "Signing",
        {"paul_kagame", "felix_tshisekedi"},
    ),
]


@pytest.mark.parametrize(("text", "cls", "keys"), ON_THE_WAY, ids=range(len(ON_THE_WAY)))
def test_who_is_met_on_a_journey_and_who_comes_to_sign(text: str, cls: str, keys: set[str]) -> None:
    found = [_taking_part(h) for h in told(text) if h.cls == cls]
    assert any(keys <= parties for parties in found), found


def test_the_state_of_a_capital_meets_nobody() -> None:
    text = "قال سيباستيان كورتس إنه سيجتمع غدا في بريشتينا عاصمة كوسوفو مع هاشم تاتشي."
    assert [h for h in told(text) if h.cls == "Meeting" and "XKX" in _taking_part(h)] == []


def test_who_will_stand_in_is_there_and_who_is_represented_is_not() -> None:
    lead = "عقدت قمة الاتحاد الأفريقي في كمبالا. "
    later = f"{lead}وأوضح البيان أن لويز موشيكيوابو ستمثل بول كاغامي في القمة."
    (summit,) = of_class(later, "Summit")
    assert "person:louise_mushikiwabo" in summit.values("participant")
    assert summit.values("absentee") == ("person:paul_kagame",)


def test_the_day_of_saying_is_not_that_of_what_is_told() -> None:
    text = "قال أنور إبراهيم في منشور اليوم السبت إنه عقد اجتماعا ثنائيا مع لورانس وونغ."
    assert [h.moment for h in told(text) if h.cls == "Meeting"] == [None]


def test_what_matters_is_not_done() -> None:
    text = "وأكد عمران خان على أهمية إبرام اتفاقية تجارة الترانزيت بين باكستان وطاجيكستان."
    assert {h.status for h in told(text) if h.cls in ("Signing", "Agreement")} == {"Planned"}


def test_communications_are_no_call() -> None:
    text = "اتفق شهباز شريف وشوكت ميرزيوييف على توسيع التعاون في مجالات الطاقة والاتصال والزراعة."
    assert of_class(text, "Call") == []


@pytest.mark.parametrize(("name", "there"), [("مجلس التعاون الاستراتيجي", False), ("مجلس التعاون", True)])
def test_a_council_of_another_kind_is_another_council(name: str, there: bool) -> None:
    found = told(f"عقد {name} اجتماعا في إسلام آباد بين باكستان وأوزبكستان.")
    assert any("organization:gcc" in {p.value for p in h.parts} for h in found) == there


def test_a_spokesman_is_not_the_minister_named_last() -> None:
    lead = "قال المتحدث باسم الخارجية إن وزير خارجية باكستان إسحاق دار سيزور طشقند. "
    said = statements(f"{lead}وأضاف المتحدث أن باكستان ملتزمة بالتعاون.")
    assert "person:ishaq_dar" not in {k for h in said for k in h.values("speaker")}


def test_an_election_spoken_of_later_gives_no_day_to_what_is_said() -> None:
    lead = "هنأ شهباز شريف، اليوم، شوكت ميرزيوييف على إعادة انتخابه في الانتخابات التي أجريت في 9 يونيو 2024. "
    said = statements(f"{lead}وأكد شهباز شريف أهمية العلاقات مع أوزبكستان.")
    assert "2024-06-09" not in {h.moment.value for h in said if h.moment}


def test_who_presides_over_a_signing_is_there() -> None:
    text = "ترأس محمد السادس والرئيس السنغالي ماكي سال، السبت، بالقصر الرئاسي بدكار حفل التوقيع على اتفاقيتين."
    signing = next(h for h in told(text) if h.cls == "Signing")
    people = {p.value for p in signing.parts if p.role in ("participant", "attendee")}
    assert people >= {"person:mohammed_vi", "person:macky_sall"}


def test_who_presides_over_an_organisation_meets_nobody() -> None:
    assert not [h for h in told("ترأس رواندا الاتحاد الأفريقي منذ فبراير 2018.") if h.cls in ("Meeting", "Summit")]


def test_an_aside_parts_who_swears_from_his_oath() -> None:
    found = told("أدى جورج وياه، نجم كرة القدم السابق، اليمين الدستورية رئيسا لليبيريا في مونروفيا.")
    assert [h.cls for h in found] == ["Appointment"]
    assert not told("أدى جورج وياه، نجم كرة القدم السابق، دورا مهما في البطولة.")


# talking, sitting and eating together in other words than "met"
WORDED = [
    ("تبادل سامح شكري وهاكان فيدان وجهات النظر حول ملف الغاز.", "Meeting"),
    ("تجاذب سامح شكري وهاكان فيدان أطراف الحديث.", "Meeting"),
    ("انخرط سامح شكري وهاكان فيدان في مشاورات معمقة.", "Meeting"),
    ("دخل سامح شكري وهاكان فيدان في مباحثات مغلقة.", "Meeting"),
    ("انفرد سامح شكري بنظيره هاكان فيدان نصف ساعة.", "Meeting"),
    ("استضاف سامح شكري نظيره هاكان فيدان على غداء عمل.", "Meeting"),
    ("أجرى سامح شكري جولة مشاورات مع هاكان فيدان.", "Meeting"),
    ("تعانق سامح شكري وهاكان فيدان أمام الصحفيين.", "Meeting"),
    ("كلم سامح شكري هاكان فيدان هاتفيا.", "Call"),
    ("تخابر سامح شكري مع هاكان فيدان.", "Call"),
    ("تبادل سامح شكري مكالمة هاتفية مع هاكان فيدان.", "Call"),
    ("عقد سامح شكري وهاكان فيدان اجتماعا عبر تقنية التناظر المرئي.", "Call"),
]


@pytest.mark.parametrize(("text", "cls"), WORDED, ids=range(len(WORDED)))
def test_two_are_told_to_have_talked(text: str, cls: str) -> None:
    assert any({"sameh_shoukry", "hakan_fidan"} <= _taking_part(h) for h in told(text) if h.cls == cls)


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "حضر القمة رئيسا غانا وتوغو ونائب رئيس بنين ووزراء من مالي والنيجر وممثلون عن الأمم المتحدة.",
            {"BEN", "MLI", "NER", "un"},
        ),
        (
            "وشارك في المؤتمر وزراء داخلية إيطاليا ومالطا، ووزير الدولة اليوناني للشؤون الخارجية، وسفير كندا.",
            {"GRC", "CAN"},
        ),
    ],
)
def test_a_list_of_who_is_there_goes_on_over_those_without_a_name(text: str, others: set[str]) -> None:
    gathered = of_class(text, "Summit") or of_class(text, "Meeting")
    assert others <= sides(gathered[0])


def test_a_list_of_pictures_is_none_of_people() -> None:
    assert told("يضم المعرض لوحات من البرازيل وتشيلي وأقنعة من غانا وسيوفا من عمان.") == ()


def test_who_heads_what_nobody_knows_is_not_who_heads_what_was_told_before() -> None:
    text = "قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الوضع صعب. وشارك الأمين العام للزنبركية في اللقاء."
    assert "person:antonio_guterres" not in {k for h in of_class(text, "Meeting") for k in h.values("participant")}
