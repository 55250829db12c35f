"""Deeds of several of whom a number is told, and deeds told by words that hide them."""

from __future__ import annotations

import pytest

from tests.short import done

# sentence, one of the doers, category
COUNTED = [
    ("طردت خمس دول، من بينها غانا وتوغو، دبلوماسيين أوغنديين.", "TGO", "COERCE"),
    ("طردت خمس دول دبلوماسيين أوغنديين، منها غانا وتوغو.", "GHA", "COERCE"),
    ("اعترفت ثماني دول حتى الآن بأوغندا هي غانا وتوغو وبنين.", "BEN", "SUPPORT"),
    ("اعترفت ثماني دول حتى الآن بأوغندا هي غانا منذ العام 2005 وتوغو وبنين.", "TGO", "SUPPORT"),
]


@pytest.mark.parametrize(("text", "doer", "category"), COUNTED, ids=range(len(COUNTED)))
def test_those_who_are_counted_do_it(text: str, doer: str, category: str) -> None:
    assert done(text, doer, "UGA", category)


def test_who_stands_behind_the_list_is_none_of_them() -> None:
    text = "اعترفت ثماني دول بأوغندا هي غانا وتوغو، وبنين رفضت ذلك."
    assert not done(text, "BEN", "UGA", "SUPPORT")


# sentence, category
TOLD = [
    ("أضافت كينيا ثلاثة أوغنديين إلى قائمة الإرهاب.", "SANCTION"),
    ("جددت كينيا العقوبات على أوغندا.", "SANCTION"),
    ("مولت كينيا مستشفى في أوغندا.", "AID"),
]


@pytest.mark.parametrize(("text", "category"), TOLD, ids=range(len(TOLD)))
def test_deeds_in_these_words(text: str, category: str) -> None:
    assert done(text, "KEN", "UGA", category)


def test_who_is_added_to_a_list_of_names_is_not_punished() -> None:
    assert not done("أضافت كينيا ثلاثة أوغنديين إلى قائمة المدعوين.", "KEN", "UGA", "SANCTION")
