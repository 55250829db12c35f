"""Where something happened: towns that nobody knows, places told before a deed, places behind a set-off time."""

from __future__ import annotations

import pytest

from tests.short import of_class, steps

MET = "التقى الرئيس الغاني جون ماهاما رئيس الوزراء الكمبودي هون مانيت"


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        ("وقعت غانا وكمبوديا في قرية بساروفا اتفاقية للصيد.", "Signing"),
        ("وقعت غانا وكمبوديا في قرية بساروفا الحدودية اتفاقية للصيد.", "Signing"),
        ("عقدت في بلدة بساروفا محادثات بين غانا وكمبوديا.", "Meeting"),
        (f"{MET} بمدينة بساروفا الساحلية.", "Meeting"),
    ],
)
def test_the_name_of_a_town_ends_before_its_sort_and_before_what_was_done(text: str, cls: str) -> None:
    assert [h.values("location") for h in of_class(text, cls)] == [("place:~بساروفا",)]


def test_a_name_that_may_go_on_is_left() -> None:
    made = steps("زار وفد من غانا بلدة كربون الزيات صباحا.").linked.made
    assert "place:~كربون" not in made


@pytest.mark.parametrize("where", ["بكيغالي", "أمس في مقر وزارة الخارجية بكيغالي", "في قصر المؤتمرات وسط كيغالي"])
def test_what_was_done_was_done_where_it_is_told_before(where: str) -> None:
    text = f"تم {where} التوقيع على اتفاقية للصيد بين غانا وكمبوديا."
    assert [h.values("location") for h in of_class(text, "Signing")] == [("place:kigali",)]


def test_who_is_named_before_what_was_done_is_no_place() -> None:
    text = "تم مع الرئيس الرواندي بول كاغامي التوقيع على اتفاقية للصيد بين غانا وكمبوديا."
    assert [h.values("location") for h in of_class(text, "Signing")] == [()]


def test_a_time_between_commas_parts_no_verb_from_its_place() -> None:
    text = "قال الرئيس الغاني جون ماهاما في قمة الاتحاد الأفريقي التي عقدت، أمس الأحد، بكيغالي إن بلاده ترغب في السلام."
    assert [h.values("location") for h in of_class(text, "Summit")] == [("place:kigali",)]


@pytest.mark.parametrize("lead", ["شرقي", "جنوب غربي", "على أطراف", "في قلب", "بجوار"])
def test_near_a_town_is_at_it(lead: str) -> None:
    assert [h.values("location") for h in of_class(f"{MET} {lead} كيغالي.", "Meeting")] == [("place:kigali",)]


SIDES = "الرئيس الغاني جون ماهاما ورئيس الوزراء الكمبودي هون مانيت"


@pytest.mark.parametrize("verb", ["رعى", "شهد", "حضر"])
def test_who_each_sign_before_somebody_are_the_sides(verb: str) -> None:
    text = f"{verb} أمير قطر تميم بن حمد آل ثاني أمس في الدوحة توقيع كل من {SIDES} على اتفاق للسلام."
    (signing,) = of_class(text, "Signing")
    assert set(signing.values("signatory", "participant")) >= {"person:john_mahama", "person:hun_manet"}
    assert not signing.values("organizer")


def test_who_was_there_is_told_before_what_was_done() -> None:
    text = "جرى أمس في الدوحة، بحضور أمير قطر تميم بن حمد آل ثاني، توقيع اتفاق للسلام بين غانا وكمبوديا."
    (signing,) = of_class(text, "Signing")
    assert signing.values("location") == ("place:doha",)
    assert "person:tamim_bin_hamad_al_thani" in signing.values("participant")
