"""What somebody does told by the verb, by its noun behind other verbs, and by the noun with its doer."""

from __future__ import annotations

import pytest

from tests.short import done, statements, told

# what follows verb or noun, category, verb, noun
DEEDS = (
    ("مستوى تمثيلها الدبلوماسي لدى جورجيا", "SANCTION", "خفضت", "خفض"),
    ("صواريخ باتجاه جورجيا", "ASSAULT", "أطلقت", "إطلاق"),
    ("مشاريع للري في جورجيا", "AID", "مولت", "تمويل"),
    ("فريقا للإنقاذ إلى جورجيا", "AID", "أوفدت", "إيفاد"),
    ("عقوبات على جورجيا", "SANCTION", "فرضت", "فرض"),
)
WAYS = (
    "{verb} كينيا {rest}، بحسب مصدر رسمي طلب عدم الكشف عن هويته.",
    "{verb} كينيا، بحسب مصدر رسمي طلب عدم الكشف عن هويته، {rest}.",
    "واضطرت كينيا إلى {noun} {rest} تحت وطأة الأزمة.",
    "وأثار {noun} كينيا {rest} جدلا واسعا.",
    "وتصاعد التوتر على خلفية {noun} كينيا {rest} الأسبوع الماضي.",
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("rest", "category", "verb", "noun"), DEEDS)
def test_deed(rest: str, category: str, verb: str, noun: str, way: str) -> None:
    text = way.format(verb=verb, noun=noun, rest=rest)
    # what nameless people tell of violence is merely alleged
    assert any(done(text, "KEN", "GEO", category, status) for status in ("Occurred", "Alleged"))


@pytest.mark.parametrize(
    ("text", "doer", "target", "category"),
    [
        ("وقامت أوكرانيا باعتقال مواطنين روانديين.", "UKR", "RWA", "COERCE"),
        ("وأثار خطف حركة الشباب رجل الأعمال الرواندي جدلا.", "al_shabaab", "RWA", "COERCE"),
        ("وتصاعد الخلاف بعد انتهاك فرنسا المجال الجوي الرواندي.", "FRA", "RWA", "COERCE"),
        ("وأثار تجسس ألبانيا على رواندا ضجة.", "ALB", "RWA", "COERCE"),
        ("حظرت كوبا الرحلات الجوية القادمة من كندا.", "CUB", "CAN", "SANCTION"),
        ("عقدت الحكومة الفرنسية اجتماعا طارئا أمس. وفي ختامه طردت السفير الرواندي.", "FRA", "RWA", "COERCE"),
    ],
)
def test_to_whom(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


def test_document_handed_over() -> None:
    assert [h.values("speaker") for h in statements("رواندا قدمت مذكرة احتجاج رسمية إلى السودان أمس.")] == [
        ("country:RWA",)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "وتحدث المدير عن إصدار الكتاب الجديد في كينيا.",
        "وناقش الكاتب خفض الأسعار في أسواق كينيا.",
        "واضطر السكان إلى إخلاء منازلهم.",
    ],
)
def test_no_deed(text: str) -> None:
    assert not [h for h in told(text) if h.cls == "Action"]
