"""What a statement amounts to where a negation, an end or a wish turns what it names. Every sentence is our own."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import extract

TAIL = "\n\nوهذه فقرة ثانية طويلة بما يكفي لكي يقرأ النص كله على أنه مقال كامل."
FOR = {"SUPPORT", "COOPERATE", "AGREE"}


def stance(said: str) -> set[str]:
    """The categories of what the French president says."""
    text = f"{said[: said.index(' ')]} الرئيس الفرنسي إيمانويل ماكرون{said[said.index(' ') :]}."
    page = RawPage(identifier="stance", text=text + TAIL, meta={"published": "2024-06-10"})
    statements = [h for h in extract(page, load()).happenings if h.cls == "Statement" and not h.said_by]
    assert {h.values("speaker") for h in statements} == {("person:emmanuel_macron",)}
    return {category for h in statements for category in h.categories}


@pytest.mark.parametrize(
    "said",
    [
        "أعلن إنهاء التعاون العسكري مع كندا",
        "أعلن قطع العلاقات مع كندا",
        "أعلن إلغاء الشراكة مع كندا",
        "قال إن المحادثات لم تحرز أي تقدم",
        "أكد عدم وجود أي تعاون مع كندا",
        "قال إن الخطوة تفتقر إلى الحكمة والتقدير",
        "أكد أنه لم يتم تحديد أي موعد للحوار مع كندا",
    ],
)
def test_what_is_denied_lacking_or_ended_is_not_praised(said: str) -> None:
    assert not stance(said) & FOR


@pytest.mark.parametrize(
    "said",
    [
        "قال إن بلاده لن تدخر جهدا في دعم السلام",
        "قال إن السلام لن يتحقق إلا بالتعاون والشراكة",
        "وصف الزيارة بأنها تاريخية",
        "أكد أنها فرصة للتعاون",
        "قال إن كندا لم تتأخر وستواصل التعاون",
        "قال إن الهدنة ليست سهلة لكن التعاون سيستمر",
    ],
)
def test_a_negation_reaches_no_further_than_its_own_clause(said: str) -> None:
    assert stance(said) & FOR
    assert "REJECT" not in stance(said)


def test_who_backs_something_bad_is_accused() -> None:
    assert stance("قال إن كندا تدعم الإرهاب") == {"ACCUSE"}


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("قال «كفوا عن القتال»", "REQUEST"),
        ("وصف الأنباء بأنها ملفقة", "REJECT"),
        ("قال إن الخطوة تنعكس سلبا على المنطقة", "ACCUSE"),
        ("قال إن كندا تؤجج الحرب", "ACCUSE"),
        ("قال إن بلاده لن تقف مكتوفة الأيدي", "THREATEN"),
        ("أعلن موافقة بلاده على المقترح", "AGREE"),
        ("قال إن الوفد سيصل غدا", "CONSULT"),
    ],
)
def test_other_words_of_a_sense_show_it_too(said: str, category: str) -> None:
    assert category in stance(said)


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("انتقد القرار قائلا إن الوقت تأخر", "ACCUSE"),
        ("دافع عن الزيارة قائلا إنها ليست خطأ", "SUPPORT"),
    ],
)
def test_words_by_which_something_is_done_amount_to_it(said: str, category: str) -> None:
    assert stance(said) == {category}
