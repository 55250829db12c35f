"""Deeds told in rarer words, behind numbers, by governments called after who leads them, and to people introduced."""

from __future__ import annotations

import pytest

from tests.short import done, keys, of_class

# sentence, whose deed it is, to whom it is done, its category
READ = [
    ("انضمت سويسرا إلى العقوبات المفروضة على ميانمار.", "CHE", "MMR", "SANCTION"),
    ("أخرجت واشنطن تركيا من برنامج المقاتلة الشبحية.", "USA", "TUR", "SANCTION"),
    ("نفذت إيران حكم الإعدام بحق مواطن سويدي.", "IRN", "SWE", "COERCE"),
    ("أوصدت فنلندا جميع منافذها البرية مع روسيا.", "FIN", "RUS", "COERCE"),
    ("أسقط الاتحاد الأفريقي عضوية السودان.", "african_union", "SDN", "SANCTION"),
    ("تكفلت قطر بدفع رواتب الجيش اللبناني.", "QAT", "LBN", "AID"),
    ("دأبت إيران على مد حزب الله بالمال والعتاد.", "IRN", "hezbollah", "AID"),
    ("سلمت تركيا الجيش الصومالي اثنتي عشرة عربة مدرعة.", "TUR", "SOM", "AID"),
    ("أعادت فرنسا إلى بنين ستا وعشرين قطعة فنية.", "FRA", "BEN", "YIELD"),
    ("استخدم خفر السواحل الصيني مدافع المياه ضد سفينة فلبينية.", "CHN", "PHL", "ASSAULT"),
    ("علقت حكومة بوريس جونسون مساعدات إلى رواندا.", "GBR", "RWA", "SANCTION"),
    ("قضت محكمة روسية بسجن الصحفي الأميركي جون سميث ستة أعوام.", "RUS", "USA", "COERCE"),
    ("قررت روسيا ترحيل الصحفي الأميركي جون سميث.", "RUS", "USA", "COERCE"),
    ("انسحب الجيش الإسرائيلي من جنوب لبنان.", "ISR", "LBN", "YIELD"),
    ("هاجم مسلحو حركة الشباب مركزا تجاريا في نيروبي.", "al_shabaab", "KEN", "ASSAULT"),
    ("احتجزت إيران ناقلة النفط ستينا التي ترفع العلم البريطاني.", "IRN", "GBR", "COERCE"),
    ("قررت بوليفيا في لاباز قطع علاقاتها مع إسرائيل.", "BOL", "ISR", "SANCTION"),
]
# words of the same deeds that tell of none, or of none by those named
NOT_DONE = [
    "أخرج المخرج المصري فيلما عن تركيا.",
    "انضمت سويسرا إلى قائمة الفائزين في فرنسا.",
    "عرقلت المجر صرف الرواتب في المصنع.",
    "دحر المنتخب المغربي ضيفه الكاميروني.",
    "استخدمت إيران القوة الناعمة في دعايتها السياحية.",
    "أوقف المطر مباراة الهند وأستراليا.",
]


@pytest.mark.parametrize(("text", "doer", "met", "category"), READ)
def test_deeds_are_read(text: str, doer: str, met: str, category: str) -> None:
    assert done(text, doer, met, category)


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_looks_like_a_deed(text: str) -> None:
    assert of_class(text, "Action") == []


def test_demonstrators_attack_an_embassy_and_are_not_its_own() -> None:
    assert not any("FRA" in keys(d, "actor") for d in of_class("هاجم متظاهرون السفارة الفرنسية في واغادوغو.", "Action"))


# what the machinery behind them reads: numbers and places between, lands, those who come first, who suffers
ALSO_READ = [
    ("أصبحت أيسلندا أول بلد في غرب أوروبا يعترف بفلسطين.", "ISL", "PSE", "SUPPORT"),
    ("نقلت غواتيمالا سفارتها من تل أبيب إلى القدس.", "GTM", "ISR", "SUPPORT"),
    ("طوقت سفن وطائرات صينية جزيرة تايوان.", "CHN", "TWN", "COERCE"),
    ("أوقفت أجهزة الأمن المصرية طالبا فرنسيا.", "EGY", "FRA", "COERCE"),
    ("سقطت صواريخ إيرانية على مدينة أربيل.", "IRN", "IRQ", "ASSAULT"),
    ("أعلنت جيبوتي بدورها قطع صلاتها مع إيران.", "DJI", "IRN", "SANCTION"),
    ("أخلت إسرائيل المستوطنات وأعادت شبه جزيرة سيناء إلى مصر.", "ISR", "EGY", "YIELD"),
    ("أغلقت باكستان معبرها بعد غارة أميركية قتلت عددا من جنودها.", "USA", "PAK", "ASSAULT"),
    ("صوت برلمان جنوب أفريقيا على إغلاق السفارة الإسرائيلية في بريتوريا.", "ZAF", "ISR", "SANCTION"),
    ("أعلنت روسيا ضم مناطق أوكرانية.", "RUS", "UKR", "COERCE"),
]


@pytest.mark.parametrize(("text", "doer", "met", "category"), ALSO_READ)
def test_deeds_are_read_behind_what_stands_between(text: str, doer: str, met: str, category: str) -> None:
    assert done(text, doer, met, category)


def test_what_is_blocked_has_not_been_done() -> None:
    found = of_class("عرقلت قبرص فرض عقوبات أوروبية على بيلاروس.", "Action")
    assert not any("SANCTION" in d.categories and d.status == "Occurred" for d in found)
