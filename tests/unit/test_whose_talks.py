"""Whose talks they are: told by a pronoun on the noun that carries them, by who oversees or will turn to them."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class

ALL = ("participant", "host")


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "ووقع البيان آبي أحمد ووليام روتو عقب إجرائهما مباحثات ثنائية في نيروبي.",
            {"abiy_ahmed_ali", "william_ruto"},
        ),
        (
            "وفي حديثه بعد استضافته محادثات بين آبي أحمد ووليام روتو قال أنطونيو غوتيريش إن الطرفين اتفقا.",
            {"abiy_ahmed_ali", "william_ruto", "antonio_guterres"},
        ),
        ("وشكر آبي أحمد قطر على استضافتها محادثات بين بلاده وإريتريا.", {"ETH", "ERI", "QAT"}),
        (
            "أشرف أنطونيو غوتيريش على المحادثات القصيرة بين آبي أحمد ووليام روتو.",
            {"abiy_ahmed_ali", "william_ruto", "antonio_guterres"},
        ),
        (
            "وأدار أنطونيو غوتيريش المحادثات بين آبي أحمد ووليام روتو.",
            {"abiy_ahmed_ali", "william_ruto", "antonio_guterres"},
        ),
    ],
)
def test_whose_talks_they_are(text: str, sides: set[str]) -> None:
    assert any(keys(m, *ALL) == sides for m in of_class(text, "Meeting"))


def test_who_oversees_an_inquiry_meets_nobody() -> None:
    assert not of_class("وأشرف أنطونيو غوتيريش على التحقيق في الهجوم.", "Meeting")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وأعلن آبي أحمد أنه سيتوجه إلى عقد لقاء مباشر مع كل من وليام روتو وأنطونيو غوتيريش.", "Planned"),
        ("وسيتجه آبي أحمد إلى إجراء محادثات مع وليام روتو.", "Planned"),
        ("وقال آبي أحمد إنه سيلجأ إلى إجراء محادثات مع وليام روتو.", "Planned"),
        ("وقال آبي أحمد إنه لن يتوجه إلى عقد لقاء مع وليام روتو.", "Denied"),
    ],
)
def test_what_somebody_will_turn_to_is_yet_to_be(text: str, status: str) -> None:
    talks = of_class(text, "Meeting")
    assert [m.status for m in talks] == [status]
    assert {"abiy_ahmed_ali", "william_ruto"} <= keys(talks[0], *ALL)


def test_a_second_phrase_of_presence_adds_people_to_the_gathering() -> None:
    text = "اختتمت في كيغالي أعمال قمة الاتحاد الأفريقي بمشاركة آبي أحمد، وحضور وليام روتو."
    (summit,) = of_class(text, "Summit")
    assert {"abiy_ahmed_ali", "william_ruto"} <= keys(summit, "participant")


def test_who_signs_in_person_in_the_other_state_came_there() -> None:
    text = "وقع وزير الخارجية الصيني وانغ يي مع وزير خارجية جزر سليمان جيريمايا مانيلي اتفاقا للطاقة في بكين."
    assert [keys(v, "actor") for v in of_class(text, "Visit")] == [{"jeremiah_manele"}]
