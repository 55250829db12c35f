"""Who goes where: visitors named behind their place, missions, headlines without a verb, tours, receptions."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, told


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


def test_who_left_yesterday_has_gone() -> None:
    (visit,) = of_class("توجه الرئيس الأنغولي جواو لورينسو أمس الأحد إلى ويندهوك.", "Visit", day="2024-06-10")
    assert (visit.status, visit.moment and visit.moment.value) == ("Occurred", "2024-06-09")


@pytest.mark.parametrize(
    "text",
    [
        "من المقرر أن يحضر رئيس الأرجنتين خافيير ميلي حفلا في لندن، قبل الدخول في محادثات مع كير ستارمر.",
        "من المقرر أن يتوجه خافيير ميلي بعد القمة إلى روما في زيارة لإيطاليا.",
    ],
)
def test_what_comes_within_a_plan_is_to_come(text: str) -> None:
    met = [h for cls in ("Meeting", "Visit") for h in of_class(text, cls)]
    assert met
    assert {h.status for h in met} == {"Planned"}


def test_a_summit_that_somebody_does_not_attend_is_held() -> None:
    text = "قدم الرئيس الزامبي هاكايندي هيشيليما اعتذاره عن عدم حضور القمة الأفريقية في نيروبي."
    (summit,) = of_class(text, "Summit")
    assert (summit.status, keys(summit, "absentee")) == ("Occurred", {"hakainde_hichilema"})


def test_a_gathering_is_held_where_the_participle_says() -> None:
    (summit,) = of_class("شارك سعد الحريري في القمة العربية المنعقدة ببغداد.", "Summit")
    assert keys(summit, "location") == {"baghdad"}


def test_at_whose_invitation_ministers_meet_is_no_session() -> None:
    text = "التأم وزراء خارجية رابطة آسيان في جاكرتا بدعوة من إندونيسيا."
    assert any("jakarta" in keys(h, "location") for h in of_class(text, "Meeting"))


def test_those_whom_several_send_are_there_for_them() -> None:
    text = "عقد في طشقند اجتماع لجنة المياه بمشاركة مندوبين عن حكومات كازاخستان وقيرغيزستان وطاجيكستان."
    (session,) = of_class(text, "Meeting")
    assert {"KGZ", "TJK"} <= keys(session, "participant", "attendee")


def test_who_speaks_before_the_press_with_two_others_is_there() -> None:
    text = "وفي مؤتمر صحفي مشترك مع رئيسة سلوفاكيا سوزانا تشابوتوفا ورئيس الوزراء إدوارد هيغر،"
    text += " أقر الأمين العام للناتو ينس ستولتنبرغ بالتأخير."
    assert any({"jens_stoltenberg", "zuzana_caputova"} <= keys(h, "participant") for h in of_class(text, "Meeting"))


def test_who_invited_a_visitor_is_host_beside_his_state() -> None:
    text = "يزور أثينا وزير خارجية الأوروغواي عمر باغانيني بدعوة من نظيره اليوناني يورغوس يرابيتريتيس."
    (visit,) = of_class(text, "Visit")
    assert "GRC" in keys(visit, "host")
    assert len(keys(visit, "host")) == 2


def test_what_is_done_in_a_town_is_not_its_name() -> None:
    (visit,) = of_class("وصل الرئيس الكيني وليام روتو إلى بلدة كيتوالا لتفقد مخيم للنازحين.", "Visit")
    assert any("كيتوالا" in k and "لتفقد" not in k for k in keys(visit, "location"))


def test_who_meets_on_a_visit_is_there() -> None:
    text = "أجرى رئيس غانا جون ماهاما في أنقرة محادثات مع رجب طيب أردوغان على هامش زيارة عمل."
    assert any("ankara" in keys(v, "location") for v in of_class(text, "Visit"))


def test_a_tour_begins_with_a_visit() -> None:
    text = "استهل رئيس وزراء إسبانيا بيدرو سانشيز جولته الآسيوية بزيارة هانوي."
    (visit,) = of_class(text, "Visit")
    assert (keys(visit, "actor"), keys(visit, "location")) == ({"pedro_sanchez"}, {"hanoi"})


def test_who_is_among_the_guests_of_an_inauguration_is_there() -> None:
    text = "كان رئيس كينيا وليام روتو بين الحضور في حفل تنصيب الرئيس الغاني جون ماهاما في أكرا."
    (ceremony,) = of_class(text, "Appointment")
    assert "william_ruto" in keys(ceremony, "participant")


def test_a_ceremony_of_welcome_is_held_by_the_state_where_it_is() -> None:
    text = "أقيمت للرئيس الكيني وليام روتو مراسم استقبال رسمية في القصر الرئاسي ببرلين."
    (welcome,) = of_class(text, "Meeting")
    assert keys(welcome, "host") == {"DEU"}


def test_one_of_the_hotels_of_a_town() -> None:
    text = "التقى وزير خارجية قطر سلطان المريخي نظيره التركي هاكان فيدان في أحد فنادق نيروبي."
    (talks,) = of_class(text, "Meeting")
    assert keys(talks, "location") == {"nairobi"}


@pytest.mark.parametrize(
    ("text", "visitor", "place"),
    [
        ("يوجد وزير الدفاع الأوكراني رستم عمروف حاليا في روما لبحث الدفاع الجوي.", "rustem_umerov", "rome"),
        ("بعثت النرويج بوفد رفيع إلى كولومبو لبحث الهدنة.", "NOR", "colombo"),
        ("وصل نواكشوط وفد عن البرلمان العربي.", "arab_parliament", "nouakchott"),
        ("وفي تبليسي، محطته الرابعة، التقى مايك بومبيو ممثلين عن المعارضة.", "mike_pompeo", "tbilisi"),
    ],
)
def test_who_is_somewhere_in_yet_other_words(text: str, visitor: str, place: str) -> None:
    assert any(visitor in keys(v, "actor") and place in keys(v, "location") for v in of_class(text, "Visit"))


def test_who_is_received_is_neither_the_wife_nor_the_dead() -> None:
    text = "وصل الرئيس الفنلندي ألكسندر ستوب إلى أوسلو. وكان في استقبال الرئيس ستوب وعقيلته سوزان ستوب،"
    text += " لدى وصوله إلى القصر، ملك النرويج هارالد الخامس."
    assert {k for v in of_class(text, "Visit") for k in keys(v, "actor")} == {"alexander_stubb"}
    text = "توجه الرئيس الغاني جون ماهاما إلى ضريح الزعيم الكيني جومو كينياتا،"
    text += " حيث كان في استقباله الوزير موساليا مودافادي."
    (welcome,) = of_class(text, "Meeting")
    assert "john_mahama" in keys(welcome, "participant")
    assert "jomo_kenyatta" not in keys(welcome, "participant", "host")


@pytest.mark.parametrize(
    ("text", "cls", "host"),
    [
        (
            "التقى رئيس أوزبكستان شوكت ميرزيوييف الرئيسين القرغيزي صدير جباروف والطاجيكي إمام علي رحمن في سمرقند.",
            "Meeting",
            "shavkat",
        ),
        ("وقع وزيرا خارجية أرمينيا أرارات ميرزويان وتركيا هاكان فيدان بروتوكولين في جنيف.", "Signing", "CHE"),
        ("عقدت مصر وإريتريا والصومال قمة ثلاثية في أسمرة أمس.", "Summit", "ERI"),
    ],
)
def test_who_is_at_home_is_host(text: str, cls: str, host: str) -> None:
    assert any(k.startswith(host) for h in of_class(text, cls) for k in keys(h, "host"))


def test_a_visitor_known_by_his_office_alone_travels_for_his_state() -> None:
    """ "The X-ian minister arrived in Y" tells of a visit, and of none by who was told of before."""
    text = "التقى قيس سعيد رئيس النيجر. ووصل وزير الداخلية الإيطالي إلى طرابلس."
    (one,) = of_class(text, "Visit")
    assert keys(one, "actor") == {"ITA"}
    assert keys(one, "location") == {"tripoli"}


def test_whom_a_visitor_is_still_to_meet_he_meets_on_his_visit() -> None:
    text = "وصل المستشار الألماني أولاف شولتس اليوم إلى نيودلهي. ومن المقرر أن يلتقي شولتس لاحقا ناريندرا مودي."
    (talks,) = (h for h in told(text) if h.cls == "Meeting")
    assert (talks.status, talks.values("location")) == ("Planned", ("place:new_delhi",))
    assert talks.moment is not None
    assert talks.moment.value == "2024-06-10"


def test_the_office_of_the_one_met_is_not_that_of_the_guest() -> None:
    text = "وصل المستشار الألماني أولاف شولتس إلى نيودلهي. وسيلتقي شولتس رئيس الوزراء الهندي ناريندرا مودي."
    (visit,) = (h for h in told(text) if h.cls == "Visit")
    assert visit.values("host") == ("country:IND",)


def test_the_guest_travels_and_not_who_invites_him() -> None:
    text = "دعا الرئيس الكوري نظيره البولندي أندريه دودا إلى القيام بزيارة رسمية إلى سول."
    assert [h.values("actor") for h in told(text) if h.cls == "Visit"] == [("person:andrzej_duda",)]
