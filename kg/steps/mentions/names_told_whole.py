"""Full names of the article that are met in two pieces, as each of their words is the name of somebody by itself."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Sentence, Unit

PERSON = "person"
SHORT = "short"


def joined(sentence: Sentence, units: list[Unit], names: frozenset[tuple[str, ...]]) -> list[Unit]:
    """The units, two words in a row that are together a full name of the article read as that name."""
    if not any(_is_pair(units, at) for at in range(len(units))):
        return units
    out: list[Unit] = []
    for at, unit in enumerate(units):
        first = sentence.norms[unit.start - 1][len(units[at - 1].conj) + len(units[at - 1].prep) :] if at else ""
        if out and _is_pair(units, at) and (first, sentence.norms[unit.start]) in names and out[-1] is units[at - 1]:
            out[-1] = out[-1]._replace(end=unit.end, info=None, entries=())
        else:
            out.append(unit)
    return out


def _is_pair(units: Sequence[Unit], at: int) -> bool:
    """Whether two people called by one word each stand side by side, and nothing is written onto the second."""
    first, last = units[at - 1], units[at]
    if at == 0 or first.kind != PERSON or last.kind != PERSON or last.conj or last.prep:
        return False
    return first.info == SHORT and first.end - first.start == 1 == last.end - last.start
