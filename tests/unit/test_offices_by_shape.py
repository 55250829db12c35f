"""Offices of any field, in lists and behind names: whose they are, by shape and not by any list of them."""

from __future__ import annotations

import pytest

from tests.short import roles, steps

REST = " ولم تصدر تفاصيل أخرى عن الأمر حتى مساء اليوم."


@pytest.mark.parametrize(
    "office",
    [
        "وزير التعاون والفرنكوفونية",
        "وزير الدولة للشؤون البرلمانية",
        "مفوض شؤون اللاجئين",
        "المدعي العام العسكري",
        "رئيس اللجنة الانتخابية",
    ],
)
@pytest.mark.parametrize(
    "shape", ["وقال {O} إلياس بوتينغا إن", "وقال إلياس بوتينغا، {O}، إن", "وقال {O}، إلياس بوتينغا، إن"]
)
def test_the_adjective_of_a_state_tells_of_an_office_across_its_field(office: str, shape: str) -> None:
    told = roles(shape.format(O=f"{office} الكيني") + " المحادثات ستستأنف قريبا في العاصمة." + REST)
    assert ("person:~الياس_بوتينغا", "officialOf", "country:KEN") in told


def test_the_adjective_of_a_field_tells_no_state_of_an_office() -> None:
    told = roles("وقال مسؤول الملف الكيني إلياس بوتينغا إن المحادثات ستستأنف قريبا في العاصمة." + REST)
    assert not {o for p, _, o in told if o.startswith("country:") and o != "country:KEN"}
    sent = roles("وقال المبعوث الخاص للأزمة الكينية إلياس بوتينغا إن المحادثات ستستأنف قريبا." + REST)
    assert ("person:~الياس_بوتينغا", "officialOf", "country:KEN") not in sent


def test_a_name_in_brackets_behind_an_office_is_its_holders() -> None:
    told = roles("وقال وزير الطاقة الكيني (إلياس بوتينغا) إن المحادثات ستستأنف قريبا في العاصمة." + REST)
    assert ("person:~الياس_بوتينغا", "officialOf", "country:KEN") in told


@pytest.mark.parametrize("group", ["سبعة مسؤولين في نيكاراغوا من بينهم", "13 مسؤولا في نيكاراغوا، بينهم"])
def test_those_named_among_the_officials_of_a_state_are_its_officials(group: str) -> None:
    told = roles(f"وشملت العقوبات {group} وزير الداخلية خورخي مولينا والوزير المكلف بشؤون الحدود رامون سالاس." + REST)
    assert {
        ("person:~خورخي_مولينا", "officialOf", "country:NIC"),
        ("person:~رامون_سالاس", "officialOf", "country:NIC"),
    } <= told
    apart = roles("وقتل سبعة أشخاص في حادث في نيكاراغوا، وحضر وزير الداخلية خورخي مولينا أمس." + REST)
    assert ("person:~خورخي_مولينا", "officialOf", "country:NIC") not in apart


def test_who_is_sent_by_a_chief_of_known_name_is_an_official_of_what_that_one_leads() -> None:
    told = roles("والتقى رضا كاظميان، مبعوث وزير الخارجية السيد سيرغي لافروف، مسؤولين في المدينة أمس." + REST)
    assert ("person:~رضا_كاظميان", "officialOf", "country:RUS") in told


def test_who_signs_on_behalf_of_a_government_is_of_its_state() -> None:
    told = roles("ووقعت المذكرة نيابة عن حكومة غانا وزيرة السياحة أبلا غوماشي أمس في المدينة." + REST)
    assert ("person:~ابلا_غوماشي", "officialOf", "country:GHA") in told


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("وقال جان - بيار كاسونغو رئيس بلدية المدينة إن الأمر انتهى.", "person:~جان_بيار_كاسونغو"),
        ("وقال وزير الخارجية الغابوني جان - ماري كاسونغو إن الأمر انتهى.", "person:~جان_ماري_كاسونغو"),
    ],
)
def test_a_hyphen_with_spaces_joins_two_given_names(text: str, key: str) -> None:
    linked = steps(text + REST).linked
    assert key in {k for s in linked.sentences for i in s.items for k in i.keys}


def test_the_spokesman_of_a_body_that_no_list_has_is_named_behind_it() -> None:
    told = roles("وصرح الناطق الرسمي باسم حركة تحرير أزواد أحمد رمضاني بأن الحركة ترفض الاتفاق." + REST)
    assert told == {("person:~احمد_رمضاني", "officialOf", "organization:~حركه_تحرير_ازواد")}
