"""The meanings of a form that its own spelling, which matching folds away, and the word before it leave."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.lexicon import Match
from kg.model import Entry, Token, Unit
from kg.steps.mentions.homographs import VERBAL, governs

ALEF = "\u0627"
HAMZA, HAMZA_BELOW, ALEF_HAMZA, WAW = "\u0621", "\u0625", "\u0623", "\u0648"
# a hamza inside a word, on the line or on the letter that carries it
SEATED = frozenset({HAMZA, "\u0626", "\u0624"})
TIED = "\u0629"
PLURAL = "\u0627\u062a"
FLECTED = frozenset({"noun", "verb", "participle"})
UNFLECTED = frozenset({"particle", "function"})
SPELLED = FLECTED | {"office"}
VERBS = frozenset({"verb", "participle"})
BODY_OR_SMALL = frozenset({"orgword", "function"})
VERB_OR_SMALL = frozenset({"verb", "function"})
# no small word of few letters begins with a long alef
SMALL = UNFLECTED | {"modal"}
MADDA, SHORT = "\u0622", 3
SHADDA = "\u0651"
TANWIN = frozenset("\u064b\u064c\u064d")


def possible(match: Match, token: Token, before: Unit | None) -> tuple[Entry, ...]:
    """The meanings that the word's own spelling and the word before it leave."""
    if match.kinds >= BODY_OR_SMALL:
        return _with_ending(match.entries, token)
    if match.kinds.isdisjoint(SPELLED) or (len(match.entries) == 1 and "verb" not in match.kinds):
        return match.entries
    entries = _as_written(match, token)
    if "office" in match.kinds:
        entries = _as_spelled(entries, token)
    if match.kinds.isdisjoint(VERBS):
        return entries
    if not (match.option.prep or (before is not None and _commands(before))):
        entries = tuple(e for e in entries if e.kind != "verb" or not e.info.short)
    tanwin = token.text != token.norm and not TANWIN.isdisjoint(token.text)
    if len(entries) == 1 and entries[0].kind != "verb":
        return entries
    kinds = {e.kind for e in entries}
    if tanwin or (before is not None and governs(before) and not match.option.conj):
        entries = tuple(e for e in entries if e.kind != "verb")
    if kinds >= VERB_OR_SMALL and not _verb_place(token, match, before):
        entries = tuple(e for e in entries if e.kind != "verb")
    if len(kinds) > 1:
        entries = tuple(e for e in entries if e.kind != "verb" or e.info.person.startswith("3"))
        told = tanwin or token.norm.endswith(ALEF) or (before is not None and before.kind == "mark")
        if (not told or _is_of_many(token, entries)) and kinds - VERBS:
            entries = tuple(e for e in entries if e.kind != "participle")
    return _hoped(entries) if before is not None and _opens_wish(before) else entries


def without_small(match: Match, token: Token) -> Match | None:
    """A match without small words where a long alef begins one of few letters, as in none of those: "Anna", no "I"."""
    if match.length > 1 or len(token.norm) > SHORT or token.text[:1] != MADDA or match.kinds.isdisjoint(SMALL):
        return match
    left = tuple(e for e in match.entries if e.kind not in SMALL)
    return match.limited(left) if left else None


def is_that_with_hamza(match: Match, token: Token) -> bool:
    """Whether a word that ends in a hamza was read as "that she", which has none: "by ending" is folded like it."""
    small = match.length == 1 and match.kinds <= UNFLECTED and token.text.endswith(HAMZA)
    return small and any(e.key == "with_pronoun" for e in match.entries)


def _is_of_many(token: Token, entries: Sequence[Entry]) -> bool:
    """Whether a word is the plural of a noun, which no participle that tells what men do besides has the form of."""
    return token.norm.endswith(PLURAL) and any(e.kind == "noun" for e in entries)


def _opens_wish(before: Unit) -> bool:
    """Whether the word before is a bare "that", behind which a verb tells what is hoped or asked for, not what was."""
    grouped = before.kind == "particle" and isinstance(before.info, frozenset)
    return grouped and "that" in before.info and not before.info & {"clause", "with_pronoun"}


def _hoped(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The meanings without verbs of the past, where one form is that of another verb in the present as well."""
    if not any(e.kind == "verb" and e.info.tense == "imperfect" for e in entries):
        return entries
    return tuple(e for e in entries if e.kind != "verb" or e.info.tense == "imperfect")


def _commands(before: Unit) -> bool:
    """Whether a verb behind a word stands in its short form: behind a negation."""
    grouped = before.kind == "particle" and isinstance(before.info, frozenset) and "negation" in before.info
    return grouped or before.kind == "modal" or before.key in ("negation", "negative")


def _as_written(match: Match, token: Token) -> tuple[Entry, ...]:
    """The meanings that a hamza, which matching leaves out, allows: no verb begins with one below alef, no accusative
    ends in one, and no particle where a noun or verb that ends in one is spelled alike: "the ending", not "that she",
    "he congratulated", not "here".
    """
    entries = match.entries
    bare = token.text[len(match.option.conj) + len(match.option.prep) :].lstrip()
    left = entries
    if len(entries) > 1 and bare[1:2] == WAW:
        entries = left = tuple(e for e in entries if e.kind != "verb" or not _begins_with_hamza(e)) or entries
    if "verb" in match.kinds and not any(seat in bare[1:] for seat in SEATED):
        # a noun that ends in a hamza shows it before a pronoun: "he held it", not "its holding"
        entries = left = tuple(e for e in entries if not _ends_with_hamza(e)) or entries
    if token.text.endswith(HAMZA):
        left = tuple(e for e in entries if e.kind not in FLECTED or e.key.endswith(HAMZA))
        if not left and match.kinds == {"verb"}:
            return ()  # a hamza at the end of its stem would be the verb's own
        if any(e.kind == "noun" for e in left):
            left = tuple(e for e in left if e.kind not in UNFLECTED)
    elif token.text.endswith(ALEF_HAMZA) and any(e.kind == "verb" for e in entries):
        left = tuple(e for e in entries if e.kind not in UNFLECTED)
    elif bare.endswith(ALEF) and not UNFLECTED.isdisjoint(match.kinds):
        left = tuple(e for e in entries if e.kind != "verb" or not e.key.endswith(ALEF_HAMZA))
    elif bare.startswith(HAMZA_BELOW):
        left = tuple(e for e in entries if e.kind != "verb" or not e.key.startswith(ALEF_HAMZA))
    return left or entries


def _ends_with_hamza(entry: Entry) -> bool:
    """Whether a noun that ends in a hamza has a pronoun on it."""
    return entry.kind == "noun" and entry.key.endswith(HAMZA) and bool(entry.info.pron)


def _begins_with_hamza(verb: Entry) -> bool:
    """Whether a verb's root begins with a hamza, which its imperfect then shows on its second letter."""
    return verb.info.tense == "imperfect" and verb.key[:1] == ALEF_HAMZA and verb.key[1:2] != WAW


def _as_spelled(entries: tuple[Entry, ...], token: Token) -> tuple[Entry, ...]:
    """An office whose feminine ending and whose pronoun fold into one letter is the one that is written."""
    if len(entries) < 2 or not any(e.kind == "office" and e.info.pron for e in entries):
        return entries
    feminine = token.text.rstrip("\u064e\u064f\u0650\u064b\u064c\u064d").endswith(TIED)
    left = tuple(e for e in entries if e.kind != "office" or bool(e.info.pron) != feminine)
    return left or entries


def _with_ending(entries: tuple[Entry, ...], token: Token) -> tuple[Entry, ...]:
    """A particle with its pronoun and a noun whose feminine ending folds into the same letter, told by that letter."""
    feminine = token.text.endswith(TIED)
    return tuple(e for e in entries if feminine or e.key == "inflected_preposition" or e.kind != "orgword") or entries


def _verb_place(token: Token, match: Match, before: Unit | None) -> bool:
    """Whether a word that may be a preposition stands where only a verb can: doubled, or at the head of a clause."""
    if before is None or SHADDA in token.text:
        return True
    if before.kind == "mark":
        return bool(match.option.conj)
    return before.kind == "particle" and isinstance(before.info, frozenset) and bool(before.info & VERBAL)
