"""A meeting with somebody and another with somebody else are two, whichever noun or word stands for the second.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import told

TALKS = ("Meeting", "Call", "VideoMeeting")


def met(text: str) -> set[frozenset[str]]:
    """Who took part in each talk of a short article."""
    return {frozenset(h.values("participant")) for h in told(text) if h.cls in TALKS}


FIRST = frozenset({"person:luiz_inacio_lula_da_silva", "person:narendra_modi"})
SECOND = frozenset({"person:luiz_inacio_lula_da_silva", "person:xi_jinping"})


@pytest.mark.parametrize(
    "text",
    [
        "أجرى الرئيس البرازيلي اتصالا هاتفيا برئيس الوزراء الهندي، وآخر بالرئيس الصيني.",
        "عقد الرئيس البرازيلي لقاء مع رئيس الوزراء الهندي ولقاء آخر مع الرئيس الصيني.",
        "عقد الرئيس البرازيلي اجتماعا مع رئيس الوزراء الهندي واجتماعا ثانيا مع الرئيس الصيني.",
        "أجرى الرئيس البرازيلي محادثات مع رئيس الوزراء الهندي ومثلها مع الرئيس الصيني.",
        "أجرى الرئيس البرازيلي جلسة مباحثات مع رئيس الوزراء الهندي وأخرى مع الرئيس الصيني.",
    ],
)
def test_one_with_each(text: str) -> None:
    assert met(text) == {FIRST, SECOND}


def test_who_was_met_together_stays_together() -> None:
    text = "عقد الرئيس البرازيلي لقاء مع رئيس الوزراء الهندي ورئيس جنوب أفريقيا، وآخر مع الرئيس الصيني."
    assert SECOND in met(text)
    assert any(each > FIRST and len(each) == 3 for each in met(text))


def test_without_another_all_met_at_once() -> None:
    assert met("عقد الرئيس البرازيلي لقاء مع رئيس الوزراء الهندي والرئيس الصيني.") == {FIRST | SECOND}
