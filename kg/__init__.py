"""Knowledge graphs from Arabic news about diplomacy.

graph = kg.build(["articles/"])     # read, link, resolve
kg.write(graph, "out")              # Turtle, TriG, page, store
kg.open("out").ask("summits", country="China").records()
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.store.graph import Graph as OpenGraph

__all__ = ["build", "explain", "export", "extract", "open", "query", "write"]


def build(sources: list[str], **options: Any) -> Any:
    """Read files and folders into a `kg.pipeline.Graph`; options as of `kg.pipeline.build`."""
    from kg import pipeline

    return pipeline.build(sources, **options)


def write(graph: Any, out: str | Path) -> None:
    """Check a built graph and write it into a folder; raises `kg.errors.OutputError`."""
    from kg import output

    output.write(output.check(graph.quads)[0], Path(out), articles=graph.texts)


def open(out: str | Path) -> OpenGraph:
    """Open a build folder for queries; raises `kg.errors.StoreError` when there is none."""
    from kg.store.graph import Graph

    return Graph(out)


def query(out: str | Path, sparql: str) -> Any:
    """Run SPARQL on a build folder and give all its rows; raises `kg.errors.QueryError`."""
    return open(out).query(sparql)


def export(out: str | Path, target: str | Path, format: str | None = None) -> None:
    """Write the graph of a build folder in another format; see `kg.views.formats.FORMATS`."""
    from kg.store.connect import connect
    from kg.views import formats

    with connect(out) as store:
        formats.export(store.quads(), Path(target), format)


def extract(path: str) -> list[Any]:
    """The `kg.model.Reading` of each article in a file or folder."""
    from kg.errors import SourceError
    from kg.pipeline import extract as read
    from kg.pipeline import pages

    return [read(page) for page in pages([path], 5_000_000) if not isinstance(page, SourceError)]


def explain(path: str) -> str:
    """What was found in an article and why, as text."""
    from kg.explanation import explain as tell

    return "\n".join(tell(path))
