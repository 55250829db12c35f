"""Elections, coups, thrones, states that come and go, and who belongs to what since when, by the nouns news has."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class


def parties(happening: Happening) -> set[str]:
    return keys(happening, "participant") | keys(happening, "target") | keys(happening, "actor")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تعقدت العلاقة مع واشنطن منذ وصول جو بايدن إلى البيت الأبيض.", "joe_biden"),
        ("أصبح مارك كارني رئيسا لوزراء كندا في مارس 2025.", "mark_carney"),
        ("خسر جو بايدن تصويتا على الثقة في المجلس.", "joe_biden"),
        ("نصب برناردو أريفالو رئيسا لغواتيمالا فجر الاثنين.", "bernardo_arevalo_de_leon"),
        ("سقط نظام بشار الأسد في ديسمبر 2024.", "bashar_al_assad"),
        ("يحيي المغاربة ذكرى اعتلاء الملك محمد السادس العرش.", "mohammed_vi"),
        ("طالب المجلس بعودة الرئيس المخلوع مانويل زيلايا إلى بلاده.", "manuel_zelaya"),
        ("انسحب بيني غانتس من حكومة الحرب الإسرائيلية.", "benny_gantz"),
        ("فاجأ مهاتير محمد حلفاءه بتقديم استقالته إلى القصر.", "mahathir_mohamad"),
        ("كلف الرئيس اللبناني القاضي نواف سلام تشكيل الحكومة.", "nawaf_salam"),
        ("باتت ساناي تاكايتشي أول امرأة تتسلم الحكم في اليابان.", "sanae_takaichi"),
        ("شهدت أكرا مراسم أداء الرئيس الغاني جون ماهاما اليمين الدستورية.", "john_mahama"),
    ],
)
def test_who_comes_to_power_or_loses_it(text: str, who: str) -> None:
    assert any(who in parties(h) for h in of_class(text, "Appointment"))


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("توجه الناخبون في الإكوادور إلى صناديق الاقتراع يوم الأحد.", "ECU"),
        ("فتحت مراكز الاقتراع أبوابها صباح الأحد في تايلاند.", "THA"),
        ("تجري الانتخابات الأمريكية في نوفمبر المقبل.", "USA"),
        ("عمت الفرحة بعد إجراء انتخابات ناجحة في بوروندي.", "BDI"),
        ("فر كثيرون منذ الانقلاب العسكري في ميانمار.", "MMR"),
        ("نفذ ضباط في بوركينا فاسو انقلابا في سبتمبر 2022.", "BFA"),
    ],
)
def test_where_people_vote_or_power_is_seized(text: str, state: str) -> None:
    assert any(state in parties(h) for h in of_class(text, "Appointment"))


@pytest.mark.parametrize(
    "text",
    [
        "أكد الوزير مباشرة أن عودة الوفد إلى البيت الأبيض تأجلت.",
        "يدرس الطلاب في كينيا تاريخ انقلابات القرن الماضي.",
        "فتحت المتاجر أبوابها صباح الأحد في تايلاند.",
        "استعد المطار لوصول الرئيس الفرنسي إيمانويل ماكرون إلى البيت الأبيض.",
    ],
)
def test_what_is_no_change_of_power(text: str) -> None:
    assert not of_class(text, "Appointment")


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("احتفل السفير بالذكرى الستين لإقامة العلاقات الدبلوماسية بين فرنسا والصين.", {"FRA", "CHN"}),
        ("يعود قيام العلاقات الدبلوماسية بين المغرب وغواتيمالا إلى عام 1971.", {"MAR", "GTM"}),
        ("نزح كثيرون عند قيام دولة إسرائيل عام 1948.", {"ISR"}),
        ("عانت هافانا بعد انهيار الاتحاد السوفيتي.", {"SUN"}),
        ("يذكر أن العلاقات الدبلوماسية بين قطر وكازاخستان أقيمت عام 1993.", {"QAT", "KAZ"}),
        ("تعود الروابط بين اليمن والصين إلى عام 1956.", {"YEM", "CHN"}),
        ("أحيا لبنان ذكرى استقلاله الحادية والثمانين.", {"LBN"}),
    ],
)
def test_states_and_their_ties_begin_and_end(text: str, states: set[str]) -> None:
    assert any(states <= parties(h) for h in of_class(text, "Founding"))


def test_an_anniversary_is_not_the_day_of_what_it_keeps() -> None:
    (begun,) = of_class("يصادف الأحد 27 يناير 2024 الذكرى الستين لإقامة العلاقات بين فرنسا والصين.", "Founding")
    assert begun.moment is None


def test_a_member_since_a_year_joined_then() -> None:
    (joined,) = of_class("التشيك عضو في حلف شمال الأطلسي منذ عام 1999.", "Accession")
    assert joined.moment is not None
    assert joined.moment.value == "1999"


def test_armies_that_train_together_are_those_of_their_states() -> None:
    (drill,) = of_class("أجرى الجيشان المصري والسوداني تدريبات مشتركة في مروي.", "Action")
    assert {"EGY", "SDN"} <= parties(drill)


@pytest.mark.parametrize(
    "text",
    [
        "أفضت الثورة إلى القطيعة في العلاقات الأميركية الكوبية سنة 1961.",
        "تم الاتفاق على استئناف العلاقات الكوبية الأميركية قبل نهاية العام.",
    ],
)
def test_ties_that_two_adjectives_tell_of(text: str) -> None:
    assert any({"CUB", "USA"} <= parties(h) for h in of_class(text, "Action"))


def test_who_accedes_may_stand_behind_a_noun_with_a_particle() -> None:
    (joined,) = of_class("طالت حدود الحلف بانضمام فنلندا إلى الناتو في أبريل 2023.", "Accession")
    assert "FIN" in parties(joined)


def test_the_police_of_a_state_are_not_called_by_whom_they_arrest() -> None:
    (arrest,) = of_class("اعتقلت الشرطة التركية رئيس بلدية إسطنبول أكرم إمام أوغلو.", "Action")
    assert "ekrem_imamoglu" in keys(arrest, "target")


def test_nobody_belonged_to_a_state_from_which_he_withdraws() -> None:
    assert not of_class("أنهت بعثة مينوسما انسحابها من مالي بعد عشر سنوات.", "Accession")


def test_a_body_founded_in_some_year_was_founded_then() -> None:
    (founded,) = of_class("حل الاتحاد محل منظمة الوحدة الأفريقية المؤسسة في مايو 1963.", "Founding")
    assert founded.moment is not None
    assert founded.moment.value == "1963-05"


@pytest.mark.parametrize(
    "text",
    ["بدأت المشاورات حول العلاقات بين مصر وتركيا عام 2020.", "تطورت العلاقات بين مصر وتركيا عام 2020."],
)
def test_talks_of_ties_do_not_begin_them(text: str) -> None:
    assert not of_class(text, "Founding")


def test_whose_seat_is_closed_closes_it() -> None:
    (closed,) = of_class("أسدلت الدنمارك الستار على وجودها هناك بإغلاق سفارتها في العراق.", "Action")
    assert keys(closed, "actor") == {"DNK"}
    assert keys(closed, "target") == {"IRQ"}


@pytest.mark.parametrize(
    "text",
    [
        "قرر قادة بريكس دعوة إثيوبيا ومصر لتصبح أعضاء كاملي العضوية.",
        "قررت بريكس أن تدعو إثيوبيا ومصر للانضمام إليها.",
    ],
)
def test_who_is_asked_to_join_is_to_join(text: str) -> None:
    asked = [h for h in of_class(text, "Accession") if {"ETH", "EGY"} <= parties(h)]
    assert [h.status for h in asked] == ["Planned"]


def test_an_embassy_that_comes_back_joins_nobody() -> None:
    assert not of_class("افتتحت هولندا مكتبا في دمشق تمهيدا لعودة سفارتها إلى سوريا.", "Accession")


def test_sovereignty_and_independence_found_no_state() -> None:
    assert not of_class("جدد الوزير دعم بلاده لسيادة واستقلال ووحدة سوريا.", "Founding")
