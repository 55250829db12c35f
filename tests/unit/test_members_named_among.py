"""Members named among those of an organisation, groups called by one word, observers who come, lands that observe."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.model import RawPage
from kg.pipeline import stages

END = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."


def ties(text: str) -> set[tuple[str, str, str]]:
    page = RawPage(identifier="x", text=f"{text}{END}", meta={"published": "2024-08-30"})
    found = stages(page, load()).reading.relations
    return {(r.subject.split(":")[1], r.property, r.object.split(":")[1]) for r in found}


@pytest.mark.parametrize(
    ("text", "members", "body"),
    [
        ("وأعرب عدد من أعضاء منظمة شنغهاي للتعاون عن القلق، لا سيما الهند وباكستان.", "IND PAK", "sco"),
        (
            "واجتمع قادة منتدى جزر المحيط الهادئ أمس. ويؤيد المنتدى، الذي يضم أعضاء منهم بالاو وتوفالو، ذلك.",
            "PLW TUV",
            "pif",
        ),
        ("وأكدت منظمة شنغهاي للتعاون أن فرصها اتسعت باطراد بعد انضمام الهند وباكستان.", "IND PAK", "sco"),
        ("وعقدت آلية 3+3 اجتماعها. وتضم الآلية إيران وروسيا وتركيا.", "IRN RUS TUR", "three_plus_three"),
    ],
)
def test_members_named_among_those_of_an_organisation(text: str, members: str, body: str) -> None:
    assert ties(text) == {(state, "memberOf", body) for state in members.split()}


@pytest.mark.parametrize(
    "text",
    [
        "وتفاوضت منظمة شنغهاي للتعاون مع دول عدة، منها المكسيك وكندا.",
        "واستقبل قادة منظمة شنغهاي للتعاون وفدين من البرازيل وكندا.",
        "ودعا قادة مجلس التعاون الخليجي دولا أخرى، منها الأردن والمغرب، إلى القمة.",
    ],
)
def test_whom_nobody_knows_as_a_member_is_none_among_them(text: str) -> None:
    assert not ties(text)


def test_a_known_observer_comes_to_the_gathering_as_one() -> None:
    text = "وعقدت منظمة الدول التركية قمتها. وشاركت المجر في الاجتماع بصفة مراقب."
    assert ties(text) == {("HUN", "observerOf", "ots")}
    assert not ties("وعقدت منظمة الدول التركية قمتها. وشاركت الهند في الاجتماع بصفة مراقب.")


def test_a_land_that_acts_like_a_state_is_no_other_state() -> None:
    text = "ولجمهورية قبرص الشمالية صفة المراقب لدى منظمة الدول التركية."
    assert ties(text) == {("northern_cyprus", "observerOf", "ots")}
