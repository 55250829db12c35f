"""The store as the pages see it: opened again when a new generation has been built."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import NamedNode

from kg.store import generations
from kg.store.embedded import EmbeddedStore, open_store


class Reader:
    """One open store for all pages. It also knows the graphs, for `FROM`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._guard = threading.Lock()
        self._store = open_store(folder)
        self._generation = generations.current(folder)

    @contextmanager
    def store(self) -> Iterator[EmbeddedStore]:
        """The store of the good generation, for one page in one thread."""
        yield self._fresh()

    def _fresh(self) -> EmbeddedStore:
        with self._guard:
            if generations.current(self._folder) != self._generation:
                self._store = open_store(self._folder)  # pages that still read the old one keep it alive
                self._generation = generations.current(self._folder)
            return self._store

    def __contains__(self, iri: object) -> bool:
        """Whether the store has a named graph of this name."""
        try:
            return self._fresh().native.contains_named_graph(NamedNode(str(iri)))
        except ValueError:
            return False

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()
