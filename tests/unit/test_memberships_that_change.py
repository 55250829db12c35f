"""Who leaves a body, is put out of it, is let in again, and who is on the way: told by rarer verbs and by nouns."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class, roles


def parties(happening: Happening) -> set[str]:
    return keys(happening, "participant") | keys(happening, "target") | keys(happening, "actor")


@pytest.mark.parametrize(
    ("text", "state", "body", "status"),
    [
        ("قررت بوركينا فاسو الخروج نهائيا من تكتل إيكواس.", "BFA", "ecowas", "Occurred"),
        ("أعلن وزير النفط الإكوادوري مغادرة بلاده أوبك.", "ECU", "opec", "Occurred"),
        ("رفع الاتحاد الأفريقي تعليق عضوية الغابون بعد الاقتراع.", "GAB", "african_union", "Occurred"),
        ("تطمح مقدونيا الشمالية إلى نيل عضوية الاتحاد الأوروبي.", "MKD", "european_union", "Planned"),
    ],
)
def test_who_leaves_or_comes_back_to_a_body(text: str, state: str, body: str, status: str) -> None:
    (one,) = of_class(text, "Accession")
    assert {f"country:{state}", f"organization:{body}"} <= {p.value for p in one.parts} | parties(one)
    assert one.status == status


def test_a_council_of_states_founds_what_has_no_name() -> None:
    (one,) = of_class("أنشأ مجلس الأمن الدولي آلية لتمويل عمليات حفظ الأمن في الإقليم.", "Founding")
    assert "un_security_council" in parties(one)


@pytest.mark.parametrize(
    ("text", "state", "body"),
    [
        ("بدأت مفاوضات انضمام صربيا إلى الاتحاد الأوروبي قبل عشرة أعوام.", "SRB", "european_union"),
        ("بدأت زامبيا إجراءات الانضمام إلى مجموعة بريكس.", "ZMB", "brics"),
    ],
)
def test_who_only_talks_of_joining_has_not_joined(text: str, state: str, body: str) -> None:
    (one,) = of_class(text, "Accession")
    assert {f"country:{state}", f"organization:{body}"} <= {p.value for p in one.parts}


@pytest.mark.parametrize(
    "text",
    [
        "سحبت الهند مبعوثها من كندا ردا على القرار.",
        "المكالمة انضم إليها مسؤول السياسة في الاتحاد الأوروبي.",
        "يشكل اليوم موعدا عظيما للسلام مع صحيفة الشرق الأوسط.",
    ],
)
def test_what_is_no_joining_leaving_or_founding(text: str) -> None:
    assert not of_class(text, "Accession")
    assert not of_class(text, "Founding")


def test_relations_that_were_set_up_are_not_those_of_who_was_spoken_of() -> None:
    text = "استقبلت فيجي الوفد في سوفا.\n\nوأقيمت العلاقات الدبلوماسية بين اليمن والصين عام 1956."
    assert {"country:FJI"} - {k for one in of_class(text, "Founding") for k in parties(one)}
    assert of_class(text, "Founding")


@pytest.mark.parametrize(
    ("text", "state", "body", "year"),
    [
        ("وتوسعت مجموعة بريكس في يناير 2024 لتضم مصر.", "EGY", "brics", "2024-01"),
        ("وشهدت رابطة آسيان توسعا عام 1999 بانضمام كمبوديا.", "KHM", "asean", "1999"),
        ("ووسع حلف الناتو عضويته عام 2020 ليشمل مقدونيا الشمالية.", "MKD", "nato", "2020"),
    ],
)
def test_who_is_taken_in_as_a_body_grows_joins_it_then(text: str, state: str, body: str, year: str) -> None:
    (one,) = of_class(text, "Accession")
    assert parties(one) == {state, body}
    assert one.moment is not None
    assert one.moment.value == year


def test_no_joining_is_told_by_growth_without_a_date() -> None:
    assert not of_class("ووسع حلف الناتو عضويته ليشمل مقدونيا الشمالية.", "Accession")


@pytest.mark.parametrize(
    "text",
    [
        "وأعلنت رابطة آسيان انضمام منغوليا رسميا.",
        "وقررت رابطة آسيان ضم منغوليا إلى عضويتها.",
        "وعقد سفراء رابطة آسيان، التي انضمت إليها فيتنام عام 1995، لقاء مغلقا.",
    ],
)
def test_the_body_tells_who_joins_it(text: str) -> None:
    (one,) = of_class(text, "Accession")
    state = "VNM" if "1995" in text else "MNG"
    assert parties(one) == {state, "asean"}
    assert one.status == "Occurred"
    assert (f"country:{state}", "memberOf", "organization:asean") in roles(text)


def test_a_member_of_two_bodies_has_its_time_in_each() -> None:
    text = "وبولندا عضو في حلف شمال الأطلسي منذ 1999 وفي الاتحاد الأوروبي منذ 2004."
    found = {(tuple(sorted(parties(h))), h.moment.value) for h in of_class(text, "Accession") if h.moment}
    assert found == {(("POL", "nato"), "1999"), (("POL", "european_union"), "2004")}


def test_the_state_of_an_office_is_the_member() -> None:
    text = "وقال وزير خارجية الأردن العضو في جامعة الدول العربية إن الحل قريب."
    assert ("country:JOR", "memberOf", "organization:arab_league") in roles(text)


def test_observers_beside_a_number_that_grows_did_not_accede() -> None:
    text = "وأعلنت أوزبكستان انضمامها ليصبح عدد أعضاء منظمة الدول التركية خمسة، إضافة إلى تركمانستان والمجر بصفة مراقب."
    assert not [h for h in of_class(text, "Accession") if {"TKM", "HUN"} & keys(h, "participant")]
