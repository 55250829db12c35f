"""People of several callings, offices of one whose state nobody tells, and pairs that are no part of a longer list.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers, statements

LEAD = "وصل وزير الخارجية الكيني موساليا مودافادي إلى كمبالا السبت. "
WHO = "person:~دانييل_زوانغي"


@pytest.mark.parametrize(
    "text",
    [
        "قال أستاذ العلاقات الدولية بجامعة نيروبي ورئيس مركز الساحل للدراسات دانييل زوانغي إن الحكومة ترفض العقوبات.",
        "قال زعيم حزب النهضة ورئيس مركز الساحل للدراسات دانييل زوانغي إن الحكومة ترفض العقوبات.",
        "قال دانييل زوانغي، زعيم حزب النهضة ورئيس مركز الساحل للدراسات، إن الحكومة ترفض العقوبات.",
        "قال الكاتب والمحلل السياسي دانييل زوانغي إن الحكومة ترفض العقوبات.",
        "ويرى المحلل السياسي ومؤسس منظمة القلم، دانييل زوانغي، أن الحكومة ترفض العقوبات.",
    ],
)
def test_one_person_of_two_callings_speaks(text: str) -> None:
    assert speakers(LEAD + text) == {WHO}


def test_two_with_names_are_two() -> None:
    text = "دعا وزير الدفاع الكيني سويبان تويا ورئيس البرلمان موسى ويتانغولا إلى وقف القتال."
    assert len(speakers(LEAD + text)) == 2


def test_a_bare_office_is_his_who_was_told_to_hold_it_without_a_state() -> None:
    text = (
        "أجرى رئيس الوزراء السيد كوابينا زوانغو لقاء مع رئيس الوزراء التركي بن علي يلدريم. "
        "وقال السيد رئيس الوزراء إن الحكومة ترفض العقوبات."
    )
    assert statements(text)[-1].values("speaker") == ("person:~كوابينا_زوانغو",)


def test_the_last_two_of_a_list_are_no_pair() -> None:
    text = (
        "عقدت مباحثات بين وزير الخارجية الغاني كوابينا منساه ووزير خارجية زامبيا مولامبو هايمبي في أكرا. "
        "وتناول اللقاء الوضع في مالي وتشاد والنيجر حيث شدد الجانبان على ضرورة وقف القتال."
    )
    said = {key for h in statements(text) for key in h.values("speaker")}
    assert said
    assert not said & {"country:MLI", "country:TCD", "country:NER"}
