"""Names of strangers of many shapes, under offices that stand before, behind, in brackets or in a clause."""

from __future__ import annotations

import pytest

from tests.short import read, roles, speakers, steps

NAMES = {
    "بيتر ج. هارغروف": "~بيتر_ج_هارغروف",
    "كيم مين هو": "~كيم_مين_هو",
    "سيدي ولد المختار أعمر": "~سيدي_ولد_المختار_اعمر",
    "سيد أحمد ولد بوبكر": "~سيد_احمد_ولد_بوبكر",
    "خليل توركان أوغلو": "~خليل_توركان_اوغلو",
    "صالح سعيد منصور": "~صالح_سعيد_منصور",
    "يونس بنعبد القادر": "~يونس_بنعبد_القادر",
    "محمد علي": "~محمد_علي",
}
PLACES = {
    "before": "قال وزير الزراعة الكيني {n} إن الموسم جيد.",
    "behind": "قال {n}، وزير الزراعة الكيني، إن الموسم جيد.",
    "in brackets": "وقال (وزير الزراعة الكيني) {n} إن الموسم جيد.",
    "who is": "وقال {n} وهو وزير الزراعة الكيني إن الموسم جيد.",
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("place", PLACES)
def test_strangers_hold_the_office_beside_their_name(name: str, place: str) -> None:
    text = PLACES[place].format(n=name)
    person = f"person:{NAMES[name]}"
    assert (person, "officialOf", "country:KEN") in roles(text)
    assert speakers(text) == {person}


@pytest.mark.parametrize(
    ("office", "role", "of"),
    [
        ("وزير الطاقة والمعادن في ماليزيا", "officialOf", "country:MYS"),
        ("وزير الدولة المكلف بالشؤون الأفريقية السنغالي", "officialOf", "country:SEN"),
        ("مساعد وزير الدفاع في ماليزيا", "officialOf", "country:MYS"),
        ("وزير خارجية وتجارة ماليزيا", "foreignMinisterOf", "country:MYS"),
        ("وزير الدولة للتعاون الدولي الماليزي", "officialOf", "country:MYS"),
        ("وزير الشباب وشؤون مجتمع شرق أفريقيا في كينيا", "officialOf", "country:KEN"),
        ("رئيس مجلس السيادة في الغابون", "headOfStateOf", "country:GAB"),
        ("رئيس البرلمان العربي", "chiefOf", "organization:arab_parliament"),
        ("الناطق باسم رئاسة ماليزيا", "officialOf", "country:MYS"),
        ("رئيس الهيئة الوطنية لمكافحة التصحر", "chiefOf", "organization:~الهييه_الوطنيه_لمكافحه_التصحر"),
        ("رئيس مجلس الأمن القومي الماليزي", "officialOf", "country:MYS"),
        ("سفير ماليزيا لدى كينيا", "officialOf", "country:MYS"),
        ("رئيس ترانسنيستريا المعلنة من جانب واحد", "headOfStateOf", "place:transnistria"),
    ],
)
def test_an_office_is_of_what_its_words_tell(office: str, role: str, of: str) -> None:
    found = roles(f"قال {office} زياد أبو الهيجاء إن الموسم جيد.")
    assert ("person:~زياد_ابو_الهيجا", role, of) in found
    assert not any(r == "headOfGovernmentOf" for _, r, _ in found)


@pytest.mark.parametrize(
    "text",
    [
        "يضم الوفد الكيني وزيري الخارجية دانيال موانغي، والدفاع زياد أبو الهيجاء.",
        "وصل وزيرا الخارجية والدفاع الكينيان دانيال موانغي وزياد أبو الهيجاء إلى أنقرة.",
        "بحث وزيرا الخارجية والدفاع في كينيا دانيال موانغي وزياد أبو الهيجاء ملف المياه.",
    ],
)
def test_two_fields_under_one_dual_have_a_minister_each(text: str) -> None:
    found = roles(text)
    assert ("person:~دانيال_موانغي", "foreignMinisterOf", "country:KEN") in found
    assert ("person:~زياد_ابو_الهيجا", "officialOf", "country:KEN") in found


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع الرئيسان، الزامبي ياروسلاف هروبي والنرويجي دانيال موانغي، في فيينا.",
        "حضر رؤساء زامبيا ياروسلاف هروبي، والنرويج دانيال موانغي.",
    ],
)
def test_names_in_a_list_have_their_states(text: str) -> None:
    found = roles(text)
    assert ("person:~ياروسلاف_هروبي", "headOfStateOf", "country:ZMB") in found
    assert ("person:~دانيال_موانغي", "headOfStateOf", "country:NOR") in found


def test_two_offices_of_one_person_are_both_his() -> None:
    found = roles("قال زياد أبو الهيجاء، نائب رئيس وزراء بيرو ووزير خارجيتها، إن الموسم جيد.")
    assert ("person:~زياد_ابو_الهيجا", "officialOf", "country:PER") in found
    assert ("person:~زياد_ابو_الهيجا", "foreignMinisterOf", "country:PER") in found


@pytest.mark.parametrize("post", ["مبعوث تايلاند الخاص إلى السودان السابق", "سفير تايلاند لدى السودان السابق"])
def test_a_former_post_is_held_no_more(post: str) -> None:
    assert roles(f"قال زياد أبو الهيجاء، {post}، إن الموسم جيد.") == set()


def test_who_also_holds_an_office_is_nobody_else() -> None:
    found = read("التقى زياد أبو الهيجاء، وهو أيضا رئيس الوزراء السنغالي، الرئيس التركي في أنقرة.").happenings
    assert {key for h in found for key in h.values("participant", "host")} & {"person:ousmane_sonko"} == set()


def test_an_age_is_no_name() -> None:
    assert not any(
        "ناهز" in person for person, _, _ in roles("توفي وزير الزراعة الكيني دانيال موانغي عن عمر ناهز السبعين عاما.")
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال وزير الصحة الباكستاني سيد نديم فاروق شاه إن الموسم جيد.", "سيد_نديم_فاروق_شاه"),
        ("قال وزير الصحة الهولندي ويم فان دير فين إن الموسم جيد.", "ويم_فان_دير_فين"),
        ("قال المستشار للشؤون العسكرية، راندير كومار ميتا، إن الموسم جيد.", "راندير_كومار_ميتا"),
    ],
)
def test_a_name_has_all_of_its_parts(text: str, name: str) -> None:
    people = {k for s in steps(text).linked.sentences for i in s.items for k in i.keys if k.startswith("person:")}
    assert people == {f"person:~{name}"}


@pytest.mark.parametrize("nisba", ["الكيني", "المجري", "السويدي"])
def test_a_counterpart_has_the_same_office_and_no_other(nisba: str) -> None:
    found = roles(f"التقى الرئيس السنغالي دانيال موانغي في فيينا نظيره {nisba} فيكتور ندولو.")
    assert [role for person, role, _ in found if person == "person:~فيكتور_ندولو"] == ["headOfStateOf"]
