"""People and states without a name who do a deed, or to whom it is done."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys

# sentence, part of what the doer is called, whom it is done to, category
DOERS = [
    ("طردت عدة دول أوروبية دبلوماسيين إيرانيين بعد الكشف عن المخطط.", "دول_اوروبيه", "IRN", "COERCE"),
    ("اعترفت ثماني دول بفلسطين خلال العام الماضي.", "ثماني_دول", "PSE", "SUPPORT"),
    ("فرضت دول غربية عقوبات على ميانمار بعد الانقلاب العسكري.", "دول_غربيه", "MMR", "SANCTION"),
    ("أعلن المجلس أن 16 دولة أفريقية ستقوم بطرد دبلوماسيين إيرانيين.", "16_دوله_افريقيه", "IRN", "COERCE"),
    ("هاجم مسلحون مجهولون قرية في شمال نيجيريا.", "مسلحون", "NGA", "ASSAULT"),
    ("اقتحم متظاهرون السفارة السويدية في بغداد.", "متظاهرون", "SWE", "ASSAULT"),
    ("نددت تشيلي بهجوم مسلحين على سفارتها في تشاد.", "مسلحين", "CHL", "ASSAULT"),
]
# sentence, doer, part of what those are called to whom it is done
SUFFERERS = [
    ("سجنت السلطات البيلاروسية ثلاثة صحفيين محليين.", "BLR", "ثلاثه_صحفيين"),
    ("أفرجت حكومة كولومبيا عن ثلاثين سجينا في العاصمة.", "COL", "سجينا"),
    ("قدمت كرواتيا مليون يورو لضحايا الزلزال في ألبانيا.", "HRV", "ضحايا_الزلزال"),
    ("قصفت القوات الإثيوبية مدنيين في إقليم أمهرة.", "ETH", "مدنيين"),
]
# sentence, part of what they are called who do nothing
NO_DOERS = [
    ("قتل عشرون شخصا في تفجير استهدف وزارة الدفاع الكينية.", "شخصا"),
    ("اعتقل متظاهرون في كمبالا بعد أن أغلقت الشرطة السفارة الكينية.", "متظاهرون"),
    ("أدانت تشيلي قصف مدنيين في غزة.", "مدنيين"),
    ("وقع هجوم مسلح على سفارة تشاد في نيروبي.", "مسلح"),
    ("أدانت تشيلي هجومين انتحاريين على كنيسة في نيجيريا.", "انتحاري"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), DOERS)
def test_doers(text: str, doer: str, target: str, category: str) -> None:
    assert any(
        category in d.categories and target in keys(d, "target") and any(doer in k for k in keys(d, "actor"))
        for d in deeds(text)
    )


@pytest.mark.parametrize(("text", "doer", "target"), SUFFERERS)
def test_sufferers(text: str, doer: str, target: str) -> None:
    assert any(doer in keys(d, "actor") and any(target in k for k in keys(d, "target")) for d in deeds(text))


def test_the_state_that_is_helped_is_told_besides_those_struck() -> None:
    assert any("ALB" in keys(d, "target") for d in deeds("قدمت كرواتيا مليون يورو لضحايا الزلزال في ألبانيا."))


@pytest.mark.parametrize(("text", "word"), NO_DOERS)
def test_no_doers(text: str, word: str) -> None:
    assert not any(word in k for d in deeds(text) for k in keys(d, "actor"))
