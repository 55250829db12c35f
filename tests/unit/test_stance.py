"""What a statement amounts to where a negation, an end or a wish turns what it names. Every sentence is our own."""

from __future__ import annotations

import pytest

from tests.short import statements

FOR = {"SUPPORT", "COOPERATE", "AGREE"}


def stance(said: str, verb: int = 1) -> set[str]:
    """The categories of what the French president says, who is named behind the first words.

    The plain talk that a neutral verb is besides the stance of its words is left out.
    """
    words = said.split(" ")
    text = " ".join([*words[:verb], "الرئيس الفرنسي إيمانويل ماكرون", *words[verb:]]) + "."
    found = [h for h in statements(text) if not h.said_by]
    assert {h.values("speaker") for h in found} == {("person:emmanuel_macron",)}
    return {
        category for h in found for category in (h.categories[:1] if h.categories[1:] == ("CONSULT",) else h.categories)
    }


@pytest.mark.parametrize(
    ("said", "categories"),
    [
        ("قال إن باريس لن تحضر المؤتمر", ("REJECT", "CONSULT")),
        ("ذكر أن القرار خاطئ", ("ACCUSE", "CONSULT")),
        ("قال إن على كندا أن تسحب جنودها", ("REQUEST",)),
        ("اعتبر أن القرار خاطئ", ("ACCUSE",)),
        ("أدان القرار الكندي", ("ACCUSE",)),
        ("قال إن الاجتماع بدأ في الصباح", ("CONSULT",)),
    ],
)
def test_a_neutral_verb_informs_besides_the_stance_of_its_words(said: str, categories: tuple[str, ...]) -> None:
    """Unless that one is beyond doubt, or the verb judges."""
    words = said.split(" ")
    text = " ".join([words[0], "الرئيس الفرنسي إيمانويل ماكرون", *words[1:]]) + "."
    assert [h.categories for h in statements(text)] == [categories]


@pytest.mark.parametrize(
    "said",
    [
        "أعلن إنهاء التعاون العسكري مع كندا",
        "أعلن قطع العلاقات مع كندا",
        "أعلن إلغاء الشراكة مع كندا",
        "قال إن المحادثات لم تحرز أي تقدم",
        "أكد عدم وجود أي تعاون مع كندا",
        "قال إن الخطوة تفتقر إلى الحكمة والتقدير",
        "أكد أنه لم يتم تحديد أي موعد للحوار مع كندا",
    ],
)
def test_what_is_denied_lacking_or_ended_is_not_praised(said: str) -> None:
    assert not stance(said) & FOR


@pytest.mark.parametrize(
    "said",
    [
        "قال إن بلاده لن تدخر جهدا في دعم السلام",
        "قال إن السلام لن يتحقق إلا بالتعاون والشراكة",
        "وصف الزيارة بأنها تاريخية",
        "أكد أنها فرصة للتعاون",
        "قال إن كندا لم تتأخر وستواصل التعاون",
        "قال إن الهدنة ليست سهلة لكن التعاون سيستمر",
    ],
)
def test_a_negation_reaches_no_further_than_its_own_clause(said: str) -> None:
    assert stance(said) & FOR
    assert "REJECT" not in stance(said)


def test_who_backs_something_bad_is_accused() -> None:
    assert stance("قال إن كندا تدعم الإرهاب") == {"ACCUSE"}


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("قال «كفوا عن القتال»", "REQUEST"),
        ("وصف الأنباء بأنها ملفقة", "REJECT"),
        ("قال إن الخطوة تنعكس سلبا على المنطقة", "ACCUSE"),
        ("قال إن كندا تؤجج الحرب", "ACCUSE"),
        ("قال إن بلاده لن تقف مكتوفة الأيدي", "THREATEN"),
        ("أعلن موافقة بلاده على المقترح", "AGREE"),
        ("قال إن الوفد سيصل غدا", "CONSULT"),
    ],
)
def test_other_words_of_a_sense_show_it_too(said: str, category: str) -> None:
    assert category in stance(said)


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("انتقد القرار قائلا إن الوقت تأخر", "ACCUSE"),
        ("دافع عن الزيارة قائلا إنها ليست خطأ", "SUPPORT"),
    ],
)
def test_words_by_which_something_is_done_amount_to_it(said: str, category: str) -> None:
    assert stance(said) == {category}


@pytest.mark.parametrize(
    ("said", "categories"),
    [
        ("أكد أن كندا لا ترى في التفاهم مع إيران ما يخدم الاستقرار", {"REJECT"}),
        ("قال إن بلاده لن تدخل في أي محادثات مع كندا", {"REJECT"}),
        ("قال إن ما يشاع عن تعاون مع كندا محض اختلاق", {"REJECT"}),
        ("قال إن على كندا أن تفتح المعابر أمام المساعدات", {"REQUEST"}),
        ("أشار إلى ضرورة محاسبة المسؤولين عن قتل المدنيين", {"REQUEST"}),
        ("شدد على أن بلاده ليست ساحة للمساومة", {"REJECT"}),
        ("قال إن التعاون مع كندا سيتضرر", {"REJECT"}),
        ("قال إن القرار الذي رحبت به كندا يقوض السلام", {"ACCUSE"}),
        ("قال إن كندا تقف وراء الهجوم", {"ACCUSE"}),
        ("قال إن بلاده لا تمانع في استئناف الحوار مع كندا", {"COOPERATE"}),
    ],
)
def test_the_predicate_tells_and_not_what_is_spoken_of(said: str, categories: set[str]) -> None:
    assert stance(said) == categories


def test_both_sides_stand_where_both_are_said() -> None:
    assert stance("قال إن بلاده تدعم الهدنة لكنها ترفض الشروط") == {"SUPPORT", "REJECT"}


def test_nobody_accuses_himself() -> None:
    assert stance("قال إن بلاده لم تنتهك الاتفاق") == {"REJECT"}
    assert stance("قال إن كندا انتهكت الاتفاق") == {"ACCUSE"}


def test_who_binds_himself_to_leave_something_blames_nobody() -> None:
    assert "ACCUSE" not in stance("تعهد بوقف الانتهاكات")


def test_what_stands_behind_a_negation_apart_denies_nothing() -> None:
    assert "REJECT" not in stance("قال إن الشعب يريد الأفعال لا الأقوال")


def test_who_does_not_hide_what_he_feels_says_it() -> None:
    assert stance("لم يخف ارتياحه للنتائج", 2) == {"SUPPORT"}
    assert stance("لم يخف قلقه من التصعيد", 2) == {"ACCUSE", "PROTEST"}


def test_a_verb_that_only_introduces_amounts_to_what_is_said() -> None:
    assert stance("رد بالقول إن كندا تكذب على العالم") == {"ACCUSE"}


def test_a_duty_is_laid_upon_somebody_named_in_between() -> None:
    assert stance("قال إن على كندا الإفراج عن السجناء") == {"REQUEST"}
    assert "REQUEST" not in stance("شدد على أن بلاده ستواصل دعم كندا")


def test_what_was_spoken_about_is_not_what_is_said_of_it() -> None:
    assert stance("قال إن المباحثات تناولت المجازر والمساعدات") == {"CONSULT"}


def test_that_not_is_no_exception() -> None:
    assert not stance("قال إن هذا يعني ألا محادثات مع كندا") & FOR


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("أكد أن بلاده لن تتخلى عن حلفائها", "SUPPORT"),
        ("أكد أن بلاده لن تتخلى عن شبر من أراضيها", "REJECT"),
    ],
)
def test_who_leaves_nothing_backs_it_or_keeps_it(said: str, category: str) -> None:
    assert stance(said) == {category}


def test_who_calls_it_a_lie_denies_it_and_blames() -> None:
    assert stance("وصف الاتهامات بأنها أكاذيب") == {"REJECT", "ACCUSE"}


def test_what_is_not_ruled_out_is_left_open_or_threatened() -> None:
    assert stance("لم يستبعد إجراء محادثات مع كندا", 2) == {"CONSULT", "COOPERATE"}
    assert stance("لم يستبعد فرض عقوبات جديدة على كندا", 2) == {"THREATEN"}


def test_a_comment_amounts_to_what_is_held_of_it() -> None:
    assert stance("علق على الدعوة إلى حسن الجوار معتبرا أنها مرفوضة") == {"REJECT"}


def test_a_condition_takes_no_refusal_back() -> None:
    assert stance("قال إن بلاده لن تفاوض ما لم يتوقف العدوان") == {"REJECT"}


@pytest.mark.parametrize(
    "said",
    [
        "قال إن على كندا دفع رواتب الموظفين",
        "أكد أن على المجتمع الدولي وضع جدول للعودة",
    ],
)
def test_a_duty_stands_right_behind_that(said: str) -> None:
    assert stance(said) == {"REQUEST"}


def test_a_name_shows_nothing() -> None:
    # "Macron" is spelled like "cunning" and "minister" like "burden"
    assert stance("أعلن موافقة بلاده على طلب وزير الدفاع الكندي بيل بلير", 1) == {"AGREE"}


@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("قال إن بلاده تؤمن بالحوار", "SUPPORT"),
        ("قال إن التصعيد ينذر بحرب شاملة", "ACCUSE"),
        ("قال إن كندا تغامر بأمن القارة", "ACCUSE"),
        ("قال إن الاتفاق يعود بالنفع على الجميع", "SUPPORT"),
        ("قال إن المقترح غير وارد", "REJECT"),
        ("قال إن بلاده لا ترى عائقا أمام اللقاء", "COOPERATE"),
        ("قال إن الخيار الوحيد هو التفاوض", "REQUEST"),
    ],
)
def test_wide_wordings_show_what_is_meant(said: str, category: str) -> None:
    assert category in stance(said)


@pytest.mark.parametrize(
    ("said", "categories"),
    [
        ("قال في وقت سابق إن بلاده قررت طرد السفير الكندي", {"REJECT"}),
        ("قال إن بلاده ستطرد السفير الكندي", {"REJECT"}),
        ("قال إن بلاده ستجتاح المدينة إن هاجمتها كندا", {"THREATEN"}),
        ("قال إن فكرة القمة التي دعا إليها ما زالت قائمة", {"CONSULT"}),
        ("أكد أن الحوار سيستأنف بعدما كان قد ألغى موعدا مع كندا", {"COOPERATE"}),
        ("كشف عن عقد اجتماع مع كندا لتجنب فرض عقوبات على بلاده", {"CONSULT"}),
        ("قال إن كندا لن ترحل إلا بالقوة", {"THREATEN"}),
        ("قال إن الاقتصاد لن ينتعش قبل عام على أقل تقدير", {"REJECT"}),
        ("قال إن كندا سوفت في التفاهم معه", {"ACCUSE"}),
        ("قال إن النهر يكفي الجميع", {"SUPPORT"}),
        ("قال إن كندا ركن لا غنى عنه", {"SUPPORT"}),
        ("قال إن بلاده لم تقرر بعد شيئا", {"CONSULT"}),
    ],
)
def test_what_is_told_by_the_way_is_not_what_is_said(said: str, categories: set[str]) -> None:
    assert stance(said) == categories


@pytest.mark.parametrize(
    "verb", ["أقر مجلس الأمن الدولي، اليوم، تمديد مهمة القوات في قبرص", "أقر مجلس الأمن الدولي ميزانية جديدة"]
)
def test_what_is_passed_is_no_admission(verb: str) -> None:
    assert not statements(verb + ".")


@pytest.mark.parametrize(
    "text", ["رفض وزير الخارجية الكندي التعليق على الخبر.", "امتنع الرئيس الفرنسي إيمانويل ماكرون عن الخوض في الأمر."]
)
def test_who_says_nothing_states_nothing(text: str) -> None:
    assert not statements(text)


@pytest.mark.parametrize(
    "said",
    [
        "قال إن وزير خارجيته سيصل إلى أوسلو مساء الخميس",
        "أوضح أن نظيره النرويجي لن يحضر المؤتمر بسبب تعارض المواعيد",
        "أفاد بأن الجلسة ستتناول السلام والاستقرار في المنطقة",
        "قال إنه لا يعلم موعد الجولة القادمة",
        "أعرب عن قلقه من تدهور الأوضاع المعيشية في هايتي",
    ],
)
def test_who_only_gives_notice_talks(said: str) -> None:
    assert stance(said) == {"CONSULT"}


def test_who_stays_away_himself_refuses() -> None:
    assert stance("قال إن باريس لن تحضر المؤتمر") == {"REJECT"}


def test_who_does_not_rule_out_to_send_soldiers_threatens() -> None:
    assert stance("لم يستبعد نشر قوات في النرويج", 2) == {"THREATEN"}


@pytest.mark.parametrize(
    ("said", "categories"),
    [
        ("أعرب عن أمله في أن تفتح النرويج سفارتها", {"REQUEST"}),
        ("أعرب عن أمله في أن يدوم الهدوء طويلا", {"SUPPORT"}),
        ("تعهد بتقديم ثمانية ملايين يورو لبوروندي", {"AID", "SUPPORT"}),
        ("تعهد بدحر المتمردين", {"THREATEN"}),
        ("حذر من مجاعة في الصومال", {"REQUEST"}),
        ("حذر النرويج من مجاعة في الصومال", {"THREATEN"}),
        ("عرض استضافة المحادثات", {"COOPERATE"}),
    ],
)
def test_what_a_verb_is_about_tells_what_it_amounts_to(said: str, categories: set[str]) -> None:
    assert stance(said) == categories


ENDED = [
    "سحبت طلب انضمامها إلى المنظمة",
    "أنهت وساطتها في مالي",
    "ستغادر الاتحاد",
    "قطعت كل اتصال مع كندا",
    "أقفلت سفارتها في كندا",
]
KEPT = ["تحب كندا", "قدمت الكثير للمنطقة", "ستلغي التأشيرات لمواطني كندا", "ستحارب التهريب مع كندا"]
BLAMED = ["تحتجز رهائن", "زورت الانتخابات", "اخترقت حواسيب الحكومة", "أغارت على القرى", "امتنعت عن دفع ما عليها"]


@pytest.mark.parametrize("deed", ENDED)
def test_who_takes_back_or_ends_what_he_gave_refuses(deed: str) -> None:
    assert "REJECT" in stance(f"قال إن بلاده {deed}")


@pytest.mark.parametrize("deed", KEPT)
def test_who_loves_gives_or_opens_is_friendly(deed: str) -> None:
    assert stance(f"قال إن بلاده {deed}") & FOR


@pytest.mark.parametrize("deed", BLAMED)
def test_what_another_takes_forges_or_withholds_is_blamed(deed: str) -> None:
    found = [h for h in statements(f"قال الرئيس الفرنسي إيمانويل ماكرون إن كندا {deed}.") if not h.said_by]
    assert "ACCUSE" in {c for h in found if h.values("speaker") == ("person:emmanuel_macron",) for c in h.categories}


@pytest.mark.parametrize("said", ["الدفاع الجوي أسقط طائرات أطلقتها كندا", "الجيش استعاد المدينة من قوات كندا"])
def test_attacks_warded_off_are_refused(said: str) -> None:
    assert "REJECT" in stance(f"قال إن {said}")
