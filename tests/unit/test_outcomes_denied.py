"""That nothing came of a gathering does not deny that it was held; that it was not held does."""

from __future__ import annotations

import pytest

from tests.short import told

END = "وكانت الأجواء هادئة في المدينة."
GATHERED = {"Meeting", "Summit", "Visit", "Call"}


def status(text: str) -> set[str]:
    return {h.status for h in told(f"{text} {END}") if h.cls in GATHERED}


@pytest.mark.parametrize(
    "text",
    [
        "لم يفض الاجتماع بين الرئيس الكيني وليام روتو ونظيره الصومالي حسن شيخ محمود إلى توقيع اتفاق.",
        "لم تسفر المحادثات بين الرئيس الكيني وليام روتو ونظيره الصومالي حسن شيخ محمود عن أي تقدم.",
        "لم تحقق زيارة الرئيس الكيني وليام روتو إلى مقديشو أمس تقدما يذكر.",
        "لم ينجح لقاء الرئيسين الكيني وليام روتو والصومالي حسن شيخ محمود في إنهاء الخلاف.",
        "لم تتطرق القمة الأفريقية التي عقدت أمس في نيروبي إلى ملف الحدود.",
    ],
)
def test_a_gathering_without_result_was_held(text: str) -> None:
    assert status(text) == {"Occurred"}


@pytest.mark.parametrize(
    "text",
    [
        "لم يعقد الاجتماع بين الرئيس الكيني وليام روتو ونظيره الصومالي حسن شيخ محمود بسبب الخلاف.",
        "لم تبدأ المحادثات بين الرئيس الكيني وليام روتو ونظيره الصومالي حسن شيخ محمود حتى الآن.",
        "لم تجر المفاوضات بين الرئيس الكيني وليام روتو ونظيره الصومالي حسن شيخ محمود.",
    ],
)
def test_a_gathering_that_was_not_held_is_denied(text: str) -> None:
    assert "Occurred" not in status(text)
