"""Deeds of bodies, courts and forces however they are told of, and deeds done to people whom words introduce."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys

# sentence, doer, whom it is done to, category
READ = [
    # bodies of a state, by their own names, behind "in" and behind "by"
    ("ضبطت أجهزة الأمن الكينية شحنة سلاح صومالية قرب الحدود واحتجزت ثلاثة صوماليين.", "KEN", "SOM", "COERCE"),
    ("حكمت محكمة في نيروبي على بحار صومالي بالسجن.", "KEN", "SOM", "COERCE"),
    ("الشرطة في نيروبي احتجزت شاحنة صومالية.", "KEN", "SOM", "COERCE"),
    ("اعتُقل مواطن صومالي من قبل عناصر الشرطة الكينية.", "KEN", "SOM", "COERCE"),
    ("احتجز صياد صومالي على يد جنود كينيين.", "KEN", "SOM", "COERCE"),
    # forces before their verb
    ("زوارق كينية تحتجز سفينة صومالية", "KEN", "SOM", "COERCE"),
    ("مقاتلات كينية من طراز إف-5 تقصف معسكرا في الصومال", "KEN", "SOM", "ASSAULT"),
    # people
    ("فرضت بيرو عقوبات على رجل الأعمال الصربي دراغان ميليتش.", "PER", "SRB", "SANCTION"),
    ("أفرجت بيرو عن الباحث الصربي دراغان ميليتش.", "PER", "SRB", "YIELD"),
    ("احتُجز صحفي صربي في بيرو.", "PER", "SRB", "COERCE"),
    ("ترحيل ناشطة صربية من بيرو", "PER", "SRB", "COERCE"),
    ("ألزمت بيرو الملحق الصربي بمغادرة البلاد.", "PER", "SRB", "COERCE"),
    # help that reaches those who live somewhere, and help without a doer of its own
    ("أوفدت تونس خبراء لتأهيل شرطة تشاد.", "TUN", "TCD", "AID"),
    ("شيدت تونس مدرسة في تشاد.", "TUN", "TCD", "AID"),
    ("ساهمت تونس في إعادة إعمار قرى في تشاد.", "TUN", "TCD", "AID"),
    ("تم إرسال مساعدات تونسية إلى تشاد.", "TUN", "TCD", "AID"),
    ("استفادت تشاد من منحة تونسية.", "TUN", "TCD", "AID"),
    # what is decided, begun or managed
    ("صادق البرلمان التونسي على منح تشاد قرضا.", "TUN", "TCD", "AID"),
    ("أوعز رئيس تونس بإغلاق الحدود مع ليبيا.", "TUN", "LBY", "COERCE"),
    # who rules is told of by whom he rules
    ("فرضت تونس عقوبات على المجلس العسكري الذي يحكم تشاد.", "TUN", "TCD", "SANCTION"),
    ("استولى الجيش على السلطة في تشاد عام 2012.", "tcd_armed_forces", "TCD", "ASSAULT"),
    # lists, monuments, licences
    ("شطبت تونس تشاد من لوائح الدول الراعية للإرهاب.", "TUN", "TCD", "YIELD"),
    ("سحبت تونس تراخيص قنوات تشادية.", "TUN", "TCD", "SANCTION"),
]

SILENT = [
    "قضى خمسة عمال جراء انهيار مبنى.",
    "وقف الوزير إلى جانب نظيره في الصورة التذكارية.",
    "تبادل الوزيران تحية حارة أمام المصورين.",
    "استولى فريق قطر على صدارة المجموعة.",
    "شيدت الشركة مدرسة في تونس.",
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ)
def test_deeds_are_read(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


@pytest.mark.parametrize("text", SILENT)
def test_nothing_is_done(text: str) -> None:
    assert not [d for d in deeds(text) if keys(d, "target")]


# the same, once more
AGAIN = [
    ("شن الطيران الحربي الكيني غارات على مبنى في الصومال.", "KEN", "SOM", "ASSAULT"),
    ("استدعت بيرو سفيرها في بلغراد خوان رييس للتشاور.", "PER", "SRB", "PROTEST"),
    ("سحبت غانا تأشيرة الوزير الصربي دراغان ميليتش.", "GHA", "SRB", "SANCTION"),
    ("أفرج صندوق النقد الدولي عن شريحة ثانية لغانا.", "imf", "GHA", "AID"),
    ("أصابت صواريخ كينية ميناء في الصومال.", "KEN", "SOM", "ASSAULT"),
    ("وفرت غانا ملاذا للوزير الصربي دراغان ميليتش.", "GHA", "~دراغان_ميليتش", "AID"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), AGAIN)
def test_more_deeds_are_read(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


def test_what_help_comes_from_is_not_helped() -> None:
    text = "وصل إلى غانا قرض كندي مدعوم بعائدات الأصول الصربية المجمدة."
    assert not [d for d in deeds(text) if "SRB" in keys(d, "target")]
