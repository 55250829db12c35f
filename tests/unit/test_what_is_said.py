"""Where what is said begins, what it is about, and what it amounts to; things that only a verb tells of."""

from __future__ import annotations

import pytest

from kg.knowledge import load
from kg.steps.facts.statements.placing import words_of
from tests.short import keys, speakers, spoken, statements, steps

# what stands between who speaks and what he says, which tells nothing of that
BESIDE = [
    "في مؤتمر صحفي أعقب القمة",
    "في كلمة ألقاها أمام البرلمان",
    "في ختام زيارة دامت ثلاثة أيام",
]
OPENED = ["أن هذه الخطة مرفوضة تماما.", ': "هذه الخطة مرفوضة تماما".', '"هذه الخطة مرفوضة تماما".']
WEATHER = "بدأ الشتاء في المدينة هذا العام باكرا، وبقي الناس في بيوتهم. "


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("words", OPENED)
def test_what_stands_before_what_is_said_is_no_topic(beside: str, words: str) -> None:
    (statement,) = statements(f"{WEATHER}وأكد وزير الخارجية الكيني {beside} {words}")
    assert keys(statement, "about") <= {"plan"}


# a thing before its verb: whoever stands behind it does and says nothing
THINGS = ["هذه السياسات", "هذه الأزمة الخطيرة", "السياسة التجارية الجديدة", "الحرب على غزة"]


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("verb", ["تهدد", "تدعو", "تدين", "هددت"])
def test_a_name_behind_what_a_thing_does_is_its_object(thing: str, verb: str) -> None:
    assert "country:DEU" not in speakers(f"وقالت بلجيكا في بيان نشر أمس إن {thing} {verb} ألمانيا في هذه المرحلة.")


def test_a_time_before_a_verb_is_no_subject() -> None:
    assert "country:DEU" in speakers("هذه المرة دعت ألمانيا إلى عقد القمة في أقرب وقت ممكن.")


# sentence, a category that it amounts to
AMOUNTS = [
    ("وقالت بلجيكا في بيان صدر أمس عن الخارجية إن هذه السياسات تهدد ألمانيا.", "ACCUSE"),
    ("وقال الرئيس الكيني إن بلاده لن تنسى ما جرى، وسوف ترد بالمثل.", "THREATEN"),
    ("وقال وزير الخارجية الكيني إنه يشكل تهديدا لكينيا ولشرق القارة كله.", "ACCUSE"),
]


@pytest.mark.parametrize(("text", "category"), AMOUNTS)
def test_what_is_said_amounts_to_what_its_words_show(text: str, category: str) -> None:
    assert category in statements(text)[0].categories


# sentence, what it is about in its own words
MATTERS = [
    ("ودعا الرئيس الغاني إلى الإفراج عن صيادين سنغاليين في أقرب وقت.", "~صيادين_سنغاليين"),
    ("ورحب الرئيس الغاني بالإعلان عن محطة تحلية في الساحل.", "~محطه_تحليه"),
    ("واتهم الرئيس الغاني الجماعة باستهداف مستودعات الوقود ليلا.", "~استهداف_مستودعات_الوقود"),
]


@pytest.mark.parametrize(("text", "matter"), MATTERS)
def test_what_a_deed_is_done_to_is_spoken_of(text: str, matter: str) -> None:
    assert any(matter in keys(s, "about") for s in statements(WEATHER + text))


# what only tells what something is
PREDICATES = [
    "وقال الوزير الغاني في اللقاء إن هذا يمثل بداية لحظة تاريخية.",
    "وأكد الوزير الغاني في اللقاء أنها بداية لحظة تاريخية للبلدين.",
    "وقال الوزير الغاني في اللقاء إننا نقدم للعالم مثالا على ذلك.",
]


@pytest.mark.parametrize("text", PREDICATES)
def test_what_something_is_said_to_be_is_no_topic(text: str) -> None:
    found = statements(WEATHER + text)
    assert found
    assert not any(key.startswith("~") for s in found for key in keys(s, "about"))


def test_not_only_turns_nothing_down() -> None:
    (statement,) = statements("وتابع الوزير الغاني أن هذا السلاح خطر ليس على المنطقة فحسب بل على العالم كله.")
    assert "REJECT" not in statement.categories
    assert "ACCUSE" in statement.categories


def test_whoever_announces_arms_means_the_one_who_gets_them() -> None:
    (statement,) = statements("أعلنت النرويج، الخميس، أنها سترسل عشر دبابات من مخازن جيشها إلى أوكرانيا.")
    assert keys(statement, "addressee") == {"UKR"}


@pytest.mark.parametrize(("word", "coming"), [("سوف", True), ("وسوف", True), ("الفيلسوف", False)])
def test_the_word_for_the_future_is_a_whole_word(word: str, coming: bool) -> None:
    sentence = steps(f"قال الوزير الغاني في اللقاء إن هذا {word} يهدد أوغندا").document.sentences[0]
    assert [w.coming for w in words_of(sentence.tokens, load()) if w.norm == "يهدد"] == [coming]


def test_who_abstains_beside_voters_refuses_nothing() -> None:
    text = "وكانت كينيا الدولة الإفريقية الوحيدة التي أيدت القرار وامتنعت أوغندا ورواندا."
    assert not speakers(text) & {"country:UGA", "country:RWA"}


def test_who_will_not_answer_refuses() -> None:
    assert ("country:UGA", "امتنع") in spoken("وامتنعت أوغندا عن الرد على الاتهامات الموجهة إليها.")
