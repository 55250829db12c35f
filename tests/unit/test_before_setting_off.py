"""What a traveller says before he leaves, and what somebody wants at any time."""

from __future__ import annotations

import pytest

from tests.short import keys, statements

SAID = "وقال الرئيس الزامبي {when} إن الزيارة مهمة للبلدين."


def test_who_has_set_off_does_not_speak_where_he_goes() -> None:
    said = statements("توجه الرئيس الزامبي إلى برلين اليوم. " + SAID.format(when="في تصريح للصحافة"))
    assert said
    assert all(keys(s, "location") == set() for s in said)


@pytest.mark.parametrize("when", ["قبيل مغادرته إلى", "قبل توجهه إلى", "قبيل سفره إلى"])
def test_words_before_the_journey_are_not_said_at_its_end(when: str) -> None:
    text = "بدأ الرئيس الزامبي السبت زيارة إلى الصين. " + SAID.format(when=f"{when} بكين")
    assert all("CHN" not in keys(s, "location") for s in statements(text))


@pytest.mark.parametrize(("verb", "day"), [("ويطالب", None), ("وطالب", "2024-06-09")])
def test_what_somebody_wants_at_any_time_is_not_of_the_day_of_the_news(verb: str, day: str | None) -> None:
    text = f"التقى الرئيس الزامبي نظيره الكيني في لوساكا أمس. {verb} الرئيس الزامبي بتخفيف الديون."
    asked = [s for s in statements(text) if "REQUEST" in s.categories]
    assert asked
    assert {s.moment.value if s.moment else None for s in asked} == {day}
