"""What belongs to the scene of the news: its day and place, who is there, who is not, what is yet to come."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, told

MORE = "وبحث معه الأوضاع في المنطقة وسبل التعاون."
NEWS_DAY = [
    # what follows in the same scene was on the day of the news
    ("استقبل عبد الفتاح السيسي في القاهرة، الأحد، سيرغي لافروف.", "ورحبت أنقرة باللقاء ووصفته بأنه خطوة.", "Statement"),
    ("وصل سيرغي لافروف إلى القاهرة الأحد.", f"والتقى لافروف سامح شكري {MORE}", "Meeting"),
    ("أعلنت كندا، الأحد، طرد دبلوماسيين روس.", "وأضافت أوتاوا أن الخطوة جاءت ردا على ما قام به هؤلاء.", "Action"),
]


@pytest.mark.parametrize(("lead", "text", "cls"), NEWS_DAY, ids=range(len(NEWS_DAY)))
def test_what_goes_on_is_of_the_day_of_the_news(lead: str, text: str, cls: str) -> None:
    assert {h.moment.value for h in told(f"{lead}\n\n{text}") if h.cls == cls and h.moment} == {"2024-06-09"}


OTHER_DAYS = [
    # what is recalled, and what stands behind another time or follows what does
    "وكان قد التقى هاكان فيدان",
    "وفي وقت سابق التقى هاكان فيدان",
    "يذكر أن لافروف التقى هاكان فيدان",
    "وفي اليوم التالي التقى هاكان فيدان",
    "وفي عام 2019 زار أنقرة. والتقى هاكان فيدان",
]


@pytest.mark.parametrize("text", OTHER_DAYS, ids=range(len(OTHER_DAYS)))
def test_what_is_recalled_is_of_no_day(text: str) -> None:
    found = told(f"وصل سيرغي لافروف إلى القاهرة الأحد.\n\n{text} {MORE}")
    assert [h.moment for h in found if h.cls == "Meeting" and h.moment and h.moment.value] == []


DATELINES = [
    # at home, or all away from home; before the text or on a line of its own
    ("عمان - وقع أيمن الصفدي وسيرغي لافروف اتفاق تعاون.", "Signing", {"amman"}),
    ("عمان، 9 يونيو - وقع أيمن الصفدي وسيرغي لافروف اتفاق تعاون.", "Signing", {"amman"}),
    ("جنيف (وكالات) - التقى أنتوني بلينكن سيرغي لافروف الأحد.", "Meeting", {"geneva"}),
    ("عمان - أعلن أيمن الصفدي الأحد أن بلاده تدعم الحوار.", "Statement", {"amman"}),
    # on a journey, or told of elsewhere
    ("عمان - وقع أيمن الصفدي وسيرغي لافروف اتفاق تعاون خلال زيارة أيمن الصفدي لروسيا.", "Signing", {"RUS"}),
    ("عمان - أعلن سيرغي لافروف الأحد أن بلاده تدعم الحوار.", "Statement", set()),
]


@pytest.mark.parametrize(("text", "cls", "place"), DATELINES, ids=range(len(DATELINES)))
def test_where_a_report_is_filed(text: str, cls: str, place: set[str]) -> None:
    assert [keys(h, "location") for h in told(text) if h.cls == cls] == [place]


def test_who_met_speaks_where_he_met() -> None:
    lead = "التقى سيرغي لافروف سامح شكري في القاهرة الأحد."
    text = "وأكد لافروف أن بلاده تدعم الحوار. ورحبت أنقرة بنتائج المحادثات التي جرت بين الجانبين."
    said = [keys(h, "location") for h in told(f"{lead}\n\n{text}") if h.cls == "Statement"]
    assert said == [{"cairo"}, set()]


STAND_INS = [
    ("شارك في القمة نيابة عن فلاديمير بوتين وزير الخارجية سيرغي لافروف.", "sergey_lavrov", "vladimir_putin"),
    ("اعتذر شي جين بينغ عن عدم الحضور، وأناب عنه لي تشيانغ.", "li_qiang", "xi_jinping"),
]


@pytest.mark.parametrize(("text", "there", "away"), STAND_INS, ids=range(len(STAND_INS)))
def test_who_is_there_for_whom(text: str, there: str, away: str) -> None:
    lead = "انطلقت في أديس أبابا اليوم أعمال القمة العادية للاتحاد الأفريقي."
    (summit,) = of_class(f"{lead}\n\n{text} وبحث القادة الأوضاع في القارة.", "Summit")
    assert there in keys(summit, "participant")
    assert keys(summit, "absentee") == {away}


PLANNED = ["قرر لوران فابيوس زيارة القاهرة.", "قرر القادة عقد قمة في الدوحة.", "قررت فرنسا ومصر عقد قمة في القاهرة."]


@pytest.mark.parametrize("text", PLANNED, ids=range(len(PLANNED)))
def test_what_is_decided_on_is_to_come(text: str) -> None:
    assert {h.status for h in told(text) if h.cls in ("Visit", "Summit")} == {"Planned"}


ARRIVALS = [
    ("حط الرئيس الفرنسي إيمانويل ماكرون في بغداد بعد منتصف الليل.", {"baghdad"}),
    ("قدم حسن روحاني إلى أنقرة للمشاركة في الاجتماع.", {"ankara"}),
    ("قدم حسن روحاني مساعدات إلى السودان.", set()),
]


@pytest.mark.parametrize(("text", "place"), ARRIVALS, ids=range(len(ARRIVALS)))
def test_getting_to_a_place(text: str, place: set[str]) -> None:
    visits = [keys(h, "location") for h in told(text) if h.cls == "Visit"]
    assert visits == ([place] if place else [])


def test_who_receives_whom_by_the_noun_of_receiving() -> None:
    (met,) = of_class("جاء ذلك خلال استقبال الرئيس السيسي لسيرغي لافروف.", "Meeting")
    assert keys(met, "host") == {"abdel_fattah_el_sisi"}
    assert keys(met, "participant") == {"sergey_lavrov"}


def test_who_receives_is_told_behind_the_phrase_of_time() -> None:
    lead = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى بغداد."
    text = "وعند استقباله نظيره الفرنسي في القصر الرئاسي، قال الرئيس العراقي برهم صالح إن التحديات كثيرة."
    (met,) = of_class(f"{lead}\n\n{text}", "Meeting")
    assert keys(met, "host") == {"barham_salih"}
    assert keys(met, "participant") == {"emmanuel_macron"}


def test_a_conference_of_several_heads_of_state_is_a_summit() -> None:
    text = "عقد في بغداد مؤتمر دولي بمشاركة الرئيس المصري عبد الفتاح السيسي والرئيس الفرنسي إيمانويل ماكرون"
    assert "Summit" in {h.cls for h in told(f"{text} والعاهل الأردني الملك عبد الله الثاني.")}
    assert "Summit" not in {h.cls for h in told(f"{text}.")}


def test_just_before_the_news_is_of_its_day() -> None:
    lead = "وقعت مصر وقطر في القاهرة، الأحد، اتفاق تعاون."
    text = f"وكان عبد الفتاح السيسي قد التقى تميم بن حمد آل ثاني قبل التوقيع {MORE}"
    assert {h.moment and h.moment.value for h in told(f"{lead}\n\n{text}") if h.cls == "Meeting"} == {"2024-06-09"}


def test_who_is_received_on_arrival_is_so_on_that_day() -> None:
    lead = "وصل سيرغي لافروف إلى القاهرة الأحد في زيارة رسمية."
    text = "وكان في استقباله بالمطار سامح شكري وعدد من كبار المسؤولين في وزارة الخارجية."
    assert {h.moment and h.moment.value for h in told(f"{lead}\n\n{text}") if h.cls == "Meeting"} == {"2024-06-09"}


COMPANIONS = [
    ". ويرافق رئيس الجمهورية في زيارته وزير الصناعة فوزي حريري والمتحدث باسم الحكومة علي الدباغ.",
    " على رأس وفد يضم وزير الصناعة فوزي حريري والمتحدث باسم الحكومة علي الدباغ.",
]


@pytest.mark.parametrize("text", COMPANIONS, ids=range(len(COMPANIONS)))
def test_who_goes_along_on_a_journey(text: str) -> None:
    (visit,) = of_class(f"وصل رئيس الجمهورية جلال طالباني إلى سيول{text}", "Visit")
    assert keys(visit, "actor") == {"jalal_talabani"}
    assert keys(visit, "participant") == {"~فوزي_حريري", "~علي_الدباغ"}


def test_who_arrived_as_well_arrived_there() -> None:
    text = "وصل إيمانويل ماكرون إلى بغداد. كما وصل عبد الفتاح السيسي إليها في وقت متأخر من المساء."
    assert [keys(h, "location") for h in told(text) if h.cls == "Visit"] == [{"baghdad"}, {"baghdad"}]


COUNTED = [
    ("وفي اليوم التالي التقى لافروف هاكان فيدان في أنقرة", "2024-05-04"),
    ("والتقى لافروف في اليوم الموالي هاكان فيدان في أنقرة", "2024-05-04"),
    ("وفي اليوم السابق التقى لافروف هاكان فيدان في أنقرة", "2024-05-02"),
    ("وفي اليوم نفسه التقى لافروف هاكان فيدان في أنقرة", "2024-05-03"),
]


@pytest.mark.parametrize(("text", "day"), COUNTED, ids=range(len(COUNTED)))
def test_a_day_counted_from_the_one_before(text: str, day: str) -> None:
    lead = "وصل سيرغي لافروف إلى أنقرة في 3 مايو 2024 في زيارة رسمية."
    assert {h.moment and h.moment.value for h in told(f"{lead}\n\n{text} {MORE}") if h.cls == "Meeting"} == {day}


def test_without_a_day_before_it_a_counted_day_is_none() -> None:
    lead = "وصل سيرغي لافروف إلى أنقرة في زيارة رسمية."
    text = f"وفي اليوم التالي التقى لافروف هاكان فيدان {MORE}"
    assert {h.moment and h.moment.value for h in told(f"{lead}\n\n{text}") if h.cls == "Meeting"} == {None}


MORE_WORDS = [
    ("اختلى إيمانويل ماكرون بفلاديمير بوتين.", "Meeting"),
    ("حظي هاكان فيدان باستقبال من طرف الرئيس عبد المجيد تبون.", "Meeting"),
    ("سيؤدي هاكان فيدان زيارة رسمية إلى تونس.", "Visit"),
    ("تحدث إيمانويل ماكرون وفلاديمير بوتين عبر الهاتف.", "Call"),
    ("وضع سامح شكري وسيرغي لافروف توقيعيهما على الاتفاق.", "Signing"),
    ("أمضى سامح شكري وسيرغي لافروف اتفاق تعاون.", "Signing"),
]


@pytest.mark.parametrize(("text", "cls"), MORE_WORDS, ids=range(len(MORE_WORDS)))
def test_more_words_for_encounters(text: str, cls: str) -> None:
    assert cls in {h.cls for h in told(text)}


@pytest.mark.parametrize("text", ["أمضى سيرغي لافروف ليلته في القاهرة.", "وضع سيرغي لافروف الحجر الأساس في القاهرة."])
def test_nothing_is_signed(text: str) -> None:
    assert "Signing" not in {h.cls for h in told(text)}
