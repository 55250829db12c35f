"""Times of telling: what somebody announced on a day need not have been done on it."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, statements

TAILS = [
    "وفق ما أكد مكتبه الأحد",
    "حسبما ذكرت وكالة الأنباء الرسمية الأحد",
    "كما أفادت مصادر دبلوماسية أمس الأحد",
    "بحسب بيان نشرته الرئاسة الأحد",
]


@pytest.mark.parametrize("tail", TAILS)
def test_the_day_on_which_it_was_told_is_not_that_of_what_was_done(tail: str) -> None:
    (met,) = of_class(f"التقى الرئيس الزامبي نظيره الكيني في لوساكا، {tail}.", "Meeting")
    assert met.moment is None


def test_its_own_day_is_kept_beside_that_of_telling() -> None:
    (met,) = of_class("التقى الرئيس الزامبي نظيره الكيني في لوساكا الجمعة، بحسب بيان نشرته الرئاسة الأحد.", "Meeting")
    assert met.moment is not None
    assert met.moment.value == "2024-06-07"


@pytest.mark.parametrize("when", ["بعد أن", "بعدما"])
def test_what_went_before_is_not_of_the_day_of_what_followed(when: str) -> None:
    met = of_class(f"غادر الرئيس الزامبي لوساكا الأحد {when} التقى نظيره الكيني في فندق قريب.", "Meeting")
    assert all(m.moment is None for m in met)


@pytest.mark.parametrize("cause", ["احتجاجا على", "ردا على"])
def test_the_day_of_an_answer_is_not_that_of_its_cause(cause: str) -> None:
    drills = of_class(f"يوم الخميس الماضي أغلقت كوبا المعبر {cause} تدريبات أجرتها بنما وبيرو.", "Action")
    assert all(d.moment is None for d in drills if keys(d, "participant"))


def test_tomorrow_in_the_words_of_one_is_not_the_day_of_what_another_says() -> None:
    text = "قال وزير الخارجية الشيلي إن بلاده لن تقبل اليوم ولا غدا أي تفاوض أما وزير خارجية بيرو فقال إنه متفائل."
    assert len(statements(text)) > 1
    assert all(s.moment is None or s.moment.text == "" for s in statements(text)[1:])


def test_as_for_another_ends_what_is_said_before() -> None:
    first, second = statements("أدانت تشيلي الهجوم، أما كولومبيا فرحبت بالهدنة.")
    assert keys(first, "addressee") == set()
    assert keys(second, "speaker") == {"COL"}


OTHER = "وفي سياق {other}، دعت منظمة العفو الدولية زامبيا إلى الإفراج عن المعتقلين."


@pytest.mark.parametrize("other", ["آخر", "منفصل", "متصل"])
def test_another_matter_is_not_of_the_day_of_the_news(other: str) -> None:
    text = "التقى الرئيس الزامبي نظيره الكيني في لوساكا السبت.\n" + OTHER.format(other=other)
    assert statements(text)[-1].moment is None


def test_what_is_recalled_is_not_of_the_day_of_the_news() -> None:
    text = "التقى الرئيس الزامبي نظيره الكيني في لوساكا السبت. ويشار إلى أن الرئيس الزامبي انتقد فرنسا مرارا."
    assert statements(text)[-1].moment is None
    assert keys(statements(text)[-1], "location") == set()


def test_yesterday_is_not_the_day_of_what_was_planned_then() -> None:
    deeds = of_class("اتفقت زامبيا وكينيا أمس الأحد على تقديم مساعدات إلى بنما.", "Action")
    assert all(d.moment is None or d.moment.value == "2024-06-09" for d in deeds)
