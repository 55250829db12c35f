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
