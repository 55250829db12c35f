"""What is spelled like a verb of the past behind "that" is the noun of a deed, which who speaks did not do."""

from __future__ import annotations

import pytest

from tests.short import deeds, done, keys, of_class

NOUNS = [
    "قال الرئيس الكيني وليام روتو إن دعم بنما يخدم الاستقرار.",
    "وأكد الرئيس الكيني وليام روتو أن قصف بنما خطأ جسيم.",
    'ورأى الرئيس الكيني وليام روتو أن "منح بنما مهلة أمر مرفوض".',
    "اعتبر الرئيس الكيني وليام روتو، أمس الثلاثاء، أن حظر بنما سيزيد التوتر.",
]


@pytest.mark.parametrize("text", NOUNS)
def test_who_speaks_of_a_deed_does_not_do_it(text: str) -> None:
    assert not any(keys(d, "actor") & {"william_ruto", "KEN"} for d in deeds(text))


VERBS = [
    "وسبق لكينيا أن فرضت عقوبات على بنما.",
    "جاء ذلك بعد أن قصف الجيش الكيني مواقع في بنما.",
]


@pytest.mark.parametrize("text", VERBS)
def test_behind_after_that_stands_a_verb(text: str) -> None:
    assert any("PAN" in keys(d, "target", "location") for d in deeds(text))


def test_what_is_reached_is_named_behind_to() -> None:
    got = "ويندرج الاجتماع، حسب بلاغ إعلامي توصلت به وكالة السهل، ضمن التعاون بين غانا وبنما."
    assert not of_class(got, "Signing")
    assert of_class("توصلت كينيا وبنما، مساء أمس، إلى اتفاق حول المياه.", "Signing")


def test_a_body_at_its_seat_is_visited_not_the_state() -> None:
    at_seat = of_class("وصل الرئيس الكيني وليام روتو إلى بروكسل للمشاركة في اجتماعات الاتحاد الأوروبي.", "Visit")[0]
    assert not keys(at_seat, "host")
    to_state = of_class("وصل الرئيس الكيني وليام روتو إلى بروكسل في زيارة رسمية إلى بلجيكا.", "Visit")[0]
    assert "BEL" in keys(to_state, "host")


def test_help_is_told_of_by_its_verb() -> None:
    assert done("دعم الرئيس الكيني وليام روتو بنما في النزاع.", "william_ruto", "PAN", "SUPPORT")
