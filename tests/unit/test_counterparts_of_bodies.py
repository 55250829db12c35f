"""The counterpart of a government, a ministry or another body is not a person, and whose it is tells its state.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import told


def with_whom(text: str) -> set[str]:
    """All who agree or meet in a short article."""
    return {key for h in told(text) for key in h.values("party", "participant")}


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("وقعت حكومة كينيا اتفاقية مع نظيرتها الأوغندية لحماية المراعي.", "country:UGA"),
        ("وبحثت الحكومة الغانية مع نظيرتها البنينية ترسيم الحدود.", "country:BEN"),
        ("وقعت شرطة كينيا مذكرة تفاهم مع نظيرتها الأوغندية.", "organization:uga_police"),
        ("وقع البرلمان الكيني مذكرة تفاهم مع نظيره الأوغندي.", "organization:uga_parliament"),
        ("وعقد وفد من الجيش الغاني محادثات مع نظيره البنيني في أكرا.", "organization:ben_armed_forces"),
        ("وعقد وفد من غرفة تجارة نيروبي محادثات مع نظيرتها الأوغندية.", "country:UGA"),
    ],
)
def test_the_other_body_takes_part(text: str, other: str) -> None:
    assert other in with_whom(text)


def test_who_heads_a_body_has_a_person_as_counterpart() -> None:
    """The body named last is where they meet."""
    told_of = with_whom("التقى وزير الدفاع الكيني أدن دوالي في مقر البرلمان نظيره الغاني دومينيك نيتيول.")
    assert "organization:gha_parliament" not in told_of
    assert any(key.startswith("person:") and "نيتيول" in key for key in told_of)
