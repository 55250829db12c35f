"""Bodies of any name, by their place between an office and the name of its holder, and those who are members of one."""

from __future__ import annotations

import pytest

from tests.short import roles

HOLDER = "person:~سالم_الورداني"


def told_of(text: str) -> set[tuple[str, str]]:
    return {(role, of.removeprefix("organization:~")) for who, role, of in roles(text) if who == HOLDER}


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (
            "وقال رئيس لجنة مجلس الشيوخ المكسيكي للشؤون المالية سالم الورداني إن التقرير جاهز.",
            "chiefOf",
            "لجنه_مجلس_الشيوخ_المكسيكي_للشوون_الماليه",
        ),
        ("وقال رئيس غرفة تجارة مرسيليا سالم الورداني إن التقرير جاهز.", "chiefOf", "غرفه_تجاره_مرسيليا"),
        (
            "وقال رئيس المحكمة التجارية في مدينة غدانسك سالم الورداني إن التقرير جاهز.",
            "chiefOf",
            "المحكمه_التجاريه_في_مدينه_غدانسك",
        ),
        ('وقال سالم الورداني، رئيس جمعية "غد أفضل"، إن التقرير جاهز.', "chiefOf", "جمعيه_غد_افضل"),
        (
            "وقال سالم الورداني، نائب رئيس البرلمان ورئيس شركة النجم القطبي للشحن، إن التقرير جاهز.",
            "chiefOf",
            "شركه_النجم_القطبي_للشحن",
        ),
        (
            "وقال سالم الورداني المتحدث باسم اللجنة المنظمة لمعرض الكتاب إن التقرير جاهز.",
            "officialOf",
            "اللجنه_المنظمه_لمعرض_الكتاب",
        ),
        (
            "وأكد الأمين العام للجنة الشؤون المالية في البرلمان المكسيكي سالم الورداني أن التقرير جاهز.",
            "chiefOf",
            "لجنه_الشوون_الماليه_في_البرلمان_المكسيكي",
        ),
    ],
)
def test_what_stands_between_an_office_and_its_holder_names_the_body(text: str, role: str, body: str) -> None:
    assert (role, body) in told_of(text)


def test_who_heads_an_organ_of_a_known_whole_is_chief_of_the_organ_and_an_official_of_the_whole() -> None:
    found = told_of("وقال رئيس مكتب منظمة الصحة العالمية في ليما سالم الورداني إن التقرير جاهز.")
    assert found == {("chiefOf", "مكتب_منظمه_الصحه_العالميه_في_ليما"), ("officialOf", "organization:who")}


def test_who_heads_a_department_of_a_state_is_an_official_of_that_state() -> None:
    found = told_of("وقال رئيس قسم مكافحة التزوير في الشرطة المكسيكية سالم الورداني إن التقرير جاهز.")
    assert ("officialOf", "country:MEX") in found
    assert ("chiefOf", "قسم_مكافحه_التزوير_في_الشرطه_المكسيكيه") in found


@pytest.mark.parametrize(
    "text",
    [
        "وقال رئيس القمة الاقتصادية سالم الورداني إن التقرير جاهز.",
        "وقال نائب رئيس الشركة لشؤون التصميم سالم الورداني إن التقرير جاهز.",
        "وقال رئيس مجلس الوزراء سالم الورداني إن التقرير جاهز.",
        "وقال عضو اللجنة سالم الورداني ذلك.",
    ],
)
def test_no_body_is_made_of_a_summit_a_field_or_a_bare_noun(text: str) -> None:
    assert not {body for _, body in told_of(text) if not body.startswith(("country:", "organization:"))}


@pytest.mark.parametrize(
    "text",
    [
        "وقال عضو نقابة صيادي الجنوب سالم الورداني إن التقرير جاهز.",
        "واعتبر سالم الورداني وهو أحد أعضاء نقابة صيادي الجنوب أن التقرير جاهز.",
        "وقال سالم الورداني، عضو نقابة صيادي الجنوب، إن التقرير جاهز.",
    ],
)
def test_a_member_of_a_body_belongs_to_it(text: str) -> None:
    assert ("memberOf", "نقابه_صيادي_الجنوب") in told_of(text)


def test_who_is_a_member_of_one_body_and_heads_another_is_both() -> None:
    found = told_of(
        "وقال سالم الورداني، عضو مجلس صيانة الدستور والأمين العام للرابطة الأهلية للنجارين، إن التقرير جاهز."
    )
    assert ("memberOf", "organization:guardian_council") in found
    assert ("chiefOf", "الرابطه_الاهليه_للنجارين") in found


def test_the_commander_of_the_forces_of_a_state_is_their_chief() -> None:
    found = told_of("وقال القائد العام للقوات المسلحة الزامبية سالم الورداني إن التقرير جاهز.")
    assert {role for role, _ in found} == {"officialOf", "chiefOf"}


def test_who_heads_a_charity_is_no_official_of_the_state() -> None:
    found = told_of("وقال الأمين العام للهيئة الخيرية الزامبية الأفريقية سالم الورداني إن التقرير جاهز.")
    assert {role for role, _ in found} == {"chiefOf"}
