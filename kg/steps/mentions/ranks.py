"""Ranks that are spelled like another word: "the team", which is "Lieutenant General" straight before a name."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Unit

HIDING = frozenset({"particle", "orgword", "noun"})
NAMES = frozenset({"given", "person", "short"})


def with_ranks(units: Sequence[Unit]) -> list[Unit]:
    """The units with each word that may be a rank read as one where the name of somebody follows it."""
    out = list(units)
    for at, unit in enumerate(units[:-1]):
        name = units[at + 1]
        if unit.kind not in HIDING or unit.prep or unit.pron or name.kind not in NAMES or name.conj or name.prep:
            continue
        title = next((e for e in unit.entries if e.kind == "title"), None)
        if title is not None and name.info != "particle":
            out[at] = unit._replace(kind="title", key=title.key, info=title.info)
    return out
