"""Dashes that stand between a state and the name of its leader: "the presidents of Ruritania - N N, and of X - N"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.marks import DASHES
from kg.model import Unit

STATES = frozenset({"country", "nisba"})
NAMES = frozenset({"person", "short", "given", "unknown", "verb", "participle", "word"})
# how far back the office stands that all the names share
REACH = 24


def without_dashes(units: Sequence[Unit]) -> list[Unit]:
    """The units without a dash between a state and what may be a name, where an office of several people leads them."""
    return [unit for at, unit in enumerate(units) if not _parts_name(units, at)]


def _parts_name(units: Sequence[Unit], at: int) -> bool:
    if units[at].kind != "mark" or units[at].key not in DASHES or not 0 < at < len(units) - 1:
        return False
    state, name = units[at - 1], units[at + 1]
    if state.kind not in STATES or name.kind not in NAMES or name.conj or name.prep or name.pron:
        return False
    before = (unit for unit in units[max(0, at - REACH) : at - 1] if unit.kind == "office")
    return any(unit.info is not None and unit.info.number in ("plural", "dual") for unit in before)
