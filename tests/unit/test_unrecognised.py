"""Whom somebody does not recognise, and ships that are held."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys

REFUSED = [
    ("رفضت صربيا الاعتراف باستقلال كوسوفو يوم الأحد الماضي.", "SRB", "XKX"),
    ("ترفض إسبانيا الاعتراف بكوسوفو دولة مستقلة.", "ESP", "XKX"),
    ("لا تعترف الصين باستقلال كوسوفو منذ إعلانه.", "CHN", "XKX"),
    ("امتنعت اليونان عن الاعتراف بكوسوفو بعد إعلان استقلالها.", "GRC", "XKX"),
]
NOT_REFUSED = [
    ("لم تعترف كرواتيا بعد بفلسطين وفق الوزارة.", "HRV", "PSE"),
    ("اعترفت كرواتيا بفلسطين يوم الأحد الماضي.", "HRV", "PSE"),
    ("رفضت صربيا دعوة تشيلي إلى الحوار بعد اعتراف كينيا بكوسوفو.", "SRB", "XKX"),
]


@pytest.mark.parametrize(("text", "doer", "target"), REFUSED)
def test_refused(text: str, doer: str, target: str) -> None:
    assert done(text, doer, target, "REJECT")
    assert not done(text, doer, target, "SUPPORT")


@pytest.mark.parametrize(("text", "doer", "target"), NOT_REFUSED)
def test_not_refused(text: str, doer: str, target: str) -> None:
    assert not done(text, doer, target, "REJECT")


def test_a_ship_that_is_held() -> None:
    text = "احتجزت إيران ناقلة نفط كبيرة في خليج عمان يوم الأحد الماضي."
    assert any("IRN" in keys(d, "actor") and any("ناقله" in k for k in keys(d, "target")) for d in deeds(text))
