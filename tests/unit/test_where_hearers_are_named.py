"""To whom words go on, who interviews, who is answered or met: hearers that stand beside what is said, or before it."""

from __future__ import annotations

import pytest

from kg.model import RawPage
from kg.pipeline import extract
from tests.short import END, keys, read, statements


def hearers(text: str, day: str = "2024-06-10") -> list[set[str]]:
    """The hearers of each statement that the article makes in its own words."""
    return [keys(h, "addressee") for h in statements(text, day)]


BLAMES = [
    "نددت ناميبيا بقرار زامبيا إغلاق المعبر",
    "انتقدت ناميبيا سياسة زامبيا في ملف المياه",
    "اتهمت ناميبيا زامبيا بخرق الاتفاق",
]
GOES_ON = ["وأضافت أن هذه الخطوة مرفوضة.", "وأكدت أنها ترفض هذه الممارسات.", "ووصفت الخطوة بأنها عدائية."]


@pytest.mark.parametrize("blame", BLAMES)
@pytest.mark.parametrize("more", GOES_ON)
def test_words_go_on_against_whom_they_were_aimed_at(blame: str, more: str) -> None:
    assert hearers(f"{blame}. {more}")[:2] == [{"ZMB"}, {"ZMB"}]


def test_but_not_where_another_party_is_named_or_speaks() -> None:
    assert "ZMB" not in hearers("نددت ناميبيا بقرار زامبيا إغلاق المعبر. ورفضت الحكومة مقترح أنغولا.")[-1]
    assert "ZMB" not in hearers("نددت ناميبيا بقرار زامبيا إغلاق المعبر. ورفضت بوتسوانا الخطوة.")[-1]


OUTLETS = ["لوكالة رويترز", "في مقابلة مع وكالة رويترز", "في حوار أجرته معه وكالة رويترز", "في تصريحات لوكالة رويترز"]


@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize("who", ["وزير المالية الغاني", "رئيس وزراء فيجي"])
def test_an_outlet_is_the_channel_of_what_is_told_to_it(who: str, outlet: str) -> None:
    (one,) = statements(f"قال {who} {outlet} إن الموازنة ستقر قريبا.")
    assert keys(one, "channel") == {"reuters"}


REACTIONS = ["ردا على تصريحات زامبيا", "تعليقا على القرار الزامبي", "تعقيبا على تهديدات زامبيا"]


@pytest.mark.parametrize("reaction", REACTIONS)
@pytest.mark.parametrize("manner", ["{}، قالت ناميبيا إنها لن تتراجع.", "وقالت ناميبيا، {}، إنها لن تتراجع."])
def test_who_is_answered_hears_it(reaction: str, manner: str) -> None:
    assert hearers(manner.format(reaction))[0] == {"ZMB"}


TALKS = ["في لقاء مع الرئيس الزامبي", "في اتصال هاتفي مع الرئيس الزامبي", "خلال محادثات مع الرئيس الزامبي"]


@pytest.mark.parametrize("talks", TALKS)
def test_the_other_side_of_talks_hears_what_is_said_there(talks: str) -> None:
    (words,) = hearers(f"و{talks}، أعربت رئيسة تنزانيا عن قلقها من الجفاف.")
    assert words == {"hakainde_hichilema"}


def test_who_is_named_as_guest_hears_it() -> None:
    text = "قالت رئيسة تنزانيا لضيفها الزامبي، وزير الدفاع صموئيل مويلا، إن بلادها ستفتح المعبر."
    assert all("صمويل" in next(iter(found)) or "صموييل" in next(iter(found)) for found in hearers(text))


def test_a_deed_may_stand_behind_whose_resort_to_it_is_condemned() -> None:
    assert hearers("أدانت ناميبيا إقدام زامبيا على إغلاق المعبر.")[0] == {"ZMB"}


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("17 جمادى الأولى 1427", "2006-06-12"),
        ("التاريخ: 17 جمادى الأول 1427 هـ", "2006-06-12"),
        ("الثلاثاء 17 جمادى الأولى 1427", "2006-06-12"),
        ("الجمعة 17 جمادى الأولى 1427", None),
        ("17 جمادى الأولى 1427 - 13 يونيو 2006", "2006-06-12"),
    ],
)
def test_a_page_dated_by_the_moon_alone_has_its_day(stamp: str, day: str | None) -> None:
    text = f"قمة في لوساكا بين زامبيا وناميبيا\n\n{stamp}\n\nالتقى رئيس زامبيا أمس رئيس ناميبيا في لوساكا.{END}"
    (met,) = (h for h in extract(RawPage(identifier="moon", text=text, meta={})).happenings if h.cls == "Meeting")
    assert met.moment is not None
    assert met.moment.value == day


def test_a_month_may_be_of_the_year_told_before() -> None:
    text = "وقعت كينيا وغانا اتفاقا في 3 أبريل 2015، وفي 17 يونيو من العام ذاته وقعت كينيا ومالي اتفاقا."
    days = [
        h.moment.value for h in extract(RawPage(identifier="y", text=f"{text}{END}", meta={})).happenings if h.moment
    ]
    assert set(days) == {"2015-04-03", "2015-06-17"}


GATHERED = ["التقى الرئيس الزامبي نظيره الناميبي في ويندهوك", "عقد الرئيسان الزامبي والناميبي محادثات في ويندهوك"]


@pytest.mark.parametrize("met", GATHERED)
def test_who_met_in_a_town_spoke_there(met: str) -> None:
    (words, *_) = statements(f"{met}. وقال الرئيس الزامبي إن بلاده تدعم الحوار.")
    assert keys(words, "location") == {"windhoek"}


def test_where_and_when_the_clause_before_was() -> None:
    text = "التقى وزير خارجية زامبيا نظيره الناميبي في فبراير 2021 في ويندهوك حيث وقعا اتفاقا عسكريا."
    (signed,) = (
        h for h in extract(RawPage(identifier="w", text=f"{text}{END}", meta={})).happenings if h.cls == "Signing"
    )
    assert signed.moment is not None
    assert signed.moment.value == "2021-02"


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("اتهم {} أطرافا خارجية بعرقلة الحل.", "أطرافا خارجية"),
        ("حذر {} خصومه السياسيين من العواقب.", "خصومه السياسيين"),
        ("طالب {} شركات النفط الأجنبية بوقف التصدير.", "شركات النفط الأجنبية"),
        ("دعا {} سكان العاصمة إلى ضبط النفس.", "سكان العاصمة"),
        ("حث {} مسؤولين دوليين على التدخل.", "مسؤولين دوليين"),
        ("اتهم {} جهات لم يسمها بتمويل الشغب.", "جهات"),
    ],
)
def test_who_stands_between_a_verb_of_asking_and_its_particle_hears_it(words: str, label: str) -> None:
    reading = read(words.format("وزير الخارجية الكيني موساليا مودافادي"))
    labels = {entity.key: entity.label for entity in reading.entities}
    found = next(h for h in reading.happenings if h.cls == "Statement")
    assert [labels[key] for key in found.values("addressee")] == [label]
