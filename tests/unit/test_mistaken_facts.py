"""What a careless reader takes for a fact: whose words, whose office and whose refusal it is not."""

from __future__ import annotations

import pytest

from tests.short import done, keys, of_class, read, roles, statements


def parts(text: str, cls: str, role: str, day: str = "2024-06-10") -> list[set[str]]:
    found = (h for h in read(text, day).happenings if h.cls == cls)
    return [{p.value for p in h.parts if p.role == role} for h in found]


def test_dashes_between_states_and_the_names_of_their_leaders_are_passed_over() -> None:
    text = "وقع رؤساء طاجيكستان – إمام علي رحمن، وقرغيزستان – صادر جاباروف، وثيقة لترسيم الحدود بين البلدين."
    assert roles(text) == {
        ("person:emomali_rahmon", "headOfStateOf", "country:TJK"),
        ("person:sadyr_zhaparov", "headOfStateOf", "country:KGZ"),
    }
    assert parts(text, "Action", "target") == []


def test_a_last_name_spelled_like_a_verb_ends_the_name_before_an_office() -> None:
    text = "ووصل إلى العاصمة هافانا مساء السبت نبيل زكي عضو المكتب السياسي لحركة حماس."
    assert ("person:~نبيل_زكي", "officialOf", "organization:hamas") in roles(text)
    assert parts(text, "Statement", "speaker") == []


@pytest.mark.parametrize(
    "text",
    [
        "كشف مسؤول غاني أن زمبلان سيزور نيامي غدا.",
        "كشف مسؤول غاني أن زمبلان، وهو منسق الوساطة، سيزور نيامي غدا.",
    ],
)
def test_a_name_nobody_knows_behind_that_is_not_who_speaks(text: str) -> None:
    assert parts(text, "Visit", "actor") == []


def test_who_holds_two_offices_speaks_by_his_name() -> None:
    text = "وقال رئيس اللجنة ووزير الخارجية التشيلي أنطونيو ريفيرو إن الأعضاء سيواصلون المراقبة."
    assert parts(text, "Statement", "speaker") == [{"person:~انطونيو_ريفيرو"}]
    text = "وأكد رئيس اللجنة وزير الطاقة الكيني جوزيف مبوغوا أن بلاده ستنسحب من المشروع."
    assert parts(text, "Statement", "speaker") == [{"person:~جوزيف_مبوغوا"}]


def test_an_interview_is_no_meeting() -> None:
    assert parts("أجرت قناة الجزيرة حوارا مطولا مع الرئيس السنغالي ماكي سال.", "Meeting", "participant") == []
    assert parts("أجرى الرئيس السنغالي ماكي سال حوارا مع الرئيس الغاني.", "Meeting", "participant") != []


def test_an_envoy_is_of_whom_he_serves_and_not_of_what_he_is_charged_with() -> None:
    text = "التقى مبعوث الأمين العام المعني بميانمار إبراهيم غمباري وفدا من المعارضة."
    assert roles(text, "2008-07-21") == {("person:ibrahim_gambari", "officialOf", "organization:un")}


def test_an_envoy_of_another_state_is_another() -> None:
    text = "قال المبعوث الأممي إلى اليمن مارتن غريفيث إن الهدنة صامدة.\n\nوأكد المبعوث الأمريكي أن الاتفاق قريب."
    assert parts(text, "Statement", "speaker", "2019-07-21") == [{"person:martin_griffiths"}, {"country:USA"}]


def test_who_pursues_something_does_not_speak() -> None:
    assert parts("وتابع الوزير الهندي جايشانكار مساعيه لحل الأزمة في المنطقة.", "Statement", "speaker") == []
    assert parts("وتابع الوزير الهندي جايشانكار أن بلاده ترحب بالقرار.", "Statement", "speaker") != []


def test_a_prince_of_a_kingdom_is_not_its_king() -> None:
    text = "نال العرض الذي قدمته الفرقة إعجاب الأمير البريطاني وضيوفه."
    assert parts(text, "Statement", "speaker", "2013-11-15") == []


def test_what_is_refused_is_not_refused_by_whose_it_is() -> None:
    text = "واتفق الوزراء على رفض انضمام تركيا إلى التكتل في العام المقبل."
    assert {"country:TUR"} not in parts(text, "Statement", "speaker")
    assert {"country:TUR"} in parts("وجدد البيان رفض تركيا للمشروع المقترح.", "Statement", "speaker")


def test_the_secretary_general_of_an_organisation_told_before_is_its_own() -> None:
    text = "واهتم حلف شمال الأطلسي بالزيارة، إذ سيتوجه أمينه العام، ينس ستولتنبرغ، إلى جورجيا."
    assert roles(text, "2016-11-15") == {("person:jens_stoltenberg", "chiefOf", "organization:nato")}


def test_words_introduced_by_saying_are_one_statement() -> None:
    text = "وكتب الرئيس الكيني وليام روتو على منصة إكس قائلا «نرحب بضيوفنا من غانا في نيروبي»."
    assert len(parts(text, "Statement", "speaker")) == 1


def test_who_denies_what_was_said_goes_on_in_a_participle() -> None:
    text = (
        "واتهمت تايبيه بكين بشراء القرار، وهو ما نفته المتحدثة باسم وزارة الخارجية الصينية ماو نينغ في لقاء دوري، "
        "قائلة إن القرار سيادي."
    )
    assert parts(text, "Statement", "speaker") == [{"country:TWN"}, {"person:mao_ning"}, {"person:mao_ning"}]


def test_those_who_are_asked_for_a_deed_do_not_ask() -> None:
    text = "ورأى رئيس الوزراء السوداني عبد الله حمدوك أن المسار واضح، وناشد كمال حامد وعبد العزيز الحلو الالتحاق به."
    assert {s for found in parts(text, "Statement", "speaker", "2020-10-03") for s in found} == {
        "person:abdalla_hamdok"
    }


def test_what_a_seized_ship_was_carrying_is_not_sent_by_who_acts_in_the_clause_before() -> None:
    text = "وقطعت حكومة اليمن علاقاتها مع إيران، إثر احتجاز سفينة إيرانية، كانت تنقل أسلحة لمليشيا الحوثي."
    assert {"organization:houthis"} not in parts(text, "Action", "target")


def test_who_tells_the_writer_something_has_no_name() -> None:
    text = "التقى الرئيس الكيني وليام روتو ضيوفه. وقد روى لي زميل يعمل هناك أن الحفل تأخر ساعتين."
    assert parts(text, "Statement", "speaker") == []


def test_a_body_that_now_has_members_is_not_joined_by_each_of_them() -> None:
    text = "وبذلك باتت رابطة آسيان تضم في عضويتها أحد عشر عضوا: لاوس، وكمبوديا، وفيتنام، وتيمور الشرقية."
    assert parts(text, "Accession", "participant") == []


def test_joining_a_call_is_no_accession_to_the_union_of_which_somebody_there_is() -> None:
    text = "وقال الوزير الفرنسي إن المكالمة انضمت إليها كايا كالاس مسؤولة السياسة الخارجية في الاتحاد الأوروبي."
    assert parts(text, "Accession", "target") == []


def test_who_is_urged_by_a_pronoun_does_not_urge() -> None:
    text = "وأكدت كرواتيا أنها تدعم المسار، وهي تحث الاتحاد الأوروبي على مساعدة جيرانها."
    assert {"organization:european_union"} not in parts(text, "Statement", "speaker")


def test_what_something_does_not_mean_is_denied() -> None:
    text = "وقال الوزير باتينيو إن سحب السفير لا يعني أن بوليفيا تقطع علاقاتها مع تشيلي."
    assert {h.status for h in read(text).happenings if h.cls == "Action"} == {"Denied"}


# what is told behind a verb is who does it, though nobody knows him; who was spoken of before has no part in it
OF_OTHERS = [
    ("وصلت ماليزيا إلى الدور النهائي. ويغزو الهواء البارد تايلاند مساء الخميس.", "country:MYS"),
    ("زارت أنغيلا ميركل وارسو. وانسحبت الكتلة الحارة من اليونان.", "person:angela_merkel"),
    ("قصفت تركيا أربيل. وهاجم قراصنة موقع شركة شحن دنماركية.", "country:TUR"),
    ("زار عمران خان كابول. ووقع التلاميذ اتفاقا مع سفارة اليابان.", "person:imran_khan"),
    ("وصلت ماليزيا إلى الدور النهائي. واتفقي مع أسرتك على رحلة إلى الهند.", "country:MYS"),
    ("تتنافس اليونان وتركيا على السياح. نلتقي اليوم مع سفير بوليفيا.", "country:TUR"),
]


@pytest.mark.parametrize(("text", "who"), OF_OTHERS, ids=range(len(OF_OTHERS)))
def test_who_was_spoken_of_before_does_not_do_what_others_do(text: str, who: str) -> None:
    second = text.index(". ") + 2
    later = [h for h in read(text).happenings if h.evidence.exact in text[second:]]
    assert not any(who in h.values("actor", "participant", "speaker") for h in later)


def test_a_verb_that_leaves_its_doer_out_goes_on_with_who_was_spoken_of() -> None:
    text = "زارت أنغيلا ميركل وارسو. وأكدت أهمية الحوار مع روسيا."
    assert parts(text, "Statement", "speaker") == [{"person:angela_merkel"}]


# who held an office in the year of its clause; where the base does not reach back so far, the state alone
THEN = [
    ("زار الرئيس الأمريكي الصين عام 1972 في رحلة تاريخية.", "country:USA"),
    ("زار الرئيس الأمريكي كوبا في مارس 2016 ضمن تقارب لم يكتمل.", "person:barack_obama"),
    ("وكان الرئيس الفرنسي زار ليبيا في عام 2011 مع وفد كبير.", "person:nicolas_sarkozy"),
    ("زار الرئيس الأمريكي كييف في فبراير 2023 دون إعلان مسبق.", "person:joe_biden"),
]


@pytest.mark.parametrize(("text", "who"), THEN, ids=range(len(THEN)))
def test_an_office_is_his_who_held_it_in_the_year_told(text: str, who: str) -> None:
    assert parts(text, "Visit", "actor") == [{who}]


def test_what_is_only_supposed_does_not_stand() -> None:
    found = read("لنفترض أن باريس وقعت مع طهران اتفاقا لوقف التخصيب.").happenings
    assert {h.status for h in found} <= {"Planned"}


PRIVATE = [
    "توفيت في باريس المغنية سلوى الخطيب عن عمر ناهز الستين عاما.",
    "ووقع اللاعب رياض المنصوري عقد رعاية مع متجر كبير.",
    "التقت الممثلة ليلى الحداد زميلها سمير القاضي في المهرجان.",
]


@pytest.mark.parametrize("text", PRIVATE)
def test_what_people_without_an_office_do_among_themselves_is_no_news_of_diplomacy(text: str) -> None:
    assert [h for h in read(text).happenings if h.cls != "Statement"] == []


def test_who_arrives_for_a_visit_has_yet_to_meet_whom_he_meets_in_its_course() -> None:
    text = "وصل إلى الرباط رئيس حكومة إسبانيا خوسيه ثاباتيرو في زيارة يلتقي أثناءها محمد السادس."
    assert [h.status for h in read(text, "2009-06-10").happenings if h.cls == "Meeting"] == ["Planned"]


def test_who_is_visited_does_not_hold_the_office_of_the_visitor() -> None:
    found = roles("رئيس حكومة إسبانيا في تونس للقاء القذافي.", "2009-06-10")
    assert not any(subject == "person:muammar_gaddafi" and of == "country:ESP" for subject, _, of in found)


def test_a_language_is_no_state() -> None:
    text = "وأضاف طاهر أشرفي في تصريح لموقع عرب نيوز الناطق بالإنجليزية أن الموقف واضح."
    assert {"country:GBR"} not in parts(text, "Statement", "speaker")


def test_a_name_before_a_verb_is_no_condition() -> None:
    text = "لولا يلتقي خامنئي في طهران."
    assert parts(text, "Meeting", "participant", "2010-05-16") == [
        {"person:luiz_inacio_lula_da_silva", "person:ali_khamenei"}
    ]


def test_a_name_between_commas_tells_who_the_host_is() -> None:
    lead = "وصل وانغ يي إلى بورت مورسبي.\n\n"
    text = f"{lead}وقال مضيف المنتدى، رئيس وزراء بابوا غينيا الجديدة جيمس مارابي، إن المنظمة قناة للحوار."
    assert parts(text, "Statement", "speaker", "2023-02-25") == [{"person:james_marape"}]


def test_a_spokesman_does_not_go_where_a_name_that_nobody_knows_goes() -> None:
    text = 'وقال المتحدث باسم وزارة الدفاع التايلاندية سوراسانت كونجسيري إن نجيب "سيعود إلى بانكوك".'
    assert parts(text, "Visit", "actor") == []


def test_whoever_is_congratulated_has_won() -> None:
    text = "بعث الرئيس البولندي أندريه دودا برقية تهنئة إلى الرئيس الكيني وليام روتو عقب فوزه بالانتخابات."
    assert parts(text, "Appointment", "target") == [{"person:william_ruto"}]


def test_your_election_in_a_telegram_is_not_told_of_who_sends_it() -> None:
    text = "وجاء في برقية الرئيس البولندي أندريه دودا: «إن انتخابكم يفتح صفحة جديدة»."
    assert {"person:andrzej_duda"} not in parts(text, "Appointment", "target")


@pytest.mark.parametrize(
    "text",
    [
        "وقالت وزيرة خارجية سلوفاكيا إن سفير بلادها في باكو سيستدعى للتشاور.",
        "استدعت غانا سفيرها لدى توغو للتشاور بعد إغلاق المعبر.",
    ],
)
def test_an_envoy_called_home_for_consultations_meets_nobody_by_that(text: str) -> None:
    assert parts(text, "Meeting", "participant") == []


def test_a_truce_with_adjectives_within_is_no_suspension() -> None:
    text = "واعتمدت الجمعية العامة قرارا يطالب بوقف فوري وشامل لإطلاق النار في السودان."
    assert not any("SANCTION" in h.categories for h in read(text).happenings)


def test_a_minister_is_not_who_serves_him() -> None:
    text = "وقال سكرتير وزير الخارجية الماليزي زكريا حسين إن السفينة غادرت الميناء."
    assert not any(of == "country:MYS" and role == "foreignMinisterOf" for _, role, of in roles(text))
    assert not any(p == "person:~حفظ_السلام" for p, _, _ in roles("وصل وكيل الأمين العام لعمليات حفظ السلام."))


@pytest.mark.parametrize(
    "text",
    [
        "وستفرض منظمة آسيان رسوما جديدة، بالتنسيق مع دول آسيوية أخرى منها اليابان والهند.",
        "ورحب الاتحاد الأفريقي بالآلية، وأشار إلى مشاركة كندا والنرويج ومنظمة التعاون الإسلامي كمراقبين فيها.",
    ],
)
def test_others_are_no_members_nor_observers_of_what_was_told_of(text: str) -> None:
    assert {(r.property, r.object) for r in read(text, "").relations} == set()


@pytest.mark.parametrize(
    "text",
    ["تسعى منغوليا إلى إقامة علاقات وثيقة مع اليابان.", "أشادت كندا بصلات وثيقة مع النرويج."],
)
def test_close_ties_are_no_document(text: str) -> None:
    assert not of_class(text, "Agreement")


def test_whoever_helps_an_ally_is_not_the_ally() -> None:
    text = "أصبحت رواندا، شريك بريطانيا التي سلحت لندن عام 2019، عضوا في الرابطة."
    assert done(text, "RWA", "GBR", "AID")
    assert not done(text, "GBR", "GBR", "AID")


def test_who_reports_from_a_town_says_nothing() -> None:
    text = "سلمى حداد من نيروبي: أعلن وليام روتو أن الأوضاع في الصومال تتحسن."
    assert {k for one in statements(text) for k in keys(one, "speaker")} == {"william_ruto"}


def test_those_talking_in_a_picture_say_nothing() -> None:
    assert not statements("وليام روتو ويوويري موسيفيني يتحدثان على شاطئ البحيرة أمس.")
    assert statements("وليام روتو ويوويري موسيفيني تحدثا عن الأزمة في السودان.")


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("أصدرت المحكمة العليا في كينيا حكما في عام 2018 يدين أوغندا باستغلال العمال.", "UGA"),
        ("عارضت النرويج مشروع قرار في الأمم المتحدة يطالب دولة ميانمار بوقف الحملة.", "MMR"),
    ],
)
def test_whoever_a_text_judges_does_not_speak(text: str, silent: str) -> None:
    assert not [one for one in statements(text) if silent in keys(one, "speaker")]


def test_the_diplomatic_staff_is_nobody_spoken_of() -> None:
    text = "أكدت وزيرة الخارجية الكندية ميلاني جولي أن الطاقم الدبلوماسي سيغادر نيودلهي فورا."
    assert not of_class(text, "Visit")


def test_what_talks_are_about_is_not_done() -> None:
    text = "جرت مشاورات بشأن مفاوضات السلام وتطبيع العلاقات بين كينيا والصومال."
    assert not of_class(text, "Action")


@pytest.mark.parametrize(
    "text",
    [
        "وفي مؤتمر صحفي عقب القمة، أكد فلاديمير بوتين أن كازاخستان لم تنسحب من المنظمة.",
        "وفي مقابلة مع قناة محلية، نفى إسحاق دار أن تكون بلاده تؤوي متمردين.",
        "ونفى أحمد أبو الغيط ما تردد عن مسعى عربي، واصفا إياه بأنه خيال.",
    ],
)
def test_what_is_said_at_a_conference_or_of_a_rumour_was_said(text: str) -> None:
    (first, *others) = statements(text)
    assert {one.status for one in (first, *others) if keys(one, "speaker") == keys(first, "speaker")} == {"Occurred"}


def test_what_somebody_denies_in_an_interview_stays_denied() -> None:
    text = "نفى هاكان فيدان، في حديث لإذاعة محلية، أن تكون حكومته قد وافقت على إبقاء اللاجئين."
    assert not [one for one in statements(text) if "AGREE" in one.categories and one.status == "Occurred"]


def test_what_is_nearly_so_likens_nobody() -> None:
    text = "وصف فوك يريميتش زيارته بأنها الأولى بعد قطيعة شبه كاملة مع كرواتيا."
    assert len(statements(text)) == 1
