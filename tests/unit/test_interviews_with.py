"""Who is interviewed speaks, where the sentence names nobody else: "in a special interview with N, he rejected".

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers

LEAD = "وصل وزير الخارجية الكيني موساليا مودافادي إلى كمبالا السبت. "
WHO = {"person:~دانييل_زوانغي"}


@pytest.mark.parametrize(
    "text",
    [
        "وفي حوار خاص مع وزير المالية الكيني دانييل زوانغي، رفض العقوبات وقال إن الحكومة مطالبة بوقف القتال.",
        "أجرت صحيفة الغد مقابلة مع السفير الكيني في لندن دانييل زوانغي، قال فيها إن الحكومة ترفض العقوبات.",
        "وفي حوار مع صحيفة الغد، قال دانييل زوانغي إن الحكومة ترفض العقوبات.",
    ],
)
def test_who_is_interviewed_speaks(text: str) -> None:
    assert speakers(LEAD + text) == WHO


def test_who_is_met_does_not_speak() -> None:
    text = "وفي اتصال هاتفي مع وزير المالية الزامبي دانييل زوانغي، دعا إلى وقف القتال."
    assert not speakers(LEAD + text) & WHO
