"""Help told by thanks for it, by the means it gives, by a noun spelled like an office; what an exception tells."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys

# sentence, doer, to whom, category
DEEDS = [
    ("شكر رئيس سيشل حكومتي كينيا وتنزانيا على مساعدتهما في البحث عن البحارة.", "KEN", "SYC", "AID"),
    ("شكر الرئيس التشادي اليونان على دعمها خلال الأزمة.", "GRC", "TCD", "SUPPORT"),
    ("أشادت زامبيا بمساعدة النرويج لها في بناء المدارس.", "NOR", "ZMB", "AID"),
    ("بنت موزمبيق الميناء بقرض من الدنمارك.", "DNK", "MOZ", "AID"),
    ("افتتحت جيبوتي مستشفى جديدا بتمويل كويتي.", "KWT", "DJI", "AID"),
    ("سددت موزمبيق متأخراتها من خلال قروض من الدنمارك وفنلندا.", "FIN", "MOZ", "AID"),
    ("نفذت اليونان إنزالا جويا للمساعدات على لبنان.", "GRC", "LBN", "AID"),
    ("شاركت اليونان في إنزال مساعدات على لبنان.", "GRC", "LBN", "AID"),
    ("أكدت الدنمارك إرسال ثماني دبابات إلى أوكرانيا.", "DNK", "UKR", "AID"),
    ("رحب الوزير بقرار الدنمارك إرسال دبابات إلى أوكرانيا.", "DNK", "UKR", "AID"),
    ("لم تقدم المساعدة لموزمبيق إلا الدنمارك وفنلندا.", "FIN", "MOZ", "AID"),
    ("لم تعترف باستقلال شمال قبرص إلا تركيا.", "TUR", "northern_cyprus", "SUPPORT"),
    ("أعلنت الحكومة العراقية اعتقال ثلاثة أتراك في بعقوبة.", "IRQ", "TUR", "COERCE"),
]
# sentence, who does not do it to whom
NOT_DONE = [
    ("نفذت اليونان إنزالا جويا للمساعدات على لبنان.", "ASSAULT", "GRC"),
    ("افتتح رئيس جيبوتي مستشفى جديدا ممولا من الكويت.", "AID", "DJI"),
    ("أعلنت الحكومة العراقية اعتقال ثلاثة أتراك في بعقوبة.", "COERCE", "TUR"),
    ("أعلن الرئيس الكيني أن رجلا في تنزانيا تبرع بالمال لمساعدة المحتاجين في تشاد.", "AID", "KEN"),
    ("لم تقدم كينيا المساعدة لموزمبيق.", "Occurred", "KEN"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), DEEDS)
def test_done(text: str, doer: str, target: str, category: str) -> None:
    assert any(
        category in d.categories and doer in keys(d, "actor") and target in keys(d, "target") and d.status != "Denied"
        for d in deeds(text)
    )


@pytest.mark.parametrize(("text", "what", "doer"), NOT_DONE)
def test_not_done(text: str, what: str, doer: str) -> None:
    assert not any(doer in keys(d, "actor") and what in (*d.categories, d.status) for d in deeds(text))
