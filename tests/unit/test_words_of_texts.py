"""What a text says is said by those who put it out: what it lays down, and what is told according to it."""

from __future__ import annotations

import pytest

from tests.short import keys, statements

SIGNED = "وقّع الرئيسان التركي رجب طيب أردوغان والأذربيجاني إلهام علييف في شوشا إعلانا مشتركا."
ISSUED = "أصدرت وزارة الخارجية الكينية بيانا دعت فيه أوغندا إلى فتح الحدود."


@pytest.mark.parametrize(
    "words",
    [
        "ونصّت الوثيقة على أن الجانبين يعتزمان تعميق التعاون في مكافحة الإرهاب.",
        "ووفقا للوثيقة، ستواصل تركيا وأذربيجان مكافحة الإرهاب معا في المنطقة.",
        "وأكدت الوثيقة أن تركيا وأذربيجان ستكافحان الإرهاب معا.",
    ],
)
def test_a_text_that_two_states_signed_speaks_for_both(words: str) -> None:
    said = statements(f"{SIGNED}\n\n{words}")[-1]
    assert set(said.values("speaker")) == {"country:TUR", "country:AZE"}
    assert "terrorism" in keys(said, "about")
    assert "document" not in keys(said, "about")


def test_according_to_a_statement_is_on_the_word_of_who_put_it_out() -> None:
    said = statements(f"{ISSUED}\n\nوبحسب البيان، ستستضيف نيروبي جولة محادثات في الشهر المقبل.")
    assert "organization:ken_foreign_ministry" in said[-1].values("speaker")
    assert len(said) == 2


def test_a_body_in_what_a_text_lays_down_did_not_put_it_out() -> None:
    said = statements(f"{ISSUED}\n\nونص البيان على دعم إصلاح مجلس الأمن الدولي.")[-1]
    assert said.values("speaker") == ("organization:ken_foreign_ministry",)


def test_a_noun_spelled_like_laying_down_says_nothing() -> None:
    said = statements(f"{ISSUED}\n\nووقع الرئيس نص الرسالة الأميركية في نيروبي.")
    assert all("country:USA" not in h.values("speaker") for h in said)
