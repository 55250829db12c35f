"""Datelines of every shape, and what happened where a report was filed."""

from __future__ import annotations

import pytest

from tests.short import of_class

SIGNED = "وقع الرئيس الكيني وليام روتو ورئيس الوزراء الكمبودي هون مانيت أمس الأحد اتفاقا للتعاون في الصيد."
DATELINES = [
    "نيروبي، كينيا (CNN)-- ",
    "(ا ف ب) - نيروبي - ",
    "كينيا - نيروبي: ",
    "نيروبي، 9 يونيو. /تاس/. ",
    "نيروبي.. وكالات - ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_what_was_signed_at_home_was_signed_where_it_was_filed(dateline: str) -> None:
    assert [h.values("location") for h in of_class(dateline + SIGNED, "Signing")] == [("place:nairobi",)]


@pytest.mark.parametrize("line", ["نيروبي / الأناضول", "نيروبي (أ ف ب)", "نيروبي-سانا"])
def test_a_dateline_may_have_a_line_of_its_own(line: str) -> None:
    found = of_class(f"{line}\n\n{SIGNED}", "Signing", title="كينيا وكمبوديا توقعان اتفاقا للتعاون في الصيد")
    assert [h.values("location") for h in found] == [("place:nairobi",)]


def test_what_a_headline_tells_too_is_of_the_dateline() -> None:
    found = of_class(f"نيروبي (رويترز) - {SIGNED}", "Signing", title="روتو وهون مانيت يوقعان اتفاقا للصيد في حفل كبير")
    assert {h.values("location") for h in found} == {("place:nairobi",)}


def test_who_takes_office_at_home_does_so_where_it_was_filed() -> None:
    text = "نيروبي - أدى الرئيس الكيني وليام روتو أمس الأحد اليمين الدستورية أمام البرلمان."
    assert [h.values("location") for h in of_class(text, "Appointment")] == [("place:nairobi",)]
    abroad = "أكرا - أدى الرئيس الكيني وليام روتو أمس الأحد اليمين الدستورية أمام البرلمان."
    assert [h.values("location") for h in of_class(abroad, "Appointment")] == [()]


def test_a_place_of_its_own_stands() -> None:
    text = "نيروبي (رويترز) - التقى الرئيس الكيني وليام روتو في أكرا أمس الأحد رئيس الوزراء الكمبودي هون مانيت."
    assert [h.values("location") for h in of_class(text, "Meeting")] == [("place:accra",)]
