"""Pages, sentences and figures of speech in the words of diplomacy that are no news of it, and their twins that are."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import Happening, RawPage
from kg.pipeline import extract
from tests.short import roles, told


def plain(text: str) -> list[Happening]:
    """The events that stand as plain facts."""
    return [h for h in told(text) if h.cls != "Statement" and h.status == "Occurred" and not h.said_by]


UNREAL = [
    # what is said of an event behind it: the whole of its clause may tell that it is open
    "لا يزال تبادل السجناء بين طوكيو وبيونغ يانغ أمرا مستبعدا.",
    "بات إرسال قوات كينية إضافية إلى هايتي رهنا بتمويل أمريكي.",
    "استقالة الرئيس البيروفي مطلب المحتجين في ليما.",
    "توقيع الهدنة بين كييف وموسكو ما زال في علم الغيب.",
    "انضمام كوسوفو إلى مجلس أوروبا رهن بإنشاء رابطة البلديات الصربية.",
    # what something is done for, or goes on until
    "حان الوقت لكي تعترف اليابان بدولة فلسطين.",
    "ريثما تنسحب القوات الروسية من ترانسنيستريا تبقى المحادثات مجمدة.",
    # what goes about, with where or when before "that"; what is feared or suspected
    "يشاع في براغ أن رئيس الوزراء السلوفاكي التقى سرا مبعوثا روسيا.",
    "مخاوف من اجتياح بري إسرائيلي للبنان.",
    "شبهات حول تمويل ليبي لحملة ساركوزي.",
    # what is demanded before the words of those who demand it
    "آلاف المتظاهرين يطالبون برحيل الرئيس اليمني: يكفي حكم الثلاثين",
    # who stays away from a signing
    "تخلفت الهند عن توقيع اتفاق الشراكة مع آسيان في اللحظة الأخيرة.",
    # stories, figures of speech, private life, parties and old history
    "في لعبة «حرب الحضارات» تحتل الهند أستراليا.",
    "حرب الأسعار بين السعودية وروسيا تشتعل من جديد.",
    "انفصل وزير المالية الكندي عن زوجته بعد عشرين عاما.",
    "وأثارت خسارة حزب موغابي في الانتخابات أزمة حادة.",
    "وفي عام 1494 وقعت إسبانيا والبرتغال معاهدة اقتسمتا بموجبها العالم الجديد.",
]

REAL = [
    "أرسلت كينيا قوات إضافية إلى هايتي بتمويل أمريكي.",
    "توقيع الهدنة بين كييف وموسكو تم فجر الأحد في إسطنبول.",
    "استقال الرئيس البيروفي تحت ضغط المحتجين في ليما.",
    "اعترفت اليابان بدولة فلسطين بعد طول انتظار.",
    "وبقيت المحادثات مجمدة حتى انسحبت القوات الروسية من ترانسنيستريا.",
    "التقى رئيس الوزراء السلوفاكي روبرت فيتسو مبعوثا روسيا في براغ.",
    "اجتاحت إسرائيل جنوب لبنان برا.",
    "وقعت الهند اتفاق الشراكة مع آسيان في اللحظة الأخيرة.",
    "الحرب بين السعودية والحوثيين تشتعل من جديد.",
    "وفي عام 1977 وقعت بنما والولايات المتحدة معاهدة القناة.",
]


@pytest.mark.parametrize("text", UNREAL, ids=range(len(UNREAL)))
def test_what_is_open_told_as_a_story_or_only_likened_is_no_plain_fact(text: str) -> None:
    assert plain(text) == []


@pytest.mark.parametrize("text", REAL, ids=range(len(REAL)))
def test_what_did_happen_is_told(text: str) -> None:
    assert plain(text) != []


PAGES = [
    "مقطع من رواية «سفارة الريح»\n\nوقع الوزيران الوثيقة ثم أحرقاها. قالت له: لن تعود روسيا إلى هنا، ثم زارت تركيا.",
    "مسلسل دنماركي بارد\n\nيدور المسلسل حول رئيسة وزراء، وفي الحلقة الثالثة تغزو روسيا جزيرة نرويجية. يبالغ المخرج في "
    "السيناريو، وتلعب الممثلة دور الوزيرة في دراما بلا تشويق.",
    "طقس الخميس في مصر\n\nيلتقي منخفض قبرص مع هواء بارد من تركيا، وتنسحب الموجة الحارة من السودان يوم الجمعة.",
    "البرغر الأمريكي على الطريقة الكورية\n\nاخلطي صلصة الصويا مع العسل، ثم أضيفي الثوم. يتحالف الحلو مع الحامض في هذه "
    "الشطيرة بين كوريا والولايات المتحدة.",
    "وظائف شاغرة: مترجم في سفارة النمسا\n\nيرافق المترجم السفير النمساوي في لقاءاته مع المسؤولين القطريين.",
    "جدول القنوات\n\n21:00 فيلم «اغتيال الرئيس» – أمريكا تغزو كوبا\n22:30 وثائقي: ألمانيا تجتاح بولندا",
]


@pytest.mark.parametrize("text", PAGES, ids=range(len(PAGES)))
def test_nothing_on_a_page_of_another_kind_is_news(text: str) -> None:
    reading = extract(RawPage(identifier="page", text=text, meta={"published": "2024-05-15"}), load())
    assert (reading.happenings, reading.relations) == ((), ())


def test_a_film_named_in_the_news_makes_no_page_of_films() -> None:
    text = "افتتح الرئيس الفرنسي إيمانويل ماكرون في بكين أسبوع الفيلم الفرنسي، والتقى نظيره الصيني شي جين بينغ."
    assert "Meeting" in [h.cls for h in plain(text)]


YET_TO_BE = [
    "ومن المستحسن أن تستدعي لشبونة سفيرها في كراكاس.",
    "إما أن تنسحب روسيا من خيرسون أو تستمر الحرب.",
    "وبحسب الدستور، يعين الرئيس الألماني المستشار.",
    "كلما قصفت إسرائيل دمشق نددت طهران.",
    "ولم تسفر الوساطة عن وقف لإطلاق النار بين تايلاند وكمبوديا.",
    "وصوت البرلمان ضد عزل رئيس كوريا الجنوبية.",
    "وأخطأت الوكالة حين نقلت أن غانا اعترفت بتايوان.",
    "خبر كاذب: تركيا تغلق سفارتها في أثينا",
    "حقيقة استقالة رئيس الوزراء الكويتي.",
    "يفترض الباحث أن الصين حاصرت تايوان بحرا.",
    "وعلى افتراض انسحاب أمريكا من اليابان ستتسلح طوكيو.",
    "قرب توقيع اتفاق دفاعي بين اليونان والهند.",
    "تزور الفنانة التونسية هند صبري بيروت لتصوير فيلم.",
    "وتظهر اللوحة توقيع معاهدة السلام بين روسيا والسويد.",
]


@pytest.mark.parametrize("text", YET_TO_BE, ids=range(len(YET_TO_BE)))
def test_what_is_thought_of_ruled_out_untrue_or_pictured_is_no_plain_fact(text: str) -> None:
    assert plain(text) == []


DONE = [
    "وأسفرت الوساطة عن وقف لإطلاق النار بين تايلاند وكمبوديا.",
    "وصوت البرلمان على عزل رئيس كوريا الجنوبية.",
    "واستطاع الوسيط أن يجمع الوفدين السوداني والإماراتي، ثم التقى وزير الخارجية المصري نظيره الإماراتي.",
    "وعين الرئيس الألماني فرانك فالتر شتاينماير المستشار فريدريش ميرتس.",
]


@pytest.mark.parametrize("text", DONE, ids=range(len(DONE)))
def test_what_was_reached_or_done_is_told(text: str) -> None:
    assert plain(text) != []


def test_a_son_of_a_president_is_none_and_no_president_is_a_king() -> None:
    assert roles("نجل رئيس أوغندا موهوزي كاينيروغابا يهدد كينيا.") == set()
    assert plain("إمبراطور ألمانيا في طنجة.") == []


OPEN = [
    "لقاء رئيسي أذربيجان وأرمينيا لا يلوح في الأفق.",
    "انسحاب تركيا من شمال سوريا ليس مطروحا على الطاولة حاليا، بحسب مصدر تركي.",
    "إغلاق السفارة البريطانية في طهران ليس سوى إشاعة.",
    "استقالة بايدن؟ البيت الأبيض يضحك.",
    "وما من دليل على أن صربيا أمدت روسيا بالصواريخ.",
    "وأغلب الظن أن إيران أفرجت عن البحارة الهنود.",
    "وشبه المعلق مباراة الأمس بالحرب بين اليونان وتركيا.",
    "وأثار الهجوم مخاوف من اندلاع حرب بين الكونغو ورواندا.",
    "ورأى الخبير أن انسحاب المجر من الناتو سيعني تفككه.",
]


@pytest.mark.parametrize("text", OPEN, ids=range(len(OPEN)))
def test_what_is_out_of_sight_asked_unproven_or_feared_is_no_plain_fact(text: str) -> None:
    assert plain(text) == []


NEXT = [
    "رفضت بولندا المقترح ثم استدعت السفير الروسي.",
    "دعت الهند إلى التهدئة ثم قصفت مواقع في باكستان.",
    "طلبت مالي مغادرة القوات الفرنسية ثم وقعت اتفاقا مع روسيا.",
    "حذرت طهران واشنطن ثم هاجمت قاعدة العديد في قطر.",
    "أكدت روسيا رغبتها في السلام ثم قصفت أوكرانيا.",
    "نددت تركيا بالقصف وأغلقت سفارتها في دمشق.",
]


@pytest.mark.parametrize("text", NEXT, ids=range(len(NEXT)))
def test_what_who_spoke_did_next_is_no_part_of_his_words(text: str) -> None:
    assert plain(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "زعم الرئيس أن رواندا قصفت غوما واحتلت بوكافو.",
        "طالب الوزير بأن تنسحب رواندا ثم تفتح الحدود مع الكونغو.",
    ],
)
def test_what_goes_on_behind_that_is_part_of_his_words(text: str) -> None:
    assert plain(text) == []
