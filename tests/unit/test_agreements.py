"""Agreements: whose they are and what they are about; and those who took, lost or were given an office."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

# text, kind, parties
AGREED = [
    # the sides stand behind what the agreement is about
    ("شهد وزير الخارجية المصري التوقيع على اتفاق بشأن المياه بين تشاد والنيجر.", "Pact", {"TCD", "NER"}),
    ("حضر إيمانويل ماكرون مراسم توقيع اتفاق سلام بين مالي والنيجر في باريس.", "Treaty", {"MLI", "NER"}),
    ("رعى أمير قطر توقيع مذكرة تفاهم بين تشاد والنيجر.", "Memorandum", {"TCD", "NER"}),
    ("شهدت العاصمة المغربية توقيع مذكرتي تفاهم بين حكومتي الأردن وجمهورية غانا.", "Memorandum", {"JOR", "GHA"}),
    ("شهد وزير الخارجية المصري التوقيع على اتفاق بشأن المياه بين أديس أبابا والخرطوم.", "Pact", {"ETH", "SDN"}),
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
    found = [h for h in of_class(text, "Agreement") if h.kind == kind]
    assert [keys(h, "party") for h in found] == [parties]
    assert not any(keys(h, "signatory") for h in found)


# whose agreement it is, where the text points back; people may sign for them
POINTED = [
    # two who announce one, the two whose visit was told, one who signs as well, a stop to the firing
    ("كشف رئيسا وزراء أستراليا أنتوني ألبانيزي وتوفالو كوسيا ناتانو عن معاهدة تتيح الإقامة.", "Treaty", {"AUS", "TUV"}),
    ("زار رئيس الوزراء الهندي ناريندرا مودي إسرائيل، ووقع البلدان اتفاقا للتعاون الزراعي.", "Pact", {"IND", "ISR"}),
    (
        "اختتم ناريندرا مودي زيارته إلى إسرائيل، حيث شهدت المراسم توقيع مذكرة تفاهم بين البلدين.",
        "Memorandum",
        {"IND", "ISR"},
    ),
    ("وقعت تركيا وليبيا اتفاقا أمنيا. كما وقعه وزير الخارجية المصري سامح شكري.", "Pact", {"TUR", "LBY", "EGY"}),
    ("وقعت تركيا وليبيا اتفاقا أمنيا. كما وقعه وزير الخارجية المصري سامح شكري شاهدا.", "Pact", {"TUR", "LBY"}),
    ("وافقت الهند وباكستان على وقف كامل وفوري لإطلاق النار.", "Pact", {"IND", "PAK"}),
    ("أعلن الوسيط التوصل إلى اتفاق سلام بين إثيوبيا وإريتريا.", "Treaty", {"ETH", "ERI"}),
]


@pytest.mark.parametrize(("text", "kind", "parties"), POINTED)
def test_who_else_is_a_party(text: str, kind: str, parties: set[str]) -> None:
    assert [keys(h, "party") for h in of_class(text, "Agreement") if h.kind == kind] == [parties]


# what is only asked for, talked of or offered is no agreement
NOT_AGREED = [
    "دعا أنطونيو غوتيريش إلى وقف إطلاق النار بين روسيا وأوكرانيا.",
    "يبحث المفاوضون وقف إطلاق النار بين روسيا وأوكرانيا.",
    "قدمت قطر اقتراحا لوقف إطلاق النار بين السودان وتشاد.",
    "أوقفت الشركة وقف القتال في اللعبة بين اللاعبين.",
]


@pytest.mark.parametrize("text", NOT_AGREED)
def test_no_agreement(text: str) -> None:
    assert not [h for h in of_class(text, "Agreement") if h.status == "Occurred"]


def test_what_is_denied_stays_denied() -> None:
    found = of_class("نفت الخارجية الروسية وجود اتفاق حول المياه بين روسيا والصين.", "Agreement")
    assert [h.status for h in found] == ["Denied"]


def test_where_it_is_signed_is_not_what_it_is_about() -> None:
    (signing,) = of_class("حضر أمير قطر توقيع اتفاق سلام في أفغانستان بين الولايات المتحدة وحركة طالبان.", "Signing")
    assert not keys(signing, "location")


# text, who is a party to a treaty that has a name
BOUND = [
    ("اليابان طرف في معاهدة حظر الانتشار النووي.", {"JPN"}, "Occurred"),
    ("أكدت طهران وفاءها بالتزاماتها بموجب معاهدة عدم الانتشار.", {"IRN"}, "Alleged"),
    ("قال رافائيل غروسي إن إيران تحترم التزاماتها باتفاقية حظر الانتشار النووي.", {"IRN"}, "Alleged"),
]


@pytest.mark.parametrize(("text", "who", "status"), BOUND)
def test_who_is_bound_by_a_treaty(text: str, who: set[str], status: str) -> None:
    (treaty,) = of_class(text, "Agreement")
    assert keys(treaty, "party") == who
    assert (treaty.status, treaty.kind) == (status, "Treaty")


NOT_BOUND = [
    "الهند ليست طرفا في معاهدة حظر الانتشار النووي.",
    "إسرائيل غير موقعة على معاهدة حظر الانتشار النووي.",
    "رحبت البرازيل بمعاهدة حظر الانتشار النووي.",
    "اليابان طرف في النزاع على الجزر.",
]


@pytest.mark.parametrize("text", NOT_BOUND)
def test_who_is_not_bound_by_a_treaty(text: str) -> None:
    assert not of_class(text, "Agreement")


# text, who the office is about
IN_OFFICE = [
    ("عزل البرلمان الرئيس يون سوك يول.", {"yoon_suk_yeol"}),
    ("اختارت القمة ميشيل باشليه رئيسة مؤقتة.", {"michelle_bachelet"}),
    ("سيبدأ أداما بارو ولايته في 26 يوليو المقبل.", {"adama_barrow"}),
    ("انسحب عباس عراقجي من السباق الرئاسي.", {"abbas_araghchi"}),
    ("سلم كوفي عنان السلطة إلى شانانا غوسماو.", {"kay_rala_xanana_gusmao"}),
    ("هذه أول زيارة للسلطان هيثم بن طارق إلى الخارج منذ توليه مقاليد الحكم.", {"haitham_bin_tarik_al_said"}),
    ("أصدر بشار الأسد مرسوما بتكليف بسام الصباغ بمنصب وزير الخارجية.", {"bassam_sabbagh"}),
    ("أدى هيثم بن طارق اليمين القانونية.", {"haitham_bin_tarik_al_said"}),
]


@pytest.mark.parametrize(("text", "who"), IN_OFFICE)
def test_who_takes_an_office(text: str, who: set[str]) -> None:
    (event,) = of_class(text, "Appointment")
    assert keys(event, "target") == who


def test_an_unknown_name_is_not_the_person_told_of_before() -> None:
    text = "تحدث إيمانويل ماكرون عن الانتخابات. واستقال السيد ماسرا من منصبه."
    assert not any("emmanuel_macron" in keys(h, "target") for h in of_class(text, "Appointment"))


def test_an_election_is_one_of_its_state() -> None:
    (election,) = of_class("ستجرى انتخابات عامة في توفالو في يناير.", "Appointment")
    assert keys(election, "participant") == {"TUV"}
    assert election.status == "Planned"


# text, who founds
FOUNDED = [
    ("أعلنت السعودية والعراق إنشاء مجلس تنسيق مشترك.", {"SAU", "IRQ"}),
]


@pytest.mark.parametrize(("text", "who"), FOUNDED)
def test_who_announces_a_founding_founds(text: str, who: set[str]) -> None:
    (founding,) = of_class(text, "Founding")
    assert keys(founding, "actor") == who


def test_who_rejects_a_founding_founds_nothing() -> None:
    assert not of_class("رفضت مصر والسودان إنشاء مجلس تنسيق مشترك.", "Founding")


def test_what_is_begun_or_handed_over_is_no_office() -> None:
    assert not of_class("سلم كوفي عنان التقرير إلى شانانا غوسماو.", "Appointment")
    assert not of_class("انسحب عباس عراقجي من الاجتماع.", "Appointment")
    assert not of_class("سيبدأ أداما بارو زيارته في 26 يوليو المقبل.", "Appointment")
