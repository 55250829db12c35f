"""People called by a part of a name that the article tells in full elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit
from kg.steps.mentions.name_parts import LEAST_LETTERS
from kg.steps.mentions.name_parts_again import with_hidden_names, without_hearers
from kg.steps.mentions.names_told_whole import joined
from kg.steps.mentions.two_surnames import full_names, parted

Sentences = Sequence[tuple[Sentence, list[Unit]]]
LANDS = frozenset({"country", "place"})
# what is the family name of somebody told of in full where nothing else can stand
DISGUISED = LANDS | {"nisba"}
# what may be one behind a verb of speech
WORDS = frozenset({"word", "noun", "participle", "verb"})


def with_short_names(marked: Sentences, knowledge: Knowledge) -> list[list[Unit]]:
    """The units of each sentence, words that are part of a full name of the article read as that person."""
    marked = parted(marked, knowledge.lexicon)
    names = full_names(marked)
    parts, families, firsts = _parts(marked), _families(marked), _firsts(marked)
    lam = knowledge.lexicon.clitics.lam
    out = []
    for sentence, heard in marked:
        units = with_hidden_names(sentence, without_hearers(sentence, heard, parts, lam), families | firsts)
        named = [_named(sentence, units, at, parts, families, knowledge) for at in range(len(units))]
        out.append(joined(sentence, named, names))
    return out


def _parts(marked: Sentences) -> frozenset[str]:
    """The last words of the names of people who are not known beforehand, and the first of two-word ones."""
    short: set[str] = set()
    for sentence, units in marked:
        for unit in units:
            if unit.kind == "person" and unit.end - unit.start > 1:
                norms = [token.norm for token in sentence.tokens[unit.start : unit.end]]
                short.update(norm for norm in norms[1:] if len(norm) > LEAST_LETTERS)
                short.update(" ".join(norms[-size:]) for size in range(2, len(norms)))
                short.add(sentence.tokens[unit.start].norm[len(unit.conj) + len(unit.prep) :])
    return frozenset(short)


def _families(marked: Sentences) -> frozenset[str]:
    """The last words of all full names."""
    names = (
        sentence.tokens[unit.end - 1].norm
        for sentence, units in marked
        for unit in units
        if unit.kind == "person" and unit.end - unit.start > 1
    )
    return frozenset(name for name in names if len(name) >= LEAST_LETTERS)


def _firsts(marked: Sentences) -> frozenset[str]:
    """The first words of all full names."""
    names = (
        sentence.tokens[unit.start].norm[len(unit.conj) + len(unit.prep) :]
        for sentence, units in marked
        for unit in units
        if unit.kind == "person" and unit.end - unit.start > 1
    )
    return frozenset(name for name in names if len(name) >= LEAST_LETTERS)


def _named(
    sentence: Sentence,
    units: Sequence[Unit],
    at: int,
    parts: frozenset[str],
    families: frozenset[str],
    knowledge: Knowledge,
) -> Unit:
    unit = units[at]
    if unit.kind == "unknown" or (unit.kind == "given" and not unit.prep):
        return _plainly_named(sentence, unit, parts, families, knowledge)
    if families and (unit.kind in DISGUISED or unit.kind in WORDS) and unit.end - unit.start == 1:
        told = sentence.tokens[unit.start].norm in families and not (unit.conj or unit.prep or unit.pron)
        if told and at and _only_a_man_acts(units[at - 1], unit, knowledge):
            return unit._replace(kind="person", key="", info="short")
    return unit


def _plainly_named(
    sentence: Sentence, unit: Unit, parts: frozenset[str], families: frozenset[str], knowledge: Knowledge
) -> Unit:
    """A given name or a word that nobody knows, which has no other meaning."""
    clitics = knowledge.lexicon.clitics
    norm = " ".join(token.norm for token in sentence.tokens[unit.start : unit.end])
    bare = norm[1:] if unit.kind == "given" and unit.conj else norm
    conj = prep = ""
    if bare in families:
        return unit._replace(kind="person", key="", info="short")
    if bare not in parts and bare[:1] in clitics.conjunctions:
        conj, bare = bare[:1], bare[1:]
    if bare not in parts and bare[:1] in clitics.prepositions:
        prep, bare = bare[:1], bare[1:]
    if bare not in parts:
        return unit
    return unit._replace(kind="person", key="", info="short", conj=unit.conj or conj, prep=unit.prep or prep)


def _only_a_man_acts(before: Unit, unit: Unit, knowledge: Knowledge) -> bool:
    """Whether a verb of one man right before a word has nobody but the bearer of that name for its subject.

    A state or a place is mostly feminine, an adjective of a state needs a noun, and no common noun speaks without the
    article.
    """
    verbs = [e.info for e in before.entries if e.kind == "verb"] if before.kind == "verb" else []
    of_a_man = bool(verbs) and all((v.person[:1], v.number, v.gender) == ("3", "singular", "m") for v in verbs)
    if not of_a_man or before.pron:
        return False
    if unit.kind in LANDS:
        code = unit.key.split(":")[-1].lower()
        return code not in knowledge.groups["masculine_states"]
    return unit.kind == "nisba" or before.key in knowledge.frames.stating
