"""Are texts cut into the right sentences and tokens?"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kg.match.fold import fold
from kg.model import Article, Document, Region, Zone
from kg.steps.segment import MOST_TOKENS, segment


def cut(text: str, **options: object) -> Document:
    regions = (Region(start=0, end=len(text), zone=Zone.BODY),)
    return segment(Article(identifier="x", text=text, regions=regions), **options)  # type: ignore[arg-type]


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in cut(text).sentences]


def tokens(text: str) -> list[str]:
    return [token.text for sentence in cut(text).sentences for token in sentence.tokens]


WHOLE = [
    "قال د. أحمد سالم إن اللقاء مثمر.",
    "نقلت وكالة (أ.ب) عن م. سالم قوله ذلك.",
    "ذكرت أ.ف.ب أن الوفد وصل.",
    "بلغت النسبة 3.5 بالمئة من الناتج.",
    'قال: "نحن هنا اليوم. سنبقى هنا غدا" أمام الحشد.',
    'قال الرئيس: "لن نتراجع. سنواصل العمل. هذا وعد".',
    "أكد أن «العلاقات ممتازة. والتعاون قائم».",
    'قال: "سنعود إلى الطاولة." وفقا لبيان الوزارة.',
    'سأل الوزير: "هل نستطيع ذلك؟" قبل أن يجيب.',
    "قال إن «مع ازدياد العدد... صار الدور أكبر».",
    "هجوم على المدينة... ومساع للتهدئة",
    "وصل الوزير (انظر التقرير. رقم 3) إلى العاصمة.",
    "1. عقد الاجتماع في موعده.",
    "زار U.S. Steel مصنعا.",
    "الرئيسية · أخبار · رياضة",
    "خصص 100 مليون و 50 ألفا.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


CUT = [
    ("وصل الوزير. غادر السفير.", ["وصل الوزير.", "غادر السفير."]),
    ('أفضل فترة في تاريخها".وكان هذا اللقاء الثاني.', ['أفضل فترة في تاريخها".', "وكان هذا اللقاء الثاني."]),
    ("عمل آلتها العسكرية.تأسس التجمع لاحقا.", ["عمل آلتها العسكرية.", "تأسس التجمع لاحقا."]),
    ("حدث ذلك في 2024.وكان متوقعا.", ["حدث ذلك في 2024.", "وكان متوقعا."]),
    ("هل يعود؟ لا أحد يعرف!", ["هل يعود؟", "لا أحد يعرف!"]),
    ("سطر أول\nسطر ثان", ["سطر أول", "سطر ثان"]),
    ('قال: "نعم". وأضاف: "لا".', ['قال: "نعم".', 'وأضاف: "لا".']),
    ('قال: "نحن هنا." وأضاف آخر كلاما.', ['قال: "نحن هنا."', "وأضاف آخر كلاما."]),
    ("عام 1445 هـ. ثم عاد.", ["عام 1445 هـ.", "ثم عاد."]),
    ('بدأ "كلاما لم ينته. ثم انتقل.', ['بدأ "كلاما لم ينته.', "ثم انتقل."]),
    ("وصل الوفد إلى أبوجا· وقال الوزير كلاما.", ["وصل الوفد إلى أبوجا·", "وقال الوزير كلاما."]),
    ("جرى اللقاء فى اوسلو0 وذكرت الحكومة ذلك.", ["جرى اللقاء فى اوسلو0", "وذكرت الحكومة ذلك."]),
    ("قال (وهو مسافر) ذلك. ثم سكت.", ["قال (وهو مسافر) ذلك.", "ثم سكت."]),
]


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_is_cut(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_long_quotation_is_cut() -> None:
    text = 'قال: "' + " ".join(f"هذه الجملة رقم {n}." for n in range(30)) + '".'
    assert len(sentences(text)) > 20


TOKENS = [
    ('لـ"صداقتهما"', ["لـ", '"', "صداقتهما", '"']),
    ("الـ75", ["الـ", "75"]),
    ("و«أبيك»", ["و", "«", "أبيك", "»"]),
    ("مُحَمَّد", ["مُحَمَّد"]),
    ("4/7/2024", ["4/7/2024"]),
    ("2010-2015", ["2010-2015"]),
    ("1,200.5", ["1,200.5"]),
    ("مايو/أيار", ["مايو", "/", "أيار"]),
    ("قناةCCTVالصينية", ["قناة", "CCTV", "الصينية"]),
    ("F-16 وG20 وCOVID-19", ["F-16", "و", "G20", "و", "COVID-19"]),
    ("20%", ["20", "%"]),
    ("3ملايين", ["3", "ملايين"]),
    ("القاهرةقال", ["القاهرة", "قال"]),
    ("علىالرغم", ["على", "الرغم"]),
    ("الجمهوريةالعربيةالمتحدة", ["الجمهورية", "العربية", "المتحدة"]),
    ("فى العراقى", ["فى", "العراقى"]),
    ("نعم،لا", ["نعم", "،", "لا"]),
    ("عبد\u200cالله", ["عبد\u200cالله"]),
    ("\u200fنعم\u200f.", ["نعم", "."]),
]


@pytest.mark.parametrize(("text", "expected"), TOKENS)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_words_and_what_are_none() -> None:
    kinds = {t.text: t.is_word for s in cut("قال CCTV 75 ؟ نعم").sentences for t in s.tokens}
    assert kinds == {"قال": True, "CCTV": True, "75": False, "؟": False, "نعم": True}


def test_norm_is_the_match_key() -> None:
    assert all(t.norm == fold(t.text) for s in cut("لـ«أُمّة» الـ75 مسؤولةً").sentences for t in s.tokens)


def test_a_sentence_has_the_keys_of_its_tokens() -> None:
    sentence = cut("زارَ الوفدُ «المدينة» أمس").sentences[0]
    assert sentence.norms == tuple(t.norm for t in sentence.tokens)
    assert [sentence.words(0, 2), sentence.words(3, 4), sentence.words(2, 2)] == ["زار الوفد", fold("المدينة"), ""]


def test_sentences_never_cross_regions() -> None:
    text = "عنوان الخبر نص الخبر بلا نقطة"
    regions = (Region(start=0, end=11, zone=Zone.TITLE), Region(start=11, end=len(text), zone=Zone.BODY))
    found = segment(Article(identifier="x", text=text, regions=regions)).sentences
    assert [(s.zone, text[s.start : s.end]) for s in found] == [
        (Zone.TITLE, "عنوان الخبر"),
        (Zone.BODY, "نص الخبر بلا نقطة"),
    ]
    assert [s.index for s in found] == [0, 1]
    assert [s.paragraph for s in found] == [0, 1]


def test_lines_without_words_are_no_sentences() -> None:
    assert sentences("***\n• \nنعم\n...") == ["نعم"]


def test_splitter_parts_words_run_together() -> None:
    def splitter(norm: str) -> Sequence[int] | None:
        return [5, 7] if norm == fold("بيروتالعاصمة") else None

    text = "في بَيْروتالعاصمة"
    found = [t for s in cut(text, splitter=splitter).sentences for t in s.tokens]
    assert [t.text for t in found] == ["في", "بَيْروت", "العاصمة"]
    assert all(text[t.start : t.end] == t.text for t in found)


def test_splitter_that_does_not_add_up_is_ignored() -> None:
    assert tokens("المستقبلية") == [
        t.text for s in cut("المستقبلية", splitter=lambda norm: [2, 2]).sentences for t in s.tokens
    ]


def test_empty_article() -> None:
    assert segment(Article(identifier="x", text="", regions=())).sentences == ()


def test_what_never_ends_is_cut_up() -> None:
    text = "مستشار " * 3000
    pieces = [sentence.tokens for sentence in cut(text).sentences]
    assert max(map(len, pieces)) <= MOST_TOKENS
    assert sum(map(len, pieces)) == 3000


def test_a_quotation_mark_that_a_page_spelled_out_is_one() -> None:
    (sentence,) = cut("قال الوزير quot;نعم. سنعودquot; ثم خرج.").sentences
    assert [t.norm for t in sentence.tokens if not t.is_word] == ['"', ".", '"', "."]
