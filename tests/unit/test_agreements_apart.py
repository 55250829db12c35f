"""Papers that one sentence tells of as signed with several, and the words that tell between whom one is."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import of_class

NINE = "وقعت زامبيا 9 اتفاقيات مع سلوفينيا و19 مع كوستاريكا خلال المنتدى الاقتصادي الذي اختتم أعماله أمس."


def agreements(text: str) -> list[Happening]:
    return [a for a in of_class(text, "Agreement", "2024-06-12") if a.status == "Occurred"]


def sides(text: str) -> list[set[str]]:
    return [{value.split(":")[1] for value in a.values("party")} for a in agreements(text)]


@pytest.mark.parametrize(
    "text",
    [
        NINE,
        "أبرمت زامبيا اتفاقية تعاون مع سلوفينيا وأخرى مع كوستاريكا في مجال التعليم العالي والبحث العلمي.",
        "وقعت زامبيا اتفاقية دفاع مع سلوفينيا ومذكرة تفاهم للتعاون الزراعي مع كوستاريكا مساء أمس الثلاثاء.",
        "شهد المنتدى توقيع زامبيا اتفاقيتين مع سلوفينيا وثلاث اتفاقيات مع كوستاريكا مساء أمس الثلاثاء.",
        "وقعت زامبيا اتفاقيتين منفصلتين مع سلوفينيا وكوستاريكا للربط الكهربائي مساء أمس الثلاثاء.",
    ],
)
def test_each_with_whom_a_paper_of_his_own_was_signed_has_an_agreement_of_his_own(text: str) -> None:
    assert sides(text) == [{"ZMB", "SVN"}, {"ZMB", "CRI"}]


@pytest.mark.parametrize(
    "text",
    [
        "وقعت زامبيا اتفاقا مع سلوفينيا ومع كوستاريكا للربط الكهربائي عبر البحر مساء أمس الثلاثاء.",
        "وقعت زامبيا اتفاقا مع سلوفينيا وكوستاريكا بقيمة 19 مليون دولار مساء أمس الثلاثاء.",
    ],
)
def test_what_is_signed_with_two_remains_one(text: str) -> None:
    assert sides(text) == [{"ZMB", "SVN", "CRI"}]


def test_talks_with_others_are_no_further_paper() -> None:
    assert sides("وقعت زامبيا اتفاقا مع سلوفينيا، وأجرت ثلاث جولات من المحادثات مع كوستاريكا.") == [{"ZMB", "SVN"}]


@pytest.mark.parametrize("who", ["خصما الحرب", "طرفا النزاع", "الجاران اللدودان", "المتنافسان الإقليميان"])
def test_names_behind_a_comma_spell_out_who_agreed(who: str) -> None:
    for text in (
        f"توصل {who}، زامبيا وسلوفينيا، إلى اتفاق بشأن المياه مساء أمس الثلاثاء.",
        f"توصل {who} (زامبيا وسلوفينيا) إلى اتفاق بشأن المياه مساء أمس الثلاثاء.",
        f"اتفق {who}، زامبيا وسلوفينيا، على هدنة مدتها ثلاثة أيام تبدأ من الغد.",
    ):
        assert sides(text) == [{"ZMB", "SVN"}]


def test_names_behind_an_object_are_not_who_acts() -> None:
    assert not sides("شملت الجولة المحطتين الرئيسيتين، زامبيا وسلوفينيا، وانتهت بالتوقيع على اتفاق.")


@pytest.mark.parametrize(
    "text",
    [
        "وقع في جنيف اتفاق ثلاثي يجمع زامبيا وسلوفينيا وكوستاريكا بشأن سكة الحديد مساء أمس الثلاثاء.",
        "وقع في جنيف اتفاق بين زامبيا من جهة وسلوفينيا وكوستاريكا من جهة أخرى بشأن المياه.",
    ],
)
def test_all_whom_an_accord_unites_or_stands_between_are_its_parties(text: str) -> None:
    assert sides(text) == [{"ZMB", "SVN", "CRI"}]


def test_what_binds_one_to_another_and_what_both_announce_is_an_agreement_of_theirs() -> None:
    assert sides("وتعد زامبيا، التي تربطها بسلوفينيا اتفاقية تجارة حرة، من كبار المصدرين في المنطقة.") == [
        {"ZMB", "SVN"}
    ]
    assert sides("أعلنت زامبيا وسلوفينيا التوصل إلى اتفاق بشأن ترسيم الحدود بعد مفاوضات شاقة.") == [{"ZMB", "SVN"}]
    assert not sides("أعلنت زامبيا وسلوفينيا رفض التوصل إلى اتفاق بشأن ترسيم الحدود في هذه الظروف.")
