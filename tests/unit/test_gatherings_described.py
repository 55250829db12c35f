"""Gatherings with adjectives that are made of verbs, and those that a host only holds for others."""

from __future__ import annotations

import pytest

from tests.short import sides, speakers, told

MET = {"william_ruto", "alexander_stubb"}


@pytest.mark.parametrize(
    "text",
    [
        # an adjective made of a verb stands between the noun and the verb that tells of it
        "استضافت نيروبي لقاء مغلقا ضم ويليام روتو وألكسندر ستوب.",
        "استضافت نيروبي لقاء غير معلن ضم ويليام روتو وألكسندر ستوب.",
        # it has the ending of its noun
        "عقد ويليام روتو اجتماعًا مغلقًا مع ألكسندر ستوب في نيروبي.",
        "عقد ويليام روتو اجتماعًا خاصًا مع ألكسندر ستوب في نيروبي.",
        # who only hosts talks meets nobody: the guests meet each other
        "استضافت نيروبي مناقشات ضمت ويليام روتو وألكسندر ستوب.",
        "عقد ويليام روتو مداولات مع ألكسندر ستوب في نيروبي.",
        "استضافت نيروبي حلقة نقاش شارك فيها ويليام روتو وألكسندر ستوب.",
    ],
)
def test_they_meet_however_their_meeting_is_described(text: str) -> None:
    assert any(sides(h) >= MET for h in told(text) if h.cls in ("Meeting", "Summit"))


def test_a_participle_of_saying_behind_a_noun_still_speaks() -> None:
    text = "أصدر ويليام روتو بيانًا مؤكدًا أن المناخ أولوية."
    assert any("william_ruto" in speaker for speaker in speakers(text))


def test_who_is_praised_for_taking_part_was_there() -> None:
    text = "وأشاد الوزير بمشاركة بوروندي في المؤتمر الوزاري لدعم السلام، الذي نظم في 15 يناير 2021 بدعوة من كينيا."
    (held,) = [h for h in told(text) if h.cls == "Meeting"]
    assert "country:BDI" in held.values("participant", "attendee")
    assert held.moment is not None
    assert held.moment.value == "2021-01-15"
