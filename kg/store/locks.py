"""Locks on files that vanish with the process that holds them, however it ends."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # not a POSIX system: RocksDB's own lock on the working folder still keeps writers apart
    fcntl = None  # type: ignore[assignment]


class FileLock:
    """A lock on a file, shared by many readers or held by one writer, until `release` or the process ends."""

    def __init__(self, handle: IO[str]) -> None:
        self._handle = handle

    def release(self) -> None:
        """Let go; may be called twice."""
        self._handle.close()


def acquire(path: Path, *, shared: bool = False) -> FileLock | None:
    """Take the lock at once, or None if another process holds it; raises `OSError` if it cannot be made."""
    handle = _opened(path, shared=shared)
    if fcntl is not None:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            handle.close()
            return None
    if not shared:
        handle.truncate(0)
        handle.write(str(os.getpid()))
        handle.flush()
    return FileLock(handle)


def _opened(path: Path, *, shared: bool) -> IO[str]:
    try:
        return path.open("a+", encoding="ascii")
    except PermissionError:
        if not shared:
            raise
    # A folder that may only be read, by this user at least, has no lock to take, but its writer may have left one.
    return path.open(encoding="ascii") if path.exists() else Path(os.devnull).open(encoding="ascii")


def holder(path: Path) -> str:
    """The number of the process that last held the lock for itself, or an empty string."""
    try:
        return path.read_text("ascii").strip()
    except OSError:
        return ""
