"""Speakers behind what they are called, and the groups and phrases that are not who speaks."""

from __future__ import annotations

import pytest

from tests.short import keys, read, statements

BEFORE = "التقى الرئيس الكيني وليام روتو نظيره الأوغندي يوري موسيفيني في نيروبي. "


def names(text: str) -> list[set[str]]:
    """The labels of who makes each statement behind the opening sentence."""
    reading = read(BEFORE + text)
    labels = {e.key: e.label for e in reading.entities}
    said = (h for h in reading.happenings if h.cls == "Statement")
    return [{labels.get(key, key) for key in h.values("speaker")} for h in said]


CALLINGS = [
    "عمدة المدينة",
    "رئيس الجالية المسلمة",
    "المبعوث الخاص إلى الساحل",
    "مدير شركة النقل",
]


@pytest.mark.parametrize("calling", CALLINGS)
@pytest.mark.parametrize(
    "words",
    [
        "وقال {} كلاوديو ريوس إن الاتفاق هش.",
        "أما {} كلاوديو ريوس فأكد أن الحوار مستمر بين الطرفين.",
        "واتهم {} كلاوديو ريوس الحكومة بالمماطلة في تنفيذ الاتفاق.",
        "ونقلت الوكالة عن {} كلاوديو ريوس قوله إن الاتفاق هش.",
    ],
)
def test_a_name_behind_an_office_and_what_it_is_of_speaks(words: str, calling: str) -> None:
    assert names(words.format(calling)) == [{"كلاوديو ريوس"}]


def test_a_calling_that_no_list_has_leads_to_the_name() -> None:
    assert names("وقال الحائز على جائزة نوبل دينيس موكانغا إن الاتفاق هش.") == [{"دينيس موكانغا"}]
    assert names("وقالت السناتور الديمقراطية تامي روبنسون إن الاتفاق هش.") == [{"تامي روبنسون"}]


def test_who_has_more_told_of_him_behind_was_speaks() -> None:
    (one,) = statements("وكان الرئيس جواو لورينسو، مبعوث الكتلة لتسوية الخلاف، قد حذر من اتساع الحرب.")
    assert keys(one, "speaker") == {"joao_lourenco"}


def test_leaders_of_a_region_speak() -> None:
    assert names("ورحب قادة غرب أفريقيا بالاتفاق الجديد.") == [{"قادة غرب أفريقيا"}]
    assert names("ورفض زعماء دول المحيط الهادئ الدعوات إلى المقاطعة.") == [{"زعماء دول المحيط الهادئ"}]


@pytest.mark.parametrize("group", ["المجتمع الدولي", "الفصائل المسلحة"])
def test_a_group_behind_a_verb_that_needs_a_hearer_is_asked(group: str) -> None:
    words = f"عبرت كينيا عن معارضتها للإرهاب، كما ناشدت {group} أن تتحرك سريعا."
    assert [keys(h, "speaker") for h in statements(words)] == [{"KEN"}, {"KEN"}]


def test_but_it_speaks_where_it_has_somebody_to_ask() -> None:
    words = "عبرت كينيا عن معارضتها للإرهاب. وناشدت الفصائل المسلحة الرئيس التشادي وقف القتال."
    assert keys(statements(words)[-1], "speaker") != {"KEN"}


def test_renewed_behind_a_definite_noun_is_no_adjective() -> None:
    assert names("وفي هذا الإطار جدد الاتحاد الأوروبي دعمه الكامل لجهود السلام.") == [{"الاتحاد الأوروبي"}]
    assert names("واستقبل الرئيس سفراء جدد دعاهم إلى العمل.") != [{"سفراء"}]


def test_ministers_of_an_organisation_told_of_again_are_its_members() -> None:
    words = "دعا وزراء خارجية آسيان ميانمار إلى وقف العنف. وحث الوزراء على ضبط النفس بين الطرفين."
    assert [keys(h, "speaker") for h in statements(words)] == [{"asean"}, {"asean"}]
    others = "دعا وزراء خارجية آسيان ميانمار إلى وقف العنف. وحث الوزراء العرب على ضبط النفس بين الطرفين."
    assert all(keys(h, "speaker") != {"asean"} for h in statements(others)[1:])


def test_who_speaks_and_on_what_is_not_what_it_is_about() -> None:
    (one,) = statements("ورأت المعارضة المحلية أن مراجعة الدستور تأخرت كثيرا بعد زيارة وزير خارجية غانا.")
    assert "opposition" not in keys(one, "about")


BAD = ["ضائعة", "متسرعة", "شكلية", "مجحفة"]


@pytest.mark.parametrize("word", BAD)
def test_a_bad_word_right_behind_a_good_noun_spoils_it(word: str) -> None:
    (one,) = statements(f"وصفت كينيا الاتفاق بأنه فرصة {word} في بيان صدر مساء الاثنين.")
    assert one.categories[0] in ("ACCUSE", "REJECT", "PROTEST")
    (good,) = statements("وصفت كينيا الاتفاق بأنه فرصة ثمينة في بيان صدر مساء الاثنين.")
    assert good.categories[0] == "SUPPORT"


SUMMIT = "اختتم قادة دول الكومنولث قمتهم في كيغالي يوم السبت. وقال الرئيس الرواندي بول كاغامي إن القمة نجحت. "
TEXTS = ["البيان", "الإعلان الختامي", "بيان القمة", "البيان الختامي للقمة"]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("words", ["ودعا {} إلى وقف القتال في السودان.", "وحذر {} من خطر المواجهة بين الدول النووية."])
def test_a_text_of_nobody_told_is_that_of_those_who_gathered(words: str, text: str) -> None:
    assert keys(statements(SUMMIT + words.format(text))[-1], "speaker") == {"commonwealth"}


def test_but_that_of_whoever_put_one_out() -> None:
    words = SUMMIT + "وأصدرت وزارة الخارجية الكينية بيانا رحبت فيه بالاتفاق. ودعا البيان إلى وقف القتال في السودان."
    assert "commonwealth" not in keys(statements(words)[-1], "speaker")
