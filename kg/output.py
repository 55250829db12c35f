"""Put a built graph into a folder: checked, then written beside the old one and moved into its place."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from pathlib import Path

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg import ontology, vocab
from kg.errors import OutputError
from kg.ontology import Problem, Triple
from kg.store import connect, texts
from kg.views import formats, page

FILES = ("graph.ttl", "graph.trig", "graph.html")
BATCH = 20_000


def check(quads: list[Quad]) -> tuple[list[Quad], list[Problem]]:
    """The quads that hold to the shapes, and what is wrong with the others, which are left out."""
    problems = [problem for batch in _batches(quads) for problem in ontology.validate(batch)]
    wrong = {problem.node for problem in problems}
    if not wrong:
        return quads, []
    return [q for q in quads if str(q.subject).strip("<>") not in wrong], problems


def write(quads: list[Quad], out: Path, *, store: str | None = None, articles: Mapping[str, str] | None = None) -> None:
    """Write `graph.ttl`, `graph.trig`, `graph.html`, `articles/` and the store into a folder.

    `articles` are the texts by identifier; `store` is the address of a server in place of the folder's store. Raises
    `OutputError` when the folder cannot be written; then what stood there before is still whole.
    """
    html = page.render(quads)
    try:
        out.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=".writing-", dir=out))
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror}; choose another folder with --out") from error
    try:
        for name in FILES[:2]:
            formats.export(quads, beside / name)
        (beside / FILES[2]).write_text(html, "utf-8")
        texts.write_texts(articles or {}, beside / texts.FOLDER)
        connect.replace(store or out, quads)
        _move(beside, out)
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror}; nothing was changed") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _move(beside: Path, out: Path) -> None:
    """Put all that was written in its place; a text that does not fit the store is noticed when it is shown."""
    old = out / texts.FOLDER
    if old.exists():
        old.rename(beside / "old")
    (beside / texts.FOLDER).rename(old)
    for name in FILES:
        os.replace(beside / name, out / name)


def _batches(quads: list[Quad]) -> Iterator[Iterator[Triple]]:
    """The graph in pieces that can be checked alone: whole subjects, and whole articles."""
    named = ontology.looked_at()
    seen = [q for q in quads if q.predicate.value in named]
    kind, article = NamedNode(vocab.RDF_TYPE), NamedNode(vocab.SCHEMA_T_NEWS_ARTICLE)
    known = {q.subject for q in seen if q.predicate == kind and q.object == article}
    articles = [q for q in seen if q.subject in known]
    plain = sorted((q for q in seen if isinstance(q.graph_name, DefaultGraph)), key=_subject)
    sourced = sorted((q for q in seen if not isinstance(q.graph_name, DefaultGraph)), key=_graph)
    for part, key in ((plain, _subject), (sourced, _graph)):
        batch: list[Quad] = []
        for _, group in groupby(part, key=key):
            batch.extend(group)
            if len(batch) > BATCH:
                yield _triples([*batch, *articles])
                batch = []
        if batch:
            yield _triples([*batch, *articles])


def _subject(quad: Quad) -> str:
    return str(quad.subject)


def _graph(quad: Quad) -> str:
    return str(quad.graph_name)


def _triples(quads: Iterable[Quad]) -> Iterator[Triple]:
    """The quads as the checker of shapes knows them, each term made once; there are no blank nodes."""
    import rdflib

    @cache
    def known(term: NamedNode | Literal) -> rdflib.URIRef | rdflib.Literal:
        if isinstance(term, NamedNode):
            return rdflib.URIRef(term.value)
        return rdflib.Literal(term.value, term.language, None if term.language else known(term.datatype))

    for q in quads:
        yield known(q.subject), known(q.predicate), known(q.object)
