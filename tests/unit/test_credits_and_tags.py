"""What pages carry within their sentences and under them: agencies in brackets, words for finding the page.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import stages
from tests.short import steps


def named(text: str) -> set[str]:
    """The keys of all that a short article names."""
    linked = steps(text).linked
    return {key for s in linked.sentences for item in s.items for key in item.keys}


def test_an_agency_in_brackets_is_no_state() -> None:
    text = "الرئيس الكيني وليام روتو قال إن بلاده مستعدة للحوار (الفرنسية) كما دعا أوغندا إلى التهدئة."
    assert "country:FRA" not in named(text)
    assert not any(item.kind == "nisba" for s in steps(text).linked.sentences for item in s.items if item.start > 8)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("كينيا، تعترض، وأوغندا، ونيروبي، الطاقة، روتو", False),
        ("وحضر قادة كينيا، وأوغندا، ورواندا، وتنزانيا، وبوروندي، وجنوب السودان.", True),
    ],
)
def test_words_by_which_a_page_is_found_are_not_read(line: str, *, read: bool) -> None:
    text = (
        f"القمة الكينية الأوغندية\n\nاستقبل الرئيس الكيني وليام روتو نظيره الأوغندي في نيروبي وبحثا الطاقة.\n\n{line}"
    )
    found = stages(RawPage(identifier="tags", text=text), load())
    news = (found.article.text[r.start : r.end] for r in found.article.regions if r.zone.is_news)
    assert any(line in region for region in news) is read
