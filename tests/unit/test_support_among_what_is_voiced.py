"""Several things that somebody voices with one verb: each noun with its owner is a statement of its own."""

import pytest

from tests.short import of_class


def told(text: str) -> list[tuple[str, ...]]:
    """What each statement amounts to, in order."""
    return [h.categories for h in of_class(text, "Statement")]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("أكدت غانا رفضها التدخل الأجنبي في كينيا، ودعمها لوحدة أراضيها.", ["REJECT", "SUPPORT"]),
        (
            "أعربت غانا عن قلقها إزاء التوترات في مالي، مؤكدة رفضها للإرهاب، ومساندتها المتواصلة للجيش المالي.",
            ["ACCUSE", "REJECT", "SUPPORT"],
        ),
        ("جددت غانا التأكيد على تأييدها لكينيا ورفضها للإرهاب.", ["SUPPORT", "REJECT"]),
    ],
)
def test_each_noun_with_its_owner_is_told(text: str, amounts: list[str]) -> None:
    assert [first for first, *_ in told(text)] == amounts


def test_a_deed_of_support_beside_another_noun_is_no_second_statement() -> None:
    assert len(told("أعلنت غانا زيادة إنتاجها ودعم المزارعين.")) == 1
