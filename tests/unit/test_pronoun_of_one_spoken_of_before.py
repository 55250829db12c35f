"""A pronoun on a verb whose doer stands before it means who the sentence before was about: "Y had received him"."""

from __future__ import annotations

import pytest

from tests.short import keys, told

BEFORE = "أعلن الرئيس الفرنسي جاك شيراك أنه سيعود غدا. "
DAY = "2004-07-07"


@pytest.mark.parametrize(
    ("text", "cls", "role"),
    [
        ("وكان الرئيس الأميركي جورج بوش قد استقبله في واشنطن.", "Meeting", "participant"),
        ("وكان الرئيس المصري حسني مبارك التقاه في القاهرة.", "Meeting", "participant"),
        ("وكان الرئيس المصري حسني مبارك قد دعاه إلى القاهرة.", "Statement", "addressee"),
        ("والرئيس المصري حسني مبارك استقبله أمس.", "Meeting", "participant"),
    ],
)
def test_it_means_who_was_spoken_of(text: str, cls: str, role: str) -> None:
    found = {key for h in told(BEFORE + text, DAY) if h.cls == cls for key in keys(h, role)}
    assert "jacques_chirac" in found


@pytest.mark.parametrize(
    "text",
    [
        "وكان الرئيس المصري حسني مبارك قد التقى وزير الخارجية أحمد أبو الغيط وهنأه.",
        "وكان الرئيس المصري حسني مبارك أصدر قرارا وقعه أمس.",
        "وكان الرئيس المصري حسني مبارك قد زارها أمس.",
        "وانتقد الرئيس المصري حسني مبارك إسرائيل واتهمه مساعدوها بالتحيز.",
    ],
)
def test_it_means_nobody_else(text: str) -> None:
    later = (h for h in told(BEFORE + text, DAY) if "jacques_chirac" not in keys(h, "speaker"))
    assert not any("jacques_chirac" in keys(h, "participant", "addressee", "target", "host") for h in later)
