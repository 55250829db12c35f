"""What a statement is about in the article's own words, where no list has it.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from kg.knowledge import load
from tests.short import read


def matters(text: str) -> set[str]:
    """The labels of the topics that the article's words make."""
    told = read(text)
    return {e.label for e in told.entities if e.key.startswith("topic:~")}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("حذر الرئيس الكيني وليام روتو من سدود مائية عملاقة تضر بجيرانه.", "سدود مائية عملاقة"),
        ("وانتقد الرئيس الكيني وليام روتو المشروع الأوغندي بشدة.", "المشروع الأوغندي"),
        ("وقال الرئيس الكيني وليام روتو إن القوائم الانتخابية الجديدة لم تطبع بعد.", "القوائم الانتخابية الجديدة"),
        ("وحذر الرئيس الكيني وليام روتو من تشكيل أوغندا لفرق مسلحة في القرى.", "فرق مسلحة"),
        ("وشدد الرئيس الكيني وليام روتو على ضرورة ترميم الجسور القديمة.", "ترميم الجسور القديمة"),
        # what is carried out, not the carrying out; a name and no object
        ("وشدد الرئيس الكيني وليام روتو على إجراء إصلاحات عميقة في القضاء.", "إصلاحات عميقة"),
        ("وأعلن الرئيس الكيني وليام روتو إغلاقا مؤقتا للجسور.", "إغلاق مؤقت"),
        # nothing is cut off whose the last noun is
        ("وشدد الرئيس الكيني وليام روتو على تسوية متأخرات أوغندا.", "تسوية متأخرات أوغندا"),
        # past what only tells what a thing is like
        ("وقال الرئيس الكيني وليام روتو إن هناك حاجة لنهج واضح لترميم الجسور القديمة.", "ترميم الجسور القديمة"),
    ],
)
def test_the_first_noun_with_what_belongs_to_it(text: str, label: str) -> None:
    assert label in matters(text)


@pytest.mark.parametrize(
    "text",
    [
        # an occasion, a predicate, a single word, and what the list of topics has
        "وقال الرئيس الكيني وليام روتو في مؤتمر صحفي مشترك إنه سيعود غدا.",
        "وأكد الرئيس الكيني وليام روتو أن الخطوات ضرورية.",
        "وطالب الرئيس الكيني وليام روتو المجتمع الدولي بالتحرك.",
        "ودعا الرئيس الكيني وليام روتو إلى وقف إطلاق النار.",
        # what something is, what is counted, and an idiom
        "وأكد الرئيس الكيني وليام روتو أنها لن تكون مهمة سهلة.",
        "وقال الرئيس الكيني وليام روتو إن الجسر سيغلق ثلاثين يوما متتالية.",
        "وقال الرئيس الكيني وليام روتو إن الأمر ليس من باب الصدفة.",
        # which in a row it is, how much there is of it, and in what manner something is done
        "وقال الرئيس الكيني وليام روتو إن كينيا كانت الدولة الأولى التي سعت إلى ذلك.",
        "وقال الرئيس الكيني وليام روتو إن الجسر سيبقى مفتوحا لأربعين يوما.",
        "وقال الرئيس الكيني وليام روتو إن هناك بدائل متعددة.",
        "واحتفى الرئيس الكيني وليام روتو بطريقة بهيجة.",
    ],
)
def test_no_occasion_no_audience_and_nothing_that_has_a_name(text: str) -> None:
    assert matters(text) == set()


def test_shorter_forms_are_other_names_of_it() -> None:
    told = read("حذر الرئيس الكيني وليام روتو من سدود مائية عملاقة تضر بجيرانه.")
    (topic,) = (e for e in told.entities if e.key.startswith("topic:~"))
    assert set(topic.names) == {"سدود مائية", "سدود"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("حذر الرئيس الكيني وليام روتو من نقص الوقود في القرى.", "الوقود"),
        ("دعا الرئيس الكيني وليام روتو إلى إيصال المساعدات إلى القرى.", "المساعدات الإنسانية"),
        ("ندد الرئيس الكيني وليام روتو بجرائم الحرب في القرى.", "جرائم الحرب"),
        ("حذر الرئيس الكيني وليام روتو من العصابات في القرى.", "العصابات"),
    ],
)
def test_a_topic_is_called_by_what_the_words_mean(text: str, label: str) -> None:
    world = load().world.things
    about = {key for h in read(text).happenings for key in h.values("about")}
    assert label in {world[key].ar for key in about if key in world}


def test_where_words_are_put_is_no_topic() -> None:
    text = "قال الرئيس الكيني وليام روتو في بيان على الإنترنت إن الجسور القديمة لن ترمم."
    assert not {k for h in read(text).happenings for k in h.values("about") if "internet" in k}


@pytest.mark.parametrize(
    "text",
    [
        # what something is called that one spoke of
        'وأكد الرئيس الكيني وليام روتو أنها ليست "خطوة متسرعة".',
        'واعتبر الرئيس الكيني وليام روتو أن الافتتاح "بداية مرحلة".',
        'وقال الرئيس الكيني وليام روتو إن الزيارة ستشكل "نقطة انطلاق كبيرة" للبلدين.',
        "وحذر الرئيس الكيني وليام روتو من أن خطوة متسرعة كهذه تزيد الخلاف.",
        # when and where something is done
        "وقال الرئيس الكيني وليام روتو إن الصيادين سيعودون على متن سفينة خاصة.",
        "وقال الرئيس الكيني وليام روتو إن ذلك حدث مطلع الشهر.",
        # how much there is of it
        "ودعا الرئيس الكيني وليام روتو إلى شراء مجموعة من السفن.",
        "ودعا الرئيس الكيني وليام روتو نظيره الأوغندي إلى نيروبي لإبرام سلسلة من العقود.",
    ],
)
def test_what_it_is_called_when_where_and_how_much_are_no_topics(text: str) -> None:
    assert matters(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        'واستنكر الرئيس الكيني وليام روتو ما أسماه "خطوة عدائية" من أوغندا.',
        'واستنكر الرئيس الكيني وليام روتو ما وصفه بأنه "خطوة عدائية" من أوغندا.',
    ],
)
def test_what_somebody_calls_so_and_speaks_of_is_a_topic(text: str) -> None:
    assert "خطوة عدائية" in matters(text)
