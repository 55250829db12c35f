"""People whom no list knows, and what they do for a living, named where they speak; two surnames one behind the other.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import speakers, statements

LEAD = "وصل وزير الخارجية الكيني موساليا مودافادي إلى كمبالا السبت. "
STRANGE = "person:~كيبروتيتش_زوانغي"


@pytest.mark.parametrize(
    "text",
    [
        "قال أستاذ القانون بجامعة نيروبي كيبروتيتش زوانغي إن الحكومة ترفض العقوبات.",
        "وترى الحكومة غير ذلك، ودعا محامي عائلات الضحايا كيبروتيتش زوانغي إلى وقف القتال.",
        "قال كيبروتيتش زوانغي إن الحكومة ترفض العقوبات.",
        "قال كبير الاقتصاديين في مصرف التجارة كيبروتيتش زوانغي إن الحكومة ترفض العقوبات.",
        "محامي عائلات الضحايا كيبروتيتش زوانغي قال إن الحكومة ترفض العقوبات.",
        "وبحسب محامي عائلات الضحايا كيبروتيتش زوانغي، فإن الحكومة ترفض العقوبات.",
    ],
)
def test_strange_names_behind_a_calling_speak(text: str) -> None:
    assert STRANGE in speakers(LEAD + text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("من جانبه، دعا محامي عائلات الضحايا دانييل زوانغي إلى وقف القتال.", "person:~دانييل_زوانغي"),
        ("وبحسب المحلل في معهد الدراسات الأمنية دانييل زوانغي، فإن الحكومة ترفض العقوبات.", "person:~دانييل_زوانغي"),
    ],
)
def test_who_calls_on_nobody_is_told_in_full_behind_his_title(text: str, name: str) -> None:
    assert speakers(LEAD + text) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "قالت شركة الطيران لوفتهاوس كندريز إن الحكومة ترفض العقوبات.",
        "وقال مجددا متحمسا إن كينيا ترفض العقوبات.",
        "انتقد محامي الضحايا شوارما كبيرة في المدينة.",
        "دعا رئيس النقابة أوهورو كينياتا إلى وقف القتال.",
    ],
)
def test_bodies_manners_and_things_are_no_strange_names(text: str) -> None:
    assert not any(
        "لوفتهاوس" in key or "مجدد" in key or "شوارم" in key or "كينيات" in key for key in speakers(LEAD + text)
    )


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("وحذر زودر ميركل من خرق الهدنة.", "ماركوس_زودر", "angela_merkel"),
        ("وانتقد زودر لوفوما بشدة.", "ماركوس_زودر", "امبروز_لوفوما"),
        ("ودعا زودر ماكرون إلى الحوار.", "ماركوس_زودر", "emmanuel_macron"),
    ],
)
def test_two_surnames_behind_a_verb_are_two_people(text: str, who: str, whom: str) -> None:
    told = "قال رئيس حكومة ولاية بافاريا ماركوس زودر إنه يرفض الخطة. ووصل وزير الدفاع الزامبي أمبروز لوفوما إلى برلين. "
    last = statements(told + text)[-1]
    assert [key.split(":")[1].removeprefix("~") for key in last.values("speaker")] == [who]
    assert whom in last.values("addressee")[0]


def test_a_full_name_that_shares_its_words_with_nobody_stays_whole() -> None:
    text = "قال رئيس حكومة ولاية بافاريا ماركوس زودر إنه يرفض الخطة. وحذر زودر هوفمايستر من خرق الهدنة."
    assert "person:~زودر_هوفمايستر" in speakers(text)


def test_private_words_count_where_a_leader_is_named_beside_them() -> None:
    assert speakers("انتقد الكاتب سامر الزعتري الرئيس الفرنسي إيمانويل ماكرون بشدة أمام الحضور.")
    assert not speakers("انتقد الكاتب سامر الزعتري أفلام الموسم بشدة أمام الحضور في القاعة.")
