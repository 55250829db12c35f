"""States called with the noun of what they are: "the republic of X", however rarely the two stand together."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit


def with_state_nouns(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each noun of a state and the name behind it joined into that name."""
    nouns = knowledge.groups["state_nouns"]
    out: list[Unit] = []
    for unit in units:
        before = out[-1] if out else None
        if unit.kind == "country" and not (unit.conj or unit.prep) and before is not None:
            word = sentence.words(before.start, before.end)[len(before.conj) + len(before.prep) :]
            if word in nouns and before.kind not in ("office", "title"):
                out[-1] = unit._replace(start=before.start, conj=before.conj, prep=before.prep, info=None)
                continue
        out.append(unit)
    return out
