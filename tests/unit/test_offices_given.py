"""Offices that somebody is given or takes, and those of several, each with a name."""

from __future__ import annotations

import pytest

from tests.short import roles, steps


@pytest.mark.parametrize(
    ("text", "name", "role", "of"),
    [
        ("عين الرئيس الغاني جون ماهاما كوامي ساركودي سفيرا لبلاده لدى اليابان.", "كوامي_ساركودي", "officialOf", "GHA"),
        (
            "جرى في داكار تعيين عائشة ولد سالم وزيرة للسياحة والصناعة التقليدية في الحكومة السنغالية.",
            "عايشه_ولد_سالم",
            "officialOf",
            "SEN",
        ),
        (
            "أعلن الأمين العام للأمم المتحدة تعيين ماريا برينكمان من النرويج مبعوثة خاصة له إلى هايتي.",
            "ماريا_برينكمان",
            "officialOf",
            "un",
        ),
        ("انتخبت الجمعية الوطنية اللاوسية نغوين سيسوفات رئيسا للبلاد.", "نغوين_سيسوفات", "headOfStateOf", "LAO"),
        ("انتخب محمد كمال درويش رئيسا للبرلمان المالديفي أمس.", "محمد_كمال_درويش", "officialOf", "MDV"),
        (
            "منح البرلمان الثقة لحكومة يوهان ماتيلا الذي أصبح رئيس وزراء فنلندا الجديد.",
            "يوهان_ماتيلا",
            "headOfGovernmentOf",
            "FIN",
        ),
        (
            "ضم اللقاء سفراء كل من تشيلي بابلو ريكيلمي وكندا جان تروتييه وقطر خالد المري.",
            "جان_تروتييه",
            "officialOf",
            "CAN",
        ),
        ("استقبل الوزير السفراء الجدد: الهندي أجاي راو، والأسترالي غلين كوبر.", "غلين_كوبر", "officialOf", "AUS"),
        (
            "التقى وزراء خارجية مالطا (كارل فيلا) والنمسا (هانز غروبر) وقبرص (أندرياس نيكو).",
            "هانز_غروبر",
            "foreignMinisterOf",
            "AUT",
        ),
        ("ورافقه عبد الغفور طاهري وزير الطاقة الجزائري.", "عبد_الغفور_طاهري", "officialOf", "DZA"),
        (
            "وقال وزير خارجية أوسيتيا الجنوبية تيموراز كوكويتي ذلك.",
            "تيموراز_كوكويتي",
            "foreignMinisterOf",
            "south_ossetia",
        ),
    ],
)
def test_an_office_is_given(text: str, name: str, role: str, of: str) -> None:
    held = {(p.partition(":~")[2], r, o.rpartition(":")[2]) for p, r, o in roles(text)}
    assert (name, role, of) in held


@pytest.mark.parametrize(
    "text",
    [
        "نفت الحكومة الغانية تعيين كوامي ساركودي سفيرا لدى اليابان.",
        "يتوقع أن يعين الرئيس الغاني كوامي ساركودي سفيرا لدى اليابان.",
        "لم ينتخب البرلمان الغاني كوامي ساركودي رئيسا له.",
        "رشح الرئيس الغاني كوامي ساركودي سفيرا لدى اليابان.",
    ],
)
def test_an_office_that_nobody_gave_is_not_held(text: str) -> None:
    assert not {r for p, r, _ in roles(text) if p.endswith("كوامي_ساركودي")}


@pytest.mark.parametrize(
    ("text", "name", "role", "of"),
    [
        ("تسلمت كريستينا بيتروف حقيبة الخارجية في الحكومة البلغارية.", "كريستينا_بيتروف", "foreignMinisterOf", "BGR"),
        ("تولى جون مبونغو رئاسة الحكومة الكاميرونية الأسبوع الماضي.", "جون_مبونغو", "headOfGovernmentOf", "CMR"),
        ("وشدد باتريك موسيمبا، الذي يشغل منصب وزير الزراعة في زامبيا، على ذلك.", "باتريك_موسيمبا", "officialOf", "ZMB"),
        ("أوفدت طهران نائب وزير الخارجية للشؤون القانونية مهدي طاهري إلى جنيف.", "مهدي_طاهري", "officialOf", "IRN"),
        ("ترأس سعيد بن ناصر الحارثي وفد سلطنة عمان في الاجتماع.", "سعيد_بن_ناصر_الحارثي", "officialOf", "OMN"),
        ("وكشفت ممثلة منظمة الصحة العالمية في اليمن راندا القاسم عن ذلك.", "راندا_القاسم", "officialOf", "who"),
        ("وأشاد حاكم ولاية كاليفورنيا الأمريكية روبن كاستيلو بالاتفاق.", "روبن_كاستيلو", "officialOf", "USA"),
        ("وقع عن الحكومة اليونانية وزير الشحن ديميتريس كالوديس.", "ديميتريس_كالوديس", "officialOf", "GRC"),
        ("عينت داكار الجنرال ألفريد نديايي رئيسا لأركان الجيوش السنغالية.", "الفريد_نديايي", "officialOf", "SEN"),
        ("كلف ماكرون باسكال دوران وزيرا للداخلية خلفا لبرونو ريتايو.", "باسكال_دوران", "officialOf", "FRA"),
        (
            "ثمن المندوب الدائم للكويت لدى المنظمات الدولية في فيينا منصور العجمي ذلك.",
            "منصور_العجمي",
            "officialOf",
            "KWT",
        ),
        ("استدعت كييف السفير المجري غريغور هالاس أمس.", "غريغور_هالاس", "officialOf", "HUN"),
        ("وأكد مفوض التوسع في الاتحاد الأوروبي مارك فان ديك ذلك.", "مارك_فان_ديك", "officialOf", "european_union"),
    ],
)
def test_a_post_is_held(text: str, name: str, role: str, of: str) -> None:
    held = {(p.partition(":~")[2], r, o.rpartition(":")[2]) for p, r, o in roles(text)}
    assert (name, role, of) in held


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("رشح الرئيس جون ماهاما كوامي ساركودي لرئاسة الحكومة الغانية.", "GHA"),
        ("كان جون مبونغو قد رفض رئاسة الحكومة الكاميرونية.", "CMR"),
        ("أوفدت الصين إلى ليبيا المبعوث الأممي كوامي ساركودي.", "CHN"),
    ],
)
def test_a_post_that_nobody_took_is_not_held(text: str, of: str) -> None:
    strangers = {(p, o.rpartition(":")[2]) for p, _, o in roles(text) if p.startswith("person:~")}
    assert of not in {o for _, o in strangers}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "وأعلن عن تشكيل الحكومة الزامبية على النحو التالي: سامر حجار وزيرا للصحة، وزولتان كابوي وزيرا للصناعة.",
            {"سامر حجار", "زولتان كابوي"},
        ),
        (
            "أجرى الرئيس الزامبي تعديلا وزاريا شمل حقيبتين في الحكومة.\nوفيما يلي أسماء الوزراء الجدد\n"
            "الدكتور سامر حجار - وزيرا للصحة\nالمهندس زولتان كابوي - وزيرا للصناعة",
            {"سامر حجار", "زولتان كابوي"},
        ),
    ],
)
def test_a_list_gives_each_his_post(text: str, names: set[str]) -> None:
    told = steps(text).reading
    labels = {e.key: e.label for e in told.entities}
    assert {labels[k] for h in told.happenings if h.cls == "Appointment" for k in h.values("target")} == names


@pytest.mark.parametrize(
    "text",
    [
        "وقال الرئيس الزامبي: سامر حجار لم يعد وزيرا للصحة.",
        "وكان سامر حجار وزيرا للصحة حين وقع الحادث.",
        "سامر حجار وزيرا للصحة قال إن الوضع جيد.",
    ],
)
def test_who_only_was_in_office_is_given_none(text: str) -> None:
    assert not [h for h in steps(text).reading.happenings if h.cls == "Appointment"]
