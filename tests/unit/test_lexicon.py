"""Is the longest form found, whatever other forms begin with the same words?"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kg.match.clitics import Clitics
from kg.match.lexicon import Lexicon
from kg.model import Entry

CLITICS = Clitics(frozenset("و"), frozenset("بل"), "ال", "ل", "س", ("هم", "ه"), ())


def test_a_word_without_what_is_written_onto_it() -> None:
    cases = [
        ("وبالوزير", "و", "ب", "الوزير"),
        ("للوزير", "", "ل", "الوزير"),
        ("ولوزير", "و", "ل", "وزير"),
        ("والوزير", "و", "", "الوزير"),
        ("لقاء", "", "", "لقاء"),
    ]
    for words, conj, prep, bare in cases:
        assert CLITICS.bare(words, conj, prep) == bare, words


def lexicon(forms: Iterable[str]) -> Lexicon:
    made = Lexicon(CLITICS)
    made.fill((form, Entry("place", form)) for form in forms)
    return made


FORMS = ("بحر", "بحر هند", "بحر هند كبير واسع", "بحر صين", "هند كبير")
FOUND = [
    ("بحر", "بحر"),
    ("بحر هند", "بحر هند"),
    ("بحر هند كبير", "بحر هند"),
    ("بحر هند كبير واسع", "بحر هند كبير واسع"),
    ("بحر صين كبير واسع", "بحر صين"),
    ("بحر كبير", "بحر"),
    ("وبحر هند", "بحر هند"),
    ("ببحر صين", "بحر صين"),
]


def test_a_pronoun_of_nouns_alone_stands_behind_no_verb() -> None:
    """An imperative in the feminine ends like a noun with "my"."""
    made = Lexicon(Clitics(frozenset("و"), frozenset("بل"), "ال", "ل", "س", ("ه", "ي"), (), of_nouns=frozenset("ي")))
    made.fill((form, Entry(kind, form)) for form, kind in (("اتفق", "verb"), ("دولت", "noun")))
    assert [made.match([word], 0) is not None for word in ("اتفقه", "اتفقي", "دولتي")] == [True, False, True]


@pytest.mark.parametrize(("text", "form"), FOUND)
def test_longest_form(text: str, form: str) -> None:
    words = text.split()
    match = lexicon(FORMS).match(words, 0)
    assert match is not None
    assert (match.length, [e.key for e in match.entries]) == (len(form.split()), [form])


@pytest.mark.parametrize("text", ["نهر", "كبير واسع", "صين"])
def test_what_begins_no_form_is_not_found(text: str) -> None:
    assert lexicon(FORMS).match(text.split(), 0) is None


def test_meanings_come_in_order_and_once() -> None:
    made = Lexicon(CLITICS)
    first, second = Entry("place", "a"), Entry("word", "b")
    made.fill([("بحر", first), ("بحر", second), ("بحر", first), ("", first)])
    made.fill([("بحر", second)])
    match = made.match(["بحر"], 0)
    assert match is not None
    assert match.entries == (first, second)
    assert match.kinds == {"place", "word"}
    assert match.limited((second,)).kinds == {"word"}
