"""Is a foreign name known again in another newsroom's spelling, and only then?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.match.transcription import same_name, skeleton
from kg.model import RawPage
from kg.pipeline import extract

SAME = [
    ("سيريل رامابوسا", "سيريل رامافوزا"),
    ("وليم روتو", "وليام روتو"),
    ("نارندرا مودي", "ناريندرا مودي"),
    ("يانس ستولتنبرغ", "ينس ستولتنبرج"),
    ("أولاف شولتس", "أولاف شولتز"),
]
OTHER = [
    ("ويليام روتو", "ريمون روتو"),
    ("محمد مصطفى", "محمد مرسي"),
    ("أحمد عطاف", "أحمد عطية"),
    ("روتو", "روتو"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_name(one: str, other: str) -> None:
    assert same_name(one.split(), other.split())
    assert same_name(other.split(), one.split())


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_names(one: str, other: str) -> None:
    assert not same_name(one.split(), other.split())


@given(st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", max_size=12))
def test_a_skeleton_is_its_own(word: str) -> None:
    assert skeleton(skeleton(word)) == skeleton(word)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("قال الرئيس الكيني وليم روتو إن الحوار مستمر.", "person:william_ruto"),
        ("قال وزير الطاقة الكيني وليم روتو إن الحوار مستمر.", "person:~وليم_روتو"),
    ],
)
def test_only_a_holder_of_the_office_is_meant(text: str, speaker: str) -> None:
    tail = "\n\nوهذه فقرة ثانية طويلة بما يكفي لكي يقرأ النص كله على أنه مقال كامل."
    found = extract(RawPage(identifier="x", text=text + tail, meta={"published": "2024-06-10"})).happenings
    assert {p.value for h in found for p in h.parts if p.role == "speaker"} == {speaker}
