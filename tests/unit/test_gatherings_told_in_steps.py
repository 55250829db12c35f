"""Gatherings whose people, places and days stand apart: in other clauses, behind asides, in later sentences."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, sides, told

GATHERED = ("Summit", "Meeting", "Call")
SET_APART = ["بحسب مصدر دبلوماسي", "وفق بيان للوزارة", "بعد أيام من التوتر", "في خطوة مفاجئة", "مساء أمس"]
TALKS = ["اجتماعا مع", "مفاوضات مع", "قمة ثنائية مع", "محادثات هاتفية مع"]


def gathered(text: str) -> list[Happening]:
    return [h for h in told(text) if h.cls in GATHERED]


def only(text: str) -> Happening:
    found = gathered(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("aside", SET_APART)
@pytest.mark.parametrize("talks", TALKS)
def test_what_is_set_apart_parts_no_verb_from_what_it_carries(aside: str, talks: str) -> None:
    verb = "أجرت" if "محادثات" in talks else "عقدت"
    found = only(f"{verb} الرئيسة التنزانية سامية حسن، {aside}، {talks} الرئيس الزامبي هاكايندي هيشيليما.")
    assert {"samia_suluhu", "hakainde_hichilema"} <= sides(found)


@pytest.mark.parametrize(("noun", "cls"), [("اجتماع", "Meeting"), ("قمة ثنائية", "Summit"), ("مكالمة هاتفية", "Call")])
@pytest.mark.parametrize("joined", ["ب", "و"])
def test_a_gathering_brings_people_together(noun: str, cls: str, joined: str) -> None:
    verb = "جمعت" if noun.endswith("ة") or "ة " in noun else "جمع"
    found = only(f"{verb} {noun} أمس الرئيس الكيني وليام روتو {joined}رئيسة الوزراء الإيطالية جورجا ميلوني.")
    assert found.cls == cls
    assert {"william_ruto", "giorgia_meloni"} <= sides(found)


@pytest.mark.parametrize("told_there", ["في لقاء جمعه", "خلال اجتماع جمعه", "وذلك في اجتماع جمعه", "في قمة جمعته"])
def test_who_was_brought_together_with_whom_by_a_pronoun(told_there: str) -> None:
    found = only(f"وتحدث الرئيس الكيني وليام روتو عن السلام، {told_there} بنظيره الفيتنامي تو لام في ليما.")
    assert {"william_ruto", "to_lam"} <= sides(found)
    assert (found.status, keys(found, "location")) == ("Occurred", {"lima"})


HELD = [
    ("انطلق في ليما أمس مؤتمر دولي عن الجفاف.", "المؤتمر"),
    ("عقدت في ليما أمس محادثات سلام.", "المحادثات"),
    ("عقد في ليما أمس اجتماع طارئ.", "الاجتماع"),
]


@pytest.mark.parametrize(("first", "noun"), HELD)
@pytest.mark.parametrize("there", ["وحضر {} كل من", "وشارك في {}"])
def test_who_takes_part_is_told_later(first: str, noun: str, there: str) -> None:
    found = only(f"{first} {there.format(noun)} الرئيس الكيني وليام روتو والرئيس التشيلي غابرييل بوريتش.")
    assert {"william_ruto", "gabriel_boric"} <= sides(found)
    assert keys(found, "location") == {"lima"}


def test_nobody_needs_be_told_of_who_met() -> None:
    assert gathered("عقد في ليما أمس اجتماع طارئ. وقالت صحيفة محلية إن المدينة كانت هادئة.") == []


def test_who_is_to_attend_what_is_planned() -> None:
    found = only(
        "يلتقي قادة دول المنطقة في قمة إقليمية بماليزيا غدا. ويشارك في القمة الرئيس الكيني وليام روتو "
        "والرئيس التشيلي غابرييل بوريتش."
    )
    assert (found.status, found.moment and found.moment.value) == ("Planned", "2024-06-11")
    assert keys(found, "location") == {"MYS"}
    assert {"william_ruto", "gabriel_boric"} <= sides(found)


COURSES = [
    "اتفقت زامبيا وكينيا على فتح مكتب مشترك، وذلك خلال اجتماع عقد في تالين أمس.",
    "اتفقت زامبيا وكينيا خلال محادثات في تالين أمس على فتح مكتب مشترك.",
    "اتفقت زامبيا وكينيا على فتح مكتب مشترك. وجاء الاتفاق خلال مفاوضات عقدت في تالين أمس.",
    "اتفقت زامبيا وكينيا على فتح مكتب مشترك. جاء ذلك خلال اجتماع عقد في تالين أمس.",
]


@pytest.mark.parametrize("text", COURSES)
def test_who_agrees_in_the_course_of_talks_took_part(text: str) -> None:
    found = only(text)
    assert {"ZMB", "KEN"} <= sides(found)
    assert keys(found, "location") == {"tallinn"}


def test_where_a_meeting_was_that_somebody_took_part_in() -> None:
    found = only("شاركت كازاخستان وفيتنام في مؤتمر دولي عقد في ليما يوم الأحد.")
    assert {"KAZ", "VNM"} <= sides(found)
    assert keys(found, "location") == {"lima"}


@pytest.mark.parametrize("sent", ["ممثلين عن", "قادة", "وفودا من"])
def test_whose_people_a_summit_took_in(sent: str) -> None:
    found = only(f"احتضنت جيبوتي قمة مصغرة ضمت {sent} أيسلندا ومالاوي وزامبيا.")
    assert {"ISL", "MWI", "ZMB"} <= keys(found, "participant")
    assert not found.values("about")


@pytest.mark.parametrize("planned", ["كان مقررا", "كان مقررا عقده", "كان من المقرر أن يعقد", "كان من المفترض أن يتم"])
@pytest.mark.parametrize(("verb", "status"), [("ألغى", "Denied"), ("أرجأ", "Planned")])
def test_where_a_meeting_called_off_was_to_be_held(verb: str, status: str, planned: str) -> None:
    found = only(f"{verb} الرئيس الكيني وليام روتو اجتماعا مع نظيره التشيلي غابرييل بوريتش {planned} غدا في ليما.")
    assert (found.status, keys(found, "location")) == (status, {"lima"})
    assert {"william_ruto", "gabriel_boric"} <= sides(found)


def test_what_is_held_keeps_its_own_time_beside_that_of_its_plan() -> None:
    found = only(
        "عقد الرئيس الكيني وليام روتو أمس اجتماعا مع نظيره التشيلي غابرييل بوريتش كان من المقرر أن يعقد الشهر الماضي."
    )
    assert (found.status, found.moment and found.moment.value) == ("Occurred", "2024-06-09")


@pytest.mark.parametrize(
    ("calls_off", "body", "status"),
    [("أرجأت رابطة آسيان", "asean", "Planned"), ("ألغى الاتحاد الأفريقي", "african_union", "Denied")],
)
@pytest.mark.parametrize("noun", ["قمة طارئة", "اجتماعا وزاريا"])
def test_a_body_calls_off_a_gathering_of_its_own(calls_off: str, body: str, status: str, noun: str) -> None:
    planned = "كانت مقررة" if noun.startswith("قمة") else "كان مقررا"
    found = only(f"{calls_off} {noun} {planned} في أكرا الشهر الحالي.")
    assert keys(found, "organizer") == {body}
    assert found.status == status


@pytest.mark.parametrize("talks", ["محادثات سلام", "مؤتمرا للسلام", "ملتقى للسلام"])
def test_talks_of_peace_in_a_capital_are_held_there(talks: str) -> None:
    found = only(f"رعى الرئيس الكيني وليام روتو {talks} في كيغالي بين غانا وزامبيا.")
    assert keys(found, "location") == {"kigali"}


def test_where_and_when_what_is_planned_will_be_held_is_told_next() -> None:
    found = only(
        "تستضيف فيتنام اجتماعا وزاريا لدول الجوار. وسيعقد الاجتماع في هانوي في 20 يونيو/حزيران الجاري. "
        "ويشارك في الاجتماع وزير الخارجية الكيني موساليا مودافادي."
    )
    assert (found.status, found.moment and found.moment.value) == ("Planned", "2024-06-20")
    assert (keys(found, "location"), keys(found, "host")) == ({"hanoi"}, {"VNM"})
    assert "musalia_mudavadi" in sides(found)


def test_talks_told_as_held_are_not_made_those_that_are_to_come() -> None:
    found = told(
        "التقى الرئيس الكيني وليام روتو نظيره التشيلي غابرييل بوريتش. ومن المقرر أن يعقد الاجتماع الثاني غدا في ليما."
    )
    assert any(h.cls == "Meeting" and h.status == "Occurred" for h in found)


@pytest.mark.parametrize("sent", ["وفد من", "ممثلين عن", "مسؤولين في"])
@pytest.mark.parametrize(
    "told_so",
    [
        "عقد الرئيس الكيني وليام روتو اجتماعا مع {} صندوق النقد الدولي.",
        "قال الرئيس الكيني وليام روتو عقب اجتماع مع {} صندوق النقد الدولي إن الوضع مستقر.",
        "ألغى الرئيس الكيني وليام روتو اجتماعا مع {} صندوق النقد الدولي كان مقررا أمس.",
    ],
)
def test_whom_talks_are_with_by_those_whom_it_sends(told_so: str, sent: str) -> None:
    found = only(told_so.format(sent))
    assert {"william_ruto", "imf"} <= keys(found, "participant")
    assert not found.values("organizer")
