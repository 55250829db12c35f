"""Journeys that lead where others did, stays told by adjectives, talks of which a verb tells, what is only reported."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, sides, told

VISITS = [
    ("وقال ويليام روتو الموجود حاليا في بودابست إن التعاون يتقدم.", "william_ruto", "budapest"),
    ("التقى فيكتور أوربان أمس ويليام روتو المتواجد في بودابست لحضور معرض الكتاب.", "william_ruto", "budapest"),
    ("وزار بيدرو سانشيز المجر. وأعقبت ذلك زيارة مماثلة قام بها ويليام روتو.", "william_ruto", "HUN"),
    ("وزار بيدرو سانشيز المجر في مارس الماضي، وتلتها زيارة ويليام روتو.", "william_ruto", "HUN"),
    ("وجاءت زيارة بيدرو سانشيز إلى المجر بعد زيارة ويليام روتو إليها.", "william_ruto", "HUN"),
    ("بدأ ماريو دراغي زيارة إلى المجر، وكان ضمن الوفد المرافق ويليام روتو.", "william_ruto", "HUN"),
]


@pytest.mark.parametrize(("text", "key", "place"), VISITS, ids=[t[0][:40] for t in VISITS])
def test_goes_there(text: str, key: str, place: str) -> None:
    visits = [h for h in of_class(text, "Visit") if key in sides(h)]
    assert [place in keys(h, "location") for h in visits] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "وزار بيدرو سانشيز المجر. وتلتها زيارة فيكتور أوربان.",
        "وقال فيكتور أوربان الموجود في بودابست إن التعاون يتقدم.",
        "وزار بيدرو سانشيز المجر. وتلا ويليام روتو بيانا عن الزيارة.",
    ],
)
def test_goes_nowhere(text: str) -> None:
    assert not [h for h in of_class(text, "Visit") if {"viktor_orban", "william_ruto"} & sides(h)]


def test_who_is_there_for_something_takes_part_in_it() -> None:
    text = "التقى فيكتور أوربان أمس ويليام روتو المتواجد في بودابست لحضور قمة المناخ."
    assert not [h for h in of_class(text, "Summit") if "viktor_orban" in keys(h, "participant", "attendee")]


TALKS = [
    ("وكانت المفاوضات بين أرمينيا وأذربيجان قد بدأت عام 1999 في جنيف.", "Occurred", "geneva", "1999"),
    ("وأنهى الاتفاق مفاوضات بين أرمينيا وأذربيجان استمرت أربع سنوات في جنيف.", "Occurred", "geneva", ""),
    ("وألغيت الجولة الثالثة من المحادثات بين أرمينيا وأذربيجان.", "Denied", "", ""),
    ("وأرجئت الجولة الثالثة من المحادثات بين أرمينيا وأذربيجان.", "Planned", "", ""),
    ("وعقدت الجولة الثالثة من المحادثات بين أرمينيا وأذربيجان.", "Occurred", "", ""),
    ("وسط أنباء متضاربة عن محادثات بين أرمينيا وأذربيجان.", "Alleged", "", ""),
]


@pytest.mark.parametrize(("text", "status", "place", "year"), TALKS, ids=[t[0][:40] for t in TALKS])
def test_talks(text: str, status: str, place: str, year: str) -> None:
    (talks,) = of_class(text, "Meeting")
    assert {"ARM", "AZE"} <= sides(talks)
    assert talks.status == status
    assert not place or place in keys(talks, "location")
    assert not year or (talks.moment is not None and talks.moment.value == year)


def test_organisations_have_talks_between_them() -> None:
    assert {"european_union", "mercosur"} <= sides(
        *of_class("وجرت بين الاتحاد الأوروبي وميركوسور محادثات سرية.", "Meeting")
    )


def test_delegations_of_several_sign() -> None:
    (signing,) = of_class("وينتظر أن يوقع وفدا أرمينيا وأذربيجان عددا من الاتفاقيات.", "Signing")
    assert {"ARM", "AZE"} <= sides(signing)
    assert signing.status == "Planned"


def test_an_accord_that_ends_something_is_not_ended() -> None:
    assert not [h for h in told("وأنهى الاتفاق حربا بين أرمينيا وأذربيجان.") if h.cls in ("Signing", "Agreement")]
    assert [h for h in told("وأنهت أرمينيا الاتفاق مع أذربيجان.") if h.cls in ("Signing", "Agreement")]
