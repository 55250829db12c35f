"""Whose officials they are whose office names no state, or the state where somebody is sent."""

from __future__ import annotations

import pytest

from tests.short import of_class, roles

OLSEN = "person:~يان_اولسن"


@pytest.mark.parametrize("kind", ["الدبلوماسي", "المسؤول", "الموفد"])
def test_a_stranger_called_by_a_vague_word_serves_the_state_of_its_adjective(kind: str) -> None:
    told = roles(f"وأبلغ {kind} النرويجي يان أولسن المجلس بأن المحادثات تتقدم في المنطقة.")
    assert (OLSEN, "officialOf", "country:NOR") in told


def test_a_representative_may_be_an_actor() -> None:
    assert not roles("وحضر العرض الممثل النرويجي يان أولسن مع فريق الفيلم كله.")


@pytest.mark.parametrize("place", ["غانا", "مالي"])
def test_where_an_envoy_is_sent_is_not_who_sends_him(place: str) -> None:
    assert not roles(f"وقال السفير لدى {place} يان أولسن إن التعاون مستمر بين البلدين.")
    told = roles(f"وشارك في الاجتماع من الجانب النرويجي السفير لدى {place} يان أولسن ومستشاره.")
    assert (OLSEN, "officialOf", "country:NOR") in told


def test_who_sends_a_minister_somewhere_is_whose_he_is() -> None:
    told = roles("وأوفدت النرويج إلى تونغا نائب وزير خارجيتها يان أولسن للمشاركة في المنتدى.")
    assert {of for who, _, of in told if who == OLSEN} == {"country:NOR"}


def test_who_comes_on_behalf_of_another_serves_the_same_state() -> None:
    told = roles("وشارك وزير الزراعة يان أولسن، نيابة عن رئيس الوزراء النرويجي، في القمة.")
    assert (OLSEN, "officialOf", "country:NOR") in told


def test_a_counterpart_is_that_of_who_spoke_not_of_whom_he_spoke_of() -> None:
    told = roles(
        "وقال وزير الخارجية السويدي كارل بيرغ إن «لوكاشينكو ينبغي أن يكون في القائمة». "
        "وأيده في ذلك نظيره النرويجي يان أولسن."
    )
    assert {role for who, role, _ in told if who == OLSEN} == {"foreignMinisterOf"}


def test_the_two_sides_are_those_who_meet_by_whatever_they_are_called() -> None:
    (signed,) = of_class(
        "قال وزير التجارة النرويجي يان أولسن إن القمة مهمة. والتقى وزير التجارة الرئيس الكيني وليام روتو. "
        "وعقد الوزير أيضا جلسة مباحثات مع وزيرة التجارة الغانية آما كوفي، ووقع الجانبان في ختامها مذكرة تفاهم.",
        "Agreement",
    )
    assert set(signed.values("party")) == {"country:NOR", "country:GHA"}


def test_who_signs_representing_a_government_is_its_official() -> None:
    told = roles("ووقع الاتفاق يان أولسن ممثلا للحكومة النرويجية وكارل بيرغ ممثلا لحكومة غانا.")
    assert {(OLSEN, "officialOf", "country:NOR"), ("person:~كارل_بيرغ", "officialOf", "country:GHA")} <= told


def test_who_may_be_made_representative_is_none_yet() -> None:
    assert not roles("ولن يعين المجلس يان أولسن ممثلا للحكومة النرويجية في هذه المحادثات.")
