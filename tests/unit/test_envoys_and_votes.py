"""Envoys that are summoned or sent away, votes and drafts in councils, charges, and deeds done to the nameless."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys
from tests.unit.test_names_and_offices import refs

# sentence, doer, whom it is done to, category
READ = [
    ("تم استدعاء السفير الكوبي في أوسلو إلى مقر الوزارة.", "NOR", "CUB", "PROTEST"),
    ("استُدعي السفير الكوبي لدى النرويج صباح الجمعة.", "NOR", "CUB", "PROTEST"),
    ("تم طرد الملحق العسكري الصربي من كرواتيا.", "HRV", "SRB", "COERCE"),
    (
        "طردت كرواتيا ستة دبلوماسيين صربيين، وردت بلغراد بطرد العدد نفسه من الدبلوماسيين الكروات.",
        "SRB",
        "HRV",
        "COERCE",
    ),
    ("تم استدعاء السفير الكوبي في أوسلو للتشاور.", "CUB", "NOR", "PROTEST"),
    ("استُدعي السفير الكوبي في أوسلو إلى هافانا لإجراء مشاورات.", "CUB", "NOR", "PROTEST"),
    ("طردت كرواتيا، الجمعة، ستة دبلوماسيين صربيين.", "HRV", "SRB", "COERCE"),
    ("استدعت تونس السفير التونسي في أوسلو للتشاور.", "TUN", "NOR", "PROTEST"),
    ("أصدر وزير الخارجية التونسي تعليمات باستدعاء السفير النرويجي.", "TUN", "NOR", "PROTEST"),
    ("قدمت كينيا مشروع قرار إلى مجلس الأمن بشأن السودان.", "KEN", "un_security_council", "REQUEST"),
    ("رفض مجلس الأمن مشروع قرار تقدمت به كينيا.", "KEN", "un_security_council", "REQUEST"),
    ("رفضت المحكمة الدعوى التي رفعتها كينيا ضد الصومال.", "KEN", "SOM", "ACCUSE"),
    ("قررت كندا رفع بعض العقوبات المفروضة على كوبا.", "CAN", "CUB", "YIELD"),
    ("أدرجت كندا الحرس الثوري على قائمة المنظمات الإرهابية.", "CAN", "irgc", "SANCTION"),
    ("فرضت كندا عقوبات على ثلاثة ضباط كبار في الجيش السوري.", "CAN", "SYR", "SANCTION"),
    ("أعلنت كندا إرسال طائرة مساعدات إضافية لسكان هايتي.", "CAN", "HTI", "AID"),
    ("خصصت كندا عشرين مليون يورو للاستجابة الإنسانية في هايتي.", "CAN", "HTI", "AID"),
    ("أعلنت كندا، أمس، الاعتراف رسميا بدولة فلسطين.", "CAN", "PSE", "SUPPORT"),
    ("قررت كندا إنهاء التعاون العسكري مع ميانمار.", "CAN", "MMR", "SANCTION"),
    ("أصدر الرئيس الكيني أمرا تنفيذيا بفرض عقوبات على الصومال.", "KEN", "SOM", "SANCTION"),
    ("خاضت بوليفيا وباراغواي حربا قبل قرن.", "BOL", "PRY", "ASSAULT"),
    ("أغار الطيران التركي على مطار أربيل.", "TUR", "IRQ", "ASSAULT"),
    ("قررت تونس إغلاق معبر رأس جدير مع ليبيا.", "TUN", "LBY", "COERCE"),
    ("سحبت زامبيا اعتماد سفير كوبا لديها.", "ZMB", "CUB", "COERCE"),
    ("أنهت زامبيا مهام القنصل الكوبي في لوساكا.", "ZMB", "CUB", "COERCE"),
    ("رحلت زامبيا عشرة دبلوماسيين كوبيين.", "ZMB", "CUB", "COERCE"),
    ("نفت زامبيا الاتهامات وطردت السفير الكوبي.", "ZMB", "CUB", "COERCE"),
    ("سدت زامبيا معابرها مع ملاوي.", "ZMB", "MWI", "COERCE"),
    ("حجبت كندا مساعدات عن ملاوي.", "CAN", "MWI", "SANCTION"),
    ("مدت كندا يد العون إلى ملاوي.", "CAN", "MWI", "AID"),
    ("أوقفت كندا سفينة بنمية.", "CAN", "PAN", "COERCE"),
    ("تخلت هايتي عن علاقاتها مع تايوان.", "HTI", "TWN", "SANCTION"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_a_deed_is_read(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


# sentence, who is charged, who charges, category
CHARGED = [
    ("اتهمت كينيا الصومال بالتدخل في شؤونها الداخلية.", "SOM", "KEN", "COERCE"),
    ("اتهمت أرمينيا أذربيجان بخرق وقف إطلاق النار.", "AZE", "ARM", "COERCE"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), CHARGED)
def test_who_charges_has_suffered_what_he_charges_others_with(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category, "Alleged")
    assert not done(text, doer, target, category)


def test_who_abstains_is_told_of_and_whose_silence_is_none() -> None:
    (vote,) = deeds("امتنعت كينيا وغابون عن التصويت على القرار.")
    assert keys(vote, "actor") == {"KEN", "GAB"}
    assert not deeds("امتنعت كينيا عن التعليق على القرار.")


def test_a_vote_against_a_draft_meets_who_tabled_it() -> None:
    text = "قدمت كينيا مشروع قرار إلى مجلس الأمن، وصوتت غابون ضده في الجلسة نفسها."
    assert done(text, "GAB", "KEN", "REJECT")


def test_a_veto_in_brackets_is_the_one_before_it() -> None:
    vetoes = deeds('استخدمت الصين حق النقض "الفيتو" ضد المشروع الذي قدمته كينيا.')
    assert [keys(h, "actor") for h in vetoes if h.categories == ("REJECT",)] == [{"CHN"}]


def test_a_deed_behind_quoted_words_is_none_of_them() -> None:
    text = 'ووصفت كينيا الاتهام بأنه "سخيف"، وطردت يوم الأحد ستة دبلوماسيين صوماليين.'
    assert done(text, "KEN", "SOM", "COERCE")


@pytest.mark.parametrize(
    ("text", "key", "read"),
    [
        ("طردت روسيا اليوم ستة دبلوماسيين.", "country:RUS", True),
        ("أفادت روسيا اليوم بأن الوفد وصل.", "country:RUS", False),
        ("قال مراسل قناة روسيا اليوم إن الوفد وصل.", "country:RUS", False),
    ],
)
def test_an_outlet_called_after_a_state_is_the_state_where_it_acts(text: str, key: str, read: bool) -> None:
    assert ((key,) in refs(text)) == read


# sentence, doer, whom it is done to, category
MEANT = [
    ("جمدت تشاد علاقاتها بالسودان في يناير، ثم طردت سفيرها في مارس.", "TCD", "SDN", "COERCE"),
    ("علقت كينيا علاقاتها مع الصومال، ثم استأنفت نيروبي علاقاتها معها بعد شهر.", "KEN", "SOM", "COOPERATE"),
    ("دعمت كينيا الصومال، وقدمت لها مساعدات عسكرية كبيرة.", "KEN", "SOM", "AID"),
    ("عبر جنود كينيون الحدود إلى الصومال.", "KEN", "SOM", "MOBILIZE"),
    ("أقر الاتحاد الأوروبي حظرا على بيع السلاح لميانمار.", "european_union", "MMR", "SANCTION"),
    ("فرضت كندا رسوما على واردات الصلب من الهند.", "CAN", "IND", "SANCTION"),
    ("شكرت كينيا الصومال، كما سحبت سفيرها من كمبالا.", "KEN", "UGA", "PROTEST"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), MEANT, ids=range(len(MEANT)))
def test_whom_a_pronoun_or_an_adjective_means(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


# sentence, who does not do it
NOT_DONE_BY = [
    ("شطبت كندا كوبا من قائمة الإرهاب إلى جانب السودان.", "SDN"),
    ("زارت أوغندا البلاد، حيث قتل 62 شخصا في هجمات على قوارب.", "UGA"),
    ("فرضت كندا عقوبات على خلفية النزاع في ميانمار.", "MMR"),
]


@pytest.mark.parametrize(("text", "state"), NOT_DONE_BY)
def test_who_is_only_told_of_beside_a_deed_takes_no_part_in_it(text: str, state: str) -> None:
    assert not any(state in keys(h, "actor") | keys(h, "target") for h in deeds(text))


SENT_HOME = [
    ("أمهلت تشيكيا دبلوماسيي بيلاروس يومين لمغادرتها.", "CZE", "BLR", "COERCE"),
    ("سحبت الجزائر مبعوثها من مدريد.", "DZA", "ESP", "PROTEST"),
    ("أصدرت سلطات كينيا الأوامر لكبار دبلوماسيي رواندا بمغادرة البلاد.", "KEN", "RWA", "COERCE"),
]


@pytest.mark.parametrize(("text", "doer", "met", "category"), SENT_HOME)
def test_envoys_are_told_to_go(text: str, doer: str, met: str, category: str) -> None:
    assert done(text, doer, met, category)


def test_envoys_are_sent_away_from_where_they_are() -> None:
    (deed,) = deeds("طردت كرواتيا دبلوماسيا صربيا.")
    assert keys(deed, "location") == {"HRV"}
