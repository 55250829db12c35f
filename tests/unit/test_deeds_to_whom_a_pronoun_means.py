"""Deeds whose target only a pronoun tells: on a particle, on the verb, or on what is his."""

from __future__ import annotations

import pytest

from tests.short import done

BEFORE = "انتقدت كينيا موقف أوغندا من النزاع. "

# sentence, category
AFTER_ANOTHER = [
    ("وكانت نيروبي قد فرضت عليها حظرا تجاريا.", "SANCTION"),
    ("وكانت نيروبي قد قاطعتها اقتصاديا.", "SANCTION"),
    ("وكانت نيروبي قد أرسلت إليها فرق إنقاذ.", "AID"),
    ("وكانت نيروبي قد علقت الرحلات الجوية إليها.", "SANCTION"),
    ("وكانت نيروبي قد قصفت مواقعها العسكرية.", "ASSAULT"),
    ("وكانت نيروبي قد طردت عددا من دبلوماسييها.", "COERCE"),
    ("وكانت نيروبي قد طردت سفيرها.", "COERCE"),
    ("وكانت نيروبي قد احتجزت إحدى سفنها.", "COERCE"),
]


@pytest.mark.parametrize(("text", "category"), AFTER_ANOTHER, ids=range(len(AFTER_ANOTHER)))
def test_the_one_other_state_of_the_sentence_before_is_meant(text: str, category: str) -> None:
    assert done(BEFORE + text, "KEN", "UGA", category)


# sentence, category
RELATIVE = [
    ("وصل المبعوث إلى أوغندا التي فرضت كينيا عليها عقوبات.", "SANCTION"),
    ("وصل المبعوث إلى أوغندا التي أغلقت كينيا حدودها معها.", "COERCE"),
    ("وصل المبعوث إلى أوغندا التي طردت كينيا سفيرها.", "COERCE"),
    ("وساءت علاقات أوغندا بجارتها كينيا، التي قاطعتها اقتصاديا.", "SANCTION"),
    ("وساءت علاقات أوغندا بجارتها كينيا، التي حاصرتها بحرا.", "COERCE"),
]


@pytest.mark.parametrize(("text", "category"), RELATIVE, ids=range(len(RELATIVE)))
def test_who_does_it_in_a_relative_clause(text: str, category: str) -> None:
    assert done(text, "KEN", "UGA", category)
    assert not done(text, "UGA", "KEN", category)


def test_a_pronoun_of_the_feminine_means_the_state_of_a_man() -> None:
    text = "قال الرئيس الأوغندي إن بلاده تضررت بعدما هاجمتها كينيا بالصواريخ."
    assert any(done(text, "KEN", "UGA", "ASSAULT", status) for status in ("Occurred", "Alleged"))


# sentence, category
NOT_READ = [
    # the pronoun means a thing
    ("وفي القرية التي شنت كينيا عليها هجوما سقط قتلى.", "ASSAULT"),
    ("ورحب الوفد بمبادرة تمولها كينيا.", "AID"),
    # its planes strike somebody else
    ("وكانت نيروبي قد قصفت طائراتها الميناء.", "ASSAULT"),
    # one's own embassy and envoy
    ("وكانت نيروبي قد أغلقت سفارتها.", "SANCTION"),
]


@pytest.mark.parametrize(("text", "category"), NOT_READ, ids=range(len(NOT_READ)))
def test_another_is_meant(text: str, category: str) -> None:
    assert not done(BEFORE + text, "KEN", "UGA", category)


def test_two_others_before_leave_it_open() -> None:
    text = "أشادت كينيا بمواقف أوغندا وتنزانيا. وكانت نيروبي قد قاطعتها اقتصاديا."
    assert not done(text, "KEN", "UGA", "SANCTION")
    assert not done(text, "KEN", "TZA", "SANCTION")


@pytest.mark.parametrize(
    "text",
    [
        "وبعد غزوها لأوغندا واجهت كينيا عزلة دولية.",
        "ومن أجل تبرير غزوها لأوغندا طرحت كينيا مشروعا جديدا.",
    ],
)
def test_a_pronoun_on_the_noun_of_a_deed_means_who_acts_behind_it(text: str) -> None:
    assert done(text, "KEN", "UGA", "ASSAULT")


def test_who_acts_against_the_one_that_a_pronoun_means_is_another() -> None:
    assert not done("وبعد غزوها لأوغندا فرضت تنزانيا عقوبات عليها.", "TZA", "UGA", "ASSAULT")
