"""Deeds that states and bodies do to each other, in single sentences, and what only looks like one."""

from __future__ import annotations

import pytest

from kg.model import Happening, RawPage
from kg.pipeline import extract

END = "\n\nوبقي الطقس معتدلا في المدينة حتى ساعة متأخرة من الليل دون أي تغيير يذكر."
DEEDS = ("Action", "Accession")


def deeds(text: str) -> list[Happening]:
    page = RawPage(identifier="x", text=text + END, meta={"published": "2024-06-12"})
    return [h for h in extract(page).happenings if h.cls in DEEDS]


def keys(happening: Happening, role: str) -> set[str]:
    return {p.value.split(":")[-1] for p in happening.parts if p.role == role}


# sentence, doer, whom it is done to, category, status
READ = [
    ("فرضت كندا حزمة عقوبات جديدة على بيلاروسيا يوم الثلاثاء.", "CAN", "BLR", "SANCTION", "Occurred"),
    ("فرضت اليابان حزمتها الثالثة من العقوبات على كوريا الشمالية.", "JPN", "PRK", "SANCTION", "Occurred"),
    ("فرض الاتحاد الأوروبي حزمته السابعة على روسيا.", "european_union", "RUS", "SANCTION", "Occurred"),
    ("شددت أستراليا عقوباتها على ميانمار.", "AUS", "MMR", "SANCTION", "Occurred"),
    ("رفعت النرويج العقوبات المفروضة على زيمبابوي.", "NOR", "ZWE", "YIELD", "Occurred"),
    ("رفعت واشنطن الحظر عن السودان.", "USA", "SDN", "YIELD", "Occurred"),
    ("علقت كندا العقوبات على فنزويلا.", "CAN", "VEN", "YIELD", "Occurred"),
    ("مددت سويسرا العقوبات على سوريا عاما آخر.", "CHE", "SYR", "SANCTION", "Occurred"),
    ("جمدت بريطانيا أصول مسؤولين روس.", "GBR", "RUS", "SANCTION", "Occurred"),
    ("أدرجت الخزانة الأميركية شركات صينية على قائمة العقوبات.", "USA", "CHN", "SANCTION", "Occurred"),
    ("طردت بولندا ثلاثة دبلوماسيين بيلاروس.", "POL", "BLR", "COERCE", "Occurred"),
    ("طردت التشيك عشرين دبلوماسيا روسيا بتهمة التجسس.", "CZE", "RUS", "COERCE", "Occurred"),
    ("أمهلت السلطات الإثيوبية السفير الإيرلندي يومين لمغادرة البلاد.", "ETH", "IRL", "COERCE", "Occurred"),
    ("أعلنت إسبانيا السفير الفنزويلي شخصا غير مرغوب فيه.", "ESP", "VEN", "COERCE", "Occurred"),
    ("اعتبرت موسكو دبلوماسيين ألمانيين شخصين غير مرغوب فيهما.", "RUS", "DEU", "COERCE", "Occurred"),
    ("استدعت الخارجية العراقية السفير التركي احتجاجا على القصف.", "IRQ", "TUR", "PROTEST", "Occurred"),
    ("استدعى المغرب سفيره في برلين للتشاور.", "MAR", "DEU", "PROTEST", "Occurred"),
    ("استدعت الجزائر سفيرها لدى فرنسا.", "DZA", "FRA", "PROTEST", "Occurred"),
    ("سحبت كولومبيا سفيرها من إسرائيل.", "COL", "ISR", "PROTEST", "Occurred"),
    ("قطعت نيكاراغوا علاقاتها الدبلوماسية مع إسرائيل.", "NIC", "ISR", "SANCTION", "Occurred"),
    ("قطعت الإكوادور علاقاتها مع فنزويلا بعد إعلان كيتو ذلك.", "ECU", "VEN", "SANCTION", "Occurred"),
    ("خفضت هولندا مستوى تمثيلها الدبلوماسي في إيران.", "NLD", "IRN", "SANCTION", "Occurred"),
    ("أعادت الإمارات فتح سفارتها في دمشق.", "ARE", "SYR", "COOPERATE", "Occurred"),
    ("افتتحت كينيا سفارة لها في الرباط.", "KEN", "MAR", "COOPERATE", "Occurred"),
    ("أغلقت كندا سفارتها في طهران.", "CAN", "IRN", "SANCTION", "Occurred"),
    ("اعترفت إسبانيا والنرويج بدولة فلسطين.", "ESP", "PSE", "SUPPORT", "Occurred"),
    ("اعترفت إسبانيا والنرويج بدولة فلسطين.", "NOR", "PSE", "SUPPORT", "Occurred"),
    ("اعتقلت السلطات الإيرانية مواطنا فرنسيا.", "IRN", "FRA", "COERCE", "Occurred"),
    ("أفرجت إيران عن مواطنين بريطانيين اثنين.", "IRN", "GBR", "YIELD", "Occurred"),
    ("أفرجت السلطات الفنزويلية عن ستة مواطنين أميركيين.", "VEN", "USA", "YIELD", "Occurred"),
    ("شنت إسرائيل غارات جوية على دمشق.", "ISR", "SYR", "ASSAULT", "Occurred"),
    ("قصفت طائرات تركية مواقع في شمال العراق.", "TUR", "IRQ", "ASSAULT", "Occurred"),
    ("نفذت الولايات المتحدة ضربات جوية على اليمن.", "USA", "YEM", "ASSAULT", "Occurred"),
    ("هاجمت القوات الروسية خاركيف.", "RUS", "UKR", "ASSAULT", "Occurred"),
    ("أطلقت إيران صواريخ على إسرائيل.", "IRN", "ISR", "ASSAULT", "Occurred"),
    ("نشرت بريطانيا ألف جندي في إستونيا.", "GBR", "EST", "MOBILIZE", "Occurred"),
    ("أرسلت كينيا مئات من رجال الشرطة إلى هايتي.", "KEN", "HTI", "MOBILIZE", "Occurred"),
    ("سحبت فرنسا قواتها من النيجر.", "FRA", "NER", "YIELD", "Occurred"),
    ("انسحبت القوات الأميركية من أفغانستان.", "USA", "AFG", "YIELD", "Occurred"),
    ("عبرت قوات رواندية الحدود إلى الكونغو الديمقراطية.", "RWA", "COD", "MOBILIZE", "Occurred"),
    ("استخدمت روسيا حق النقض ضد مشروع قرار بشأن سوريا.", "RUS", "SYR", "REJECT", "Occurred"),
    ("استعملت الصين الفيتو ضد قرار أميركي.", "CHN", "USA", "REJECT", "Occurred"),
    ("قدمت اليابان منحة قدرها عشرة ملايين دولار إلى الأردن.", "JPN", "JOR", "AID", "Occurred"),
    ("منح صندوق النقد الدولي باكستان قرضا بقيمة سبعة مليارات دولار.", "imf", "PAK", "AID", "Occurred"),
    ("أرسلت الهند طائرتين محملتين بالأدوية إلى تركيا.", "IND", "TUR", "AID", "Occurred"),
    ("أرسلت مصر مساعدات طبية إلى ليبيا.", "EGY", "LBY", "AID", "Occurred"),
    ("تبرعت قطر بخمسين مليون دولار للبنان.", "QAT", "LBN", "AID", "Occurred"),
    ("تعهدت ألمانيا بتقديم مئة مليون يورو لأوكرانيا.", "DEU", "UKR", "AID", "Planned"),
    ("عرضت سلطنة عمان الوساطة بين أثيوبيا ومصر.", "OMN", "ETH", "CONSULT", "Planned"),
    ("توسطت قطر بين رواندا والكونغو الديمقراطية.", "QAT", "RWA", "CONSULT", "Occurred"),
    ("تقود أنغولا وساطة بين رواندا والكونغو الديمقراطية.", "AGO", "RWA", "CONSULT", "Occurred"),
    ("علق الاتحاد الأفريقي عضوية الغابون.", "african_union", "GAB", "SANCTION", "Occurred"),
    ("علقت جامعة الدول العربية عضوية سوريا عام 2011.", "arab_league", "SYR", "SANCTION", "Occurred"),
    ("جمدت إيكواس عضوية مالي.", "ecowas", "MLI", "SANCTION", "Occurred"),
    ("رفع الاتحاد الأفريقي تعليق عضوية السودان.", "african_union", "SDN", "YIELD", "Occurred"),
    ("علقت إيران تعاونها مع الوكالة الدولية للطاقة الذرية.", "IRN", "iaea", "REJECT", "Occurred"),
    ("أغلقت الجزائر مجالها الجوي أمام الطائرات المغربية.", "DZA", "MAR", "COERCE", "Occurred"),
    ("أغلقت كولومبيا حدودها مع فنزويلا.", "COL", "VEN", "COERCE", "Occurred"),
    ("أعادت تونس فتح حدودها مع ليبيا.", "TUN", "LBY", "COOPERATE", "Occurred"),
    ("أصدرت المحكمة الجنائية الدولية مذكرة توقيف بحق عمر البشير.", "icc", "omar_al_bashir", "COERCE", "Occurred"),
    ("حظرت تركيا استيراد المنتجات الإسرائيلية.", "TUR", "ISR", "SANCTION", "Occurred"),
    ("قررت كندا طرد ثلاثة دبلوماسيين إيرانيين.", "CAN", "IRN", "COERCE", "Occurred"),
    ("أعلنت هولندا سحب قواتها من مالي.", "NLD", "MLI", "YIELD", "Occurred"),
    ("قرر الرئيس الكولومبي غوستافو بيترو قطع العلاقات مع إسرائيل.", "gustavo_petro", "ISR", "SANCTION", "Occurred"),
    ("أعلنت الإكوادور إغلاق سفارتها في كراكاس.", "ECU", "VEN", "SANCTION", "Occurred"),
    ("المقاطعة التي تفرضها السعودية والإمارات على قطر منذ سنوات أضرت بالتجارة.", "SAU", "QAT", "SANCTION", "Occurred"),
    ("المقاطعة التي تفرضها السعودية والإمارات على قطر منذ سنوات أضرت بالتجارة.", "ARE", "QAT", "SANCTION", "Occurred"),
    ("وأشار إلى العقوبات التي فرضتها اليابان على روسيا عام 2022.", "JPN", "RUS", "SANCTION", "Occurred"),
    ("والحصار الذي تفرضه إسرائيل على قطاع غزة مستمر.", "ISR", "PSE", "COERCE", "Occurred"),
    ("وجاء ذلك بعد الغارات التي شنتها تركيا على سوريا.", "TUR", "SYR", "ASSAULT", "Occurred"),
    ("ستفرض بريطانيا عقوبات على جورجيا.", "GBR", "GEO", "SANCTION", "Planned"),
    ("قصفت روسيا مدينة أوديسا ليلا.", "RUS", "UKR", "ASSAULT", "Occurred"),
    ("شنت الولايات المتحدة وبريطانيا ضربات على مواقع الحوثيين في اليمن.", "USA", "YEM", "ASSAULT", "Occurred"),
    ("شنت الولايات المتحدة وبريطانيا ضربات على مواقع الحوثيين في اليمن.", "GBR", "YEM", "ASSAULT", "Occurred"),
    ("غارة إسرائيلية على جنوب لبنان تقتل ثلاثة.", "ISR", "LBN", "ASSAULT", "Occurred"),
    ("قتل خمسة أشخاص في غارة تركية على أربيل.", "TUR", "IRQ", "ASSAULT", "Occurred"),
    ("احتجزت البحرية الإيرانية سفينة برتغالية في الخليج.", "IRN", "PRT", "COERCE", "Occurred"),
    ("فرضت الصين رسوما جمركية على واردات أسترالية.", "CHN", "AUS", "SANCTION", "Occurred"),
    (
        "رفع الرئيس الأميركي دونالد ترامب الرسوم على البرازيل إلى خمسين في المئة.",
        "donald_trump",
        "BRA",
        "SANCTION",
        "Occurred",
    ),
    ("حظرت أستراليا تصدير الخامات إلى روسيا.", "AUS", "RUS", "SANCTION", "Occurred"),
    ("وقدم البنك الدولي قرضا بقيمة مئتي مليون دولار للمغرب.", "world_bank", "MAR", "AID", "Occurred"),
    ("علق البرلمان الإيراني التعاون مع الوكالة الدولية للطاقة الذرية.", "IRN", "iaea", "REJECT", "Occurred"),
    ("كانت الجامعة العربية علقت عضوية ليبيا.", "arab_league", "LBY", "SANCTION", "Occurred"),
    ("طردت منظمة الدول الأميركية كوبا عام 1962.", "oas", "CUB", "COERCE", "Occurred"),
    ("زودت ألمانيا أوكرانيا بدبابات.", "DEU", "UKR", "AID", "Occurred"),
    ("درب الجيش البريطاني جنودا أوكرانيين.", "GBR", "UKR", "AID", "Occurred"),
    ("اجتاحت روسيا أوكرانيا عام 2022.", "RUS", "UKR", "ASSAULT", "Occurred"),
    ("أسقطت تركيا طائرة روسية قرب الحدود السورية.", "TUR", "RUS", "ASSAULT", "Occurred"),
]


@pytest.mark.parametrize(("text", "actor", "target", "category", "status"), READ)
def test_who_does_what_to_whom(text: str, actor: str, target: str, category: str, status: str) -> None:
    found = [h for h in deeds(text) if actor in keys(h, "actor") and target in keys(h, "target")]
    assert [h.status for h in found if category in h.categories] == [status]


# planned, denied, claimed, asked for, or no deed of states at all
NOT_DONE = [
    "أطلقت كوبا سراح معارض بارز.",
    "قاطعت أوغندا القمة.",
    "ونددت طهران بعقوبات فرضتها واشنطن على مصارفها.",
    "لم تفرض سويسرا عقوبات على الصين.",
    "نفت مصر أنها أغلقت حدودها مع ليبيا.",
    "هددت الولايات المتحدة بفرض عقوبات على أوغندا.",
    "تدرس ألمانيا طرد السفير الإيراني.",
    "قد تسحب فرنسا سفيرها من باكو.",
    "طالبت المعارضة الأردنية بطرد السفير الإسرائيلي.",
    "إذا هاجمت روسيا فنلندا فإن الحلف سيرد.",
    "اتهمت أوكرانيا روسيا بقصف محطة كهرباء.",
    "زعمت صحيفة أن بولندا نشرت قوات في أوكرانيا.",
    "رفض البرلمان العراقي طرد السفير الأميركي.",
    "دعت الأمم المتحدة إلى رفع العقوبات عن كوبا.",
    "يبحث الاتحاد الأوروبي فرض عقوبات على جورجيا.",
    "أغلقت السفارة الأميركية في بيروت أبوابها يوم الجمعة بسبب العطلة.",
    "استدعى الوزير المصري ذكرياته في السعودية.",
    "نقلت مصر اهتمامها من كرة القدم إلى كرة اليد.",
    "أطلقت الصين قمرا صناعيا من قاعدة في باكستان.",
    "هاجم مدرب المغرب حكم مباراة إسبانيا.",
    "اعترف وزير خارجية فرنسا بصعوبة المفاوضات مع إيران.",
    "فتحت هولندا باب القبول في جامعاتها أمام الطلاب.",
    "علقت البرازيل آمالا على فوزها أمام الأرجنتين.",
    "ضربت هزة أرضية المغرب.",
    "أُفرج عن الصحفي الفرنسي بعد عامين في السجون المالية.",
    "حذت كندا حذو بريطانيا.",
    "ألغى الرئيس الفرنسي إيمانويل ماكرون زيارته إلى ألمانيا.",
    "عبر الهاتف، بحث الوزيران الأزمة.",
]


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_did_not_happen_is_no_deed(text: str) -> None:
    assert [h for h in deeds(text) if h.status == "Occurred"] == []
