"""Whatever shows, voices or passes on a feeling takes every noun of feeling, and tells no more than that."""

from __future__ import annotations

from itertools import product

import pytest

from tests.short import keys, of_class, statements, told

WHO = "وزير الخارجية الكيني"
WAYS = (
    "أبدى {who} {his} {rest}.",
    "أظهر {who} مجددا {his} {rest}.",
    "وسجل {who} {his} {rest}.",
    "أعرب {who}، في كلمة متلفزة أمس، عن {his} {rest}.",
    "وعبر {who} خلال جلسة مغلقة عن {his} {rest}.",
    "وأفصح {who} عن بالغ {his} {rest}.",
    "ولم يخف {who} {his} {rest}.",
    "وغادر {who} القاعة مبديا {his} {rest}.",
)
FELT = {
    "أسفه": ("لتعثر المفاوضات مع تشيلي", "PROTEST"),
    "شكوكه": ("في نوايا تشيلي", "REJECT"),
    "ثقته": ("في قدرة تشيلي على تجاوز المحنة", "SUPPORT"),
    "تضامنه": ("مع تشيلي", "SUPPORT"),
    "ممانعته": ("لانضمام تشيلي إلى المجموعة", "REJECT"),
    "تفهمه": ("للمخاوف من سياسة تشيلي", "SUPPORT"),
    "استياءه": ("من تصريحات تشيلي", "PROTEST"),
    "شكه": ("في نوايا تشيلي", "REJECT"),
    "التزامه": ("بدعم استقرار تشيلي", "SUPPORT"),
}


@pytest.mark.parametrize(("way", "his"), tuple(product(WAYS, FELT)))
def test_each_way_tells_each_feeling(way: str, his: str) -> None:
    rest, category = FELT[his]
    (said,) = statements(way.format(who=WHO, his=his, rest=rest))
    assert keys(said, "speaker") == {"musalia_mudavadi"}
    assert category in said.categories


def test_a_lack_of_trust_is_no_trust() -> None:
    (said,) = statements(f"وعبر {WHO} أكثر من مرة عن عدم ثقته في وعود تشيلي.")
    assert said.categories == ("REJECT",)


def test_talks_that_one_trusts_in_did_not_take_place() -> None:
    facts = told(f"عبر {WHO} عن ثقته في نجاح الحوار مع تشيلي.")
    assert [h.status for h in facts if h.cls == "Meeting"] == ["Planned"]
    assert [keys(h, "speaker") for h in facts if h.cls == "Statement"] == [{"musalia_mudavadi"}]


def test_what_somebody_is_told_stands_behind_to() -> None:
    (said,) = statements(f"ونقل {WHO} إلى الرئيس الكاميروني بول بيا قلقه من الوضع في تشيلي.")
    assert keys(said, "addressee") == {"paul_biya"}


def test_what_is_passed_on_from_somebody_is_his() -> None:
    (said,) = statements(f"ونقلت الصحيفة عن {WHO} تفاؤله بالتوصل إلى تسوية في تشيلي.")
    assert keys(said, "speaker") == {"musalia_mudavadi"}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("وينظر {} بارتياح إلى قرار تشيلي.", "SUPPORT"),
        ("واستقبل {} بمزيد من الأسف قرار تشيلي.", "PROTEST"),
        ("وقابل {} تصريحات تشيلي باستياء شديد.", "PROTEST"),
    ],
)
def test_feelings_go_with_what_one_does(text: str, category: str) -> None:
    (said,) = statements(text.format("الاتحاد الأفريقي"))
    assert keys(said, "speaker") == {"african_union"}
    assert category in said.categories


def test_what_comes_over_somebody_is_his() -> None:
    (said,) = statements("وساورت كينيا شكوك في نوايا تشيلي.")
    assert keys(said, "speaker") == {"KEN"}
    assert said.categories == ("REJECT",)


@pytest.mark.parametrize("title", ["شكوك كينية في نوايا تشيلي", "دهشة كينية من قرار تشيلي", "تعاطف كيني مع تشيلي"])
def test_an_adjective_tells_whose_feeling_it_is(title: str) -> None:
    (said,) = of_class("وهطلت الأمطار طوال الليل.", "Statement", title=title)
    assert keys(said, "speaker") == {"KEN"}


@pytest.mark.parametrize(
    "text",
    [
        "ويثير الوضع في السودان قلقا متزايدا في الأسواق.",
        "وأظهر التقرير ارتفاع واردات تشيلي.",
        "ومنح البرلمان الكيني الثقة للحكومة.",
    ],
)
def test_feelings_of_nobody_are_not_told(text: str) -> None:
    assert not statements(text)


def test_what_one_announces_that_he_will_close_he_rejects() -> None:
    (said,) = statements("وأعلنت بيرو عزمها إغلاق القنصلية المغولية في كوسكو.")
    assert "REJECT" in said.categories
