"""Times, places and topics of what is named beside an event, and those of the event itself."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, statements, told

MET = "استقبل الرئيس الزامبي {aside} السفير البلجيكي {end}."
ASIDES = ["(المولود في براغ عام 1958)", "، وهو سفير سابق في براغ منذ عام 1999،"]


@pytest.mark.parametrize("aside", ASIDES)
def test_where_and_when_somebody_was_born_is_not_where_he_meets(aside: str) -> None:
    (met,) = of_class(MET.format(aside=aside, end="أمس في لوساكا").replace(" ،", "،"), "Meeting")
    assert keys(met, "location") == {"lusaka"}
    assert met.moment is not None
    assert met.moment.value == "2024-06-09"


def test_the_day_of_what_is_due_is_not_that_of_what_comes_before_it() -> None:
    text = "التقى وزير النقل الشيلي نظيره البيروفي قبل الانتخابات المقررة في 30 يونيو."
    (met,) = of_class(text, "Meeting")
    assert met.moment is None


SAYINGS = [
    ("انتقد رئيس البرلمان السلوفيني السياسة المجرية {when}.", "أمس", "2024-06-09"),
    ("أعرب وزير الخارجية الأيرلندي عن قلقه من التوتر مع الصين {when}.", "الشهر الماضي", "2024-05"),
    ("حذر الرئيس التشادي من اندلاع مجاعة {when}.", "في أواخر نيسان (أبريل) الماضي", "2024-04"),
    ("حذر الرئيس التشادي من اندلاع مجاعة {when}.", "العام المقبل", None),
    ("أدان الرئيس التشادي قصف المدينة {when}.", "أمس", None),
]


@pytest.mark.parametrize(("text", "when", "day"), SAYINGS)
def test_words_have_the_time_with_which_they_end(text: str, when: str, day: str | None) -> None:
    said = statements(text.format(when=when))[0]
    assert (said.moment.value if said.moment else None) == day


FRAMES = [
    ("على هامش المؤتمر الدولي حول المناخ في باكو", "baku"),
    ("على هامش المؤتمر الذي استضافته باكو", "baku"),
    ("على هامش المؤتمر الاقتصادي الذي عقد في باكو", "baku"),
    ("خلال زيارة يقوم بها إلى براغ", "prague"),
    ("خلال زيارته إلى براغ", "prague"),
    ("في ختام زيارة لبراغ", "prague"),
]


@pytest.mark.parametrize(("frame", "town"), FRAMES)
def test_what_is_in_the_course_of_something_belongs_to_it_in_a_third_state_too(frame: str, town: str) -> None:
    found = told(f"التقى الرئيس الزامبي رئيس الوزراء المالطي {frame}.")
    met = next(h for h in found if h.cls == "Meeting" and h.values("superEvent"))
    assert keys(met, "location") == {town}
    assert not met.values("about")


THEMES = [
    ("{met} لمناقشة الملف النووي الإيراني.", "iran_nuclear"),
    ("{met} في لوساكا أمس لمناقشة الملف النووي الإيراني.", "iran_nuclear"),
    ("{met} بخصوص الهجرة غير النظامية.", "migration"),
    ("{met}، حيث جرى استعراض سبل التعاون في مجال الطاقة.", "energy"),
    ("{met}. وتناول اللقاء الأوضاع في لبنان والهجرة.", "migration"),
    ("{met} في إطار الجهود الرامية إلى وقف إطلاق النار في غزة.", "gaza_ceasefire"),
]


@pytest.mark.parametrize(("text", "topic"), THEMES)
def test_talks_are_about_what_they_are_held_for(text: str, topic: str) -> None:
    (met,) = of_class(text.format(met="اجتمع الرئيس الزامبي مع رئيس الوزراء المالطي"), "Meeting")
    assert topic in keys(met, "about")


def test_talks_are_not_about_what_one_of_those_who_met_says() -> None:
    text = "التقى الرئيس الزامبي رئيس الوزراء المالطي، وأكد أن بلاده تدعم الحوار حول الهجرة."
    (met,) = of_class(text, "Meeting")
    assert not met.values("about")


def test_that_this_came_at_some_place_tells_where_all_was_said_before() -> None:
    text = (
        "أكد وزير الخارجية الأيرلندي أن الاستيطان يعرقل عملية السلام. "
        "وأضاف أن المجتمع الدولي مطالب بالتحرك. "
        "وجاء ذلك خلال مؤتمر صحفي عقده في هلسنكي مساء السبت."
    )
    assert [keys(s, "location") for s in statements(text)] == [{"helsinki"}] * 2
