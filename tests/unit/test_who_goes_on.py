"""Who speaks where his name is not at the verb: letters, answers, "but he", texts. Every sentence is our own."""

from __future__ import annotations

import pytest

from tests.short import of_class, statements


def spoken(text: str) -> set[tuple[str, str]]:
    """Every speaker of a short article with each category of what he says."""
    return {(key, category) for h in statements(text) for key in h.values("speaker") for category in h.categories}


MACRON, SISI = "person:emmanuel_macron", "person:abdel_fattah_el_sisi"


@pytest.mark.parametrize(
    ("text", "speaker", "category"),
    [
        (
            "وتلقى الرئيس الفرنسي إيمانويل ماكرون اتصالا من نظيره المصري عبد الفتاح السيسي، هنأ خلاله فرنسا على الفوز.",
            SISI,
            "SUPPORT",
        ),
        (
            "ورفضت طهران المقترح، وهو ما انتقده الرئيس الفرنسي إيمانويل ماكرون، قائلا إن القرار غير مقبول.",
            MACRON,
            "REJECT",
        ),
        (
            "وقال الرئيس الفرنسي إيمانويل ماكرون إن إيران ترفض الحوار، لكنه شدد على أن باريس مستعدة للتعاون.",
            MACRON,
            "COOPERATE",
        ),
        ("وجاء العرض من الرئيس الفرنسي إيمانويل ماكرون، مضيف القمة، الذي دعا ضيوفه إلى الهدوء.", MACRON, "REQUEST"),
        ("ونسبت الصحيفة إلى الرئيس الفرنسي إيمانويل ماكرون قوله إن القرار غير مقبول.", MACRON, "REJECT"),
        ("ماكرون بعد لقائه السيسي: باريس ترفض أي تصعيد في المنطقة.", MACRON, "REJECT"),
        ("وزاد الرئيس الفرنسي إيمانويل ماكرون: «القرار غير مقبول على الإطلاق».", MACRON, "REJECT"),
        (
            "ووردت رسالة، وردت وزارة الخارجية الإيرانية بأن القرار غير مقبول.",
            "organization:irn_foreign_ministry",
            "REJECT",
        ),
    ],
)
def test_the_speaker_is_found_away_from_his_verb(text: str, speaker: str, category: str) -> None:
    assert (speaker, category) in spoken(text)


def test_the_final_text_speaks_for_who_gathers() -> None:
    lead = "واختتم قادة رابطة آسيان قمتهم في فينتيان. "
    assert ("organization:asean", "REQUEST") in spoken(lead + "ودعا البيان الختامي إلى وقف العنف فورا.")
    assert ("organization:asean", "ACCUSE") in spoken(lead + "وأدان البيان الختامي للقمة الهجمات المسلحة.")


def test_nobody_is_the_subject_of_each_of_in_the_accusative() -> None:
    text = "والتقى الرئيس الفرنسي إيمانويل ماكرون الوفود، وحث كلا من مصر والأردن على الهدوء."
    assert {key for key, _ in spoken(text)} == {MACRON}


# What several say, and what one says besides


def test_each_of_several_speaks_for_himself() -> None:
    found = statements("ورحب كل من مصر والأردن والعراق بالاتفاق.")
    assert sorted(h.values("speaker") for h in found) == [("country:EGY",), ("country:IRQ",), ("country:JOR",)]


def test_who_agree_or_announce_together_speak_with_one_voice() -> None:
    assert [len(h.values("speaker")) for h in statements("واتفقت مصر والأردن على تعزيز التعاون.")] == [2]
    assert [len(h.values("speaker")) for h in statements("وأعلنت مصر والأردن اتفاقا للتعاون.")] == [2]


def test_a_second_stance_with_its_owner_is_a_statement_of_its_own() -> None:
    text = "وأكد الرئيس المصري عبد الفتاح السيسي دعمه وحدة السودان ورفضه التدخلات الخارجية."
    assert {(SISI, "SUPPORT"), (SISI, "REJECT")} <= spoken(text)


def test_who_announces_a_deed_says_so() -> None:
    assert ("country:DEU", "AID") in spoken("وأعلنت ألمانيا تقديم مساعدات عاجلة إلى السودان.")
    assert ("country:FRA", "SANCTION") in spoken("وأعلنت فرنسا فرض عقوبات على روسيا.")


def test_also_goes_on_with_the_speaker() -> None:
    text = "ورحب الرئيس الفرنسي إيمانويل ماكرون بالاتفاق، كما أعلن استضافة باريس القمة المقبلة."
    assert len(statements(text)) == 2
    assert {key for key, _ in spoken(text)} == {MACRON}


# People without a name


@pytest.mark.parametrize(
    "text",
    [
        "وقال مسؤول أمريكي طلب عدم الكشف عن هويته إن القرار غير مقبول.",
        "وحذر المتمردون من أن الرد قريب.",
        "وقال مسؤول في مطار مينسك إن القرار غير مقبول.",
    ],
)
def test_who_is_not_named_speaks(text: str) -> None:
    lead = "ووصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. "
    found = statements(lead + text)
    assert len(found) == 1
    assert all("~" in key for h in found for key in h.values("speaker"))


# What is no saying


def test_a_council_that_passes_something_admits_nothing() -> None:
    assert statements("وأقر مجلس الأمن الدولي تقليص البعثة في كولومبيا.") == []


def test_here_is_no_congratulation() -> None:
    found = statements("هنا في القاهرة، قال الرئيس الفرنسي إيمانويل ماكرون إن القرار غير مقبول.")
    assert [h.evidence.pattern for h in found] == ["say/verb.قال"]


def test_what_somebody_is_quoted_as_saying_is_no_plain_fact() -> None:
    deeds = of_class(
        "ونقلت وكالة رويترز عن الرئيس الفرنسي إيمانويل ماكرون قوله إن المغرب قطع علاقاته مع إيران.", "Action"
    )
    assert all(h.said_by == (MACRON,) for h in deeds)


# To whom


def heard(text: str, speaker: str) -> set[str]:
    """To whom somebody speaks in a short article."""
    return {key for h in statements(text) if speaker in h.values("speaker") for key in h.values("addressee")}


def test_who_answers_a_charge_speaks_to_who_made_it() -> None:
    text = "واتهمت أوكرانيا روسيا بقصف الميناء. ونفت روسيا هذه الاتهامات."
    assert "country:UKR" in heard(text, "country:RUS")


def test_who_breaks_with_a_state_tells_it_so() -> None:
    text = "وأعلنت كولومبيا قطع العلاقات الدبلوماسية مع إسرائيل."
    assert heard(text, "country:COL") == {"country:ISR"}


def test_who_is_praised_first_is_meant() -> None:
    text = "وأشاد الرئيس الفرنسي إيمانويل ماكرون بالدور الذي تضطلع به قطر في الوساطة."
    assert heard(text, MACRON) == {"country:QAT"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("وقال الرئيس الفرنسي إيمانويل ماكرون للصحفيين إن القرار غير مقبول.", "journalists"),
        ("ودعا الرئيس الفرنسي إيمانويل ماكرون الشركات الصينية إلى الاستثمار.", "الشركات_الصينيه"),
    ],
)
def test_groups_without_a_name_hear_what_is_said(text: str, label: str) -> None:
    assert [label in key for key in heard(text, MACRON)] == [True]


# Whose words, once more


def test_however_turns_to_who_is_named() -> None:
    text = (
        "وقال الرئيس الفرنسي إيمانويل ماكرون إن الوضع خطير. "
        "على أن الناطق باسم الخارجية الإيرانية ناصر كنعاني بدد هذا التفاؤل، حين أكد أن بلاده لن توقف التخصيب."
    )
    assert ("person:nasser_kanaani", "REJECT") in spoken(text)


def test_a_charge_that_somebody_rejects_is_rejected_by_him() -> None:
    text = "وتتهم واشنطن طهران بدعم الحوثيين، وهي تهم نفتها إيران مرارا."
    assert ("country:IRN", "REJECT") in spoken(text)
    assert not any(h.said_by for h in statements(text))


def test_the_last_of_several_is_who_does_what_one_does() -> None:
    text = "وألقى كلمات الرئيس الفرنسي إيمانويل ماكرون، والرئيس المصري عبد الفتاح السيسي، الذي وصف الحصار بأنه جريمة."
    assert {key for key, _ in spoken(text)} == {SISI}


def test_the_official_who_goes_on_is_who_spoke() -> None:
    text = (
        "وأبلغ الممثل الخاص للأمين العام في ليبيريا جاك بول كلاين الصحفيين بأن القوة وصلت. "
        "وأضاف المسؤول الأممي أن السلام ضرورة."
    )
    assert len({h.values("speaker") for h in statements(text)}) == 1


def test_two_states_that_have_met_speak_with_one_voice() -> None:
    text = "والتقى الرئيس الفرنسي إيمانويل ماكرون نظيره المصري عبد الفتاح السيسي. وأكدت فرنسا ومصر ضرورة الحوار."
    assert ("country:FRA", "country:EGY") in [h.values("speaker") for h in statements(text)]


def test_what_several_announce_in_a_text_is_what_it_says() -> None:
    text = "وأصدرت وزارة الخارجية الفرنسية بيانا مشتركا مع نظيرتها المصرية، أعلنا فيه رفضهما التهجير."
    assert all("organization:fra_foreign_ministry" in h.values("speaker") for h in statements(text))


def test_a_deed_that_people_without_a_name_condemn_is_but_alleged() -> None:
    deeds = of_class(
        "ووصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. كما أدان الوزراء العدوان الإسرائيلي على لبنان.", "Action"
    )
    assert [h.status for h in deeds] == ["Alleged"]


def test_a_name_of_two_words_is_known_again() -> None:
    text = (
        "وصرح السفير أحمد أبو زيد، المتحدث باسم الخارجية المصرية، بأن القمة قريبة. وكشف أبو زيد، أن القرار غير مقبول."
    )
    assert len({h.values("speaker") for h in statements(text)}) == 1
    assert len(statements(text)) == 2


def test_who_speaks_in_quoted_words_does_not_take_the_word() -> None:
    text = (
        "وغرد الرئيس الفرنسي إيمانويل ماكرون قائلا: «تمنيت لهما ولبلادهما كل خير». "
        "وأضاف: «تباحثنا في علاقاتنا وسبل تطويرها»."
    )
    assert {key for h in statements(text) for key in h.values("speaker")} == {"person:emmanuel_macron"}
