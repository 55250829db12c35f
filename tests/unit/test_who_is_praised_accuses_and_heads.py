"""All who are praised hear it, a text accuses for who put it out, and the like of a chief of a body leads no state.

Where a blow sets out from is not struck by it. Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import deeds, keys, roles, statements, told


@pytest.mark.parametrize(
    ("text", "hearers"),
    [
        ("أشاد الرئيس الكيني وليم روتو بالدور الذي أدته القاهرة والدوحة.", {"EGY", "QAT"}),
        ("ثمن الرئيس الكيني وليم روتو الجهود التي تبذلها غانا وبنين وتوغو.", {"GHA", "BEN", "TGO"}),
        ("أثنت الرئاسة المصرية على ما قدمته النمسا والمجر من دعم.", {"AUT", "HUN"}),
        ("أشاد الرئيس الكيني وليم روتو بالدور الذي تقوم به كينيا وغانا.", {"GHA"}),
        ("أشاد الرئيس الكيني وليم روتو بالدور الذي تقوم به غانا، وبنين تواصل جهودها.", {"GHA"}),
    ],
)
def test_all_who_are_praised_side_by_side_hear_it(text: str, hearers: set[str]) -> None:
    assert keys(statements(text)[0], "addressee") == hearers


@pytest.mark.parametrize("deed", ["اتهم البيان السلطات الفرنسية بخرق الاتفاق", "حذر البيان المشترك فرنسا من الخطوة"])
def test_whom_a_text_accuses_did_not_put_it_out(deed: str) -> None:
    *_, words = statements(f"أصدرت وزارة الخارجية الجزائرية بيانا. و{deed}.")
    assert keys(words, "speaker") == {"dza_foreign_ministry"}
    assert all("FRA" not in keys(h, "speaker") for h in statements(f"و{deed}."))


def test_but_whose_text_it_is_may_stand_behind_it() -> None:
    for whose in ("بيان الحكومة الفرنسية", "البيان الصادر عن الحكومة الفرنسية"):
        assert keys(statements(f"ودعا {whose} صربيا إلى الحوار.")[-1], "speaker") == {"FRA"}


HEADS = ["رئيس لجنة الحدود الكينية", "رئيس الهيئة الوطنية للانتخابات الكينية", "رئيس لجنة التعاون الاقتصادي الكينية"]


@pytest.mark.parametrize("head", HEADS)
def test_the_like_of_who_heads_a_committee_leads_no_state(head: str) -> None:
    found = {(role, of) for _, role, of in roles(f"التقى {head} جون كاماو نظيره الغاني كوامي أسانتي.")}
    assert ("officialOf", "country:GHA") in found
    assert ("headOfStateOf", "country:GHA") not in found


def test_but_the_like_of_a_president_does() -> None:
    found = roles("التقى الرئيس الكيني وليم روتو نظيره الغاني كوامي أسانتي.")
    assert ("headOfStateOf", "country:GHA") in {(role, of) for _, role, of in found}


@pytest.mark.parametrize(
    ("text", "doers", "whose"),
    [
        ("علقت الجمعية العامة للأمم المتحدة عضوية غينيا في مجلس حقوق الإنسان.", {"un_general_assembly"}, {"GIN"}),
        ("وجاء الإعلان بعد تعليق عضوية غينيا في إيكواس.", {"ecowas"}, {"GIN"}),
        ("علقت غينيا عضويتها في إيكواس.", {"GIN"}, {"ecowas"}),
    ],
)
def test_who_suspends_a_membership_in_another_body_does_it_alone(text: str, doers: set[str], whose: set[str]) -> None:
    (one,) = (h for h in told(text) if h.cls == "Accession")
    assert (keys(one, "actor"), keys(one, "target")) == (doers, whose)


@pytest.mark.parametrize("whence", ["انطلاقا من رواندا", "منطلقا من رواندا", "انطلاقا من الأراضي الرواندية"])
def test_a_blow_does_not_strike_where_it_sets_out_from(whence: str) -> None:
    assert not any("RWA" in keys(h, "target") for h in deeds(f"شنت حركة 23 مارس هجوما {whence} قتل فيه جنديان."))
    (blow,) = deeds(f"شنت حركة 23 مارس هجوما {whence} على مدينة غوما.")
    assert keys(blow, "target") == {"goma", "COD"}
