"""Lists of those who take part: one plural office for many, states in brackets, commas alone, "besides"."""

from __future__ import annotations

import pytest

from tests.short import roles, sides, told

HEADS = {"william_ruto", "john_mahama", "paul_kagame"}
ROSTERS = [
    "رؤساء دول كينيا ويليام روتو، وغانا جون ماهاما، ورواندا بول كاغامي",
    "رؤساء الدول الثلاث، الكيني ويليام روتو، والغاني جون ماهاما، والرواندي بول كاغامي",
    "كل من ويليام روتو (كينيا) وجون ماهاما (غانا) وبول كاغامي (رواندا)",
    "ويليام روتو (كينيا)، جون ماهاما (غانا)، بول كاغامي (رواندا)",
    "رئيس كينيا ويليام روتو، رئيس غانا جون ماهاما، رئيس رواندا بول كاغامي",
    "الرئيس الكيني ويليام روتو، إضافة لرئيس غانا جون ماهاما، ورئيس رواندا بول كاغامي",
    "الرئيس الكيني ويليام روتو، إضافة لرؤساء دول غانا جون ماهاما، ورواندا بول كاغامي",
]


@pytest.mark.parametrize("roster", ROSTERS)
@pytest.mark.parametrize("event", ["القمة", "قمة نيروبي"])
def test_all_of_a_list_take_part(event: str, roster: str) -> None:
    assert any(sides(h) >= HEADS for h in told(f"وحضر {event} {roster}."))


def test_one_office_is_held_by_all_whom_it_governs() -> None:
    found = roles(f"وحضر القمة {ROSTERS[0]}.")
    assert {(who.split(":")[-1], of) for who, role, of in found if role == "headOfStateOf"} == {
        ("william_ruto", "country:KEN"),
        ("john_mahama", "country:GHA"),
        ("paul_kagame", "country:RWA"),
    }


def test_a_state_in_brackets_gives_away_the_name_before_it() -> None:
    (met,) = [h for h in told("وشارك في القمة كل من بونكوم فونغسافان (لاوس) وتاشي دورجي (بوتان).") if h.cls == "Summit"]
    assert len([key for key in met.values("participant") if key.startswith("person:~")]) == 2


def test_commas_alone_make_no_list_of_what_else_is_told() -> None:
    text = "وحضر القمة الرئيس الكيني ويليام روتو، رئيس غانا جون ماهاما غاب عنها، وبول كاغامي لم يصل بعد."
    assert not any(sides(h) >= HEADS for h in told(text) if h.status == "Occurred")
