"""Where a finite verb stands, and where none can: which reading a word takes that may be a verb or a noun."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.lexicon import Lexicon, Match, keeps_ending
from kg.model import Entry, Token, Unit
from kg.steps.mentions.orthography import TIED

PAST = frozenset({"perfect"})
COMING = "imperfect"
# "that" before what is to be done
THAT = "\u0627\u0646"
# what may name the subject behind a verb
SUBJECT = frozenset(
    {"country", "place", "organization", "person", "nisba", "office", "title", "body", "given", "time", "anaphor"}
)
ONE = frozenset({"one_group", "one_person"})
SMALL = frozenset({"anaphor", "particle", "function", "modal", "mark", "quote"})
# behind these the word would be the name of somebody
LEADING_NAMES = frozenset({"title", "office", "given"})
TOLD = frozenset({"may", "relative"})
NOMINAL = frozenset({"word", "noun", "participle", "orgword"})
HEADS = frozenset({"mark", "quote"})
HE = "3"
# "and like it", which is spelled like "represented it"
SMALL_WORD = "function"
# pronouns that a verb has for its object
OBJECTS = ("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627")
# "of", "on", "to", "that", folded
LEADING = frozenset({"\u0645\u0646", "\u0639\u0644\u064a", "\u0627\u0644\u064a", "\u0627\u0646"})


def calls_for_past(before: Unit | None) -> bool:
    """Whether a verb of the past stands behind a small word: behind "who", and behind "had"."""
    return (
        before is not None
        and before.kind == "particle"
        and isinstance(before.info, frozenset)
        and bool(before.info & TOLD)
    )


def calls_for_coming(before: Unit | None, tokens: Sequence[Token], match: Match) -> bool:
    """Whether a verb and no noun stands behind "it is planned that", where the word may be a verb of the present."""
    if before is None or before.kind != "modal" or match.option.prep or match.option.conj:
        return False
    coming = any(e.kind == "verb" and e.info.tense == COMING for e in match.entries)
    return coming and "noun" in match.kinds and tokens[before.end - 1].norm == THAT


def describes(match: Match, before: Unit | None, token: Token) -> bool:
    """Whether a word spelled like a name stands where a verb tells of an event: "a meeting that gathered them"."""
    if before is None:
        return False
    told = before.kind == "noun" and not before.info.definite and not before.info.pron
    told = told or (before.kind == "particle" and isinstance(before.info, frozenset) and "relative" in before.info)
    return told and not (match.option.conj or match.option.prep) and not token.text.endswith(TIED)


def verb_first(match: Match, word: str, lexicon: Lexicon) -> Match:
    """The verb that begins what looks like a noun of several words: "had | broken off ties", "the breaking off of"."""
    found = lexicon.match([word], 0)
    verbs = tuple(e for e in found.entries if e.kind == "verb" and e.info.tense in PAST) if found is not None else ()
    return found.limited(verbs) if found is not None and verbs and not match.option.prep else match


def follows_verb(match: Match, before: Unit | None) -> bool:
    """Whether a word stands right behind a finite verb, where no further verb can: "reduces its mission"."""
    return before is not None and before.kind == "verb" and not (match.option.conj or match.option.prep)


def with_object(
    match: Match, word: str, token: Token, after: Token | None, before: Unit | None, lexicon: Lexicon
) -> Match:
    """The verb with a pronoun for its object that a word is at the head of a clause: "warned him of", no "caution".

    Matching folds the ending of a noun and the pronoun into one letter; the spelling tells them apart. Behind "and"
    in the middle of a clause a particle follows that leads to what is said.
    """
    if not _may_have_object(match, token, after, before, lexicon):
        return match
    for option in lexicon.options(word):
        verbs = lexicon.get(option.stem) if option.pron and not option.prep and option.conj == match.option.conj else ()
        past = [e for e in verbs if e.kind == "verb" and e.info.tense in PAST and e.info.person.startswith(HE)]
        told = tuple([e for e in past if keeps_ending(e, word, option)])
        if told and all(e.kind != SMALL_WORD for e in verbs):
            return match._replace(option=option).limited(told)
    return match


def _may_have_object(match: Match, token: Token, after: Token | None, before: Unit | None, lexicon: Lexicon) -> bool:
    plain = match.length == 1 and not match.option.prep and not match.option.pron and match.kinds <= NOMINAL
    if not plain or after is None or not after.is_word or not token.text.endswith(OBJECTS):
        return False
    if after.text.endswith(OBJECTS[0]) and lexicon.match([after.norm], 0) is not None:
        return False  # a noun and its adjective, whose endings are written as that pronoun is
    if before is None or before.kind in HEADS or calls_for_past(before):
        return True
    leads = (
        after.norm in lexicon.clitics.prepositions
        or after.norm in LEADING
        or after.norm[:1] in lexicon.clitics.prepositions
    )
    return bool(match.option.conj) and leads


def is_object(entries: Sequence[Entry], units: Sequence[Unit]) -> bool:
    """Whether a word that may be a verb of the past has one before it, with its subject: "X rejected a request of Y".

    The verb opens the sentence, or a part of it; behind "when X came" another verb may follow without a conjunction.
    """
    if not units or units[-1].kind in LEADING_NAMES or not any(e.kind == "noun" for e in entries):
        return False
    verbs = [e.info for e in entries if e.kind == "verb"]
    if not verbs:
        return False
    if all(v.number == "dual" for v in verbs):
        return not _may_be_two(units)
    if {v.tense for v in verbs} != PAST:
        return False
    at = len(units) - 1
    while at >= 0 and units[at].kind in SUBJECT and not (units[at].conj or units[at].prep):
        at -= 1
    verb = units[at] if 0 <= at < len(units) - 1 else None
    if verb is None or verb.kind != "verb" or verb.info.tense not in PAST:
        return False
    return not at or bool(verb.conj) or units[at - 1].kind in ("mark", "quote")


def _may_be_two(units: Sequence[Unit]) -> bool:
    """Whether a verb of two may stand behind words: behind two who are named, or where the subject may be left out."""
    for unit in reversed(units):
        if unit.conj or unit.kind in SMALL:
            return unit.key not in ONE  # "the organisation" is no two
        if unit.kind not in SUBJECT:
            return False
    return True
