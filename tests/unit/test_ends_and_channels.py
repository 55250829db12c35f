"""What ends by a noun spelled like "that she"; channels between states; whose purpose a deed is."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys, of_class

# sentence, doer, to whom, category
DEEDS = [
    ("أغلقت أذربيجان قنوات الاتصال مع أرمينيا.", "AZE", "ARM", "SANCTION"),
    ("أعادت أذربيجان خط الاتصال المباشر مع جارتها أرمينيا.", "AZE", "ARM", "COOPERATE"),
    ("قطعت بنين علاقاتها مع جارتها النيجر.", "BEN", "NER", "SANCTION"),
    ("كثف الجيش التركي انتشاره على الحدود مع سوريا.", "TUR", "SYR", "MOBILIZE"),
]
# sentence, category that nobody's deed has
NONE = [
    ("كثفت القوات الروسية قصفها في المنطقة.", "MOBILIZE"),
    ("قال الوزير الفرنسي إن عقوبات الاتحاد قد تكون وسيلة للضغط على إسرائيل.", "COERCE"),
    ("طلبت كينيا من تنزانيا وقف الاستثمارات في بوروندي.", "COOPERATE"),
]


@pytest.mark.parametrize(("text", "doer", "target", "category"), DEEDS)
def test_done(text: str, doer: str, target: str, category: str) -> None:
    told = [d for d in deeds(text) if category in d.categories]
    assert any(doer in keys(d, "actor") and target in keys(d, "target") for d in told)


@pytest.mark.parametrize(("text", "category"), NONE)
def test_not_done(text: str, category: str) -> None:
    assert not any(category in d.categories for d in deeds(text))


def test_the_end_of_a_suspension_is_none() -> None:
    (told,) = of_class("رحبت كينيا بإنهاء تعليق عضوية الغابون في الاتحاد الأفريقي.", "Accession")
    assert told.categories == ("YIELD",)
    assert "GAB" in keys(told, "target")


def test_a_line_of_communication_is_no_call() -> None:
    assert not of_class("أعلنت أذربيجان إعادة خط الاتصال مع أرمينيا.", "Call")


def test_who_helps_does_not_do_it_to_what_he_helps_with() -> None:
    text = "قال الوزير إن كتيبة الدبابات الكينية لن تساعد الصومال على تغيير مسار العملية الإثيوبية."
    assert not any("ETH" in keys(d, "target") for d in deeds(text) if "AID" in d.categories)


# sentence, doer, to whom
RELATIVE = [
    ("خورخي غلاس الذي حكم عليه القضاء الإكوادوري بالسجن موجود في المستشفى.", "ECU", "jorge_glas"),
    ("زار الوزير مدينة خاركيف التي شنت عليها القوات الروسية هجوما.", "RUS", "kharkiv"),
    ("زار الوزير السودان الذي قدمت له كينيا مساعدات.", "KEN", "SDN"),
]
# sentence, doers
SEVERAL = [
    ("شاركت ثلاث طائرات تابعة لليونان وقبرص في إنزال المساعدات على لبنان.", {"GRC", "CYP"}),
    ("هاجمت قوات من أوغندا ورواندا مدينة غوما.", {"UGA", "RWA"}),
]


@pytest.mark.parametrize(("text", "doer", "target"), RELATIVE)
def test_to_whom_a_relative_clause_tells(text: str, doer: str, target: str) -> None:
    assert any(doer in keys(d, "actor") and target in keys(d, "target") for d in deeds(text))


@pytest.mark.parametrize(("text", "doers"), SEVERAL)
def test_forces_of_several_states(text: str, doers: set[str]) -> None:
    assert any(doers <= set(keys(d, "actor")) for d in deeds(text))


def test_states_behind_the_object_of_their_verb() -> None:
    told = of_class("وعارضت القرار كينيا وتنزانيا.", "Statement")
    assert {"KEN", "TZA"} <= {k for d in told for k in keys(d, "speaker")}
    assert not any("FRA" in keys(d, "speaker") for d in of_class("انتقد الوزير فرنسا في كلمة له.", "Statement"))


def test_who_fires_at_whom() -> None:
    text = "أدانت مصر إطلاق الشرطة الكينية النار على المتظاهرين."
    assert any("KEN" in keys(d, "actor") and any("متظاهرين" in k for k in keys(d, "target")) for d in deeds(text))
