"""Ministers of a field that no list names: "the minister of African integration and foreign affairs of X".

What the data lists are the fields most often met; any other is told by its shape: definite nouns and their adjectives
behind the bare word for a minister, joined by "and".
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.match.marks import COMMAS
from kg.model import Entry, Sentence, Unit
from kg.steps.mentions.fields import (
    MOST_PARTS,
    PARTS,
    annexed_field,
    bare,
    field_end,
    filled_field,
    further_part,
    is_part,
    rest_of_field,
)

HEADS = frozenset({"word", "title"})
OPENING = HEADS | {"office"}
NAMED = frozenset({"given", "unknown", "person", "short", "word"})
FOREIGN = "foreign_ministry"
MODIFIER = "modifier"


def with_portfolios(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each bare word for a minister, or for a deputy of one, and its field joined into one office."""
    out: list[Unit] = []
    at = 0
    while at < len(units):
        if units[at].kind not in OPENING:
            out.append(units[at])
            at += 1
            continue
        if charge := _charge(sentence, units, at, knowledge):
            out += charge[0]
            at = charge[1]
            continue
        if given := _given(sentence, units, at, knowledge):
            out.append(given[0])
            at = given[1]
            continue
        unit = _headed(sentence, units[at], knowledge)
        end = field_end(sentence, units, at + 1, knowledge.lexicon.clitics.article) if unit is not None else at + 1
        apposed = _is_apposed(units, at)
        if unit is not None:
            more = rest_of_field if end > at + 1 else annexed_field
            end = more(sentence, units, end, knowledge, apposed=apposed)
        if unit is None and _is_minister(units[at], knowledge):
            unit, end = units[at], rest_of_field(sentence, units, at + 1, knowledge, apposed=apposed)
            end = end if end > at + 1 else filled_field(sentence, units, at + 1, knowledge, apposed=apposed)
        while end > at + 1 and units[end - 1].kind == MODIFIER:
            end -= 1  # "the minister of finance, the former one", is no field of his
        if unit is not None and end > at + 1:
            out.append(_with_field(unit, units[at + 1 : end], knowledge))
        else:
            out.append(units[at])
        at = end
    return out


def _charge(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> tuple[list[Unit], int] | None:
    """ "The X-ian minister responsible for foreign affairs": the office, the adjective, the rest as modifier."""
    article = knowledge.lexicon.clitics.article
    unit = units[at]
    entry = knowledge.offices.ministers.get(bare(sentence, unit).removeprefix(article)) if unit.kind in HEADS else None
    told = at + 1 + int(at + 1 < len(units) and units[at + 1].kind == "nisba")
    if entry is None or told + 2 >= len(units):
        return None
    for_it = told == at + 2 and units[told].kind in PARTS and _leads(sentence, units[told], knowledge)
    if not for_it and sentence.words(units[told].start, units[told].end) not in knowledge.offices.charged:
        return None
    first = told + 1 + int(not for_it and units[told + 1].kind in ("particle", "function"))
    end = first + int(not for_it and _is_charge(sentence, units, first, article))
    while end < len(units) and end - first < MOST_PARTS and is_part(sentence, units[end], article, first=False):
        end += 1
    if end == first:
        return None
    office = _with_field(
        unit._replace(kind="office", key=entry.key, info=entry.info, entries=(entry,)), units[first:end], knowledge
    )
    if told == at + 1:
        return [office], end
    rest = units[told]._replace(end=units[end - 1].end, kind="modifier", key="", info="", entries=())
    return [office._replace(end=unit.end), units[at + 1], rest], end


def _is_charge(sentence: Sentence, units: Sequence[Unit], at: int, article: str) -> bool:
    """Whether "with" is written onto what somebody is charged with, alone or before what that is of."""
    unit, behind = units[at], units[at + 1] if at + 1 < len(units) else None
    if unit.kind not in PARTS or not unit.prep or unit.conj or unit.pron:
        return False
    whole = behind is not None and is_part(sentence, behind, article, first=True)
    return bare(sentence, unit).startswith(article) or whole


def _given(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> tuple[Unit, int] | None:
    """The office that somebody is given as "a minister for defence": the bare word, "for" and the field."""
    unit, clitics = units[at], knowledge.lexicon.clitics
    if unit.kind not in HEADS or unit.conj or unit.prep or at + 1 >= len(units) or units[at + 1].conj:
        return None
    word = sentence.words(unit.start, unit.start + 1)  # an adjective may go with it: "a new minister for"
    alef = knowledge.endings.alef
    entry = knowledge.offices.ministers.get(word.removesuffix(alef))
    charged = units[at + 1].kind in PARTS and _leads(sentence, units[at + 1], knowledge)
    if entry is None or not charged or not word.endswith((alef, knowledge.endings.feminine)):
        return None
    end = field_end(sentence, units, at + 2, clitics.article)
    while end < len(units) and (beyond := further_part(sentence, units, end, knowledge)) > end:
        end = beyond
    info = entry.info._replace(definite=False)
    office = unit._replace(kind="office", key=entry.key, info=info, entries=(entry,))
    return _with_field(office, units[at + 1 : end], knowledge), end


def _leads(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> bool:
    """Whether "for" is written onto a definite noun: "for the relations"."""
    lam = knowledge.lexicon.clitics.lam
    return sentence.words(unit.start, unit.end).startswith(lam * 2) and not unit.conj


def _is_minister(unit: Unit, knowledge: Knowledge) -> bool:
    """Whether a unit is the office of one minister with the first part of the field."""
    row = knowledge.offices.offices.get(unit.key) if unit.kind == "office" else None
    single = getattr(unit.info, "number", "") == "singular"
    governs = row is not None and (row.ministerial or row.role == "foreignMinisterOf")
    return governs and single and not unit.pron and unit.end - unit.start > 1


def _is_apposed(units: Sequence[Unit], at: int) -> bool:
    """Whether an office stands behind a comma and a word that may end a name: "N, minister of trade and industry,"."""
    comma = at > 1 and units[at - 1].kind == "mark" and units[at - 1].key in COMMAS
    return comma and units[at - 2].kind in NAMED


def _headed(sentence: Sentence, unit: Unit, knowledge: Knowledge) -> Unit | None:
    """The office that a unit is where a field follows it, None where it takes none."""
    if unit.pron:
        return None
    offices = knowledge.offices
    if unit.kind == "office":
        fits = unit.key in offices.fielded and unit.info is not None and not unit.info.definite
        return unit._replace(info=unit.info._replace(definite=True)) if fits else None
    entry = offices.ministers.get(bare(sentence, unit)) if unit.kind in HEADS else None
    return unit._replace(kind="office", key=entry.key, info=entry.info, entries=(entry,)) if entry else None


def _with_field(unit: Unit, field: Sequence[Unit], knowledge: Knowledge) -> Unit:
    """The office with its field, which makes its holder the foreign minister where foreign affairs are a part of it."""
    whole = unit._replace(end=field[-1].end)
    plain = next(iter(knowledge.offices.ministers.values()))
    own = [u for i, u in enumerate(field) if u.conj or not i or field[i - 1].kind == "word"]  # no "foreign trade"
    if unit.key != plain.key or not any(u.kind == "body" and u.key == FOREIGN for u in own):
        return whole
    office = next(o.id for o in knowledge.offices.offices.values() if o.role == "foreignMinisterOf")
    return whole._replace(key=office, entries=(Entry("office", office, unit.info),))
