"""Events of single sentences and short passages: who takes part, where, when, and what must not be read."""

from __future__ import annotations

import pytest

from tests.short import of_class

# text, class, role, keys that must be in it
READ = [
    (
        "استضافت الدوحة قمة خليجية، بحضور أمير الكويت والعاهل الأردني عبد الله الثاني.",
        "Summit",
        "participant",
        {"person:abdullah_ii_of_jordan"},
    ),
    ("عقدت القمة الأفريقية في أديس أبابا.", "Summit", "organizer", {"organization:african_union"}),
    (
        "عقدت مجموعة العشرين قمة في ريو دي جانيرو. وغاب عن القمة فلاديمير بوتين.",
        "Summit",
        "absentee",
        {"person:vladimir_putin"},
    ),
    (
        "عقدت مجموعة العشرين قمة في ريو دي جانيرو. ولم يحضر القمة فلاديمير بوتين.",
        "Summit",
        "absentee",
        {"person:vladimir_putin"},
    ),
    (
        "عقدت مجموعة العشرين قمة في ريو دي جانيرو. وحضر الجلسة الختامية أنطونيو غوتيريش.",
        "Summit",
        "participant",
        {"person:antonio_guterres"},
    ),
    (
        "عقدت مجموعة العشرين قمة في ريو دي جانيرو. ومثل روسيا في القمة سيرغي لافروف.",
        "Summit",
        "participant",
        {"person:sergey_lavrov"},
    ),
    (
        "عقدت مجموعة العشرين قمة في ريو دي جانيرو. وفي كلمته خلال القمة قال إيمانويل ماكرون إن المناخ أولوية.",
        "Summit",
        "participant",
        {"person:emmanuel_macron"},
    ),
    (
        "والتقى أنتوني بلينكن، الذي وصل فجرا، هاكان فيدان.",
        "Meeting",
        "participant",
        {"person:antony_blinken", "person:hakan_fidan"},
    ),
    (
        "وحضر الاجتماع عشرة وزراء، من بينهم هاكان فيدان وبدر عبد العاطي.",
        "Meeting",
        "participant",
        {"person:hakan_fidan", "person:badr_abdelatty"},
    ),
    (
        "وكان هاكان فيدان، العائد من جولة طويلة، قد التقى بدر عبد العاطي.",
        "Meeting",
        "participant",
        {"person:hakan_fidan", "person:badr_abdelatty"},
    ),
    ("وفي جنيف، التقى سيرغي لافروف أنتوني بلينكن.", "Meeting", "location", {"place:geneva"}),
    ("أجرى سيرغي لافروف محادثات مع أنتوني بلينكن دامت ساعتين في جنيف.", "Meeting", "location", {"place:geneva"}),
    (
        "واستقبل إيمانويل ماكرون في باريس كير ستارمر، وشكر أولاف شولتس على جهوده.",
        "Statement",
        "addressee",
        {"person:olaf_scholz"},
    ),
    (
        "وقعت تركيا وليبيا مذكرة تفاهم في إسطنبول، بحضور رجب طيب أردوغان.",
        "Signing",
        "participant",
        {"country:TUR", "country:LBY", "person:recep_tayyip_erdogan"},
    ),
    ("وقعت كينيا وأوغندا اتفاقية تجارية في جدة السعودية.", "Signing", "location", {"place:jeddah"}),
    ("زار إيمانويل ماكرون القاهرة يوم الأحد.", "Visit", "host", {"country:EGY"}),
    ("قام أولاف شولتس بجولة شملت كينيا وإثيوبيا.", "Visit", "location", {"country:KEN", "country:ETH"}),
    (
        "انضمت أوبك إلى المبادرة. وقطر غادرت أوبك التي أسستها السعودية والعراق وفنزويلا.",
        "Founding",
        "target",
        {"organization:opec"},
    ),
    ("عادت جزر المالديف إلى رابطة الكومنولث.", "Accession", "participant", {"country:MDV"}),
    ("واستدعت كولومبيا سفيرها لدى إسرائيل للتشاور.", "Action", "target", {"country:ISR"}),
    ("وتخضع إيران لعقوبات أمريكية قاسية.", "Action", "actor", {"country:USA"}),
    ("وغادرت القوات الفرنسية النيجر في أغسطس 2022.", "Action", "target", {"country:NER"}),
    ("واعترفت إسبانيا رسميا بفلسطين في ساعة مبكرة من صباح اليوم.", "Action", "target", {"country:PSE"}),
    ("اعترفت إسبانيا بسيادة المغرب على الصحراء.", "Action", "target", {"country:MAR"}),
    ("واندلعت الأزمة بعد أن علق الاتحاد الأفريقي عضوية النيجر.", "Accession", "target", {"country:NER"}),
    ("ووقعت اشتباكات بين أرمينيا وأذربيجان في سبتمبر 2022.", "Action", "participant", {"country:ARM", "country:AZE"}),
    ("وطردت لندن 12 دبلوماسيا روسيا.", "Action", "target", {"country:RUS"}),
]


@pytest.mark.parametrize(("text", "cls", "role", "keys"), READ, ids=range(len(READ)))
def test_it_is_read(text: str, cls: str, role: str, keys: set[str]) -> None:
    found = of_class(text, cls)
    assert any(keys <= set(h.values(role)) for h in found), [
        (h.parts, h.pattern if hasattr(h, "pattern") else "") for h in found
    ]


# text, class, role, keys that must not be in it
NOT_READ = [
    (
        "بحث هاكان فيدان مع سيرغي لافروف تعزيز التعاون بين تركيا وروسيا في مؤتمر للتعاون والشراكة.",
        "Founding",
        "participant",
        {"country:TUR"},
    ),
    ("شهدت القاهرة مراسم تأسيس مجلس التنسيق المصري السعودي.", "Action", "participant", {"country:EGY"}),
    ("وسيصل الممر أذربيجان بإقليم مجاور عبر جنوب أرمينيا.", "Visit", "actor", {"country:AZE"}),
    ("قتل ثلاثة جنود في غارة إسرائيلية على جنوب لبنان.", "Action", "target", {"country:ISR"}),
    ("وقعت تايلاند وكمبوديا إعلانا مشتركا، بحضور دونالد ترامب.", "Agreement", "signatory", {"person:donald_trump"}),
    ("أن المجلس العسكري أبلغ فيكتوريا نولاند أنه سيقتل محمد بازوم.", "Action", "actor", {"person:victoria_nuland"}),
    (
        "يعد تشاو أول سفير تعينه دولة أجنبية في كابول، بحسب أمير خان متقي.",
        "Appointment",
        "target",
        {"person:amir_khan_muttaqi"},
    ),
    ("تسلم وزير الخارجية المصري بدر عبد العاطي وساما رفيعا.", "Appointment", "target", {"person:badr_abdelatty"}),
    (
        "وقال في القاهرة بعد لقائه عبد الفتاح السيسي إن الهدنة قريبة.",
        "Statement",
        "speaker",
        {"person:abdel_fattah_el_sisi"},
    ),
    ('وأضاف "يجب على العراق أن ينزع سلاحه".', "Statement", "speaker", {"country:IRQ"}),
    ("وقال دبلوماسيون إن الاتفاق قريب بعد زيارة إيمانويل ماكرون.", "Statement", "speaker", {"person:emmanuel_macron"}),
    (
        "وانضم فلاديمير بوتين وشي جين بينغ إلى قادة منظمة شنغهاي للتعاون في أستانا.",
        "Accession",
        "participant",
        {"person:vladimir_putin"},
    ),
    ("ودخل الاتفاق حيز التنفيذ بموافقة فرنسا وألمانيا.", "Action", "participant", {"country:FRA"}),
    ("وتراجع عدد الدول التي تعترف بتايوان إلى عشر دول بعد قرار هندوراس.", "Action", "actor", {"country:HND"}),
]


@pytest.mark.parametrize(("text", "cls", "role", "keys"), NOT_READ, ids=range(len(NOT_READ)))
def test_it_is_not_read(text: str, cls: str, role: str, keys: set[str]) -> None:
    assert not any(keys & set(h.values(role)) for h in of_class(text, cls))


def test_a_signing_told_again_is_one() -> None:
    text = (
        "وقعت الولايات المتحدة وحركة طالبان اتفاقا في الدوحة يوم السبت. ووقع الاتفاق زلماي خليل زاد وعبد الغني برادر."
    )
    (signing,) = of_class(text, "Signing")
    assert {"person:zalmay_khalilzad", "person:abdul_ghani_baradar"} <= set(signing.values("participant"))
    assert signing.values("location") == ("place:doha",)


def test_a_meeting_of_people_at_a_summit_belongs_to_it() -> None:
    text = (
        "عقدت منظمة شنغهاي للتعاون قمة في سمرقند، بحضور ناريندرا مودي وفلاديمير بوتين. "
        "والتقى ناريندرا مودي فلاديمير بوتين."
    )
    (summit,), (meeting,) = of_class(text, "Summit"), of_class(text, "Meeting")
    assert summit.id in meeting.values("superEvent")
    assert meeting.values("location") == summit.values("location") == ("place:samarkand",)


def test_the_next_summit_is_another_one_and_planned() -> None:
    text = "عقدت رابطة الكومنولث قمة في كيغالي. وتستضيف ساموا القمة المقبلة لرابطة الكومنولث."
    statuses = {(h.status, h.values("location")) for h in of_class(text, "Summit")}
    assert ("Occurred", ("place:kigali",)) in statuses
    assert any(status == "Planned" for status, _ in statuses)


def test_the_weekday_of_what_is_planned_is_the_next_one() -> None:
    (visit,) = of_class("سيسافر سيرج سركيسيان إلى باريس الأربعاء.", "Visit", "2009-10-11")
    assert visit.moment is not None
    assert visit.moment.value == "2009-10-14"


def test_since_when_is_not_when() -> None:
    (talks,) = of_class("ستستأنف كوبا والولايات المتحدة المحادثات المقطوعة منذ عام 1961.", "Meeting") or [None]
    assert talks is None or talks.moment is None or talks.moment.value != "1961"


def test_news_agencies_report_and_the_narrator_asserts() -> None:
    for opening in ("أوضحت وكالة الأنباء السعودية أن", "يشار إلى أن"):
        found = of_class(f"{opening} هاكان فيدان التقى بدر عبد العاطي في جدة.", "Meeting")
        assert [h.status for h in found] == ["Occurred"], opening


def test_what_a_nameless_source_says_is_no_plain_fact() -> None:
    found = of_class("وأفادت مصادر مطلعة بأن إسرائيل قصفت لبنان.", "Action")
    assert found
    assert all(h.status == "Alleged" for h in found)
