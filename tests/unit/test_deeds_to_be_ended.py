"""What somebody is to end is being done, whoever seeks its end."""

from __future__ import annotations

import pytest

from tests.short import done


@pytest.mark.parametrize(
    "text",
    [
        "تسعى كينيا إلى إنهاء هجوم رواندا على الكونغو الديمقراطية.",
        "من المتوقع أن تسعى كينيا للحصول على تنازلات بهدف فتح الحدود وإنهاء هجوم رواندا على الكونغو الديمقراطية.",
        "دعت كينيا إلى وقف هجوم رواندا على الكونغو الديمقراطية.",
    ],
)
def test_an_attack_that_is_to_be_ended_goes_on(text: str) -> None:
    assert done(text, "RWA", "COD", "ASSAULT")


def test_an_attack_that_is_threatened_does_not() -> None:
    assert not done("تسعى رواندا إلى شن هجوم على الكونغو الديمقراطية.", "RWA", "COD", "ASSAULT")
