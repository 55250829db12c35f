"""What a statement amounts to by what its words tell of: the predicate, who does it, marks that part nothing.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.unit.test_stance import FOR, stance


@pytest.mark.parametrize(
    "said",
    [
        "قال إن كينيا وافقت على المقترح الأوغندي",
        "قال إن مجلس الأمن قد يعتمد قرارا بشأن مالي",
        "أكد أن موظفا في السفارة الكينية شارك في العملية",
        "ذكر أن الانفجار وقع أمام مبنى المحكمة",
    ],
)
def test_what_others_do_together_is_only_news(said: str) -> None:
    assert stance(said) == {"CONSULT"}


def test_what_the_own_side_does_with_others_counts() -> None:
    assert "COOPERATE" in stance("قال إن فرنسا تعاونت مع كينيا في التحقيق")
    assert "COOPERATE" in stance("أكد أن باريس تعرض وساطتها بين كينيا والصومال")


@pytest.mark.parametrize(
    "said",
    [
        "قال إن كندا تواصل فرض عقوبات على شركات بلاده",
        "أكد أن النظام في أوغندا يواصل سحق الديمقراطية",
    ],
)
def test_who_uses_force_is_blamed_and_threatens_nobody(said: str) -> None:
    assert "THREATEN" not in stance(said)


def test_force_of_the_own_side_is_a_threat() -> None:
    assert "THREATEN" in stance("قال إن فرنسا ستلجأ إلى استخدام القوة")
    assert "THREATEN" in stance("قال إنه لا يستبعد الخيار العسكري")


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ('أكد أن "القرار الكندي خطأ فادح"', "ACCUSE"),
        ('قال إن "مستقبل الشراكة بين البلدين يرفض الإملاءات"', "REJECT"),
        ("قال إن التجارة بين البلدين محمية من كل ضرر", "SUPPORT"),
        ("أكد أنه يدعم 12 مشروعا في كينيا", "SUPPORT"),
    ],
)
def test_marks_that_enclose_and_figures_part_nothing(said: str, category: str) -> None:
    assert stance(said) == {category}


def test_what_is_not_refused_is_negated_no_more() -> None:
    assert not stance("أعلن أنه لن يستبعد الخيار العسكري في مالي") & (FOR | {"REJECT"})


def test_what_ought_not_to_be_is_turned_down() -> None:
    assert "REJECT" in stance("قال إن الانقلابات لا يجوز أن تكافأ")


def test_going_on_is_no_cooperation_by_itself() -> None:
    assert "SUPPORT" not in stance("شدد على أن فرنسا ستواصل الضغط على نظام ما انفك يكذب على العالم")
    assert stance("قال إن فرنسا ستواصل مراقبة السفن الصينية") == {"CONSULT", "COOPERATE"}


def test_a_noun_spelled_like_a_verb_of_the_present_is_done_by_nobody() -> None:
    """ "The part of the body in developing the rules" is no news of what another does."""
    assert "COOPERATE" in stance("أكد دور كندا في تطوير القواعد المشتركة مع فرنسا", 1)
