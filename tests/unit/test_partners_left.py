"""Whom it is done to that somebody leaves an agreement."""

from __future__ import annotations

import pytest

from tests.short import done

LEFT = [
    ("انسحبت الولايات المتحدة من الاتفاق النووي مع إيران في مايو 2018.", "USA", "IRN"),
    ("منذ أن سحب الرئيس الأميركي دونالد ترامب بلاده من الاتفاق النووي مع إيران عام 2018.", "donald_trump", "IRN"),
]
NOT_LEFT = [
    ("انسحبت روسيا من معاهدة الصواريخ النووية المتوسطة المدى بعد خلاف مع الولايات المتحدة.", "RUS", "USA"),
]


@pytest.mark.parametrize(("text", "doer", "target"), LEFT)
def test_left(text: str, doer: str, target: str) -> None:
    assert done(text, doer, target, "REJECT")


@pytest.mark.parametrize(("text", "doer", "target"), NOT_LEFT)
def test_not_left(text: str, doer: str, target: str) -> None:
    assert not done(text, doer, target, "REJECT")
