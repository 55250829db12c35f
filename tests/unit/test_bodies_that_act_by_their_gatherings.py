"""Organisations that speak and act by their summits and meetings, and lists of states with one that nobody knows."""

from __future__ import annotations

import pytest

from tests.short import done, keys, of_class

# sentence, doer, whom it is done to, category
READ = [
    ("ورفعت قمة الاتحاد الأفريقي العقوبات المفروضة على مالي وغينيا.", "african_union", "GIN", "YIELD"),
    ("قمة الاتحاد الأفريقي ترفع العقوبات عن مالي وغينيا وبوركينا فاسو", "african_union", "MLI", "YIELD"),
    ("وقرر اجتماع وزراء خارجية الاتحاد الأفريقي رفع العقوبات عن مالي.", "african_union", "MLI", "YIELD"),
    ("وقررت القمة العربية رفع العقوبات عن السودان في ختام أعمالها.", "arab_league", "SDN", "YIELD"),
    ("وقررت قمة «إيكواس» رفع العقوبات عن مالي في ختام أعمالها.", "ecowas", "MLI", "YIELD"),
    ("وقررت القمة الثالثة والثلاثون للاتحاد الأفريقي رفع العقوبات عن السودان.", "african_union", "SDN", "YIELD"),
    ("وانعقدت أمس قمة الاتحاد الأفريقي. وقررت القمة رفع العقوبات عن مالي.", "african_union", "MLI", "YIELD"),
    ("وقدمت فرنسا وطلنجستان وبلجيكا مساعدات إلى لبنان.", "BEL", "LBN", "AID"),
    ("وقدمت فرنسا وجزر قمرسان وبلجيكا مساعدات إلى لبنان.", "BEL", "LBN", "AID"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), READ, ids=range(len(READ)))
def test_who_acts_by_a_gathering_or_in_a_list_does_it(text: str, doer: str, target: str, category: str) -> None:
    assert done(text, doer, target, category)


def test_nobody_in_such_a_list_is_done_to() -> None:
    assert not done("وقدمت فرنسا وجزر قمرسان وبلجيكا مساعدات إلى لبنان.", "FRA", "BEL", "AID")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وطالبت القمة العربية إسرائيل بوقف الاستيطان فورا.", "arab_league"),
        ("ودعت قمة الاتحاد الأفريقي مالي إلى الإفراج عن الجنود.", "african_union"),
        ("وأكدت القمة الخليجية أن أمن دولها كل لا يتجزأ.", "gcc"),
    ],
)
def test_a_body_speaks_by_its_summit(text: str, speaker: str) -> None:
    (said,) = of_class(text, "Statement")
    assert keys(said, "speaker") == {speaker}


def test_what_a_summit_asks_for_leaves_it_held() -> None:
    (summit,) = of_class("وطالبت القمة العربية إسرائيل بوقف الاستيطان فورا.", "Summit")
    assert summit.status == "Occurred"


def test_a_summit_that_is_held_holds_nothing() -> None:
    assert not of_class("وعقدت قمة الاتحاد الأفريقي في أديس أبابا أمس.", "Statement")
