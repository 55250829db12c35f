"""Ties, bodies and offices told by nouns: raised relations, envoys exchanged, initiatives, what is handed over."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, roles

BOTH = {"GHA", "LKA"}


@pytest.mark.parametrize(
    "text",
    [
        "قررت غانا وسريلانكا رفع مستوى العلاقات إلى شراكة استراتيجية.",
        "قررت غانا وسريلانكا ترقية العلاقات إلى مستوى الشراكة.",
        "اتفقت غانا وسريلانكا على تبادل السفراء.",
        "تأسس مجلس أعمال مشترك عام 2009 بمبادرة من غانا وسريلانكا.",
        "أطلقت غانا وسريلانكا مركزا للبحوث البحرية.",
    ],
)
def test_what_two_states_found(text: str) -> None:
    assert BOTH in [keys(h, "participant", "actor") for h in of_class(text, "Founding")]


@pytest.mark.parametrize("ranked", ["غانا هي أول دولة تنضم", "غانا، أول دولة تنضم", "وتعد غانا أحدث دولة تنضم"])
def test_the_first_to_join_has_joined(ranked: str) -> None:
    (one,) = of_class(f"{ranked} إلى الكومنولث من هذا الإقليم.", "Accession")
    assert {"GHA", "commonwealth"} <= keys(one, "participant", "target")


def test_a_member_that_an_official_is_of() -> None:
    told = roles("قال مسؤول في فنلندا العضو في الاتحاد الأوروبي إن الميناء مغلق.")
    assert ("country:FIN", "memberOf", "organization:european_union") in told


@pytest.mark.parametrize("office", ["مهام منصب رئيس بنما", "مقاليد الحكم", "مهام الرئاسة"])
def test_who_hands_an_office_over_to_whom(office: str) -> None:
    (one,) = of_class(f"وسلم خوسيه مارينو {office} إلى فيكتور سانتوس.", "Appointment")
    assert any("سانتوس" in k for k in keys(one, "target"))
