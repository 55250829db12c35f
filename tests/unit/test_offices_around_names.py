"""Offices told around a name: behind an adjective of a state, as a capacity, by who leads a body without a name."""

from __future__ import annotations

import pytest

from tests.short import roles


def held(text: str) -> set[tuple[str, str, str]]:
    return {(person.partition("~")[2], role, of.partition(":")[2]) for person, role, of in roles(text)}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "وقال المفوض الأوروبي للزراعة يانوش كوبيتسكي إن السوق مستقرة.",
            ("يانوش_كوبيتسكي", "officialOf", "european_commission"),
        ),
        (
            "وقال مفوض التغذية في الاتحاد الأفريقي كوامي نديايي إن السوق مستقرة.",
            ("كوامي_نديايي", "officialOf", "african_union"),
        ),
        (
            "وقال الكندي روبرت فاولتون مبعوث الأمم المتحدة إلى النيجر إن المهمة صعبة.",
            ("روبرت_فاولتون", "officialOf", "un"),
        ),
        ("وحضر رامي حداد بصفته ممثلا للأمم المتحدة في بيروت.", ("رامي_حداد", "officialOf", "un")),
        (
            "وتشكل مجلس عسكري انتقالي يرأسه الجنرال إبراهيم كوليبالي.",
            ("ابراهيم_كوليبالي", "chiefOf", "~مجلس_عسكري_انتقالي"),
        ),
        (
            "وحضر اللقاء الدكتور سامي بركات رئيس جهاز التمثيل التجاري المصري.",
            ("سامي_بركات", "chiefOf", "~جهاز_التمثيل_التجاري_المصري"),
        ),
        (
            "وحضر الحفل وزير التجارة الخارجية بجمهورية مالي السيد سالم كونيه ووفد كبير.",
            ("سالم_كونيه", "officialOf", "MLI"),
        ),
        (
            "وهاتف أمس الجنرال موسى ديالو رئيس المجلس الوطني لحماية الوطن بالنيجر.",
            ("موسي_ديالو", "chiefOf", "~المجلس_الوطني_لحمايه_الوطن"),
        ),
        ("وقال جان بول نسيه برو رئيس وزراء بنين إن الطريق افتتح.", ("جان_بول_نسيه_برو", "headOfGovernmentOf", "BEN")),
    ],
)
def test_an_office_is_told_around_a_name(text: str, role: tuple[str, str, str]) -> None:
    assert role in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "واستقبل الوزير وفدا تجاريا كبيرا يرأسه جون سميث في مكتبه.",
        "وشكلت لجنة يرأسها جون سميث للنظر في الأمر.",
        "وشكل مجلس عسكري انتقالي كان يرأسه جون سميث قبل الحرب.",
    ],
)
def test_who_leads_a_delegation_or_what_has_no_name_has_no_office(text: str) -> None:
    assert not held(text)


def test_a_council_for_some_aim_is_no_parliament() -> None:
    told = held("وقالت رئيسة المجلس الوطني لحقوق الإنسان آمنة بوغياش إن الوضع تحسن.")
    assert told == {("امنه_بوغياش", "chiefOf", "~المجلس_الوطني_لحقوق_الانسان")}


def test_where_an_envoy_is_sent_is_not_what_he_is_of() -> None:
    assert held("وقال سفير مصر بدولة الكويت أسامة شلبي إن العلاقات ممتازة.") == {("اسامه_شلبي", "officialOf", "EGY")}


def test_who_advises_somebody_in_office_is_no_chancellor() -> None:
    text = "وقال بويان ديميتروفسكي، وهو مستشار للرئيس البلغاري، إن الوضع مستقر."
    assert held(text) == {("بويان_ديميتروفسكي", "officialOf", "BGR")}
    chancellor = "وقالت المستشارة النمساوية إيليانا يوردانوفا إن القرار منصف."
    assert held(chancellor) == {("ايليانا_يوردانوفا", "headOfGovernmentOf", "AUT")}
