"""Read files, folders and standard input into pages.

Whatever cannot be read is told as a `SourceError` in its place, and reading goes on. The order is that of the sorted
paths, and within a file its own.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from kg.errors import SourceError
from kg.model import RawPage
from kg.steps.read.decoding import decode
from kg.steps.read.pages import Page, feed_pages, html_pages, json_pages, record_page, text_pages

__all__ = ["ENDINGS", "read"]

Reader = Callable[[str, str, str], Iterator[Page]]

_LINES = (".jsonl", ".ndjson")
_READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".txt": text_pages,
        ".md": text_pages,
        ".html": html_pages,
        ".htm": html_pages,
        ".xml": feed_pages,
        ".rss": feed_pages,
        ".atom": feed_pages,
        ".json": json_pages,
    }
)
ENDINGS = (*_READERS, *_LINES)
STANDARD_INPUT = "-"
_LOG = logging.getLogger(__name__)


def read(location: str | Path, *, max_bytes: int = 5_000_000, taken: set[str] | None = None) -> Iterator[Page]:
    """The pages of a file, of a folder with all that is in it, or of standard input (`-`).

    A file, or a line of a file of records, of more than `max_bytes` is not read. An identifier that was met before,
    in this call or in `taken` (which then grows), gets a number at its end; the log says so.
    """
    used = taken if taken is not None else set()
    pages = _standard_input(max_bytes) if str(location) == STANDARD_INPUT else _located(Path(location), max_bytes)
    for page in pages:
        yield _unique(page, used) if isinstance(page, RawPage) else page


def _unique(page: RawPage, used: set[str]) -> RawPage:
    identifier, number = page.identifier, 1
    while identifier in used:
        number += 1
        identifier = f"{page.identifier}-{number}"
    used.add(identifier)
    if number == 1:
        return page
    _LOG.warning("two sources are called %s: the later one becomes %s", page.identifier, identifier)
    return replace(page, identifier=identifier)


def _located(path: Path, max_bytes: int) -> Iterator[Page]:
    if path.is_dir():
        yield from _folder(path, max_bytes)
    elif path.is_symlink() and not path.exists():
        yield SourceError(str(path), "it is a link that leads nowhere")
    elif not path.exists():
        yield SourceError(str(path), "there is no such file or folder")
    elif not path.is_file():
        yield SourceError(str(path), "it is neither a file nor a folder")
    else:
        yield from _file(path, max_bytes)


def _folder(folder: Path, max_bytes: int) -> Iterator[Page]:
    """Everything below a folder, except what is hidden; links to folders are not followed."""
    unreadable: list[OSError] = []
    paths: list[Path] = []
    for place, folders, files in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        paths.extend(Path(place) / name for name in files if not name.startswith("."))
    for error in unreadable:
        yield SourceError(str(error.filename), "the folder may not be read; check its permissions")
    if not paths and not unreadable:
        yield SourceError(str(folder), "the folder has no files")
    for path in sorted(p for p in paths if p.stem.upper() != "README"):
        yield from _located(path, max_bytes)


def _file(path: Path, max_bytes: int) -> Iterator[Page]:
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        known = ", ".join(ENDINGS)
        yield SourceError(str(path), f"files that end in {ending or 'nothing'!r} are not known; known are {known}")
        return
    try:
        if ending in _LINES:
            yield from _records(path, max_bytes)
            return
        size = path.stat().st_size
        data = path.read_bytes() if size <= max_bytes else None
    except PermissionError:
        yield SourceError(str(path), "it may not be read; check its permissions")
        return
    except OSError as error:
        yield SourceError(str(path), f"it cannot be read: {error.strerror}")
        return
    yield from _too_large(str(path), size, max_bytes) if data is None else _decoded(str(path), path.stem, data, ending)


def _too_large(where: str, size: int, max_bytes: int) -> Iterator[Page]:
    yield SourceError(where, f"it is too large: {size} bytes, the limit is {max_bytes}")


def _decoded(where: str, identifier: str, data: bytes, ending: str) -> Iterator[Page]:
    if not data.strip():
        yield SourceError(where, "it is empty")
        return
    text = decode(data)
    if text is None:
        yield SourceError(where, "it is binary, or in an encoding that cannot be told; save it as UTF-8")
        return
    yield from _READERS[ending](where, identifier, text)


def _records(path: Path, max_bytes: int) -> Iterator[Page]:
    """One JSON record a line; a line that is none does not stop the others."""
    empty = True
    with path.open("rb") as lines:
        number = 0
        while line := lines.readline(max_bytes + 1):
            number += 1
            where = f"{path}, line {number}"
            if len(line) > max_bytes:
                yield from _too_large(where, len(line), max_bytes)
                while line and not line.endswith(b"\n"):
                    line = lines.readline(max_bytes)
            elif line.strip():
                yield _record(where, f"{path.stem}-{number}", line)
            else:
                continue
            empty = False
    if empty:
        yield SourceError(str(path), "it is empty")


def _record(where: str, identifier: str, line: bytes) -> Page:
    text = decode(line)
    if text is None:
        return SourceError(where, "it is binary, or in an encoding that cannot be told; save it as UTF-8")
    try:
        return record_page(where, identifier, json.loads(text))
    except (ValueError, RecursionError) as error:
        return SourceError(where, f"it is no sound JSON: {error}")


def _standard_input(max_bytes: int) -> Iterator[Page]:
    data = sys.stdin.buffer.read(max_bytes + 1)
    if len(data) > max_bytes:
        yield from _too_large("standard input", len(data), max_bytes)
        return
    yield from _decoded("standard input", "stdin", data, _ending_of(data.lstrip()[:400].lower()))


def _ending_of(head: bytes) -> str:
    """What a text without a name looks like."""
    if b"<rss" in head or b"<feed" in head or b"<rdf" in head:
        return ".xml"
    if head.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<article", b"<div", b"<p")):
        return ".html"
    return ".json" if head.startswith((b"{", b"[{")) else ".txt"
