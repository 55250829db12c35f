"""What two agree to do is an agreement of theirs; what they only think alike of is none."""

from __future__ import annotations

import pytest

from tests.short import of_class, sides


@pytest.mark.parametrize(
    "text",
    [
        "اتفقت كرواتيا وسلوفينيا على إنشاء مركز مشترك للطاقة قرب الحدود.",
        "واتفق وزيرا خارجية كرواتيا وسلوفينيا على استئناف الرحلات الجوية بين البلدين.",
        "واتفقت كرواتيا مع سلوفينيا على ترسيم الحدود البحرية بينهما أمس، دون تحديد موعد لذلك.",
        "كرواتيا وسلوفينيا تتفقان على فتح معبر جديد في الجبال الشمالية.",
    ],
)
def test_what_two_agree_to_do_is_an_agreement(text: str) -> None:
    (found,) = of_class(text, "Agreement")
    assert sides(found) >= {"HRV", "SVN"}


@pytest.mark.parametrize(
    "text",
    [
        "واتفقت كرواتيا وسلوفينيا على ضرورة حماية البحر من التلوث.",
        "واتفقت كرواتيا وسلوفينيا على تعزيز التعاون بينهما في شتى المجالات.",
        "واتفقت كرواتيا وسلوفينيا على أن الأزمة عابرة ولن تدوم طويلا.",
        "واتفقت كرواتيا وسلوفينيا على عقد اجتماعات دورية للجنة المشتركة.",
        "ولم تتفق كرواتيا وسلوفينيا على ترسيم الحدود البحرية بينهما حتى الآن.",
    ],
)
def test_what_two_only_think_alike_of_is_none(text: str) -> None:
    assert not of_class(text, "Agreement")


def test_the_two_are_none_where_the_sentence_names_others() -> None:
    text = (
        "واستقبل وزير خارجية كرواتيا نظيره السلوفيني في زغرب. "
        "وكان رئيس النمسا قد زار المجر قبل عام، واتفق البلدان حينها على إنشاء جسر جديد."
    )
    assert not any(sides(a) >= {"HRV", "SVN"} for a in of_class(text, "Agreement"))


def test_whom_one_agrees_with_is_no_matter() -> None:
    (found,) = of_class("واتفقت كرواتيا مع سلوفينيا على ترسيم الحدود البحرية بينهما أمس.", "Statement")
    assert "country:SVN" not in found.values("about")
