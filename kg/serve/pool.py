"""Worker processes that are lent out one query or page at a time, and killed when it takes too long."""

from __future__ import annotations

import multiprocessing
import queue
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from kg.errors import StoreError
from kg.serve import worker
from kg.serve.limits import Limits
from kg.serve.site import Page
from kg.serve.worker import STORE, Answer, Question
from kg.store import generations

STARTING = 30.0


class BusyError(Exception):
    """No worker became free in time."""


class SlowQueryError(Exception):
    """The query was killed at its time limit, or took all the memory it may have."""


class _Process:
    def __init__(self, folder: Path, limits: Limits) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=worker.main, args=(theirs, str(folder), limits), daemon=True)
        self._process.start()
        theirs.close()
        self.generation = generations.current(folder / STORE)
        self.is_ready = False

    def wait_until_ready(self) -> None:
        if not self.is_ready:
            if not _polled(self.pipe, STARTING):
                raise StoreError("the process that answers queries did not start")
            self.pipe.recv_bytes()
            self.is_ready = True

    def kill(self) -> None:
        self._process.kill()
        self._process.join(5)
        self.pipe.close()


def _polled(pipe: Connection, seconds: float) -> bool:
    """Whether an answer comes within so many seconds; none comes in no time, however quick the worker is."""
    return seconds > 0 and pipe.poll(seconds)


class Pool:
    """A few workers on one build folder. A worker that sees an old generation is replaced when it is next used."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits
        self._free: queue.Queue[_Process] = queue.Queue()
        self._all: set[_Process] = set()
        self._guard = threading.Lock()
        for _ in range(limits.workers):
            self._start()

    def _start(self) -> None:
        process = _Process(self._folder, self._limits)
        with self._guard:
            self._all.add(process)
        self._free.put(process)

    def _end(self, process: _Process) -> None:
        with self._guard:
            self._all.discard(process)
        process.kill()

    def ask(self, asked: Question | Page) -> Answer:
        """The answer of a free worker; raises `BusyError` or `SlowQueryError`."""
        process = self._lend()
        try:
            process.wait_until_ready()
            process.pipe.send_bytes(worker.sent(asked))
            if not _polled(process.pipe, self._limits.seconds):
                raise SlowQueryError(f"the query was stopped after {self._limits.seconds:g} s")
            answer = worker.received(process.pipe.recv_bytes())
        except (EOFError, OSError) as error:
            self._replace(process)
            raise SlowQueryError("the query was stopped: it needs more memory than it may have") from error
        except BaseException:
            self._replace(process)
            raise
        self._free.put(process)
        return answer

    def _lend(self) -> _Process:
        while True:
            try:
                process = self._free.get(timeout=self._limits.waiting)
            except queue.Empty:
                raise BusyError("too many queries at once: try again in a moment") from None
            if process.generation == generations.current(self._folder / STORE):
                return process
            self._replace(process)

    def _replace(self, process: _Process) -> None:
        self._end(process)
        self._start()

    def close(self) -> None:
        """End all workers."""
        for process in list(self._all):
            self._end(process)
