"""Speakers whom no list knows, told by where they stand, and delegations that do what their leader does."""

from __future__ import annotations

import pytest

from tests.short import of_class, read, speakers

MET = "التقى الرئيس الروماني كلاوس يوهانيس نظيره البولندي أندريه دودا. "


def labels(text: str) -> list[str]:
    """What those are called who speak."""
    reading = read(text)
    named = {entity.key: entity.label for entity in reading.entities}
    return [named[key] for h in reading.happenings if h.cls == "Statement" for key in h.values("speaker")]


@pytest.mark.parametrize(
    ("verb", "who"),
    [
        ("قال", "وسيط دولي متمرس"),
        ("قال", "وسيط سابق"),
        ("قالت", "وسيطة دولية"),
        ("قالت", "جمعيات كنسية إصلاحية"),
        ("قال", "مسؤول في الحزب الحاكم"),
        ("قال", "متعاملون"),
        ("أضاف", "خبير سابق"),
    ],
)
def test_who_stands_between_a_verb_of_saying_and_what_is_said_speaks(verb: str, who: str) -> None:
    assert labels(f"{MET}{verb} {who} إن رومانيا لن تقبل أي تسوية.")[0] == who


def test_who_wants_no_name_speaks() -> None:
    assert labels(f"{MET}وقال مسؤول طلب عدم ذكر اسمه إن رومانيا لن تقبل أي تسوية.")[0] == "مسؤول"


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}وقال مجددا إن رومانيا لن تقبل أي تسوية.",
        f"{MET}وأبلغ موظفا كبيرا في الوزارة أن رومانيا لن تقبل أي تسوية.",
    ],
)
def test_an_object_or_adverb_does_not_speak(text: str) -> None:
    assert not any(":~" in key for key in speakers(text))


def test_where_nobody_in_office_is_told_of_nobody_strange_speaks() -> None:
    assert speakers("ويرى متعاملون أن الأسهم سترتفع في بورصة طوكيو.") == set()


def test_a_delegation_behind_that_does_what_its_leader_does() -> None:
    led = "وفدا برئاسة وزير الخارجية الهندي سوبرامانيام جايشانكار"
    text = f"قالت وزارة الخارجية المصرية إن {led} أنهى مباحثات مع مسؤولين مصريين."
    talks = of_class(text, "Meeting")[0]
    assert "person:subrahmanyam_jaishankar" in talks.values("participant")
    assert "organization:egy_foreign_ministry" not in talks.values("participant")


def test_who_is_annexed_to_another_noun_does_not_own_the_readiness() -> None:
    text = "قال وزير الخارجية الهندي سوبرامانيام جايشانكار إن الهند على استعداد لإطلاع الجانب المصري على خبراتها."
    assert "country:EGY" not in speakers(text)
