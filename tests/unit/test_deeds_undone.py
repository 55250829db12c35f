"""What had been done before it is undone, and what two do to each other."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys

# sentence, doer, whom it was done to, category
BEFORE = [
    ("أفرجت كينيا عن خمسة أوغنديين كانت تحتجزهم منذ سنوات.", "KEN", "UGA", "COERCE"),
    ("أفرجت كينيا عن عامل الإغاثة الأوغندي بعد احتجازه أكثر من عام.", "KEN", "UGA", "COERCE"),
    ("أطلقت كينيا سراح ثلاثة جنود أوغنديين محتجزين لديها منذ أشهر.", "KEN", "UGA", "COERCE"),
    ("رفعت كينيا العقوبات المفروضة على أوغندا منذ يناير.", "KEN", "UGA", "SANCTION"),
    ("ألغت كينيا الرسوم التي فرضتها على السكر الأوغندي.", "KEN", "UGA", "SANCTION"),
    ("نقلت ناورو اعترافها من تايبيه إلى بكين.", "NRU", "TWN", "REJECT"),
    ("تبادلت الهند وكندا طرد سبعة دبلوماسيين بينهم السفيران.", "IND", "CAN", "COERCE"),
    ("تبادلت الهند وكندا طرد سبعة دبلوماسيين بينهم السفيران.", "CAN", "IND", "COERCE"),
]
# nobody tells that it had been done, or by him
NOT_BEFORE = [
    ("أفرجت كينيا عن خمسة أوغنديين يوم الأحد الماضي.", "KEN", "UGA", "COERCE"),
    ("رفعت كينيا العقوبات التي فرضتها تنزانيا على أوغندا.", "KEN", "UGA", "SANCTION"),
    ("اعترفت كينيا بكوسوفو بعد اعتراف مماثل من تنزانيا.", "KEN", "TZA", "REJECT"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), BEFORE)
def test_what_was_done_before(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


@pytest.mark.parametrize(("text", "doer", "target", "category"), NOT_BEFORE)
def test_nothing_before(text: str, doer: str, target: str, category: str) -> None:
    assert not done(text, doer, target, category)


def test_whose_fire_it_was() -> None:
    text = "قتل السفير الأوغندي برصاص مسلحين ملثمين قرب العاصمة يوم الأحد."
    assert any("UGA" in keys(d, "target") and any("مسلحين" in k for k in keys(d, "actor")) for d in deeds(text))
