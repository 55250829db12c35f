"""Agreements told in lists, by nobody named, at the end of gatherings; and what is no agreement of those who met."""

from __future__ import annotations

from kg.model import Happening
from tests.short import of_class

TALKS = "أجرى الرئيس الموريتاني محمد ولد الغزواني محادثات مع نظيره الرواندي بول كاغامي في نواكشوط."


def agreements(text: str) -> list[Happening]:
    return of_class(text, "Agreement", "2024-06-12")


def parties(agreement: Happening) -> set[str]:
    return {value.split(":")[1] for value in agreement.values("party")}


def topics(agreement: Happening) -> set[str]:
    return {value.split(":")[1] for value in agreement.values("about")}


def test_each_of_a_list_is_one_of_its_own() -> None:
    text = "وقع الرئيسان المصري عبد الفتاح السيسي والكيني وليام روتو اتفاقية للنقل ومذكرة تفاهم بشأن الزراعة."
    found = agreements(text)
    assert [(a.kind, topics(a)) for a in found] == [("Treaty", {"transport"}), ("Memorandum", {"agriculture"})]
    assert all(parties(a) == {"EGY", "KEN"} for a in found)


def test_what_is_signed_after_talks_is_between_those_who_talked() -> None:
    for signing in ("وعقب المحادثات جرى التوقيع على أربع اتفاقيات.", "وتوجت الزيارة بالتوقيع على خمس اتفاقيات."):
        (found,) = agreements(f"{TALKS} {signing}")
        assert parties(found) == {"MRT", "RWA"}


def test_points_of_a_list_are_agreements_of_the_two() -> None:
    found = agreements(f"{TALKS} وشهد الرئيسان التوقيع على اتفاقيات، شملت:\n- مذكرة تفاهم في مجال السياحة.")
    assert any(parties(a) == {"MRT", "RWA"} and topics(a) == {"tourism"} for a in found)


def test_others_who_sign_are_not_those_who_talked() -> None:
    assert not agreements(f"{TALKS} وكانت الأطراف المالية وقعت في مارس إعلانا لوقف القتال.")
    assert not agreements(f"{TALKS} وجرى التوقيع على اتفاقية في مالي.")


def test_a_final_text_is_a_declaration_of_those_who_met() -> None:
    (found,) = agreements("اعتمد قادة مجموعة العشرين في ختام قمتهم في ريو دي جانيرو بيانا ختاميا.")
    assert "g20" in parties(found)
    assert found.values("concludedAt")


def test_a_text_that_is_only_expected_is_none() -> None:
    assert not agreements("عقدت مجموعة العشرين قمتها في ريو دي جانيرو. ومن المتوقع أن يصدر بيان ختامي.")


def test_who_ends_an_agreement_is_a_party_and_no_date_of_its_force_is_that_of_its_conclusion() -> None:
    (found,) = agreements("أعلنت تشاد إنهاء اتفاقية التعاون الدفاعي مع فرنسا.")
    assert parties(found) == {"TCD", "FRA"}
    (found,) = agreements("دخلت اتفاقية التجارة الحرة بين الهند والإمارات حيز التنفيذ في مايو 2022.")
    assert found.moment is None


def test_points_of_a_list_are_agreements_of_those_who_signed_the_whole() -> None:
    points = "• اتفاقية لتسليم المطلوبين.\n• بروتوكول تعاون في مجال السياحة."
    for opening in (
        "وقعت زامبيا وسلوفينيا وثيقتين، هما:",
        "جرى في جنيف التوقيع على وثيقتين بين زامبيا وسلوفينيا، وهما:",
    ):
        found = agreements(f"{opening}\n{points}")
        assert any(parties(a) == {"ZMB", "SVN"} and topics(a) == {"tourism"} for a in found)


def test_a_point_of_what_somebody_said_is_no_further_agreement() -> None:
    text = "وقعت زامبيا وسلوفينيا اتفاقية للتجارة في جنيف أمس.\n- قال الوزير إن اتفاقية الصيد لم تكتمل بعد."
    assert [a.status for a in agreements(text)] == ["Occurred"]
