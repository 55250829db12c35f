"""On what day an article tells that its news took place: by the page, by its dateline, by the verbs beside weekdays."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import of_class, told


def days(found: tuple[Happening, ...], cls: str) -> set[str]:
    return {h.moment.value or "" if h.moment else "" for h in found if h.cls == cls}


RECEIVED = "استقبل ويليام روتو نظيره الأوغندي يوري موسيفيني في نيروبي وبحث معه الأوضاع في المنطقة."
SIGNED = "وقع غابرييل بوريتش وسانتياغو بينيا في أسونسيون اتفاقية للتبادل التجاري بين البلدين."
TODAY = "وتعد كينيا وأوغندا من الدول المؤسسة للجماعة. ومن المقرر أن يتوجه الوفد إلى كمبالا اليوم الاثنين."
BY_THE_PAGE = [
    # an article that names no day leaves it open, whenever its page was made
    (f"{SIGNED}\n\nوقال بوريتش إن الاتفاقية تخدم الشعبين.", "Statement", ""),
    (f"{RECEIVED}\n\nوقال روتو إن بلاده تدعم الوحدة الأفريقية.", "Statement", ""),
    (f"{RECEIVED}\n\nوقال روتو إن بلاده تدعم الوحدة الأفريقية.\n\n{TODAY}", "Statement", "2024-06-10"),
    # pages tell on their day what was done on others
    (f"{SIGNED}\n\nوقال بوريتش إن الاتفاقية تخدم الشعبين.\n\n{TODAY}", "Signing", ""),
    # a lone sentence, another time in the first words, or a later day counted from them, leaves the day open
    (SIGNED, "Signing", ""),
    (f"{SIGNED[:-1]} بعد مفاوضات امتدت منذ عام 2019.\n\nوأشاد بوريتش بالاتفاقية.", "Signing", ""),
    (f"{RECEIVED}\n\nوفي اليوم التالي زار موسيفيني مومباسا.", "Meeting", ""),
]


@pytest.mark.parametrize(("text", "cls", "day"), BY_THE_PAGE, ids=range(len(BY_THE_PAGE)))
def test_words_without_a_day_are_of_the_day_of_the_page_where_the_article_names_it(
    text: str, cls: str, day: str
) -> None:
    assert days(told(text), cls) == {day}


WRITTEN_BEFORE = [
    # the page is of a Monday
    ("بوغوتا 8 يونيو /وكالات/ استقبل غوستافو بيترو اليوم سانتياغو بينيا.", "2024-06-08"),
    ("استقبل غوستافو بيترو اليوم / السبت / سانتياغو بينيا.", "2024-06-08"),
    ("استقبل غوستافو بيترو أمس الجمعة سانتياغو بينيا.", "2024-06-07"),
    ("بوغوتا 8 يونيو - استقبل غوستافو بيترو أمس الأحد سانتياغو بينيا.", "2024-06-09"),
    ("استقبل غوستافو بيترو اليوم سانتياغو بينيا.", "2024-06-10"),
    ("بوغوتا 8-6-2024 وفا- استقبل غوستافو بيترو أمس سانتياغو بينيا.", "2024-06-07"),
]


@pytest.mark.parametrize(("text", "day"), WRITTEN_BEFORE, ids=range(len(WRITTEN_BEFORE)))
def test_a_report_counts_from_the_day_on_which_it_was_written(text: str, day: str) -> None:
    assert days(told(text), "Meeting") == {day}


WEEKDAYS = [
    ("في قمة تستضيفها نيروبي استقبل ويليام روتو الخميس يوري موسيفيني.", "2024-06-06", "Occurred"),
    ("ألغت كينيا لقاء كان مقررا في نيروبي الخميس بين ويليام روتو ويوري موسيفيني.", "2024-06-13", "Denied"),
    ("سيستقبل ويليام روتو الخميس يوري موسيفيني.", "2024-06-13", "Planned"),
]


@pytest.mark.parametrize(("text", "day", "status"), WEEKDAYS, ids=range(len(WEEKDAYS)))
def test_a_verb_of_the_past_sets_a_weekday_back(text: str, day: str, status: str) -> None:
    found = told(text)
    assert days(found, "Meeting") == {day}
    assert {h.status for h in found if h.cls == "Meeting"} == {status}


SAID = [
    "توعدت حركة الشباب الأحد بمواصلة القتال ضد الجيش الكيني.",
    "أعلن البرلمان الكيني في جلسة طارئة، الأحد، رفض الاتفاق.",
    "انتقد ويليام روتو، في مقابلة الأحد مع قناة محلية، سياسة أوغندا.",
]


@pytest.mark.parametrize("text", SAID, ids=range(len(SAID)))
def test_the_day_of_a_saying_stands_before_what_is_said(text: str) -> None:
    assert days(told(f"وصل يوري موسيفيني إلى نيروبي السبت.\n\n{text}"), "Statement") == {"2024-06-09"}


def test_what_the_first_words_name_is_of_the_day_of_the_news() -> None:
    first = "وقع ويليام روتو ويوري موسيفيني الأحد اتفاقية للتجارة بين البلدين، "
    text = f"{first}ويأتي ذلك عقب اجتماع بين روتو وموسيفيني في نيروبي."
    assert days(told(text), "Meeting") == {"2024-06-09"}


COUNTED = [
    ("وصل يوري موسيفيني إلى نيروبي السبت.\n\nوكان قد التقى قبل ذلك بيوم سامية حسن في دودوما.", "2024-06-07"),
    ("وصل يوري موسيفيني إلى نيروبي السبت.\n\nوقبل ذلك بيومين التقى سامية حسن في دودوما.", "2024-06-06"),
]


@pytest.mark.parametrize(("text", "day"), COUNTED, ids=range(len(COUNTED)))
def test_a_day_counted_back_from_that_of_the_news(text: str, day: str) -> None:
    assert days(told(text), "Meeting") == {day}


def test_a_visit_is_dated_by_the_day_since_which_it_lasts() -> None:
    text = "أجرى ويليام روتو محادثات مع يوري موسيفيني الذي يؤدي زيارة عمل إلى كينيا منذ الجمعة."
    assert days(told(text), "Visit") == {"2024-06-07"}


def test_a_range_of_days_of_this_month() -> None:
    (visit,) = of_class("سيزور ويليام روتو أوغندا بين 18 و20 الجاري.", "Visit")
    assert visit.moment is not None
    assert (visit.moment.value, visit.moment.until) == ("2024-06-18", "2024-06-20")


def test_a_century_is_no_day_of_what_is_signed() -> None:
    text = "وقع ويليام روتو ويوري موسيفيني الأحد ميثاقا لأفريقيا في القرن الحادي والعشرين."
    assert days(told(text), "Signing") == {"2024-06-09"}


def test_words_at_talks_are_of_the_talks_at_which_he_was() -> None:
    lead = "استقبل ويليام روتو الأحد يوري موسيفيني في نيروبي. وكان موسيفيني التقى الأربعاء الماضي سامية حسن."
    said = "وشدد روتو في اللقاء على أن بلاده تدعم الوحدة الأفريقية."
    assert days(told(f"{lead}\n\n{said}"), "Statement") == {"2024-06-09"}


def test_a_short_line_with_a_verb_is_no_heading_of_what_was_before() -> None:
    lead = "استقبل ويليام روتو الأحد يوري موسيفيني في نيروبي ووقع معه مذكرة تفاهم بشأن شمال أوغندا."
    said = 'وقال روتو إن المذكرة "تاريخية".'
    found = told(f"{lead}\n{said}\nوأكد موسيفيني أن بلاده تدعم الوحدة الأفريقية وتسعى إلى تعزيز التجارة.")
    assert days(found, "Statement") == {"2024-06-09"}


def test_what_a_text_is_about_is_not_where_it_is_signed() -> None:
    found = told("توصل ويليام روتو ويوري موسيفيني الأحد إلى مذكرة تفاهم من عشرة بنود بشأن شمال أوغندا.")
    assert all("country:UGA" not in h.values("location") for h in found)


def test_a_month_behind_an_earlier_event_is_of_that_event() -> None:
    found = told("وهذه ثاني محادثات بين ويليام روتو ويوري موسيفيني بعد زيارة روتو إلى كمبالا في مارس الماضي.")
    assert (days(found, "Visit"), days(found, "Meeting")) == ({"2024-03"}, set())


def test_the_day_with_which_a_sentence_begins_is_its_day_whatever_else_it_names() -> None:
    lead = "أشرف وزير الخارجية التونسي محمد علي النفطي الأحد على أعمال لجنة التحضير لدورة تعقد خلال السنة الجارية."
    said = "ونوه الوزير بالمناسبة بعمق العلاقات التي تربط الشعبين التونسي والجزائري."
    assert days(told(f"{lead}\n\n{said}"), "Statement") == {"2024-06-09"}


def test_news_is_no_older_than_a_day_that_its_first_words_name() -> None:
    lead = "وصف ويليام روتو الوثائق التي كشف عنها يوري موسيفيني السبت بأنها حقيقية. والتقى روتو موسيفيني الجمعة."
    said = "في المقابل نفت سامية حسن ما جاء في الوثائق وقالت إن بلادها لا تسعى إلى الحرب."
    found = told(f"{lead}\n\n{said}")
    assert days(found, "Meeting") == {"2024-06-07"}
    assert [h.moment for h in found if h.categories == ("REJECT",)] == [None]


def test_what_others_say_once_the_article_has_moved_on_is_of_no_known_day() -> None:
    lead = "أكد ويليام روتو السبت تضامن بلاده مع تنزانيا."
    moved = "وأعلنت سامية حسن الأحد قطع علاقات بلادها مع أوغندا."
    found = told(f"{lead}\n\n{moved}\n\nونفت أوغندا الاتهامات وأعربت عن أسفها.\n\nوأضاف روتو أن بلاده تدعم الحوار.")
    told_of = {
        s: {h.moment.value for h in found if h.cls == "Statement" and s in h.values("speaker") and h.moment}
        for s in ("person:william_ruto", "country:UGA")
    }
    assert told_of == {"person:william_ruto": {"2024-06-08"}, "country:UGA": set()}


APART = [
    "أعلن يوري موسيفيني الذي تربطه علاقات طيبة بكينيا، السبت، سحب سفيره من كيغالي.",
    "أعلن يوري موسيفيني، الذي تربطه علاقات طيبة بكينيا، السبت، سحب سفيره من كيغالي.",
    "قال يوري موسيفيني الذي كان يتحدث في كمبالا، السبت، إن بلاده سترسل قوات إلى الصومال.",
]


@pytest.mark.parametrize("text", APART, ids=range(len(APART)))
def test_a_time_behind_the_comma_that_closes_a_relative_clause_is_of_what_goes_on(text: str) -> None:
    assert days(told(text), "Statement") == {"2024-06-08"}


def test_the_month_of_a_plan_is_the_next_one() -> None:
    found = told("يعتزم يوري موسيفيني زيارة كينيا في تشرين الثاني/نوفمبر.")
    assert days(found, "Visit") == {"2024-11"}
    assert days(told("زار يوري موسيفيني كينيا في نوفمبر."), "Visit") == {""}


def test_what_things_are_counted_since_is_not_of_the_day_of_the_news() -> None:
    found = told("التقى ويليام روتو الأحد يوري موسيفيني، في أول لقاء بينهما منذ توقيع اتفاق الحدود بين كينيا وأوغندا.")
    assert (days(found, "Meeting"), days(found, "Signing")) == ({"2024-06-09"}, {""})


def test_when_the_thing_spoken_of_was_made_is_not_when_something_is_done_with_it() -> None:
    found = told("انسحبت كينيا من الاتفاق التجاري المبرم مع أوغندا عام 2015 وطردت السفير الأوغندي.")
    assert (days(found, "Accession"), days(found, "Action"), days(found, "Signing")) == ({""}, {""}, {"2015"})
    left = told("أعلن ويليام روتو أن كينيا ستنسحب من الاتفاق النووي الذي يعود مع أوغندا إلى عام 2015.")
    assert "2015" not in {h.moment.value for h in left if h.moment and h.cls == "Accession"}
