"""Who "the two sides" and "the two officials" are behind talks in which not everybody is named.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers

TALKS = "أجرى رئيس البرلمان الغاني ألبان باغبين، السبت، مباحثات مع رئيسة البرلمان الزامبي. "
BOTH = {"country:GHA", "country:ZMB"}
MIXED = {"person:~البان_باغبين", "country:ZMB"}


@pytest.mark.parametrize(
    "text",
    [
        "وأكد الجانبان ضرورة تعزيز التعاون الأمني.",
        "وأعلن طرفا المباحثات مواصلة تعزيز التعاون الأمني.",
        "وشدد الجانبان، وفق بيان مشترك، على ضرورة وقف القتال.",
        "وجاء في بيان مشترك أن البلدين يدعوان إلى وقف القتال.",
        "وعبر كل منهما عن رفضه للعنف.",
        "وأكدت الحكومتان ضرورة وقف القتال.",
    ],
)
def test_the_sides_of_talks_are_their_states(text: str) -> None:
    assert speakers(TALKS + text) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "وأشاد المسؤولان بمستوى التعاون الأمني.",
        "ودعا المجتمعان إلى وقف القتال.",
        "وجدد المتباحثان دعمهما لوقف القتال.",
        "وعبر كلا المسؤولين عن رفضهما للعنف.",
    ],
)
def test_the_officials_are_who_is_named_and_the_other_state(text: str) -> None:
    assert speakers(TALKS + text) == MIXED
