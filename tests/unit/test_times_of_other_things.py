"""Times of other things: a treaty called to mind, a described decision, a stretch of years, an invitation."""

from __future__ import annotations

import pytest

from tests.short import keys, of_class, statements

TREATY = "أعلنت بيرو تجميد المعاهدة التي كانت قد أبرمتها مع بوليفيا في 3 مايو 2009."


def days(text: str, speaker: str) -> set[str | None]:
    """The days of what somebody says."""
    said = (s for s in statements(text) if any(k.endswith(speaker) for k in keys(s, "speaker")))
    return {s.moment.value if s.moment is not None else None for s in said}


@pytest.mark.parametrize(
    "answer",
    [
        "وعبرت الحكومة البوليفية عن أسفها للخطوة.",
        "ورفضت بوليفيا الخطوة.",
        "ودعت بوليفيا جارتها بيرو إلى الحوار.",
    ],
)
def test_the_date_of_a_treaty_called_to_mind_is_not_that_of_words_about_it(answer: str) -> None:
    assert "2009-05-03" not in days(f"{TREATY}\n\n{answer}", "BOL")


def test_words_of_those_in_the_news_are_of_its_day() -> None:
    text = "وقعت بيرو وبوليفيا الجمعة في ليما معاهدة حدود.\n\nورحبت بوليفيا بالمعاهدة وأشادت بجارتها."
    assert days(text, "BOL") == {"2024-06-07"}


@pytest.mark.parametrize("described", ["", ' "غير المدروس"', ' "المتسرع"'])
def test_the_day_of_a_described_decision_is_not_that_of_words_about_it(described: str) -> None:
    text = f"احتجت بيرو على القرار{described} الذي اتخذته بوليفيا في 3 مايو الماضي."
    assert days(text, "PER") == {None}


def test_since_when_somebody_chairs_is_not_when_he_speaks() -> None:
    text = "وجاء في بيان لبيرو التي ترأس الكتلة هذا العام أن الحوار سيستأنف."
    assert "2024" not in days(text, "PER")


@pytest.mark.parametrize("years", ["بين عامي 1920 و1930", "عامي 1920 و1930"])
def test_a_stretch_of_years_is_no_time_of_words(years: str) -> None:
    text = f"اعتذرت بيرو عن الآلام التي سببتها لجارتها {years}، وتعهدت بتقديم مساعدات لبوليفيا."
    assert not {"1920", "1930"} & days(text, "PER")


def test_a_stretch_of_years_that_opens_a_sentence_is_kept() -> None:
    (deed,) = of_class("بين عامي 2010 و2012 احتلت القوات البوليفية بلدات في شمال بيرو.", "Action")
    assert deed.moment is not None
    assert deed.moment.value == "2010"


@pytest.mark.parametrize("asked", ["بدعوة من نظيره البيروفي", "تلبية لدعوة من نظيره البيروفي"])
def test_an_invitation_is_of_before_the_visit_that_it_led_to(asked: str) -> None:
    text = f"وصل الرئيس البوليفي إلى ليما الجمعة {asked}."
    assert all(s.moment is None for s in statements(text))
    (visit,) = of_class(text, "Visit")
    assert visit.moment is not None


def test_what_states_often_do_is_of_no_day() -> None:
    text = "وقعت بيرو وبوليفيا الجمعة في ليما معاهدة حدود.\n\nوقد احتجت بوليفيا مرارا على خرق سيادتها."
    assert days(text, "BOL") == {None}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("أنشئت مجموعة بريكس عام 2009، ثم انضمت إليها جنوب أفريقيا عام 2010.", "2010"),
        ("في عام 2013 انضمت كرواتيا إلى الاتحاد الأوروبي.", "2013"),
    ],
)
def test_who_joins_does_so_at_the_time_beside_it(text: str, year: str) -> None:
    assert {a.moment.value for a in of_class(text, "Accession") if a.moment is not None} == {year}
