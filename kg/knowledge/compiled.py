"""The knowledge as the wheel carries it, made when that is built: to load it takes a fifth of the time of making it.

The file begins with a digest of all the data and code that it was made by, so that one that has gone stale is passed
over and the knowledge made anew. A checkout has no such file.
"""

from __future__ import annotations

import pickle
import sys
from hashlib import blake2b
from pathlib import Path
from typing import Any

PLACE = Path("_shipped", "knowledge")
DATA = (Path("lang", "ar"), Path("world"))
CODE = (Path("knowledge"), Path("match"), Path("model"))
# the code may lie there translated to machine code as well
SOURCES = frozenset({".py", ".toml", ".csv"})
SIZE = 32
# what is made when it is first asked for, and always is
ASKED_FIRST = ("topics", "traces", "namesakes", "name_words", "heads_of_bodies")


def write_compiled(knowledge: Any, package: Path, path: Path) -> None:
    """Write the knowledge that was made of the data of a package into a file."""
    knowledge.lexicon.condense()
    for name in ASKED_FIRST:
        getattr(knowledge, name)
    path.write_bytes(_digest(package) + pickle.dumps(knowledge, pickle.HIGHEST_PROTOCOL))


def read_compiled(package: Path) -> Any:
    """The knowledge that a package carries ready made; None where it has none, or another than its data and code make.

    The file is a part of the package, to be trusted like its code.
    """
    try:
        stream = (package / PLACE).open("rb")
    except OSError:
        return None
    with stream:
        return pickle.load(stream) if stream.read(SIZE) == _digest(package) else None


def _digest(package: Path) -> bytes:
    """A digest of the data of a package, of the code that makes knowledge of it, and of the version of Python."""
    digest = blake2b(repr(sys.version_info[:2]).encode(), digest_size=SIZE)
    for folder in (*DATA, *CODE):
        for path in sorted((package / folder).glob("*.*")):
            if path.is_file() and path.suffix in SOURCES:
                content = path.read_bytes()
                digest.update(f"{folder.as_posix()}/{path.name} {len(content)}\n".encode())
                digest.update(content)
    return digest.digest()
