"""What `particles.toml` holds: groups of small words, words that point back, bodies, adjectives of who convenes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kg.knowledge.endings import Endings
from kg.match.fold import fold
from kg.model import Entry


def _folded_groups(groups: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(map(fold, forms)) for name, forms in groups.items()}


def convener_forms(convened: Iterable[Mapping[str, Any]], endings: Endings) -> dict[str, str]:
    """Every form of the adjectives by which the meetings of an organisation are called, to its key."""
    bases = [(fold(base), row["key"]) for row in convened for base in row["nisba"]]
    forms = [(base + ending, key) for base, key in bases for ending, _, _ in endings.nisba]
    return {article + form: key for form, key in forms for article in ("", endings.article)}


def joined_groups(*tables: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    """The folded words of each group in any of several tables."""
    folded = [_folded_groups(table) for table in tables]
    return {name: frozenset().union(*(t.get(name, frozenset()) for t in folded)) for t in folded for name in t}


def anaphor_forms(groups: Mapping[str, list[str]]) -> list[tuple[str, Entry]]:
    kinds = {"counterpart": "counterpart", "own_state": "state_of"}
    return [(fold(f), Entry(kinds.get(name, "anaphor"), name)) for name, forms in groups.items() for f in forms]


def body_forms(bodies: Mapping[str, Mapping[str, Any]], endings: Endings) -> list[tuple[str, Entry]]:
    out = []
    for key, row in bodies.items():
        out += [(fold(f), Entry("body", key, fold(f) if row.get("by_form") else "")) for f in row["forms"]]
        out += [(fold(f), Entry("body", key, fold(f) if row.get("by_form") else "")) for f in row["construct"]]
    return out
