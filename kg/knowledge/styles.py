"""Styles of address like "His Majesty": their words and whom they fit, read from the language data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kg.match.fold import fold


class Style(NamedTuple):
    """A style of address: the ids of the offices whose holders it fits, or `any` who holds an office."""

    id: str
    offices: frozenset[str]
    any: bool


def load_styles(path: Path) -> Mapping[str, Style]:
    """Read `styles.toml`: the style of each of its words, folded."""
    data = tomllib.loads(path.read_text("utf-8"))
    styles = {row["id"]: Style(row["id"], frozenset(row["offices"]), row.get("any", False)) for row in data["style"]}
    return {fold(word): styles[row["id"]] for row in data["style"] for word in row["words"]}
