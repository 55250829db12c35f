"""Loading millions of quads: as N-Quads in pieces, on some threads, so that neither Python nor memory is in the way.

One `bulk_load` of everything takes 2 GB for 2 million quads, and small pieces a tenth of that, in less time. The
engine parses and sorts outside of Python's lock, and waits for the disk after each piece. While pieces arrive, a
thread of its own already merges those that lie there, again and again, and all of that is merged once more in the
end: it is work for nothing, and the more threads load, the less there is of it. Beside two threads, six write half as
many bytes and take a quarter less of the processors.

Quads in memory go the same way: writing 2 million of them as N-Quads takes a second, and `bulk_extend`, which asks
Python for each, is slower and runs on one thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from threading import Semaphore

import pyoxigraph
from pyoxigraph import Quad, RdfFormat

from kg.errors import StoreError

PIECE = 3_500_000
QUADS = 20_000
THREADS = 6
_BLANK = re.compile(rb"(?m)^_:\S+ |^<[^>]*> <[^>]*> _:\S+ (?:<[^>]*> )?\.$| _:\S+ \.$")


def pieces_of_quads(quads: Iterable[Quad]) -> Iterator[bytes]:
    """Quads as N-Quads, some thousands at a time."""
    rest = iter(quads)
    while batch := list(islice(rest, QUADS)):
        yield pyoxigraph.serialize(batch, format=RdfFormat.N_QUADS) or b""


def pieces_of_files(paths: Iterable[Path]) -> Iterator[bytes]:
    """N-Quads files cut at line ends."""
    for path in paths:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                yield piece + file.readline()


def load(store: pyoxigraph.Store, pieces: Iterable[bytes], *, checked: bool = False) -> None:
    """Load pieces into an empty store; raises `StoreError` for a blank node or malformed N-Quads.

    `checked` pieces were made of terms, whose IRIs and language tags are sound already.
    """
    free = Semaphore(THREADS + 1)
    waiting: list[Future[None]] = []
    with ThreadPoolExecutor(THREADS) as threads:
        for piece in pieces:
            _refuse_blank_nodes(piece)
            free.acquire()
            waiting = [future for future in waiting if not _is_over(future)]
            waiting.append(threads.submit(_load, store, piece, free, checked))
        for future in waiting:
            future.result()


def _is_over(future: Future[None]) -> bool:
    """Whether a piece is in; its error, if it had one, is raised here."""
    if future.done():
        future.result()
    return future.done()


def _load(store: pyoxigraph.Store, piece: bytes, free: Semaphore, checked: bool) -> None:
    try:
        store.bulk_load(input=piece, format=RdfFormat.N_QUADS, lenient=checked)
    except SyntaxError as error:
        raise StoreError(f"this is not N-Quads: {error}") from error
    finally:
        free.release()


def _refuse_blank_nodes(piece: bytes) -> None:
    if b"_:" in piece and (found := _BLANK.search(piece)):
        line = piece[piece.rfind(b"\n", 0, found.start() + 1) + 1 :].split(b"\n", 1)[0]
        raise StoreError(f"a blank node cannot be stored: {line.decode(errors='replace')[:200]}")
