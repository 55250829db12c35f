"""What goes on at a gathering in later sentences, where earlier ones were held, and who is chosen to lead a body."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

SUMMIT = "شارك بول كاغامي أمس في القمة الأفريقية المنعقدة في أديس أبابا. "
MARGINS = SUMMIT + "وعلى هامش القمة التقى كاغامي الرئيس الكيني وليام روتو. "


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
    meetings = [m for m in of_class(MARGINS + added, "Meeting") if "hakan_fidan" in keys(m, "participant")]
    assert ["addis_ababa" in keys(m, "location") for m in meetings] == [there]


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
    for summit in of_class(text, "Summit"):
        assert keys(summit, "location") == place
        assert (summit.moment.value if summit.moment else None) == day


def test_the_name_of_a_body_in_quotes_does_not_part_its_summit_from_its_host() -> None:
    text = 'شارك بدر عبد العاطي في قمة السوق المشتركة للشرق والجنوب الأفريقي "الكوميسا"، التي استضافتها بوروندي.'
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "host") == keys(summit, "location") == {"BDI"}


def test_another_event_that_somebody_hosted_gives_a_summit_no_host() -> None:
    text = "شارك بدر عبد العاطي في قمة منظمة التعاون الإسلامي بعد المحادثات التي استضافتها قطر."
    assert [keys(s, "host") for s in of_class(text, "Summit")] == [set()]


def test_summits_of_two_numbers_are_two() -> None:
    text = (
        "شارك بدر عبد العاطي اليوم في القمة الثالثة والعشرين للكوميسا في بوجمبورا. "
        "وأعلن البيان الختامي استضافة كينيا القمة الرابعة والعشرين في نيروبي العام المقبل."
    )
    first, second = of_class(text, "Summit")
    assert keys(first, "location") == {"bujumbura"}
    assert keys(second, "location") == {"nairobi"}
    assert keys(second, "organizer") == {"comesa"}
    assert second.status == "Planned"


def test_he_who_receives_a_guest_on_a_visit_to_him_is_the_host() -> None:
    text = (
        "وصل عبد الفتاح السيسي إلى أسمرة أمس في زيارة رسمية. وعقد السيسي جلسة مباحثات مع الرئيس الإريتري أسياس أفورقي."
    )
    (meeting,) = of_class(text, "Meeting")
    assert keys(meeting, "host") == {"isaias_afwerki"}


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
    assert [keys(a, "target") for a in of_class(text, "Appointment")] == chosen


def test_the_chair_is_handed_over_in_a_noun() -> None:
    text = "شهدت الجلسة تسليم هاكيندي هيتشيليما رئاسة الكوميسا إلى إيفاريست ندايشيميي."
    (deed,) = of_class(text, "Appointment")
    assert (keys(deed, "actor"), keys(deed, "target")) == ({"evariste_ndayishimiye"}, {"comesa"})
    assert "hakainde_hichilema" in keys(deed, "participant")


def test_somebody_handed_to_a_state_is_no_chair() -> None:
    text = "طلبت فرنسا تسليم رئيس الحركة إلى باريس."
    assert not of_class(text, "Action")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("انتهت أمس في نيروبي قمة الاتحاد الأفريقي بمشاركة سامية صولحو حسن.", 1),
        ("انتهت أمس المهلة التي حددها الاتحاد الأفريقي.", 0),
    ],
)
def test_a_summit_that_ended_took_place(text: str, count: int) -> None:
    assert len(of_class(text, "Summit")) == count
