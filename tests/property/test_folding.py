"""Folding looks at no neighbours: a text folds as its words do, and a key folds to itself."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.match import fold as folding
from kg.match.fold import fold

LETTERS = "ابتهةىيءأؤئإآلوك\u064b\u064e\u0651\u0640\u200f\u00a0\ufefb\ufdfa ١٢\u0660aZ.،\n\t"
TEXTS = st.text(st.one_of(st.sampled_from(LETTERS), st.characters()), max_size=120)


@given(TEXTS)
@settings(max_examples=400)
def test_word_by_word(text: str) -> None:
    assert folding._fold_long(text) == folding._fold(text)


@given(TEXTS)
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)
