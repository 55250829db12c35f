"""Leaders whose office names no state and whose name a newsroom spells in its own way; heads of bodies unlisted."""

from __future__ import annotations

import pytest

from tests.short import roles

MANELE = "person:jeremiah_manele"
OLSEN = "person:~يان_اولسن"


def test_the_leader_of_a_state_told_of_is_known_by_a_name_like_his() -> None:
    told = roles(
        "وصلت الوفود إلى جزر سليمان، وتستضيف جزر سليمان القمة. ورحب رئيس الوزراء جيريمياه مانيلي بضيوفه جميعا.",
        day="2025-09-08",
    )
    assert (MANELE, "headOfGovernmentOf", "country:SLB") in told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # the state is not told of
        ("وصلت الوفود إلى النرويج. ورحب رئيس الوزراء جيريمياه مانيلي بضيوفه جميعا في القاعة.", "2025-09-08"),
        # another leads it at the time
        ("وصلت الوفود إلى جزر سليمان. ورحب رئيس الوزراء جيريمياه مانيلي بضيوفه جميعا.", "2012-09-08"),
        # another name
        ("وصلت الوفود إلى جزر سليمان. ورحب رئيس الوزراء كارل بيرغ بضيوفه جميعا في القاعة.", "2025-09-08"),
    ],
)
def test_nobody_else_is_taken_for_him(text: str, day: str) -> None:
    assert MANELE not in {who for who, _, _ in roles(text, day=day)}


def test_the_bare_office_states_what_is_known_of_its_holder() -> None:
    told = roles(
        "وصل فؤاد السنيورة إلى المطار في لبنان. وقال رئيس الحكومة إن لبنان يرفض الحرب على أراضيه.", day="2006-07-20"
    )
    assert ("person:fouad_siniora", "headOfGovernmentOf", "country:LBN") in told


@pytest.mark.parametrize(
    ("made", "key"),
    [
        ("رئيسا للهيئة العليا المستقلة للانتخابات خلال اجتماع طويل", "الهييه_العليا_المستقله_للانتخابات"),
        ("رئيسا لصندوق الثروة السيادي النرويجي لمدة عامين", "صندوق_الثروه_السيادي_النرويجي"),
    ],
)
def test_who_is_made_head_of_a_body_unlisted_heads_it(made: str, key: str) -> None:
    told = roles(f"وانتخب يان أولسن {made}.")
    assert (OLSEN, "chiefOf", f"organization:~{key}") in told


def test_who_is_to_be_made_head_is_none_yet() -> None:
    assert not roles("ولن ينتخب يان أولسن رئيسا للهيئة العليا المستقلة للانتخابات خلال الاجتماع.")
