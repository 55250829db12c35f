"""Which plain triples rest on one article alone, so that they go when it goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg.store.labels import in_language
from kg.store.lexer import bind
from kg.store.rows import Term

if TYPE_CHECKING:
    from kg.store.protocol import Store


def maintenance(name: str, terms: Mapping[str, Term] | None = None, *, lang: str | None = None) -> str:
    """A query of the folder `maintenance`, with its variables bound; `lang` is the language of its names."""
    if lang is None:
        return bind(_query(name), terms or {})
    return bind(in_language(_query(name), lang), {**(terms or {}), "lang": Literal(lang)})


@cache
def _query(name: str) -> str:
    return files("kg.store").joinpath("maintenance", f"{name}.rq").read_text("utf-8")


def resting_on(store: Store, graph: NamedNode) -> Iterator[Quad]:
    """The triples of the default graph whose every fact is in `graph`, and all of an event that only it tells of."""
    for name in ("facts", "things"):
        for subject, predicate, value in store.query(maintenance(name, {"graph": graph})).rows:
            yield Quad(subject, predicate, value, DefaultGraph())  # type: ignore[arg-type]
