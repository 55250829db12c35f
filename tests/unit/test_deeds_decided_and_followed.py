"""Deeds behind verbs that order, answer with or take part in them, decisions to do them, steps like those of others."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys

READ = [
    ("أمر رئيس سلوفينيا بالاعتراف بكوسوفو.", "SVN", "XKX", "SUPPORT"),
    ("أمر الرئيس التشيلي بمقاضاة غيانا أمام محكمة العدل الدولية.", "CHL", "GUY", "ACCUSE"),
    ("ردت ماليزيا بنشر قوات في بروناي.", "MYS", "BRN", "MOBILIZE"),
    ("تورطت زامبيا في قصف مواقع في أنغولا.", "ZMB", "AGO", "ASSAULT"),
    ("شرعت بيرو في ترحيل دبلوماسيين من هايتي.", "PER", "HTI", "COERCE"),
    ("اكتفت فنلندا بطرد السفير الإيراني.", "FIN", "IRN", "COERCE"),
    ("تابعت فيتنام قصف مواقع عسكرية في لاوس.", "VNM", "LAO", "ASSAULT"),
    ("أقرت زامبيا بقصف مواقع في أنغولا.", "ZMB", "AGO", "ASSAULT"),
    ("انتقدت منظمات حقوقية قرار سلوفينيا طرد السفير الهايتي.", "SVN", "HTI", "COERCE"),
    ("انتقدت منظمات حقوقية قرار الحكومة السلوفينية إغلاق حدودها مع هايتي.", "SVN", "HTI", "COERCE"),
    ("طردت سلوفينيا السفير الهايتي، وقامت النرويج بالخطوة ذاتها.", "NOR", "HTI", "COERCE"),
    ("طردت لاتفيا دبلوماسيا روسيا، لتقوم روسيا باتخاذ قرار مماثل.", "RUS", "LVA", "COERCE"),
    ("اعترفت آيسلندا بفلسطين. وأعلنت مالطا أنها ستتخذ الخطوة نفسها.", "MLT", "PSE", "SUPPORT"),
]
LEFT = [
    ("انسحبت كينيا من اتفاقية الصيد مع الصومال.", "KEN", "SOM"),
    ("رحبت إسرائيل بقرار الرئيس الأميركي دونالد ترامب الانسحاب من الاتفاق النووي مع إيران.", "USA", "IRN"),
    ("بعد خروج كندا من معاهدة الدفاع مع آيسلندا تدهورت العلاقات.", "CAN", "ISL"),
]
# sentence, doer, category of what he does not do
NOT_READ = [
    ("ردت سلوفينيا بتدريب جنود هايتي.", "SVN", "YIELD"),
    ("ردت سلوفينيا باحتجاز سفينة هايتية.", "SVN", "YIELD"),
    ("ردت ماليزيا بنشر قوات في بروناي.", "MYS", "ASSAULT"),
    ("طردت سلوفينيا السفير الهايتي، واتخذت ليتوانيا خطوات لتحسين اقتصادها.", "LTU", "COERCE"),
    ("أمرت محكمة العدل الدولية رواندا بوقف القصف.", "icj", "ASSAULT"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ)
def test_read(text: str, doer: str, target: str, category: str) -> None:
    assert any(
        category in d.categories and doer in keys(d, "actor") and target in keys(d, "target") for d in deeds(text)
    )


@pytest.mark.parametrize(("text", "doer", "target"), LEFT)
def test_who_leaves_a_treaty_leaves_those_who_have_it_with_him(text: str, doer: str, target: str) -> None:
    assert any(
        "REJECT" in d.categories and doer in keys(d, "actor") and target in keys(d, "target") for d in deeds(text)
    )


@pytest.mark.parametrize(("text", "doer", "category"), NOT_READ)
def test_not_read(text: str, doer: str, category: str) -> None:
    assert not any(
        category in d.categories and doer in keys(d, "actor") and d.status == "Occurred" for d in deeds(text)
    )


def test_a_suspension_is_no_return() -> None:
    text = "عادت سوريا إلى جامعة الدول العربية. وكانت الجامعة علقت عضوية سوريا عام 2011."
    found = [d for d in deeds(text) if "SANCTION" in d.categories]
    assert any("arab_league" in keys(d, "actor") and "SYR" in keys(d, "target") for d in found)


def test_civilians_leave_a_plant_which_withdraws_from_nowhere() -> None:
    text = "طلب الرئيس الفرنسي إيمانويل ماكرون السماح للمدنيين بمغادرة مصنع الفولاذ الكبير في مدينة ماريوبول."
    assert not any("YIELD" in d.categories for d in deeds(text))


def test_what_cannot_stop_defenders_suspends_nothing() -> None:
    text = "وأضافت السفيرة الأميركية في كييف: لن تستطيع الغارات أن توقف المدافعين عن أوكرانيا."
    assert not any("SANCTION" in d.categories for d in deeds(text))
