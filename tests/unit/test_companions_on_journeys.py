"""Who goes with somebody on his journey, whether that is told before or behind them, or only by whom he met."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

TWO = "وزير الدفاع فرحان حسين وسفير كينيا في أنقرة مارك نوبل"
TOLD = [
    "ويرافق الرئيس روتو في زيارته {}.",
    "ويرافق فخامته في الزيارة {}.",
    "ويرافقه في هذه الزيارة {}.",
    "ويضم الوفد المرافق للرئيس الكيني كلا من {}.",
    "ويضم الوفد الكيني {}.",
]
TALKS = "عقد الرئيس الكيني وليام روتو والرئيس الأذربيجاني إلهام علييف محادثات في باكو الثلاثاء. "


@pytest.mark.parametrize("companions", TOLD)
def test_meeting_abroad_tells_of_the_journey(companions: str) -> None:
    (visit,) = of_class(TALKS + companions.format(TWO), "Visit")
    assert "william_ruto" in keys(visit, "actor")
    assert len(keys(visit, "actor", "participant", "attendee")) == 3
    assert keys(visit, "location") == {"baku"}


@pytest.mark.parametrize("companions", TOLD[:3])
def test_journey_told_behind_its_companions(companions: str) -> None:
    behind = " وكان وليام روتو قد زار أذربيجان يوم الأحد."
    visits = of_class(companions.format(TWO) + behind, "Visit")
    assert [len(keys(v, "actor", "participant", "attendee")) for v in visits] == [3]


def test_meeting_at_home_is_no_journey_of_the_host() -> None:
    visits = of_class(TALKS + "ويضم الوفد الأذربيجاني " + TWO + ".", "Visit")
    assert all("ilham_aliyev" not in keys(v, "actor") for v in visits)
