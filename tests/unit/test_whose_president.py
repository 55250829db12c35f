"""Whose president "her president" is, and where the long names of bodies and of people end."""

from __future__ import annotations

import pytest

from tests.short import roles, steps
from tests.unit.test_names_of_bodies import named

REST = " ولم تصدر تفاصيل أخرى عن الأمر حتى مساء اليوم."


@pytest.mark.parametrize(
    ("text", "person", "of"),
    [
        (
            "أعلنت حركة تحرير أزواد رفضها الاتفاق. وقال رئيسها محمد رمضاني إن القتال سيستمر.",
            "محمد_رمضاني",
            "حركه_تحرير_ازواد",
        ),
        (
            "أعلنت شركة لينتاو للطاقة خطة جديدة، وقال مديرها التنفيذي كارل هوفمان إن العمل سيبدأ.",
            "كارل_هوفمان",
            "شركه_لينتاو_للطاقه",
        ),
        (
            "أكدت اللجنة الوطنية للانتخابات على لسان رئيسها إلياس بوتينغا أن الموعد ثابت.",
            "الياس_بوتينغا",
            "اللجنه_الوطنيه_للانتخابات",
        ),
    ],
)
def test_her_president_is_that_of_the_body_told_of(text: str, person: str, of: str) -> None:
    assert (f"person:~{person}", "chiefOf", f"organization:~{of}") in roles(text + REST)


def test_her_minister_is_a_states_and_her_president_that_of_what_stands_nearer() -> None:
    told = roles("أعلنت شركة لينتاو للطاقة خطة جديدة في كينيا، ومثل كينيا نائب رئيسها إلياس بوتينغا." + REST)
    assert {o for _, _, o in told} == {"country:KEN"}


def test_who_stands_behind_a_preposition_is_what_is_told_of_him() -> None:
    told = roles("وأبدت سوريا عبر كريم الحلبي نائب وزير خارجيتها استعدادها للحوار مع جيرانها." + REST)
    assert ("person:~كريم_الحلبي", "officialOf", "country:SYR") in told


@pytest.mark.parametrize(
    "name",
    ["الاتحاد العام لعمال بنين", "المجلس الأعلى لرعاية الفنون", "محكمة العدل لشرق أفريقيا"],
)
def test_the_name_of_a_body_goes_on_with_whose_it_is(name: str) -> None:
    assert name in named(f"وقعت وزارة التجارة الكينية اليوم مذكرة تفاهم مع {name} في نيروبي.")


def test_to_whom_a_body_gives_something_is_no_part_of_its_name() -> None:
    assert "المنظمة الوطنية لسكان الجبال" not in named("وقدمت المنظمة الوطنية لسكان الجبال مساعدات عاجلة أمس." + REST)


def test_a_short_name_with_a_family_behind_it_is_somebody_elses() -> None:
    linked = steps("وقال وزير التعليم البوليفي خوان كارلوس دي لا كويستا إن المشروع سيبدأ قريبا." + REST).linked
    keys = {k for s in linked.sentences for i in s.items for k in i.keys}
    assert "person:~خوان_كارلوس_دي_لا_كويستا" in keys
    assert "person:juan_carlos_i_of_spain" not in keys


def test_who_comes_on_a_visit_does_not_lead_the_state_visited() -> None:
    told = roles(
        "أعلنت الجزائر أمس خطة للطاقة. وقالت الجزائر إن الخطة مهمة. وأكدت الجزائر أن العمل سيبدأ. "
        "وتحدثت تقارير عن إمكانية قيام الرئيس أنطونيو سيغورا بزيارة الجزائر قريبا." + REST
    )
    assert not any(p == "person:~انطونيو_سيغورا" for p, _, _ in told)
