"""An office without its state is told to be over by an adjective or an adverb behind it, as one with its state is."""

from __future__ import annotations

import pytest

from tests.short import roles

OPENING = "بيروت - أعلنت الحكومة اللبنانية الحداد في لبنان.\n\n"
OVER = [
    "وقال وزير التربية السابق خالد العلي إن لبنان يمر بأزمة.",
    "ملف ظل موكولا وحده لوزير الخارجية الأسبق جبران باسيل في بيروت.",
    "وقالت وزيرة الدفاع الأسبقة زينة عكر إن لبنان يمر بأزمة.",
    "يوم اقترح ميشال عون، الرئيس آنذاك، نقل المقر من لبنان إلى قبرص.",
    "يوم اقترح خالد العلي، وزير التربية آنذاك، نقل المقر من لبنان إلى قبرص.",
]


@pytest.mark.parametrize("text", OVER)
def test_an_office_that_is_over_is_not_held(text: str) -> None:
    assert not roles(OPENING + text)


HELD = [
    "وقال وزير التربية خالد العلي إن لبنان يمر بأزمة.",
    "وقال وزير التربية والتعليم العالي خالد العلي إن لبنان يمر بأزمة.",
]


@pytest.mark.parametrize("text", HELD)
def test_an_office_that_is_held_is_told(text: str) -> None:
    assert any(role == "officialOf" for _, role, _ in roles(OPENING + text))


def test_the_leader_of_what_has_another_name_leads_no_state() -> None:
    text = "وبث التلفزيون الكيني مشاهد للرئيس وليام روتو، ورايلا أودينغا، زعيم ما يعرف بالحركة البرتقالية، في نيروبي."
    assert not any(person == "raila_a_odinga" for person, _, _ in roles(text))
