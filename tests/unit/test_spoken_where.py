"""Where words were said, and what they are not about."""

from __future__ import annotations

import pytest

from tests.short import deeds, keys, of_class, statements


def test_a_town_behind_those_who_hear_is_where_words_were_said() -> None:
    (said,) = statements("قال الرئيس الإيراني مسعود بزشكيان للصحافيين في نيويورك، حيث يشارك في قمة، إن التبادل مفيد.")
    assert said.values("location") == ("place:new_york",)
    assert "new_york" not in keys(said, "about")


def test_where_something_is_said_is_not_what_it_is_about() -> None:
    (said,) = statements("وافق الرئيس الكيني ويليام روتو في جنيف على عرض قدمته أوغندا.")
    assert said.values("location") == ("place:geneva",)
    assert "geneva" not in keys(said, "about")


@pytest.mark.parametrize("words", ["قرارا اعتبر فيه الهجوم خرقا لسيادة السودان", "قرارا يدين الهجوم على السودان"])
def test_what_a_resolution_says_is_said_where_and_when_it_is_passed(words: str) -> None:
    (said,) = statements(f"وكان مجلس السلم والأمن الأفريقي قد أقر يوم الأحد في أديس أبابا {words}.")
    assert said.values("location") == ("place:addis_ababa",)
    assert said.moment is not None
    assert said.moment.value == "2024-06-09"


@pytest.mark.parametrize(
    "text",
    [
        "وصف الرئيس الكيني ويليام روتو القصف بأنه خرق لسيادة السودان.",
        "أقر مجلس السلم والأمن الأفريقي قرارا اعتبر فيه الهجوم خرقا لسيادة السودان.",
    ],
)
def test_who_calls_a_deed_a_wrong_has_not_done_it(text: str) -> None:
    assert not [h for h in deeds(text) if "COERCE" in h.categories]


def test_here_is_the_town_of_the_dateline() -> None:
    text = "كيغالي 9 يونيو / وصل الرئيس الكيني ويليام روتو إلى هنا الأحد تلبية لدعوة نظيره الرواندي بول كاغامي."
    (visit,) = of_class(text, "Visit")
    assert visit.values("location") == ("place:kigali",)
    assert statements(text)[0].values("addressee") == ("person:william_ruto",)
    assert of_class("وصل الرئيس الكيني ويليام روتو إلى هنا الأحد.", "Visit") == []
