"""Are the forms of verbs right, over all weak classes? Every triple is written by hand."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from kg.errors import DataError
from kg.match.conjugate import UNSTABLE, conjugate, load_paradigms, masdars, participles

PARADIGMS = load_paradigms(Path(__file__).parents[2] / "kg" / "lang" / "ar" / "paradigms.toml")

# A verb: root, form, vowel. A feature: tense (p past, i present), person, number (s d p), gender, voice (a p e).
FINITE = """
أكد 2 - | p3sm أكد | p3sf أكدت | p3dm أكدا | p3df أكدتا | p3pm أكدوا | i3sm يؤكد | i3sf تؤكد | i3dm يؤكدان
أكد 2 - | i3pm يؤكدون | i1s أؤكد | i1p نؤكد
لقي 8 - | p3sm التقى | p3sf التقت | p3dm التقيا | p3df التقتا | p3pm التقوا | p1s التقيت | p1p التقينا
لقي 8 - | i3sm يلتقي | i3sf تلتقي | i3dm يلتقيان | i3pm يلتقون | i3pm يلتقوا | i3sm يلتق | i1p نلتقي
زور 1 u | p3sm زار | p3sf زارت | p3dm زارا | p3pm زاروا | p1s زرت | p1p زرنا | p2pm زرتم | i3sm يزور
زور 1 u | i3sf تزور | i3sm يزر | i3dm يزوران | i3dm يزورا | i3pm يزورون | i3pf يزرن
قول 1 u | p3sm قال | p3sf قالت | p3smp قيل | i3smp يقال | i3sm يقول | i3sm يقل | p1s قلت
دين 4 - | p3sm أدان | p3sf أدانت | p1p أدنا | i3sm يدين | i3sf تدين | i3sm يدن | p3smp أدين | i3smp يدان
قوم 4 - | p3sm أقام | p3smp أقيم | p3sfp أقيمت | i3sm يقيم | i3sfp تقام | p1s أقمت
عود 10 - | p3sm استعاد | p3smp استعيد | i3sm يستعيد | i3smp يستعاد | p1s استعدت | i3pm يستعيدون
خير 8 - | p3sm اختار | p3sfp اختيرت | i3sme يختار | i3pme يختارون | p1p اخترنا
شيد 4 - | p3sm أشاد | p3dm أشادا | i3sm يشيد | i3dm يشيدان
نول 1 a | p3sm نال | i3sm ينال | p1s نلت
بيع 1 i | p3sm باع | i3sm يبيع | p1s بعت | p3smp بيع
دعو 1 u | p3sm دعا | p3sf دعت | p3dm دعوا | p3pm دعوا | p1p دعونا | i3sm يدعو | i3dm يدعوان | i3pm يدعون
دعو 1 u | i3sm يدع | p3smp دعي | i3smp يدعى | p3sfp دعيت
نفي 1 i | p3sm نفى | p3sf نفت | p3dm نفيا | p3pm نفوا | i3sm ينفي | i3sf تنفي | i3pm ينفون | i3sm ينف
نفي 1 i | i3dm ينفيان | i3smp ينفى
جري 4 - | p3sm أجرى | p3sf أجرت | p3dm أجريا | p3pm أجروا | i3sm يجري | i3dm يجريان | p3smp أجري | p3sfp أجريت
جري 4 - | i3sfp تجرى
بني 5 - | p3sm تبنى | p3sf تبنت | i3sme يتبنى | i3pme يتبنون | p3pm تبنوا
دعو 10 - | p3sm استدعى | p3sf استدعت | i3sm يستدعي | p3smp استدعي | i3smp يستدعى
لقي 1 ia | p3sme لقي | p3sfe لقيت | i3sme يلقى | p3pme لقوا
سعي 1 a | p3sm سعى | p3sf سعت | i3sme يسعى | i3dme يسعيان | i3pme يسعون
نعي 1 a | p3sm نعى | i3sme ينعى
عزي 2 - | p3sm عزى | i3sm يعزي | p3sf عزت
وصل 1 i | p3sme وصل | i3sm يصل | i3sf تصل | i3pm يصلون | i3smp يوصل | i3dm يصلان
وقع 1 a | i3sm يقع | i3sf تقع | p3sfe وقعت
وقع 2 - | p3sme وقع | i3sme يوقع | p3dme وقعا | i3dme يوقعان
وضع 1 a | i3sm يضع | i3smp يوضع
ولي 1 ii | p3sme ولي | i3sm يلي | i3smp يولى
وفي 1 i | p3sm وفى | i3sm يفي
وفق 8 - | p3sme اتفق | p3dme اتفقا | p3sfe اتفقت | i3sme يتفق | i3dme يتفقان | i3pme يتفقون
وصل 8 - | p3sme اتصل | i3sme يتصل
وقف 4 - | p3sme أوقف | i3sme يوقف
ورد 10 - | p3sme استورد | i3sme يستورد
حثث 1 u | p3sme حث | p3sfe حثت | i3sme يحث | p1p حثثنا | i3pme يحثون
ردد 1 u | p3sme رد | p1s رددت | i3dme يردان
صرر 4 - | p3sme أصر | i3sme يصر | p1s أصررت
عدد 4 - | p3sme أعد | p3pme أعدوا
حلل 8 - | p3sme احتل | i3sme يحتل | p3sfe احتلت
ضمم 7 - | p3sme انضم | p3sfe انضمت | i3sme ينضم | i3pme ينضمون | p1p انضممنا
عدد 10 - | p3sme استعد | i3sme يستعد
هدد 2 - | p3sme هدد | i3sme يهدد
بدأ 1 a | p3sm بدأ | p3sf بدأت | p3dm بدآ | p3pm بدأوا | p3pm بدؤوا | i3sme يبدأ | i3pme يبدأون | i3pme يبدؤون
بدأ 1 a | p3smp بدئ
أدي 2 - | p3sm أدى | p3sf أدت | i3sm يؤدي
أخذ 1 u | p3sme أخذ | i3sm يأخذ | i3smp يؤخذ | i1s آخذ
أخذ 3 - | p3sm آخذ | i3sme يؤاخذ
أمن 4 - | p3sm آمن | i3sme يؤمن
أخذ 8 - | p3sme اتخذ | i3sme يتخذ | p3sfe اتخذت
أمر 6 - | p3sm تآمر | i3sme يتآمر
فأل 6 - | p3sm تفاءل | i3sme يتفاءل
رأس 5 - | p3sm ترأس | i3sme يترأس
سأل 1 a | p3sm سأل | i3sme يسأل | p3smp سئل
رأي 1 a | p3sm رأى | p3sf رأت | i3sme يرى | i3pme يرون | i3sme ير | p3pm رأوا
هنأ 2 - | p3sm هنأ | i3sm يهنئ | i3pm يهنئون | p3smp هنئ
نشأ 4 - | p3sm أنشأ | p3sf أنشأت | p3sfp أنشئت | i3sm ينشئ
أنف 10 - | p3sm استأنف | p3smp استؤنف | i3sme يستأنف
جيأ 1 i | p3sm جاء | p3sf جاءت | p3pm جاءوا | p3pm جاؤوا | i3sm يجيء
سوأ 4 - | p3sm أساء | i3sm يسيء | p1p أسأنا
أتي 1 i | p3sm أتى | i3sm يأتي
دعو 8 - | p3sm ادعى | p3sf ادعت | i3sm يدعي | i3pme يدعون
وهم 8 - | p3sme اتهم | p3sfe اتهمت | i3sme يتهم
زيد 8 - | p3sm ازداد | i3sme يزداد
صدم 8 - | p3sme اصطدم | i3sme يصطدم
طلع 8 - | p3sme اطلع | i3sme يطلع
زهر 8 - | p3sme ازدهر | i3sme يزدهر
ضلع 8 - | p3sme اضطلع
خطف 8 - | p3sme اختطف | i3sme يختطف
قبل 10 - | p3sme استقبل | i3sme يستقبل | p3sfe استقبلت
ضيف 10 - | p3sm استضاف | i3sm يستضيف | p3sfp استضيفت
علن 4 - | p3sme أعلن | i3sme يعلن | p1p أعلنا
حدث 6 - | p3sm تحادث | i3dme يتحادثان | p3smp تحودث
بحث 6 - | p3sm تباحث | p3dm تباحثا
وقع 5 - | p3sme توقع | i3sme يتوقع
وفي 5 - | p3sm توفى | p3smp توفي | p3sfp توفيت
حيي 4 - | p3sm أحيا | i3sm يحيي | p3dm أحييا
طمأن Q1 - | p3sm طمأن | i3sm يطمئن
عسكر Q1 - | p3sme عسكر | i3sme يعسكر
دهور Q2 - | p3sm تدهور | i3sme يتدهور
نقد 8 - | p3dme انتقدا | p3pme انتقدوا
حوذ 10 - | p3sme استحوذ | i3sme يستحوذ
"""

# Participles: voice (a p e), number, gender.
NOMINAL = """
أكد 2 - | esm مؤكد | esm مؤكدا | esf مؤكدة | edm مؤكدين | epm مؤكدين | epm مؤكدون | epf مؤكدات
شور 4 - | asm مشيرا | asm مشير | asf مشيرة | psm مشار
دعو 1 u | asm داعيا | asm داع | asm داعي | asf داعية | apm داعين | psm مدعو | psf مدعوة | edm داعيين
شدد 2 - | esm مشددا | esf مشددة
لفت 1 i | asm لافتا | asf لافتة | psm ملفوت
عرب 4 - | esm معربا | epm معربين
قول 1 u | asm قائلا | asf قائلة | apm قائلين
نفي 1 i | asm نافيا | psm منفي | psf منفية
لقي 8 - | asm ملتقيا | psm ملتقى
دعو 10 - | psm مستدعى | psf مستدعاة
هنأ 2 - | asm مهنئا | psm مهنأ
وقع 2 - | epm موقعون | epm موقعين
فأل 6 - | asm متفائل
سأل 1 a | psm مسؤول | psm مسئول | asm سائل
حلل 8 - | esm محتل | esf محتلة
دين 4 - | asm مدينا | psm مدان
بدأ 1 a | asm بادئ
رأي 1 a | psm مرئي
"""

MASDARS = """
وقع 2 - | توقيع
عزي 2 - | تعزية
هنأ 2 - | تهنئة
فوض 3 - | مفاوضة
لقي 3 - | ملاقاة | لقاء
جري 4 - | إجراء
وقف 4 - | إيقاف
قوم 4 - | إقامة
أمن 4 - | إيمان
عدد 4 - | إعداد
بني 5 - | تبني | تبن | تبنيا
صدي 5 - | تصدي
فوض 6 - | تفاوض
ضمم 7 - | انضمام
وفق 8 - | اتفاق | اتفاقات
لقي 8 - | التقاء
خير 8 - | اختيار
دعو 8 - | ادعاء
قبل 10 - | استقبال
عود 10 - | استعادة
ورد 10 - | استيراد
أنف 10 - | استئناف
دعو 10 - | استدعاء
عسكر Q1 - | عسكرة
"""

TENSES = {"p": "perfect", "i": "imperfect"}
NUMBERS = {"s": "singular", "d": "dual", "p": "plural"}
VOICES = {"a": "active", "p": "passive", "e": "either"}


def _cases(text: str) -> list[tuple[str, str, str, str, str]]:
    cases = []
    for line in text.strip().splitlines():
        verb, *forms = line.split(" | ")
        root, form, vowel = verb.split()
        cases += [(root, form, vowel.strip("-"), *(("", f) if " " not in f else f.split())) for f in forms]
    return cases


def test_there_are_enough_triples() -> None:
    assert len(_cases(FINITE)) >= 150


@pytest.mark.parametrize(("root", "form", "vowel", "feature", "surface"), _cases(FINITE))
def test_finite(root: str, form: str, vowel: str, feature: str, surface: str) -> None:
    tense, person, number, *rest = list(feature)
    gender = next((r for r in rest if r in "mf"), "")
    voice = next((r for r in rest if r in "ape"), "")
    found = {
        f.voice
        for s, f in conjugate(root, form, vowel, PARADIGMS, rare=True)
        if (s, f.tense, f.person, f.number, f.gender) == (surface, TENSES[tense], person, NUMBERS[number], gender)
    }
    assert found, f"{surface} is not made"
    assert not voice or found == {VOICES[voice]}


@pytest.mark.parametrize(("root", "form", "vowel", "feature", "surface"), _cases(NOMINAL))
def test_participles(root: str, form: str, vowel: str, feature: str, surface: str) -> None:
    voice, number, gender = list(feature)
    found = {
        f.voice
        for s, f in participles(root, form, vowel, PARADIGMS)
        if (s, f.number, f.gender) == (surface, NUMBERS[number], gender)
    }
    assert found, f"{surface} is not made"
    assert voice == "e" or found == {VOICES[voice]}


@pytest.mark.parametrize(("root", "form", "vowel", "feature", "surface"), _cases(MASDARS))
def test_masdars(root: str, form: str, vowel: str, feature: str, surface: str) -> None:
    assert surface in {s for s, _ in masdars(root, form, vowel, PARADIGMS)}


WRONG = [
    ("زور", "1", "u", "زيرو"),
    ("زور", "1", "u", "زورت"),
    ("قول", "1", "u", "يقولو"),
    ("لقي", "8", "", "التقيوا"),
    ("وصل", "1", "i", "وصلو"),
    ("وفق", "8", "", "اوتفق"),
    ("أمن", "4", "", "أأمن"),
    ("حثث", "1", "u", "حثثوا"),
    ("أكد", "2", "", "يأكد"),
    ("زيد", "8", "", "ازتاد"),
    ("طلع", "8", "", "اطتلع"),
    ("دعو", "1", "u", "دعات"),
    ("نفي", "1", "i", "نفيوا"),
    ("سوأ", "4", "", "يسيئ"),
    ("رأي", "1", "a", "يرأى"),
]


@pytest.mark.parametrize(("root", "form", "vowel", "surface"), WRONG)
def test_wrong_forms_are_not_made(root: str, form: str, vowel: str, surface: str) -> None:
    assert surface not in {s for s, _ in conjugate(root, form, vowel, PARADIGMS, rare=True)}


RARE = [
    ("وسع", "2", "", "أوسع"),
    ("نهي", "4", "", "أنه"),
    ("جيأ", "1", "i", "جئن"),
    ("قول", "1", "u", "نقل"),
    ("رأي", "1", "a", "تر"),
    ("قول", "1", "u", "أقال"),
]


@pytest.mark.parametrize(("root", "form", "vowel", "surface"), RARE)
def test_rare_forms_come_on_request(root: str, form: str, vowel: str, surface: str) -> None:
    assert surface not in {s for s, _ in conjugate(root, form, vowel, PARADIGMS)}


def test_forms_carry_no_vowel_signs_and_come_sorted_once() -> None:
    forms = conjugate("لقي", 8, "", PARADIGMS)
    surfaces = [surface for surface, _ in forms]
    assert surfaces == sorted(surfaces)
    assert len(set(forms)) == len(forms)
    assert all("\u0621" <= letter <= "\u064a" for surface, _ in forms for letter in surface)


NO_VERBS = [("قول", "1", ""), ("قول", "11", ""), ("قو", "2", ""), ("qwl", "2", "")]


@pytest.mark.parametrize(("root", "form", "vowel"), NO_VERBS)
def test_what_is_no_verb_is_refused(root: str, form: str, vowel: str) -> None:
    with pytest.raises(DataError):
        conjugate(root, form, vowel, PARADIGMS)


def test_words_without_unstable_signs_undergo_the_plain_changes_alone() -> None:
    skipped = [pattern.pattern for pattern, _ in PARADIGMS.changes if not UNSTABLE.isdisjoint(pattern.pattern)]
    assert skipped
    stems, endings = ("katab", "ntt", "tarjam", "zUr", "qAl", "samma"), ("", "a", "at", "U", "tu", "na")
    for sounds in map("+".join, product(stems, endings)):
        everything = plain = sounds
        for pattern, replacement in PARADIGMS.changes:
            everything = pattern.sub(replacement, everything)
        for pattern, replacement in PARADIGMS.plain_changes:
            plain = pattern.sub(replacement, plain)
        assert plain == everything
