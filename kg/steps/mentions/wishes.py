"""Words about people that tell nothing of them: pious wishes behind names, where in a picture somebody stands."""

from __future__ import annotations

from kg.match.marks import PAUSES
from kg.model import Unit

BRACKET = 5


def without_asides(units: list[Unit]) -> list[Unit]:
    """The units without pious wishes behind names, and without the comma before each."""
    out: list[Unit] = []
    for unit in units:
        if unit.kind == "title" and unit.key == "aside":
            if out and out[-1].kind == "mark" and out[-1].key in PAUSES:
                out.pop()
            continue
        out.append(unit)
    return out


def without_positions(units: list[Unit], norms: tuple[str, ...], positions: frozenset[str]) -> list[Unit]:
    """The units without the brackets that tell where in a picture somebody stands: "N (right) says"."""
    out: list[Unit] = []
    position = 0
    for at, unit in enumerate(units):
        if at < position:
            continue
        if unit.key == "(" and out:
            closing = next((i for i in range(at + 1, min(at + BRACKET, len(units))) if units[i].key == ")"), at)
            if " ".join(norms[unit.end : units[closing].start]) in positions:
                position = closing + 1
                continue
        out.append(unit)
    return out
