"""A thing that is told of in somebody's words does what its verb tells, not who speaks."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys

HEAD = "قال الرئيس الكيني وليام روتو إن"
BY_THINGS = [
    f"{HEAD} القرار الجديد مارس ضغوطا على حكومة بنما.",
    f"{HEAD} الانسحاب من الاتفاق حرم بنما من المساعدات.",
    f"{HEAD} ذلك ساعد بنما على تجاوز الأزمة.",
    f"{HEAD} القيود التي فرضتها المنظمة أجبرت بنما على التراجع.",
]


@pytest.mark.parametrize("text", BY_THINGS)
def test_who_speaks_of_what_a_thing_did_did_not_do_it(text: str) -> None:
    assert not any(keys(d, "actor") & {"william_ruto", "KEN"} for d in deeds(text))


BY_HIM = [f"{HEAD}ه قدم دعما كبيرا لبنما.", f"{HEAD} بلاده ساعدت بنما على تجاوز الأزمة."]


@pytest.mark.parametrize("text", BY_HIM)
def test_who_speaks_of_himself_or_his_own_did_it(text: str) -> None:
    assert any(keys(d, "actor") & {"william_ruto", "KEN"} for d in deeds(text))
