"""Deeds told by nouns, whose doer stands right behind, behind "of" or "by", and deeds that come next in a plan."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys

# sentence, doer, whom it is done to, category
READ = [
    ("قتل ثلاثة جنود إثيوبيين في هجوم لحركة الشباب.", "al_shabaab", "ETH", "ASSAULT"),
    ("أصيب جنديان بورونديان في قصف للجيش الرواندي.", "RWA", "BDI", "ASSAULT"),
    ("سقط جنديان بلجيكيان قتلى برصاص مقاتلين من طالبان.", "taliban", "BEL", "ASSAULT"),
    ("ساءت العلاقات منذ اعتقال فيتنام لاوسيين اثنين.", "VNM", "LAO", "COERCE"),
    ("ساءت العلاقات منذ اجتياح القوات الإريترية للأراضي الإثيوبية.", "ERI", "ETH", "ASSAULT"),
    ("جاء ذلك بعد أشهر من سحب بلجيكا قواتها من النيجر.", "BEL", "NER", "YIELD"),
    ("جاءت الخطوة بعد تجميد أوتاوا أرصدة بيلاروس لديها.", "CAN", "BLR", "SANCTION"),
    ("أمر رئيس الوزراء الكندي بتجميد كامل لأصول الحكومة السورية.", "CAN", "SYR", "SANCTION"),
    ("تحسنت الليرة بعد إيداع الكويت ملياري دولار في البنك المركزي التركي.", "KWT", "TUR", "AID"),
    ("تحدث المفوض عن إيواء أوغندا نصف مليون لاجئ من بوروندي.", "UGA", "BDI", "AID"),
    ("عقدت الجلسة إثر رفع نيكاراغوا دعوى ضد ألمانيا أمام محكمة العدل الدولية.", "NIC", "DEU", "ACCUSE"),
    ("بدأت في فيينا محاكمة ثلاثة ضباط سوريين.", "AUT", "SYR", "COERCE"),
    ("استقبل مطار عدن طائرتين من عمان محملتين بالمساعدات.", "OMN", "YEM", "AID"),
    ("وضعت الدوحة عشرين مليون دولار في تصرف الجيش الصومالي.", "QAT", "SOM", "AID"),
    ("خففت أوتاوا القيود على الاستثمار في كوبا.", "CAN", "CUB", "YIELD"),
    ("أرسلت هافانا ستمئة طبيب إلى أنغولا.", "CUB", "AGO", "AID"),
]


@pytest.mark.parametrize(("text", "actor", "target", "category"), READ, ids=[row[0] for row in READ])
def test_it_is_read(text: str, actor: str, target: str, category: str) -> None:
    assert done(text, actor, target, category)


def test_who_fell_in_a_raid_did_not_fly_it() -> None:
    told = deeds("قتل قيادي في حركة الشباب في غارة كينية.")
    assert [(keys(deed, "actor"), keys(deed, "target")) for deed in told] == [({"KEN"}, {"al_shabaab"})]


def test_what_comes_next_in_a_plan_is_planned() -> None:
    told = deeds("أعلنت كندا أنها ستغلق سفارتها في كراكاس وتفرض عقوبات على فنزويلا.")
    assert {deed.status for deed in told} == {"Planned"}


def test_nobody_arrests_the_leader_with_his_son() -> None:
    (deed,) = deeds("اعتقلت الشرطة السويسرية نجل الزعيم الليبي.")
    assert keys(deed, "target") == {"LBY"}


NOT_READ = [
    "كانت خسارة المباراة ضربة للمنتخب الكيني.",
    "ساءت حال زراعة القمح في كينيا بعد زرع بذور إثيوبية.",
    "تحدث الكاتب عن قتل الوقت في مقاهي القاهرة.",
]


@pytest.mark.parametrize("text", NOT_READ)
def test_it_is_no_deed(text: str) -> None:
    assert not deeds(text)
