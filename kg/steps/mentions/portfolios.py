"""Ministers of a field that no list names: "the minister of African integration and foreign affairs of X".

What the data lists are the fields most often met; any other is told by its shape: definite nouns and their adjectives
behind the bare word for a minister, joined by "and".
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Entry, Sentence, Unit

PARTS = frozenset({"word", "noun", "orgword", "participle", "body", "unknown", "modifier"})
HEADS = frozenset({"word", "title"})
OPENING = HEADS | {"office"}
MOST_PARTS = 8
FOREIGN = "foreign_ministry"


def with_portfolios(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each bare word for a minister, or for a deputy of one, and its field joined into one office."""
    out: list[Unit] = []
    at = 0
    while at < len(units):
        unit = _headed(sentence, units[at], knowledge) if units[at].kind in OPENING else None
        end = _field_end(sentence, units, at + 1, knowledge.lexicon.clitics.article) if unit is not None else at + 1
        if unit is not None and end > at + 1:
            out.append(_with_field(unit, units[at + 1 : end], knowledge))
        else:
            out.append(units[at])
        at = end
    return out


def _headed(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> Unit | None:
    """The office that a unit is where a field follows it, None where it takes none."""
    if unit.pron:
        return None
    offices = knowledge.offices
    if unit.kind == "office":
        fits = unit.key in offices.fielded and unit.info is not None and not unit.info.definite
        return unit._replace(info=unit.info._replace(definite=True)) if fits else None
    entry = offices.ministers.get(_bare(sentence, unit)) if unit.kind in HEADS else None
    return unit._replace(kind="office", key=entry.key, info=entry.info, entries=(entry,)) if entry else None


def _with_field(unit: Unit, field: Sequence[Unit], knowledge: Knowledge) -> Unit:
    """The office with its field, which makes its holder the foreign minister where foreign affairs are a part of it."""
    whole = unit._replace(end=field[-1].end)
    plain = next(iter(knowledge.offices.ministers.values()))
    if unit.key != plain.key or not any(u.kind == "body" and u.key == FOREIGN for u in field):
        return whole
    office = next(o.id for o in knowledge.offices.offices.values() if o.role == "foreignMinisterOf")
    return whole._replace(key=office, entries=(Entry("office", office, unit.info),))


def _bare(sentence: Sentence, unit: Unit) -> str:
    """The folded word without the particles written onto it."""
    return sentence.words(unit.start, unit.end)[len(unit.conj) + len(unit.prep) :]


def _field_end(sentence: Sentence, units: Sequence[Unit], at: int, article: str) -> int:
    """The place behind a field that begins at `at`, `at` itself where there is none."""
    end = at
    while end < len(units) and end - at < MOST_PARTS and _is_part(sentence, units[end], article, first=end == at):
        end += 1
    return end


def _is_part(sentence: Sentence, unit: Unit, article: str, *, first: bool) -> bool:
    if unit.kind not in PARTS or unit.prep or unit.pron or (first and unit.conj):
        return False
    return _bare(sentence, unit).startswith(article)
