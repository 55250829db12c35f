"""What two do to each other, what is done in answer to something else, and requests and talks that are refused."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys, of_class, statements

# sentence, category of what each does to the other
MUTUAL = [
    ("استدعت السويد والمجر سفيريهما في مارس الماضي.", "PROTEST", {"SWE", "HUN"}),
    ("طردت السويد والمجر دبلوماسيين من الجانبين في مارس الماضي.", "COERCE", {"SWE", "HUN"}),
    ("توترت العلاقات بين إسبانيا وفنزويلا. وكان البلدان قد سحبا سفيريهما عام 2019.", "PROTEST", {"ESP", "VEN"}),
    ("أغلقت البيرو والمكسيك سفارتيهما الأسبوع الماضي بعد خلاف دام أشهرا.", "SANCTION", {"PER", "MEX"}),
]


@pytest.mark.parametrize(("text", "category", "pair"), MUTUAL)
def test_what_both_own_is_dealt_with_by_each_in_the_other(text: str, category: str, pair: set[str]) -> None:
    one, other = sorted(pair)
    assert done(text, one, other, category)
    assert done(text, other, one, category)
    assert all(keys(h, "actor").isdisjoint(keys(h, "target")) for h in deeds(text))


def test_a_cause_has_its_own_time_place_and_doer() -> None:
    text = (
        "أعلنت وزارة الخارجية المجرية أنها ستغلق القنصلية الأوكرانية،"
        " ردا على إغلاق أوكرانيا قنصلية المجر في أوجهورود الشهر الماضي."
    )
    coming, cause = sorted(of_class(text, "Action"), key=lambda h: h.status, reverse=True)
    assert (keys(coming, "actor") >= {"HUN"}, keys(coming, "location"), coming.moment) == (True, set(), None)
    assert ("UKR" in keys(cause, "actor"), keys(cause, "location")) == (True, {"uzhhorod"})


@pytest.mark.parametrize(
    "text",
    [
        "فرضت بريطانيا عقوبات على إيران الثلاثاء بسبب قمع الاحتجاجات في طهران العام الماضي.",
        "فرضت بريطانيا عقوبات على إيران احتجاجا على إعدام ناشط في طهران العام الماضي.",
    ],
)
def test_where_a_cause_took_place_is_not_where_it_was_answered(text: str) -> None:
    assert {key for h in deeds(text) for key in keys(h, "location")} == set()


def test_who_answers_the_closing_of_a_seat_has_not_closed_it() -> None:
    text = "وستغلق صربيا آخر قنصلية كرواتية لديها ردا على إغلاق قنصليتها في ريجيكا."
    assert all("HRV" not in keys(h, "target") or h.status == "Planned" for h in deeds(text))


def test_what_somebody_suspects_is_alleged() -> None:
    text = "تشتبه هولندا في أن روسيا أرسلت عملاء لتخريب كابلات بحرية في بحر الشمال."
    assert [(keys(h, "speaker"), h.categories) for h in statements(text)] == [({"NLD"}, ("ACCUSE",))]
    assert {h.status for h in deeds(text)} == {"Alleged"}


@pytest.mark.parametrize(
    "text",
    [
        "رفضت كييف الحوار مع موسكو قبل انسحاب القوات من أراضيها.",
        "رفض الرئيس الصربي لقاء نظيره الكوسوفي في بروكسل.",
        "رفضت طهران إجراء محادثات مباشرة مع واشنطن بشأن برنامجها.",
    ],
)
def test_talks_that_are_refused_are_not_held(text: str) -> None:
    assert {h.status for h in of_class(text, "Meeting")} == {"Denied"}


@pytest.mark.parametrize(
    ("text", "asks", "refuses"),
    [
        ("رفضت واشنطن طلب باكستان تزويدها بطائرات مقاتلة جديدة.", "PAK", "USA"),
        ("رفضت روما أمس طلبا تقدمت به ليبيا بإرسال سفن حربية إلى شواطئها.", "LBY", "ITA"),
        ("رفض البرلمان التركي أمس طلب السويد الانضمام إلى حلف شمال الأطلسي.", "SWE", "tbmm"),
    ],
)
def test_a_request_that_is_refused_was_made(text: str, asks: str, refuses: str) -> None:
    said = {(*keys(h, "speaker"), h.categories[0], *keys(h, "addressee")) for h in statements(text)}
    assert said == {(refuses, "REJECT", asks), (asks, "REQUEST", refuses)}


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("شدد الرئيس المصري على ضرورة أن يوقف الاتحاد الأوروبي دعم الاستيطان.", {"REQUEST"}),
        ("شدد ملك الأردن على وجوب أن تدعم فرنسا عملية السلام وأن تقوم باريس بدور إيجابي في لبنان.", {"REQUEST"}),
        ("أكد الوزير الصيني وانغ يي على أهمية أن تلتزم واشنطن بتعهداتها.", {"REQUEST"}),
        ("أعلنت بولندا الأسبوع الماضي عزمها إغلاق آخر قنصلية روسية متبقية في البلاد.", {"REJECT", "CONSULT"}),
    ],
)
def test_duties_and_intentions_tell_what_a_statement_amounts_to(text: str, categories: set[str]) -> None:
    assert {c for h in statements(text) for c in h.categories} == categories
