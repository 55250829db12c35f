"""Deeds done to what is another's: his ships, envoys, firms, contracts; by forces that an adjective tells of."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys, of_class

# sentence, doer, whom it is done to, category
READ = [
    ("احتجزت قوات ميانمار ناقلة ترفع علم بنغلاديش في خليج البنغال.", "MMR", "BGD", "COERCE"),
    ("دخلت مقاتلتان المنطقة بعد أن اخترقت ثلاث مقاتلات صربية المجال الجوي الكرواتي.", "SRB", "HRV", "COERCE"),
    ("أغارت طائرات ميغ 29 إريترية على معسكر في جيبوتي.", "ERI", "DJI", "ASSAULT"),
    ("هاجم مقاتلون من جماعة بوكو حرام ثكنة للجيش الكاميروني.", "boko_haram", "CMR", "ASSAULT"),
    ("أوقفت كينيا منح التأشيرات لمواطني الصومال.", "KEN", "SOM", "SANCTION"),
    ("جمدت بلجيكا عقود توريد القطارات لرواندا.", "BEL", "RWA", "SANCTION"),
    ("علقت النرويج برامج التدريب المقدمة لأوغندا.", "NOR", "UGA", "SANCTION"),
    ("جددت كندا العقوبات التي تستهدف مسؤولين في بيلاروس.", "CAN", "BLR", "SANCTION"),
    ("استدعت بولندا سفيريها لدى المجر وسلوفاكيا للتشاور.", "POL", "SVK", "PROTEST"),
    ("دُمرت السفارة الصربية بغارة كرواتية.", "HRV", "SRB", "ASSAULT"),
    ("سقط قتلى في القرية عقب استهداف إثيوبيا سيارة في الصومال.", "ETH", "SOM", "ASSAULT"),
    ("اندلعت اشتباكات بين القوات التايلاندية والكمبودية.", "THA", "KHM", "ASSAULT"),
    ("خاضت إريتريا حربا دامية ضد إثيوبيا.", "ERI", "ETH", "ASSAULT"),
    ("أوقفت الشرطة الكوبية المهندس الكندي بيتر هولمز في هافانا.", "CUB", "CAN", "COERCE"),
    ("داهمت الشرطة الأنغولية مقر السفارة الزامبية في لواندا.", "AGO", "ZMB", "COERCE"),
    ("غادر الوفد الكوبي القاعة لدى بدء كلمة المندوب التشيلي.", "CUB", "CHL", "PROTEST"),
    ("تبنت حركة الشباب هجوما على قاعدة في كينيا.", "al_shabaab", "KEN", "ASSAULT"),
    ("وقع الرئيس الكيني وليام روتو مرسوما يقضي بحظر الرحلات إلى الصومال.", "KEN", "SOM", "SANCTION"),
    ("أعلنت حركة الشباب مسؤوليتها عن تفجير استهدف ثكنة في كينيا.", "al_shabaab", "KEN", "ASSAULT"),
    ("اعترض خفر السواحل الفلبيني سفينة صينية قرب الشعاب.", "PHL", "CHN", "COERCE"),
    ("توغلت وحدات من الجيش الرواندي في بوروندي.", "RWA", "BDI", "ASSAULT"),
    ("أوقفت تونس سبعة موظفين يعملون لدى منظمة الصحة العالمية.", "TUN", "who", "COERCE"),
    ("أجرى الجيش الباكستاني مناورات قرب الحدود الأفغانية.", "PAK", "AFG", "MOBILIZE"),
    ("استولت القوات الخاصة الأذربيجانية على شاحنة أرمينية.", "AZE", "ARM", "COERCE"),
    ("أعلنت أثينا أربعة من أعضاء البعثة الصربية أشخاصا غير مرغوب فيهم.", "GRC", "SRB", "COERCE"),
    ("فرضت كندا عقوبات على النائب الصربي دراغان ميليتش.", "CAN", "SRB", "SANCTION"),
    ("دعت وارسو إلى الإفراج عن البولنديين المعتقلين في بيلاروس.", "BLR", "POL", "COERCE"),
    ("المحطة الأوكرانية التي تحتلها القوات الروسية توقفت عن العمل.", "RUS", "UKR", "ASSAULT"),
    ("لقي جنديان سوريان حتفهما في غارة إسرائيلية.", "ISR", "SYR", "ASSAULT"),
    ("شب حريق في ميناء يمني جراء غارة شنتها مقاتلات إسرائيلية.", "ISR", "YEM", "ASSAULT"),
    ("خطف مسلحو بوكو حرام تلميذات في تشاد.", "boko_haram", "TCD", "COERCE"),
    ("رفضت نيروبي السماح لطائرة صومالية بعبور أجوائها.", "KEN", "SOM", "SANCTION"),
    ("ألقى الجيش السوداني قنابل على بلدة في تشاد.", "SDN", "TCD", "ASSAULT"),
    ("دمرت القنصلية الصربية في زغرب بغارة كرواتية.", "HRV", "SRB", "ASSAULT"),
    ("نشرت روسيا صواريخ في بيلاروس على بعد كيلومترات من الحدود البولندية.", "RUS", "POL", "MOBILIZE"),
    ("حظرت أرمينيا بث ثلاث قنوات روسية.", "ARM", "RUS", "SANCTION"),
    ("غادر الخبراء ليبيا بعد الغارات التي شنتها عليها تشاد.", "TCD", "LBY", "ASSAULT"),
    ("وسبق لمجلس الأمن أن فرض على إريتريا رزمة من العقوبات.", "un_security_council", "ERI", "SANCTION"),
    ("منعت بولندا شركات الطيران البيلاروسية من عبور أجوائها.", "POL", "BLR", "SANCTION"),
    ("حكمت محكمة في هافانا على المقاول الكندي بيتر هولمز بالسجن عشرة أعوام.", "CUB", "CAN", "COERCE"),
    ("أرسلت كمبالا تعزيزات إلى البحيرة المتنازع عليها مع رواندا.", "UGA", "RWA", "MOBILIZE"),
    ("سحبت ألمانيا جنودها وأوقفت ضخ الغاز إلى مولدوفا.", "DEU", "MDA", "SANCTION"),
]

# sentences in which no state does anything to another
SILENT = [
    "فرض برشلونة حصارا على منطقة جزاء ريال مدريد.",
    "أوقفت الشركة الكورية إنتاج الهاتف القديم.",
    "غادر الوفد الطلابي القاعة بعد انتهاء المحاضرة.",
    "أقلعت طائرة الركاب الكينية في موعدها.",
    "يحتل العراق المركز الستين في تصنيف الاتحاد الدولي.",
    "حلقت أسعار الذهب قرب أعلى مستوياتها في الأسواق الأميركية.",
    "ألقى الشاعر العراقي قصيدته على جمهور الجزائر.",
    "اعتلى العداء الكيني منصة التتويج في طوكيو.",
    "يجري علاج الطفل السوري المحتجز في غرفة العزل.",
    "داهمت السيول قرى جبلية في سويسرا.",
]


@pytest.mark.parametrize(("sentence", "doer", "met", "category"), READ)
def test_what_is_done_to_the_things_of_a_state_is_done_to_it(sentence: str, doer: str, met: str, category: str) -> None:
    assert done(sentence, doer, met, category)


@pytest.mark.parametrize("sentence", SILENT)
def test_clubs_firms_and_floods_harm_no_state(sentence: str) -> None:
    assert not [d for d in deeds(sentence) if keys(d, "target")]


# what somebody strives for, by whom and against whom
STRIVEN = [
    ("فشلت الجهود الغربية لعزل روسيا.", "the_west", "RUS", "COERCE"),
    ("انتقدت بكين محاولات أوتاوا لمنع شركات صينية من شراء المناجم.", "CAN", "CHN", "SANCTION"),
    ("وأشار إلى الخطة التي تتبناها أستراليا لتقييد وصول التقنيات إلى كوريا الشمالية.", "AUS", "PRK", "SANCTION"),
]


@pytest.mark.parametrize(("sentence", "doer", "met", "category"), STRIVEN)
def test_what_somebody_strives_for_is_no_deed_yet(sentence: str, doer: str, met: str, category: str) -> None:
    assert done(sentence, doer, met, category, "Planned")
    assert not done(sentence, doer, met, category)


def test_who_falls_by_the_fire_of_others_kills_nobody() -> None:
    text = "قتل جندي هندي برصاص القوات الباكستانية قرب الحدود."
    assert done(text, "PAK", "IND", "ASSAULT")
    assert not done(text, "IND", "PAK", "ASSAULT")


@pytest.mark.parametrize(
    "text", ["تناول اللقاء النزاع الحدودي بين كينيا والصومال.", "اتسع النزاع التجاري بين كندا والصين."]
)
def test_not_every_conflict_is_one_of_arms(text: str) -> None:
    assert not deeds(text)


@pytest.mark.parametrize(
    ("sentence", "doer", "met"),
    [
        ("دعت النرويج إثيوبيا إلى وقف غاراتها على إريتريا.", "ETH", "ERI"),
        ("وحثت كندا أذربيجان على إنهاء حربها على أرمينيا.", "AZE", "ARM"),
        ("طالب هاكان فيدان الهند بوقف جميع هجماتها على باكستان.", "IND", "PAK"),
    ],
)
def test_what_somebody_is_asked_to_stop_is_being_done(sentence: str, doer: str, met: str) -> None:
    assert done(sentence, doer, met, "ASSAULT")
    assert not [d for d in deeds(sentence) if "SANCTION" in d.categories]


@pytest.mark.parametrize(
    "sentence",
    [
        "احتلت تشاد أجزاء من النيجر.",
        "تحتل تشاد أجزاء واسعة من أراضي النيجر منذ عقود.",
        "وأنهت تشاد احتلال مناطق في شمال النيجر.",
    ],
)
def test_who_takes_part_of_a_land_takes_it_from_its_state(sentence: str) -> None:
    assert done(sentence, "TCD", "NER", "ASSAULT")


@pytest.mark.parametrize(
    "sentence",
    [
        "وتفاقم الخلاف عقب إقدام تشاد على قصف مواقع في النيجر.",
        "واستمر التوتر بعد شروع تشاد في قصف مواقع في النيجر.",
    ],
)
def test_what_somebody_resorts_to_is_his_deed(sentence: str) -> None:
    assert done(sentence, "TCD", "NER", "ASSAULT")


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("عقدت تشاد اجتماعا طارئا وأرسلت قوات إلى النيجر.", "MOBILIZE"),
        ("أجرت تشاد مناورات واسعة ونشرت جنودا في النيجر.", "MOBILIZE"),
        ("أجرت تشاد انتخابات مبكرة وتدخلت في شؤون النيجر.", "COERCE"),
        ("أجرت تشاد انتخابات مبكرة وسلحت النيجر.", "AID"),
    ],
)
def test_who_did_one_thing_goes_on_with_the_next(sentence: str, category: str) -> None:
    assert done(sentence, "TCD", "NER", category)
    assert not done(sentence, "NER", "TCD", category)


def test_who_protests_against_violations_commits_none() -> None:
    text = "استدعت الخارجية اللبنانية سفير تل أبيب على خلفية الانتهاكات المتواصلة للجيش الإسرائيلي."
    assert not done(text, "LBN", "ISR", "COERCE")


def test_the_end_of_fighting_is_no_punishment() -> None:
    assert not [d for d in deeds("أشاد حمد بن خليفة بالجهود التي بذلت لوقف المواجهات في تيغراي.") if d.values("target")]


def test_those_killed_by_a_strike_are_its_target() -> None:
    text = "استدعت الخارجية الكينية السفير الإثيوبي بعد يوم من مقتل ما يزيد على 60 صوماليا برصاص القوات الإثيوبية."
    assert done(text, "ETH", "SOM", "ASSAULT")
    assert not done(text, "ETH", "KEN", "ASSAULT")


@pytest.mark.parametrize("force", ["قصفها", "غاراتها", "هجماتها", "ضرباتها الجوية"])
def test_forces_that_step_up_their_raids_attack_and_are_not_deployed(force: str) -> None:
    (deed,) = of_class(f"كثفت القوات الأوغندية {force} على البلدة.", "Action")
    assert deed.categories == ("ASSAULT",)


def test_forces_that_are_stepped_up_are_deployed() -> None:
    (deed,) = of_class("كثفت القوات الأوغندية وجودها على الحدود.", "Action")
    assert deed.categories == ("MOBILIZE",)
