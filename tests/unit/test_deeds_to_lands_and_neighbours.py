"""Deeds done to a state by way of its lands, to "its neighbour", or to what a relative clause tells of."""

from __future__ import annotations

import pytest

from tests.short import done

RIVALS = "يطول النزاع بين كينيا وأوغندا منذ سنوات. "

# sentence, category
NEIGHBOURS = [
    ("وأغلقت كينيا صباح الاثنين معابرها مع جارتها الغربية.", "COERCE"),
    ("وقصفت كينيا صباح الاثنين مستودعات في البلد المجاور.", "ASSAULT"),
    ("وفرضت كينيا صباح الاثنين عقوبات على الدولة المجاورة.", "SANCTION"),
    ("واستدعت كينيا صباح الاثنين سفيرها لديها.", "PROTEST"),
]


@pytest.mark.parametrize(("text", "category"), NEIGHBOURS, ids=range(len(NEIGHBOURS)))
def test_the_neighbour_is_the_other_of_two(text: str, category: str) -> None:
    assert done(RIVALS + text, "KEN", "UGA", category)


def test_the_other_of_two_named_in_the_same_sentence() -> None:
    assert done("احتد النزاع بين كينيا وأوغندا حين قصفت كينيا مستودعات في جارتها.", "KEN", "UGA", "ASSAULT")


def test_a_neighbour_with_a_name_is_not_the_other_of_two() -> None:
    text = RIVALS + "وقصفت كينيا صباح الاثنين مستودعات في جارتها تنزانيا."
    assert done(text, "KEN", "TZA", "ASSAULT")
    assert not done(text, "KEN", "UGA", "ASSAULT")


def test_two_others_before_leave_the_neighbour_open() -> None:
    text = "تحدثت كينيا عن أوغندا وتنزانيا. وقصفت كينيا صباح الاثنين مستودعات في جارتها."
    assert not done(text, "KEN", "UGA", "ASSAULT")
    assert not done(text, "KEN", "TZA", "ASSAULT")


def test_a_namesake_lies_on_the_side_that_is_told() -> None:
    assert done("أعلنت سيول أمس أن كوريا الجنوبية علقت رحلاتها إلى جارتها الشمالية.", "KOR", "PRK", "SANCTION")


# sentence, category
LANDS = [
    ("وجاء اللقاء بعد سحب كينيا قواتها من الأراضي الأوغندية.", "YIELD"),
    ("وجاء اللقاء بعد انسحاب القوات الكينية من المياه الأوغندية.", "YIELD"),
    ("وجاء اللقاء بعد قصف القوات الكينية الساحل الأوغندي.", "ASSAULT"),
    ("وجاء اللقاء بعد قصف الجيش الكيني القرى الأوغندية الحدودية.", "ASSAULT"),
]


@pytest.mark.parametrize(("text", "category"), LANDS, ids=range(len(LANDS)))
def test_nouns_of_deeds_done_to_lands(text: str, category: str) -> None:
    assert done(text, "KEN", "UGA", category)


# sentence, category
RELATIVE = [
    ("وبحث الخبراء مصير الأصول الأوغندية التي جمدتها كينيا.", "SANCTION"),
    ("وبحث الخبراء أثر الصواريخ التي سلمتها كينيا إلى أوغندا.", "AID"),
]


@pytest.mark.parametrize(("text", "category"), RELATIVE, ids=range(len(RELATIVE)))
def test_what_a_reading_needs_stands_before_the_relative_pronoun(text: str, category: str) -> None:
    assert done(text, "KEN", "UGA", category)


def test_a_chance_that_something_is_done_is_no_deed() -> None:
    text = "وبحث الخبراء احتمال أن تفرض كينيا عقوبات على أوغندا."
    assert not done(text, "KEN", "UGA", "SANCTION")
    assert done(text, "KEN", "UGA", "SANCTION", "Planned")


def test_the_lighting_of_a_war() -> None:
    assert done("وأشعلت كينيا الحرب ضد أوغندا قبل عشرة أعوام.", "KEN", "UGA", "ASSAULT")


# sentence, category
HERS = [
    ("وتواصل كينيا احتجاز ناقلة نفط أوغندية.", "COERCE"),
    ("وتواصل القوات الكينية قصف مدن أوغندية.", "ASSAULT"),
]


@pytest.mark.parametrize(("text", "category"), HERS, ids=range(len(HERS)))
def test_a_state_goes_on_with_a_deed_in_a_form_that_is_spelled_like_his_past(text: str, category: str) -> None:
    assert done(text, "KEN", "UGA", category)
