"""Those whom a sentence lists as the company of a traveller go on his journey."""

from __future__ import annotations

import pytest

from tests.short import of_class, sides

VISIT = "بدأ الرئيس الكيني وليام روتو الأربعاء زيارة رسمية إلى البرازيل. "
MINISTERS = "وزير الخارجية موساليا مودافادي ووزير الزراعة ميثيكا لينتوري."


@pytest.mark.parametrize(
    "lead",
    [
        "وضم الوفد المرافق للرئيس روتو في الزيارة ",
        "ويرافق الرئيس روتو وفد رسمي يتألف من ",
        "وفي معية الرئيس روتو خلال الزيارة ",
        "ويترأس الرئيس روتو وفدا يضم ",
        "وبرفقة الرئيس روتو في هذه الزيارة ",
        "ويتكون الوفد المرافق من ",
    ],
)
def test_who_is_listed_as_his_company_goes_along(lead: str) -> None:
    (visit,) = of_class(VISIT + lead + MINISTERS, "Visit")
    assert {"william_ruto", "musalia_mudavadi"} <= sides(visit)
    assert any("لينتوري" in key for key in sides(visit))


def test_another_delegation_does_not_go_along() -> None:
    text = VISIT + "وضم الوفد السوداني المفاوض في جدة وزير الخارجية علي الصادق."
    (visit,) = of_class(text, "Visit")
    assert sides(visit) == {"william_ruto", "BRA"}
