"""Things without a name that a strike hits, the towns where it does, and who does it by whatever flies and sails."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys

# sentence, doer, part of what is hit is called
THINGS = [
    ("هاجمت البحرية الكورية الجنوبية ناقلتي نفط في بحر العرب.", "KOR", "ناقلتي_نفط"),
    ("هاجم الجيش الكيني سفينة تجارية قبالة الساحل.", "KEN", "سفينه_تجاريه"),
    ("أدانت البرتغال هجوم القوات الإريترية على قافلة مساعدات.", "ERI", "قافله_مساعدات"),
    ("شنت القوات الإريترية غارات على محطة للكهرباء.", "ERI", "محطه_للكهربا"),
    ("تعرضت ثلاث سفن تجارية لهجوم شنته القوات الكينية.", "KEN", "سفن_تجاريه"),
    ("استهدفت الصواريخ الكينية كذلك منشآت للطاقة على ساحل البحر الأحمر.", "KEN", "منشات_للطاقه"),
]
# sentence, doer, the town or province
TOWNS = [
    ("قصفت القوات الروسية مناطق عدة لا سيما في مقاطعة خيرسون.", "RUS", "kherson"),
    ("استهدفت الصواريخ الروسية منشآت للطاقة في مقاطعة أوديسا.", "RUS", "odesa"),
    ("هاجم الجيش الكيني أحياء سكنية في مقاطعة بلبينا.", "KEN", "بلبينا"),
    ("أكدت السلطات دخول القوات الروسية مدينة خيرسون.", "RUS", "kherson"),
    ("أدانت البرتغال قصف المقاتلات الروسية مدينة خاركيف.", "RUS", "kharkiv"),
    ("قال الوزير إن طائرات مسيرة أوكرانية هاجمت مدينة خاركيف.", "UKR", "kharkiv"),
    ("قال الوزير إن طائرة أمريكية بدون طيار هاجمت مدينة خاركيف.", "USA", "kharkiv"),
]
# sentence, part of what is told to be hit and is not
NOT_HIT = [
    ("يحتل العراق المركز الثامن في تصنيف الاتحاد الدولي لكرة القدم.", "المركز"),
    ("استهدفت الصواريخ الكينية منشآت للطاقة على ساحل البحر الأحمر.", "red_sea"),
    ("هاجم مسلحون مجهولون مدينة خاركيف.", "~مجهولون"),
    ("هاجمت روسيا سياسة واشنطن في سوريا.", "سياسه"),
    ("قتلت القوات الأمريكية زعيم تنظيم القاعدة في كابول.", "kabul"),
]


@pytest.mark.parametrize(("text", "doer", "target"), [*THINGS, *TOWNS])
def test_what_is_hit(text: str, doer: str, target: str) -> None:
    assert any(doer in keys(d, "actor") and any(target in k for k in keys(d, "target")) for d in deeds(text))


@pytest.mark.parametrize(("text", "word"), NOT_HIT)
def test_what_is_not_hit(text: str, word: str) -> None:
    assert not any(word in k for d in deeds(text) for k in keys(d, "target"))


def test_nameless_people_behind_by() -> None:
    told = deeds("تعرضت مدينة خاركيف لهجوم من قبل مسلحين مجهولين.")
    assert any(any("مسلحين" in k for k in keys(d, "actor")) and "kharkiv" in keys(d, "target") for d in told)
