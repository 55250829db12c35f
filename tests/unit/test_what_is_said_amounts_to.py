"""What is said counts for more than what stands around it; a verb of explaining has its words far behind it as well."""

from __future__ import annotations

import pytest

from tests.short import statements

WHO = "وزير الخارجية الإيطالي أنتونيو تاياني"
SPEAKER = "person:antonio_tajani"
AROUND = [
    "{}، في أعقاب الهجوم الإرهابي على المدينة الحدودية.",
    "{}، رغم الاعتراضات الدولية والتهديد بفرض عقوبات.",
    "{}، في إطار دعمها لاستقرار المنطقة وتعاونها مع جيرانها.",
    "على خلفية مقتل جنود في كمين، {}.",
    "{}. وجاء ذلك بعد تحذيرات من مجاعة وشيكة.",
]


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize(
    ("said", "category"),
    [
        ("أعلنت الحكومة الأوغندية أن تنزانيا نقضت الهدنة", "ACCUSE"),
        ("أعلنت الحكومة الأوغندية أن تنزانيا قصفت القرية", "ACCUSE"),
        ("أعلنت الحكومة الأوغندية أنها قصفت مواقع في تنزانيا", "ASSAULT"),
    ],
)
def test_what_another_did_is_blamed_on_him_and_what_one_did_oneself_is_told(
    said: str, category: str, around: str
) -> None:
    first = next(s for s in statements(around.format(said)) if "country:UGA" in s.values("speaker"))
    assert category in first.categories


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("أعلنت الحكومة الأوغندية أن تنزانيا ستقصف القرية", "ASSAULT"),
        ("أعلنت الحكومة الأوغندية أن كينيا ستقصف القرية غدا", "ACCUSE"),
    ],
)
def test_what_is_to_come_is_neither_done_nor_blamed(said: str, wrong: str) -> None:
    assert all(wrong not in s.categories for s in statements(said + "."))


@pytest.mark.parametrize(
    "text",
    [
        f"بيّن {WHO} في كلمة أمام البرلمان أن الحوار ضروري.",
        f"وبين {WHO}، في حديث لإذاعة محلية، أن الحوار ضروري.",
        f"وبيّن، خلال ندوة في ميلانو، {WHO}، أن الحوار ضروري.",
        f"وأبرز {WHO}، اليوم الاثنين، خلال ندوة في ميلانو، أن الحوار ضروري.",
        f"وسجّل {WHO}، في لقاء مع صحيفة محلية، أن الحوار ضروري.",
    ],
)
def test_words_stand_behind_whatever_tells_when_and_where(text: str) -> None:
    assert [s.values("speaker") for s in statements(text)] == [(SPEAKER,)]


@pytest.mark.parametrize(
    "text",
    [
        f"بين {WHO} ونظيره اليوناني خلاف على أن يكون اللقاء علنيا.",
        "بين مصر والسودان اتفاق ينص على أن المياه للجميع.",
    ],
)
def test_between_two_nobody_explains(text: str) -> None:
    assert all("بيّن" not in s.evidence.pattern for s in statements(text))


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ('أعلنت الهند، الأربعاء، تعليق العمل بـ"معاهدة المياه الكبرى" في أعقاب الهجوم الإرهابي على القرية.', "REJECT"),
        ('أعلنت باكستان عن طرد "جميع الدبلوماسيين الهنود" من أراضيها بعد زيارة ودية.', "REJECT"),
        ("أعلنت الحكومة الكينية عن إرسال دفعة جديدة من الجنود إلى هايتي، في إطار المهمة الدولية.", "MOBILIZE"),
        ("أعلنت الحكومة الكينية سحب كتيبتها من هايتي، في أعقاب الهجوم الإرهابي.", "YIELD"),
    ],
)
def test_the_deed_that_is_announced_counts_before_what_is_quoted_or_told_beside_it(text: str, category: str) -> None:
    assert category in statements(text)[0].categories


@pytest.mark.parametrize(
    "text",
    [
        "أعلن الرئيس الكيني وليام روتو في ختام زيارته «أن الحوار سيستمر».",
        "قال الرئيس الكيني وليام روتو في كلمته «نريد الحوار».",
    ],
)
def test_words_in_quotation_marks_are_what_is_said(text: str) -> None:
    assert statements(text)[0].values("about") == ("topic:dialogue",)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("قال الرئيس الكيني وليام روتو إن السياح كثيرون، وهم عشرون.", "REJECT"),
        ("قال الرئيس الكيني وليام روتو إن الجسر طويل فضلا عن ارتفاعه.", "REQUEST"),
    ],
)
def test_a_small_word_spelled_like_a_sign_is_none(text: str, wrong: str) -> None:
    assert wrong not in statements(text)[0].categories
