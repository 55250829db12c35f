"""Put a built graph into a folder: checked, then written beside the old one and moved into its place."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad

from kg import ontology, shapes, vocab
from kg.errors import OutputError
from kg.garbage import uncollected
from kg.ontology import Problem, Triple
from kg.store import connect, texts
from kg.views import formats, page

FILES = ("graph.ttl", "graph.trig", "graph.html")


@uncollected()
def check(quads: list[Quad]) -> tuple[list[Quad], list[Problem]]:
    """The quads that hold to the shapes, and what is wrong with the others, which are left out."""
    doubtful = shapes.doubtful(quads)
    if not doubtful:
        return quads, []
    named = {node.value for node in doubtful}
    problems = [problem for problem in ontology.validate(_triples(_about(quads, doubtful))) if problem.node in named]
    wrong = {problem.node for problem in problems}
    return [q for q in quads if str(q.subject).strip("<>") not in wrong], problems


@uncollected()
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


def _about(quads: list[Quad], nodes: Set[NamedNode]) -> Iterator[Quad]:
    """All that is said of some nodes, and the classes of what they lead to."""
    found = [q for q in quads if q.subject in nodes]
    ends = {q.object for q in found} - nodes
    yield from found
    yield from (q for q in quads if q.predicate.value == vocab.RDF_TYPE and q.subject in ends)


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
