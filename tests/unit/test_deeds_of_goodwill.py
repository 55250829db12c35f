"""Help given and received, people and things given back, barriers lifted, in the many words that say so."""

from __future__ import annotations

import pytest

from tests.unit.test_deeds import found

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
]
# sentence, doer, whom it is not done to in the category
NOT_READ = [
    ("وزعت الأمانة العامة جدول الأعمال على الوفود في كوبا.", "CUB", "PAN", "AID"),
    ("وصل إلى مطار نيامي وفد تونسي لحضور المؤتمر.", "TUN", "NER", "AID"),
    ("أعاد المدرب الكاميروني لاعبيه إلى تشاد.", "CMR", "TCD", "YIELD"),
    ("أقلعت طائرة كويتية تقل سياحا إلى قبرص.", "KWT", "CYP", "AID"),
    ("تحدثت الوزيرة عن اتفاق لتوزيع المياه بين كينيا وتنزانيا.", "KEN", "TZA", "AID"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_deeds_of_goodwill_are_read(text: str, doer: str, target: str, category: str) -> None:
    assert found(text, doer, target, category)


@pytest.mark.parametrize(("text", "doer", "target", "category"), NOT_READ, ids=range(len(NOT_READ)))
def test_what_only_looks_like_it_is_not(text: str, doer: str, target: str, category: str) -> None:
    assert not found(text, doer, target, category)
