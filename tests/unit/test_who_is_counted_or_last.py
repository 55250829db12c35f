"""Who "the latter" and "the five states" are, and who tells of himself in the first person.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, sides, statements


@pytest.mark.parametrize(
    ("text", "speaker", "category"),
    [
        ("قطعت النيجر علاقاتها مع أوكرانيا، متهمة الأخيرة بدعم المسلحين.", "NER", "ACCUSE"),
        ("وكان السودان قد اتهم تشاد بدعم المتمردين، لكن الأخيرة نفت ذلك.", "TCD", "REJECT"),
        ("التقى قيس سعيد المستشارة الألمانية أنغيلا ميركل، وأعربت الأخيرة عن دعمها لتونس.", "angela_merkel", "SUPPORT"),
        ("امتنعت الصين والهند والبرازيل وكينيا عن التصويت. ودعت الدول الأربع إلى وقف إطلاق النار.", "KEN", "REQUEST"),
    ],
)
def test_who_is_meant_speaks(text: str, speaker: str, category: str) -> None:
    assert any(speaker in keys(h, "speaker") and category in h.categories for h in statements(text))


def test_the_latter_signs_with_whom_is_named_behind() -> None:
    text = "توترت العلاقات بين أوغندا ورواندا بعد توقيع الأخيرة اتفاقا مع تنزانيا."
    assert any({"RWA", "TZA"} <= sides(h) for h in of_class(text, "Signing"))


def test_a_last_stretch_of_time_is_nobody() -> None:
    text = "زار الوزير بولندا في الفترة الأخيرة، وفي الأخير رفضت بولندا المقترح."
    assert {k for h in statements(text) for k in keys(h, "speaker")} <= {"POL"}


def test_powers_that_are_always_five_are_no_list_told_before() -> None:
    text = "وقعت الصين والهند والبرازيل وكينيا ومصر بيانا. ودعت الدول الخمس الكبرى إلى الهدوء."
    assert not any("KEN" in keys(h, "speaker") for h in statements(text))


@pytest.mark.parametrize(
    ("text", "cls", "people"),
    [
        ('كتب هاكان فيدان: "وصلت إلى مسقط".', "Visit", {"hakan_fidan"}),
        (
            'قال وزير الخارجية التركي هاكان فيدان: "التقيت اليوم الوزير السعودي فيصل بن فرحان".',
            "Meeting",
            {"hakan_fidan", "faisal_bin_farhan_al_saud"},
        ),
        (
            'وقال فولوديمير زيلينسكي في تغريدة: "أجريت اتصالا هاتفيا مع الرئيس الفرنسي إيمانويل ماكرون".',
            "Call",
            {"volodymyr_zelenskyy", "emmanuel_macron"},
        ),
        (
            'وقال هاكان فيدان "سألتقي نظيري الأميركي أنتوني بلينكن غدا".',
            "Meeting",
            {"hakan_fidan", "antony_blinken"},
        ),
    ],
)
def test_who_is_quoted_tells_of_himself(text: str, cls: str, people: set[str]) -> None:
    assert any(people <= sides(h) for h in of_class(text, cls))


def test_what_a_state_did_in_a_mans_words_is_its_own() -> None:
    heard = statements('وقال سيرغي لافروف: "رفضت الولايات المتحدة مقترحنا".')
    assert any(keys(h, "speaker") == {"USA"} for h in heard)
    heard = statements('وقال سيرغي لافروف: "أبلغت الوزير الأمريكي أنتوني بلينكن بموقفنا".')
    assert not any("antony_blinken" in keys(h, "speaker") for h in heard)
