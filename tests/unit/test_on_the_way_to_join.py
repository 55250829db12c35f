"""Accessions that are asked for, favoured, opposed or considered, verbs behind relative clauses without comma."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class


@pytest.mark.parametrize(
    ("text", "state", "body"),
    [
        ("ولا يزال طلب كولومبيا الانضمام إلى منظمة التعاون الاقتصادي والتنمية معلقا.", "COL", "oecd"),
        ("وتدرس منظمة التعاون الاقتصادي والتنمية طلبا من كولومبيا للانضمام إليها.", "COL", "oecd"),
        ("وقال الوزير إن ماليزيا تطمح إلى عضوية مجموعة بريكس.", "MYS", "brics"),
        ("وتحمل صربيا صفة مراقب في الاتحاد الأوروبي وتسعى إلى العضوية الكاملة.", "SRB", "european_union"),
        ("وتتحرك كولومبيا للانضمام إلى حلف شمال الأطلسي في العام المقبل.", "COL", "nato"),
        ("وأعرب الرئيس عن دعمه لانضمام صربيا إلى الاتحاد الأوروبي.", "SRB", "european_union"),
        ("ورفعت اليونان اعتراضها على انضمام صربيا إلى الاتحاد الأوروبي.", "SRB", "european_union"),
        ("وتعارض اليونان انضمام صربيا إلى الاتحاد الأوروبي.", "SRB", "european_union"),
    ],
)
def test_what_is_asked_for_or_favoured_is_yet_to_be(text: str, state: str, body: str) -> None:
    (one,) = of_class(text, "Accession")
    assert one.status == "Planned"
    assert keys(one, "participant") == {state}
    assert keys(one, "target") == {body}


def test_what_came_about_is_no_wish() -> None:
    text = "وارتفعت الصادرات بعد انضمام صربيا إلى الاتحاد الأوروبي عام 2013."
    assert all(one.status == "Occurred" for one in of_class(text, "Accession"))


def test_who_tells_his_decision_to_join_joins() -> None:
    (one,) = of_class("وأعلنت ماليزيا قرارها الانضمام إلى مجموعة بريكس من جديد.", "Accession")
    assert keys(one, "participant") == {"MYS"}
    assert keys(one, "target") == {"brics"}


def test_who_presses_for_others_does_not_join() -> None:
    (one,) = of_class("وضغطت واشنطن من أجل انضمام كولومبيا إلى حلف شمال الأطلسي.", "Accession")
    assert keys(one, "participant") == {"COL"}


def test_a_verb_behind_a_relative_clause_that_no_comma_closes() -> None:
    text = "يذكر أن كولومبيا التي انسحبت من معاهدة الأمن الجماعي عام 1999 انضمت في السنة ذاتها إلى مجموعة بريكس."
    assert any(
        keys(one, "participant") == {"COL"} and keys(one, "target") == {"brics"} for one in of_class(text, "Accession")
    )
    text = "الرئيس المصري عبد الفتاح السيسي الذي زار باريس عام 2019 التقى في السنة ذاتها المستشارة أنغيلا ميركل."
    (met,) = of_class(text, "Meeting")
    assert keys(met, "participant") == {"abdel_fattah_el_sisi", "angela_merkel"}


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        ("وكولومبيا هي الدولة الثانية التي تغادر منظمة الدول الأمريكية بعد تشيلي.", "Accession"),
        ("وماكرون هو الرئيس الفرنسي الثالث الذي يزور أوزبكستان منذ استقلالها.", "Visit"),
        ("وماكرون هو الزعيم الأوروبي الوحيد الذي زار أوزبكستان.", "Visit"),
    ],
)
def test_who_is_told_to_be_the_second_or_the_only_one(text: str, cls: str) -> None:
    (one,) = of_class(text, cls)
    assert keys(one, "actor") in ({"COL"}, {"emmanuel_macron"})
