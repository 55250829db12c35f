"""The words that a fact is tied to are those that it was read from."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest
from pyoxigraph import Quad

from kg import vocab
from kg.match.fold import fold
from kg.pipeline import build

ARTICLES = Path(__file__).parent / "articles"


@pytest.fixture(scope="module")
def quads() -> list[Quad]:
    return list(build([str(ARTICLES)]).quads)


def told_by(quads: list[Quad], predicate: str) -> list[tuple[str, str]]:
    """The object of each fact with a predicate, and each sentence given as its evidence."""
    said: dict[str, dict[str, str]] = defaultdict(dict)
    evidence: dict[str, set[str]] = defaultdict(set)
    for quad in quads:
        if quad.predicate.value == vocab.PROV_WAS_DERIVED_FROM:
            evidence[str(quad.subject)].add(str(quad.object))
        else:
            said[str(quad.subject)][quad.predicate.value] = getattr(quad.object, "value", "")
    facts = [f for f in evidence if said[f].get(vocab.RDF_PREDICATE) == predicate]
    return [(said[f][vocab.RDF_OBJECT], said[e][vocab.OA_EXACT]) for f in facts for e in evidence[f]]


def test_the_words_of_a_time_stand_in_its_evidence(quads: list[Quad]) -> None:
    dated = told_by(quads, vocab.DIP_DATE_TEXT)
    assert len(dated) > 100
    assert [(text, words) for text, words in dated if fold(text) not in fold(words)] == []


def test_a_place_is_named_in_its_evidence(quads: list[Quad]) -> None:
    """By a name or, for a state, by an adjective, which shares the beginning of its name."""
    names: dict[str, set[str]] = defaultdict(set)
    for quad in quads:
        if quad.predicate.value in (vocab.RDFS_LABEL, vocab.SKOS_ALT_LABEL):
            known = fold(quad.object.value)
            known = known.removeprefix("ال")[:4] if "/country/" in quad.subject.value else known
            names[quad.subject.value].add(known)
    placed = told_by(quads, vocab.SCHEMA_LOCATION)
    assert len(placed) > 100
    assert [(at, words) for at, words in placed if not any(name in fold(words) for name in names[at])] == []
