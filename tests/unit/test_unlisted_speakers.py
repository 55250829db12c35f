"""Speakers whom nothing ties to a name or a state are told of by what they are called, and nobody else speaks for them.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import deeds, keys, speakers, statements

LEAD = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. "
HERE = "person:emmanuel_macron"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("وأكد جنرال متقاعد على أهمية الحوار.", "جنرال_متقاعد"),
        ("وحذر وزير سابق من التصعيد.", "وزير_سابق"),
        ("وأكد قائد الجيش على أهمية الحوار.", "قايد_الجيش"),
        ("وقال شيخ الأزهر إن الحوار مستمر.", "شيخ_الازهر"),
        ("وأكد ماكفيردي على أهمية الحوار.", "ماكفيردي"),
        ("وقال ريد تابارا أمس إن الحوار مستمر.", "ريد_تابارا"),
        ("وأعلن ماكفيردي تأييد المبادرة.", "ماكفيردي"),
        ("ودعا الاجتماع جامعة الدول العربية إلى الحوار.", "الاجتماع"),
        ("وأكد المؤتمر على أهمية الحوار.", "الموتمر"),
        ("وأكد الملتقى الدولي الأول أن الحوار مستمر.", "الملتقي"),
        ("وأعلنت دول عدة تأييد المبادرة.", "دول_عده"),
        ("وقال الاتحاد العام للصيادين إن الحوار مستمر.", "الاتحاد_العام_للصيادين"),
        ("وأكد متحدث باسم فريق المراقبين أن الحوار مستمر.", "متحدث_باسم_فريق_المراقبين"),
        ("وأعلن جوناثان كوهين السفير الأمريكي لدى الأمم المتحدة أن الحوار مستمر.", "جوناثان_كوهين"),
        ("وأكد فخامة الرئيس نور سلطان نظربائيف على أهمية الحوار.", "نور_سلطان_نظرباييف"),
    ],
)
def test_whoever_stands_behind_a_verb_of_saying_speaks(text: str, word: str) -> None:
    found = speakers(LEAD + text)
    assert any(word in key for key in found)
    assert HERE not in found


def test_two_states_are_named_behind_their_number() -> None:
    assert speakers(LEAD + "وأعلنت دولتان هما كينيا وأوغندا أنهما ستواصلان الحوار.") == {"country:KEN", "country:UGA"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("وأكد لافروف أن الحوار مستمر. ووصف القمة بأنها تاريخية.", "قمه"),
        ("وأكد لافروف أن الحوار مستمر. وانتقد الاجتماع.", "اجتماع"),
        ("وأكد لافروف أن الحوار مستمر. ورفض ابتزاز الدول.", "ابتزاز"),
        ("وأكد لافروف أن الحوار مستمر. ودعا زعيم المعارضة إلى الحوار.", "زعيم"),
        ("وانتقد المرشح الجمهوري دونالد ترامب الاتفاق.", "المرشح_الجمهوري"),
    ],
)
def test_what_a_verb_tells_of_or_is_said_to_does_not_speak(text: str, word: str) -> None:
    assert not any(word in key for key in speakers(LEAD + text))


def test_a_short_family_name_behind_a_first_name_is_of_somebody_else() -> None:
    found = speakers(LEAD + "وقال جوناثان كوهين إن الحوار مستمر.")
    assert found == {"person:~جوناثان_كوهين"}


def test_sources_are_called_without_where_they_are() -> None:
    said = statements(LEAD + "وقالت مصادر دبلوماسية في العاصمة الكينية إن الحوار مستمر. وأضافت المصادر أن القمة قريبة.")
    assert {k for h in said for k in h.values("speaker")} == {"organization:~مصادر_دبلوماسيه_في_العاصمه_الكينيه_short"}


def test_who_does_something_may_stand_before_the_quotation_that_tells_it() -> None:
    done = deeds(LEAD + 'وقال دوب إن كينيا "تتدخل باستمرار" في الشؤون الداخلية للصومال.')
    assert {k for h in done for k in keys(h, "actor")} == {"KEN"}


# Whose text it is goes on in it


@pytest.mark.parametrize(
    "text",
    [
        "وجاء في بيان للاتحاد الأفريقي أنه علق المساعدات لأوغندا.",
        "وورد في تقرير صادر عن الاتحاد الأفريقي أنه علق المساعدات لأوغندا.",
        "وفي بيان صادر عن الاتحاد الأفريقي، أعلن أنه علق المساعدات لأوغندا.",
        "وأكد تقرير الاتحاد الأفريقي أن المساعدات لأوغندا ستتوقف.",
    ],
)
def test_whose_text_it_is_does_what_it_tells_of_itself(text: str) -> None:
    assert "organization:african_union" in speakers(LEAD + text)
    assert HERE not in speakers(LEAD + text)
    assert not any({"emmanuel_macron", "FRA"} & keys(h, "actor") for h in deeds(LEAD + text))


def test_who_speaks_behind_the_mark_of_a_text_is_not_its_author() -> None:
    found = speakers(LEAD + "وفي بيان صادر عن الاتحاد الأفريقي، أكد الوزير الكيني سالم ناصر أن الحوار مستمر.")
    assert found == {"person:~سالم_ناصر"}


# Who is told of right before


def test_somebody_without_a_name_is_told_of_by_the_verb_behind_him() -> None:
    found = speakers(LEAD + "وقضت المحكمة بذلك بعد شكوى قدمها ضد ماكرون نائب سابق اتهمه فيها بالتزوير.")
    assert any("نايب_سابق" in key for key in found)
    assert HERE not in found


def test_who_acts_behind_a_pronoun_is_spoken_of_further() -> None:
    text = 'ولم تدع كينيا وحليفتها أوغندا إلى المؤتمر، بل حمل عليهما الرئيس الصيني شي جين بينغ واتهمهما "بالتهديد".'
    assert "country:KEN" not in speakers(LEAD + text)


IN_OFFICE = "أعلن الجيش انسحابه من البلدة بأمر من الرئيس الكيني أوهورو كينياتا. "


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("وقال نيتشيرفان برزاني في بيان على موقعه إن الشعب اختار السلام مع جيرانه.", "برزاني"),
        ("وقال نيتشيرفان برزاني، القيادي في حركة الإصلاح، إن الشعب اختار السلام مع جيرانه.", "برزاني"),
        ('وقال الأعرجي: "نطالب الحكومة بتعديل وزاري كبير".', "الاعرجي"),
        ("وأضاف هوفمان أن الاتفاق خطوة مهمة نحو السلام.", "هوفمان"),
        ("واعتبر بيريرا في حديث للصحفيين أن الاتفاق خطوة مهمة نحو السلام.", "بيريرا"),
        ("وقال جينرو إن الاتفاق خطوة مهمة نحو السلام.", "جينرو"),
    ],
)
def test_a_name_that_no_list_has_speaks(words: str, speaker: str) -> None:
    assert any(speaker in key for key in speakers(IN_OFFICE + words))


def test_who_is_set_off_by_commas_behind_what_he_was_speaks() -> None:
    text = (
        "وعقد الرئيس السنغالي عبد الله واد اجتماعا في دكار. رئيس الوزراء السابق وأحد أشهر معارضي الرئيس واد، "
        "مايكل أوكونكو، قال في مؤتمر صحفي إن المعارضة لن تقاطع الاقتراع."
    )
    assert {key for key in speakers(text) if "مايكل" in key}
    assert "person:abdoulaye_wade" not in speakers(text)


@pytest.mark.parametrize(
    "words",
    [
        "وقال مستطردا إن الاتفاق خطوة مهمة نحو السلام.",
        "وأضاف مجددا أن الاتفاق خطوة مهمة نحو السلام.",
    ],
)
def test_how_somebody_speaks_is_no_name(words: str) -> None:
    assert not any("~" in key for key in speakers(IN_OFFICE + words))
