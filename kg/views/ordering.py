"""Quads in one fixed order, whatever order they came in and however many they are.

A quad becomes a line: graph, subject, predicate and object in N-Triples, parted by spaces. Lines are sorted in
runs that fit into memory, the runs are kept in temporary files and merged, and equal lines become one.
"""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby, islice
from typing import IO, TypeAlias, TypeVar

from pyoxigraph import Quad, RdfFormat, parse, serialize

Item = TypeVar("Item")
Group: TypeAlias = list[tuple[str, str]]

BATCH = 20_000
RUN = 400_000


def ordered(quads: Iterable[Quad], *, merged: bool = False) -> Iterator[str]:
    """The quads as sorted lines without repetition; `merged` makes one graph of all."""
    return sorted_lines(_lines(quads, merged=merged))


def subjects(lines: Iterable[str]) -> Iterator[tuple[str, str, Group]]:
    """Sorted lines by graph and subject: graph, subject, and its predicates and objects."""
    for (graph, subject), group in groupby((line.split(" ", 3) for line in lines), key=lambda parts: parts[:2]):
        yield graph, subject, [(parts[2], parts[3]) for parts in group]


def parsed(lines: Iterable[str]) -> Iterator[Quad]:
    """Lines as quads again."""
    for batch in batches(lines, BATCH):
        yield from parse("\n".join(map(statement, batch)), format=RdfFormat.N_QUADS)


def statement(line: str) -> str:
    """A line as an N-Quads statement, without line end."""
    graph, rest = line.split(" ", 1)
    return f"{rest} {graph} ." if graph else f"{rest} ."


def batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of `size`, the last one shorter."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def sorted_lines(lines: Iterable[str]) -> Iterator[str]:
    """Any lines sorted by code point, each one once, with no more than a few runs in memory."""
    with ExitStack() as files:
        runs: list[Iterable[str]] = []
        for run in batches(lines, RUN):
            run.sort()
            runs.append(run if len(run) < RUN else _spilled(run, files))
        last = None
        for line in runs[0] if len(runs) == 1 else heapq.merge(*runs):
            if line != last:
                yield line
            last = line


def _spilled(run: list[str], files: ExitStack) -> Iterator[str]:
    file: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n")  # noqa: SIM115 (closed by `files`)
    files.enter_context(file)
    file.writelines(f"{line}\n" for line in run)
    file.seek(0)
    return _read(file)


def _read(file: IO[str]) -> Iterator[str]:
    return (line[:-1] for line in file)


def _lines(quads: Iterable[Quad], *, merged: bool) -> Iterator[str]:
    for batch in batches(quads, BATCH):
        for line in (serialize(batch, format=RdfFormat.N_QUADS) or b"").decode().split("\n"):
            if line:
                yield _graph_first(line[:-2], merged=merged)


def _graph_first(line: str, *, merged: bool) -> str:
    if line[-1] == ">":
        head, _, last = line.rpartition(" ")
        if last[0] == "<" and '"' not in last and head.count(" ") > 1:
            return f" {head}" if merged else f"{last} {head}"
    return f" {line}"
