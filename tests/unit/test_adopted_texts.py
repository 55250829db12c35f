"""Texts that the gathering of an organisation adopts are agreements of it; truces are concluded as pacts are."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import of_class

MET = "عقد الاتحاد الأفريقي قمة في نيروبي."
END = "وكانت الأجواء هادئة في المدينة."


def texts(told: str) -> list[Happening]:
    whole = (h for h in of_class(f"{told} {END}", "Agreement", "2024-05-10"))
    return [h for h in whole if "organization:african_union" in h.values("party")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("اختتمت قمة الاتحاد الأفريقي أعمالها في نيروبي أمس باعتماد إعلان نيروبي بشأن السلم.", "Declaration"),
        (f"{MET} وتبنى القادة «إعلان نيروبي» في ختام قمتهم.", "Declaration"),
        (f"{MET} وأقر القادة في ختام القمة خطة عمل للسنوات الخمس المقبلة.", "Document"),
        (f"{MET} واعتمد رؤساء الدول والحكومات خارطة طريق لإصلاح المؤسسات.", "Document"),
        (f"{MET} وجرى خلال القمة اعتماد إعلان نيروبي.", "Declaration"),
        (f"{MET} وتم إقرار خطة عمل جديدة للأمن الغذائي.", "Document"),
        ("عقد وزراء خارجية الاتحاد الأفريقي اجتماعا في نيروبي. ووافق الوزراء على خارطة طريق.", "Document"),
        ("اعتمدت القمة الأفريقية ميثاقا جديدا لحماية النازحين.", "Pact"),
        ("انعقدت القمة الأفريقية في نيروبي، وصدر عنها إعلان نيروبي.", "Declaration"),
        (f"{MET} وأعلن الرئيس الكيني وليام روتو اعتماد خطة العمل المشتركة للهجرة.", "Document"),
    ],
)
def test_an_adopted_text_is_an_agreement_of_its_organisation(text: str, kind: str) -> None:
    (told,) = texts(text)
    assert told.kind == kind
    assert told.values("concludedAt")


@pytest.mark.parametrize(
    "text",
    [
        f"{MET} ومن المقرر أن يعتمد القادة إعلان نيروبي.",
        f"{MET} وسيعتمد القادة خارطة طريق.",
        f"{MET} ولم تعتمد القمة خطة عمل جديدة.",
        f"{MET} ودعا الرئيس إلى اعتماد خطة عمل للأمن الغذائي.",
        f"{MET} وكان البرلمان الكيني أقر خطة عمل للأمن الغذائي.",
        f"{MET} وأقرت كينيا استراتيجية وطنية لمكافحة الإرهاب.",
        f"{MET} وأعلنت كينيا اعتماد خطة العمل الوطنية للهجرة.",
        f"{MET} وناقش القادة مشروع إعلان نيروبي.",
    ],
)
def test_a_text_that_is_not_adopted_by_it_is_none(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "توصلت كينيا والصومال إلى وقف لإطلاق النار بعد مفاوضات طويلة.",
        "أبرمت كينيا والصومال وقفا فوريا لإطلاق النار برعاية قطرية.",
        "رحب الاتحاد الأوروبي بوقف إطلاق النار الذي وقعته كينيا والصومال الشهر الماضي.",
    ],
)
def test_a_truce_is_concluded_as_a_pact(text: str) -> None:
    (told,) = of_class(f"{text} {END}", "Agreement", "2024-05-10")
    assert told.kind == "Pact"
    assert set(told.values("party")) == {"country:KEN", "country:SOM"}


def test_what_ministries_of_the_two_sign_before_their_leaders_is_between_the_two() -> None:
    text = "وشهد الرئيس الكيني ونظيره الصومالي مراسم توقيع مذكرة تفاهم بين وزارتي الزراعة في البلدين."
    (told,) = of_class(f"{text} {END}", "Agreement", "2024-05-10")
    assert set(told.values("party")) == {"country:KEN", "country:SOM"}
    assert not told.values("signatory")
