"""Is the article told from what stands around it on the page, and nothing of it lost?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import DataError
from kg.knowledge.pages import load_pages
from kg.model import Article, RawPage, Zone
from kg.steps.clean import clean
from kg.steps.clean.topic import content
from kg.steps.segment import segment

PAGES = load_pages(Path(__file__).parents[2] / "kg" / "lang" / "ar")
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

TITLE = "وزيرا خارجية الأردن وكوريا الجنوبية يبحثان التعاون في عمان"
LEAD = "بحث وزير الخارجية الأردني أيمن الصفدي مع نظيره الكوري الجنوبي في عمان سبل تعزيز التعاون بين البلدين."
SECOND = "وقال الصفدي إن الأردن وكوريا الجنوبية يريدان توسيع التعاون في التعليم والطاقة، وأضاف أن اللقاء كان مثمرا."
THIRD = "من جانبه، أكد الوزير الكوري الجنوبي أن بلاده تثمن دور الأردن في استقرار المنطقة وتدعم التعاون معه."
FOREIGN = "اكتشف علماء آثار نقوشا صخرية نادرة في صحراء بعيدة، ويعتقد الباحثون أن عمرها يزيد على خمسة آلاف سنة."
FOREIGN2 = "وتظهر النقوش حيوانات وصيادين، ويأمل الباحثون أن تكشف الحفريات المقبلة مزيدا عن سكان الصحراء القدامى."
NEWS, NAV, RELATED, TEASER = "news", Zone.NAVIGATION, Zone.RELATED, Zone.TEASER


def article(text: str, **meta: str) -> Article:
    return clean(RawPage(identifier="x", text=text, meta=meta), PAGES)


def zones(text: str, **meta: str) -> dict[str, Zone]:
    """The zone in which each line begins; of repeated lines, that of the last."""
    found, at = {}, 0
    regions = article(text, **meta).regions
    for line in text.split("\n"):
        if line.strip():
            found[line.strip()] = next(r.zone for r in regions if r.start <= at + len(line) // 4 < r.end)
        at += len(line) + 1
    return found


def page(*lines: str) -> str:
    return "\n".join(lines)


def test_plain_article() -> None:
    found = zones(page(TITLE, "", LEAD, "", SECOND, "", THIRD))
    assert found == {TITLE: Zone.TITLE, LEAD: Zone.BODY, SECOND: Zone.BODY, THIRD: Zone.BODY}


def test_text_stays_whole_and_regions_cover_it() -> None:
    text = "\n\n  " + page(TITLE, "شارك الخبر:", "", LEAD, "أخبار ذات صلة", FOREIGN) + "\n\n"
    found = article(text)
    assert found.text == text
    assert "".join(text[r.start : r.end] for r in found.regions) == text


CHROME = [
    "شارك الخبر:",
    "شارك هذا المقال",
    "شارك هذا المقالإغلاق",
    "FacebookTwitterLinkedInEmail",
    "Loading...",
    "TT",
    "Copyright AP",
    "إعلان",
    "اعلان",
    "طباعة",
    "حجم الخط",
    "التصنيف: آسيا",
    "التصنيف:آسيا",
    "الوسوم: الأردن، كوريا",
    "كلمات دلالية: الأردن كوريا الجنوبية التعاون الطاقة التعليم وزير الخارجية عمان سول اتفاقية",
    "نشر في: الخميس 9 يناير 2025 - 11:20 م | آخر تحديث: الخميس 9 يناير 2025 - 11:25 م",
    "آخر تحديث: 9 يناير 2025",
    "الخميس 9 يناير 2025",
    "09:33 ص الخميس 09 يناير 2025",
    "09-01-2025 | 12:18",
    "بقلم: سالم منصور",
    "كتب - سالم منصور:",
    "كتبت: سلمى منصور",
    "كتب/ سالم منصور",
    "المصدر: وكالات",
    "المصدر: وكالة الأنباء الأردنية (بترا)",
    "تابعونا على مواقع التواصل الاجتماعي",
    "اشترك في النشرة البريدية لتصلك آخر الأخبار فور نشرها",
    "تابع أحدث الأخبار عبر تطبيق google news",
    "جميع الحقوق محفوظة لصحيفة المدى 2025",
    "الرئيسيةأخبارسياسةأعمالرياضةالعالمتكنولوجيااقتصاد",
    "الرئيسية | أخبار | سياسة | اقتصاد | رياضة",
    "الرئيسية » العالم » وزيرا خارجية يلتقيان",
    "عاجل | فيضان يغمر بلدة ساحلية - منتخب الشباب يفوز بالكأس - إضراب في المصانع",
    "زر الذهاب إلى الأعلى",
    "نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا",
    "رئيس التحريرسالم منصور",
    "يمكنكم الآن متابعة آخر الأخبار مجاناً من خلال حسابنا",
]


@pytest.mark.parametrize("line", CHROME)
def test_chrome_is_navigation_wherever_it_stands(line: str) -> None:
    assert zones(page(TITLE, line, LEAD, SECOND, THIRD))[line] is NAV
    assert zones(page(TITLE, LEAD, line, SECOND, THIRD))[line] is NAV
    after = zones(page(TITLE, LEAD, SECOND, THIRD, line))
    assert after[line] is NAV
    assert after[THIRD] is Zone.BODY


SENTENCES = [
    "كتب الرئيس على منصة إكس أن بلاده ترحب بالاتفاق وتدعو جميع الأطراف إلى احترامه دون تأخير.",
    "المصدر ذاته أكد أن المفاوضات ستستأنف قريبا في العاصمة العمانية مسقط.",
    "نشر في وقت سابق بيان مشترك أكد فيه الوزيران التزام بلديهما بتنفيذ ما اتفقا عليه في العام الماضي بينهما.",
    "شارك في اللقاء سفير كوريا الجنوبية في عمان وعدد من المسؤولين في وزارة الخارجية الأردنية.",
    "وسائل التواصل الاجتماعي كانت من موضوعات اللقاء بين الوزيرين في العاصمة الأردنية عمان.",
    "السابق في المنصب نفسه كان قد زار سول، ووقع هناك اتفاقا للتعاون في مجال الطاقة النووية.",
    "تقرير الوزارة يشير إلى أن حجم التجارة بين البلدين بلغ رقما قياسيا في السنوات الأخيرة.",
    "وأكدت الوزارة أن المباحثات تناولت الوضع في المنطقة وسبل التهدئة (رويترز).",
    "وقال مسؤول إن الاتفاق قريب. وأضاف أن العمل عليه مستمر منذ أشهر طويلة. (رويترز)",
]


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_that_begin_like_chrome_stay_body(line: str) -> None:
    assert zones(page(TITLE, LEAD, line, SECOND, THIRD))[line] is Zone.BODY


TEASERS = [
    "شاهد ايضاً: علماء يكتشفون نقوشا في الصحراء",
    "شاهد أيضًا: علماء يكتشفون نقوشا في الصحراء. ماذا تقول لنا؟",
    "اقرأ أيضا: علماء يكتشفون نقوشا في الصحراء",
    "اقرأ أيضاً| علماء يكتشفون نقوشا في الصحراء",
    "إقرأ أيضا.. علماء يكتشفون نقوشا في الصحراء",
    "اقرأ المزيد: علماء يكتشفون نقوشا في الصحراء",
    "طالع أيضا: علماء يكتشفون نقوشا في الصحراء",
    "للمزيد: علماء يكتشفون نقوشا في الصحراء",
    "قد يهمك أيضًا: علماء يكتشفون نقوشا في الصحراء",
    "خبر ذو صلة: علماء يكتشفون نقوشا في الصحراء",
    "بالفيديو: علماء يكتشفون نقوشا في الصحراء",
    "مختارات | علماء يكتشفون نقوشا في الصحراء | اقرأ المزيد",
    "أخبار ذات صلة | علماء يكتشفون نقوشا في الصحراء",
]


@pytest.mark.parametrize("line", TEASERS)
def test_teasers_between_paragraphs(line: str) -> None:
    found = zones(page(TITLE, LEAD, line, SECOND, line, THIRD))
    assert found[line] is TEASER
    assert found[SECOND] is found[THIRD] is Zone.BODY


@pytest.mark.parametrize("cue", ["اقرأ أيضا", "شاهد أيضاً:", "اقرأ المزيد", "مواضيع ذات صلة", "أخبار ذات صلة:"])
def test_cue_alone_takes_the_headline_under_it(cue: str) -> None:
    other = "علماء آثار يكتشفون نقوشا صخرية نادرة في الصحراء"
    found = zones(page(TITLE, LEAD, cue, other, SECOND, THIRD))
    assert found[cue] is found[other] is TEASER
    assert found[SECOND] is found[THIRD] is Zone.BODY


def test_cue_alone_leaves_the_subhead_after_the_headlines() -> None:
    others = ["علماء آثار يكتشفون نقوشا صخرية نادرة في الصحراء", "منتخب الشباب يفوز بكأس البطولة الآسيوية للمرة الأولى"]
    found = zones(page(TITLE, LEAD, "اقرأ أيضا", *others, "تعاون في الطاقة", SECOND, THIRD))
    assert [found[other] for other in others] == [TEASER, TEASER]
    assert found["تعاون في الطاقة"] is Zone.TITLE


HEADINGS = [
    "أخبار ذات صلة", "مقالات ذات صلة", "مواضيع ذات صلة:", "مواضيع إضافية", "الأكثر قراءة", "الاكثر قراءةً",
    "قد يهمك أيضاً", "قد يعجبك ايضا", "اخترنا لكم", "آخر الأخبار", "Related Posts", "أضف تعليق",
    "المزيد من الأخبار", "من نفس القسم", "التعليقات (12)",
]  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_after_the_heading_all_is_related(heading: str) -> None:
    card = [
        "علماء يكتشفون نقوشا في الصحراء",
        FOREIGN,
        "منتخب الشباب يفوز بالكأس",
        "إضراب في مصانع السيارات يدخل أسبوعه الثاني",
    ]
    found = zones(page(TITLE, LEAD, SECOND, THIRD, heading, *card))
    assert {found[line] for line in (heading, *card)} <= {RELATED, NAV}
    assert [found[line] for line in card] == [RELATED] * 4
    assert found[THIRD] is Zone.BODY


def test_whole_second_article_after_the_heading() -> None:
    head = "علماء آثار يكتشفون نقوشا صخرية نادرة في الصحراء"
    found = zones(page(TITLE, LEAD, SECOND, THIRD, "مقالات ذات صلة", head, "TT", head, FOREIGN, FOREIGN2, FOREIGN))
    assert found[head] is found[FOREIGN] is found[FOREIGN2] is RELATED


def test_whole_second_article_without_a_heading() -> None:
    head = "علماء آثار يكتشفون نقوشا صخرية نادرة في الصحراء"
    for mark in ("TT", head, "الخميس 9 يناير 2025", "بقلم: سالم منصور"):
        found = zones(page(TITLE, LEAD, SECOND, THIRD, head, mark, FOREIGN, FOREIGN2))
        assert found[head] is found[FOREIGN] is found[FOREIGN2] is RELATED, mark
        assert found[THIRD] is Zone.BODY


def test_a_chapter_with_its_own_subhead_is_no_second_article() -> None:
    found = zones(page(TITLE, LEAD, SECOND, "الأردن وكوريا الجنوبية والطاقة", "إعلان", THIRD, LEAD + " " + SECOND))
    assert found["الأردن وكوريا الجنوبية والطاقة"] is Zone.TITLE
    assert found[THIRD] is Zone.BODY


def test_article_that_goes_on_after_related_stories() -> None:
    found = zones(page(TITLE, LEAD, "أخبار ذات صلة", "علماء آثار يكتشفون نقوشا صخرية نادرة", SECOND, THIRD))
    assert found[SECOND] is found[THIRD] is Zone.BODY


def test_previous_and_next_story() -> None:
    lines = ["السابق عاجل.. إضراب في مصانع السيارات", "التالى العثور على نقوش في الصحراء"]
    found = zones(page(TITLE, LEAD, SECOND, THIRD, *lines))
    assert [found[line] for line in lines] == [RELATED, RELATED]


def test_headlines_after_the_end_lead_elsewhere() -> None:
    lines = ["علماء يكتشفون نقوشا في الصحراء", "منتخب الشباب يفوز بالكأس الآسيوية", "إضراب في مصانع السيارات"]
    found = zones(page(TITLE, LEAD, SECOND, THIRD, *lines))
    assert [found[line] for line in lines] == [RELATED] * 3


def test_list_that_belongs_to_the_article_stays() -> None:
    entries = ["- اتفاق للتعاون في الطاقة المتجددة", "- مذكرة تفاهم في التعليم العالي", "- برنامج لتبادل الطلبة"]
    found = zones(page(TITLE, LEAD, SECOND, "ووقع الوزيران في ختام اللقاء الوثائق التالية:", *entries))
    assert all(found[entry].is_news for entry in entries)


def test_ticker_of_other_stories_before_the_headline() -> None:
    ticker = [
        "عاجل: إضراب في مصانع السيارات يدخل أسبوعه الثاني", "منتخب الشباب يفوز بكأس البطولة للمرة الأولى",
        "أسعار الذهب ترتفع في ختام التعاملات", "حالة الطقس في عطلة نهاية الأسبوع",
        "نقوش صخرية نادرة تثير اهتمام العلماء",
    ]  # fmt: skip
    found = zones(page(*ticker, "العالم", TITLE, LEAD, SECOND, THIRD))
    assert all(not found[line].is_news for line in ticker)
    assert found[TITLE] is Zone.TITLE
    assert article(page(*ticker, "العالم", TITLE, LEAD, SECOND, THIRD)).title == TITLE


def test_ticker_that_begins_with_a_name_and_has_no_headline_of_the_article() -> None:
    others = [
        "ويليامز يعلن اعتزال كرة المضرب بعد عشرين عاما",
        "اكتشاف مقبرة ملكية في وادي الملوك",
        "أسعار الذهب ترتفع في التعاملات المبكرة",
        "نصائح لحماية البشرة من حرارة الصيف",
        "منتخب الناشئين يبدأ معسكره المغلق غدا",
        "إطلاق قمر صناعي جديد لرصد الطقس",
    ]
    found = zones(page(*others, LEAD, SECOND, THIRD))
    assert sum(found[other] is Zone.RELATED for other in others) >= len(others) - 1
    assert found[others[0]] is Zone.RELATED
    assert found[LEAD] is Zone.BODY


def test_headlines_of_all_stories_on_one_line() -> None:
    line = "    ".join(
        ["أسعار الذهب ترتفع", "منتخب الشباب يفوز", "إضراب في المصانع", "نقوش في الصحراء", "طقس حار غدا", "عودة المدارس"]
    )
    assert zones(page(line, TITLE, LEAD, SECOND, THIRD))[line] is NAV


CAPTIONS = [
    "وزيرا خارجية الأردن وكوريا الجنوبية خلال لقائهما في عمان (رويترز)",
    "جانب من اللقاء بين الوزيرين في عمان (أ.ب)",
    "الوزيران في مؤتمر صحفي (بترا - أ.ف.ب)",
    "الوزيران خلال اللقاء. سالم منصور/وكالة/رويترز.",
    "صورة أرشيفية لوزير الخارجية الأردني أيمن الصفدي",
    "الصفدي (إلى اليسار) يصافح نظيره الكوري في عمان",
    "الوزيران يتصافحان في عمان Copyright AP",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_captions(line: str) -> None:
    assert zones(page(TITLE, line, LEAD, SECOND, THIRD))[line] is Zone.CAPTION
    assert zones(page(TITLE, LEAD, line, SECOND, THIRD))[line] is Zone.CAPTION


def test_repeated_caption_under_the_headline() -> None:
    caption = "وزيرا خارجية الأردن وكوريا الجنوبية في مقر الوزارة"
    assert zones(page(TITLE, caption, caption, LEAD, SECOND, THIRD))[caption] is Zone.CAPTION


def test_promotion_at_the_end_of_the_lead() -> None:
    text = page(TITLE, LEAD + " تفاصيل أكثر على موقع المدى.", SECOND, THIRD)
    found = article(text)
    at = text.index("تفاصيل أكثر")
    assert next(r.zone for r in found.regions if r.start <= at < r.end) is NAV
    assert next(r.zone for r in found.regions if r.start <= at - 9 < r.end) is Zone.BODY


def test_subheads_are_titles() -> None:
    found = zones(page(TITLE, LEAD, "تعاون في الطاقة", SECOND, "شراكة طويلة؟", THIRD))
    assert found["تعاون في الطاقة"] is found["شراكة طويلة؟"] is Zone.TITLE


def test_paragraphs_without_full_stops_stay_body() -> None:
    bare = [line.rstrip(".") for line in (LEAD, SECOND, THIRD)]
    assert [zones(page(TITLE, *bare))[line] for line in bare] == [Zone.BODY] * 3


def joined(text: str) -> list[str]:
    """The text of each sentence, with the breaks inside of it as blanks."""
    return [" ".join(token.text for token in s.tokens) for s in segment(article(text)).sentences]


def test_lines_that_the_page_wrapped_are_read_as_one() -> None:
    wrapped = page(
        "وصل وزير الخارجية الأردني أيمن الصفدي يوم الأحد إلى سيول لحضور",
        "اجتماع اللجنة المشتركة بين البلدين، وكان في استقباله في",
        "المطار عدد من المسؤولين. وتستمر الزيارة",
        "ثلاثة أيام.",
        "ويلتقي الصفدي خلالها رئيس البرلمان، ويزور عددا من",
        "الشركات في العاصمة.",
    )
    text = page(TITLE, "", wrapped, "", THIRD)
    found = joined(text)
    assert len(found) == 5
    assert found[1].startswith("وصل وزير")
    assert found[1].endswith("من المسؤولين .")
    assert found[2] == "وتستمر الزيارة ثلاثة أيام ."
    assert article(text).text == text


def test_lines_that_are_whole_stay_apart() -> None:
    without_stops = [line.rstrip(".") for line in (LEAD, SECOND, THIRD)]
    assert article(page(TITLE, *without_stops)).wraps == frozenset()
    listed = page(TITLE, "", LEAD, SECOND, THIRD, "أخبار ذات صلة", "فرنسا وألمانيا تبحثان في", "النرويج تعين سفيرا")
    assert article(listed).wraps == frozenset()


def test_header_lines_are_navigation() -> None:
    text = f"title: {TITLE}\npublished: 2025-01-09\noutlet: المدى\n\n{LEAD}\n{SECOND}"
    found = article(text, title=TITLE, published="2025-01-09", outlet="المدى")
    assert (found.regions[0].zone, found.regions[0].start) == (NAV, 0)
    assert text[found.regions[0].end :].startswith(LEAD[:10])
    assert (found.title, found.published, found.outlet) == (TITLE, date(2025, 1, 9), "المدى")


PUBLISHED = [
    "نشر في: الخميس 9 يناير 2025 - 11:20 م | آخر تحديث: الخميس 9 يناير 2025 - 11:25 م",
    "نشر في 9 كانون الثاني 2025",
    "تاريخ النشر: ٩ يناير ٢٠٢٥",
    "آخر تحديث: 2025-01-09 11:20",
    "الخميس 09-01-2025 13:07 | كتب: سالم منصور |",
    "عرب وعالم9-1-2025 | 12:18",
    "09:33 ص الخميس 09 يناير 2025",
    "عمان 9 يناير 2025 (بترا)",
    "الوقت:2025-01-09 10:48:29المصدر: بترا",
    "المدى | الخميس - 9 رجب 1446 هـ - 9 يناير 2025 م",
    "نشر في المدى يوم 09 - 01 - 2025",
    "آخر تحديث Thursday 09 Jan 2025 10:46",
    "January 9, 2025",
    "https://almada.example/2025/1/9/amman",
    "https://almada.example/20250109/amman",
]


@pytest.mark.parametrize("line", PUBLISHED)
def test_day_of_publication(line: str) -> None:
    assert article(page(TITLE, line, LEAD, SECOND, THIRD)).published == date(2025, 1, 9)


SHOWN_BESIDE = [
    # the visitor's day has no hour; a report is put on its page some days after it was written
    page(TITLE, "الاثنين 5 مايو 2025 الدوحة قطر", "9 يناير 2025 14:20", LEAD, SECOND, THIRD),
    page(TITLE, "2025/01/09", "عمان 7 يناير / وكالات / وصل الوزير اليوم الثلاثاء إلى الدوحة في زيارة.", SECOND, THIRD),
]


@pytest.mark.parametrize("text", SHOWN_BESIDE)
def test_day_of_publication_beside_another_day(text: str) -> None:
    assert article(text).published == date(2025, 1, 9)


@pytest.mark.parametrize("line", ["• 1/19/2025", "نشر في 1/19/2025 10:00"])
def test_a_month_before_a_day_that_is_none(line: str) -> None:
    """The second number can be no month."""
    assert article(page(TITLE, line, LEAD, SECOND, THIRD)).published == date(2025, 1, 19)


UNKNOWN_DAY = [
    page("الخميس 9 يناير 2025", TITLE, LEAD, "ووصل الوزير اليوم الثلاثاء إلى عمان في زيارة رسمية تستمر يومين.", THIRD),
    page(TITLE, "https://almada.example/2025/1/9/amman", "https://almada.example/2024/1/9/amman", LEAD, SECOND, THIRD),
    page("الأحد 24 نوفمبر 2024", TITLE, LEAD, SECOND, THIRD),
    page(TITLE, "نشرت في", LEAD, SECOND, THIRD),
    page(TITLE, "نشر في يناير 2025", LEAD, SECOND, THIRD),
    page(TITLE, "9 يناير 2025", "10 فبراير 2024", LEAD, SECOND, THIRD),
    page(TITLE, "9 يناير 2025", LEAD, "ووصل الوزير اليوم الثلاثاء إلى عمان في زيارة رسمية تستمر يومين.", THIRD),
    page(TITLE, LEAD, SECOND, "وكان البلدان قد وقعا اتفاقا للتعاون في 9 يناير 2025 في سول."),
]


@pytest.mark.parametrize("text", UNKNOWN_DAY)
def test_no_day_is_invented(text: str) -> None:
    assert article(text).published is None


@pytest.mark.parametrize("credit", ["(رويترز)", "(الفرنسية - أرشيف)", "/ الأناضول"])
def test_credit_of_a_picture_is_no_news(credit: str) -> None:
    caption = f"الوزيران يتصافحان في قصر الضيافة {credit}"
    text = page(TITLE, "", caption, "", LEAD, "", SECOND, "", THIRD)
    found = article(text)
    at = text.index(credit)
    zone = {where: next(r.zone for r in found.regions if r.start <= where < r.end) for where in (at - 5, at + 2)}
    assert zone == {at - 5: Zone.CAPTION, at + 2: Zone.NAVIGATION}


def test_day_in_a_line_of_its_own_behind_a_caption() -> None:
    caption = "الوزيران يتصافحان في قصر الضيافة وسط العاصمة قبل بدء جلسة المحادثات الموسعة بينهما صباحا."
    found = article(page(TITLE, "", caption, "", "30 أيار/مايو 2025 السلم والأمن", "", LEAD, "", SECOND, "", THIRD))
    assert found.published == date(2025, 5, 30)


def test_title_of_the_source_is_preferred() -> None:
    other = "الأردن وكوريا يوقعان اتفاقا للتعاون في الطاقة"
    assert article(page(TITLE, LEAD, SECOND), title=other).title == other
    assert article(page(TITLE, LEAD, SECOND)).title == TITLE
    assert article(page(LEAD, SECOND)).title is None


def test_empty_page() -> None:
    assert article("").regions == ()
    assert [r.zone for r in article("\n \n").regions] == [NAV]


def test_incomplete_cues_are_refused(tmp_path: Path) -> None:
    (tmp_path / "pages.toml").write_text("[related]\nheadings = []\n", encoding="utf-8")
    (tmp_path / "calendar.toml").write_text("", encoding="utf-8")
    with pytest.raises(DataError, match="missing"):
        load_pages(tmp_path)


# Lines (from 1) of the seed articles that are not the article, as their research note lists them.
FURNITURE = {
    "000": [1, 9, 10, 11, 23, 31, 41, 49, 57, 65, 73, *range(77, 108)],
    "001": [1, 2, 3, 4, 10, 11, 12, 13, 14, 18, 52, 54, 56, 58, 60, 62],
    "002": [7, *range(83, 147)],
    "003": [1, 42, 44, 46, 47],
    "004": [1, 8, 10, 11, 12, 22, 30, 38, 48, 56, 64, *range(70, 97)],
}


@pytest.mark.parametrize("seed", sorted(FURNITURE))
def test_seed_articles(seed: str) -> None:
    if not SEEDS.is_dir():
        pytest.skip("the seed articles are not here: ../shared/seeds is absent")
    text = next(SEEDS.glob(f"{seed}_*.txt")).read_text(encoding="utf-8")
    regions, at, wrong = article(text).regions, 0, []
    for number, line in enumerate(text.split("\n"), start=1):
        zone = next((r.zone for r in regions if r.start <= at < r.end), None)
        if line.strip() and zone is not None and zone.is_news == (number in FURNITURE[seed]):
            wrong.append((number, str(zone)))
        at += len(line) + 1
    assert wrong == []


def test_headings_of_other_stories_side_by_side_end_the_article() -> None:
    other = "زلزال عنيف يضرب جزرا بعيدة في المحيط"
    text = "\n".join(
        (TITLE, LEAD, SECOND, THIRD, "استمع أيضا | أحدث الأخبار", f"- {other}", "- أسعار الذهب ترتفع من جديد")
    )
    assert zones(text)[f"- {other}"] == RELATED


def test_bullets_above_the_article_are_a_menu_where_they_are_not_of_its_topic() -> None:
    other, own = "• نقوش صخرية نادرة في الصحراء", "• الصفدي يبحث التعاون مع كوريا الجنوبية في عمان"
    found = zones("\n".join((TITLE, other, own, other, LEAD, SECOND, THIRD)))
    assert found[other] == NAV
    assert found[own] == Zone.TITLE


def test_of_repeated_headlines_the_date_below_the_last_counts() -> None:
    text = "\n".join(
        (
            TITLE,
            "الخميس",
            "2025/10/16",
            "آخر تحديث",
            "",
            TITLE,
            "30 يونيو 2020 الساعة 09 و46 دقيقة",
            TITLE,
            LEAD,
            SECOND,
        )
    )
    assert article(text).published == date(2020, 6, 30)


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("20250109", ""),
        ("", "آخر تحديث 9 يناير/ كانون الثاني 2025 | أرسل لصديق | تعليقات"),
        ("", "نشر في العدد: 20415 ت.م: 09-01-2025 ص: 3 ط: دبي"),
        ("Sara Adam, Omar Diallo | 09.01.2025 - محدث : 09.01.2025", ""),
        ("", "الخميس 9/1/2025"),
    ],
)
def test_a_day_below_the_headline_or_right_behind_the_text(above: str, below: str) -> None:
    lines = [TITLE, above, LEAD, SECOND, THIRD, below]
    assert article("\n".join(line for line in lines if line)).published == date(2025, 1, 9)


def test_a_day_above_the_headline_that_the_text_calls_today() -> None:
    text = page("الخميس 9 يناير 2025", TITLE, LEAD, "ووصل الوزير اليوم الخميس إلى عمان في زيارة تستمر يومين.", THIRD)
    assert article(text).published == date(2025, 1, 9)


@pytest.mark.parametrize(
    ("dateline", "day"), [("عمان 6 يناير / وكالات / ", date(2025, 1, 8)), ("عمان / وكالات / ", None)]
)
def test_a_day_of_the_page_some_days_behind_that_of_the_dateline(dateline: str, day: date | None) -> None:
    lines = [
        TITLE,
        "2025/01/08",
        f"{dateline}وصل الوزير اليوم الإثنين إلى العاصمة في زيارة تستمر يومين.",
        SECOND,
        THIRD,
    ]
    assert article("\n".join(lines)).published == day


def test_the_day_of_another_story_behind_the_text_is_not_that_of_the_page() -> None:
    lines = [TITLE, LEAD, SECOND, THIRD, "أخبار ذات صلة", FOREIGN, "آخر تحديث 9 يناير 2025"]
    assert article("\n".join(lines)).published is None


SIGNS = ("الحمل: تلتقي اليوم شخصا مهما.", "الأسد: يدعوك زميل إلى رحلة.", "الحوت: تتفق مع صديق قديم على مشروع.")


def test_what_the_stars_foretell_is_no_news() -> None:
    found = zones(page(TITLE, LEAD, SECOND, THIRD, *SIGNS))
    assert {found[line] for line in SIGNS} == {Zone.NAVIGATION}


def test_a_name_that_is_a_sign_too_is_news() -> None:
    line = "الأسد: سنعيد إعمار المدن كلها."
    assert zones(page(TITLE, LEAD, SECOND, line, THIRD))[line].is_news


@pytest.mark.parametrize("stamp", ["الخميس 9 يناير 2025", "09.01.2025 14:35", "2025/1/9"])
def test_a_day_above_a_text_without_a_headline(stamp: str) -> None:
    assert article("\n".join((stamp, LEAD, SECOND, THIRD))).published == date(2025, 1, 9)


def test_a_day_with_its_hour_right_above_the_headline() -> None:
    assert article("\n".join(("09.01.2025 14:35", TITLE, LEAD, SECOND, THIRD))).published == date(2025, 1, 9)


def test_the_weekday_of_the_text_tells_a_month_before_its_day() -> None:
    told = "أجرى الرئيس الكيني اليوم الجمعة محادثات مع نظيره التنزاني في أروشا حول التعاون بين البلدين."
    assert article("\n".join((TITLE, "9/6/2024", told, SECOND, THIRD))).published == date(2024, 9, 6)


OTHERS = ("كولومبيا توقع مع الإكوادور اتفاقا للحدود", "اليابان تعاقب شركات تعمل في ميانمار")


@pytest.mark.parametrize("heading", ["نافذة على الكون", "من كل بستان زهرة", ""])
def test_headlines_amid_the_article_that_have_nothing_to_do_with_it_are_none_of_it(heading: str) -> None:
    found = zones(page(TITLE, "", LEAD, SECOND, heading, *OTHERS, THIRD))
    assert [found[line] for line in OTHERS] == [TEASER, TEASER]
    assert found[THIRD] is Zone.BODY


def test_headings_and_points_of_the_article_itself_stay() -> None:
    own = ("اتفاق على زيادة المنح الدراسية للطلبة", "- تعزيز التدريب المهني للشباب", "- تبادل الوفود الثقافية سنويا")
    found = zones(page(TITLE, "", LEAD, f"{SECOND[:-1]} ونص على:", *own, THIRD))
    assert RELATED not in found.values()
    assert TEASER not in found.values()
    two = ("الصفدي يؤكد أهمية التعاون في عمان", "كوريا الجنوبية تثمن دور الأردن")
    assert zones(page(TITLE, "", LEAD, SECOND, *two, THIRD))[two[0]] is Zone.TITLE


@pytest.mark.parametrize("cut", ["…", "...", " […]"])
def test_a_story_of_which_only_the_first_words_stand_is_another(cut: str) -> None:
    found = zones(page(TITLE, "", LEAD, SECOND, THIRD, OTHERS[0], f"{FOREIGN[:-1]}{cut}"))
    assert found[OTHERS[0]] is RELATED
    assert list(found.values())[-1] is RELATED


def test_a_report_of_another_matter_with_a_dateline_of_its_own_is_another() -> None:
    found = zones(page(TITLE, "", LEAD, SECOND, THIRD, f"ليما (رويترز) - {FOREIGN}", FOREIGN2))
    assert found[FOREIGN2] is RELATED
    assert zones(page(TITLE, "", LEAD, SECOND, f"عمان (رويترز) - {THIRD}"))[f"عمان (رويترز) - {THIRD}"] is Zone.BODY


def test_a_text_has_the_topic_of_its_words_however_they_are_set() -> None:
    text = "عقد\u00a0الوزيران (مباحثات) بشأن «الحدود»، والحدود بينهما مغلقة منذ أشهر طويلة جدا"
    found = content(text, PAGES)
    assert found == frozenset().union(*(content(word, PAGES) for word in text.split()))
    assert {"وزيران", "مغلقه"} <= found
    assert not content("123 - ، 4", PAGES)


def test_a_teaser_behind_a_heading_and_a_bar_is_none_of_the_news_whatever_it_tells() -> None:
    line = f"اخترنا لك | {TITLE} | اقرأ أيضا"
    assert zones(page(TITLE, LEAD, SECOND, THIRD, line))[line] is TEASER
