"""The words of what is said, and where each stands: in which part, and whether it is told of only by the way.

What is said is cut into parts at marks, "but", and "and" before a verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kg.knowledge import Knowledge
from kg.knowledge.cues import HAMZA
from kg.model import Entry, Token

VERB, NOMINAL, NEGATION, RELATIVE, UNDER, THAT, EXCEPTION, PLAIN_WORD = (
    "verb",
    "nominal",
    "negation",
    "relative",
    "under",
    "that",
    "except",
    "",
)
IMPERFECT, FIRST = "imperfect", "1"
PREDICATES = frozenset({VERB, NEGATION})
VERBAL = frozenset({VERB, "participle"})
PARTING = frozenset("،,;؛.…:!?؟-–—")
# no "that" stands before, or what is spoken of behind it has been told
CLOSED = -1
NOUNS = frozenset({"noun", "adjective", "participle"})
NAMED = frozenset({"country", "capital", "city", "place", "person", "organization", "given", "state_of"})
COPULAS = frozenset({"copula", "become", "auxiliary"})


class Place(NamedTuple):
    """Where a word stands: the number of its part, whether it is told of only by the way, and in a relative clause."""

    part: int
    aside: bool
    relative: bool


class Word(NamedTuple):
    """A folded word of what is said: what it does there, whether "and" is written onto it, whether a mark is before.

    `first` tells whether it can be a verb of the first person, "we shall answer", `coming` whether it tells what is to
    come, `definite` whether it tells of somebody or something by name or with the article, or stands for him, `outcome`
    whether it is one of failing, of lasting, of hesitating, of coming about, or for what is no news, `led` whether a
    preposition is written onto it.
    """

    norm: str
    kind: str
    joined: bool
    first: bool
    coming: bool
    definite: bool
    outcome: str
    marked: bool
    led: bool


def is_coming(word: str, knowledge: Knowledge) -> bool:
    """Whether a folded word is the one that tells that the verb behind it is of the future, "and" written onto it."""
    coming = knowledge.cues.coming
    return word == coming or (word[1:] == coming and word[:1] in knowledge.lexicon.clitics.conjunctions)


def words_of(tokens: Sequence[Token], knowledge: Knowledge) -> list[Word]:
    """The words among the tokens of what is said."""
    kinds, marked, found, asked = knowledge.memo(_kind), True, list[Word](), False
    definites, bares, leds = knowledge.memo(_is_definite), knowledge.memo(_is_bare), knowledge.memo(_is_led)
    for token in tokens:
        if token.is_word:
            norm = knowledge.cues.spelled.get(token.text, token.norm)
            outcome = knowledge.cues.outcomes.get(norm, "")
            word = Word(norm, *kinds[norm], definites[norm], outcome, marked, leds[norm])
            if word.kind == VERB and found and is_coming(found[-1].norm, knowledge):
                word = word._replace(coming=True)
            if word.kind == THAT and token.text.endswith(HAMZA):
                # "the ending" is spelled like "that she" but for its hamza
                word = word._replace(kind=PLAIN_WORD, definite=False)
            if word.kind == PLAIN_WORD and found and found[-1].definite and not marked and bares[norm]:
                word = word._replace(kind=NOMINAL)
            if asked and word.kind == VERB:
                # "if" is spelled like "that", and stands right before a verb: "will answer if it attacks"
                found[-1] = found[-1]._replace(kind=UNDER)
            if found and f"{found[-1].norm} {norm}" in knowledge.cues.levels:
                word = word._replace(kind=UNDER)
            asked = bool(found) and token.text in knowledge.cues.conditions
            found.append(word)
        marked = _parts(token) or (marked and not token.is_word)
    return found


def _parts(token: Token) -> bool:
    """Whether a token is a mark that parts what is said: no figure, and no mark that only encloses words."""
    return not token.is_word and token.text[:1] in PARTING


def places_of(words: Sequence[Word], knowledge: Knowledge) -> list[Place]:
    """The place of each word; what stands between "that" and a predicate of its part is what is spoken of."""
    places: list[Place] = []
    part, under, relative, opened = 0, False, 0, CLOSED
    for i, word in enumerate(words):
        before = words[i - 1].kind if i else PLAIN_WORD
        bare = before == THAT and not words[i - 1].definite
        predicate = word.kind in PREDICATES and before != NEGATION and not bare
        if i and (word.marked or _breaks_off(word, predicate, knowledge)):
            part, under, relative, opened = part + 1, False, 0, CLOSED
        if word.kind == THAT:
            opened = i
        elif before == THAT and word.norm in knowledge.cues.existing:
            opened = CLOSED
        elif word.kind == RELATIVE or word.kind == UNDER:
            relative = 1 if word.kind == RELATIVE and not under else relative
            under = True
        elif predicate and relative == 1:
            relative = 2
        elif predicate and (not under or (relative == 2 and opened > CLOSED)):
            # what a predicate says of stands before it, with the clause that tells which one is meant
            if opened > CLOSED:
                places[opened + 1 :] = [p._replace(aside=True) for p in places[opened + 1 :]]
            under, relative, opened = False, 0, CLOSED
        elif word.kind == NOMINAL and opened > CLOSED and not (under or _has_verb(words[opened:i])):
            opened = CLOSED  # and may be the object of a noun of a deed, so that what stands before it counts
        places.append(Place(part, under, relative > 0))
    return places


def _has_verb(words: Sequence[Word]) -> bool:
    return any(word.kind == VERB for word in words)


def _breaks_off(word: Word, predicate: bool, knowledge: Knowledge) -> bool:
    """Whether a new part begins at a word for its own sake: "but", "and" before a verb or before "that"."""
    if word.kind == THAT:
        return word.joined
    return word.norm in knowledge.cues.stops or (word.joined and predicate)


def _kind(word: str, knowledge: Knowledge) -> tuple[str, bool, bool, bool]:
    """What a folded word does, whether "and" is written onto it, whether it can say "I" or "we", or what is to come."""
    cues, conjunctions = knowledge.cues, knowledge.lexicon.clitics.conjunctions
    forms = (
        (NEGATION, cues.denials),
        (RELATIVE, cues.relatives),
        (UNDER, cues.under),
        (THAT, cues.openers),
        (EXCEPTION, cues.exceptions),
    )
    for bare in (word[1:], word) if word[:1] in conjunctions else (word,):
        for kind, known in forms:
            if bare in known:
                return kind, bare != word, False, False
        if bare not in cues.stops and _is_that_with_pronoun(bare, knowledge):
            return THAT, bare != word, False, False
    for option in knowledge.lexicon.options(word):
        entries = knowledge.lexicon.get(option.stem)
        if entries:
            verb = option.future or all(map(_is_verb, entries))
            return VERB if verb else PLAIN_WORD, bool(option.conj), all(map(_is_first, entries)), option.future
    coming = word.removeprefix(knowledge.lexicon.clitics.future)
    verb = word in cues.verbal or word in cues.outcomes or (coming != word and coming[:1] in cues.imperfect)
    return VERB if verb else PLAIN_WORD, False, verb and coming[:1] in cues.first, verb and coming != word


def _is_that_with_pronoun(word: str, knowledge: Knowledge) -> bool:
    """Whether a folded word is "that he", "that they", "that we"."""
    openers = knowledge.cues.openers
    return any(word.endswith(p) and word[: -len(p)] in openers for p in knowledge.lexicon.clitics.pronouns)


def _is_definite(word: str, knowledge: Knowledge) -> bool:
    """Whether a folded word tells what is spoken of: a noun with its article or a pronoun behind it, or a name."""
    lexicon = knowledge.lexicon
    if word.startswith(lexicon.clitics.article) or _is_that_with_pronoun(word, knowledge):
        return True
    for option in lexicon.options(word):
        entries = lexicon.get(option.stem)
        if entries:
            named = all(e.kind in NAMED for e in entries)
            return named or (bool(option.pron) and all(e.kind in NOUNS or e.key in NOUNS for e in entries))
    return False


def _is_led(word: str, knowledge: Knowledge) -> bool:
    """Whether the likeliest reading of a folded word has a preposition written onto it."""
    lexicon = knowledge.lexicon
    return next((bool(o.prep) for o in lexicon.options(word) if lexicon.get(o.stem)), False)


def _is_bare(word: str, knowledge: Knowledge) -> bool:
    """Whether a folded word is an indefinite noun or adjective and nothing else, with nothing written onto it.

    Right behind what is definite it tells what that is: "the decision is a choice".
    """
    if word.startswith(knowledge.lexicon.clitics.article):
        return False
    for option in knowledge.lexicon.options(word):
        entries = knowledge.lexicon.get(option.stem)
        if entries:
            plain = option.stem == word and not option.conj
            return plain and all(e.kind in NOUNS or (e.kind == "word" and e.key in NOUNS) for e in entries)
    return False


def _is_first(entry: Entry) -> bool:
    """Whether a meaning of a word is a verb of the present by which somebody speaks of himself."""
    return entry.kind == VERB and entry.info.tense == IMPERFECT and entry.info.person == FIRST


def _is_verb(entry: Entry) -> bool:
    """Whether a meaning of a word is that of a verb, be it "to be", or of a participle spelled like one."""
    return entry.kind in VERBAL or entry.key in COPULAS or (entry.kind == "word" and entry.key == VERB)
