"""Do offsets always point at the words they stand for, whatever the text?"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kg.knowledge.calendar import load_calendar
from kg.knowledge.pages import load_pages
from kg.match.fold import fold
from kg.model import RawPage
from kg.steps.clean import clean
from kg.steps.segment import segment
from kg.steps.times import Anchor, article_anchor, find_times, place

LANGUAGE = Path(__file__).parents[2] / "kg" / "lang" / "ar"
PAGES = load_pages(LANGUAGE)
CALENDAR = load_calendar(LANGUAGE / "calendar.toml")

WORDS = re.split(
    " ",
    "قال وزير الخارجية الصيني في القاهرة إن اليوم أمس غدا الخميس يوم الأربعاء الماضي المقبل هذا العام الشهر قبل بعد "
    "يومين أيام ثلاثة مايو أيار يوليو مارس عام 2024 2017 3 15 4/7/2024 2010-2015 من إلى بين و الموافق محرم 1445 هـ "
    "شاهد أيضا: أخبار ذات صلة (رويترز) Loading... TT نشر في \" « » “ ” ' ( ) . ، ؟ ! … - / : لـ الـ75 كانون الثاني",
)
pieces = st.lists(st.sampled_from([*WORDS, "\n", "\n\n", ". ", ".", "\u00a0"]), max_size=60)
news = st.builds(lambda parts, gap: gap.join(parts), pieces, st.sampled_from([" ", "", "  "]))
texts = st.one_of(st.text(max_size=300), news)


@given(texts)
def test_regions_cover_the_text_in_order(text: str) -> None:
    regions = clean(RawPage(identifier="x", text=text), PAGES).regions
    assert "".join(text[region.start : region.end] for region in regions) == text
    assert all(before.end == after.start for before, after in pairwise(regions))


@given(texts)
def test_tokens_are_slices_of_the_text(text: str) -> None:
    article = clean(RawPage(identifier="x", text=text), PAGES)
    last = 0
    for number, sentence in enumerate(segment(article).sentences):
        assert sentence.index == number
        assert (sentence.start, sentence.end) == (sentence.tokens[0].start, sentence.tokens[-1].end)
        for token in sentence.tokens:
            assert last <= token.start < token.end
            assert text[token.start : token.end] == token.text
            # an "and" that the page wrote apart stands in one token with its word, the blank between them in the text
            assert token.norm == fold("".join(token.text.split()))
            last = token.end


@given(texts)
def test_sentences_stay_within_regions(text: str) -> None:
    article = clean(RawPage(identifier="x", text=text), PAGES)
    for sentence in segment(article).sentences:
        holding = [r for r in article.regions if r.start <= sentence.start and sentence.end <= r.end]
        assert [r.zone for r in holding] == [sentence.zone]


@given(texts)
def test_cutting_words_never_loses_text(text: str) -> None:
    article = clean(RawPage(identifier="x", text=text), PAGES)

    def halves(norm: str) -> list[int]:
        return [len(norm) // 2, len(norm) - len(norm) // 2]

    whole = "".join(t.text for s in segment(article).sentences for t in s.tokens)
    assert "".join(t.text for s in segment(article, splitter=halves).sentences for t in s.tokens) == whole


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(texts)
def test_times_are_ranges_of_tokens_in_order(text: str) -> None:
    document = segment(clean(RawPage(identifier="x", text=text), PAGES))
    for sentence in document.sentences:
        last = 0
        for mention in find_times(sentence, CALENDAR):
            assert last <= mention.start < mention.end <= len(sentence.tokens)
            assert mention.sentence == sentence.index
            last = mention.end


@given(news)
def test_without_a_day_only_what_is_stated_has_a_value(text: str) -> None:
    document = segment(clean(RawPage(identifier="x", text=text), PAGES))
    for sentence in document.sentences:
        for mention in find_times(sentence, CALENDAR):
            moment = place(mention, None)
            if moment.value is not None:
                assert mention.expression.year is not None
                assert moment.value[:4] == f"{mention.expression.year:04}"


@given(news, st.dates(date(1995, 1, 1), date(2030, 1, 1)), st.booleans(), st.booleans())
def test_every_value_is_a_date_and_ranges_run_forward(text: str, day: date, exact: bool, future: bool) -> None:
    document = segment(clean(RawPage(identifier="x", text=text), PAGES))
    mentions = [m for s in document.sentences for m in find_times(s, CALENDAR)]
    article_anchor(document, mentions, None)
    for mention in mentions:
        moment = place(mention, Anchor(day=day, exact=exact), future=future)
        for value in (moment.value, moment.until):
            if value is not None:
                date.fromisoformat(value + "-01-01"[len(value) - 4 :] if len(value) < 10 else value)
        if moment.until is not None:
            assert moment.value is not None
            length = min(len(moment.value), len(moment.until))
            assert moment.value[:length] <= moment.until[:length]
