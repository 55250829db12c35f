"""Every RDF format that the graph can be written in: streamed, sorted, and the same bytes each time.

Formats that know no named graphs (Turtle, N-Triples, RDF/XML) hold the triples of all graphs together.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pyoxigraph import Quad

from kg import prefixes as short_names
from kg.errors import OutputError
from kg.views.jsonld import jsonld
from kg.views.networks import gexf, graphml
from kg.views.ordering import batches, ordered, statement
from kg.views.turtle import annotated, turtle
from kg.views.xml import rdfxml

Prefixes = Mapping[str, str]
Writer = Callable[[Iterable[str], Prefixes], Iterator[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format by its name: the file's ending, its media type, and whether it merges the graphs into one."""

    name: str
    ending: str
    media_type: str
    merged: bool
    write: Writer


def _statements(lines: Iterable[str], prefixes: Prefixes) -> Iterator[str]:
    for batch in batches(map(statement, lines), 1000):
        yield "\n".join(batch) + "\n"


FORMATS = {
    fmt.name: fmt
    for fmt in (
        Format(name="turtle", ending=".ttl", media_type="text/turtle", merged=True, write=turtle),
        Format(name="trig", ending=".trig", media_type="application/trig", merged=False, write=turtle),
        Format(name="nt", ending=".nt", media_type="application/n-triples", merged=True, write=_statements),
        Format(name="nquads", ending=".nq", media_type="application/n-quads", merged=False, write=_statements),
        Format(name="jsonld", ending=".jsonld", media_type="application/ld+json", merged=False, write=jsonld),
        Format(name="rdfxml", ending=".rdf", media_type="application/rdf+xml", merged=True, write=rdfxml),
        Format(name="turtle12", ending=".12.ttl", media_type="text/turtle;version=1.2", merged=True, write=annotated),
        Format(name="graphml", ending=".graphml", media_type="application/graphml+xml", merged=True, write=graphml),
        Format(name="gexf", ending=".gexf", media_type="application/gexf+xml", merged=True, write=gexf),
    )
}


def serialize(quads: Iterable[Quad], format: str, *, prefixes: Prefixes | None = None) -> bytes:
    """The quads in a format of `FORMATS`; raises `OutputError` for a name that is not there."""
    file = io.BytesIO()
    write(quads, file, format, prefixes=prefixes)
    return file.getvalue()


def write(quads: Iterable[Quad], file: IO[bytes], format: str, *, prefixes: Prefixes | None = None) -> None:
    """Write quads to an open file, piece by piece."""
    chosen = named(format)
    lines = ordered(quads, merged=chosen.merged)
    for piece in chosen.write(lines, prefixes if prefixes is not None else short_names.prefixes()):
        file.write(piece.encode())


def export(quads: Iterable[Quad], path: Path, format: str | None = None, *, prefixes: Prefixes | None = None) -> None:
    """Write quads to a file whose ending tells the format, unless it is given; the old file stays until the end."""
    chosen = named(format) if format else by_ending(path)
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            write(quads, file, chosen.name, prefixes=prefixes)
        part.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error}") from error
    finally:
        part.unlink(missing_ok=True)


def named(format: str) -> Format:
    """A format by its name; raises `OutputError` with the names that there are."""
    if format not in FORMATS:
        raise OutputError(f"no format {format!r}: choose one of {', '.join(FORMATS)}")
    return FORMATS[format]


def by_ending(path: Path) -> Format:
    """The format of a file by its ending; raises `OutputError` for an unknown one."""
    found = [fmt for fmt in FORMATS.values() if path.name.endswith(fmt.ending)]
    if not found:
        endings = ", ".join(fmt.ending for fmt in FORMATS.values())
        raise OutputError(f"{path.name}: no format has this ending; there are {endings}")
    return max(found, key=lambda fmt: len(fmt.ending))
