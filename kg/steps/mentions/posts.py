"""Words for a post that stand before an office: "the post of minister", which are no part of the name before them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit

POST = "post"
CHARGED = "charged"


def with_posts(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each word for a post straight before an office told apart from other words."""
    out = list(units)
    words = knowledge.groups["posts"]
    for at, unit in enumerate(units[:-1]):
        if unit.kind == "word" and units[at + 1].prep and _is_charge(sentence, unit, knowledge):
            out[at] = unit._replace(key=CHARGED)
        if units[at + 1].kind != "office" or units[at + 1].conj or unit.end - unit.start > 1:
            continue
        if sentence.words(unit.start, unit.end)[len(unit.conj) + len(unit.prep) :] in words:
            out[at] = unit._replace(kind="word", key=POST)
    return out


def _is_charge(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> bool:
    """Whether a word says what the holder of an office is charged with: "concerned with"."""
    return sentence.words(unit.start, unit.end) in knowledge.offices.charged and not unit.conj
