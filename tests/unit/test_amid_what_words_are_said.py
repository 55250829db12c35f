"""Who is named beside the words of a statement, and who is blamed in them: only the latter is spoken to."""

from __future__ import annotations

import pytest

from tests.short import statements

SAID = [
    "رفض وزير الخارجية الغاني صامويل أوكودزيتو أبلاكوا إرسال قوات إضافية",
    "حذر وزير الخارجية الغاني صامويل أوكودزيتو أبلاكوا من انهيار الهدنة",
    "قال وزير الخارجية الغاني صامويل أوكودزيتو أبلاكوا إن الوضع على الجبهات غير مقبول",
]
AMID = [
    "رغم انسحاب بيرو من المحادثات",
    "وسط مخاوف بيروفية من اتساع النزاع",
    "بموجب الاتفاق المبرم مع بيرو",
    "في بلدة تقع على الحدود البيروفية",
    "في إشارة إلى المهلة التي حددتها بيرو",
    "وهو ما أثار قلق بيرو",
]


@pytest.mark.parametrize("words", SAID)
@pytest.mark.parametrize("amid", AMID)
def test_who_is_named_in_a_circumstance_is_not_spoken_to(words: str, amid: str) -> None:
    assert statements(f"{words} {amid}.")[0].values("addressee") == ()


@pytest.mark.parametrize(
    "words",
    [
        "قال الرئيس الغاني جون ماهاما الذي يزور ليما إن قصف المدن غير مقبول.",
        "قال الرئيس الغاني جون ماهاما إن بلاده لن تقبل التفريط بالقضية الفلسطينية.",
        "قال الرئيس الغاني جون ماهاما إن بلاده لا تعتزم مراجعة الصفقة الموقعة مع بيرو.",
        "دعا الرئيس الغاني جون ماهاما إلى مساعدة بيرو.",
    ],
)
def test_who_does_nothing_in_the_words_is_not_spoken_to(words: str) -> None:
    assert statements(words)[0].values("addressee") == ()


@pytest.mark.parametrize(
    "words",
    [
        "قال الرئيس الغاني جون ماهاما إن «دولة واحدة» تعرقل الاتفاق، في إشارة واضحة إلى بيرو.",
        "قال الرئيس الغاني جون ماهاما إن الضربة التي نفذتها بيرو غير مقبولة.",
        "قال الرئيس الغاني جون ماهاما إنه لا يرى سوى قطع علاقاته تماما مع بيرو.",
        "حذر الرئيس الغاني جون ماهاما من أن بلاده لن تفتح الحدود حتى تسحب بيرو قواتها.",
    ],
)
def test_who_is_blamed_or_meant_is_spoken_to(words: str) -> None:
    assert statements(words)[0].values("addressee") == ("country:PER",)


@pytest.mark.parametrize("judged", ["انتقد ", "رفض ", "استنكر ", "سخر من ", "استهجن "])
@pytest.mark.parametrize(
    "words",
    ["ما قالته بيرو", "الاتهامات التي ساقتها بيرو", "التصريحات الصادرة عن بيرو", "استمرار غارات بيرو على القرى"],
)
def test_whose_words_or_deeds_are_judged_stands_behind_which_what_and_nouns(judged: str, words: str) -> None:
    found = statements(
        f"{judged.split()[0]} وزير الخارجية الغاني صامويل أوكودزيتو أبلاكوا {' '.join((*judged.split()[1:], words))}."
    )
    assert found[0].values("addressee") == ("country:PER",)


@pytest.mark.parametrize("aside", ["", "، اليوم الأحد،", "، في تغريدة،"])
def test_an_aside_does_not_hide_whose_deed_is_judged(aside: str) -> None:
    found = statements(f"نددت غانا{aside} بالغارات الجوية البيروفية التي استهدفت كيتو.")
    assert found[0].values("addressee") == ("country:PER",)


def test_an_outlet_hears_what_is_told_to_it_where_nobody_else_does() -> None:
    found = statements("قال الرئيس الغاني جون ماهاما لوكالة رويترز إن المحادثات ستتأجل.")[0]
    assert found.values("addressee") == found.values("channel") != ()
