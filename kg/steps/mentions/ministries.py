"""Ministries that no list names: "the ministry of oil", told by its head noun and the field behind it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit
from kg.steps.mentions.portfolios import MOST_PARTS, field_end, further_part

MINISTRY = "ministry"


def with_ministries(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each head noun of a ministry and its field joined into one body.

    The field is definite nouns and their adjectives, "of oil", "of international relations and cooperation"; what
    "and" joins goes with it where it is definite as well and an adjective of a state or a particle follows.
    """
    article = knowledge.lexicon.clitics.article
    out: list[Unit] = []
    at = 0
    while at < len(units):
        unit = units[at]
        head = unit.kind == "orgword" and any(e.kind == "orgword" and e.info == MINISTRY for e in unit.entries)
        if (
            not head
            or unit.pron
            or sentence.words(unit.start, unit.end)[len(unit.conj) + len(unit.prep) :][:2] == article
        ):
            out.append(unit)
            at += 1
            continue
        first = at + 1
        if (
            first < len(units)
            and sentence.words(units[first].start, units[first].end) in knowledge.offices.portfolio_words
        ):
            first += 1
        end = field_end(sentence, units, first, article)
        while (
            end > first and end - first < MOST_PARTS and (beyond := further_part(sentence, units, end, knowledge)) > end
        ):
            end = beyond
        if end == first:
            out.append(unit)
            at += 1
            continue
        whole = sentence.words(unit.start, units[end - 1].end)[len(unit.conj) + len(unit.prep) :]
        out.append(unit._replace(end=units[end - 1].end, kind="body", key=MINISTRY, info=whole, entries=()))
        at = end
    return out
