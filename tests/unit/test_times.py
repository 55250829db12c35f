"""Are times found in Arabic sentences, and placed as precisely as the words allow and no more?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kg.errors import DataError
from kg.knowledge.calendar import Calendar, load_calendar
from kg.model import Article, Document, Region, Zone
from kg.steps.segment import segment
from kg.steps.times import Anchor, TimeMention, article_anchor, find_times, place

CALENDAR: Calendar = load_calendar(Path(__file__).parents[2] / "kg" / "lang" / "ar" / "calendar.toml")
FRIDAY = Anchor(day=date(2024, 7, 5), exact=True)


def document(*parts: tuple[Zone, str]) -> Document:
    text, regions = "", []
    for zone, part in parts:
        regions.append(Region(start=len(text), end=len(text) + len(part) + 1, zone=zone))
        text += part + "\n"
    return segment(Article(identifier="x", text=text, regions=tuple(regions)))


def mentions(doc: Document) -> list[TimeMention]:
    return [mention for sentence in doc.sentences for mention in find_times(sentence, CALENDAR)]


def times(text: str) -> list[TimeMention]:
    return mentions(document((Zone.BODY, text)))


def placed(text: str, anchor: Anchor | None) -> list[str]:
    """`value` or `value..until` of every time that can be placed."""
    moments = [place(mention, anchor) for mention in times(text)]
    return [m.value + (f"..{m.until}" if m.until else "") for m in moments if m.value is not None]


# What needs no day to count from.
EXPLICIT = [
    ("وصل الوزير في 3 يوليو 2024 إلى العاصمة", "2024-07-03"),
    ("وصل الوزير في ٣ يوليو ٢٠٢٤ إلى العاصمة", "2024-07-03"),
    ("وصل الوزير في ۳ يوليو ۲۰۲۴ إلى العاصمة", "2024-07-03"),
    ("1956: أمم الرئيس القناة", "1956"),
    ("1956 - أمم الرئيس القناة", "1956"),
    ("يوم 3 يوليو عام 2024", "2024-07-03"),
    ("يوم 3 يوليو من عام 2024", "2024-07-03"),
    ("3 يوليو من العام 2024", "2024-07-03"),
    ("3 من يوليو 2024", "2024-07-03"),
    ("في 3 تموز 2024", "2024-07-03"),
    ("في 3 جويلية 2024", "2024-07-03"),
    ("في 3 يوليوز 2024", "2024-07-03"),
    ("في 3 يوليه 2024", "2024-07-03"),
    ("في 3 تموز/يوليو 2024", "2024-07-03"),
    ("في 3 يوليو/تموز 2024", "2024-07-03"),
    ("في 3 يوليو / تموز 2024", "2024-07-03"),
    ("في 3 يوليو (تموز) 2024", "2024-07-03"),
    ("في 3 (تموز) يوليو 2024", "2024-07-03"),
    ("في 3 يوليو - تموز 2024", "2024-07-03"),
    ("في 3 يوليو، 2024", "2024-07-03"),
    ("في 3 يوليو 2024م", "2024-07-03"),
    ("بتاريخ 3 يوليو 2024 ميلادية", "2024-07-03"),
    ("الأربعاء 3 يوليو 2024", "2024-07-03"),
    ("الأربعاء، 3 يوليو 2024", "2024-07-03"),
    ("يوم الأربعاء الموافق 3 يوليو 2024", "2024-07-03"),
    ("الأربعاء (3 يوليو 2024)", "2024-07-03"),
    ("أمس الأربعاء 3 يوليو 2024", "2024-07-03"),
    ("في الثالث من يوليو 2024", "2024-07-03"),
    ("في الثالث من شهر يوليو 2024", "2024-07-03"),
    ("في الحادي عشر من سبتمبر 2001", "2001-09-11"),
    ("في الخامس عشر من مايو عام 1948", "1948-05-15"),
    ("في الثالث والعشرين من يوليو 1952", "1952-07-23"),
    ("في العشرين من آذار 2003", "2003-03-20"),
    ("في الثلاثين من حزيران/يونيو 2013", "2013-06-30"),
    ("في الحادي والثلاثين من ديسمبر 2023", "2023-12-31"),
    ("في الأول من نوفمبر 1954", "1954-11-01"),
    ("وفي 15 كانون الثاني 2024 وقع", "2024-01-15"),
    ("وفي 15 كانون الأول 2024 وقع", "2024-12-15"),
    ("وفي 15 تشرين الأول 2024 وقع", "2024-10-15"),
    ("وفي 15 تشرين الثاني/نوفمبر 2024 وقع", "2024-11-15"),
    ("وفي 15 شباط 2024 وقع", "2024-02-15"),
    ("وفي 15 نيسان/أبريل 2024 وقع", "2024-04-15"),
    ("وفي 15 أيار 2024 وقع", "2024-05-15"),
    ("وفي 15 آب 2024 وقع", "2024-08-15"),
    ("وفي 15 آب/أغسطس 2024 وقع", "2024-08-15"),
    ("وفي 15 أيلول 2024 وقع", "2024-09-15"),
    ("وفي 15 جانفي 2024 وقع", "2024-01-15"),
    ("وفي 15 فيفري 2024 وقع", "2024-02-15"),
    ("وفي 15 أفريل 2024 وقع", "2024-04-15"),
    ("وفي 15 ماي 2024 وقع", "2024-05-15"),
    ("وفي 15 جوان 2024 وقع", "2024-06-15"),
    ("وفي 15 أوت 2024 وقع", "2024-08-15"),
    ("وفي 15 غشت 2024 وقع", "2024-08-15"),
    ("وفي 15 شتنبر 2024 وقع", "2024-09-15"),
    ("وفي 15 نونبر 2024 وقع", "2024-11-15"),
    ("وفي 15 دجنبر 2024 وقع", "2024-12-15"),
    ("وفي 15 إبريل 2024 وقع", "2024-04-15"),
    ("وفي 15 يونيه 2024 وقع", "2024-06-15"),
    ("وفي 15 مارس 2024 وقع", "2024-03-15"),
    ("بتاريخ 4/7/2024 صدر القرار", "2024-07-04"),
    ("بتاريخ 04-07-2024 صدر القرار", "2024-07-04"),
    ("بتاريخ 2024-07-04 صدر القرار", "2024-07-04"),
    ("بتاريخ 2024/7/4 صدر القرار", "2024-07-04"),
    ("بتاريخ 4.7.2024 صدر القرار", "2024-07-04"),
    ("بتاريخ ٤/٧/٢٠٢٤ صدر القرار", "2024-07-04"),
    ("الخميس 4/7/2024", "2024-07-04"),
    ("بتاريخ 7/15/2024 صدر القرار", "2024-07-15"),
    ("في فبراير 2022", "2022-02"),
    ("في شهر فبراير 2022", "2022-02"),
    ("في فبراير/شباط 2022", "2022-02"),
    ("في شباط/فبراير من عام 2022", "2022-02"),
    ("مطلع فبراير 2022", "2022-02"),
    ("في أواخر فبراير 2022", "2022-02"),
    ("في منتصف مارس 2022", "2022-03"),
    ("عام 2017", "2017"),
    ("في عام 2017", "2017"),
    ("في العام 2017", "2017"),
    ("سنة 2017", "2017"),
    ("في 2017 انضمت الهند", "2017"),
    ("منذ 2011", "2011"),
    ("منذ عام 2011", "2011"),
    ("بحلول عام 2030", "2030"),
    ("قبل عام 2030", "2030"),
    ("مطلع عام 2017", "2017"),
    ("نهاية 2017", "2017"),
    ("صيف 2017", "2017"),
    ("في خريف عام 2017", "2017"),
    ("لعام 2017", "2017"),
    ("للعام 2017", "2017"),
    ("في 2017م", "2017"),
    ("عامي 2014 و2015", "2014..2015"),
    ("بين عامي 2010 و2015", "2010..2015"),
    ("بين 2010 و2015", "2010..2015"),
    ("من 2010 إلى 2015", "2010..2015"),
    ("من عام 2010 حتى عام 2015", "2010..2015"),
    ("خلال الفترة 2010-2015", "2010..2015"),
    ("للعامين 2024 و2025", "2024..2025"),
    ("عام 2023-2024", "2023..2024"),
    ("عام 2023/2024", "2023..2024"),
    ("بين 3 و5 يوليو 2024", "2024-07-03..2024-07-05"),
    ("من 3 إلى 5 يوليو 2024", "2024-07-03..2024-07-05"),
    ("من 3 حتى 5 يوليو 2024", "2024-07-03..2024-07-05"),
    ("يومي 3 و4 يوليو 2024", "2024-07-03..2024-07-04"),
    ("3-5 يوليو 2024", "2024-07-03..2024-07-05"),
    ("3 - 5 يوليو 2024", "2024-07-03..2024-07-05"),
    ("في الفترة من 30 يونيو إلى 2 يوليو 2024", "2024-06-30..2024-07-02"),
    ("من 30 ديسمبر 2023 إلى 2 يناير 2024", "2023-12-30..2024-01-02"),
    ("بين الثالث والخامس من يوليو 2024", "2024-07-03..2024-07-05"),
    ("بين يناير ومارس 2024", "2024-01..2024-03"),
    ("من يناير إلى مارس 2024", "2024-01..2024-03"),
    ("شهري مايو ويونيو 2024", "2024-05..2024-06"),
    ("في مايو/يونيو 2024", "2024-05..2024-06"),
    ("من ديسمبر 2023 إلى مارس 2024", "2023-12..2024-03"),
    ("في الربع الأول من عام 2024", "2024-01..2024-03"),
    ("في الربع الثالث من 2024", "2024-07..2024-09"),
    ("النصف الثاني من عام 2023", "2023-07..2023-12"),
    ("28 ذو الحجة 1445 هـ الموافق 4 يوليو 2024", "2024-07-04"),
    ("الخميس 28 ذي الحجة 1445هـ الموافق 4 يوليو 2024م", "2024-07-04"),
    ("4 يوليو 2024 الموافق 28 ذو الحجة 1445 هـ", "2024-07-04"),
    ("28 ذو الحجة 1445 هـ (4 يوليو 2024)", "2024-07-04"),
    ("1 محرم 1446 هـ", "2024-07-07"),
    ("10 رمضان 1445 هـ", "2024-03-20"),
    ("رمضان 1445 هـ", "2024-03..2024-04"),
    ("عام 1445 هـ", "2023..2024"),
    ("27 محرم 1442 هـ - 15 سبتمبر 2020", "2020-09-15"),
]

# What counts from Friday, 5 July 2024.
RELATIVE = [
    # the names of months that are other words too, and parts of a month
    ("زار الوزير العاصمة في مارس", "2024-03"),
    ("والتقى الوزيران في مارس ثم في أبريل", "2024-03"),
    ("سيعود الوفد في الأسبوع الأول من أغسطس", "2024-08"),
    ("سيزور الوزير العاصمة في النصف الثاني من سبتمبر", "2024-09"),
    ("من المقرر أن يزور الوزير العاصمة في أبريل", "2025-04"),
    ("من المقرر أن تجري الانتخابات في 20 فبراير", "2025-02-20"),
    ("التقى الوزيران الخميس", "2024-07-04"),
    ("التقى الوزيران يوم الخميس", "2024-07-04"),
    ("التقى الوزيران مساء الخميس", "2024-07-04"),
    ("التقى الوزيران (الخميس)", "2024-07-04"),
    ("التقى الوزيران الجمعة", "2024-07-05"),
    ("التقى الوزيران يوم السبت", "2024-06-29"),
    ("التقى الوزيران الخميس الماضي", "2024-07-04"),
    ("التقى الوزيران يوم الجمعة الماضي", "2024-06-28"),
    ("يلتقي الوزيران الخميس المقبل", "2024-07-11"),
    ("يلتقي الوزيران الجمعة القادمة", "2024-07-12"),
    ("سيلتقي الوزيران الأحد", "2024-07-07"),
    ("من المقرر أن يصل يوم الاثنين", "2024-07-08"),
    ("وسوف يصل الاثنين", "2024-07-08"),
    ("وصل اليوم الجمعة", "2024-07-05"),
    ("وصل اليوم (الجمعة)", "2024-07-05"),
    ("وصل أمس الخميس", "2024-07-04"),
    ("وصل مساء أمس الخميس", "2024-07-04"),
    ("وصل أول أمس الأربعاء", "2024-07-03"),
    ("يصل غدا السبت", "2024-07-06"),
    ("يصل غداً", "2024-07-06"),
    ("يصل بعد غد", "2024-07-07"),
    ("يصل يوم غد السبت", "2024-07-06"),
    ("يصل يوم غد", "2024-07-06"),
    ("العام قبل الماضي", "2022"),
    ("الشهر قبل الماضي", "2024-05"),
    ("الشهر بعد المقبل", "2024-09"),
    ("يعقد في 12 يوليو", "2024-07-12"),
    ("وصل أمس", "2024-07-04"),
    ("وصل أمس الأول", "2024-07-03"),
    ("وصل أول من أمس", "2024-07-03"),
    ("وصل اليوم", "2024-07-05"),
    ("ووصل في وقت سابق اليوم", "2024-07-05"),
    ("وصل البارحة", "2024-07-04"),
    ("وقع اليوم 5 يوليو", "2024-07-05"),
    ("من الأربعاء إلى الجمعة", "2024-07-03..2024-07-05"),
    ("يومي الأربعاء والخميس", "2024-07-03..2024-07-04"),
    ("الشهر الماضي", "2024-06"),
    ("الشهر المقبل", "2024-08"),
    ("الشهر الجاري", "2024-07"),
    ("هذا الشهر", "2024-07"),
    ("مطلع الشهر المقبل", "2024-08"),
    ("نهاية الشهر الحالي", "2024-07"),
    ("العام الماضي", "2023"),
    ("العام المقبل", "2025"),
    ("السنة القادمة", "2025"),
    ("العام الجاري", "2024"),
    ("هذا العام", "2024"),
    ("هذه السنة", "2024"),
    ("في نهاية العام الماضي", "2023"),
    ("صيف العام الماضي", "2023"),
    ("مايو الماضي", "2024-05"),
    ("مايو/أيار الماضي", "2024-05"),
    ("شهر مايو الماضي", "2024-05"),
    ("سبتمبر الماضي", "2023-09"),
    ("فبراير المقبل", "2025-02"),
    ("في أيلول المقبل", "2024-09"),
    ("يوليو الجاري", "2024-07"),
    ("يوليو الماضي", "2023-07"),
    ("مارس الماضي", "2024-03"),
    ("مايو من العام الماضي", "2023-05"),
    ("في أيار/مايو من العام الجاري", "2024-05"),
    ("في مايو", "2024-05"),
    ("في 15 مايو", "2024-05-15"),
    ("في 15 مايو الماضي", "2024-05-15"),
    ("في 15 سبتمبر المقبل", "2024-09-15"),
    ("في 15 من مايو من العام الماضي", "2023-05-15"),
    ("ستعقد القمة في 15 أكتوبر", "2024-10-15"),
    ("في الخامس عشر من الشهر الجاري", "2024-07-15"),
    ("في 20 من الشهر الماضي", "2024-06-20"),
    ("في الثالث من يوليو الجاري", "2024-07-03"),
    ("قبل يومين", "2024-07-03"),
    ("قبل 3 أيام", "2024-07-02"),
    ("منذ ثلاثة أيام", "2024-07-02"),
    ("قبل شهر", "2024-06"),
    ("قبل شهرين", "2024-05"),
    ("قبل عام", "2023"),
    ("قبل عامين", "2022"),
    ("قبل عشر سنوات", "2014"),
    ("الأسبوع الماضي", "2024-06"),
    ("هذا الأسبوع", "2024"),
    ("الربع الأول من العام الجاري", "2024-01..2024-03"),
    ("بين 3 و5 يوليو", "2024-07-03..2024-07-05"),
    ("أغسطس وسبتمبر المقبلين", "2024-08..2024-09"),
    ("في يوليو وأغسطس", "2024-07..2024-08"),
]

# Times that no calendar can place, whatever is known.
VAGUE = [
    "قبل أسابيع من الغزو",
    "قبل أيام",
    "قبل يومين من القمة",
    "بعد ساعات من التنصيب",
    "بعد يومين",
    "قبل ساعات",
    "قبل أيام قليلة",
    "في ستينيات القرن الماضي",
    "في التسعينيات",
    "القرن الماضي",
    "في القرن العشرين",
    "الأسبوع التالي",
    "العام التالي",
    "نهاية الأسبوع",
    "في 15 رمضان",
    "منذ هجوم 7 أكتوبر",
    "في السابع من أكتوبر",
    "هجمات 11 سبتمبر",
    "ثورة 25 يناير",
    "في 15 نوفمبر",
    "في ديسمبر",
    "قبل نحو أسبوعين",
    "قبل أكثر من عامين",
    "الليلة الماضية",
    "الخميس قبل الماضي",
]

DURATIONS = [
    "ثلاثة أيام",
    "استمرت أكثر من ساعة ونصف",
    "لمدة عشر سنوات",
    "في غضون شهرين",
    "خلال الأشهر الستة الماضية",
    "في السنوات الأخيرة",
    "خلال العقدين الماضيين",
    "دامت 52 عاما",
    "لمدة 48 ساعة",
    "لمدة عام",
    "خلال شهر",
    "استغرقت ست عشرة ساعة",
]

# Words that only look like times.
NOT_TIMES = [
    "وصل الأمين العام للمنظمة",
    "الأمين العام الماضي",
    "مارس الرئيس صلاحياته",
    "أب الطفل وأمه",
    "رجب طيب أردوغان",
    "بين الاثنين علاقة",
    "اشترى 2000 كتاب",
    "رؤية 2030 السعودية",
    "القرار 2231",
    "في عالم اليوم",
    "اليوم الوطني للمملكة",
    "فاز المنتخب 3-1",
    "النقطة الأولى والثانية",
    "من 850 إلى 1100 جندي",
]


@pytest.mark.parametrize(("text", "expected"), EXPLICIT)
def test_explicit(text: str, expected: str) -> None:
    assert placed(text, None) == [expected]
    assert placed(text, FRIDAY) == [expected]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_relative(text: str, expected: str) -> None:
    assert placed(text, FRIDAY)[:1] == [expected]


@pytest.mark.parametrize("text", [text for text, _ in RELATIVE])
def test_relative_words_have_no_value_without_a_day(text: str) -> None:
    assert placed(text, None) == []


@pytest.mark.parametrize("text", VAGUE)
def test_vague(text: str) -> None:
    assert times(text)
    assert placed(text, FRIDAY) == []


@pytest.mark.parametrize("text", DURATIONS)
def test_durations(text: str) -> None:
    assert [mention.kind for mention in times(text)] == ["duration"]
    assert placed(text, FRIDAY) == []


@pytest.mark.parametrize("text", NOT_TIMES)
def test_not_times(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize("text", ["31 فبراير 2024", "في 30 فبراير 2023", "32/13/2024", "99/99/2024"])
def test_impossible_days_have_no_day(text: str) -> None:
    assert all(len(value) < 10 for value in placed(text, FRIDAY))


def test_words_and_tokens_are_those_of_the_article() -> None:
    doc = document((Zone.BODY, "قال الوزير إن القمة عقدت يوم الأربعاء، 3 يوليو/تموز 2024، في أستانا."))
    (mention,) = mentions(doc)
    tokens = doc.sentences[mention.sentence].tokens[mention.start : mention.end]
    assert mention.text == "يوم الأربعاء، 3 يوليو/تموز 2024"
    assert doc.article.text[tokens[0].start : tokens[-1].end] == mention.text
    assert place(mention, None).text == mention.text


def test_several_times_in_order() -> None:
    found = times("بعد لقاء الأربعاء وقمة عام 2017، يجتمعان في 3 يوليو 2024")
    assert [mention.text for mention in found] == ["الأربعاء", "عام 2017", "3 يوليو 2024"]


def test_today_in_a_quotation_is_not_the_day_of_the_article() -> None:
    assert placed('قال: "وقعنا اليوم اتفاقا"', FRIDAY) == []


def test_today_with_a_weekday_that_does_not_fit_has_no_value() -> None:
    assert placed("وصل اليوم الثلاثاء", FRIDAY) == []


def test_caller_may_know_that_the_clause_speaks_of_the_future() -> None:
    (mention,) = times("يصل الوزير الأحد")
    assert place(mention, FRIDAY).value == "2024-06-30"
    assert place(mention, FRIDAY, future=True).value == "2024-07-07"


CAPTION = (Zone.CAPTION, "الرئيسان خلال لقائهما في 3 يوليو 2024 (وكالات)")


def anchor(*parts: tuple[Zone, str], published: date | None = None) -> Anchor | None:
    doc = document(*parts)
    return article_anchor(doc, mentions(doc), published)


def test_published_day_wins() -> None:
    assert anchor(CAPTION, (Zone.BODY, "وصل الأربعاء."), published=date(2024, 7, 5)) == FRIDAY


def test_caption_day_counts_when_its_weekday_is_spoken_of() -> None:
    found = anchor(CAPTION, (Zone.BODY, "حث الرئيس يوم الخميس الدول، والتقى ضيفه يوم الأربعاء."))
    assert found == Anchor(day=date(2024, 7, 3), exact=False)
    assert placed("يوم الأربعاء", found) == ["2024-07-03"]
    assert placed("يوم الخميس", found) == ["2024-07-04"]
    assert placed("العام الماضي", found) == ["2023"]
    assert placed("مايو/أيار الماضي", found) == ["2024-05"]
    assert placed("وصل اليوم", found) == []
    assert placed("الخميس الماضي", found) == []


def test_caption_of_another_event_gives_no_day() -> None:
    assert anchor(CAPTION, (Zone.BODY, "تحدث الرئيسان يوم الثلاثاء بعد ساعات من التنصيب.")) is None


def test_historical_date_gives_no_day() -> None:
    assert anchor((Zone.BODY, "وقعت المعاهدة في 3 يوليو 1996، والتقى الوزيران الأربعاء عام 2020.")) is None


def test_dates_that_disagree_give_no_day() -> None:
    other = (Zone.CAPTION, "لقاء سابق في 12 يونيو 2024 (وكالات)")
    assert anchor(CAPTION, other, (Zone.BODY, "التقيا الأربعاء.")) is None


def test_dateline_gives_the_day_itself() -> None:
    found = anchor((Zone.BODY, "أستانا 4 يوليو 2024 (وكالات) - اختتم القادة أعمال القمة."))
    assert found == Anchor(day=date(2024, 7, 4), exact=True)


@pytest.mark.parametrize(
    "lead",
    [
        "أستانا 4 يوليو 2024 (وكالة) اختتم القادة أعمال القمة.",
        "أستانا – 4 تموز/يوليو 2024: اختتم القادة أعمال القمة.",
        "(وكالة) 4 يوليو 2024 - اختتم القادة أعمال القمة.",
    ],
)
def test_forms_of_datelines(lead: str) -> None:
    assert anchor((Zone.TITLE, "قمة أستانا"), (Zone.BODY, lead)) == Anchor(day=date(2024, 7, 4), exact=True)


@pytest.mark.parametrize(
    "lead", ["وقال الوزير في 4 يوليو 2024: انتهى الأمر.", "وانتهت الحرب في 4 يوليو 1999 (بحسب التقرير) بلا سلام."]
)
def test_what_is_no_dateline(lead: str) -> None:
    assert anchor((Zone.BODY, lead)) is None


def test_a_date_called_today_gives_the_day_itself() -> None:
    found = anchor((Zone.BODY, "اختتم القادة، اليوم الخميس 4 يوليو 2024، أعمال القمة."))
    assert found == Anchor(day=date(2024, 7, 4), exact=True)


def test_coming_date_gives_no_day() -> None:
    assert anchor((Zone.BODY, "ستعقد القمة يوم الأربعاء 3 يوليو 2024 في أستانا.")) is None


def test_no_date_no_anchor() -> None:
    assert anchor((Zone.BODY, "وصل الرئيس الخميس.")) is None


def test_incomplete_calendar_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "calendar.toml"
    path.write_text("[months]\n", encoding="utf-8")
    with pytest.raises(DataError, match="missing"):
        load_calendar(path)


def test_the_rules_end_where_each_of_them_matches() -> None:
    day, month, year = (
        next(c for some, c in CALENDAR.characters.items() if name in some)
        for name in ("day_number", "month_name", "year_number")
    )
    for string in (day + month + year, day + month, month + "_", year, day):
        found = [(m.end(), n) for n, rule in enumerate(CALENDAR.rules) if (m := rule.pattern.match(string)) and m.end()]
        assert list(CALENDAR.ends(string)) == sorted(found, key=lambda f: (-f[0], f[1]))
    assert CALENDAR.ends(day + month + year)[0][0] == 3
    assert CALENDAR.ends("") == ()


@pytest.mark.parametrize("text", ["الذكرى السنوية لثورة 23 يوليو", "وثورة 14 يناير", "إغلاق جسر 6 أكتوبر"])
def test_a_day_that_names_something_is_no_time_of_it(text: str) -> None:
    assert [mention.kind for mention in times(text)] == ["name"]
    assert placed(text, FRIDAY) == []


@pytest.mark.parametrize("text", ["بعد يومين من زيارته", "بعد أسبوع من اللقاء"])
def test_what_is_counted_from_something_told_is_no_time_of_its_own(text: str) -> None:
    assert [mention.kind for mention in times(text)] == ["offset"]


def test_a_dateline_without_a_year_has_that_of_the_full_dates_close_to_it() -> None:
    text = "يجتمع الوزيران يوم الخميس 14 ديسمبر 2023."
    assert anchor((Zone.BODY, "كراكاس، 10 ديسمبر."), (Zone.BODY, text)) == Anchor(day=date(2023, 12, 10), exact=True)
    assert anchor((Zone.BODY, "كراكاس، 10 ديسمبر."), (Zone.BODY, "وقعت المعاهدة في 3 يوليو 1996.")) is None
