"""The form in which the names of gold facts and of a graph are compared."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any


def _table(data: Mapping[str, Any]) -> dict[int, str]:
    table = {ord(letter): other for letter, other in data["letters"].items()}
    table |= {ord(char): "" for char in data["removed"]["characters"]}
    for first, last in data["removed"]["ranges"]:
        table |= dict.fromkeys(range(ord(first), ord(last) + 1), "")
    return table | {ord(char): " " for char in data["spaces"]["characters"]}


_TABLE = _table(tomllib.loads(Path(__file__).with_name("names.toml").read_text("utf-8")))


@lru_cache(maxsize=1 << 16)
def key(name: str) -> str:
    """A name without diacritics, tatweel, quotation marks, letter variants or case."""
    text = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return " ".join(text.translate(_TABLE).split()).casefold()
