"""Who belongs to a group of states that only the article knows, and which group is meant by "the group"."""

from __future__ import annotations

import pytest

from tests.short import roles

GROUP = "organization:~مجموعه_اصدقا_هايتي"


def members(text: str) -> set[tuple[str, str]]:
    return {(s.split(":")[-1], o) for s, p, o in roles(text) if p == "memberOf"}


@pytest.mark.parametrize(
    "text",
    [
        "اجتمعت مجموعة أصدقاء هايتي أمس. وتضم المجموعة كلا من كندا وتشيلي.",
        "ورحب بالقرار سفراء مجموعة أصدقاء هايتي المؤلفة من كندا وتشيلي.",
        "وعقدت مجموعة أصدقاء هايتي (كندا وتشيلي) لقاء في ليما.",
        "وأعلنت مجموعة أصدقاء هايتي، التي تضم كندا وتشيلي، موقفها.",
    ],
)
def test_who_is_in_a_group_that_nobody_knows(text: str) -> None:
    assert members(text) == {("CAN", GROUP), ("CHL", GROUP)}


def test_who_chairs_it() -> None:
    assert ("country:CHL", "chairOf", GROUP) in roles("تشيلي، التي ترأس مجموعة أصدقاء هايتي، دعت إلى لقاء.")


def test_a_known_group_told_of_later_is_meant() -> None:
    text = "اجتمعت مجموعة أصدقاء هايتي أمس. وفي اليوم نفسه التأمت قمة مجموعة السبع، وتسلمت كندا رئاسة المجموعة."
    assert {o for _, p, o in roles(text) if p == "chairOf"} == {"organization:g7"}


def test_companies_are_no_members() -> None:
    assert not members("وتضم رابطة مصدري الكاكاو شركات من غانا وتوغو.")


FRIENDS = "مجموعة من ثلاث دول صديقة لتوغو"


@pytest.mark.parametrize(
    ("text", "group"),
    [
        (f"أعلنت {FRIENDS}، التي تضم كندا وتشيلي، موقفها.", "مجموعه_من_ثلاث_دول_صديقه_لتوغو"),
        (f"شكلت الدول {FRIENDS}. وتضم المجموعة كلا من كندا وتشيلي.", "مجموعه_من_ثلاث_دول_صديقه_لتوغو"),
        (
            "دعا تحالف لحماية الغابات في الأمازون إلى لقاء. ويضم التحالف كندا وتشيلي.",
            "تحالف_لحمايه_الغابات_في_الامازون",
        ),
        ("وتتألف الآلية الثلاثية الجديدة من كندا وتشيلي.", "الاليه_الثلاثيه_الجديده"),
        ("والتقى سفراء رابطة دول غرب المتوسط (كندا وتشيلي) في ليما.", "رابطه_دول_غرب_المتوسط"),
    ],
)
def test_a_group_is_called_by_the_words_before_those_who_are_in_it(text: str, group: str) -> None:
    assert members(text) == {("CAN", f"organization:~{group}"), ("CHL", f"organization:~{group}")}


def test_a_group_without_members_that_are_told_has_no_name() -> None:
    assert not members("دعا تحالف لحماية الغابات إلى لقاء. ويضم التحالف شركات كثيرة من كندا وتشيلي.")


def test_a_group_that_is_to_be_formed_has_none_yet() -> None:
    assert not members("ودعت المسودة إلى تشكيل لجنة متابعة تضم كندا وتشيلي.")


# what a group may be called, and how the words around its name tell who is in it
CALLED = ("منصة الحوار البحري", "مبادرة أصدقاء مالي", "لجنة السلام الخاصة باليمن", "صيغة 4+2", "رابطة دلتا الجنوب")
COUNTED = ("منصة الحوار البحري", "مبادرة أصدقاء مالي", "رابطة دلتا الجنوب")


def in_group(text: str, prop: str = "memberOf") -> set[str]:
    """The states that are tied to a group that only the article knows."""
    return {s.split(":")[-1] for s, p, o in roles(text) if p == prop and o.startswith("organization:~")}


@pytest.mark.parametrize("name", CALLED)
@pytest.mark.parametrize(
    "told",
    [
        "وتضم {} كلا من كندا وتشيلي وغانا.",
        "وباتت {} تضم ثلاث دول: كندا وتشيلي وغانا.",
        "وأعضاء {} هم كندا وتشيلي وغانا.",
        "وأعلنت {} (كندا وتشيلي وغانا) موقفها.",
        "وأيدت كندا وتشيلي وغانا، وهي دول أعضاء في {}، القرار.",
    ],
)
def test_names_of_groups_and_ways_to_say_who_is_in_them(told: str, name: str) -> None:
    assert in_group(told.format(name)) == {"CAN", "CHL", "GHA"}


@pytest.mark.parametrize("name", COUNTED)
def test_how_many_there_are_is_no_part_of_the_name(name: str) -> None:
    assert members(f"واتفقت دول {name} الثلاث، كندا وتشيلي وغانا، على خطة.") == members(
        f"وتضم {name} كلا من كندا وتشيلي وغانا."
    )


def test_what_is_told_of_a_group_before_its_members() -> None:
    text = "يذكر أن صيغة 4+2 اقترحتها أنقرة قبل عامين، وتضم كندا وتشيلي وجيرانها بيرو وبوليفيا."
    assert in_group(text) == {"CAN", "CHL", "PER", "BOL"}
    assert in_group("وحذرت رابطة الجزر الجنوبية من الجفاف. ومن أعضائها فيجي وتوفالو.") == {"FJI", "TUV"}
    assert not in_group("وناقشت مبادرة أصدقاء مالي الوضع في كندا وتشيلي.")


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("وتتشارك رئاسة مجموعة أصدقاء هايتي كل من كندا وتشيلي.", {"CAN", "CHL"}),
        ("والتقى مندوبو كندا وتشيلي وغانا التي تتقاسم رئاسة مجموعة أصدقاء هايتي.", {"CAN", "CHL", "GHA"}),
        ("وجاء في بيان الدول المشاركة في رئاسة مجموعة أصدقاء هايتي (كندا وتشيلي) أنها قلقة.", {"CAN", "CHL"}),
        ("واستضافت بنما لقاء مجموعة أصدقاء هايتي التي تترأسها كندا.", {"CAN"}),
    ],
)
def test_a_chair_may_be_shared(text: str, states: set[str]) -> None:
    assert in_group(text, "chairOf") == states


def test_observers_of_a_group_stand_before_it() -> None:
    assert in_group("وتشارك كندا وتشيلي في مجموعة أصدقاء هايتي كمراقبين.", "observerOf") == {"CAN", "CHL"}
