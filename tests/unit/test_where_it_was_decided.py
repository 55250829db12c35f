"""What was decided, told of and met at a place that the same breath tells, or to which somebody had come before."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class


@pytest.mark.parametrize(
    "text",
    [
        "قرر وزراء خارجية كينيا ورواندا في اجتماعهم بأروشا فرض عقوبات على أوغندا.",
        "قرر وزراء خارجية كينيا ورواندا خلال اجتماعهم في أروشا فرض عقوبات على أوغندا.",
        "وافق وزراء خارجية كينيا ورواندا عقب اجتماع لهم في أروشا على فرض عقوبات على أوغندا.",
    ],
)
def test_those_who_met_decided_it_there(text: str) -> None:
    (deed,) = of_class(text, "Action")
    assert deed.categories == ("SANCTION",)
    assert keys(deed, "location") == {"arusha"}


def test_a_meeting_at_which_something_was_decided_lies_not_ahead() -> None:
    text = "قرر وزراء خارجية الاتحاد الأوروبي في اجتماعهم في أروشا فرض عقوبات على أوغندا."
    (met,) = of_class(text, "Meeting")
    assert met.status == "Occurred"
    assert keys(met, "organizer") == {"european_union"}


@pytest.mark.parametrize(
    "text",
    [
        "دعا وزير الخارجية الكيني خلال مؤتمر صحفي في أروشا بعد لقائه الرئيس الرواندي بول كاغامي إلى وقف القتال.",
        "دعا وزير الخارجية الكيني إلى وقف القتال، وذلك في مؤتمر صحفي عقده في أروشا عقب محادثات مع الرئيس بول كاغامي.",
    ],
)
def test_who_tells_the_press_of_talks_met_there(text: str) -> None:
    (met,) = of_class(text, "Meeting")
    assert keys(met, "location") == {"arusha"}


def test_talks_of_another_place_stay_there() -> None:
    text = "قال وزير الخارجية الكيني في مؤتمر صحفي في أروشا بعد لقائه الرئيس الرواندي في كيغالي إن السلام قريب."
    (met,) = of_class(text, "Meeting")
    assert keys(met, "location") == {"kigali"}


@pytest.mark.parametrize("town", ["مدينة ماكونغا", "أروشا", "مدينة أروشا، على سفح الجبل،"])
def test_a_town_hosts_what_it_is_said_to_host(town: str) -> None:
    text = f"أفادت مصادر دبلوماسية بأن {town} ستستضيف الأحد المقبل قمة ثلاثية بين كينيا ورواندا وأوغندا."
    (summit,) = of_class(text, "Summit")
    assert keys(summit, "location") <= {"~ماكونغا", "arusha"}
    assert keys(summit, "location")
    assert not any("مصادر" in key for key in keys(summit, "host"))


def test_who_came_to_a_town_that_nobody_knows_met_there() -> None:
    text = "وصل الرئيس الكيني إلى مدينة ماكونغا في زيارة رسمية. وأجرى محادثات مع نظيره التنزاني."
    (met,) = of_class(text, "Meeting")
    assert keys(met, "location") == {"~ماكونغا"}


def test_a_deed_that_is_named_again_was_done_where_it_is_told_to_have_been() -> None:
    text = "أطلقت كينيا سراح عشرين جنديا أوغنديا. وقالت لجنة الأسرى إن عملية الإفراج جرت في أروشا."
    (deed,) = of_class(text, "Action")
    assert keys(deed, "location") == {"arusha"}


def test_another_deed_tells_nothing_of_where_the_last_one_was() -> None:
    text = "فرضت كينيا عقوبات على أوغندا. وقالت لجنة الأسرى إن عملية الإفراج جرت في أروشا."
    (deed,) = (h for h in of_class(text, "Action") if "SANCTION" in h.categories)
    assert not keys(deed, "location")


@pytest.mark.parametrize(
    "text",
    [
        "دعا وزير الخارجية الكيني أوغندا إلى وقف القتال، متحدثا أمام منتدى للأمن في أروشا.",
        "ومن مدينة أروشا، دعا وزير الخارجية الكيني أوغندا إلى وقف القتال.",
    ],
)
def test_where_somebody_spoke(text: str) -> None:
    (said,) = of_class(text, "Statement")
    assert keys(said, "location") == {"arusha"}


def test_where_fighting_is_to_stop_nobody_spoke() -> None:
    (said,) = of_class("دعا وزير الخارجية الكيني أوغندا إلى وقف القتال في أروشا.", "Statement")
    assert not keys(said, "location")


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("زوال أمس الأحد", "2024-06-09"),
        ("صباح هذا اليوم", "2024-06-10"),
        ("يومه الاثنين", "2024-06-10"),
    ],
)
def test_days_go_by_other_words(when: str, day: str) -> None:
    (met,) = of_class(f"عقد وزيرا خارجية بيرو ولاوس {when} اجتماعا في ليما.", "Meeting")
    assert met.moment is not None
    assert met.moment.value == day


def test_a_name_that_begins_like_a_verb_of_the_future_puts_nothing_off() -> None:
    text = "سلم رئيس وزراء لاوس سونيكساي سيفاندون، الاثنين 10 يونيو 2024، رسالة إلى نظيره الماليزي أنور إبراهيم."
    lead = f"{text} والتقى الوزيران الكيني والتنزاني في أروشا يوم الأحد."
    (met,) = (h for h in of_class(lead, "Meeting", day="") if "arusha" in keys(h, "location"))
    assert met.moment is not None
    assert met.moment.value == "2024-06-09"
