"""Who works for an agreement does not sign it, and what is done for its signing is no signing."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

WANTED = [
    "يسعى الرئيس الكيني وليام روتو إلى توقيع اتفاق تجاري مع بنما.",
    "قدم الرئيس الكيني وليام روتو زخما قويا لإبرام اتفاقية الشراكة بين كينيا وبنما.",
]


@pytest.mark.parametrize("text", WANTED)
def test_who_works_for_an_agreement_does_not_sign_it(text: str) -> None:
    found = [*of_class(text, "Signing"), *of_class(text, "Agreement")]
    assert found
    for made in found:
        assert made.status == "Planned"
        assert "william_ruto" not in keys(made, "participant", "signatory")
        assert {"KEN", "PAN"} <= keys(made, "participant", "party")


SIGNS = [
    "وقع الرئيس الكيني وليام روتو اتفاقا تجاريا مع بنما.",
    "يعتزم الرئيس الكيني وليام روتو توقيع اتفاق تجاري مع بنما.",
]


@pytest.mark.parametrize("text", SIGNS)
def test_who_signs_or_means_to_is_told_by_name(text: str) -> None:
    assert "william_ruto" in keys(of_class(text, "Signing")[0], "participant", "signatory")
