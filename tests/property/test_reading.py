"""The whole reading ends and keeps its evidence, whatever the words are put together from."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import RawPage
from kg.pipeline import extract

WORDS = [
    "الرئيس",
    "والرئيس",
    "والشيخ",
    "صاحب",
    "السمو",
    "وجلالة",
    "الملك",
    "وزير",
    "الخارجية",
    "الروسي",
    "المصري",
    "سيرغي",
    "لافروف",
    "القاهرة",
    "قمة",
    "التقى",
    "وقال",
    "إن",
    "أن",
    "الذي",
    "نظيره",
    "ونظيره",
    "مع",
    "على",
    "هامش",
    "،",
    "(",
    ")",
    ":",
    "«",
    "»",
    "وقع",
    "اتفاقية",
    "بين",
    "روسيا",
    "والصين",
    "لم",
    "السابق",
    "الوزيران",
    "كما",
    "لكنه",
    "عضو",
    "في",
    "أصبحت",
    "زيارة",
]

ARTICLES = sorted((Path(__file__).parents[1] / "gold" / "articles").glob("*.txt"))
SENTENCES = [
    sentence.split() for article in ARTICLES for sentence in re.split(r"(?<=[.؟!])\s+", article.read_text("utf-8"))
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=30))
def test_any_row_of_words_is_read_to_its_end(words: list[str]) -> None:
    reading = extract(RawPage(identifier="x", text=" ".join(words) + " وانتهى الاجتماع في ساعة متأخرة من الليل."))
    text = reading.article.text
    for happening in reading.happenings:
        for part in happening.parts:
            assert text[part.evidence.start : part.evidence.end] == part.evidence.exact


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_sentences_cut_and_crossed_are_read_to_their_end(data: st.DataObject) -> None:
    words = list(data.draw(st.sampled_from(SENTENCES)))
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, len(words)))
        other = data.draw(st.sampled_from(SENTENCES))
        start = data.draw(st.integers(0, len(other)))
        words[at : at + data.draw(st.integers(0, 6))] = other[start : start + data.draw(st.integers(0, 8))]
    extract(RawPage(identifier="x", text=" ".join(words) + " وانتهى الاجتماع في ساعة متأخرة من الليل."))


def test_a_group_of_people_is_no_gathering_by_somebody() -> None:
    text = "روتو يزور كمبالا ويلتقي موسيفيني\n\nواستقبله في المطار وزير المياه وجمع من السادة الوزراء."
    told = extract(RawPage(identifier="x", text=text)).happenings
    assert sorted(happening.cls for happening in told) == ["Meeting", "Visit"]


def test_titles_behind_and_without_a_name_are_passed_over() -> None:
    text = "وفاة أمير الكويت وصاحب السمو ولي العهد يؤدي اليمين أمام مجلس الأمة في العاصمة الكويت."
    assert extract(RawPage(identifier="x", text=text)).article.text == text
