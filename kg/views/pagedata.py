"""From quads to the columns that the page reads: every text once, everything else as numbers.

The columns are described in `html/README.md`. Nodes stand in order of importance, so that "the first 300" is a slice.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pyoxigraph import Quad

from kg import ontology, vocab
from kg.views.contradiction import contradictions
from kg.views.drawing import Line, drawing, placed
from kg.views.layout import Layout
from kg.views.naming import Mark, marks
from kg.views.pagegraph import KINDS, Reading, Said, Thing, read

Columns = dict[str, Any]

NODE, TERM, TEXT, FACT_ITSELF = 0, 1, 2, 3
FACT = ("s", "p", "k", "o", "st", "c", "by", "ev")


def columns(quads: Iterable[Quad]) -> Columns:
    """The data of the page, ready to be written as JSON."""
    reading = read(quads)
    lines, drawn = drawing(reading)
    layout, order = placed(reading, lines, drawn)
    return _written(reading, lines, drawn, layout, order)


class _Texts:
    """Numbers texts in the order in which they come."""

    def __init__(self) -> None:
        self.number: dict[str, int] = {}

    def __call__(self, text: str) -> int:
        return self.number.setdefault(text, len(self.number))

    def all(self) -> list[str]:
        return list(self.number)


def _written(reading: Reading, lines: list[Line], drawn: set[str], layout: Layout, order: list[str]) -> Columns:
    number = {iri: n for n, iri in enumerate(order)}
    terms, texts, articles = _Texts(), _Texts(), {iri: n for n, iri in enumerate(reading.articles)}
    evidence = {iri: n for n, iri in enumerate(reading.evidence)}
    known = {fact.iri: n for n, fact in enumerate(reading.facts) if fact.iri}
    facts = [_fact_row(fact, number, known, evidence, terms, texts) for fact in reading.facts]
    return {
        "version": 1,
        "prefixes": dict(sorted(vocab.PREFIXES.items())),
        "kinds": list(KINDS),
        "drawn": len(drawn),
        "nodes": _node_columns([reading.things[iri] for iri in order], layout),
        "facts": {key: [row[place] for row in facts] for place, key in enumerate(FACT)},
        "lines": {
            "s": [number[line.source] for line in lines],
            "t": [number[line.target] for line in lines],
            "p": [terms(line.predicate) for line in lines],
            "f": [line.fact for line in lines],
            "v": [number[line.via] if line.via else -1 for line in lines],
        },
        "against": [list(pair) for pair in contradictions(reading)],
        "evidence": _evidence_columns(reading, articles, texts, number),
        "articles": [_article(iri, reading.articles[iri]) for iri in reading.articles],
        "texts": texts.all(),
        "terms": [_term(iri, reading.labels) for iri in terms.all()],
    }


def _fact_row(
    fact: Said,
    number: Mapping[str, int],
    facts: Mapping[str, int],
    evidence: Mapping[str, int],
    terms: _Texts,
    texts: _Texts,
) -> tuple[int, int, int, int, int, int, list[int], list[int]]:
    kind, value = TEXT, 0
    if fact.literal:
        value = texts(fact.object)
    elif fact.object in number:
        kind, value = NODE, number[fact.object]
    elif fact.object in facts:
        kind, value = FACT_ITSELF, facts[fact.object]
    else:
        kind, value = TERM, terms(fact.object)
    found = [evidence[iri] for iri in fact.evidence if iri in evidence]
    status = terms(fact.status) if fact.status else -1
    by = [number[iri] for iri in fact.by if iri in number]
    return number[fact.subject], terms(fact.predicate), kind, value, status, round(fact.confidence * 100), by, found


def _node_columns(things: Sequence[Thing], layout: Layout) -> Columns:
    kinds = list(KINDS)
    return {
        "id": [short(thing.iri) for thing in things],
        "ar": [_label(thing, "ar") for thing in things],
        "en": [thing.labels.get("en", "") for thing in things],
        "alt": [thing.aliases for thing in things],
        "same": [[short(iri) for iri in thing.same] for thing in things],
        "kind": [kinds.index(thing.kind) for thing in things],
        "x": layout.x,
        "y": layout.y,
        "group": layout.community,
        "rank": [round(rank * 1e6) for rank in layout.rank],
    }


def _label(thing: Thing, language: str) -> str:
    return thing.labels.get(language) or next(iter(sorted(thing.labels.items())), ("", ""))[1] or short(thing.iri)


def _evidence_columns(
    reading: Reading, articles: Mapping[str, int], texts: _Texts, number: Mapping[str, int]
) -> Columns:
    rows, named = list(reading.evidence.items()), marks(reading)
    patterns = _Texts()
    return {
        "a": [articles.get(row.get(vocab.OA_HAS_SOURCE, ""), -1) for _, row in rows],
        "t": [texts(row.get(vocab.OA_EXACT, "")) for _, row in rows],
        "b": [_offset(row.get(vocab.OA_START, "")) for _, row in rows],
        "r": [patterns(row.get(vocab.DIP_PATTERN, "")) for _, row in rows],
        "m": [_spans(row.get(vocab.OA_EXACT, ""), named.get(iri, []), number) for iri, row in rows],
        "patterns": patterns.all(),
    }


def _spans(text: str, found: Sequence[Mark], number: Mapping[str, int]) -> list[int]:
    """Node, start and end of each naming, one after the other, in the UTF-16 units that a browser counts."""
    wide = max(text, default="") > "\uffff"

    def at(place: int) -> int:
        return len(text[:place].encode("utf-16-le", "replace")) // 2 if wide else place

    return [value for mark in found for value in (number[mark.iri], at(mark.start), at(mark.end))]


def _offset(text: str) -> int:
    return int(text) if text.isdigit() else -1


def _article(iri: str, row: Mapping[str, str]) -> list[str]:
    """Short IRI, title, publisher, date, address."""
    name = row.get(vocab.SCHEMA_IDENTIFIER, short(iri))
    keys = (vocab.SCHEMA_PUBLISHER, vocab.SCHEMA_DATE_PUBLISHED, vocab.SCHEMA_URL)
    return [short(iri), row.get(vocab.SCHEMA_HEADLINE, name), *(row.get(key, "") for key in keys), name]


def _term(iri: str, labels: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Short IRI, Arabic label, English label."""
    own = {**_outside().get(short(iri), {}), **ontology.labels().get(iri, {}), **labels.get(iri, {})}
    english = own.get("en", "") or short(iri).rpartition(":")[2]
    return [short(iri), own.get("ar", "") or english, english]


def _outside() -> Mapping[str, Mapping[str, str]]:
    """Labels of the terms of other vocabularies."""
    found: Mapping[str, Mapping[str, str]] = strings()["terms"]
    return found


@lru_cache(maxsize=1)
def strings() -> Mapping[str, Any]:
    """The texts of the interface, Arabic and English."""
    return tomllib.loads(files("kg.views").joinpath("html", "strings.toml").read_text("utf-8"))


def short(iri: str) -> str:
    """An IRI with its prefix, where there is one for it."""
    for prefix, start in _PREFIXES:
        if iri.startswith(start) and len(iri) > len(start):
            return f"{prefix}:{iri[len(start) :]}"
    return iri


_PREFIXES = sorted(vocab.PREFIXES.items(), key=lambda pair: (-len(pair[1]), pair[0]))


def compact(data: Columns) -> bytes:
    """The columns as JSON without spaces, in UTF-8."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
