"""Strangers in office: names that look like other words, and offices whose state stands elsewhere."""

from __future__ import annotations

import pytest

from tests.short import roles

# family names that are words of the language as well
FAMILIES = ("بارد", "شارب", "باسط", "كاسح", "بايت")
SAID = (
    "وقال السفير الكيني {name} إن الوضع يزداد سوءا.",
    "وأكد السفير الكيني {name} أن الوضع يزداد سوءا.",
    "وحذر السفير الكيني {name}، مساء الاثنين، من التصعيد.",
    "وأكد السفير الكيني، {name}، أن الوضع يزداد سوءا.",
)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("text", SAID)
def test_a_family_name_that_looks_like_another_word_belongs_to_the_name(family: str, text: str) -> None:
    held = roles(text.format(name=f"روبرتو {family}"))
    assert (f"person:~روبرتو_{family}", "officialOf", "country:KEN") in held


@pytest.mark.parametrize(
    "text",
    [
        "وأعلن الوزير أن السفير الكيني روبرتو شدد على أهمية الحوار.",
        "واستقبل السفير الكيني روبرتو خبراء من المنظمة.",
        "وقال السفير الكيني روبرتو أمس إن الوضع يزداد سوءا.",
        "ووقع السفير الكيني روبرتو اتفاق تعاون مع الوزارة.",
    ],
)
def test_a_deed_and_what_it_is_done_to_are_no_family_name(text: str) -> None:
    assert not any(len(person.split("_")) > 1 for person, _, _ in roles(text))


def test_a_long_alef_begins_a_name_and_no_small_word() -> None:
    assert ("person:~اني_بادوسيان", "officialOf", "country:ARM") in roles(
        "وأكدت المتحدثة باسم الخارجية الأرمنية آني بادوسيان أن الوضع يزداد سوءا."
    )


@pytest.mark.parametrize("mark", ["– {} –", "({})", "، {}،", "الذي يشغل منصب {}"])
def test_two_strange_words_before_an_office_are_a_name_whatever_sets_it_off(mark: str) -> None:
    text = f"وأكد ثونغشاي فيراوات {mark.format('وزير الخارجية الماليزي')} أن الوضع يزداد سوءا."
    assert ("person:~ثونغشاي_فيراوات", "foreignMinisterOf", "country:MYS") in roles(text)


@pytest.mark.parametrize(
    ("office", "of"),
    [
        ("رئيس الجمعية الوطنية (البرلمان) الكينية", "country:KEN"),
        ("رئيس المجلس الوطني (البرلمان) في زامبيا", "country:ZMB"),
        ("سفير سوفا", "country:FJI"),
        ("كبير قضاة كينيا", "country:KEN"),
        ("ممثل حركة العدل والإنصاف", "organization:~حركه_العدل_والانصاف"),
        ("الأمين العام للاتحاد البرلماني الأفريقي", "organization:~الاتحاد_البرلماني_الافريقي"),
        ("الأمين العام للحزب الشيوعي الكوبي", "organization:~الحزب_الشيوعي_الكوبي"),
    ],
)
def test_an_office_is_of_what_its_words_name(office: str, of: str) -> None:
    assert any(
        person == "person:~زياد_الهاشمي" and held == of
        for person, _, held in roles(f"وقال {office} زياد الهاشمي إن الوضع يزداد سوءا.")
    )


@pytest.mark.parametrize("kind", ["الوحدة", "الإنقاذ", "التوافق الوطني", "الأقلية"])
def test_the_kind_of_a_government_leaves_its_head_the_head(kind: str) -> None:
    text = f"وقال رئيس حكومة {kind} في ماليزيا زياد الهاشمي إن الوضع يزداد سوءا."
    assert ("person:~زياد_الهاشمي", "headOfGovernmentOf", "country:MYS") in roles(text)


@pytest.mark.parametrize("office", ["الناطق باسم الوزارة", "وكيل الوزارة"])
def test_the_ministry_is_the_one_that_was_told_of(office: str) -> None:
    told = "وقالت وزارة الخارجية الكينية إن الوفد وصل. "
    held = roles(f"{told}وقال {office} زياد الهاشمي إن الزيارة مهمة.")
    assert ("person:~زياد_الهاشمي", "officialOf", "country:KEN") in held
    other = "وقالت وزارة الدفاع الزامبية إن القوات بقيت. "
    assert not any(p == "person:~زياد_الهاشمي" for p, _, _ in roles(f"{told}{other}وقال {office} زياد الهاشمي ذلك."))


def test_an_office_behind_a_name_is_of_the_body_for_which_he_acts() -> None:
    text = "ووقع عن حركة العدل والإنصاف السيد زياد الهاشمي أمينها التنفيذي."
    assert ("person:~زياد_الهاشمي", "chiefOf", "organization:~حركه_العدل_والانصاف") in roles(text)
