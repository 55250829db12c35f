"""Who meets whom where no plain verb of meeting tells it: before the noun, in joint bodies, at the head of a side."""

from __future__ import annotations

import pytest

from tests.short import sides, told

TOGETHER = [
    # whose meeting it is stands before its noun
    ("وكان لسامح شكري لقاء مع هاكان فيدان مساء اليوم.", "Meeting", {"sameh_shoukry", "hakan_fidan"}),
    ("بين أندريه دودا وينس ستولتنبرغ جلسة عمل مطولة.", "Meeting", {"andrzej_duda", "jens_stoltenberg"}),
    # joint bodies by the adjectives of their states, or by those between whom they are
    ("عقدت اللجنة التجارية الإيطالية الليبية المشتركة دورتها الثانية في روما.", "Meeting", {"ITA", "LBY"}),
    ("احتضنت نيقوسيا القمة السابعة لآلية التعاون بين مصر وقبرص واليونان.", "Summit", {"EGY", "CYP", "GRC"}),
    # a town brings others together
    ("باريس جمعت قادة مالي وتشاد في قمة طارئة.", "Summit", {"FRA", "MLI", "TCD"}),
    ("قمة ثلاثية في بغداد تضم الأردن ومصر والعراق.", "Summit", {"JOR", "EGY", "IRQ"}),
    # at the head of each side
    (
        "ترأس الجانب التركي في الاجتماع هاكان فيدان، فيما ترأس الجانب المصري سامح شكري.",
        "Meeting",
        {"hakan_fidan", "sameh_shoukry"},
    ),
    (
        "حضر اللقاء من الجانب المصري سامح شكري، ومن الجانب التركي هاكان فيدان.",
        "Meeting",
        {"hakan_fidan", "sameh_shoukry"},
    ),
    # a phrase set off by commas takes nobody from its verb
    (
        "بحث تميم بن حمد، في اتصال مرئي، مع بوريس جونسون الملف الأفغاني.",
        "Call",
        {"tamim_bin_hamad_al_thani", "boris_johnson"},
    ),
    # a guest is joined by the word for him
    (
        "عقد أسياس أفورقي وضيفه حسن شيخ محمود جلسة مغلقة في أسمرة.",
        "Meeting",
        {"isaias_afwerki", "hassan_sheikh_mohamud"},
    ),
    ("حل ألكسندر لوكاشينكو ضيفا على شي جين بينغ في بكين.", "Visit", {"alexander_lukashenko", "xi_jinping"}),
    (
        "حظي بنيامين نتنياهو باستقبال رسمي من فيكتور أوربان في بودابست.",
        "Meeting",
        {"benjamin_netanyahu", "viktor_orban"},
    ),
    ("استهل نجيب ميقاتي نشاطه في السرايا باستقبال جوزيب بوريل.", "Meeting", {"najib_mikati", "josep_borrell"}),
    ("تو لام في بكين، حيث يجري محادثات مع شي جين بينغ.", "Meeting", {"to_lam", "xi_jinping"}),
    # a press conference held together
    (
        "وأكد الصفدي، في مؤتمر صحفي مشترك مع بدر عبد العاطي، أن عمان ترفض التهجير.",
        "Meeting",
        {"ayman_al_safadi", "badr_abdelatty"},
    ),
]


@pytest.mark.parametrize(("text", "cls", "keys"), TOGETHER, ids=[t[0][:40] for t in TOGETHER])
def test_take_part_in_one_event(text: str, cls: str, keys: set[str]) -> None:
    found = [h for h in told(text) if h.cls == cls]
    assert any(keys <= sides(h) for h in found), [(h.cls, sides(h)) for h in told(text)]


APART = [
    # what states have in common is no meeting of theirs
    "للبلدين علاقات راسخة مع مصر وتركيا منذ عقود.",
    "لدى مصر والسودان لجنة مشتركة لمياه النيل.",
    # whose side is headed is told of one only
    "ترأس الجانب العماني في الفريق الفني مهندس شاب.",
]


@pytest.mark.parametrize("text", APART, ids=[t[:40] for t in APART])
def test_nobody_meets(text: str) -> None:
    assert not [h for h in told(text) if h.cls in ("Meeting", "Summit", "Call")]


def test_who_is_met_one_after_the_other_is_met_apart() -> None:
    found = [
        h for h in told("التقى رجب طيب أردوغان إيمانويل ماكرون ثم فريدريش ميرتس، كلا على حدة.") if h.cls == "Meeting"
    ]
    assert len(found) == 2
    assert not any({"emmanuel_macron", "friedrich_merz"} <= sides(h) for h in found)


def test_the_members_of_a_delegation_go_along() -> None:
    text = "وصل علي عبد الله صالح إلى بكين. ويضم الوفد المرافق لفخامته أبو بكر القربي وعبد القادر باجمال."
    visit = next(h for h in told(text) if h.cls == "Visit")
    assert {"ali_abdullah_saleh", "abu_bakr_al_qirbi"} <= sides(visit)


def test_a_title_of_one_letter_ends_no_sentence_behind_and() -> None:
    text = "وكان في مقدمة مستقبليه آبي أحمد ود. أمين اليوسفي."
    met = next(h for h in told(f"وصل علي عبد الله صالح إلى أديس أبابا. {text}") if h.cls == "Meeting")
    assert {"ali_abdullah_saleh", "abiy_ahmed_ali"} <= sides(met)
    assert any("امين" in key for key in sides(met))


MORE = [
    # a verb behind the noun tells where and when
    ("مفاوضات غير مباشرة بين إسرائيل وحماس تنطلق في القاهرة اليوم.", "Meeting", {"ISR", "hamas"}, "cairo"),
    ("القمة الثلاثية الروسية التركية الإيرانية تلتئم في طهران.", "Summit", {"RUS", "TUR", "IRN"}, "tehran"),
    # a round of talks is where the round was held
    (
        "عقدت في مسقط الجولة الرابعة من المفاوضات اللبنانية الإسرائيلية غير المباشرة.",
        "Meeting",
        {"LBN", "ISR"},
        "muscat",
    ),
    # whom a guest meets, told by a noun
    ("زيارة نادرة لطحنون بن زايد إلى أنقرة ولقاء مع أردوغان.", "Meeting", {"recep_tayyip_erdogan"}, ""),
    # who takes part, named behind a relative clause
    (
        "شارك في الاجتماع الذي دعت إليه باريس كل من أنتوني بلينكن وهاكان فيدان.",
        "Meeting",
        {"antony_blinken", "hakan_fidan"},
        "",
    ),
    # a joint body meets
    ("اللجنة العراقية الكويتية المشتركة تجتمع في بغداد.", "Meeting", {"IRQ", "KWT"}, "baghdad"),
    # officials from states
    ("اجتماع رباعي في عمّان يضم مسؤولين من الأردن وسوريا ولبنان.", "Meeting", {"JOR", "SYR", "LBN"}, "amman"),
    # forces of several states
    ("بدأت القوات الأمريكية والفلبينية تدريبات سنوية في لوزون.", "Action", {"PHL"}, ""),
    ("مناورات بحرية ثلاثية تجمع اليابان وأستراليا وكندا في بحر العرب.", "Action", {"JPN", "AUS", "CAN"}, ""),
    # a delegation on its way
    ("وفد هندي رفيع المستوى يصل إلى سريلانكا.", "Visit", {"IND"}, ""),
    ("طار بلينكن إلى بكين ليلتقي نظيره وانغ يي.", "Meeting", {"antony_blinken", "wang_yi"}, "beijing"),
    ("قام سفير اليابان بزيارة مجاملة لسامح شكري.", "Meeting", {"sameh_shoukry"}, ""),
    ("انضم فولوديمير زيلينسكي شخصيا إلى قمة مجموعة السبع في هيروشيما.", "Summit", {"volodymyr_zelenskyy"}, "hiroshima"),
    ("بايدن لنتنياهو في اتصال هاتفي: موقفنا من رفح لم يتغير.", "Call", {"joe_biden", "benjamin_netanyahu"}, ""),
]


@pytest.mark.parametrize(("text", "cls", "keys", "place"), MORE, ids=[t[0][:40] for t in MORE])
def test_take_part_there(text: str, cls: str, keys: set[str], place: str) -> None:
    found = [h for h in told(text) if h.cls == cls and keys <= sides(h)]
    assert found, [(h.cls, sides(h)) for h in told(text)]
    places = {p.value.split(":")[-1] for h in found for p in h.parts if p.role == "location"}
    assert not place or place in places


def test_a_summit_that_a_verb_tells_to_be_held_is_to_come() -> None:
    summit = next(h for h in told("القمة الأفريقية ستعقد في أديس أبابا الشهر المقبل.") if h.cls == "Summit")
    assert summit.status == "Planned"
    assert any(p.role == "location" and p.value.endswith("addis_ababa") for p in summit.parts)


LATER = [
    ("وصل بلينكن إلى رام الله للاجتماع بمحمود عباس.", "Meeting", {"antony_blinken", "mahmoud_abbas"}),
    ("جاء التصريح بعد لقاء لارس لوكه راسموسن نظيره ماركو روبيو في بروكسل.", "Meeting", {"marco_rubio"}),
    ("لجنة الحدود المشتركة بين تشاد والسودان تعقد اجتماعها الدوري.", "Meeting", {"TCD", "SDN"}),
    ("عقد مجلس التنسيق الأعلى المصري السعودي اجتماعه الأول في القاهرة.", "Meeting", {"EGY", "SAU"}),
    ("زعماء الناتو يلتئمون في مدريد لإقرار مفهوم جديد.", "Summit", {"nato"}),
    ("انعقد مجلس الأمن لبحث الأزمة.", "Meeting", {"un_security_council"}),
]


@pytest.mark.parametrize(("text", "cls", "keys"), LATER, ids=[t[0][:40] for t in LATER])
def test_take_part_as_bodies_and_guests_do(text: str, cls: str, keys: set[str]) -> None:
    assert any(h.cls == cls and keys <= sides(h) for h in told(text)), [(h.cls, sides(h)) for h in told(text)]


def test_a_headline_tells_from_where_abroad_somebody_speaks() -> None:
    there = told("وقال ماكرون إن الدعم مشروط.", title="ماكرون من بيروت: لا بد من إصلاحات عاجلة قبل أي دعم مالي")
    assert any(h.cls == "Visit" and "emmanuel_macron" in sides(h) for h in there)
    home = told("وقال بوتين إن العملية مستمرة.", title="بوتين من موسكو: لن نتراجع عن أهدافنا في هذه المرحلة")
    assert not any(h.cls == "Visit" for h in home)


def test_another_name_in_brackets_parts_no_gathering_from_its_place() -> None:
    text = "على هامش لقاء وزراء خارجية دول مجموعة العشرين في جاكرتا، التقى لافروف وانغ يي."
    places = {p.value for h in told(text) for p in h.parts if p.role == "location"}
    assert "place:jakarta" in places


def test_states_with_a_hyphen_between_them_are_sides() -> None:
    text = "اختتم الاجتماع الرفيع المستوى المغرب-إسبانيا أعماله في الرباط."
    assert any({"MAR", "ESP"} <= sides(h) for h in told(text) if h.cls == "Meeting")


def test_a_minister_told_of_by_his_state_alone_meets_the_one_behind_him() -> None:
    text = "التقى الوزير التركي هاكان فيدان وزير خارجية مصر سامح شكري في جنيف."
    assert any({"hakan_fidan", "sameh_shoukry"} <= sides(h) for h in told(text) if h.cls == "Meeting")


def test_who_joins_others_in_talks_takes_part_in_them() -> None:
    text = "أعلن البيت الأبيض أن جو بايدن سينضم إلى ريشي سوناك في محادثات مقررة في لندن يوم الجمعة المقبل."
    (talks,) = (h for h in told(text) if h.cls == "Meeting")
    assert ({"joe_biden", "rishi_sunak"} <= sides(talks), talks.status) == (True, "Planned")
    assert "white_house" not in sides(talks)


def test_the_seat_of_an_envoy_stands_before_his_name() -> None:
    text = "التقى هاكان فيدان المندوب الدائم لمصر لدى الأمم المتحدة في نيويورك السفير أسامة عبد الخالق."
    (talks,) = (h for h in told(text) if h.cls == "Meeting")
    assert {"hakan_fidan", "~اسامه_عبد_الخالق"} <= sides(talks)
    assert not {"EGY", "un"} & sides(talks)
