"""A change too large for one request, made ready in graphs that nobody reads and then put in place by one request.

The SPARQL 1.1 recommendation wants a request to be all or nothing, whatever number of operations it holds. The
quads come in batches into staging graphs, one for each graph they belong to; the request that puts them in place names
graphs alone, so it stays small.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TypeVar

from pyoxigraph import NamedNode

from kg.prefixes import expand

Item = TypeVar("Item")


def batched(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def namespace() -> str:
    """Where staging graphs are, outside of the namespace of the graphs that are read."""
    return expand("base:") + "staging/"


class Staging:
    """The staging graphs of one change: for each target, one of what comes and one of what goes."""

    def __init__(self) -> None:
        self._prefix = f"{namespace()}{uuid.uuid4().hex}/"
        self._graphs: dict[tuple[str, str], str] = {}

    def graph(self, purpose: str, target: str) -> str:
        """The staging graph of a target; `purpose` is `insert` or `remove`."""
        return self._graphs.setdefault((purpose, target), f"{self._prefix}{purpose}{len(self._graphs)}")

    def steps(self, drop: Iterable[NamedNode]) -> list[list[str]]:
        """The operations that put everything in place, target by target; doing them twice does no harm."""
        by_target: dict[str, list[str]] = {graph.value: [f"DROP SILENT GRAPH {graph}"] for graph in drop}
        for purpose, write in (("remove", _remove), ("insert", _insert)):
            for (kind, target), staged in self._graphs.items():
                if kind == purpose:
                    by_target.setdefault(target, []).append(write(staged, target))
        return list(by_target.values())

    def cleaning(self) -> list[str]:
        """The operations that drop the staging graphs."""
        return [f"DROP SILENT GRAPH <{staged}>" for staged in self._graphs.values()]


def _remove(staged: str, target: str) -> str:
    return f"DELETE {{ GRAPH <{target}> {{ ?s ?p ?o }} }} WHERE {{ GRAPH <{staged}> {{ ?s ?p ?o }} }}"


def _insert(staged: str, target: str) -> str:
    return f"INSERT {{ GRAPH <{target}> {{ ?s ?p ?o }} }} WHERE {{ GRAPH <{staged}> {{ ?s ?p ?o }} }}"


def by_graph(pairs: Iterable[tuple[str, Item]]) -> Mapping[str, list[Item]]:
    """What belongs to each graph, in order."""
    found: dict[str, list[Item]] = {}
    for graph, item in pairs:
        found.setdefault(graph, []).append(item)
    return found
