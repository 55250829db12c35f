"""Who was made what without a doer, agreements called by what they are of, and those told by a relative clause."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

MADE = ["انتخب رئيسا لملاوي", "عين وزيرا للنقل في ملاوي", "عين مبعوثا للأمم المتحدة"]
LEADS = [
    "وكان فيكتور تشاندا قد {} عام 2016.",
    "وقال فيكتور تشاندا، الذي {} عام 2016، إن المطر قليل.",
    "فيكتور تشاندا {} عام 2016.",
]


@pytest.mark.parametrize("made", MADE)
@pytest.mark.parametrize("lead", LEADS)
def test_what_somebody_was_made(made: str, lead: str) -> None:
    (one,) = of_class(lead.format(made), "Appointment")
    assert [k for k in keys(one, "target") if "تشاندا" in k]
    assert not keys(one, "actor")


def test_a_president_appoints_others() -> None:
    told = of_class("الرئيس الكيني وليام روتو عين وزيرا جديدا للدفاع.", "Appointment")
    assert not any("william_ruto" in keys(h, "target") for h in told)


def test_a_state_is_elected_to_a_seat() -> None:
    (one,) = of_class("انتخبت ملاوي عضوا في مجلس حقوق الإنسان.", "Appointment")
    assert keys(one, "target") == {"MWI"}


@pytest.mark.parametrize(
    "text",
    [
        "وينص اتفاق وقع عام 2003 بين ملاوي وتوغو على تقاسم الصيد.",
        "وبموجب معاهدة أبرمت عام 2003 بين ملاوي وتوغو، يقسم الصيد.",
    ],
)
def test_what_was_signed_once_was_signed_whatever_it_provides(text: str) -> None:
    (one,) = of_class(text, "Agreement")
    assert (one.status, keys(one, "party")) == ("Occurred", {"MWI", "TGO"})
    assert one.moment is not None
    assert one.moment.value == "2003"


def test_an_accord_of_partnership_is_one_agreement() -> None:
    (one,) = of_class("وقعت ملاوي وتوغو اتفاقية شراكة استراتيجية في لومي.", "Agreement")
    assert keys(one, "party") == {"MWI", "TGO"}


def test_a_front_is_named_by_its_aim() -> None:
    (one,) = of_class("وقعت الحكومة التوغولية وجبهة تحرير لوساكي اتفاق سلام.", "Agreement")
    assert {k for k in keys(one, "party") if k.startswith("~")}


@pytest.mark.parametrize(
    "lead",
    ["منذ توليه منصبه عام 2012", "بعد انتخابه رئيسا عام 2012", "قبل استقالته من منصبه", "عقب أدائه اليمين الدستورية"],
)
def test_whose_office_it_is_that_a_sentence_opens_with(lead: str) -> None:
    (one,) = of_class(f"و{lead}، زار فيكتور تشاندا لومي.", "Appointment")
    assert [k for k in keys(one, "target") if "تشاندا" in k]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "وقع الاتفاقية نيابة عن حكومة ملاوي الوزير جون مارتن، وعن الاتحاد الأوروبي السفيرة آنا برينس.",
            {"MWI", "european_union"},
        ),
        ("صادق مجلس الشيوخ الكيني على الاتفاقية التجارية مع الاتحاد الأوروبي.", {"KEN", "european_union"}),
    ],
)
def test_for_whom_somebody_signs(text: str, parties: set[str]) -> None:
    (one,) = of_class(text, "Agreement")
    assert keys(one, "party") == parties
