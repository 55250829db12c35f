"""How a store folder survives `kill -9` at any moment.

    store/
      current              the name of the good generation, replaced in one rename
      generation-000007/   a RocksDB that nobody writes to any more
      generation-000007.lock  readers hold it shared, so that nobody deletes it under them
      working/             the one that is being written, or the rest of one that was killed
      writer.lock          held by the one writer

A generation becomes current only when it is complete; all that is not current may be deleted.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kg.errors import StoreError
from kg.store.locks import FileLock, acquire, holder

POINTER = "current"
WORKING = "working"
NAME = "generation-{:06d}"
RETRIES = 20


def current(folder: Path) -> Path | None:
    """The folder of the good generation, or None where no graph was ever completed."""
    try:
        name = (folder / POINTER).read_text("ascii").strip()
    except OSError:
        return None
    return folder / name


def lock_writer(folder: Path) -> FileLock:
    """Become the one writer; raises `StoreError` while another process writes or the folder cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = acquire(folder / "writer.lock")
    except OSError as error:
        raise StoreError(f"the store {folder} cannot be written: {error}") from error
    if lock is None:
        pid = holder(folder / "writer.lock")
        by = f" (number {pid})" if pid else ""
        raise StoreError(f"the store {folder} is being written by another process{by}: wait until it has ended")
    shutil.rmtree(folder / WORKING, ignore_errors=True)
    return lock


def lock_reader(folder: Path) -> tuple[Path, FileLock]:
    """The good generation, kept from deletion; raises `StoreError` where there is none."""
    generation = None
    for _ in range(RETRIES):
        generation = current(folder)
        if generation is None:
            raise StoreError(f"there is no graph in {folder}: build one first")
        try:
            lock = acquire(generation.with_suffix(".lock"), shared=True)
        except OSError as error:
            raise StoreError(f"the store {folder} cannot be opened: {error}") from error
        if lock and current(folder) == generation and generation.is_dir():
            return generation, lock
        if lock:
            lock.release()
    raise StoreError(f"the store {folder} points to {generation}, which is not there: build the graph again")


def next_generation(folder: Path) -> Path:
    """A name that no generation of the folder has had."""
    numbers = [int(path.name[-6:]) for path in folder.glob("generation-[0-9]*[0-9]") if path.is_dir()]
    good = current(folder)
    if good is not None:
        numbers.append(int(good.name[-6:]))
    return folder / NAME.format(max(numbers, default=0) + 1)


def publish(folder: Path, generation: Path) -> None:
    """Make a complete generation the current one, for good, and delete those that nobody reads."""
    _sync(generation)
    pointer = folder / f"{POINTER}.new"
    with pointer.open("w", encoding="ascii") as handle:
        handle.write(f"{generation.name}\n")
        handle.flush()
        os.fsync(handle.fileno())
    pointer.replace(folder / POINTER)
    _sync(folder)
    sweep(folder)


def _sync(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path) -> None:
    """Delete the generations that are neither current nor read by anybody."""
    good = current(folder)
    for unfinished in folder.glob("generation-*.tmp"):
        shutil.rmtree(unfinished, ignore_errors=True)
    for generation in sorted(folder.glob("generation-[0-9]*[0-9]")):
        if generation == good or not generation.is_dir():
            continue
        lock = acquire(generation.with_suffix(".lock"))
        if lock is not None:
            shutil.rmtree(generation, ignore_errors=True)
            generation.with_suffix(".lock").unlink(missing_ok=True)
            lock.release()
