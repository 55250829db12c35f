"""Relative clauses whose noun takes up what they tell of, and what is only meant to be held or hosted."""

from __future__ import annotations

import pytest

from tests.short import done, keys, read

# what is told of, the relative pronoun, the noun, what follows, category
TAKEN_UP = [
    ("العقوبات", "التي", "فرضها", "على أوغندا", "SANCTION"),
    ("الصواريخ", "التي", "تسليمها", "إلى أوغندا", "AID"),
    ("الأصول الأوغندية", "التي", "تجميدها", "قريبا", "SANCTION"),
    ("الدبلوماسيين الأوغنديين", "الذين", "طردهم", "قريبا", "COERCE"),
    ("الضربة", "التي", "توجيهها", "إلى أوغندا", "ASSAULT"),
]


@pytest.mark.parametrize(("thing", "which", "noun", "rest", "category"), TAKEN_UP, ids=range(len(TAKEN_UP)))
def test_what_is_meant_is_a_plan_and_what_is_decided_done(
    thing: str, which: str, noun: str, rest: str, category: str
) -> None:
    meant = f"وبحث الخبراء أمر {thing} {which} تعتزم كينيا {noun} {rest}."
    assert done(meant, "KEN", "UGA", category, "Planned")
    assert not done(meant, "KEN", "UGA", category)
    assert done(f"وبحث الخبراء أمر {thing} {which} قررت كينيا {noun} {rest}.", "KEN", "UGA", category)


@pytest.mark.parametrize("verb", ["هددت كينيا بفرضها", "وعدت كينيا بفرضها", "تخطط كينيا لفرضها"])
def test_threats_and_plans_take_it_up_behind_a_particle(verb: str) -> None:
    text = f"وبحث الخبراء أمر العقوبات التي {verb} على أوغندا."
    assert done(text, "KEN", "UGA", "SANCTION", "Planned")
    assert not done(text, "KEN", "UGA", "SANCTION")


def test_a_pronoun_of_who_acts_takes_up_nothing() -> None:
    text = "وبحث الخبراء أمر المنظمة التي أعلنت كينيا انسحابها منها قبل شهرين."
    assert not done(text, "KEN", "UGA", "YIELD")


@pytest.mark.parametrize(
    "text",
    [
        "وتعتزم كينيا إجراء محادثات مع أوغندا في روما.",
        "وبحث الخبراء أمر المحادثات التي تعتزم كينيا إجراءها مع أوغندا.",
    ],
)
def test_talks_that_are_meant_are_planned(text: str) -> None:
    (talks,) = (h for h in read(text).happenings if h.cls == "Meeting")
    assert talks.status == "Planned"
    assert keys(talks, "participant") == {"KEN", "UGA"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وتعتزم كينيا استضافة محادثات بين أوغندا ورواندا.", "Planned"),
        ("وقررت كينيا استضافة محادثات بين أوغندا ورواندا.", "Planned"),
        ("وبدأت كينيا استضافة محادثات بين أوغندا ورواندا.", "Occurred"),
    ],
)
def test_talks_are_as_far_off_as_their_hosting(text: str, status: str) -> None:
    (talks,) = (h for h in read(text).happenings if h.cls == "Meeting")
    assert talks.status == status
    assert keys(talks, "host") == {"KEN"}
