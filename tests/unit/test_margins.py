"""What goes on at a gathering in later sentences, where earlier ones were held, and who is chosen to lead a body."""

from __future__ import annotations

import pytest

from kg.model import Happening, RawPage
from kg.pipeline import extract

END = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."
SUMMIT = "شارك بول كاغامي أمس في القمة الأفريقية المنعقدة في أديس أبابا. "
MARGINS = SUMMIT + "وعلى هامش القمة التقى كاغامي الرئيس الكيني وليام روتو. "


def told(text: str, cls: str, published: str = "2024-06-13") -> list[Happening]:
    page = RawPage(identifier="x", text=f"\n\n{text}{END}", meta={"published": published})
    return [h for h in extract(page).happenings if h.cls == cls]


def values(happening: Happening, *roles: str) -> set[str]:
    return {p.value.split(":")[-1] for p in happening.parts if p.role in roles}


@pytest.mark.parametrize(
    ("added", "there"),
    [
        ("كما بحث سيرغي لافروف مع هاكان فيدان التعاون بين البلدين.", True),
        ("والتقى سيرغي لافروف أيضا هاكان فيدان.", True),
        # what is not told as one thing more, or was elsewhere or at another time
        ("وبحث سيرغي لافروف مع هاكان فيدان التعاون بين البلدين.", False),
        ("كما بحث سيرغي لافروف مع هاكان فيدان في أنقرة التعاون بين البلدين.", False),
        ("كما التقى سيرغي لافروف هاكان فيدان في مايو الماضي.", False),
    ],
)
def test_what_is_told_as_one_thing_more_took_place_on_the_margins_as_well(added: str, there: bool) -> None:
    meetings = [m for m in told(MARGINS + added, "Meeting") if "hakan_fidan" in values(m, "participant")]
    assert ["addis_ababa" in values(m, "location") for m in meetings] == [there]


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        ("وكانت القمة السابقة للاتحاد الأفريقي قد عقدت في نيروبي عام 2023.", {"nairobi"}, "2023"),
        ("وكانت القمة العربية السابقة انعقدت في المنامة في مايو 2023.", {"manama"}, "2023-05"),
        # what a summit dealt with is not where it was held
        ("وكانت القمة السابقة للاتحاد الأفريقي قد ناقشت الأزمة في السودان عام 2023.", set(), None),
    ],
)
def test_a_summit_before_its_verb_was_held_where_that_says(text: str, place: set[str], day: str | None) -> None:
    for summit in told(text, "Summit"):
        assert values(summit, "location") == place
        assert (summit.moment.value if summit.moment else None) == day


def test_the_name_of_a_body_in_quotes_does_not_part_its_summit_from_its_host() -> None:
    text = 'شارك بدر عبد العاطي في قمة السوق المشتركة للشرق والجنوب الأفريقي "الكوميسا"، التي استضافتها بوروندي.'
    (summit,) = told(text, "Summit")
    assert values(summit, "host") == values(summit, "location") == {"BDI"}


def test_another_event_that_somebody_hosted_gives_a_summit_no_host() -> None:
    text = "شارك بدر عبد العاطي في قمة منظمة التعاون الإسلامي بعد المحادثات التي استضافتها قطر."
    assert [values(s, "host") for s in told(text, "Summit")] == [set()]


def test_summits_of_two_numbers_are_two() -> None:
    text = (
        "شارك بدر عبد العاطي اليوم في القمة الثالثة والعشرين للكوميسا في بوجمبورا. "
        "وأعلن البيان الختامي استضافة كينيا القمة الرابعة والعشرين في نيروبي العام المقبل."
    )
    first, second = told(text, "Summit")
    assert values(first, "location") == {"bujumbura"}
    assert values(second, "location") == {"nairobi"}
    assert values(second, "organizer") == {"comesa"}
    assert second.status == "Planned"


def test_he_who_receives_a_guest_on_a_visit_to_him_is_the_host() -> None:
    text = (
        "وصل عبد الفتاح السيسي إلى أسمرة أمس في زيارة رسمية. وعقد السيسي جلسة مباحثات مع الرئيس الإريتري أسياس أفورقي."
    )
    (meeting,) = told(text, "Meeting")
    assert values(meeting, "host") == {"isaias_afwerki"}


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("واختيرت غانا نائبا لرئيس المجموعة في ختام أعمالها.", [{"GHA"}]),
        ("وانتخبت كينيا رئيسا للاتحاد الأفريقي في ختام أعماله.", [{"KEN"}]),
        # a state that chose somebody
        ("وانتخبت فرنسا رئيسا جديدا في جولة الإعادة.", []),
    ],
)
def test_a_state_is_chosen_to_an_office_of_a_body(text: str, chosen: list[set[str]]) -> None:
    assert [values(a, "target") for a in told(text, "Appointment")] == chosen


def test_the_chair_is_handed_over_in_a_noun() -> None:
    text = "شهدت الجلسة تسليم هاكيندي هيتشيليما رئاسة الكوميسا إلى إيفاريست ندايشيميي."
    (deed,) = told(text, "Appointment")
    assert (values(deed, "actor"), values(deed, "target")) == ({"evariste_ndayishimiye"}, {"comesa"})
    assert "hakainde_hichilema" in values(deed, "participant")


def test_somebody_handed_to_a_state_is_no_chair() -> None:
    text = "طلبت فرنسا تسليم رئيس الحركة إلى باريس."
    assert not told(text, "Action")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("انتهت أمس في نيروبي قمة الاتحاد الأفريقي بمشاركة سامية صولحو حسن.", 1),
        ("انتهت أمس المهلة التي حددها الاتحاد الأفريقي.", 0),
    ],
)
def test_a_summit_that_ended_took_place(text: str, count: int) -> None:
    assert len(told(text, "Summit")) == count
