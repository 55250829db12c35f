"""The articles as they were read, kept beside the graph, so that every offset can be shown in its text."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

FOLDER = "articles"
_PLAIN = re.compile(r"\w[\w .-]*")
_LONGEST = 200


def write_texts(texts: Mapping[str, str], folder: Path) -> None:
    """Write each text, by the identifier of its article, to a file of its own in `folder`; raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    for identifier, text in texts.items():
        with (folder / file_name(identifier)).open("w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)


def read_text(folder: Path, identifier: str) -> str | None:
    """The text of an article exactly as it was read, or None where it was not kept."""
    try:
        with (folder / file_name(identifier)).open(encoding="utf-8", newline="") as file:
            return file.read()
    except OSError:
        return None


def file_name(identifier: str) -> str:
    """`IDENTIFIER.txt` where that is a sound name for a file, else a name made of its hash."""
    if _PLAIN.fullmatch(identifier) and len(identifier.encode(errors="replace")) <= _LONGEST:
        return f"{identifier}.txt"
    return f"x{hashlib.sha256(identifier.encode(errors='replace')).hexdigest()[:16]}.txt"
