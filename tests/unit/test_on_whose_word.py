"""On whose word something stands, and where the words of somebody end."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, statements

SPEECH = ["إعلان", "تأكيد", "تصريح", "كشف", "زعم"]


@pytest.mark.parametrize("noun", SPEECH)
def test_who_is_named_behind_a_noun_of_speech_does_what_it_tells(noun: str) -> None:
    (deed,) = of_class(f"جاءت الخطوة بعد {noun} زامبيا أنها سحبت سفيرها من كينيا.", "Action")
    assert keys(deed, "actor") == {"ZMB"}
    assert deed.said_by == ("country:ZMB",)


def test_but_they_goes_on_with_who_spoke_before() -> None:
    text = "قالت الخارجية الزامبية إنها تحترم قرار المحكمة لكنها أشارت إلى أنه غير ملزم."
    assert {k for s in statements(text) for k in s.values("speaker")} == {"organization:zmb_foreign_ministry"}


def test_who_tells_of_words_is_not_told_of_by_their_speaker() -> None:
    text = "دعا الرئيس الكيني زامبيا إلى ضبط النفس، وفق ما أكدت الرئاسة الكينية."
    assert all(not s.said_by for s in statements(text))


OUTSIDE = [
    ("وصل الرئيس الزامبي إلى كابول بعد دعوة باكستان إلى الحوار، والتقى الرئيس الكيني.", "Meeting"),
    ("صعدت روسيا هجماتها بعد إعلان هولندا مد كييف بمدرعات، واستهدفت الصواريخ الروسية مدينة أوديسا.", "Action"),
]


@pytest.mark.parametrize(("text", "cls"), OUTSIDE)
def test_a_deed_behind_a_noun_of_speech_is_told_by_the_article(text: str, cls: str) -> None:
    found = of_class(text, cls)
    assert found
    assert all(not h.said_by and h.status == "Occurred" for h in found)


def test_a_denial_behind_but_is_told_by_the_article() -> None:
    text = "قال الرئيس الفنزويلي إن كولومبيا دربت مرتزقة، ولكن بوغوتا تنفي ذلك."
    (denied,) = [s for s in statements(text) if s.values("speaker") == ("country:COL",)]
    assert not denied.said_by
    assert denied.status == "Occurred"
