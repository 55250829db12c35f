"""Penalties that somebody faces, deeds of a state that a source tells, and words that only look like hostile deeds."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys

FACED = [
    ("وتواجه كينيا عقوبات أوغندية منذ العام الماضي.", "UGA", "KEN", "SANCTION"),
    ("وتعاني كينيا من عقوبات أوغندية قاسية منذ سنوات.", "UGA", "KEN", "SANCTION"),
    ("كان مصدر دبلوماسي كيني قد أعلن طرد أربعة دبلوماسيين أوغنديين يوم الاثنين.", "KEN", "UGA", "COERCE"),
    ("جاء الرد الكيني بإغلاق القنصلية الأوغندية في نيروبي يوم الخميس.", "KEN", "UGA", "SANCTION"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), FACED)
def test_faced(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


def test_a_committee_that_is_called_together_is_not_summoned() -> None:
    text = "وذكر النائب الكيني أن حزبه يطالب باستدعاء لجنة الدفاع لمناقشة هذا الأمر."
    assert not any("PROTEST" in d.categories for d in deeds(text))


def test_a_confrontation_in_words_is_no_fight() -> None:
    text = "وهو ما يصعد المواجهة بين كينيا وزعماء المعارضة في أوغندا."
    assert not any("ASSAULT" in d.categories for d in deeds(text))


def test_who_faces_penalties_imposes_none() -> None:
    text = "وتواجه كينيا عقوبات أوغندية منذ العام الماضي."
    assert not any("SANCTION" in d.categories and "KEN" in keys(d, "actor") for d in deeds(text))
