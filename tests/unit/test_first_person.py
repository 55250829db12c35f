"""What those who are quoted tell of themselves: "I shall visit", "we sent", and with whom somebody speaks.

Every sentence is our own.
"""

from __future__ import annotations

import pytest

from tests.short import of_class, sides, statements, told

SPEAKER = "وزير الخارجية الفنزويلي خورخي أرياسا"
SHAPES = (f'وقال {SPEAKER}: "{{}}".', f'وأضاف {SPEAKER} في مؤتمر صحفي "لقد {{}}".', f'"{{}}"، قال {SPEAKER}.')
COMING = (
    ("سألتقي نظيري الكوبي برونو رودريغيز في هافانا", "Meeting"),
    ("سأزور كوبا", "Visit"),
    ("سأرسل مساعدات إنسانية إلى كوبا", "Action"),
    ("سنفرض عقوبات على كوبا", "Action"),
    ("سأوقع مع كوبا اتفاقية للتعاون الصحي", "Signing"),
)


@pytest.mark.parametrize("shape", [SHAPES[0], SHAPES[2]])
@pytest.mark.parametrize(("words", "cls"), COMING)
def test_who_speaks_plans_what_he_tells_of_himself(shape: str, words: str, cls: str) -> None:
    (event,) = of_class(shape.format(words), cls, "2019-03-05")
    assert "jorge_arreaza" in sides(event)
    assert event.status == "Planned"


@pytest.mark.parametrize("shape", SHAPES)
def test_a_man_does_not_tell_of_what_she_did(shape: str) -> None:
    (event,) = of_class(shape.format("التقيت نظيري الكوبي برونو رودريغيز في هافانا"), "Meeting", "2019-03-05")
    assert {"jorge_arreaza", "bruno_rodriguez_parrilla"} <= sides(event)


def test_whom_the_words_name_goes_on_in_them() -> None:
    text = f'وقال {SPEAKER}: "كوبا صديقتنا، وأرسلت مساعدات إلى هايتي".'
    assert not any("jorge_arreaza" in sides(h) for h in told(text, "2019-03-05") if h.cls == "Action")


@pytest.mark.parametrize(
    "text",
    [
        "تحدث الرئيس الكيني أوهورو كينياتا مع الرئيس الصومالي محمد عبد الله فرماجو.",
        'وقال الرئيس الكيني أوهورو كينياتا: "تحدثنا مع الرئيس الصومالي محمد عبد الله فرماجو".',
        'وقال الرئيس الكيني أوهورو كينياتا: "سنتحدث مع الرئيس الصومالي محمد عبد الله فرماجو قريبا".',
    ],
)
def test_to_speak_with_a_leader_is_to_talk(text: str) -> None:
    (event,) = of_class(text, "Meeting", "2019-03-05")
    assert {"uhuru_kenyatta", "mohamed_abdullahi_farmajo"} <= sides(event)


@pytest.mark.parametrize(
    "text",
    [
        "تحدث الرئيس الكيني أوهورو كينياتا مع الصحفيين في نيروبي عن الوضع في الصومال.",
        "تحدث الرئيس الكيني أوهورو كينياتا مع قناة الجزيرة عن الصومال.",
        "تحدث الرئيس الكيني أوهورو كينياتا عن التعاون مع تركيا في مجالات عديدة.",
    ],
)
def test_to_speak_with_the_press_is_to_say(text: str) -> None:
    assert statements(text, "2019-03-05")
    assert not of_class(text, "Meeting", "2019-03-05")


def test_words_told_within_words_are_not_our_own() -> None:
    text = 'وقال الرئيس الأمريكي ترامب: "نحن نتحدث إلى زيلينسكي، وسنتحدث مع الرئيس بوتين قريبا".'
    (event,) = of_class(text, "Meeting", "2019-03-05")
    assert event.said_by == ("person:donald_trump",)


@pytest.mark.parametrize(
    ("words", "cls"),
    [
        ("فرضنا عقوبات على كوبا", "Action"),
        ("عقدنا اجتماعا مع الرئيس الكوبي ميغيل دياز كانيل", "Meeting"),
    ],
)
def test_we_did_is_no_noun_of_ours(words: str, cls: str) -> None:
    assert any("jorge_arreaza" in sides(h) for h in of_class(SHAPES[0].format(words), cls, "2019-03-05"))


def test_a_noun_of_ours_is_no_deed() -> None:
    text = SHAPES[0].format("فرضنا للعقوبات لم يكن سهلا")
    assert not of_class(text, "Action", "2019-03-05")


def test_whom_somebody_recognises_as_leader_is_what_he_does() -> None:
    text = "اعترف الرئيس البرازيلي جايير بولسونارو بزعيم المعارضة خوان غوايدو رئيسا بالوكالة."
    (deed,) = of_class(text, "Action", "2019-03-05")
    assert {"jair_bolsonaro", "juan_guaido"} <= sides(deed)


def test_the_two_delegations_speak() -> None:
    text = "اجتمع وزير الخارجية الكيني ووزير الخارجية الصومالي. وأكد الوفدان ضرورة حل الخلاف."
    assert statements(text, "2019-03-05")


def test_a_verb_of_what_is_to_come_is_no_name() -> None:
    text = "وقال وزير الخارجية الكيني إن المباحثات مع الرئيس الصومالي ستشمل التجارة والأمن."
    assert not any("~" in side for h in of_class(text, "Meeting", "2019-03-05") for side in sides(h))
