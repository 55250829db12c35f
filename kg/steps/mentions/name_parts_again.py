"""Parts of full names that stand alone later in an article, where the form alone hides them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.marks import COMMAS
from kg.model import Sentence, Unit
from kg.steps.mentions.name_parts import LEAST_LETTERS

VERB = "verb"
THAT = "that"
HIDING = frozenset({"verb", "word", "noun", "particle", "participle"})


def without_hearers(sentence: Sentence, units: Sequence[Unit], short: frozenset[str], lam: str) -> list[Unit]:
    """The units, whoever is spoken to taken out of the speaker's name: "said N to-M" has M told of by a full name.

    A strange word behind a name reads as its next part, unless it is "to" and a part of another name of the article.
    """
    out: list[Unit] = []
    for unit in units:
        last = sentence.tokens[unit.end - 1].norm
        named = unit.kind == "person" and not unit.key and unit.end - unit.start > 1
        if named and last[:1] == lam and len(last) > LEAST_LETTERS and last[1:] in short:
            alone = unit.end - unit.start == 2
            out.append(unit._replace(end=unit.end - 1, info="short" if alone else unit.info, entries=()))
            out.append(Unit(unit.end - 1, unit.end, "person", "", "short", "", lam, "", False, ()))
        else:
            out.append(unit)
    return out


def with_hidden_names(sentence: Sentence, units: Sequence[Unit], ends: frozenset[str]) -> list[Unit]:
    """The units, a word spelled like a part of a full name of the article read as that person.

    It stands between a verb, or "that", and a comma, where neither a verb nor a particle stands.
    """
    out = list(units)
    for at in range(1, len(out) - 1):
        unit, before, behind = out[at], out[at - 1], out[at + 1]
        if unit.kind not in HIDING or behind.kind != "mark" or behind.key not in COMMAS:
            continue
        if unit.conj or unit.prep or unit.pron or unit.end - unit.start > 1:
            continue
        if before.kind != VERB and before.key != THAT:
            continue
        if sentence.tokens[unit.start].norm in ends:
            out[at] = unit._replace(kind="person", key="", info="short", entries=())
    return out
