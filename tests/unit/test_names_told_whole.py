"""Full names whose words are each the name of somebody: met again, they are one person's if the article told them."""

from __future__ import annotations

from tests.short import steps


def people(text: str) -> list[str]:
    """The people whom the items of a text refer to, in order."""
    items = (item for sentence in steps(text).linked.sentences for item in sentence.items)
    return [key for item in items for key in item.keys if key.startswith("person:")]


def test_a_full_name_told_before_is_one_person_s_again() -> None:
    told = people("استقبل رئيس بلدية درسدن ماركوس هولتر الوفد اليوم. ويذكر أن ماركوس هولتر انتقد الخطة.")
    assert told == ["person:~ماركوس_هولتر"] * 2


def test_two_surnames_that_no_name_joins_stay_two_people() -> None:
    told = people("قال وزير المالية الألماني ماركوس هولتر إنه يرفض الخطة. وحذر هولتر ميركل من خرق الهدنة.")
    assert told[-2:] == ["person:~ماركوس_هولتر", "person:angela_merkel"]
