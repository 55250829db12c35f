"""Bodies and their heads by what no list holds: any kind of body, any noun in its name, whoever heads it."""

from __future__ import annotations

import pytest

from tests.short import roles, steps
from tests.unit.test_names_of_bodies import named

LEST = " ولم تصدر تفاصيل أخرى عن الزيارة التي تستمر يومين."


@pytest.mark.parametrize(
    "name",
    [
        "مفوضية حوض نهر فولتا",
        "مجموعة دول البحيرات",
        "تجمع دول الأنديز",
        "هيئة رعاية شؤون المحاربين",
        "ائتلاف قوى السلام",
    ],
)
def test_a_row_of_bare_nouns_goes_on_with_the_name_of_a_body(name: str) -> None:
    assert name in named(f"وقعت وزارة التجارة الكينية اليوم مذكرة تفاهم مع {name} في نيروبي.")


@pytest.mark.parametrize(
    "body",
    [
        "شركة لينتاو للطاقة",
        "جامعة كمبالا الدولية",
        "نقابة المهندسين البوليفية",
        "مركز الحوار الإنساني",
        "منظمة أطباء بلا أسوار",
        "تجمع دول الأنديز",
        "المكتب الوطني للفوسفات",
    ],
)
def test_who_heads_a_body_of_any_kind_leads_it(body: str) -> None:
    told = roles(f"قال رئيس {body} إلياس بوتينغا أمس في نيروبي إن المشروع سيبدأ قريبا." + LEST)
    assert {(p, r, o.partition("~")[2].split("_")[0]) for p, r, o in told} == {
        ("person:~الياس_بوتينغا", "chiefOf", body.split(" ")[0].replace("ة", "ه"))
    }


def test_a_company_led_to_has_its_director() -> None:
    told = roles("وقال المدير العام لشركة لينتاو للطاقة، إلياس بوتينغا، إن المشروع سيبدأ قريبا." + LEST)
    assert told == {("person:~الياس_بوتينغا", "chiefOf", "organization:~شركه_لينتاو_للطاقه")}


def test_an_office_right_before_another_full_name_is_that_of_the_second() -> None:
    told = roles(
        "التقى رئيس الوزراء الكيني ويليام كامبا رئيس الهيئة الوطنية لمكافحة التصحر إلياس بوتينغا في نيروبي." + LEST
    )
    assert ("person:~ويليام_كامبا", "headOfGovernmentOf", "country:KEN") in told
    assert {p for p, r, _ in told if r == "chiefOf"} == {"person:~الياس_بوتينغا"}


@pytest.mark.parametrize("body", ["البنك المركزي الكيني", "المؤسسة الوطنية للنفط"])
def test_who_leads_a_delegation_does_not_hold_the_office_before_it(body: str) -> None:
    assert not roles(f"استقبل الرئيس الكيني وفدا من {body} برئاسة إلياس بوتينغا صباح أمس." + LEST)


def test_a_council_that_an_office_is_called_by_has_its_head() -> None:
    told = roles("وحضر اللقاء رئيس مجلس الأمن القومي السعودي بندر الهاشمي أمس." + LEST)
    assert ("person:~بندر_الهاشمي", "chiefOf", "organization:~مجلس_الامن_القومي_السعودي") in told
    deputy = roles("وحضر اللقاء نائب رئيس مجلس الأمن القومي السعودي بندر الهاشمي أمس." + LEST)
    assert {r for _, r, _ in deputy} == {"officialOf"}


def test_an_office_alone_is_held_by_whom_the_article_names_later() -> None:
    said = "دعا الأمين العام للأمم المتحدة إلى وقف إطلاق النار. وقال كوفي أنان إن الخطة قاعدة لأي حل سياسي."
    told = roles(said, "2004-03-02")
    assert ("person:kofi_annan", "chiefOf", "organization:un") in told
    assert not roles(said, "2024-03-02")
    assert not roles("قال كوفي أنان إن الخطة قاعدة لأي حل سياسي في البلاد، وإن الأمر ملح." + LEST)


def test_the_bare_word_for_a_minister_states_the_office_of_who_is_known_to_hold_it() -> None:
    said = "أعلن المتحدث أن الوزير سيرغي لافروف سيزور المنطقة الأسبوع المقبل." + LEST
    assert ("person:sergey_lavrov", "foreignMinisterOf", "country:RUS") in roles(said, "2023-05-10")
    assert not roles(said, "1999-05-10")


def test_a_name_ends_in_the_tail_of_a_compound_one() -> None:
    linked = steps("وقال رئيس لجنة الانتخابات الهندية شهاب الدين بوتينغا أمس إن اللجنة مستعدة." + LEST).linked
    assert "person:~شهاب_الدين_بوتينغا" in {k for s in linked.sentences for i in s.items for k in i.keys}
