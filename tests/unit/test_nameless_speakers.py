"""Speakers without a name, palaces that speak, and lines without a verb that tell whose words they are.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers, statements

LEAD = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. "
HERE = "person:emmanuel_macron"


def _labels(text: str) -> str:
    return " ".join(sorted(speakers(LEAD + text)))


# Whoever is told of by what he is and his state


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("وقال المفتش المالي اللبناني إن المحادثات ستستمر.", "المفتش_المالي_اللبناني"),
        ("وأكد برلماني أوكراني أن المحادثات ستستمر.", "برلماني_اوكراني"),
        ("وقالت أوساط حكومية كينية إن المحادثات ستستمر.", "اوساط_حكوميه_كينيه"),
        ("وأشار المفاوض الإيراني إلى أن المحادثات ستستمر.", "country:irn"),
        ("وقال مصدر دبلوماسي تركي إن المحادثات ستستمر.", "مصدر_دبلوماسي_تركي"),
        ("والمحادثات مستمرة، وفق ما أفاد به مصدر أمني عراقي.", "مصدر_امني_عراقي"),
        ("ورد مسؤول كيني رفيع على سؤال عن العقوبات بالقول إن القرار سيتخذ قريبا.", "مسوول_كيني_رفيع"),
        ("ونقلت رويترز عن مقربين من الرئيس الفنزويلي قولهم إن المحادثات ستستمر.", "مقربين_من_الرييس_الفنزويلي"),
        ("وقالت مصادر مقربة من الرئيس الفنزويلي إن المحادثات ستستمر.", "مصادر_مقربه_من_الرييس"),
    ],
)
def test_what_somebody_is_and_his_state_tell_who_speaks(text: str, word: str) -> None:
    found = _labels(text)
    assert word in found.lower()
    assert HERE not in found
    assert "maduro" not in found


@pytest.mark.parametrize(
    "text",
    [
        "وأكد الدعم اللبناني للمبادرة أن الموقف ثابت.",
        "ووصف المقترح اللبناني بأنه جيد.",
        "وأكدت مدونة لبنانية أن المحادثات ستستمر.",
        "وبحسب مصدر مقرب من مادورو فإن المحادثات ستستمر.",
    ],
)
def test_a_thing_of_a_state_speaks_for_nobody(text: str) -> None:
    found = _labels(text)
    assert "لبناني" not in found
    assert "maduro" not in found


def test_an_official_of_old_is_not_who_leads_his_state() -> None:
    assert "person:xi_jinping" not in speakers(LEAD + "وقال المسؤول الصيني السابق إن المحادثات ستستمر.")


def test_a_first_name_behind_a_title_with_the_article_is_one() -> None:
    assert "person:~تركي_السالم" in speakers(LEAD + "وقال النائب تركي السالم إن المحادثات ستستمر.")


# Palaces


def test_a_palace_speaks_for_who_rules_from_it() -> None:
    assert "organization:col_presidency" in speakers(LEAD + "وقال القصر الرئاسي في كولومبيا إن الحوار مستمر.")
    assert "organization:irq_presidency" in speakers(
        LEAD + "ونقلت رويترز عن القصر الجمهوري العراقي قوله إن الحوار مستمر."
    )


def test_nobody_meets_the_palace_in_which_he_is() -> None:
    text = "واستقبل الرئيس العراقي عبد اللطيف رشيد الوفد الكوري في القصر الجمهوري. ووصل ماكرون إلى القصر الرئاسي."
    assert "presidency" not in str(speakers(LEAD + text))


# Lines without a verb


@pytest.mark.parametrize(
    "text",
    [
        'من ناحيته، وزير الخارجية الكيني موساليا مودافادي: "الحوار هو الطريق الوحيد".',
        'من جهته وزير الخارجية الكيني موساليا مودافادي: "الحوار هو الطريق الوحيد".',
        'وفي نيروبي، وزير الخارجية الكيني موساليا مودافادي: "الحوار هو الطريق الوحيد".',
    ],
)
def test_whose_turn_it_is_or_where_he_is_may_stand_before_his_name(text: str) -> None:
    assert speakers(LEAD + text) == {"person:musalia_mudavadi"}


def test_a_delegation_with_its_adjective_heads_its_words() -> None:
    assert "country:UKR" in speakers(LEAD + 'الوفد الأوكراني المفاوض: "الحوار هو الطريق الوحيد".')


def test_a_heading_behind_a_phrase_speaks_for_nobody() -> None:
    assert not statements(LEAD + "وفي نيروبي، السودان: أزمة الجفاف.")
