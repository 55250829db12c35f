"""Ministers told of again by the first words of their charge, and behind the name of somebody who meets them."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, roles

DEFENCE = "وصل وزير الدفاع الوطني اللبناني ميشال حداد اليوم إلى نيروبي. "
TRADE = "شارك المهندس سامر حداد، وزير الاستثمار والتجارة الخارجية، نيابة عن رئيس البلاد، في أعمال المنتدى. "
ENERGY = "وصل وزير الطاقة التشيلي دييغو باردو اليوم إلى نيروبي. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (DEFENCE + "والتقى وزير الدفاع الرئيس الكيني وليام روتو.", "حداد"),
        (DEFENCE + "واستقبل الرئيس الكيني وليام روتو وزير الدفاع.", "حداد"),
        (TRADE + "والتقى وزير الاستثمار الرئيس الكيني وليام روتو.", "حداد"),
        (ENERGY + "واجتمع وزير الطاقة مع الرئيس الكيني وليام روتو.", "باردو"),
        (ENERGY + "واستقبل الرئيس الكيني وليام روتو وزير الطاقة.", "باردو"),
    ],
)
def test_a_minister_told_of_again_is_the_one_named(text: str, name: str) -> None:
    met = [keys(talks, "participant", "host") for talks in of_class(text, "Meeting")]
    assert any("william_ruto" in sides and any(name in key for key in sides) for sides in met)


def test_a_president_is_not_the_minister_whom_he_receives() -> None:
    found = roles(ENERGY + "واستقبل الرئيس الكيني وليام روتو وزير الطاقة.")
    assert not any("william_ruto" in str(role) and "officialOf" in str(role) for role in found)


def test_a_minister_named_before_his_office_has_it() -> None:
    text = "حضر اللقاء سعادة السيد دييغو باردو وزير الطاقة التشيلي، وسعادة السيد سامر حداد وزير المالية اللبناني."
    found = [str(role) for role in roles(text)]
    assert any("باردو" in role and "CHL" in role for role in found)
    assert any("حداد" in role and "LBN" in role for role in found)
