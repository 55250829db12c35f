"""Deeds answered in kind, done to each other, aimed at the nameless of a state, and brought about by others."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys

# sentence, doer, whom it is done to, category
READ = [
    ("جمدت أرمينيا عضويتها في منظمة معاهدة الأمن الجماعي.", "ARM", "csto", "SANCTION"),
    ("سحب الرئيس الأوغندي يوري موسيفيني بلاده من المحكمة الجنائية الدولية.", "UGA", "icc", "REJECT"),
    ("أكملت القوات البلجيكية انسحابها من بوروندي.", "BEL", "BDI", "YIELD"),
    ("أعلنت الخارجية النرويجية استدعاء السفير الكوبي في أوسلو.", "NOR", "CUB", "PROTEST"),
    ("جرت في نيروبي محادثات بين إثيوبيا والصومال برعاية أوغندا.", "UGA", "SOM", "CONSULT"),
    ("طردت لندن تسعة دبلوماسيين صربيين وردت بلغراد بالمثل.", "SRB", "GBR", "COERCE"),
    ("فرضت كندا عقوبات على ميانمار، واتخذت أستراليا خطوة مماثلة.", "AUS", "MMR", "SANCTION"),
    ("تبادلت الهند وكندا طرد الدبلوماسيين.", "IND", "CAN", "COERCE"),
    ("قررت أرمينيا وأذربيجان تبادل الأسرى.", "ARM", "AZE", "YIELD"),
    ("تبادلت تايلاند وكمبوديا إطلاق النار.", "THA", "KHM", "ASSAULT"),
    ("قررت أوتاوا فرض عقوبات على ثلاثة مسؤولين في زيمبابوي.", "CAN", "ZWE", "SANCTION"),
    ("فرضت أوتاوا عقوبات جديدة تستهدف مسؤولين في ميانمار.", "CAN", "MMR", "SANCTION"),
    ("أعلنت النرويج فرض عقوبات على شخصين من بوروندي.", "NOR", "BDI", "SANCTION"),
    ("جاء الإعلان بعد أيام من فرض أوتاوا عقوبات على نيكاراغوا.", "CAN", "NIC", "SANCTION"),
    ("تخضع إريتريا لعقوبات فرضها مجلس الأمن.", "un_security_council", "ERI", "SANCTION"),
    ("فرض مجلس الأمن حظرا على توريد الأسلحة إلى ليبيا.", "un_security_council", "LBY", "SANCTION"),
    ("قرر قادة الاتحاد الأوروبي فرض عقوبات على بيلاروس.", "european_union", "BLR", "SANCTION"),
    ("ألغت كينيا زيارة الوفد، وردت الصومال بفرض رسوم على البضائع الكينية.", "SOM", "KEN", "SANCTION"),
    ("وذلك بعد قرار سابق من فنلندا بطرد تسعة دبلوماسيين روس.", "FIN", "RUS", "COERCE"),
    ("أعلنت رومانيا أنها قررت طرد ثلاثة دبلوماسيين بيلاروس.", "ROU", "BLR", "COERCE"),
    ("فنلندا تستدعي السفير الروسي.", "FIN", "RUS", "PROTEST"),
    ("حشدت إثيوبيا آلاف الجنود على الحدود مع إريتريا.", "ETH", "ERI", "MOBILIZE"),
    ("انتهكت مقاتلات روسية المجال الجوي الإستوني.", "RUS", "EST", "COERCE"),
    ("أرسلت تونس طائرة تحمل أطنانا من المساعدات إلى تشاد.", "TUN", "TCD", "AID"),
    ("وصلت إلى بيروت طائرة كويتية تحمل مساعدات طبية.", "KWT", "LBN", "AID"),
    ("خصصت النرويج خمسين مليون يورو لدعم مولدوفا.", "NOR", "MDA", "AID"),
    ("وافق البنك الدولي على منح كينيا قرضا ميسرا.", "world_bank", "KEN", "AID"),
    ("سلمت ألمانيا أوكرانيا دبابات حديثة.", "DEU", "UKR", "AID"),
    ("تسلمت كييف من برلين منظومة دفاع جوي.", "DEU", "UKR", "AID"),
    ("قامت هولندا بتعليق جميع المساعدات المالية المقدمة لرواندا.", "NLD", "RWA", "SANCTION"),
    ("أوقفت الأردن كل الواردات اللبنانية.", "JOR", "LBN", "SANCTION"),
    ("أعلنت أستراليا بيع الفلبين زوارق حديثة.", "AUS", "PHL", "COOPERATE"),
    ("تنظم الجزائر وروسيا تمرينا عسكريا مشتركا.", "DZA", "RUS", "COOPERATE"),
    ("أعادت تونس وليبيا فتح معبر ذهيبة.", "TUN", "LBY", "COOPERATE"),
    ("أقامت نيكاراغوا دعوى على ألمانيا أمام محكمة العدل الدولية.", "NIC", "DEU", "ACCUSE"),
    ("صوتت الصين ضد مشروع القرار الأميركي.", "CHN", "USA", "REJECT"),
    ("سلمت فرنسا قاعدتها العسكرية في تشاد.", "FRA", "TCD", "YIELD"),
    ("بوساطة تركية توصلت إثيوبيا والصومال إلى اتفاق.", "TUR", "SOM", "CONSULT"),
    ("أمهلت مالي السفير الفرنسي ثلاثة أيام لمغادرة أراضيها.", "MLI", "FRA", "COERCE"),
    ("قطعت السويد مساعداتها عن مالي.", "SWE", "MLI", "SANCTION"),
    ("أعلنت تونس حزمة من الإجراءات بحق ليبيا، شملت إغلاق المعبر، وطرد الملحقين العسكريين.", "TUN", "LBY", "COERCE"),
    ("قررت كينيا إغلاق الحدود مع الصومال، ووقف التجارة.", "KEN", "SOM", "SANCTION"),
    ("كشفت موسكو عن عزمها طرد ستين دبلوماسيا كنديا وإغلاق قنصلية كندا.", "RUS", "CAN", "SANCTION"),
    ("أعلنت كينيا السبت قطع «أي علاقة دبلوماسية» مع الصومال.", "KEN", "SOM", "SANCTION"),
    ("فرضت كندا عقوبات بحق ثلاثة مسؤولين من بوروندي.", "CAN", "BDI", "SANCTION"),
    ("أعلنت الدنمارك أن عددا من الدبلوماسيين الروس غير مرغوب فيهم.", "DNK", "RUS", "COERCE"),
    ("وكانت حكومة كينيا قد أعلنت يوم 15 يناير قطع علاقاتها مع تايوان.", "KEN", "TWN", "SANCTION"),
    ("أعلن مكتب رئيس الوزراء شهباز شريف وقف التجارة مع الهند.", "PAK", "IND", "SANCTION"),
    ("اعتمد مجلس الأمن قرارا يمدد حتى 31 مايو نظام العقوبات على هايتي.", "un_security_council", "HTI", "SANCTION"),
    (
        "منح الرئيس قيس سعيد نظيره الإيطالي سيرجيو ماتاريلا وسام الجمهورية.",
        "kais_saied",
        "sergio_mattarella",
        "SUPPORT",
    ),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_deeds_are_read(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


# sentence, doer, whom it is not done to in the category
NOT_READ = [
    # what a company takes out of a state is no state
    ("سحبت الشركة استثماراتها من كوبا.", "CUB", "CUB", "REJECT"),
    # a meeting under a patron is no mediation of his
    ("انطلق في نيروبي مؤتمر بمشاركة تشاد والصومال تحت رعاية أوغندا.", "UGA", "SOM", "CONSULT"),
    # the lifting is no imposing
    ("أعلنت كندا رفع العقوبات عن كوبا.", "CAN", "CUB", "SANCTION"),
    # where people are struck is no state of theirs
    ("أفرجت كينيا عن سجناء في مومباسا.", "KEN", "KEN", "YIELD"),
    # the one who is told of as the addressee has done nothing
    ("ورد في بيان الخارجية أن مصر ترحب بالاتفاق.", "EGY", "EGY", "REJECT"),
    # who hands over a presidency hands over nobody
    ("سلمت موريتانيا رئاسة الاتحاد الأفريقي إلى أنغولا.", "MRT", "AGO", "YIELD"),
    # what is unwelcome is nobody
    ("قالت كينيا إن الوجود الصومالي غير مرغوب فيه.", "KEN", "SOM", "COERCE"),
    # a verb behind a comma tells of another doer
    ("التقى الوزير الكيني نظيره الصومالي، وطرد السفير.", "KEN", "SOM", "COERCE"),
    # help to one is no deed against him
    ("قررت كينيا إرسال مساعدات إلى تشاد، وإغلاق الحدود.", "KEN", "TCD", "COERCE"),
    # nobody is arrested where something is stopped
    ("أوقفت فرنسا عملياتها في مالي.", "FRA", "MLI", "COERCE"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), NOT_READ, ids=range(len(NOT_READ)))
def test_what_only_looks_like_it_is_not(text: str, doer: str, target: str, category: str) -> None:
    assert not done(text, doer, target, category)


def test_those_named_among_many_are_whom_it_is_done_to() -> None:
    (deed,) = deeds("اعتقلت السلطات الفنزويلية عشرة معارضين، بينهم النائب كارلوس ميندوزا والناشطة ليليان تنتوري.")
    assert len(keys(deed, "target")) == 2


def test_strikes_that_hit_somebody_are_no_phrase_of_aim() -> None:
    (deed,) = deeds("وقال شهود إن القصف الروسي استهدف أوكرانيا.")
    assert keys(deed, "actor") == {"RUS"}


def test_a_membership_is_suspended_in_the_organisation_spoken_of() -> None:
    text = "افتتحت قمة ميركوسور في أسونسيون. وقد علقت عضوية فنزويلا عام 2016."
    found = [h for h in deeds(text) if h.categories == ("SANCTION",)]
    assert [(keys(h, "actor"), keys(h, "target")) for h in found] == [({"mercosur"}, {"VEN"})]
