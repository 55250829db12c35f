"""The store in a folder: Oxigraph on RocksDB, with one writer and many readers.

Readers see one finished generation, and the writer works on a copy of it (hard links, some milliseconds) that
becomes the next generation when it is published. See `generations` for why that survives anything.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import pyoxigraph
from pyoxigraph import DefaultGraph, NamedNode, Quad

from kg.errors import StoreError
from kg.prefixes import prefixes
from kg.store import bulk, generations
from kg.store.articles import resting_on
from kg.store.lexer import bind
from kg.store.locks import FileLock
from kg.store.parsing import query_error
from kg.store.protocol import without_blank_nodes
from kg.store.results import Results
from kg.store.rows import Term


def write(quads: Iterable[Quad], folder: Path) -> int:
    """Write a whole new graph beside the old one, then put it in its place; gives the number of quads.

    Until the very end, and if the process is killed, the folder holds the old graph. Raises `StoreError`
    when another process writes there or the disk is full.
    """
    return _write(bulk.pieces_of_quads(quads), folder, checked=True)


def write_files(paths: Iterable[Path], folder: Path) -> int:
    """Like `write`, from N-Quads files, such as the parts that a cluster has written."""
    return _write(bulk.pieces_of_files(paths), folder, checked=False)


def _write(pieces: Iterable[bytes], folder: Path, *, checked: bool) -> int:
    lock = generations.lock_writer(folder)
    working = folder / generations.WORKING
    try:
        size = _fill(working, pieces, checked=checked)
        generation = generations.next_generation(folder)
        working.rename(generation)
        generations.publish(folder, generation)
        return size
    except OSError as error:
        raise StoreError(f"the graph could not be written to {folder}: {error}") from error
    finally:
        shutil.rmtree(working, ignore_errors=True)
        lock.release()


def _fill(working: Path, pieces: Iterable[bytes], *, checked: bool) -> int:
    store = pyoxigraph.Store(str(working))
    bulk.load(store, pieces, checked=checked)
    store.optimize()
    store.flush()
    return len(store)


class EmbeddedStore:
    """A store folder, opened by `open_store`. Use it in the thread that asked until its rows are read."""

    def __init__(self, folder: Path, store: pyoxigraph.Store, lock: FileLock, *, writable: bool) -> None:
        self.folder = folder
        self.writable = writable
        self._store: pyoxigraph.Store | None = store
        self._lock = lock
        self._dirty = False

    @property
    def native(self) -> pyoxigraph.Store:
        """The Oxigraph store; raises `StoreError` when it was closed."""
        if self._store is None:
            raise StoreError(f"the store {self.folder} is closed")
        return self._store

    def query(self, sparql: str, *, bindings: Mapping[str, Term] | None = None) -> Results:
        """Run a SPARQL query; raises `QueryError` with its line and column if it is malformed."""
        try:
            return Results(self.native.query(bind(sparql, bindings or {}), prefixes=dict(prefixes())))
        except SyntaxError as error:
            raise query_error(error, sparql) from error
        except OSError as error:
            raise StoreError(f"the store {self.folder} could not answer: {error}") from error

    def change(
        self, *, insert: Iterable[Quad] = (), remove: Iterable[Quad] = (), drop: Iterable[NamedNode] = ()
    ) -> None:
        """Drop, remove, insert; a failure gives up everything since the last `publish`."""
        self._require_writable()
        try:
            self._apply(list(without_blank_nodes(insert)), list(remove), list(drop))
        except OSError as error:
            self._give_up()
            raise StoreError(f"the store {self.folder} could not be changed: {error}") from error

    def _apply(self, insert: list[Quad], remove: list[Quad], drop: list[NamedNode]) -> None:
        self._dirty = True
        for graph in drop:
            self.native.remove_graph(graph)
        for quad in remove:
            self.native.remove(quad)
        self.native.extend(insert)

    def replace_graph(self, graph: NamedNode, quads: Iterable[Quad]) -> None:
        """Drop a named graph and insert quads in one change."""
        self.change(insert=quads, drop=[graph])

    def remove_article(self, graph: NamedNode) -> None:
        """Drop an article's graph and the plain triples that rest on it alone."""
        self.change(remove=resting_on(self, graph), drop=[graph])

    def quads(self) -> Iterator[Quad]:
        """Every quad, the default graph's first."""
        yield from self.native.quads_for_pattern(None, None, None, DefaultGraph())
        for graph in self.graphs():
            yield from self.native.quads_for_pattern(None, None, None, graph)

    def graphs(self) -> list[NamedNode]:
        """The names of the named graphs, sorted."""
        named = (graph for graph in self.native.named_graphs() if isinstance(graph, NamedNode))
        return sorted(named, key=lambda graph: graph.value)

    def __len__(self) -> int:
        return len(self.native)

    def publish(self) -> None:
        """Make all changes so far the current generation, which new readers see from now on."""
        self._require_writable()
        try:
            self.native.flush()
            generation = generations.next_generation(self.folder)
            self.native.backup(str(generation))
            generations.publish(self.folder, generation)
        except OSError as error:
            raise StoreError(f"the graph could not be written to {self.folder}: {error}") from error
        self._dirty = False

    def close(self) -> None:
        """Publish what was changed and let go of the folder; may be called twice."""
        if self._store is None:
            return
        try:
            if self._dirty:
                self.publish()
        finally:
            self._give_up()

    def _give_up(self) -> None:
        self._store = None
        if self.writable:
            shutil.rmtree(self.folder / generations.WORKING, ignore_errors=True)
        self._lock.release()

    def _require_writable(self) -> None:
        if not self.writable:
            raise StoreError(f"the store {self.folder} was opened for reading")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        elif self._store is not None:
            self._give_up()


def open_store(folder: Path, *, writable: bool = False) -> EmbeddedStore:
    """Open a store folder for reading, or for writing (an empty one is made where there is none).

    Raises `StoreError` if there is nothing to read, or another process writes while this one wants to.
    """
    return _open_writer(folder) if writable else _open_reader(folder)


def _open_reader(folder: Path) -> EmbeddedStore:
    generation, lock = generations.lock_reader(folder)
    try:
        return EmbeddedStore(folder, pyoxigraph.Store.read_only(str(generation)), lock, writable=False)
    except (OSError, ValueError) as error:
        lock.release()
        raise StoreError(f"the store {folder} cannot be opened: {error}") from error


def _open_writer(folder: Path) -> EmbeddedStore:
    lock = generations.lock_writer(folder)
    working = folder / generations.WORKING
    good = generations.current(folder)
    try:
        if good is not None:
            pyoxigraph.Store.read_only(str(good)).backup(str(working))
        return EmbeddedStore(folder, pyoxigraph.Store(str(working)), lock, writable=True)
    except (OSError, ValueError) as error:
        lock.release()
        raise StoreError(f"the store {folder} cannot be opened for writing: {error}") from error
