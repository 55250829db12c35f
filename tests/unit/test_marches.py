"""People who march: how many and of what land they are, before whose embassy and against whom, and who breaks it up."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys

# sentence, part of what the doer is called, whom it is done to, category
DONE = [
    ("تظاهر آلاف الباكستانيين أمام السفارة الفرنسية في إسلام آباد يوم الجمعة.", "الباكستانيين", "FRA", "PROTEST"),
    ("تظاهر المئات أمام السفارة التركية في نيروبي يوم الجمعة.", "الميات", "TUR", "PROTEST"),
    ("اعتصم محتجون أمام السفارة الصينية في لندن منذ صباح الأحد.", "محتجون", "CHN", "PROTEST"),
    ("خرج آلاف الجورجيين إلى الشوارع احتجاجا على قرار الحكومة تعليق المفاوضات.", "الجورجيين", "GEO", "PROTEST"),
    ("احتشد مئات الطلاب للتنديد بزيارة الرئيس الصيني شي جين بينغ إلى المدينة.", "الطلاب", "xi_jinping", "PROTEST"),
    ("قمعت الشرطة الكينية المتظاهرين في العاصمة نيروبي.", "KEN", "المتظاهرين", "ASSAULT"),
    ("فرقت القوات السودانية متظاهرين في أم درمان بالرصاص الحي.", "SDN", "متظاهرين", "ASSAULT"),
    ("أطلق حرس الحدود المجري الغاز المسيل للدموع على المهاجرين.", "HUN", "المهاجرين", "ASSAULT"),
    ("أحرق مستوطنون منازل فلسطينية في بلدة حوارة يوم السبت.", "مستوطنون", "PSE", "ASSAULT"),
    ("قتل مسلحون مجهولون السفير الإيطالي قرب غوما.", "مسلحون", "ITA", "ASSAULT"),
]
# sentence, part of what they are called who do nothing
NOT_DONE = [
    ("قتل مسلحون في غارة أميركية على مواقع في شمال مالي.", "مسلحون"),
    ("اختطف صيادون في خليج غينيا وطالب الخاطفون بفدية.", "صيادون"),
    ("خرج آلاف الجورجيين من الملعب بعد المباراة أمام السفارة الفرنسية.", "الجورجيين"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), DONE)
def test_done(text: str, doer: str, target: str, category: str) -> None:
    assert any(
        category in d.categories
        and any(target in k for k in keys(d, "target"))
        and any(doer in k for k in keys(d, "actor"))
        for d in deeds(text)
    )


@pytest.mark.parametrize(("text", "word"), NOT_DONE)
def test_not_done(text: str, word: str) -> None:
    assert not any(word in k for d in deeds(text) for k in keys(d, "actor"))


def test_who_should_be_freed_is_not_marched_against() -> None:
    text = "تظاهر مئات الطلاب في باريس للمطالبة بالإفراج عن الرئيس النيجري محمد بازوم."
    assert not any("bazoum" in k for d in deeds(text) for k in keys(d, "target"))
