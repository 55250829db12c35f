"""Verbs of saying whose object is a pronoun, spelled like a noun with its ending: "warned him of", no caution.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers, statements, steps

MEETS = "التقى وزير الخارجية الغاني كوابينا منساه الرئيس الزامبي هاكيندي هيشيليما في أكرا. "
WHO = "person:~كوابينا_منساه"


@pytest.mark.parametrize(
    "text",
    [
        "وحذره من خرق الهدنة.",
        "وطالبه بوقف القصف فورا.",
        "وحمله مسؤولية انهيار الهدنة.",
        "وحملها مسؤولية انهيار الهدنة.",
        "وطمأنه بشأن أمن الحدود.",
        "ووعده بتقديم مساعدات عاجلة.",
        "وحذرهم من خرق الهدنة.",
        "وحذره منساه من خرق الهدنة.",
    ],
)
def test_who_speaks_to_a_pronoun_is_told_of(text: str) -> None:
    assert speakers(MEETS + text) == {WHO}


def test_in_one_sentence_as_well() -> None:
    text = "انتقد وزير الخارجية الغاني كوابينا منساه إسرائيل، وحذرها من خرق الهدنة."
    assert [h.values("speaker") for h in statements(text)] == [(WHO,), (WHO,)]


@pytest.mark.parametrize(
    "text",
    ["وصلت حملة طبية إلى أكرا.", "حمله عسكريه جديده في الشمال.", "وتحدث عن حذره الشديد.", "كانت طالبة في أكرا."],
)
def test_nouns_stay_nouns(text: str) -> None:
    kinds = [u.kind for _, units in steps(text).marked for u in units if u.key in ("حمّل", "حذّر", "طالب")]
    assert "verb" not in kinds
