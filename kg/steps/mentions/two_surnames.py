"""Two people called by their family names alone, one right behind the other: "N criticised M", no name of one."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.lexicon import Lexicon
from kg.model import Sentence, Unit

VERB = "verb"
PAIR = 2
Sentences = Sequence[tuple[Sentence, list[Unit]]]


def parted(marked: Sentences, lexicon: Lexicon) -> Sentences:
    """The sentences, two family names that follow a verb read as its subject and its object.

    The first ends the full name of somebody, the second that of somebody else, or the base knows somebody by it.
    """
    pairs = [_is_pair(units, at) for _, units in marked for at in range(len(units))]
    if not any(pairs):
        return marked
    names = full_names(marked)
    lasts = frozenset(name[-1] for name in names)
    others = frozenset(name[-1] for name in names if name[0] not in lasts)
    return [(sentence, _parted(sentence, units, lasts, others, lexicon)) for sentence, units in marked]


def _is_pair(units: Sequence[Unit], at: int) -> bool:
    """Whether a name of two words that nobody knows stands right behind a verb."""
    unit = units[at]
    strange = unit.kind == "person" and not unit.key and unit.end - unit.start == PAIR
    return strange and at > 0 and units[at - 1].kind == VERB and not (unit.conj or unit.prep)


def full_names(marked: Sentences) -> frozenset[tuple[str, ...]]:
    """The words of all names of more than one."""
    names: set[tuple[str, ...]] = set()
    for sentence, units in marked:
        for unit in units:
            if unit.kind == "person" and unit.end - unit.start > 1:
                first = sentence.norms[unit.start][len(unit.conj) + len(unit.prep) :]
                names.add((first, *sentence.norms[unit.start + 1 : unit.end]))
    return frozenset(names)


def _parted(
    sentence: Sentence, units: list[Unit], lasts: frozenset[str], others: frozenset[str], lexicon: Lexicon
) -> list[Unit]:
    out: list[Unit] = []
    for at, unit in enumerate(units):
        out.append(unit)
        if not _is_pair(units, at):
            continue
        first, last = sentence.norms[unit.start], sentence.norms[unit.end - 1]
        known = tuple([entry for entry in lexicon.get(last) if entry.kind == "short"])
        if first in lasts and (last in others or known):
            out[-1] = unit._replace(end=unit.end - 1, info="short", entries=())
            out.append(Unit(unit.end - 1, unit.end, "person", "", "short", "", "", "", False, known))
    return out
