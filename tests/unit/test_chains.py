"""Who goes on speaking behind words of his own, and on whose word somebody else says something.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import spoken, statements

MACRON = "person:emmanuel_macron"
MARSUDI = "person:retno_marsudi"


# Who goes on


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        (
            'وقالت وزيرة الخارجية الإندونيسية ريتنو مارسودي "لا نقبل أن يتألم شعب لبنان". وأردفت أن الوضع صعب.',
            MARSUDI,
            "أردف",
        ),
        (
            'تناول الرئيس الفرنسي إيمانويل ماكرون الحرب، قائلا: "نريد السلام، لكن مصر لم تبدأ". كما شدد على الحوار.',
            MACRON,
            "شدّد",
        ),
        (
            'قال الرئيس الفرنسي إيمانويل ماكرون إن "تركيا تعرف ما تريد"، وأضاف: "نحن مستعدون للحوار".',
            MACRON,
            "أضاف",
        ),
        ("واستطرد الرئيس الفرنسي إيمانويل ماكرون أن الحوار ضروري.", MACRON, "استطرد"),
        ("وأيد الرئيس الفرنسي إيمانويل ماكرون عضو «البرلمان» السابق وقال لـ«الحياة» إن الوقت مناسب.", MACRON, "قال"),
    ],
)
def test_who_spoke_goes_on_behind_words_that_name_others(text: str, speaker: str, verb: str) -> None:
    assert (speaker, verb) in spoken(text)
    assert not any(key.startswith("country:") and said == verb for key, said in spoken(text))


def test_a_woman_in_the_first_person_is_no_other_woman() -> None:
    found = statements('قال الرئيس الفرنسي إيمانويل ماكرون: "اقترحت على مصر وقف الحرب وأعلنت ذلك أمس".')
    assert {key for h in found for key in h.values("speaker")} == {MACRON}


# On whose word


@pytest.mark.parametrize(
    "text",
    [
        "أوضح الرئيس الفرنسي إيمانويل ماكرون في تدوينة أمس، أن مصر تؤكد رفضها للحرب.",
        "قال الرئيس الفرنسي إيمانويل ماكرون، في حديث لقناة محلية، إن مصر ترفض الحرب.",
    ],
)
def test_what_others_say_in_his_words_stands_on_his_word(text: str) -> None:
    (inner,) = [h for h in statements(text) if h.values("speaker") == ("country:EGY",)]
    assert inner.said_by == (MACRON,)


@pytest.mark.parametrize(
    "text",
    [
        "رفض الرئيس الفرنسي إيمانويل ماكرون اتهام مصر لبلاده بالتدخل.",
        "انتقد الرئيس الفرنسي إيمانويل ماكرون دعوة مصر إلى الحوار.",
        "رحب الرئيس الفرنسي إيمانويل ماكرون بدعوة مصر إلى الحوار.",
    ],
)
def test_who_rejects_or_welcomes_the_words_of_others_does_not_vouch_for_them(text: str) -> None:
    (inner,) = [h for h in statements(text) if h.values("speaker") == ("country:EGY",)]
    assert inner.said_by == ()


def test_what_a_news_writer_adds_is_not_in_the_words_before() -> None:
    found = statements("تتهم باريس موسكو بتدبير انقلاب، وهو ما تنفيه موسكو.")
    (denial,) = [h for h in found if h.categories == ("REJECT",)]
    assert denial.values("speaker") == ("country:RUS",)
    assert denial.said_by == ()


# Who is asked, and who only stands where a subject may stand


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "قالت وزيرة الخارجية الإندونيسية ريتنو مارسودي إن الوضع صعب، وحثت قادة لبنان على إنهاء القتال.",
            "country:LBN",
        ),
        (
            "ندد الرئيس الفرنسي إيمانويل ماكرون بالقصف، وطالب المجتمع الدولي بالعمل على وقفه.",
            "organization:~international_community",
        ),
    ],
)
def test_who_is_asked_behind_a_verb_that_goes_on_does_not_speak(text: str, asked: str) -> None:
    (request,) = [h for h in statements(text) if h.categories == ("REQUEST",)]
    assert request.values("speaker")[0] in (MACRON, MARSUDI)
    assert request.values("addressee") == (asked,)


def test_another_person_behind_such_a_verb_speaks() -> None:
    text = "دعا الرئيس الفرنسي إيمانويل ماكرون إلى السلام، وطالب الرئيس التركي رجب طيب أردوغان بوقف القتال."
    assert ("person:recep_tayyip_erdogan", "طالب") in spoken(text)


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        (
            "قال وزير الخارجية الإيراني عباس عراقجي إن الاتفاق قريب. ودعا الوزير الأطراف إلى التوقيع عليه.",
            "person:abbas_araghchi",
            "دعا",
        ),
        ("أعلن مكتب رئيس الوزراء شهباز شريف إغلاق السفارة.", "person:shehbaz_sharif", "أعلن"),
        (
            "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. وردت الخارجية التركية بأن الزيارة غير مقبولة.",
            "organization:tur_foreign_ministry",
            "رد",
        ),
        ("رحب سمو أمير قطر تميم بن حمد آل ثاني بفخامة الرئيس الفرنسي.", "person:tamim_bin_hamad_al_thani", "رحّب"),
    ],
)
def test_titles_and_desks_stand_for_who_bears_them(text: str, speaker: str, verb: str) -> None:
    assert (speaker, verb) in spoken(text)


def test_on_that_opens_what_is_said_and_puts_nothing_ahead() -> None:
    found = statements("شدد الرئيس الفرنسي إيمانويل ماكرون خلال اللقاء على أن مصر ترفض الحرب.")
    # he said so; that Egypt refuses it stands on his word alone
    assert {(h.values("speaker")[0], h.status) for h in found} == {
        ("person:emmanuel_macron", "Occurred"),
        ("country:EGY", "Alleged"),
    }
    assert {key for h in found for key in h.values("speaker")} == {MACRON, "country:EGY"}


def test_a_body_on_whose_word_a_sentence_stands_says_it() -> None:
    (figures,) = statements(
        "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. وبحسب منظمة الصحة العالمية، أصيب مئات المدنيين."
    )
    assert figures.values("speaker") == ("organization:who",)


@pytest.mark.parametrize(
    "text",
    [
        "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. ويبلغ عدد سكان ألمانيا 83 مليونا.",
        "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. وبحسب وكالة رويترز، وصل الوفد مساء أمس إلى الفندق.",
        "وصل الرئيس الفرنسي إيمانويل ماكرون إلى برلين. وستعد الخطوة مكسبا كبيرا للمدينة.",
    ],
)
def test_amounts_outlets_and_what_counts_as_something_say_nothing(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        (
            "أشاد الرئيس الفرنسي إيمانويل ماكرون بجهود مصر، وجدد التزام حكومة بلاده بالسلام.",
            MACRON,
            "جدّد",
        ),
        ("قال الرئيس الفرنسي إيمانويل ماكرون إن الوضع خطير. وحث أطراف النزاع على بدء الحوار.", MACRON, "حث"),
        ("وأشار الرئيس الفرنسي إيمانويل ماكرون إلى الأزمة داعيا إلى وقف القتال.", MACRON, "دعا"),
        ("وبينت وزيرة الخارجية الإندونيسية ريتنو مارسودي أن القمة مهمة.", MARSUDI, "بيّن"),
        ("وبين الرئيس الفرنسي إيمانويل ماكرون أن القمة مهمة.", MACRON, "بيّن"),
    ],
)
def test_who_goes_on_by_a_noun_of_saying_a_participle_or_a_rarer_verb(text: str, speaker: str, verb: str) -> None:
    assert (speaker, verb) in spoken(text)
    assert not any(key.startswith("country:") and said == verb for key, said in spoken(text))


def test_whose_kin_somebody_is_hears_nothing() -> None:
    (warning,) = statements("حذرت كيم يو جونغ، شقيقة الزعيم الكوري الشمالي كيم جونغ أون، من الحرب.")
    assert warning.values("addressee") == ()


def test_what_only_tells_when_or_of_what_kind_is_no_matter() -> None:
    found = statements("قال الرئيس الفرنسي إيمانويل ماكرون خلال الاجتماع إن الجزائر ترفض التدخل في شؤونها الداخلية.")
    about = {key for h in found for key in h.values("about")}
    assert "topic:foreign_interference" in about
    assert not any(key == "topic:meeting" or key.startswith("organization:") for key in about)
