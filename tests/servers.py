"""Real SPARQL servers for tests: `oxigraph serve` from PyPI and Debian's Virtuoso, each started on a free port.

A server that is not installed fails the test where `CI` is set, and skips it elsewhere.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn

from kg.serve.app import create_app
from kg.serve.limits import Limits
from kg.store.servers import Server, server

VIRTUOSO_INI = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DirsAllowed = {folder}
NumberOfBuffers = 4000
CheckpointInterval = 0
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 4
[SPARQL]
ResultSetMaxRows = 10000
MaxQueryExecutionTime = 60
"""


def need(command: str) -> str:
    """The path of a program; fails in CI and skips elsewhere when it is not installed."""
    found = shutil.which(command) or shutil.which(str(Path(sys.executable).parent / command))
    if found is None:
        message = f"{command} is not installed, so this store was not tested"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return found


def free_port() -> int:
    """A port on the loopback address that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(url: str, process: subprocess.Popen[bytes], *, seconds: float = 60) -> None:
    """Return when the address answers; fails when the process ends or the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            pytest.fail(f"the server ended with {process.returncode}: {(process.stderr or process.stdout)}")
        try:
            httpx.get(url, timeout=2)
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"the server did not answer within {seconds} s")


@contextmanager
def running(command: list[str], url: str) -> Iterator[None]:
    """A server process for as long as the block lasts."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(url, process)
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def oxigraph(folder: Path) -> Iterator[Server]:
    """`oxigraph serve` with an empty store."""
    address = f"127.0.0.1:{free_port()}"
    command = [need("oxigraph"), "serve", "--location", str(folder / "oxigraph"), "--bind", address]
    with running(command, f"http://{address}/"):
        yield server(f"oxigraph+http://{address}")


@contextmanager
def virtuoso(folder: Path) -> Iterator[Server]:
    """Virtuoso with an empty database and its well-known first password."""
    sql, http = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(VIRTUOSO_INI.format(folder=folder, sql=sql, http=http))
    command = [need("virtuoso-t"), "+foreground", "+configfile", str(folder / "virtuoso.ini")]
    with running(command, f"http://127.0.0.1:{http}/sparql"):
        yield server(f"virtuoso+http://127.0.0.1:{http}", user="dba", password="dba")


SERVERS = {"oxigraph": oxigraph, "virtuoso": virtuoso}


@contextmanager
def explorer(folder: Path, limits: Limits | None = None) -> Iterator[str]:
    """`kg serve` on a build folder, in a thread; gives its address."""
    app = create_app(folder, limits=limits)
    port = free_port()
    web = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="critical"))
    thread = threading.Thread(target=web.run, daemon=True)
    thread.start()
    while not web.started:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        web.should_exit = True
        thread.join(20)
