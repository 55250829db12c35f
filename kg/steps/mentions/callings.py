"""Callings before a name that nobody knows: "said the unionist N M that", told by where they stand and their form."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge import Knowledge
from kg.model import Sentence, Unit
from kg.steps.mentions.name_parts import THIRD, has_article, is_strange, name_like
from kg.steps.mentions.names import run

WORDS = frozenset({"word", "participle", "unknown", "nisba_weak", "noun", "non_office", "particle"})
ADJECTIVES = frozenset({"word", "nisba", "nisba_weak", "participle", "unknown"})
# what a noun stands behind and no adjective of another noun does
ALONE = frozenset({"verb", "mark", "quote", "particle", "function"})
# of these, what leads somebody who acts or speaks
LEADING = frozenset({"verb", "mark"})
PEOPLE = ("who_one_is", "bystander")
HUMAN = "human"
THAT = frozenset({"that", "with_pronoun"})
KNOWN = frozenset({"given", "person", "short"})
HEARING = frozenset({"addressee", "target"})
TITLE, CIVIL = "title", "civil"
# how the adjective ends that tells what somebody is by his trade: "the unionist"
RELATED = "\u064a"
SHORTEST = 4
MOST_ADJECTIVES = 2


def with_callings(sentence: Sentence, units: Sequence[Unit], knowledge: Knowledge) -> list[Unit]:
    """The units with each word for what somebody is read as a title where two words of a strange name follow it."""
    out = list(units)
    for at, unit in enumerate(units[:-2]):
        if unit.kind not in WORDS:
            continue
        if (unit.pron or sentence.norms[unit.start].endswith(THIRD)) and _is_his(sentence, units, at, knowledge):
            out[at] = unit._replace(kind=TITLE, key=CIVIL, info=None, pron="", entries=())
        if not _stands_alone(sentence, units, at, knowledge):
            continue
        end = _named_end(sentence, units, at, knowledge)
        if end and (_is_calling(sentence, units, at, knowledge) or _speaks(sentence, units, at, end, knowledge)):
            out[at] = unit._replace(kind=TITLE, key=CIVIL, info=None, entries=())
    return out


def _stands_alone(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> bool:
    """Whether a definite word is no adjective of a noun before it."""
    unit, before = units[at], units[at - 1] if at else None
    if unit.prep or unit.pron or unit.end - unit.start > 1 or not (before is None or before.kind in ALONE):
        return False
    return sentence.norms[unit.start].removeprefix(unit.conj).startswith(knowledge.lexicon.clitics.article)


def _is_calling(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> bool:
    """Whether a definite word tells what somebody is: one of the lists, or an adjective that stands as a noun."""
    unit, before = units[at], units[at - 1] if at else None
    bare = sentence.norms[unit.start].removeprefix(unit.conj).removeprefix(knowledge.lexicon.clitics.article)
    if unit.kind == "particle":
        return isinstance(unit.info, frozenset) and HUMAN in unit.info
    if any(bare in knowledge.groups[group] for group in PEOPLE):
        return True
    leads = (before is None or before.kind in LEADING) and not unit.conj
    return leads and bare.endswith(RELATED) and len(bare) >= SHORTEST


def _speaks(sentence: Sentence, units: Sequence[Unit], at: int, end: int, knowledge: Knowledge) -> bool:
    """Whether a masculine word and the name behind it stand between a verb of saying and what is said.

    So do bodies and texts that are called by a name of their own.
    """
    verb = units[at - 1] if at else None
    if verb is None or verb.kind != "verb" or verb.key not in knowledge.frames.saying:
        return False
    norm = sentence.norms[units[at].start]
    if norm.endswith(knowledge.endings.feminine) or norm in knowledge.groups["document"]:
        return False
    return _opens_words(units, end) and norm not in knowledge.groups["named_things"]


def _is_his(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> bool:
    """Whether somebody of theirs and his name stand between a verb of saying and what is said: "their coach N said".

    Whom the verb may tell something to is no speaker: "told his lawyer N that".
    """
    unit, verb, name = units[at], units[at - 1] if at else None, units[at + 1]
    if verb is None or verb.kind != "verb" or unit.prep or unit.conj or unit.end - unit.start > 1:
        return False
    norm = sentence.norms[unit.start]
    bare = max((norm.removesuffix(p) for p in knowledge.endings.pronouns if norm.endswith(p)), key=len, default=norm)
    if any(e.kind == "non_office" for e in knowledge.lexicon.get(bare)):
        return False  # a coach or editor speaks for no state
    senses = knowledge.frames.verbs.get(verb.key, ()) if verb.key in knowledge.frames.saying else ()
    if not senses or any(s.frame.object in HEARING for s in senses) or verb.pron or name.conj or name.prep:
        return False
    end = _named_end(sentence, units, at, knowledge) if name.kind == "unknown" else 0
    if name.kind in KNOWN and name.info != "particle":
        end = run(units, sentence.tokens, at + 2, 1, knowledge.lexicon.clitics)
    return bool(end) and _opens_words(units, end)


def _opens_words(units: Sequence[Unit], end: int) -> bool:
    """Whether what is said opens at a place."""
    opener = units[end] if end < len(units) else None
    if opener is None:
        return False
    return opener.key in THAT or (isinstance(opener.info, frozenset) and not THAT.isdisjoint(opener.info))


def _named_end(sentence: Sentence, units: Sequence[Unit], at: int, knowledge: Knowledge) -> int:
    """Where a name ends that begins with a strange word behind a calling and its adjectives; 0 without one."""
    tokens, clitics = sentence.tokens, knowledge.lexicon.clitics
    first = at + 1
    while first < len(units) and first - at <= MOST_ADJECTIVES and units[first].kind in ADJECTIVES:
        if units[first].conj or units[first].prep or not has_article(tokens[units[first].start], clitics):
            break
        first += 1
    if first + 1 >= len(units):
        return 0
    given, family = units[first], units[first + 1]
    if given.kind != "unknown" or given.conj or given.prep or not is_strange(given, tokens, clitics):
        return 0
    named = family.kind == "given" and family.info != "particle"
    strange = family.kind == "unknown" and name_like(family, tokens, clitics)
    if not (named or strange) or family.conj or family.prep:
        return 0
    return run(units, tokens, first + 1, 1, clitics)
