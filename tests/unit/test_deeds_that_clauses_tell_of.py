"""Deeds told of a thing or of somebody named before: by a relative clause, a share in them, an adjective of support."""

from __future__ import annotations

import pytest

from tests.short import done

# sentence, doer, whom it is done to, category
READ = [
    ("وباشر أطباء أرسلتهم كوبا إلى سيراليون عملهم أمس في المستشفيات.", "CUB", "SLE", "AID"),
    ("وعاد الأطباء الذين أرسلتهم كوبا إلى سيراليون بعد عام من العمل.", "CUB", "SLE", "AID"),
    ("ووصل إلى العاصمة 600 جندي أرسلتهم غانا إلى سيراليون لحفظ الأمن.", "GHA", "SLE", "MOBILIZE"),
    ("وبفضل لقاحات تبرعت بها كوبا لسيراليون انحسر الوباء في الشمال.", "CUB", "SLE", "AID"),
    ("ونقلت الصور دبابات سلمتها ألمانيا إلى أوكرانيا قبل أيام.", "DEU", "UKR", "AID"),
    ("وظهر في الصور أسرى سلمتهم روسيا إلى أوكرانيا قبل أيام.", "RUS", "UKR", "YIELD"),
    ("وأشاد رئيس غانا بدور كندا في دعم الجيش الغاني.", "CAN", "GHA", "SUPPORT"),
    ("وأشاد رئيس غانا بمساهمة كندا في تدريب الجيش الغاني.", "CAN", "GHA", "AID"),
    ("وأشاد رئيس غانا بالدور الكندي في دعم بلاده.", "CAN", "GHA", "SUPPORT"),
    ("وثمن جهود قطر في الوساطة بين تشاد والسودان خلال اللقاء.", "QAT", "TCD", "CONSULT"),
    ("وسيطرت حركة طالبان المدعومة من باكستان على المدينة.", "PAK", "taliban", "SUPPORT"),
    ("ويواجه حزب الله المدعوم إيرانيا عزلة دولية متزايدة.", "IRN", "hezbollah", "SUPPORT"),
]
# sentence, doer, whom it is not done to in the category
NOT_READ = [
    ("وطلب الوزير مساعدات لم ترسلها اليابان إلى نيبال حتى الآن.", "JPN", "NPL", "AID"),
    ("وبحث الجانبان دور القطاع الخاص في دعم غانا.", "GHA", "GHA", "SUPPORT"),
    ("والتقى الوزير رئيس الحركة المدعوم من الشعب في كندا.", "CAN", "CAN", "SUPPORT"),
    ("وأكد حق كندا في دعم غانا خلال اللقاء.", "CAN", "GHA", "SUPPORT"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_deeds_told_of_what_is_named_before_are_read(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


@pytest.mark.parametrize(("text", "doer", "target", "category"), NOT_READ, ids=range(len(NOT_READ)))
def test_what_is_no_such_deed_is_not(text: str, doer: str, target: str, category: str) -> None:
    assert not done(text, doer, target, category)
