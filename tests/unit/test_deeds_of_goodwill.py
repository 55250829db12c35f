"""Help given and received, people and things given back, barriers lifted, in the many words that say so."""

from __future__ import annotations

import pytest

from tests.short import done, keys, of_class

# sentence, doer, whom it is done to, category
READ = [
    ("قدمت كندا منحة لا ترد إلى موزمبيق لترميم المدارس.", "CAN", "MOZ", "AID"),
    ("سلمت البرازيل الباراغواي دفعة ثانية من العربات المدرعة.", "BRA", "PRY", "AID"),
    ("تسلمت غانا من ألمانيا أول شحنة من اللقاحات.", "DEU", "GHA", "AID"),
    ("حطت في مطار نيامي طائرتان مغربيتان محملتان بمساعدات غذائية.", "MAR", "NER", "AID"),
    ("وصلت إلى ميناء بورتسودان أمس سفينة مساعدات تركية.", "TUR", "SDN", "AID"),
    ("تم إرسال مستشفى ميداني من الأردن إلى هايتي.", "JOR", "HTI", "AID"),
    ("أكملت بلجيكا تسليم رواندا عشر عربات مدرعة.", "BEL", "RWA", "AID"),
    ("أرسلت تونس أطنانا من الأدوية إلى حلب.", "TUN", "SYR", "AID"),
    ("شطبت الصين جزءا من ديون زامبيا.", "CHN", "ZMB", "AID"),
    ("ردت هولندا إلى سريلانكا ستة مدافع وتماثيل نهبت في القرن الثامن عشر.", "NLD", "LKA", "YIELD"),
    ("استعادت إثيوبيا من بريطانيا تاجا ومخطوطات.", "GBR", "ETH", "YIELD"),
    ("دفعت كوبا تعويضات إلى عائلات الضحايا في بنما.", "CUB", "PAN", "YIELD"),
    ("أخلت حركة طالبان سبيل مواطن كندي.", "taliban", "CAN", "YIELD"),
    ("أعادت النرويج سفيرها إلى طهران.", "NOR", "IRN", "COOPERATE"),
    ("سيرت الهند واليابان دورية بحرية مشتركة.", "IND", "JPN", "COOPERATE"),
    ("ابتاعت ماليزيا من بولندا ثلاث فرقاطات.", "MYS", "POL", "COOPERATE"),
    ("اضطلعت أوسلو بدور الوسيط بين كولومبيا وفنزويلا.", "NOR", "COL", "CONSULT"),
    ("رعت الكويت المصالحة بين قطر والبحرين.", "KWT", "QAT", "CONSULT"),
    ("يسرت سويسرا تبادلا للسجناء بين كوبا وكندا.", "CHE", "CUB", "CONSULT"),
    ("وصلت إلى واغادوغو شحنة أدوية من الهند إلى بوركينا فاسو.", "IND", "BFA", "AID"),
    ("عالجت تونس عشرات الجرحى من ليبيا.", "TUN", "LBY", "AID"),
    ("ألغت ماليزيا شرط التأشيرة عن المواطنين الصينيين.", "MYS", "CHN", "COOPERATE"),
    ("تخلت بلجيكا عن سيادتها على الجزيرة لرواندا.", "BEL", "RWA", "YIELD"),
    ("رفعت اليابان القيود عن تصدير المعدات إلى كوريا الجنوبية.", "JPN", "KOR", "YIELD"),
    ("سلمت السلطات الليبية لتونس خمسة مطلوبين.", "LBY", "TUN", "YIELD"),
    ("أسهم الفاتيكان في التقريب بين كوبا وكندا.", "VAT", "CUB", "CONSULT"),
    ("شطبت كندا كوبا من قائمة الدول الراعية للإرهاب.", "CAN", "CUB", "YIELD"),
]
# sentence, doer, whom it is not done to in the category
NOT_READ = [
    ("وزعت الأمانة العامة جدول الأعمال على الوفود في كوبا.", "CUB", "PAN", "AID"),
    ("وصل إلى مطار نيامي وفد تونسي لحضور المؤتمر.", "TUN", "NER", "AID"),
    ("أعاد المدرب الكاميروني لاعبيه إلى تشاد.", "CMR", "TCD", "YIELD"),
    ("أقلعت طائرة كويتية تقل سياحا إلى قبرص.", "KWT", "CYP", "AID"),
    ("وقف الرئيس الكيني إلى جانب نظيره التنزاني في الصورة.", "KEN", "TZA", "SUPPORT"),
    ("ألغت كندا تأشيرات مسؤولين كوبيين.", "CAN", "CUB", "COOPERATE"),
    ("تحدثت الوزيرة عن اتفاق لتوزيع المياه بين كينيا وتنزانيا.", "KEN", "TZA", "AID"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_deeds_of_goodwill_are_read(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


@pytest.mark.parametrize(("text", "doer", "target", "category"), NOT_READ, ids=range(len(NOT_READ)))
def test_what_only_looks_like_it_is_not(text: str, doer: str, target: str, category: str) -> None:
    assert not done(text, doer, target, category)


# sentence, parties
SIGNED = [
    ("وقع الجانبان القطري والمصري محضر اجتماع الهيئة الفنية.", {"QAT", "EGY"}),
    ("وقعت كينيا مع أرض الصومال مذكرة تفاهم.", {"KEN", "somaliland"}),
    ("جاء ذلك إثر توقيع أديس أبابا مذكرة تفاهم مع السودان.", {"ETH", "SDN"}),
    ("أسفر الاجتماع عن إبرام بيرو والصين بروتوكولا للتعاون.", {"PER", "CHN"}),
    ("جددت ليبيا ومالطا مذكرة التفاهم الخاصة بالهجرة.", {"LBY", "MLT"}),
]


@pytest.mark.parametrize(("text", "parties"), SIGNED, ids=range(len(SIGNED)))
def test_what_two_sign_binds_both(text: str, parties: set[str]) -> None:
    assert any(parties <= keys(h, "party") for h in of_class(text, "Agreement"))


def test_what_one_waits_for_has_not_come() -> None:
    assert all(h.status != "Occurred" for h in of_class("تنتظر بوليفيا انضمامها إلى ميركوسور.", "Accession"))
