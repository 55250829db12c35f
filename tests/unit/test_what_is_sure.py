"""What a sentence tells for sure: deeds under doubt, days of other things, hearers and words that look like cues."""

from __future__ import annotations

from itertools import product

import pytest

from tests.short import statements, told

DEEDS = (
    ("سحبت كينيا سفيرها من الصومال", "تسحب كينيا سفيرها من الصومال"),
    ("فرضت كندا عقوبات على ميانمار", "تفرض كندا عقوبات على ميانمار"),
    ("طردت إستونيا دبلوماسيين من بيلاروسيا", "تطرد إستونيا دبلوماسيين من بيلاروسيا"),
)
UNSURE = (
    ("ولم يسبق أن {done}.", 0),
    ("ومارس الحلفاء ضغوطا كي {done}.", 1),
)


@pytest.mark.parametrize(("deed", "words"), list(product(DEEDS, UNSURE)))
def test_what_never_was_or_is_yet_to_be_is_no_fact(deed: tuple[str, str], words: tuple[str, int]) -> None:
    form, tense = words
    assert [h for h in told(form.format(done=deed[tense])) if h.cls == "Action" and h.status == "Occurred"] == []


@pytest.mark.parametrize("state", ["إستونيا", "كينيا", "كندا"])
def test_what_is_asked_within_a_sentence_is_no_fact(state: str) -> None:
    found = told(f"ولم يعرف إن كانت {state} قد سحبت سفيرها من الصومال.")
    assert [h for h in found if h.status == "Occurred"] == []


MET = "استقبل ويليام روتو نظيره الأوغندي يوري موسيفيني في نيروبي"


@pytest.mark.parametrize(
    "behind", [" قبل أيام من القمة المقررة في 20 يوليو.", "، وهي زيارة يعود الإعداد لها إلى ديسمبر 2015."]
)
def test_what_was_done_is_not_of_the_day_of_something_else(behind: str) -> None:
    met = next(h for h in told(MET + behind) if h.cls == "Meeting")
    assert (met.status, met.moment) == ("Occurred", None)


def test_who_was_met_before_does_not_hear_what_is_said_after_it() -> None:
    said = statements(f"{MET}. وقال روتو إن التجارة بلغت مليار دولار.")
    assert {key for h in said for key in h.values("addressee")} == set()


@pytest.mark.parametrize(("when", "heard"), [("خلال", {"person:yoweri_museveni"}), ("عقب", set()), ("بعد", set())])
def test_who_is_met_while_something_is_said_hears_it(when: str, heard: set[str]) -> None:
    said = statements(f"وقال ويليام روتو {when} لقائه الرئيس الأوغندي يوري موسيفيني إن التجارة بلغت مليار دولار.")
    assert {key for h in said for key in h.values("addressee")} == heard


@pytest.mark.parametrize("word", ["زعماء", "وزراء", "خبراء"])
def test_a_hamza_parts_words_that_are_spelled_alike(word: str) -> None:
    assert [h.categories for h in statements(f"قال ويليام روتو إن {word} المنطقة وصلوا إلى نيروبي.")] == [("CONSULT",)]


@pytest.mark.parametrize("words", ["الطريق العسكري طويل", "المنطقة فيها جبال ووديان", "القاعدة البحرية قديمة"])
def test_words_spelled_like_a_cue_show_nothing(words: str) -> None:
    assert [h.categories for h in statements(f"قال ويليام روتو إن {words}.")] == [("CONSULT",)]
