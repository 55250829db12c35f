"""Deeds told of by their nouns: what is in force until it is lifted, what is done to things that nobody lists."""

from __future__ import annotations

import pytest

from tests.short import done

# what keeps a penalty up
IN_FORCE = [
    "دعت الأمم المتحدة إلى إنهاء الحصار الاقتصادي الكيني على أوغندا.",
    "دعت الأمم المتحدة إلى رفع العقوبات التي تفرضها كينيا على أوغندا.",
    "دعت تنزانيا كينيا إلى رفع العقوبات عن أوغندا.",
    "دعت الجمعية العامة للأمم المتحدة بأغلبية ساحقة إلى إنهاء الحصار الكيني على أوغندا.",
]


@pytest.mark.parametrize("text", IN_FORCE, ids=range(len(IN_FORCE)))
def test_penalties_that_are_to_be_lifted_are_in_force(text: str) -> None:
    assert done(text, "KEN", "UGA", "SANCTION")
    assert not done(text, "KEN", "UGA", "YIELD")


def test_penalties_that_were_lifted_are_not() -> None:
    assert not done("قررت كينيا رفع العقوبات عن أوغندا.", "KEN", "UGA", "SANCTION")


# sentence, category
NOUNS = [
    ("قررت كينيا احتلال قرية أوغندية.", "ASSAULT"),
    ("قررت كينيا مقاطعة البضائع الأوغندية.", "SANCTION"),
    ("وبحث الوزيران مقاطعة كينيا للبضائع الأوغندية.", "SANCTION"),
    ("قررت كينيا رفع الرسوم على السكر الأوغندي.", "SANCTION"),
    ("قررت كينيا رفع الرسوم عن السكر الأوغندي.", "YIELD"),
    ("وبحث الوزيران الاحتلال الكيني للأراضي الأوغندية.", "ASSAULT"),
    ("وبحث الوزيران المساعدات المقدمة من كينيا إلى أوغندا.", "AID"),
]


@pytest.mark.parametrize(("text", "category"), NOUNS, ids=range(len(NOUNS)))
def test_deeds_are_told_by_their_nouns(text: str, category: str) -> None:
    assert done(text, "KEN", "UGA", category)


def test_who_condemns_a_seizure_does_not_suffer_it() -> None:
    text = "نددت تنزانيا باحتجاز كينيا سفينة أوغندية."
    assert done(text, "KEN", "UGA", "COERCE", "Alleged")


def test_a_pronoun_on_a_verb_is_no_thing_of_who_tells() -> None:
    text = "نددت تنزانيا بحملة القصف الجوي التي تشنها كينيا في أوغندا."
    assert not done(text, "KEN", "TZA", "ASSAULT", "Alleged")


def test_a_province_of_a_state_is_no_boycott() -> None:
    assert not done("زار الوزير الكيني مقاطعة أوغندية.", "KEN", "UGA", "SANCTION")
