"""Somebody whom the reader cannot place stands behind a verb: it does not go on with who was spoken of before.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import of_class, speakers, statements

LEAD = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. "
SPOKE = "قال الرئيس الفرنسي إيمانويل ماكرون إن بلاده ترفض العقوبات الاقتصادية الجديدة. "
HERE = "person:emmanuel_macron"


@pytest.mark.parametrize(
    "text",
    [
        "وأكد التحالف العسكري أن الميناء سيبقى مفتوحا.",
        "وقال نيتشارفان برزيخي رئيس الوزراء الكردي إن الإقليم لن يقبل بهذا القرار.",
        "ورفض المزارعون الاتفاق الجديد.",
        "وتعهد المانحون بتقديم مليار دولار.",
        "وطالب المحتجون الحكومة بخفض الأسعار.",
        "وطالبت التظاهرة الحكومة بوقف الحرب.",
        "ودعت العريضة البرلمان إلى رفض القانون.",
        "وأكدت الدراسة أن الفقر يتراجع.",
        "وأوضح الطبيب أن حالته مستقرة.",
    ],
)
def test_who_stands_behind_the_verb_speaks(text: str) -> None:
    assert not {HERE, "country:FRA"} & set(speakers(LEAD + text))


@pytest.mark.parametrize(
    "text",
    [
        "وأكد الحرص على إقامة علاقات متوازنة مع الجميع.",
        "وأكد التزام بلاده بالاتفاق.",
        "وأعلن الاستعداد للحوار مع المعارضة.",
        "وأكد مجددا أن بلاده لن تتراجع.",
        "وأكد اليوم أن بلاده ستشارك في القمة.",
        "ودعا المجتمع الدولي إلى التحرك العاجل.",
        "وطالب الحكومة الجديدة بوقف العنف.",
        "وحذر المستثمرين من عواقب القرار.",
        "ورفض الاتهامات الموجهة إليه.",
        "وأعلن التوصل إلى اتفاق مع المعارضة.",
    ],
)
def test_what_is_said_or_asked_is_nobody_else(text: str) -> None:
    assert speakers(SPOKE + text) == {HERE}


def test_an_alliance_speaks_by_its_name() -> None:
    assert any("التحالف_العسكري" in key for key in speakers(LEAD + "وأكد التحالف العسكري أن الميناء مفتوح."))


def test_nobody_and_no_phrase_of_before_is_what_others_go_on_about() -> None:
    told = statements(
        "وصف الرئيس الفرنسي إيمانويل ماكرون بناء الجسور القديمة بأنه مكلف. وقال الرئيس الكيني وليام روتو إن ذلك غريب."
    )
    about = {key for d in told if "person:william_ruto" in d.values("speaker") for key in d.values("about")}
    assert HERE not in about


@pytest.mark.parametrize(
    ("words", "doer"),
    [
        ('إن كينيا "لن تقصف" أي قرية في الصومال', "country:KEN"),
        ('إن الصومال "لم تدعم" المتمردين في إثيوبيا', "country:SOM"),
        ('إن إثيوبيا "لا تزال تحتل" قرى في إريتريا', "country:ETH"),
    ],
)
def test_who_stands_before_quoted_words_does_what_they_tell(words: str, doer: str) -> None:
    deeds = of_class(f"قال الرئيس الفرنسي إيمانويل ماكرون {words}.", "Action")
    assert deeds
    assert all(doer in d.values("actor") and HERE not in d.values("actor") for d in deeds)


@pytest.mark.parametrize(
    "words", ['إن الاتفاق النووي "لم يمت"', "إن الاتفاق لم يمت بعد", 'في باريس: "هذا الاتفاق لم يمت"']
)
def test_what_has_not_died_is_not_who_says_so(words: str) -> None:
    assert of_class(f"قال الرئيس الفرنسي إيمانويل ماكرون {words}.", "Appointment") == []
