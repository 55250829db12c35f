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
    ],
)
def test_a_name_ends_with_its_family_name(text: str, name: str) -> None:
    assert name in named(text)
