"""Hearers whom a pronoun means that were named in the sentence before, and those to whom a letter was sent."""

from __future__ import annotations

import pytest

from tests.short import statements

MET = "التقى وزير الخارجية التشادي عبد الله صابر فضل نظيره الكاميروني لوجون مبيلا مبيلا في ياوندي. "
STATE = "زار وزير الخارجية التشادي عبد الله صابر فضل أوغندا أمس. "


@pytest.mark.parametrize(
    "words",
    [
        "ودعاه إلى سحب القوات من الحدود.",
        "واتهمه بعرقلة الاتفاق.",
        "وطلب منه سحب القوات.",
        "وقال إن الوضع خطير، داعيا إياه إلى سحب القوات.",
    ],
)
def test_him_is_the_other_person_of_the_sentence_before(words: str) -> None:
    assert statements(MET + words)[-1].values("addressee") == ("person:lejeune_mbella_mbella",)


@pytest.mark.parametrize(
    "words", ["ودعاها إلى سحب القوات من الحدود.", "وطالبها بوقف التصعيد.", "لكنه اتهمها بعرقلة الاتفاق."]
)
def test_her_is_the_other_state_of_the_sentence_before(words: str) -> None:
    assert statements(STATE + words)[-1].values("addressee") == ("country:UGA",)


def test_nobody_is_meant_where_two_may_be() -> None:
    text = "زار وزير الخارجية التشادي عبد الله صابر فضل أوغندا وكينيا أمس. ودعاها إلى سحب القوات."
    assert statements(text)[-1].values("addressee") == ()


@pytest.mark.parametrize("sent", ["وجهها إلى", "بعث بها إلى", "أرسلها إلى", "إلى"])
def test_to_whom_a_letter_goes_hears_what_is_said_in_it(sent: str) -> None:
    who = "الرئيس الكاميروني بول بيا"
    text = f"قال الرئيس التشادي محمد إدريس ديبي في رسالة {sent} {who} إن المحادثات ستستأنف."
    assert statements(text)[0].values("addressee") == ("person:paul_biya",)


def test_who_is_asked_by_name_goes_before_a_group_named_further_on() -> None:
    text = "ناشد الرئيس الكيني وليام روتو الرئيس الأوغندي يويري موسيفيني إعادة النظر في سياسته إزاء الدول الإسلامية."
    assert statements(text)[0].values("addressee") == ("person:yoweri_museveni",)
