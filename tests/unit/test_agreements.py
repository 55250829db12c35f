"""Agreements: whose they are and what they are about; and those who took, lost or were given an office."""

from __future__ import annotations

import pytest

from kg.model import Happening, RawPage
from kg.pipeline import extract

END = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."


def told(text: str, cls: str) -> list[Happening]:
    page = RawPage(identifier="x", text=f"\n\n{text}{END}", meta={"published": "2024-06-10"})
    return [h for h in extract(page).happenings if h.cls == cls]


def names(event: Happening, *roles: str) -> set[str]:
    return {p.value.split(":", 1)[-1] for p in event.parts if p.role in roles}


# text, kind, parties
AGREED = [
    # the sides stand behind what the agreement is about
    ("شهد وزير الخارجية المصري التوقيع على اتفاق بشأن المياه بين تشاد والنيجر.", "Pact", {"TCD", "NER"}),
    ("حضر إيمانويل ماكرون مراسم توقيع اتفاق سلام بين مالي والنيجر في باريس.", "Treaty", {"MLI", "NER"}),
    ("رعى أمير قطر توقيع مذكرة تفاهم بين تشاد والنيجر.", "Memorandum", {"TCD", "NER"}),
    ("شهدت العاصمة المغربية توقيع مذكرتي تفاهم بين حكومتي الأردن وجمهورية غانا.", "Memorandum", {"JOR", "GHA"}),
    # two governments, two ministries
    ("وقعت حكومتا قطر وتركيا اتفاقا للتعاون العسكري.", "Pact", {"QAT", "TUR"}),
    (
        "وقعت وزارتا الخارجية التونسية والعمانية مذكرة تفاهم.",
        "Memorandum",
        {"tun_foreign_ministry", "omn_foreign_ministry"},
    ),
    # a ceasefire between two is an agreement of theirs
    ("صمد وقف الأعمال العدائية بين أرمينيا وأذربيجان أسبوعا.", "Pact", {"ARM", "AZE"}),
    ("توصلت المحادثات إلى وقف القتال بين إسرائيل ولبنان.", "Pact", {"ISR", "LBN"}),
]


@pytest.mark.parametrize(("text", "kind", "parties"), AGREED)
def test_the_parties_of_an_agreement(text: str, kind: str, parties: set[str]) -> None:
    found = [h for h in told(text, "Agreement") if h.kind == kind]
    assert [names(h, "party") for h in found] == [parties]
    assert not any(names(h, "signatory") for h in found)


# what is only asked for, talked of or offered is no agreement
NOT_AGREED = [
    "دعا أنطونيو غوتيريش إلى وقف إطلاق النار بين روسيا وأوكرانيا.",
    "يبحث المفاوضون وقف إطلاق النار بين روسيا وأوكرانيا.",
    "قدمت قطر اقتراحا لوقف إطلاق النار بين السودان وتشاد.",
    "أوقفت الشركة وقف القتال في اللعبة بين اللاعبين.",
]


@pytest.mark.parametrize("text", NOT_AGREED)
def test_no_agreement(text: str) -> None:
    assert not [h for h in told(text, "Agreement") if h.status == "Occurred"]


def test_what_is_denied_stays_denied() -> None:
    found = told("نفت الخارجية الروسية وجود اتفاق حول المياه بين روسيا والصين.", "Agreement")
    assert [h.status for h in found] == ["Denied"]


def test_where_it_is_signed_is_not_what_it_is_about() -> None:
    (signing,) = told("حضر أمير قطر توقيع اتفاق سلام في أفغانستان بين الولايات المتحدة وحركة طالبان.", "Signing")
    assert not names(signing, "location")


# text, who the office is about
IN_OFFICE = [
    ("أصدر بشار الأسد مرسوما بتكليف بسام الصباغ بمنصب وزير الخارجية.", {"bassam_sabbagh"}),
    ("أدى هيثم بن طارق اليمين القانونية.", {"haitham_bin_tarik_al_said"}),
]


@pytest.mark.parametrize(("text", "who"), IN_OFFICE)
def test_who_takes_an_office(text: str, who: set[str]) -> None:
    (event,) = told(text, "Appointment")
    assert names(event, "target") == who


def test_an_unknown_name_is_not_the_person_told_of_before() -> None:
    text = "تحدث إيمانويل ماكرون عن الانتخابات. واستقال السيد ماسرا من منصبه."
    assert not any("emmanuel_macron" in names(h, "target") for h in told(text, "Appointment"))
