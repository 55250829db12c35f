"""The process that evaluates queries and writes pages, so that it can be killed.

It has no network, little memory, and nothing to write to. It reads a `Question` or a `Page` from its pipe, as JSON, and
answers with a line of JSON and the body. All of a query happens in one thread, since Oxigraph's results may not cross
threads.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from pyoxigraph import NamedNode

from kg.errors import KgError, QueryError
from kg.prefixes import prefixes
from kg.serve.limits import Limits
from kg.serve.site import Page, written
from kg.store.embedded import EmbeddedStore, open_store
from kg.store.parsing import query_error
from kg.store.results import Native, Results
from kg.store.rows import Row

STORE = "store"
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query, the format of its answer, the base of its relative IRIs, and the graphs that the protocol names.

    Without named graphs (None), they are those of the store.
    """

    query: str
    format: str
    base: str | None = None
    default_graphs: list[str] | None = None
    named_graphs: list[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`kind` is `ok`, `query` (a bad query), `large` or `failed`; `message` says what is wrong."""

    kind: str
    message: str = ""
    line: int | None = None
    column: int | None = None
    body: bytes = b""


class LargeAnswerError(Exception):
    """The answer has more rows or bytes than allowed."""


def main(pipe: Connection, folder: str, limits: Limits) -> None:
    """Answer what comes, for the build in `folder`, until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _confine(limits)
    with open_store(Path(folder) / STORE) as store:
        pipe.send_bytes(b"ready")
        while True:
            try:
                asked = json.loads(pipe.recv_bytes())
            except (EOFError, OSError):
                return
            found = _page(store, folder, asked, limits) if "name" in asked else answer(store, Question(**asked), limits)
            _send(pipe, found)


def sent(asked: Question | Page) -> bytes:
    """What the worker is sent."""
    return json.dumps(asdict(asked)).encode()


def _send(pipe: Connection, found: Answer) -> None:
    head = asdict(found)
    body = head.pop("body")
    pipe.send_bytes(json.dumps(head).encode() + b"\n" + body)


def received(data: bytes) -> Answer:
    """The answer that a worker sent."""
    head, _, body = data.partition(b"\n")
    return Answer(**json.loads(head), body=body)


def _confine(limits: Limits) -> None:
    """Give up what a query does not need: memory beyond the limit, core dumps and, where it can be, the network."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        ctypes.CDLL(None).unshare(CLONE_NEWNET if os.geteuid() == 0 else CLONE_NEWUSER | CLONE_NEWNET)
    except (AttributeError, OSError):
        return


def answer(store: EmbeddedStore, question: Question, limits: Limits) -> Answer:
    """Evaluate one question; whatever goes wrong is an answer, too."""

    def body() -> bytes:
        parts: list[bytes] = []
        evaluate(store, question, most=limits.rows).write(_sink(parts, limits), question.format)
        return b"".join(parts)

    return _answered(body)


def _page(store: EmbeddedStore, folder: str, asked: dict[str, Any], limits: Limits) -> Answer:
    def body() -> bytes:
        parts: list[bytes] = []
        _sink(parts, limits)(written(store, Path(folder), Page(**asked)))
        return b"".join(parts)

    return _answered(body)


def _answered(body: Callable[[], bytes]) -> Answer:
    try:
        return Answer(kind="ok", body=body())
    except LargeAnswerError as error:
        return Answer(kind="large", message=str(error))
    except QueryError as error:
        return Answer(kind="query", message=str(error), line=error.line, column=error.column)
    except (KgError, OSError, ValueError, RuntimeError) as error:
        return Answer(kind="failed", message=f"the query failed: {error}")


def evaluate(store: EmbeddedStore, question: Question, *, most: int) -> Results:
    """Start a query; its rows raise `LargeAnswerError` when there are more than `most`."""
    try:
        native = store.native.query(
            question.query,
            base_iri=question.base,
            prefixes=dict(prefixes()),
            default_graph=_nodes(question.default_graphs),
            named_graphs=_nodes(question.named_graphs),
        )
    except SyntaxError as error:
        raise query_error(error, question.query) from error
    return _Capped(native, most)


class _Capped(Results):
    """Results that refuse to be more than `most` rows."""

    def __init__(self, native: Native, most: int) -> None:
        super().__init__(native)
        self._most = most

    def stream(self) -> Iterator[Row]:
        for index, row in enumerate(super().stream()):
            if index >= self._most:
                message = f"the answer has more than {self._most} rows: ask for fewer with LIMIT, or by pages"
                raise LargeAnswerError(message)
            yield row


def _nodes(iris: list[str] | None) -> Any:
    return None if iris is None else [NamedNode(iri) for iri in iris]


def _sink(parts: list[bytes], limits: Limits) -> Callable[[str | bytes], None]:
    size = 0

    def write(piece: str | bytes) -> None:
        nonlocal size
        parts.append(piece.encode() if isinstance(piece, str) else piece)
        size += len(parts[-1])
        if size > limits.bytes:
            raise LargeAnswerError(f"the answer is larger than {limits.bytes:,} bytes: ask for less, or by pages")

    return write
