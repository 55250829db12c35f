"""Where names end whose last word looks like another one: a family's behind "saint" or a given name alone."""

from __future__ import annotations

import pytest

from tests.short import roles


def named(text: str) -> set[str]:
    return {person.partition("~")[2] for person, _, _ in roles(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("رحب وزير النقل الهايتي جاك بيير سان سير بوصول السفينة.", "جاك_بيير_سان_سير"),
        ("أما القائم بالأعمال الإسرائيلي إيتان نائيه، فيعمل في أبوظبي.", "ايتان_ناييه"),
        ("نفى الوزير اليمني سالم الصهيب المقيم في دبي ذلك.", "سالم_الصهيب"),
        ("قال وزير النقل البوليفي لويس دي غيندال إن السفينة وصلت.", "لويس_دي_غيندال"),
        ("اجتمع الوزير الكيني مع وزير التجارة النيبالي محمود علي ووزير المالية.", "محمود_علي"),
        ("أكد وزير النقل النيبالي حامد علي لوسائل الإعلام أن السفينة وصلت.", "حامد_علي"),
        ("استقبل الرئيس الكيني وزير التجارة النيبالي حامد طالب لبحث التعاون.", "حامد_طالب"),
        ("السفير البوليفي في ليما غوستافو بيدريغال حاضر في لاباز منذ أيام.", "غوستافو_بيدريغال"),
    ],
)
def test_a_name_ends_with_its_family_name(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اتفق الرئيس السوداني حامد علي أن تعقد القمة في مايو.", "حامد"),
        ("بعد أن استقبل الملك وزير النقل النيبالي حامد طالب بوقف القتال.", "حامد"),
        ("السفير البوليفي في ليما حامد موجود في لاباز منذ أيام.", "حامد"),
    ],
)
def test_what_goes_on_behind_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال وزير النقل الأوزبكي، سونيل لانبا، إن الجسر افتتح.", "سونيل_لانبا"),
        ("قال وزير النقل الأوزبكي، نازلي يشار، إن الجسر افتتح.", "نازلي_يشار"),
        ("وقال هومبرتو كاييه، وزير النقل الأوزبكي، إن الجسر افتتح.", "هومبرتو_كاييه"),
        ("وقال لانسانا كويتيه، وزير النقل الأوزبكي، إن الجسر افتتح.", "لانسانا_كويتيه"),
    ],
)
def test_what_commas_or_an_office_enclose_is_one_name(text: str, name: str) -> None:
    assert name in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير النقل الأوزبكي، صباح اليوم، إن الجسر افتتح.",
        "قال وزير النقل الأوزبكي، مكررا تحذيره، إن الجسر افتتح.",
        "وأكد الوفد بوضوح، وزير النقل الأوزبكي، أن الجسر افتتح.",
    ],
)
def test_what_commas_enclose_need_be_no_name(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("والتقى وزير النقل المغربي نظيره الأوزبكي محمود علي في الرباط.", "محمود_علي"),
        ("وحضر الاجتماع وزير النقل الأوزبكي محمود علي ووزير المالية البولندي.", "محمود_علي"),
        ("وقال وزير النقل الأوزبكي أنطونيو لالاباليفو إن الجسر افتتح.", "انطونيو_لالاباليفو"),
        ("وقال وزير النقل الأوزبكي فلورين بوبيسكو إن الجسر افتتح.", "فلورين_بوبيسكو"),
    ],
)
def test_no_part_of_a_name_is_a_particle(text: str, name: str) -> None:
    assert name in named(text)


def test_a_preposition_behind_a_name_is_none_of_it() -> None:
    assert named("قال وزير النقل الأوزبكي محمود على هامش الاجتماع إن الجسر افتتح.") <= {"محمود"}
