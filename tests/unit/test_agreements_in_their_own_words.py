"""What an agreement is about, where no list has it: the words behind "on", "for", "of" or "provides for"."""

from __future__ import annotations

import pytest

from kg.match.fold import fold
from tests.short import told


def matters(text: str) -> set[str]:
    """The topics of the agreements of a text that its own words make."""
    found = {k for h in told(text) if h.cls == "Agreement" for k in h.values("about")}
    return {k.partition("~")[2] for k in found if k.startswith("topic:~")}


LEADS = [
    "وقعت بيرو ونيبال اتفاقية بشأن {}.",
    "وقعت بيرو ونيبال مذكرة تفاهم في مجال {}.",
    "وقعت بيرو ونيبال اتفاقا ل{}.",
    "وقعت بيرو ونيبال اتفاقية {}.",
    "وقعت بيرو ونيبال اتفاقا يقضي ب{}.",
    "وقعت بيرو ونيبال اتفاقية تتعلق ب{}.",
    "وقعت بيرو ونيبال معاهدة تنص على {}.",
    "اتفقت بيرو ونيبال على {}.",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("matter", ["اقتسام عائدات المنجم", "حماية طيور المستنقعات", "ترميم المخطوطات القديمة"])
def test_what_is_agreed_on_is_told_by_where_it_stands(lead: str, matter: str) -> None:
    assert fold(matter).replace(" ", "_") in matters(lead.format(matter))


def test_what_it_is_done_to_is_agreed_on_as_well() -> None:
    assert matters("وقعت بيرو ونيبال اتفاقية لتشغيل محطة الرادار.") == {"تشغيل_محطه_الرادار", "محطه_الرادار"}


def test_what_is_only_drawn_up_is_not_the_drawing_up() -> None:
    assert "موازنه_لمنطقه_اليورو" in matters("وقعت فرنسا وألمانيا اتفاقا على وضع موازنة لمنطقة اليورو خلال اللقاء.")


@pytest.mark.parametrize(
    "text",
    [
        "وقعت بيرو ونيبال اتفاقا لمدة عشر سنوات.",
        "وقعت بيرو ونيبال اتفاقا لصالح الطرفين.",
        "وقعت بيرو ونيبال الاتفاق على هامش الاجتماع.",
        "وقعت بيرو ونيبال الاتفاقية في العاصمة ليما بحضور الصحفيين.",
    ],
)
def test_how_long_for_whom_and_where_are_no_matters(text: str) -> None:
    assert not matters(text)
