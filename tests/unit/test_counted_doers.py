"""Doers who are counted before they are named: "3 states, namely X, Y and Z, voted against it"."""

from __future__ import annotations

import pytest

from tests.short import told

COUNCIL = "عقد مجلس الأمن الدولي جلسة أمس للتصويت على مشروع قرار بشأن النزاع في السودان. "
VOTES = [
    ("وصوتت ضد مشروع القرار 3 دول، وهي كينيا والبرازيل وبولندا.", {"KEN", "BRA", "POL"}, {"REJECT"}),
    ("وعارضت القرار ثلاث دول هي كينيا والبرازيل وبولندا.", {"KEN", "BRA", "POL"}, {"REJECT"}),
    ("بينما امتنعت عن التصويت دولة واحدة، وهي أنغولا.", {"AGO"}, set()),
    ("وأيدت القرار 120 دولة، من بينها كينيا والنرويج.", {"KEN", "NOR"}, {"SUPPORT"}),
    ("ونال مشروع القرار تأييد 11 عضوا، من بينهم كينيا والنرويج.", {"KEN", "NOR"}, {"SUPPORT"}),
]


@pytest.mark.parametrize(("text", "states", "categories"), VOTES)
def test_all_who_are_named_behind_their_number_do_it(text: str, states: set[str], categories: set[str]) -> None:
    found = {
        key.split(":")[-1]
        for h in told(COUNCIL + text)
        if h.cls in ("Action", "Statement") and categories <= set(h.categories)
        for key in h.values("actor", "speaker", "participant")
    }
    assert found >= states


@pytest.mark.parametrize(
    "text",
    [
        "وطالبت اللجنة 5 دول، هي كينيا والبرازيل وبولندا وأنغولا والنرويج، بسحب قواتها.",
        "وقد لمت القمة شمل 44 بلدا بينها كينيا والبرازيل.",
    ],
)
def test_those_to_whom_it_is_done_do_not_do_it(text: str) -> None:
    assert not any(key in ("country:KEN", "country:BRA") for h in told(text) for key in h.values("actor", "speaker"))
