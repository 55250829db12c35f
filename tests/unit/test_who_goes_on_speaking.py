"""Who goes on speaking behind a sentence that tells of something else, and who is only told of or told something."""

import pytest

from tests.short import of_class, speakers

SAID = "رحب الرئيس الكيني وليام روتو باتفاق السلام في الصومال. "
RUTO = {"person:william_ruto"}


@pytest.mark.parametrize(
    "between",
    [
        "وكانت رواندا قد أغلقت حدودها مع بوروندي العام الماضي.",
        "وكانت كينيا قد شهدت احتجاجات العام الماضي.",
        "وتعد رواندا من أكبر الدول المنتجة للبن.",
        "وتستضيف رواندا القمة المقبلة الشهر المقبل.",
        "فالدروب كثيرة، ونأمل بلوغ الحرية وهذا ما نريد.",
        "واعتبر ذلك دليلا على متانة العلاقات.",
    ],
)
@pytest.mark.parametrize("then", ["وأكد أن الحوار ضروري.", "كما شدد على احترام سيادة الدول.", "ورأى أن الحل سياسي."])
def test_a_man_goes_on_behind_what_a_state_does(between: str, then: str) -> None:
    assert speakers(f"{SAID}{between} {then}") == RUTO


def test_a_state_that_spoke_goes_on_in_its_own_gender() -> None:
    text = f"{SAID}وأكدت رواندا أنها ترفض الاتفاق. وأضافت أن الحوار ضروري."
    assert speakers(text) == RUTO | {"country:RWA"}
    assert [h.values("speaker") for h in of_class(text, "Statement")][-1] == ("country:RWA",)


def test_this_official_is_no_object() -> None:
    assert "person:william_ruto" not in speakers("وأكد ذلك المسؤول أن كينيا ستنسحب من الصومال.")


@pytest.mark.parametrize("whose", ["منافسه", "شريكه", "نجله", "محاورهم"])
@pytest.mark.parametrize("name", ["أوسكار فييغاس", "زيكالا بومفوتي"])
def test_somebody_of_his_speaks_by_his_own_name(whose: str, name: str) -> None:
    told = speakers(f"{SAID}وقال {whose} {name} إن الاتفاق هش.")
    assert len(told - RUTO) == 1
    assert next(iter(told - RUTO)).startswith("person:~")


@pytest.mark.parametrize("hearer", ["نظيره الغاني جون ماهاما", "مستشاره أوسكار فييغاس"])
def test_whom_he_tells_that_does_not_speak(hearer: str) -> None:
    assert speakers(f"{SAID}وأبلغ {hearer} أن الاتفاق جيد.") == RUTO


def test_who_thanks_at_the_head_of_a_sentence_is_named() -> None:
    text = f"{SAID}وشكر الرئيس الغاني جون ماهاما، في اتصال معه، جهود الوسطاء."
    assert "person:john_mahama" in speakers(text)


def test_who_is_called_by_another_spelling_of_his_last_name_speaks() -> None:
    assert speakers("ودعا أنان في كلمة لمجلس الأمن إلى لقاء دولي عاجل.") == {"person:kofi_annan"}


def test_an_everyday_word_is_no_spelling_of_a_name() -> None:
    assert speakers("ودعا الحاضرون إلى عقد مؤتمر دولي في مالي.") == set()
