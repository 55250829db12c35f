"""Given names of two words whose second is always the same: "the shooting star of the faith"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit


def with_compounds(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> Sequence[Unit]:
    """The units with each given name and the tail of a compound name behind it made one."""
    tails = knowledge.groups["name_tails"]
    if not any(sentence.norms[u.start] in tails for u in units):
        return units
    out: list[Unit] = []
    for unit in units:
        first = out[-1] if out else None
        tail = unit.end - unit.start == 1 and sentence.norms[unit.start] in tails
        given = first is not None and first.kind == "given" and first.info != "particle" and first.end == unit.start
        if first is not None and tail and given:
            out[-1] = first._replace(end=unit.end)
        else:
            out.append(unit)
    return out
