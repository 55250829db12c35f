"""Who makes peace between others, who presses them to it, who votes how, and who does the same as another."""

from __future__ import annotations

from itertools import product

import pytest
from short import read

EFFORTS = ("جهود", "مساعي", "محاولات")
PEACE = (
    ("لإحلال السلام في الصومال", "country:SOM"),
    ("لتسوية الأزمة الليبية", "country:LBY"),
    ("من أجل إنهاء الحرب في السودان", "country:SDN"),
    ("لإيجاد حل سياسي في اليمن", "country:YEM"),
)


def deeds(text: str) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """The category, doers and targets of each deed that a text tells of."""
    told = [h for h in read(text).happenings if h.cls == "Action"]
    return [(h.categories[0] if h.categories else "", h.values("actor"), h.values("target")) for h in told]


@pytest.mark.parametrize(("effort", "peace"), list(product(EFFORTS, PEACE)))
def test_efforts_for_peace_are_made_where_it_is_lacking(effort: str, peace: tuple[str, str]) -> None:
    words, state = peace
    assert deeds(f"وأشاد الوزير في كلمته بـ{effort} النرويج {words}.") == [
        ("CONSULT", ("country:NOR",), (state,)),
    ]


def test_efforts_for_something_else_make_no_peace() -> None:
    assert not deeds("وأشاد الوزير بجهود النرويج لتحسين التعليم في الصومال.")


@pytest.mark.parametrize("led", ["بوساطة", "برعاية", "تحت إشراف", "بإشراف"])
@pytest.mark.parametrize(
    "met", ["عقد رئيسا صربيا وألبانيا قمة", "التقى وزيرا خارجية صربيا وألبانيا", "توصلت صربيا وألبانيا إلى هدنة"]
)
def test_a_third_one_brings_two_together(led: str, met: str) -> None:
    assert ("CONSULT", ("country:QAT",), ("country:SRB", "country:ALB")) in deeds(f"{met} {led} قطر.")


@pytest.mark.parametrize("led", ["بضغط من", "بعد ضغوط من"])
def test_who_gives_way_is_pressed(led: str) -> None:
    assert ("COERCE", ("country:TCD",), ("country:FRA",)) in deeds(f"وقعت فرنسا الاتفاق {led} تشاد.")


def test_sales_press_no_market() -> None:
    assert not deeds("وهبط مؤشر بورصة مصر تحت ضغط مبيعات من المستثمرين الأجانب.")


@pytest.mark.parametrize(
    ("vote", "category"),
    [
        ("صوتت {} ضد", "REJECT"),
        ("عارضت {}", "REJECT"),
        ("صوتت {} لصالح", "AGREE"),
        ("أيدت {}", "SUPPORT"),
        ("امتنعت {} عن التصويت على", ""),
    ],
)
def test_a_vote_is_cast_on_the_draft(vote: str, category: str) -> None:
    assert (category, ("country:BRA",), ("topic:draft_resolution",)) in deeds(
        vote.format("البرازيل") + " مشروع القرار."
    )


def test_who_opposes_a_decision_at_home_casts_no_vote() -> None:
    assert not deeds("وعارضت بولندا قرار رفع الأسعار.")


@pytest.mark.parametrize("same", ["وكذلك فعلت", "كما فعلت", "واتخذت الخطوة نفسها"])
def test_others_do_the_same(same: str) -> None:
    told = deeds(f"طردت كينيا السفير البولندي أمس، {same} رواندا والهند.")
    assert ("COERCE", ("country:RWA", "country:IND"), ("country:POL",)) in told


@pytest.mark.parametrize("decides", ["قرر", "أقر", "وافق مجلس الأمن الدولي على"])
@pytest.mark.parametrize(
    ("measure", "category"), [("إنهاء مهمة", "YIELD"), ("تقليص", "YIELD"), ("تمديد ولاية", "SUPPORT")]
)
def test_a_council_deals_with_its_missions(decides: str, measure: str, category: str) -> None:
    begun = decides if "مجلس" in decides else f"{decides} مجلس الأمن الدولي"
    told = [d for d in deeds(f"{begun} {measure} بعثة الأمم المتحدة في ليبيا.") if d[0] == category]
    assert told
    assert told[0][1] == ("organization:un_security_council",)
    assert "organization:unsmil" in told[0][2]


@pytest.mark.parametrize("freed", ["ثم أطلق سراحه", "ثم أفرج عنه", "وأطلق سراحه بعد أيام"])
def test_who_was_held_is_let_go(freed: str) -> None:
    told = deeds(f"واعتقل المجلس العسكري الرئيس ألفا كوندي {freed}.")
    assert [(d[0], "person:alpha_conde" in d[2]) for d in told] == [("COERCE", True), ("YIELD", True)]
