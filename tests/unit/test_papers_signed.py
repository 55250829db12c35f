"""Whatever text two sides sign is an agreement of theirs, however it is called and wherever its name stands."""

from __future__ import annotations

import pytest

from kg.model import Happening
from tests.short import keys, of_class

TEXTS = [
    "هدنة",
    "تسوية",
    "برنامجا للتبادل الثقافي",
    "خطة إقليمية",
    "محضر تنسيق",
    "ورقة مشتركة",
    "ترتيبات أمنية",
    "عقدا",
    "رسالة اهتمام",
]
SIDES = {"MDG", "NAM"}
MANNERS = ["وقعت مدغشقر وناميبيا {}.", "أبرمت مدغشقر {} مع ناميبيا.", "مدغشقر وناميبيا وقعتا أمس {} في ويندهوك."]


def agreed(text: str) -> list[Happening]:
    return [h for h in of_class(text, "Agreement") if h.status == "Occurred"]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("manner", MANNERS)
def test_what_two_sign_is_an_agreement(text: str, manner: str) -> None:
    assert [keys(h, "party") for h in agreed(manner.format(text))] == [SIDES]


@pytest.mark.parametrize("text", ["هدنة", "تسوية", "تفاهم", "صيغة توافقية"])
def test_so_is_what_they_reach(text: str) -> None:
    assert [keys(h, "party") for h in agreed(f"توصلت مدغشقر وناميبيا إلى {text}.")] == [SIDES]


@pytest.mark.parametrize(
    "text",
    [
        "وذكرت المجلة أن الاتفاق الذي تم التوصل إليه بين مدغشقر وناميبيا يشمل المناجم.",
        "وبحسب الاتفاقية التي جرى التوقيع عليها بين مدغشقر وناميبيا، تفتح الموانئ.",
        "التزمت مدغشقر بالاتفاق الذي وقعته مع ناميبيا قبل عامين.",
        "وتنص خريطة الطريق التي وقعتها مدغشقر وناميبيا على فتح الموانئ.",
        "بحث خبراء من مدغشقر وناميبيا فتح الموانئ، ووقعوا اتفاقا بحريا.",
        "وقعت مدغشقر وناميبيا، بعد مشاورات استمرت شهرين، اتفاقا بحريا.",
        "وقعت مدغشقر وناميبيا، في حدث سماه الحضور تاريخيا، اتفاقا بحريا.",
        "وقعت مدغشقر، التي تواجه موجة جفاف، وناميبيا اتفاقا بحريا.",
    ],
)
def test_whose_agreement_it_is(text: str) -> None:
    assert [keys(h, "party") for h in agreed(text)] == [SIDES]


@pytest.mark.parametrize(
    "text",
    [
        "وقعت مدغشقر وناميبيا في خطأ جسيم.",
        "وصلت مدغشقر وناميبيا إلى تسوية الأرض في الملعب.",
        "بحثت مدغشقر وناميبيا خطة إقليمية.",
        "عوقبت الشركات بسبب توقيعها عقودا مع ناميبيا.",
    ],
)
def test_what_is_no_agreement_of_the_two(text: str) -> None:
    assert not agreed(text)
