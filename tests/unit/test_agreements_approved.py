"""Agreements of an organisation that its leaders or ministers approve; plans, wishes and talks of one are none."""

from __future__ import annotations

import pytest

from tests.short import told


def accords(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(h.kind, h.status, h.values("party")) for h in told(text) if h.cls == "Agreement"]


@pytest.mark.parametrize("verb", ["أقر", "تبنى", "اعتمد", "صادق على", "وافق على"])
@pytest.mark.parametrize(
    ("leaders", "key"),
    [("وزراء خارجية رابطة جنوب آسيا للتعاون الإقليمي", "saarc"), ("قادة مجلس التعاون الخليجي", "gcc")],
)
def test_leaders_approve_an_agreement_of_their_organisation(verb: str, leaders: str, key: str) -> None:
    first, _, upon = verb.partition(" ")
    noun = "بروتوكول" if upon else "بروتوكولا"
    (found,) = accords(f"و{first} {leaders} يوم الأحد {upon} {noun} لمكافحة التهريب في المنطقة.")
    assert found[1:] == ("Occurred", (f"organization:{key}",))


def test_an_agreement_is_told_of_as_approved_in_a_relative_clause() -> None:
    text = "وتنظم التجارة اتفاقية المنطقة الحرة التي وافق عليها وزراء خارجية رابطة جنوب آسيا للتعاون الإقليمي."
    assert [found[1:] for found in accords(text)] == [("Occurred", ("organization:saarc",))]


@pytest.mark.parametrize(
    "text",
    [
        "ويتوقع أن يقر قادة مجلس التعاون الخليجي بروتوكولا لمكافحة التهريب.",
        "ولم يقر قادة مجلس التعاون الخليجي بروتوكولا لمكافحة التهريب.",
        "وبحث قادة مجلس التعاون الخليجي بروتوكولا لمكافحة التهريب.",
        "وأقر البرلمان بروتوكولا لمكافحة التهريب في الموانئ البحرية.",
    ],
)
def test_what_is_not_approved_or_by_somebody_else_is_none(text: str) -> None:
    assert not [found for found in accords(text) if found[1] == "Occurred"]
